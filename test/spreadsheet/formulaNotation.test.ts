import fc from 'fast-check';
import {
  dutchNotation,
  englishNotation,
  notationFor,
  toEnglishFormula,
  toLocalFormula,
} from '../../src/spreadsheet/formulaNotation';
import { catalogue } from '../../src/functions';

const pairs: [string, string][] = [
  ['=FUSIE.AFM(1,2,3.5)', '=FUSIE.AFM(1;2;3,5)'],
  [
    '=FUSIE.HARMONISATIE({7;8.5},{3728766;385374},7)',
    '=FUSIE.HARMONISATIE({7;8,5};{3728766;385374};7)',
  ],
  ['=FUSIE.FASERING(10,{0.5,0.25,0.25})', '=FUSIE.FASERING(10;{0,5\\0,25\\0,25})'],
  ['=FUSIE.CIJFER("a,b;c",A1:B2,2021)', '=FUSIE.CIJFER("a,b;c";A1:B2;2021)'],
  ["='Blad, 1'!A1+SUM(A1,-0.5)", "='Blad, 1'!A1+SUM(A1;-0,5)"],
  [
    '=FUSIE.SCHULDOVERNAME(50000,,"conceptnota 2026")',
    '=FUSIE.SCHULDOVERNAME(50000;;"conceptnota 2026")',
  ],
  ['="zeg ""1,5"""&A1', '="zeg ""1,5"""&A1'],
  ['=SUM(B2:B4)*1.5', '=SUM(B2:B4)*1,5'],
];

it.each(pairs)('%s ↔ %s', (english, dutch) => {
  expect(toLocalFormula(english, dutchNotation)).toBe(dutch);
  expect(toEnglishFormula(dutch, dutchNotation)).toBe(english);
  expect(toLocalFormula(english, englishNotation)).toBe(english);
  expect(toEnglishFormula(english, englishNotation)).toBe(english);
});

it('infers the list separator from the decimal sign', () => {
  expect(notationFor(',')).toBe(dutchNotation);
  expect(notationFor('.')).toBe(englishNotation);
});

it('every example of the catalogue comes back unchanged', () => {
  for (const { formula } of catalogue.flatMap(({ examples }) => examples)) {
    expect(toEnglishFormula(toLocalFormula(formula, dutchNotation), dutchNotation)).toBe(formula);
  }
});

it('any list of decimals comes back unchanged', () => {
  const decimal = fc.integer({ min: -99999, max: 99999 }).map((n) => String(n / 100));
  fc.assert(
    fc.property(
      fc.array(decimal, { minLength: 1 }),
      fc.array(decimal, { minLength: 1 }),
      (a, b) => {
        const formula = `=F(${a.join(',')},{${b.join(',')};${b.join(',')}})`;
        expect(toEnglishFormula(toLocalFormula(formula, dutchNotation), dutchNotation)).toBe(
          formula,
        );
      },
    ),
  );
});
