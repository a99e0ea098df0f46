import {
  dotaties,
  indexrubrieken,
  groei,
  grootsteGroei,
  type Indexrubriek,
  type PartnerResultaat,
} from '../../scenario';
import type { At } from '../at';
import { growthFormula, growthLimitRow, indexRow } from '../indexing';
import { lineLabels } from '../lineLabels';
import { columnKey, lookUp } from '../lookUp';
import type { PlanContext } from '../planContext';
import { shown, type RowDraft } from '../sheetDraft';
import { blank, heading, vast, yearColumns, yearRow } from '../yearSheet';

/** Where the amounts of a year come from, in words. */
export const standen = {
  cijfers: 'cijfers',
  invoer: 'invoer',
  geindexeerd: 'geïndexeerd',
  geen: 'geen cijfers',
} as const;

export const uitvoeringRow = 'uitvoering';
export const dotatieRow = 'dotatie';

/** How the formulas of a partner find what stands elsewhere. */
export interface PartnerCells {
  readonly prefix: string;
  readonly naam: string;
  readonly typed: (at: At, lijn: string) => string;
  /** What the year before closed with, where Cijfers has it. */
  readonly closing: (at: At) => string;
  /** The row of a line as it was printed; undefined where no year of it was. */
  readonly printed: (lijn: string) => string | undefined;
}

/** Whether a year has figures, how many lines follow from the year before, and the two in words. */
export function herkomstRows(
  { scenario }: PlanContext,
  { plan, herkomst }: PartnerResultaat,
  cells: PartnerCells,
): RowDraft[] {
  const { jaren } = scenario.input;
  const { prefix, naam, typed } = cells;
  const [zonder, geindexeerd] = [`${prefix}zonder`, `${prefix}geindexeerd`];
  const both = (at: At): string => `${at.ref(`${prefix}M2.I.a`)}+${at.ref(`${prefix}M2.I.b`)}`;
  return [
    yearRow(jaren, {
      key: `${prefix}stand`,
      label: 'Waar de bedragen van het jaar vandaan komen',
      role: 'berekening',
      format: 'tekst',
      perJaar: (index) => ({
        value: standOf(
          herkomst.zonderCijfers[index] === true,
          (plan['M2.I.a'][index] ?? Number.NaN) + (plan['M2.I.b'][index] ?? Number.NaN),
          herkomst.geindexeerd[index] ?? 0,
        ),
        formula: (at) =>
          `IF(${at.ref(zonder)}=0,"${standen.cijfers}",IF(ISNUMBER(${both(at)}),IF(${at.ref(geindexeerd)}>0,"${standen.geindexeerd}","${standen.invoer}"),"${standen.geen}"))`,
      }),
    }),
    yearRow(jaren, {
      key: zonder,
      label:
        'Jaar zonder cijfers (1 = Cijfers heeft geen exploitatieontvangsten en geen -uitgaven)',
      role: 'berekening',
      format: 'jaar',
      perJaar: (index) => ({
        value: herkomst.zonderCijfers[index] === true ? 1 : 0,
        formula: (at) => {
          const has = (lijn: string): string =>
            `ISNUMBER(${lookUp(columnKey(at, naam, `"${lijn}"`))})`;
          return `IF(${has('M2.I.a')},0,IF(${has('M2.I.b')},0,1))`;
        },
      }),
    }),
    yearRow(jaren, {
      key: geindexeerd,
      label: 'Aantal regels dat uit het jaar ervoor volgt met de groei op Aannames',
      unit: 'regels',
      role: 'berekening',
      format: 'jaar',
      perJaar: (index) => ({
        value: herkomst.geindexeerd[index] ?? 0,
        formula: (at) => {
          // Known, though neither typed nor published.
          const follows = (lijn: Indexrubriek): string => {
            const sources = [typed(at, lijn), ...publishedSources(at, lijn, cells)];
            const none = sources.reduceRight(
              (rest, source) => `IF(ISNUMBER(${source}),0,${rest})`,
              '1',
            );
            return `IF(ISNUMBER(${at.ref(`${prefix}${lijn}`)}),${none},0)`;
          };
          return `IF(${at.ref(zonder)}=1,${indexrubrieken.map(follows).join('+')},0)`;
        },
      }),
    }),
  ];
}

function standOf(zonder: boolean, both: number, indexed: number): string {
  if (!zonder) return standen.cijfers;
  if (Number.isNaN(both)) return standen.geen;
  return indexed > 0 ? standen.geindexeerd : standen.invoer;
}

/** Where Cijfers may have a line in a year in which it has no receipts and no expenditure. */
function publishedSources(
  at: At,
  lijn: Indexrubriek,
  { naam, closing, printed }: PartnerCells,
): string[] {
  if (lijn === 'M2.I.a' || lijn === 'M2.I.b') return [];
  // Which dotation is meant may change after the build.
  if (lijn === 'GF.AANDEEL')
    return [lookUp(columnKey(at, naam, at.fixed('gemeenten', dotatieRow, vast)))];
  const row = printed(lijn);
  return [
    ...(row === undefined ? [] : [at.ref(row)]),
    ...(lijn === 'SCHULD.1JAN' ? [closing(at)] : []),
  ];
}

/** The assumptions of Aannames that count on this sheet; what does not belong there is #N/A. */
export function assumptionRows({ scenario }: PlanContext): RowDraft[] {
  const { input, actief, partners, gemeentefonds } = scenario;
  const { jaren } = input;
  const chosen = (at: At, id: string): string => at.fixed('aannames', id, 'actief');
  const share = partners[0]?.herkomst.uitvoering ?? [];
  return [
    blank('aannames'),
    heading('aannames', 'Aannames die op dit blad tellen', yearColumns(jaren)),
    yearRow(jaren, {
      key: uitvoeringRow,
      label: 'Deel van de investeringsuitgaven dat telt (rekeningen: alles)',
      unit: 'aandeel',
      pad: 'M2.II.b',
      role: 'koppeling',
      format: 'procent',
      perJaar: (index) => ({
        value: share[index] ?? Number.NaN,
        formula: (at) => {
          const rate = chosen(at, 'investeringen.uitvoering');
          return `IF(${at.head('rapport')}="meerjarenplan",IF(${rate}>=0,IF(${rate}<=1,${rate},NA()),NA()),1)`;
        },
      }),
    }),
    yearRow(jaren, {
      key: dotatieRow,
      label: 'Dotatie van het Gemeentefonds waarvan alle aandelen zijn',
      role: 'koppeling',
      format: 'tekst',
      vast: {
        value: gemeentefonds.dotatie ?? shown(Number.NaN),
        formula: (at) =>
          dotaties.reduceRight(
            (rest, dotatie) =>
              `IF(${chosen(at, 'gemeentefonds.dotatie')}="${dotatie.toLowerCase()}","${dotatie}",${rest})`,
            'NA()',
          ),
      },
    }),
    yearRow(jaren, {
      key: growthLimitRow,
      label: 'Grootste groei of daling per jaar die telt (wat meer is, is een tikfout)',
      unit: 'per jaar',
      role: 'koppeling',
      format: 'procent',
      vast: { value: grootsteGroei },
    }),
    ...indexrubrieken.map((lijn) =>
      yearRow(jaren, {
        key: indexRow(lijn),
        label: `Groei per jaar zonder cijfers: ${lineLabels[lijn]}`,
        unit: 'per jaar',
        pad: lijn,
        role: 'koppeling',
        format: 'procent',
        vast: {
          value: groei(actief, lijn),
          formula: (at) => growthFormula(at, chosen(at, `index.${lijn}`)),
        },
      }),
    ),
  ];
}
