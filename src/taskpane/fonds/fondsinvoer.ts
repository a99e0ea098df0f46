import { indicatoren } from '../../fonds';
import {
  indicatorcel,
  ramingsfusiecel,
  totaalcel,
  vergelijkbaar,
  type Fondsstand,
  type Fondsvoorstel,
  type InputCell,
} from '../../plan';
import type { Sjabloonlezing } from './leesSjabloon';

type Inputs = ReadonlyMap<string, InputCell>;

/** The cells of what was read, as the build writes them. */
export function leescellen({ kolommen }: Sjabloonlezing): Inputs {
  const imported = (value: number): InputCell => ({ value, imported: true });
  return new Map(
    kolommen.flatMap(({ indicator, waarden, vlaanderen }) => [
      ...[...waarden].map(
        ([nis, value]) => [indicatorcel(nis, indicator.id), imported(value)] as const,
      ),
      ...(Number.isNaN(vlaanderen)
        ? []
        : [[totaalcel(indicator.id), imported(vlaanderen)] as const]),
    ]),
  );
}

/** The Flemish totals that were typed, by id of the indicator. */
export function getypteTotalen(inputs: Inputs): ReadonlyMap<string, number> {
  return new Map(
    indicatoren.flatMap(({ id }) => {
      const value = inputs.get(totaalcel(id))?.value;
      return typeof value === 'number' ? [[id, value] as const] : [];
    }),
  );
}

const voorstelcel = /^fondsVerdeling\/gemeente\/(.+)\/voorstel$/;
const jaarcel = 'fondsBlokken/jaar/voorstel';

/** The merger that the last build of the sheets proposed; undefined where it proposed none. */
export function gebouwdVoorstel(inputs: Inputs): Fondsvoorstel | undefined {
  const labelled = [...inputs].flatMap(([key, { value }]) => {
    const nis = voorstelcel.exec(key)?.[1];
    return nis !== undefined && typeof value === 'string' && value !== '' ? [{ nis, value }] : [];
  });
  const [first] = labelled;
  const jaar = inputs.get(jaarcel)?.value;
  if (!first || typeof jaar !== 'number') return undefined;
  return { naam: first.value, gemeenten: labelled.map(({ nis }) => nis), jaar };
}

/** The place of the merger that is named for the estimate of a scenario; -1 where there is none. */
export function ramingsplaats(inputs: Inputs, { labels }: Pick<Fondsstand, 'labels'>): number {
  const asked = vergelijkbaar(inputs.get(ramingsfusiecel)?.value ?? null);
  return asked === '' ? -1 : labels.findIndex((label) => vergelijkbaar(label) === asked);
}

/** Every cell as it stands: also one that still holds what was proposed. */
export function zoalsZeStaan(inputs: Inputs): Inputs {
  return new Map([...inputs].filter(([key]) => !/^fonds.*\/voorstel$/.test(key)));
}
