import { tokenize, translateFormulaToR1C1 } from '@borgar/fx';
import { cellAddress, type Cell, type Sheet } from '../../src/spreadsheet/workbook';
import { drawScenario } from '../scenario/drawnScenario';
import { halenHerkLummen, hasseltKortessem } from '../scenario/publishedCases';
import { metOpnames, weinig } from './momentopname/opgenomen';
import { planOf } from './planOf';

const { basis, inputs } = drawScenario({
  seed: 4242,
  partners: 6,
  years: 20,
  firstYear: 2021,
  merger: 4,
  reports: 'accounts first',
  gaps: 0.1,
  typed: 0.3,
  odd: 0,
  debts: 'mixed',
});
const metSnapshots = metOpnames(hasseltKortessem(), new Map(), weinig);
/** The published ones, and the largest that can be made: six municipalities over twenty years. */
const cases = [
  ['Hasselt and Kortessem', planOf(hasseltKortessem()).workbook],
  ['Halen, Herk-de-Stad and Lummen', planOf(halenHerkLummen()).workbook],
  ['six municipalities over twenty years', planOf(basis, { inputs }).workbook],
  ['with snapshots', planOf(hasseltKortessem(), { inputs: metSnapshots }).workbook],
] as const;

interface Placed {
  readonly sheet: Sheet;
  readonly row: string;
  readonly column: string;
  readonly address: string;
  readonly cell: Cell;
}

function cellsOf(sheet: Sheet): Placed[] {
  return sheet.rows.flatMap(({ key, cells }, row) =>
    cells.flatMap((cell, column): Placed[] =>
      cell === null
        ? []
        : [
            {
              sheet,
              row: key ?? '',
              column: sheet.columns[column]?.key ?? '',
              address: cellAddress(row, column),
              cell,
            },
          ],
    ),
  );
}

const nameOf = ({ sheet, row, column }: Placed): string => `${sheet.id}/${row}/${column}`;

/** All of Excel 2007 and LibreOffice, and none of them turns a missing figure into 0. */
const allowed = new Set([
  'ABS',
  'AND',
  'CHOOSE',
  'COLUMNS',
  'COUNT',
  'COUNTA',
  'COUNTIF',
  'DATE',
  'FIXED',
  'IF',
  'IFERROR',
  'INDEX',
  'INT',
  'ISNA',
  'ISNUMBER',
  'ISTEXT',
  'LEFT',
  'LEN',
  'LOOKUP',
  'LOWER',
  'MATCH',
  'MAX',
  'MIN',
  'MOD',
  'NA',
  'OR',
  'RIGHT',
  'ROUND',
  'ROWS',
  'SUBSTITUTE',
  'SUM',
  'SUMPRODUCT',
  'TRIM',
  'YEAR',
]);

