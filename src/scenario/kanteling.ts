import type { Normuitslag, Toetsjaar } from './normen';
import type { Scenario } from './scenario';

export type Normstand = 'voldoet' | 'voldoet niet' | 'onbekend';

/** A norm of which the answer differs between two scenarios. */
export interface Normkanteling {
  /** Label of the partner, or the name of the merged municipality. */
  readonly wie: string;
  readonly norm: 'BBR' | 'AFM';
  readonly jaar: number;
  readonly voor: Normstand;
  readonly na: Normstand;
}

interface Getoetst {
  readonly toets: readonly Toetsjaar[];
  readonly normen: Normuitslag;
}

/** Which norms turn, of those that are tested before and after; partners first, then the merger. */
export function gekanteldeNormen(voor: Scenario, na: Scenario): readonly Normkanteling[] {
  return [
    ...na.partners.flatMap((after) => {
      const before = voor.partners.find(({ partner }) => partner.id === after.partner.id);
      return before ? turned(after.partner.label, before, after) : [];
    }),
    ...turned(na.input.fusienaam, voor, na),
  ];
}

function turned(wie: string, before: Getoetst, after: Getoetst): Normkanteling[] {
  return after.toets.flatMap(({ jaar }) =>
    (['BBR', 'AFM'] as const).flatMap((norm) => {
      const voor = standOf(before, norm, jaar);
      const na = standOf(after, norm, jaar);
      return voor === undefined || na === undefined || voor === na
        ? []
        : [{ wie, norm, jaar, voor, na }];
    }),
  );
}

/** undefined where the norm is not tested in that year. */
function standOf(
  { toets, normen }: Getoetst,
  norm: 'BBR' | 'AFM',
  jaar: number,
): Normstand | undefined {
  const year = toets.find((each) => each.jaar === jaar);
  if (!(norm === 'BBR' ? year?.bbr : year?.afm)) return undefined;
  const [short, unknown] =
    norm === 'BBR'
      ? [normen.tekortenBbr, normen.onbekendBbr]
      : [normen.tekortenAfm, normen.onbekendAfm];
  if (unknown.includes(jaar)) return 'onbekend';
  return short.includes(jaar) ? 'voldoet niet' : 'voldoet';
}
