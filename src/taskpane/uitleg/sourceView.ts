import { formatDutchDate } from '../../figures';
import type { PaneLabels } from '../../i18n/labels';
import { isErrorValue, type CellValue, type SourceRow } from '../../office';
import { keyName } from '../../plan/lookUp';
import { dateOf } from '../../scenario/serialDate';
import { formatDecimal } from '../../spreadsheet/dutchNumber';

type Labels = PaneLabels['uitleg']['sourceCard'];
type Fact = keyof Labels['facts'];

export interface SourceView {
  readonly title: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** In English form, without the equals sign; undefined where no formula can reach it. */
  readonly formula: string | undefined;
}

/** Excel allows no longer text within a formula. */
const longestText = 255;

/** One row of Cijfers for people; what the source does not tell is said, never left out. */
export function sourceView(
  { key, address, cells }: SourceRow,
  documentName: string | undefined,
  labels: Labels,
): SourceView {
  const word = (column: string) => text(cells[column] ?? null);
  const what = [word('gemeente'), word('omschrijving') || word('pad'), word('jaar')];
  const rubriek = [word('omschrijving'), word('pad')].filter((each) => each !== '').join(' · ');
  const values: readonly (readonly [Fact, string])[] = [
    ['gemeente', word('gemeente')],
    ['rubriek', rubriek],
    ['jaar', word('jaar')],
    ['rapport', word('rapport')],
    ['status', word('status')],
    ['bestuur', word('bestuur')],
    ['bedrag', amount(cells['bedrag'] ?? null)],
    ['eenheid', word('eenheid')],
    ['document', word('document')],
    ['plaats', word('plaats')],
    ['datum', day(cells['datum'] ?? null)],
    ['controlegetal', word('controlegetal')],
    ['kwaliteit', word('kwaliteit')],
    // Only where sources differ.
    ...(word('gebruik') === '' ? [] : [['gebruik', word('gebruik')] as const]),
    ['cijfers', address],
  ];
  return {
    title: what.filter((each) => each !== '').join(', '),
    facts: values.map(([fact, value]) => ({
      name: labels.facts[fact],
      value: value === '' ? labels.notTold : value,
    })),
    formula:
      documentName === undefined || key === '' || key.length > longestText
        ? undefined
        : `INDEX(${documentName},MATCH("${asSearched(key)}",${keyName},0))`,
  };
}

/** MATCH reads `*` and `?` as signs of its own, and a quote ends the text. */
function asSearched(key: string): string {
  return key.replace(/[~*?]/g, '~$&').replaceAll('"', '""');
}

function text(value: CellValue): string {
  if (value === null) return '';
  return isErrorValue(value) ? value.code : String(value);
}

function amount(value: CellValue): string {
  return typeof value === 'number' ? formatDecimal(value) : text(value);
}

function day(value: CellValue): string {
  return typeof value === 'number' && value > 0
    ? formatDutchDate(dateOf(value).toISOString().slice(0, 10))
    : text(value);
}
