import { sleutel, zelfdeBedrag, zoeksleutel, type Cijfer } from './cijfer';
import { isReport } from './guards';

export interface Botsingzijde {
  /** Report, status or bestuur; an amount where the same figure has two. */
  readonly waarde: string | number;
  readonly document: string;
}

/** What keeps figures that are read in from standing beside those of before. */
export interface Botsing {
  readonly gemeente: string;
  readonly jaar: number;
  readonly wat: 'rapport' | 'status' | 'bestuur' | 'bedrag';
  /** Of the figure with two amounts; empty for the others, which are about the whole year. */
  readonly sleutel: string;
  /** What the figure is called; empty as the key. */
  readonly omschrijving: string;
  readonly bestaand: Botsingzijde;
  readonly nieuw: Botsingzijde;
}

/**
 * One report, one status and one bestuur per municipality and year: whatever differs would be added
 * up with the rest. A status or bestuur that is not named clashes with none, and figures that belong
 * to no report only with another amount of their own.
 */
export function botsingen(
  bestaand: readonly Cijfer[],
  nieuw: readonly Cijfer[],
): readonly Botsing[] {
  const before = byYear(bestaand);
  return [
    ...[...byYear(nieuw)].flatMap(([key, rows]) => ofYear(before.get(key) ?? [], rows)),
    ...amounts(bestaand, nieuw),
  ];
}

/** By municipality and year, those that belong to a report. */
function byYear(cijfers: readonly Cijfer[]): ReadonlyMap<string, readonly Cijfer[]> {
  return grouped(
    cijfers.filter(({ rapport }) => isReport(rapport)),
    ({ gemeente, jaar }) => `${gemeente.toLowerCase()}|${String(jaar)}`,
  );
}

function grouped(
  cijfers: readonly Cijfer[],
  keyOf: (cijfer: Cijfer) => string,
): ReadonlyMap<string, readonly Cijfer[]> {
  const groups = new Map<string, Cijfer[]>();
  for (const cijfer of cijfers) {
    const group = groups.get(keyOf(cijfer));
    if (group) group.push(cijfer);
    else groups.set(keyOf(cijfer), [cijfer]);
  }
  return groups;
}

function ofYear(bestaand: readonly Cijfer[], nieuw: readonly Cijfer[]): Botsing[] {
  return [
    ...pairs('rapport', bestaand, nieuw),
    // Accounts and plan are two versions anyway; that clash is told above.
    ...[...grouped(nieuw, ({ rapport }) => rapport)].flatMap(([report, rows]) =>
      pairs(
        'status',
        bestaand.filter(({ rapport }) => rapport === report),
        rows,
      ),
    ),
    ...pairs('bestuur', bestaand, nieuw),
  ];
}

/** Each value of the one beside each other value of the other, with a document that has it. */
function pairs(
  wat: 'rapport' | 'status' | 'bestuur',
  bestaand: readonly Cijfer[],
  nieuw: readonly Cijfer[],
): Botsing[] {
  const sides = (rows: readonly Cijfer[]) =>
    [...grouped(rows, (row) => row[wat])].flatMap(([waarde, [first]]) =>
      waarde === '' || first === undefined ? [] : [{ waarde, first }],
    );
  const before = sides(bestaand);
  return sides(nieuw).flatMap(({ waarde, first }) =>
    before
      .filter((other) => other.waarde !== waarde)
      .map((other) => ({
        gemeente: first.gemeente,
        jaar: first.jaar,
        wat,
        sleutel: '',
        omschrijving: '',
        bestaand: { waarde: other.waarde, document: other.first.document },
        nieuw: { waarde, document: first.document },
      })),
  );
}

function amounts(bestaand: readonly Cijfer[], nieuw: readonly Cijfer[]): Botsing[] {
  const before = grouped(bestaand, zoeksleutel);
  return nieuw.flatMap((cijfer) =>
    (before.get(zoeksleutel(cijfer)) ?? [])
      .filter(({ bedrag }) => !zelfdeBedrag(bedrag, cijfer.bedrag))
      .map((other) => ({
        gemeente: cijfer.gemeente,
        jaar: cijfer.jaar,
        wat: 'bedrag' as const,
        sleutel: sleutel(cijfer),
        omschrijving: cijfer.omschrijving,
        bestaand: { waarde: other.bedrag, document: other.document },
        nieuw: { waarde: cijfer.bedrag, document: cijfer.document },
      })),
  );
}

/**
 * The figures of before without those that the new ones replace: of the same municipality, year and
 * report; where they belong to no report, the same figure.
 */
export function vervangen(
  bestaand: readonly Cijfer[],
  nieuw: readonly Cijfer[],
): readonly Cijfer[] {
  const whole = (cijfer: Cijfer): string =>
    isReport(cijfer.rapport)
      ? `${cijfer.gemeente.toLowerCase()}|${String(cijfer.jaar)}|${cijfer.rapport}`
      : zoeksleutel(cijfer);
  const replaced = new Set(nieuw.map(whole));
  return bestaand.filter((cijfer) => !replaced.has(whole(cijfer)));
}

/**
 * The figures of before that go on beside the new ones: without the same figures, and without a year
 * of a report of which the new ones are another version or of another bestuur.
 */
export function blijvend(bestaand: readonly Cijfer[], nieuw: readonly Cijfer[]): readonly Cijfer[] {
  const placeOf = ({ gemeente, jaar }: Pick<Cijfer, 'gemeente' | 'jaar'>): string =>
    `${gemeente.toLowerCase()}|${String(jaar)}`;
  const renewed = new Set(
    botsingen(bestaand, nieuw)
      .filter(({ wat }) => wat === 'status' || wat === 'bestuur')
      .map(placeOf),
  );
  const beside = new Set(vervangen(bestaand, nieuw));
  const same = new Set(nieuw.map(zoeksleutel));
  return bestaand.filter(
    (cijfer) =>
      !same.has(zoeksleutel(cijfer)) && (beside.has(cijfer) || !renewed.has(placeOf(cijfer))),
  );
}
