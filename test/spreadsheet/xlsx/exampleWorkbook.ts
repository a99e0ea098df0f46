import type { Cell, Sheet, Workbook } from '../../../src/spreadsheet/workbook';

/** A small workbook in which everything that a file can hold occurs once. */
export const styles: Workbook['styles'] = {
  Titel: { bold: true, size: 16, colour: '#1F4E79' },
  Kop: { bold: true, fill: '#D9E2F3', border: 'bottom', align: 'center', wrap: true },
  Tekst: {},
  Bedrag: { numberFormat: '#,##0;[Red]-#,##0' },
  Invoer: { numberFormat: '#,##0', fill: '#FFF2CC', border: 'box' },
  Totaal: { numberFormat: '#,##0', bold: true, border: 'top' },
  Toelichting: { italic: true, colour: '#595959', align: 'left', wrap: true, indent: 2 },
};

export function cell(value: Cell['value'], style = 'Tekst', more: Partial<Cell> = {}): Cell {
  return { value, style, ...more };
}

export function sheet(name: string, more: Partial<Sheet> = {}): Sheet {
  return {
    id: name,
    name,
    columns: [],
    rows: [],
    frozen: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    charts: [],
    ...more,
  };
}

export function workbook(sheets: readonly Sheet[], more: Partial<Workbook> = {}): Workbook {
  return {
    title: 'Fusie van A & B',
    date: '2026-03-01',
    sheets,
    styles,
    names: [],
    addInNamespace: 'FUSIE',
    ...more,
  };
}

const years = [2025, 2026, 2027, 2028, 2029, 2030];
const firstMunicipality = [120, 140, 90, -30, 60, 80];
const second = [80, null, 70, 40, 50, 20];

function row(
  key: string,
  label: string,
  values: readonly (number | null)[],
  style: string,
  formula?: (letter: string) => string,
) {
  const cells = values.map((value, index): Cell => {
    const shown: Cell['value'] = value ?? { error: '#N/A' };
    const letter = String.fromCharCode(67 + index);
    return formula === undefined
      ? cell(shown, style, { input: true })
      : cell(shown, style, { formula: formula(letter) });
  });
  return { key, cells: [cell(key), cell(label), ...cells] };
}

const figures = sheet('Per gemeente', {
  columns: [
    { key: 'key', width: 10, hidden: true },
    { key: 'label', width: 34 },
    ...years.map((year) => ({ key: String(year), width: 12 })),
  ],
  rows: [
    { key: 'keys', hidden: true, cells: ['key', 'label', ...years].map((key) => cell(key)) },
    { key: 'title', cells: [null, cell('Cijfers per gemeente', 'Titel')] },
    { key: 'years', cells: [null, cell('In euro', 'Kop'), ...years.map((y) => cell(y, 'Kop'))] },
    row('a', 'Gemeente A', firstMunicipality, 'Invoer'),
    row('b', 'Gemeente B', second, 'Invoer'),
    row(
      'sum',
      'Som',
      firstMunicipality.map((value, index) => {
        const other = second[index] ?? null;
        return other === null ? null : value + other;
      }),
      'Totaal',
      (letter) => `=${letter}4+${letter}5`,
    ),
    row('norm', 'Norm', [100, 100, null, 100, 100, 100], 'Bedrag'),
    { key: null, cells: [] },
    {
      key: 'note',
      cells: [
        null,
        cell('Een lange toelichting die over meer dan één regel loopt.', 'Toelichting'),
        cell('=geen formule'),
        cell(true, 'Tekst', { formula: '=1<2' }),
        cell('ja', 'Tekst', { formula: '=IF(TRUE,"ja","nee")' }),
        cell(5, 'Bedrag', { formula: '=FUSIE.AFM(C4,"FUSIE.AFM(")' }),
        cell('naar Start', 'Tekst', { link: 'Start!B2' }),
        cell(null, 'Invoer', { input: true }),
      ],
    },
  ],
  frozen: { rows: 3, columns: 2 },
  filter: 'B3:H7',
  print: {
    area: 'B2:H20',
    titleRows: '2:3',
    titleColumns: 'B:B',
    pagesAcross: 2,
    header: { left: 'A && B', centre: '&A', right: 'rechts' },
    footer: {
      left: 'Cijfers van 30 juni 2024',
      centre: '1.2.0',
      right: 'Bladzijde &P van &N',
    },
  },
  validations: [
    {
      range: 'C4:H5',
      rule: { kind: 'decimal', minimum: -1_000_000, maximum: 1_000_000 },
      title: 'Geen bedrag',
      message: 'Verwacht: een bedrag in euro.',
    },
  ],
  conditionalFormats: [
    {
      range: 'C4:H7',
      formula: '=AND(ISNUMBER(C4),C4<0)',
      colour: '#9C0006',
      fill: '#FFC7CE',
      bold: true,
    },
    { range: 'C4:H7', formula: '=ISNA(C4)', fill: '#EDEDED' },
  ],
});

const series = [
  { name: 'Gemeente A', values: "'Per gemeente'!$C$4:$H$4", colour: '#1F4E79' },
  { name: 'Gemeente B', values: "'Per gemeente'!$C$5:$H$5", colour: '#C55A11' },
];
const norm = { name: 'Norm', values: "'Per gemeente'!$C$7:$H$7", colour: '#7F7F7F', line: true };
const charts: Sheet['charts'] = (
  [
    ['columns', 'Naast elkaar', 'B5', 'H20', [...series, norm]],
    ['stacked columns', 'Gestapeld', 'B22', 'H37', [...series, norm]],
    ['share columns', 'Aandeel', 'B39', 'H54', series],
  ] as const
).map(([kind, title, from, to, shown]) => ({
  id: `Grafiek ${title}`,
  title,
  description: `Staven per jaar: ${title} "A" & "B"`,
  kind,
  from,
  to,
  categories: "'Per gemeente'!$C$3:$H$3",
  series: shown,
  axis: kind === 'share columns' ? 'Aandeel' : 'Euro',
}));

export const example = workbook(
  [
    sheet('Start', {
      columns: Array.from({ length: 8 }, (_, index) => ({ key: `k${String(index)}`, width: 14 })),
      rows: [
        { key: 'keys', hidden: true, cells: [] },
        { key: 'title', cells: [null, cell('Simulatie', 'Titel')] },
        { key: 'choice', cells: [null, cell('midden', 'Invoer', { input: true })] },
      ],
      validations: [
        {
          range: 'B3',
          rule: { kind: 'list', words: ['voorzichtig', 'midden', 'gunstig', 'eigen'] },
          title: 'Geen scenario',
          message: 'Kies een scenario uit de lijst.',
        },
      ],
      charts,
      properties: { eigen: 'één "tekst" & 😀', 'twee & "drie"': '' },
    }),
    { ...figures, properties: { eigen: 'a' } },
  ],
  { names: [{ name: 'Scenario', refersTo: '=Start!$B$3', comment: 'Van "A" & B' }] },
);
