import content from '../../../data/schemas.json';
import sources from '../../../data/bronnen.json';
import { recognise } from '../../../src/figures/import';
import { labelKey } from '../../../src/figures/import/label';
import { lineOfPath, linesWithLabel, schemaLines } from '../../../src/figures/import/schemaLines';
import { totalen } from '../../../src/scenario/schemaM2';
import { figures } from '../bundledFigures';
import { lines, sheet } from './tables';

const known = new Set(figures.rubrieken.all.map(({ path }) => path));

it('knows only paths that are in the list of rubrieken', () => {
  const paths = schemaLines.flatMap(({ path, belongsTo, parts }) => [
    ...[path, belongsTo].filter((value) => value !== null),
    ...parts.map((part) => part.path),
  ]);
  expect(paths.filter((path) => !known.has(path))).toEqual([]);
  const accounts = content.rekeningen.perPad.map(({ pad }) => pad);
  expect(accounts.filter((path) => !known.has(path))).toEqual([]);
});

it('has a line for every path of M2, T2 and debt that a schema prints', () => {
  const missing = [...known].filter(
    (path) => /^(?:M2|AFM|GAFM|SCHULD|T2)\./.test(path) && !lineOfPath(path),
  );
  expect(missing).toEqual(['T2.E.I.A.2.a+b+c+d+f+g']);
});

it('adds up as the scenario does', () => {
  for (const { pad, delen } of totalen) {
    expect([pad, lineOfPath(pad)?.parts]).toEqual([
      pad,
      delen.map(([sign, path]) => ({ sign, path })),
    ]);
  }
});

it('no line of another schema is a line of ours', () => {
  for (const line of content.andere.regels)
    expect([line, linesWithLabel(labelKey(line))]).toEqual([line, []]);
});

it('names its sources', () => {
  const ids = sources.map(({ id }) => id);
  for (const { bron } of [...content.schemas, content.rekeningen, content.andere])
    expect(ids).toContain(bron);
});

it('reads 2.000 rows of 40 columns', () => {
  const columns = Array.from({ length: 40 }, (_, at) => `Mjp ${String(2000 + at)}`).join('|');
  const printed = schemaLines
    .filter(({ path, title }) => path?.startsWith('T2.') === true && !title)
    .map((line) => `${line.mark ?? ''}. ${line.printed[0] ?? ''}|${'1.234.567|'.repeat(40)}`);
  const rows = Array.from({ length: 2000 }, (_, at) =>
    at % printed.length === 0 ? `|${columns}` : (printed[at % printed.length] ?? ''),
  );
  expect(recognise([sheet(rows.join('\n'))]).rows.length).toBeGreaterThan(80);
});

it.each([
  ['a label without end', `|2026|2027\n${'(a-'.repeat(10_000)}|1|2`],
  ['a number without end', `|2026|2027\nI. Exploitatiesaldo|${'1 '.repeat(15_000)}*|2`],
  ['a heading without end', `|${'2026-'.repeat(6_000)}|2027\nI. Exploitatiesaldo|1|2`],
])('%s gives no figure there', (_, text) => {
  const cells = recognise([sheet(text)]).rows.flatMap((row) => row.cells);
  expect(cells.filter(({ kind }) => kind === 'amount').length).toBeLessThan(2);
});

it('a line of text with thousands of columns is none', () => {
  const text = `Budgettair resultaat ${'2026 2027 '.repeat(5_000)}\nI. Exploitatiesaldo ${'1 '.repeat(10_000)}`;
  expect(recognise([lines(text)]).rows).toEqual([]);
});
