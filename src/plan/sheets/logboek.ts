import { serialOf } from '../../scenario';
import type { PlanContext } from '../planContext';
import type { LogEntry } from '../planRequest';
import type { CellDraft, RowDraft, SheetDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { text } from '../yearSheet';

const columns = [
  { key: 'datum', width: 14, title: 'Datum' },
  { key: 'gebeurtenis', width: 80, title: 'Wat er gebeurde' },
  { key: 'cijfers', width: 34, title: 'Stand van de cijfers' },
  { key: 'product', width: 24, title: 'Versie van de regels' },
] as const;

/** What was built, when and with which figures and rules. Earlier lines stay as they are. */
export function logboekSheet({ log, inputs }: Pick<PlanContext, 'log' | 'inputs'>): SheetDraft {
  const kept = [...inputs.keys()].flatMap((key) => {
    const found = /^logboek\/(regel\/(\d+))\/gebeurtenis$/.exec(key);
    return found?.[1] !== undefined ? [Number(found[2])] : [];
  });
  const start = kept.length === 0 ? 0 : Math.max(...kept);
  const style = styleName('koppeling', 'tekst');
  const typed = (row: string, column: string) =>
    inputs.get(`logboek/${row}/${column}`)?.value ?? null;
  return {
    id: 'logboek',
    columns: columns.map(({ key, width }) => ({ key, width })),
    frozen: ['kop', 'datum'],
    rows: [
      { key: 'titel', cells: { datum: text('Logboek', 'Fusie titel') } },
      {
        key: 'kop',
        cells: Object.fromEntries(
          columns.map(({ key, title }) => [key, text(title, 'Fusie kolomkop links')]),
        ),
      },
      ...kept
        .toSorted((a, b) => a - b)
        .map((number): RowDraft => {
          const row = `regel/${String(number)}`;
          return {
            key: row,
            cells: Object.fromEntries(
              columns.map(({ key }) => [
                key,
                {
                  value: typed(row, key),
                  style: key === 'datum' ? styleName('koppeling', 'datum') : style,
                },
              ]),
            ),
          };
        }),
      ...log.map((entry, index): RowDraft => ({
        key: logRowKey(start + index + 1),
        cells: logCells(entry),
      })),
    ],
  };
}

/** Of the line with this number, from 1. */
export function logRowKey(number: number): string {
  return `regel/${String(number)}`;
}

/** One line by its columns, also for who adds one without a build. */
export function logCells({ datum, gebeurtenis, cijfers, product }: LogEntry): {
  readonly [column in (typeof columns)[number]['key']]: CellDraft;
} {
  const style = styleName('koppeling', 'tekst');
  return {
    datum: {
      value: datum === '' ? 'geen datum' : serialOf(datum),
      style: datum === '' ? style : styleName('koppeling', 'datum'),
    },
    gebeurtenis: { value: gebeurtenis, style },
    cijfers: { value: cijfers, style },
    product: { value: product, style },
  };
}
