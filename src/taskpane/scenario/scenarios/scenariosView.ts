import {
  actieprobleem,
  langsteNaam,
  metScenarioacties,
  scenariostanden,
  vrijeKopie,
  type Actieprobleem,
  type GeweigerdeActie,
  type InputCell,
  type Scenarioactie,
  type Scenariostand,
} from '../../../plan';
import { aannameIds, meesteKopieen } from '../../../scenario';
import type { ScenariosLabels } from '../../../i18n/scenariosLabels';

type Inputs = ReadonlyMap<string, InputCell>;

/** The columns as they will stand after the next build, and what of the actions will not be done. */
export interface ScenariosView {
  readonly standen: readonly Scenariostand[];
  /** The cells that the columns are read from. */
  readonly inputs: Inputs;
  readonly gepland: readonly string[];
  readonly nietGedaan: readonly string[];
}

export function scenariosView(
  held: Inputs,
  acties: readonly Scenarioactie[],
  labels: ScenariosLabels,
): ScenariosView {
  const { inputs, gedaan, geweigerd } = metScenarioacties(held, acties);
  return {
    inputs,
    standen: scenariostanden(inputs),
    gepland: gedaan.map(({ actie, naam }) => actiezin(actie, naam, labels)),
    nietGedaan: geweigerd.map((each) => nietGedaan(each, scenariostanden(held), labels)),
  };
}

/** An action in a line, with the name that its column had before. */
export function actiezin(
  actie: Scenarioactie,
  naam: string,
  labels: Pick<ScenariosLabels, 'actie'>,
): string {
  return labels.actie[actie.soort](naam, 'naam' in actie ? actie.naam : '');
}

/** What Logboek tells of the actions that a build does. */
export function scenariolog(
  held: Inputs,
  acties: readonly Scenarioactie[],
  labels: Pick<ScenariosLabels, 'actie'>,
): string[] {
  return metScenarioacties(held, acties).gedaan.map(({ actie, naam }) =>
    actiezin(actie, naam, labels),
  );
}

function nietGedaan(
  { actie, probleem }: GeweigerdeActie,
  standen: readonly Scenariostand[],
  labels: ScenariosLabels,
): string {
  const naam = standen.find(({ id }) => id === actie.id)?.naam ?? actie.id;
  return `${actiezin(actie, naam, labels)} ${labels.probleem[probleem](naam, langsteNaam)}`;
}

/** Why an action is not taken up, in a sentence; undefined where it is. */
export function weigering(
  inputs: Inputs,
  actie: Scenarioactie,
  naam: string,
  labels: ScenariosLabels,
): string | undefined {
  const probleem: Actieprobleem | undefined = actieprobleem(inputs, actie);
  return probleem && labels.probleem[probleem](naam, langsteNaam);
}

/** The copy of a column that somebody may name; a sentence where there are enough. */
export function nieuweKopie(
  inputs: Inputs,
  { id, naam }: Scenariostand,
  labels: ScenariosLabels,
): Extract<Scenarioactie, { readonly soort: 'kopieren' }> | string {
  const naar = vrijeKopie(inputs);
  if (naar === undefined) return labels.vol(meesteKopieen);
  const kopie = { soort: 'kopieren', id, naar, naam: labels.vraag.voorstel(naam) } as const;
  return actieprobleem(inputs, kopie) === undefined ? kopie : { ...kopie, naam: '' };
}

/** So many assumptions of a column hold something else than the proposal. */
export function eigenAannames(inputs: Inputs, { id }: Scenariostand): number {
  return aannameIds.filter((aanname) => {
    const [own, proposal] = [id, 'voorstel'].map((column) =>
      String(inputs.get(`aannames/${aanname}/${column}`)?.value ?? ''),
    );
    return own !== proposal;
  }).length;
}
