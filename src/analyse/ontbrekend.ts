import {
  eigenLijnen,
  geldigeWaarde,
  invoerlijnen,
  vasteLijnen,
  zoeksleutel,
  type Invoerlijn,
  type ScenarioInput,
  type VasteInvoerlijn,
} from '../scenario';
import type { Steps } from '../spreadsheet/steps';

/** A figure of a municipality that somebody can fill in: of a year, or of none. */
export type Ontbrekend =
  | { readonly partner: string; readonly lijn: Invoerlijn; readonly jaar: number }
  | { readonly partner: string; readonly lijn: VasteInvoerlijn; readonly jaar: undefined };

const vasteInvoerlijnen: readonly VasteInvoerlijn[] = ['INWONERS', ...vasteLijnen, ...eigenLijnen];

/** Valid in every cell: as an amount, as a rate and as a number of inhabitants. */
const proefwaarde = 1;

type Plaats = string;

function plaatsVan({ partner, lijn, jaar }: Ontbrekend): Plaats {
  return [partner, lijn, jaar ?? ''].join('|');
}

/** Everything that nobody typed and that no source has under its own line, line by line. */
function nietGegeven(input: ScenarioInput): Ontbrekend[][] {
  const { partners, jaren, invoer, cijfers } = input;
  const bekend = new Set(cijfers.filter(({ bedrag }) => !Number.isNaN(bedrag)).map(zoeksleutel));
  const vaste = vasteInvoerlijnen.map((lijn) =>
    partners
      .filter(({ id }) => Number.isNaN(geldigeWaarde(lijn, invoer.vast(id, lijn))))
      .map(({ id }): Ontbrekend => ({ partner: id, lijn, jaar: undefined })),
  );
  const jaarlijks = invoerlijnen.map((lijn) =>
    partners.flatMap(({ id, label }) =>
      jaren
        .filter((jaar) => {
          const rapport = input.rapport(jaar);
          const key = zoeksleutel({ gemeente: label, pad: lijn, omschrijving: '', jaar, rapport });
          return !bekend.has(key) && Number.isNaN(invoer.jaarlijks(id, lijn, jaar));
        })
        .map((jaar): Ontbrekend => ({ partner: id, lijn, jaar })),
    ),
  );
  return [...jaarlijks, ...vaste].filter((lijn) => lijn.length > 0);
}

/** The same scenario with something in these cells. */
function metIngevuld(input: ScenarioInput, plaatsen: ReadonlySet<Plaats>): ScenarioInput {
  const { invoer } = input;
  const ingevuld = (figure: Ontbrekend, typed: number): number =>
    plaatsen.has(plaatsVan(figure)) ? proefwaarde : typed;
  return {
    ...input,
    invoer: {
      ...invoer,
      jaarlijks: (partner, lijn, jaar) =>
        ingevuld({ partner, lijn, jaar }, invoer.jaarlijks(partner, lijn, jaar)),
      vast: (partner, lijn) =>
        ingevuld({ partner, lijn, jaar: undefined }, invoer.vast(partner, lijn)),
    },
  };
}

/**
 * Which figures are enough to make something known, none of them to be spared: found by leaving them
 * out one after another, so that the model itself says what it rests on. Of years that follow from
 * each other the first is named. undefined where something else than a figure is missing.
 */
export function* ontbrekend(
  input: ScenarioInput,
  isBekend: (input: ScenarioInput) => boolean,
): Steps<readonly Ontbrekend[] | undefined> {
  const lijnen = nietGegeven(input);
  const nodig = new Set(lijnen.flat().map(plaatsVan));
  if (!isBekend(metIngevuld(input, nodig))) return undefined;
  yield;
  const kanZonder = (figures: readonly Ontbrekend[]): boolean => {
    const left = new Set(nodig);
    for (const figure of figures) left.delete(plaatsVan(figure));
    if (!isBekend(metIngevuld(input, left))) return false;
    for (const figure of figures) nodig.delete(plaatsVan(figure));
    return true;
  };
  for (const lijn of lijnen) {
    const isOver = kanZonder(lijn);
    yield;
    if (isOver) continue;
    for (const jaar of [undefined, ...[...input.jaren].reverse()]) {
      const inJaar = lijn.filter((figure) => figure.jaar === jaar);
      if (inJaar.length === 0) continue;
      const isJaarOver = kanZonder(inJaar);
      yield;
      if (isJaarOver || inJaar.length === 1) continue;
      for (const figure of inJaar) {
        kanZonder([figure]);
        yield;
      }
    }
  }
  const volgorde = input.partners.map(({ id }) => id);
  return lijnen
    .flat()
    .filter((figure) => nodig.has(plaatsVan(figure)))
    .sort((a, b) => volgorde.indexOf(a.partner) - volgorde.indexOf(b.partner));
}
