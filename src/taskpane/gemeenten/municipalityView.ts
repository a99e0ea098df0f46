import {
  bronregel,
  defaultBestuur,
  firstYear,
  formatDutchDate,
  lastYear,
  type Entity,
  type FigureRecord,
  type Figures,
  type Municipality,
  type Rubrieken,
} from '../../figures';

export interface FoundMunicipality {
  /** Unique; a code may have served two territories. */
  readonly id: string;
  readonly nis: string;
  readonly name: string;
  /** The last whole year in which it existed; undefined for a municipality of today. */
  readonly lastYear: number | undefined;
}

export interface RelatedMunicipality {
  readonly id: string;
  readonly nis: string;
  readonly name: string;
}

export const classNames = [
  'centrumstad',
  'provincialeStad',
  'kustgemeente',
  'faciliteitengemeente',
] as const;
export type ClassName = (typeof classNames)[number];

export const groupKinds = ['inwoners', 'investeringen', 'm2', 'schulden', 'belastingen'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** One line of a table; a figure that is not there says so and is never 0. */
export type FigureRow =
  | { readonly kind: 'missing'; readonly key: string; readonly year: number; readonly what: string }
  | {
      readonly kind: 'figure';
      readonly key: string;
      readonly year: number;
      /** Rubriek and report, or the quality of a number of inhabitants. */
      readonly what: string;
      readonly amount: number;
      /** A sign that belongs behind the figure. */
      readonly unit: '%' | undefined;
      readonly bounds?: { readonly low: number; readonly high: number };
      /** Document, status and place in one line. */
      readonly source: string;
      /** The formula that gives this figure, in English form, without the equals sign. */
      readonly formula: string;
    };

export interface FigureGroup {
  readonly kind: GroupKind;
  readonly rows: readonly FigureRow[];
}

export interface MunicipalityView extends FoundMunicipality {
  /** Dates as the reader writes them; undefined where there is no such end. */
  readonly validFrom: string | undefined;
  readonly validUntil: string | undefined;
  readonly predecessors: readonly RelatedMunicipality[];
  readonly successors: readonly RelatedMunicipality[];
  readonly province: string | undefined;
  readonly arrondissement: string | undefined;
  readonly region: string | undefined;
  readonly uitrustingsgraad: string | undefined;
  /** Empty where it has none, undefined where that is not known. */
  readonly classes: readonly ClassName[] | undefined;
  /** In square kilometres, to a tenth. */
  readonly area: number | undefined;
  readonly groups: readonly FigureGroup[];
}

const prefixes: Readonly<
  Record<Exclude<GroupKind, 'inwoners' | 'investeringen'>, readonly string[]>
> = {
  m2: ['M2.', 'AFM.', 'GAFM.'],
  schulden: ['SCHULD.'],
  belastingen: ['BEL.', 'GF.'],
};
const inhabitants = 'INWONERS';
const investments = 'M2.II.b';

/** At most `limit` municipalities for a search box, and how many there are in all. */
export function findMunicipalities(
  { register }: Figures,
  query: string,
  limit: number,
): { found: FoundMunicipality[]; count: number } {
  const { found, count } = register.search(query, limit);
  return { found: found.map(asFound), count };
}

function asFound(municipality: Municipality): FoundMunicipality {
  const { id, nis, naam } = municipality;
  return { id, nis, name: naam, lastYear: lastYear(municipality) ?? undefined };
}

/** What is known of one municipality, ready to be shown; `id` as `findMunicipalities` gave it. */
export function municipalityView(figures: Figures, id: string): MunicipalityView {
  const { register } = figures;
  const municipality = register.byId(id);
  if (municipality?.kind !== 'gemeente') throw new Error(`There is no municipality ${id}.`);
  const { indeling, van, tot, opvolger, voorgangers } = municipality;
  const before = van === null ? undefined : Number(van.slice(0, 4)) - 1;
  return {
    ...asFound(municipality),
    validFrom: van === null ? undefined : formatDutchDate(van),
    validUntil: tot === null ? undefined : formatDutchDate(tot),
    predecessors: voorgangers.map(({ nis, naam }) => {
      const former = register.former.find(
        (each) => each.naam === naam && each.nis === nis && lastYear(each) === before,
      );
      return { id: former?.id ?? nis, nis, name: naam };
    }),
    successors: opvolger
      ? [
          {
            id: register.byCode(opvolger.nis)?.id ?? opvolger.nis,
            nis: opvolger.nis,
            name: opvolger.naam,
          },
        ]
      : [],
    province: indeling?.provincie,
    arrondissement: indeling?.arrondissement,
    region: indeling?.referentieregio,
    uitrustingsgraad: indeling?.uitrustingsgraad.omschrijving,
    classes: indeling ? classNames.filter((each) => indeling[each]) : undefined,
    area: indeling ? Number(indeling.oppervlakte.toFixed(1)) : undefined,
    groups: groupKinds.map((kind) => ({ kind, rows: rowsOf(figures, municipality, kind) })),
  };
}

function rowsOf(figures: Figures, municipality: Municipality, kind: GroupKind): FigureRow[] {
  const rows = (path: string) =>
    figures.series(municipality, path).map((record, index) => rowOf(figures, record, index));
  switch (kind) {
    case 'inwoners':
      return withGaps(rows(inhabitants));
    case 'investeringen':
      return withGaps(rows(investments));
    case 'm2':
    case 'schulden':
    case 'belastingen':
      return figures.rubrieken.all
        .filter(({ path, printedOnly }) => path !== investments && !printedOnly)
        .filter(({ path }) => prefixes[kind].some((prefix) => path.startsWith(prefix)))
        .flatMap(({ path }) => rows(path));
  }
}

function rowOf({ rubrieken }: Figures, record: FigureRecord, index: number): FigureRow {
  const { path, year, amount, bounds, entity, unit } = record;
  const real = bounds !== null && bounds.low !== bounds.high;
  return {
    kind: 'figure',
    key: `${path ?? ''} ${String(year)} ${String(index)}`,
    year,
    what: whatOf(record, rubrieken),
    amount,
    unit: unit === '%' ? '%' : undefined,
    ...(real ? { bounds } : {}),
    source: bronregel(record),
    formula: formulaOf(record, entity),
  };
}

/** What tells a figure from the others in its table. */
function whatOf(record: FigureRecord, rubrieken: Rubrieken): string {
  const { path, quality, report, bestuur, label } = record;
  if (path === inhabitants) return quality;
  // Printed labels repeat under different headings; the name of the rubriek does not.
  const name = path === null ? label : rubrieken.byPath(path).label;
  const parts = path === investments ? [] : [name];
  if (report !== null) parts.push(report);
  if (bestuur !== null && bestuur !== defaultBestuur) parts.push(bestuur);
  return parts.join(', ');
}

/** A year between the first and the last that has no figure is said to have none. */
function withGaps(rows: readonly FigureRow[]): FigureRow[] {
  const years = rows.map(({ year }) => year);
  const first = Math.min(...years);
  const last = Math.max(...years);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).flatMap(
    (year): readonly FigureRow[] => {
      const found = rows.filter((row) => row.year === year);
      return found.length > 0
        ? found
        : [{ kind: 'missing', key: `missing ${String(year)}`, year, what: '' }];
    },
  );
}

/**
 * The formula that fetches this record. The name where it means this municipality in that year;
 * else the code, which means today's territory in every year.
 */
function formulaOf({ path, year, report, bestuur }: FigureRecord, entity: Entity): string {
  const named = entity.kind === 'groep' || year >= (firstYear(entity) ?? year);
  const who = named ? `"${entity.naam}"` : (entity.nis ?? '');
  if (path === inhabitants) return `FUSIE.INWONERS(${who},${String(year)})`;
  const parts = [who, `"${path ?? ''}"`, String(year)];
  const other = bestuur !== null && bestuur !== defaultBestuur;
  if (report !== null || other) parts.push(report === null ? '' : `"${report}"`);
  if (other) parts.push(`"${bestuur}"`);
  return `FUSIE.CIJFER(${parts.join(',')})`;
}
