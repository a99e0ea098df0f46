import type { ImportObstacle } from '../../src/figures/import';
import { importProblems, importPlace, schemaNotRead } from '../../src/i18n/nl-BE/importProblems';
import type { ReadProblem } from '../../src/spreadsheet/read/readProblem';

const name = 'plan.xlsx';

test.each<[ReadProblem, RegExp]>([
  [{ code: 'file-too-large', name, size: 104_857_600, most: 25_000_000 }, /105 MB groot.*25 MB/],
  [{ code: 'file-unpacks-too-large', name, size: 2e9, most: 40_000_000 }, /uitgepakt 2\.000 MB/],
  [{ code: 'file-too-many-cells', name, sheet: 'Fin', most: 200_000 }, /blad Fin.*200\.000/],
  [{ code: 'file-old-excel', name, kind: 'xls' }, /\.xls\).*bewaar het als Excel-werkmap/],
  [{ code: 'file-old-excel', name, kind: 'xlsb' }, /\.xlsb\)/],
  [{ code: 'file-opendocument', name }, /OpenDocument.*\.xlsx/],
  [{ code: 'file-password', name }, /wachtwoord.*kopie zonder wachtwoord/],
  [{ code: 'file-other-kind', name, kind: 'pdf' }, /is een pdf.*Plakken/],
  [{ code: 'file-other-kind', name, kind: 'word' }, /Word-bestand/],
  [{ code: 'file-other-kind', name, kind: 'picture' }, /afbeelding/],
  [{ code: 'file-other-kind', name, kind: 'unknown' }, /geen Excel-bestand/],
  [{ code: 'file-damaged', name }, /beschadigd of niet volledig/],
  [{ code: 'file-empty', name }, /is leeg/],
  [{ code: 'file-timeout', name, seconds: 5 }, /na 5 seconden/],
  [{ code: 'file-cancelled', name }, /geannuleerd/],
  [{ code: 'file-not-read', name, detail: 'X1' }, /X1.*Plakken/],
])('%p names the file and says what to do', (problem, sentence) => {
  expect(schemaNotRead(problem)).toMatch(sentence);
  expect(schemaNotRead(problem)).toMatch(/^Het bestand plan\.xlsx/);
});

test('pasted text has no name', () => {
  expect(schemaNotRead({ code: 'file-empty', name: '' })).toMatch(/^De tekst is leeg/);
});

test.each<[ImportObstacle, RegExp]>([
  [{ code: 'import-no-bestuur' }, /bestuur is niet gekozen/],
  [
    { code: 'import-ambiguous-numbers', examples: ['990.000', '1.234'] },
    /zoals 990\.000, 1\.234\./,
  ],
  [{ code: 'import-no-columns' }, /geen kolom gekozen/],
  [{ code: 'import-column-incomplete', headings: ['A', ''] }, /"A", kolom zonder kop/],
  [
    {
      code: 'import-mixed',
      year: 2022,
      columns: [
        { heading: 'JR 2022', what: 'rekening' },
        { heading: 'MJP 2022', what: 'meerjarenplan, AMJP 1' },
      ],
    },
    /Voor 2022.*"JR 2022" \(rekening\), "MJP 2022" \(meerjarenplan, AMJP 1\)/,
  ],
  [
    {
      code: 'import-refused-cells',
      cells: Array.from({ length: 7 }, (_, line) => ({
        place: { table: '', line: line + 1 },
        text: 'x',
      })),
    },
    /7 cellen konden.*"x" \(regel 5\) en nog 2\./,
  ],
  [{ code: 'import-nothing-read' }, /M2, J2, T2, T3 of T4/],
])('%p', (obstacle, sentence) => {
  const text = importProblems[obstacle.code] as (each: ImportObstacle) => string;
  expect(text(obstacle)).toMatch(sentence);
});

test.each([
  ['Fin', 'blad Fin, rij 12'],
  ['', 'regel 12'],
])('a place on %p', (table, words) => {
  expect(importPlace({ table, line: 12 })).toBe(words);
});