/** Numbers in formulas, with the rows where they may stand and why; 0, 1 and 2 are above. */
const constants: readonly (readonly [number: string, where: RegExp, why: string])[] = [
  ['0', /./, 'nothing, exact MATCH, a comparison with zero'],
  ['1', /./, 'the first of something, yes, or the year after'],
  [
    '2',
    /^(?:gemeenten|fusie)\/.*norm\.|^gemeentefonds\/gebruikt|^controles\/|^transitie\/baten\/sinds|^opvolging\/(?:normwoord|onverklaard)/,
    'cents in ROUND; the rounding of a printed sum',
  ],
  ['2', /^raad\//, 'cents, and decimals of a rate, in a sentence'],
  ['4', /^raad\/feit\//, 'digits of a year'],
  ['5', /^schuld\/ronde/, 'decimals in ROUND below which a remainder is no debt'],
  ['0.005', /^controles\//, 'half a cent is no difference'],
  ['[7]|12', /^controles\/tweede\/norm\//, 'letters of the judgement'],
  ['[2-6]', /^controles\/tweede\//, 'the position of a municipality or of a test year'],
];

/** Cells in which somebody tells something in words of his own. */
const freeText =
  /\/(?:eigenaar|onderbouwing|schuldeiser)$|^invoer\/eliminatie\/\d+\/pad$|^aannames\/kop\/|^opvolging\/verklaring\//;

/** Rows of which the first year has a formula of its own, and why. */
const changing: readonly (readonly [row: RegExp, why: string])[] = [
  [
    /^controles\/controle\/(?:opening|aansluiting|beginschuld)/,
    'the first year has no year before it',
  ],
];

describe.each(cases)('%s', (_case, workbook) => {
  const all = workbook.sheets.flatMap(cellsOf);
  const formulas = all.flatMap((placed) =>
    placed.cell.formula === undefined ? [] : [{ placed, formula: placed.cell.formula }],
  );
  const tokensOf = formulas.map(({ placed, formula }) => ({
    name: nameOf(placed),
    sheet: placed.sheet.id,
    tokens: tokenize(formula, { mergeRefs: true }),
  }));

  test('only functions of old Excel; those of the add-in on Controles alone', () => {
    const strange = tokensOf.flatMap(({ name, sheet, tokens }) =>
      tokens.flatMap(({ type, value }) => {
        // A sum that passes over an error sees what else was typed.
        const isMark = value === 'SUMIF' && name.startsWith('scenarios/merk/');
        const known =
          isMark || allowed.has(value) || (sheet === 'controles' && value.startsWith('FUSIE.'));
        return type === 'func' && !known ? [`${name}: ${value}`] : [];
      }),
    );
    expect(strange).toEqual([]);
  });

  test('no table references, spills, @, whole columns, or ranges that a function makes', () => {
    const strange = tokensOf.flatMap(({ name, tokens }) =>
      tokens.flatMap(({ type, value }, index) => {
        const made = type === 'operator' && value === ':';
        const asked = ['range_struct', 'range_beam', 'range_ternary', 'unknown'].includes(type);
        const spilt = type === 'operator' && /^[@#]$/.test(value);
        return made || asked || spilt ? [`${name}: ${value} (${String(index)})`] : [];
      }),
    );
    expect(strange).toEqual([]);
  });

  test('array constants only where a function of the add-in wants one', () => {
    const found = tokensOf.filter(({ tokens }) => tokens.some(({ value }) => value === '{'));
    expect(found.filter(({ name }) => !name.startsWith('controles/tweede/'))).toEqual([]);
  });

  test('within the limits of Excel: 8.192 characters, 255 arguments, 64 levels, texts of 255', () => {
    const over = tokensOf.flatMap(({ name, tokens }, index) => {
      const { formula = '' } = formulas[index] ?? {};
      const { most, deepest } = sizeOf(tokens);
      const longest = Math.max(
        0,
        ...tokens.map(({ type, value }) => (type === 'string' ? value.length - 2 : 0)),
      );
      const fits = formula.length <= 8192 && most <= 255 && deepest <= 64 && longest <= 255;
      return fits ? [] : [`${name}: ${String([formula.length, most, deepest, longest])}`];
    });
    expect(over).toEqual([]);
  });

  test('no number that nobody can change, other than the listed ones', () => {
    const strange = tokensOf.flatMap(({ name, tokens }) =>
      tokens.flatMap(({ type, value }) =>
        type === 'number' &&
        !constants.some(
          ([number, where]) => new RegExp(`^(?:${number})$`).test(value) && where.test(name),
        )
          ? [`${name}: ${value}`]
          : [],
      ),
    );
    expect(strange).toEqual([]);
  });

  test('a row has one formula, the same in every year', () => {
    const broken = workbook.sheets.flatMap((sheet) => {
      const [firstYear = ''] = sheet.columns.flatMap(({ key }) =>
        /^j\d{4}$/.test(key) ? [key] : [],
      );
      return sheet.rows.flatMap(({ key }) => {
        const name = `${sheet.id}/${key ?? ''}`;
        const isChanging = changing.some(([rows]) => rows.test(name));
        const kinds = new Set(
          formulas.flatMap(({ placed, formula }) =>
            placed.sheet === sheet &&
            placed.row === key &&
            /^j\d{4}$/.test(placed.column) &&
            !(isChanging && placed.column === firstYear)
              ? [translateFormulaToR1C1(formula, placed.address)]
              : [],
          ),
        );
        return kinds.size > 1 ? [name] : [];
      });
    });
    expect(broken).toEqual([]);
  });

  test('the same column is the same year on every sheet', () => {
    const places = workbook.sheets.flatMap(({ id, columns, rows }) => {
      const header = rows.find(({ key }) => key === 'jaar');
      return columns.flatMap(({ key }, index) =>
        /^j\d{4}$/.test(key)
          ? [{ id, key, index, year: header?.cells[index]?.value ?? `${id}: no year` }]
          : [],
      );
    });
    expect(new Set(places.map(({ id }) => id)).size).toBeGreaterThanOrEqual(6);
    for (const { key, year } of places) expect(`j${String(year)}`).toBe(key);
    const byColumn = new Set(places.map(({ key, index }) => `${key} ${String(index)}`));
    expect(byColumn.size).toBe(new Set(places.map(({ key }) => key)).size);
  });

  test('every row and column has a key of its own', () => {
    for (const { columns, rows } of workbook.sheets) {
      for (const keys of [columns.map(({ key }) => key), rows.flatMap(({ key }) => key ?? [])]) {
        expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
      }
      expect(rows.filter(({ key }) => key === null)).toEqual([]);
    }
  });

  test('Cijfers has keys that MATCH finds: no wildcards, at most 255 characters', () => {
    const keys = all.filter(({ column }) => column === 'zoeksleutel').map(({ cell }) => cell.value);
    expect(keys.length).toBeGreaterThan(10);
    expect(
      keys.filter((key) => typeof key !== 'string' || /[*?~]/.test(key) || key.length > 255),
    ).toEqual([]);
  });

  test('every input cell says what it accepts, apart from free text', () => {
    const open = all.filter(
      ({ sheet, address, cell }) =>
        cell.input && !sheet.validations.some(({ range }) => isIn(address, range)),
    );
    expect(open.map(nameOf).filter((name) => !freeText.test(name))).toEqual([]);
    expect(all.filter(({ cell }) => cell.input).length).toBeGreaterThan(open.length);
  });

  test('nobody has to read English', () => {
    const texts = [
      ...all.flatMap(({ sheet, row, column, cell: { value } }) =>
        // Keys, and what documents call themselves.
        column === 'sleutel' ||
        row === 'kolommen' ||
        (sheet.id === 'cijfers' && ['document', 'plaats'].includes(column)) ||
        typeof value !== 'string'
          ? []
          : [value],
      ),
      ...workbook.sheets.flatMap(({ name, validations, charts }) => [
        name,
        ...validations.flatMap(({ title, message }) => [title, message]),
        ...charts.flatMap(({ title, description, axis, series }) => [
          title,
          description,
          axis,
          ...series.map((each) => each.name),
        ]),
      ]),
    ];
    expect(texts.filter((text) => english.test(text))).toEqual([]);
  });
});

const english =
  /\b(?:the|and|with|from|year|debt|merger|sum|total|value|check|input|output|share|unknown|missing|error|cells?|sheet|takeover|row|column|amount|plan of|choose|type a)\b/i;

/** Most arguments of one call, and how deep calls stand in each other. */
function sizeOf(tokens: readonly { readonly type: string; readonly value: string }[]): {
  readonly most: number;
  readonly deepest: number;
} {
  const open: number[] = [];
  let most = 0;
  let deepest = 0;
  for (const { type, value } of tokens) {
    if (type !== 'operator') continue;
    if (value === '(' || value === '{') open.push(1);
    if (value === ',' && open.length > 0) open.push((open.pop() ?? 0) + 1);
    if (value === ')' || value === '}') most = Math.max(most, open.pop() ?? 0);
    deepest = Math.max(deepest, open.length);
  }
  return { most, deepest };
}

function isIn(address: string, range: string): boolean {
  const place = (text: string): readonly [number, number] => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return [column, Number(row)];
  };
  const [first = '', last = first] = range.split(':');
  const [[column, row], [left, top], [right, bottom]] = [place(address), place(first), place(last)];
  return left <= column && column <= right && top <= row && row <= bottom;
}
