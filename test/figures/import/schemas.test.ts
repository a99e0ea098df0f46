import content from '../../../data/schemas.json';
import sources from '../../../data/bronnen.json';
import { recognise } from '../../../src/figures/import';
import { lineOfPath, schemaLines } from '../../../src/figures/import/schemaLines';
import { totalen } from '../../../src/scenario/schemaM2';
import { figures } from '../bundledFigures';
import { sheet } from './tables';

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

it('names its sources', () => {
  const ids = sources.map(({ id }) => id);
  for (const { bron } of [...content.schemas, content.rekeningen]) expect(ids).toContain(bron);
});

it('reads 2.000 rows of 40 columns in less than 300 ms', () => {
  const columns = Array.from({ length: 40 }, (_, at) => `Mjp ${String(2000 + at)}`).join('|');
  const printed = schemaLines
    .filter(({ path, title }) => path?.startsWith('T2.') === true && !title)
    .map((line) => `${line.mark ?? ''}. ${line.printed[0] ?? ''}|${'1.234.567|'.repeat(40)}`);
  const rows = Array.from({ length: 2000 }, (_, at) =>
    at % printed.length === 0 ? `|${columns}` : (printed[at % printed.length] ?? ''),
  );
  const table = sheet(rows.join('\n'));
  // The quickest of a few: the machine may be busy with something else.
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    expect(recognise([table]).rows.length).toBeGreaterThan(80);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(300);
});
