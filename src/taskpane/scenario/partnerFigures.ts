import {
  lastYear,
  reports,
  type Figures,
  type FigureRecord,
  type Municipality,
  type MunicipalityGroup,
  type Report,
} from '../../figures';

/** What the bundled data hold of one partner. */
export interface PartnerFigures {
  readonly id: string;
  readonly name: string;
  /** The last whole year in which it existed; undefined for a municipality of today. */
  readonly lastYear: number | undefined;
  /** The years of schema M2, by report; empty where the user has to fill them in. */
  readonly m2: readonly { readonly report: Report; readonly years: readonly number[] }[];
}

/** Any schema M2 prints it, and nothing else does. */
const lineOfEveryM2 = 'M2.I.a';

export function partnerFigures(figures: Figures, municipality: Municipality): PartnerFigures {
  const { id, naam } = municipality;
  const printed = figures.series(municipality, lineOfEveryM2);
  return {
    id,
    name: naam,
    lastYear: lastYear(municipality) ?? undefined,
    m2: reports.flatMap((report) => {
      const years = yearsOf(printed.filter((record) => record.report === report));
      return years.length > 0 ? [{ report, years }] : [];
    }),
  };
}

function yearsOf(records: readonly FigureRecord[]): number[] {
  return [...new Set(records.map(({ year }) => year))];
}

/** The group of exactly these municipalities, of which only totals were published. */
export function publishedGroup(
  { register }: Figures,
  partners: readonly Municipality[],
): MunicipalityGroup | undefined {
  const codes = partners.map(({ nis }) => nis);
  return register.groups.find(
    ({ leden }) => leden.length === codes.length && leden.every(({ nis }) => codes.includes(nis)),
  );
}
