import type { Cell, CellContent, Sheet, Workbook } from '../../../src/spreadsheet/workbook';
import { columnLetters } from '../../../src/spreadsheet/workbook';

/** A small merger: assumptions that the user types, and a sheet that adds the partners up. */
export interface Sample {
  readonly years: readonly number[];
  readonly rows: readonly string[];
  /** Names of the sheets, where a workbook calls them otherwise. */
  readonly names?: ReadonlyMap<string, string>;
  /** What the user typed, as the plan gets it back. */
  readonly index?: Cell;
  readonly extra?: Partial<Sheet>;
}

export const small: Sample = { years: [2025, 2026], rows: ['hasselt', 'kortessem'] };

export const wanted = [
  { id: 'start', name: 'Start' },
  { id: 'aannames', name: 'Aannames' },
  { id: 'fusie', name: 'Fusie' },
];

export const text = (value: CellContent, style = 'Tekst'): Cell => ({ value, style });
export const formula = (formulaText: string, value: CellContent = null): Cell => ({
  value,
  formula: formulaText,
  style: 'Berekening',
});
const key = (value: string): Cell => ({ value, style: 'Sleutel' });

export function sheetOf(
  id: string,
  name: string,
  columns: readonly string[],
  lines: readonly (readonly [string | null, readonly (Cell | null)[]])[],
): Sheet {
  return {
    id,
    name,
    columns: columns.map((column, at) => ({ key: column, width: 12, hidden: at === 0 })),
    rows: [
      { key: 'sleutels', hidden: true, cells: columns.map(key) },
      ...lines.map(([row, cells]) => ({
        key: row,
        cells: row === null ? [] : [key(row), ...cells],
      })),
    ],
    frozen: { rows: 2, columns: 2 },
    validations: [],
    conditionalFormats: [],
    charts: [],
  };
}

/** Three sheets; every figure of `Fusie` has its own number, so that a wrong cell shows. */
export function sampleWorkbook({ years, rows, names, index, extra }: Sample = small): Workbook {
  const nameOf = (id: string, otherwise: string) => names?.get(id) ?? otherwise;
  const yearColumns = years.map((year) => `j${String(year)}`);
  const start = nameOf('start', 'Start');
  const assumptions = nameOf('aannames', 'Aannames');
  const merged = nameOf('fusie', 'Fusie');
  const quoted = /\W/.test(merged) ? `'${merged}'` : merged;
  const quotedAssumptions = /\W/.test(assumptions) ? `'${assumptions}'` : assumptions;
  const last = columnLetters(years.length + 1);
  const sums = years.map((_, at) => {
    const column = columnLetters(at + 2);
    return formula(
      `=SUM(${column}3:${column}${String(rows.length + 2)})*${quotedAssumptions}!$C$3`,
    );
  });
  const fusie = sheetOf(
    'fusie',
    merged,
    ['sleutel', 'label', ...yearColumns],
    [
      ['jaren', [text('Jaar', 'Kop'), ...years.map((year) => text(year, 'Kop'))]],
      ...rows.map(
        (row, r) =>
          [row, [text(row), ...years.map((year) => text(1000 * r + year, 'Bedrag'))]] as const,
      ),
      [null, []],
      ['totaal', [text('Totaal'), ...sums]],
    ],
  );
  const total = String(rows.length + 4);
  return {
    title: 'Fusiebegroting',
    date: '2026-01-01',
    addInNamespace: 'FUSIE',
    styles: {
      Tekst: {},
      Sleutel: { colour: '#808080' },
      Kop: { bold: true, border: 'bottom' },
      Bedrag: { numberFormat: '#,##0' },
      Berekening: { numberFormat: '#,##0', italic: true },
      Invoer: { fill: '#FFF2CC', border: 'dotted box', vertical: 'center' },
    },
    names: [{ name: 'Indexatie', refersTo: `=${quotedAssumptions}!$C$3` }],
    sheets: [
      sheetOf(
        'start',
        start,
        ['sleutel', 'label', 'waarde'],
        [
          ['titel', [text('Simulatie', 'Kop'), { ...text('naar Fusie'), link: `${quoted}!C3` }]],
          ['eerste', [text('Eerste jaar'), formula(`=${quoted}!C${total}`)]],
        ],
      ),
      sheetOf(
        'aannames',
        assumptions,
        ['sleutel', 'label', 'waarde', 'bron'],
        [
          ['kop', [text('Aanname', 'Kop'), text('Waarde', 'Kop'), text('Bron', 'Kop')]],
          [
            'index',
            [
              text('Indexatie'),
              index ?? { value: 1, style: 'Invoer', input: true },
              { value: null, style: 'Invoer', input: true },
            ],
          ],
        ],
      ),
      {
        ...fusie,
        conditionalFormats: [
          { range: `C3:${last}${total}`, formula: '=C3<0', colour: '#C00000', bold: true },
        ],
        validations: [
          {
            range: 'C3:C3',
            rule: { kind: 'decimal', minimum: -1e12, maximum: 1e12 },
            title: 'Bedrag',
            message: 'Vul een bedrag in euro in.',
          },
        ],
        charts: [
          {
            id: 'fusie-totaal',
            title: 'Totaal',
            description: 'Het totaal per jaar.',
            kind: 'columns',
            from: `B${String(rows.length + 6)}`,
            to: `H${String(rows.length + 20)}`,
            categories: `${quoted}!$C$2:$${last}$2`,
            series: [
              {
                name: 'Totaal',
                values: `${quoted}!$C$${total}:$${last}$${total}`,
                colour: '#1F4E79',
              },
              {
                name: 'Norm',
                values: `${quoted}!$C$3:$${last}$3`,
                colour: '#C00000',
                line: true,
              },
            ],
            axis: 'euro',
          },
        ],
        ...extra,
      },
    ],
  };
}
