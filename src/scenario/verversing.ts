import type { Figures } from '../figures';
import { bronnenVan } from './bronnen';
import { kwaliteitGetypt, sleutel, zelfdeBedrag, zoeksleutel, type Cijfer } from './cijfer';
import { binnenDeJaren, prepareScenario } from './prepareScenario';
import type { ScenarioChoice } from './scenarioChoice';

/** What the sources say now beside what the workbook holds. */
export interface Cijferwijziging {
  /** For `ScenarioChoice.aanvaard`. */
  readonly sleutel: string;
  /** `getypt`: somebody typed over the figure on the sheet; it stays unless it is accepted. */
  readonly soort: 'gewijzigd' | 'nieuw' | 'verdwenen' | 'getypt';
  /** As the workbook holds it, with its document and date. */
  readonly oud: Cijfer | undefined;
  /** As the sources have it now, with theirs. */
  readonly nieuw: Cijfer | undefined;
  /** New less old; NaN where one of them is missing. */
  readonly verschil: number;
}

/**
 * Key by key in the order of the workbook, then what is new. A source that was set aside earlier in
 * favour of another one is no change, as long as it says the same.
 */
export function verversing(
  vastgelegd: readonly Cijfer[],
  nu: readonly Cijfer[],
): readonly Cijferwijziging[] {
  const old = new Map<string, Cijfer>();
  const rejected = new Map<string, Cijfer[]>();
  for (const cijfer of vastgelegd) {
    const key = zoeksleutel(cijfer);
    const first = old.get(key);
    if (first === undefined) old.set(key, cijfer);
    else rejected.set(key, [...(rejected.get(key) ?? []), cijfer]);
  }
  const now = new Map<string, Cijfer>();
  for (const cijfer of nu) if (!now.has(zoeksleutel(cijfer))) now.set(zoeksleutel(cijfer), cijfer);

  const changed = [...old].flatMap(([key, oud]): Cijferwijziging[] => {
    const found = now.get(key);
    const typed = oud.kwaliteit === kwaliteitGetypt;
    // A typed figure that stayed is its own source.
    const nieuw = found?.kwaliteit === kwaliteitGetypt ? undefined : found;
    if (typed) return [change('getypt', oud, nieuw)];
    if (found === undefined) return [change('verdwenen', oud, undefined)];
    const known = [oud, ...(rejected.get(key) ?? [])];
    return known.some(({ bedrag }) => zelfdeBedrag(bedrag, found.bedrag))
      ? []
      : [change('gewijzigd', oud, found)];
  });
  const added = [...now].flatMap(([key, nieuw]) =>
    old.has(key) ? [] : [change('nieuw', undefined, nieuw)],
  );
  return [...changed, ...added];
}

function change(
  soort: Cijferwijziging['soort'],
  oud: Cijfer | undefined,
  nieuw: Cijfer | undefined,
): Cijferwijziging {
  const known = nieuw ?? oud;
  return {
    sleutel: known === undefined ? '' : sleutel(known),
    soort,
    oud,
    nieuw,
    verschil: (nieuw?.bedrag ?? Number.NaN) - (oud?.bedrag ?? Number.NaN),
  };
}

/**
 * What a refresh of this choice could change: everything accepted beside nothing accepted. Figures
 * that a change of the choice takes away are not listed, for no answer would keep them.
 * @throws ProblemError where the choice makes no scenario
 */
export function verversingVan(
  figures: Figures,
  choice: ScenarioChoice,
): readonly Cijferwijziging[] {
  const vastgelegd = choice.vastgelegd ?? [];
  const { jaren } = prepareScenario(figures, choice);
  const withAccepted = (aanvaard: ReadonlySet<string>): Cijfer[] =>
    bronnenVan(figures, { ...choice, aanvaard }).cijfers.filter((each) =>
      binnenDeJaren(each, jaren),
    );
  const staying = new Set(withAccepted(new Set()).map(zoeksleutel));
  return verversing(
    vastgelegd.filter((each) => staying.has(zoeksleutel(each))),
    withAccepted(new Set(vastgelegd.map(zoeksleutel))),
  );
}
