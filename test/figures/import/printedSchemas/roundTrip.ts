import { afm, bbr } from '../../../../src/core';
import { drawModel } from './drawModel';
import { keyOf, type Model } from './model';
import { printBlocks, type Printed } from './printBlocks';
import { printCells } from './printCells';
import { legal, type PrintDraw, type PrintFormat } from './printDraw';
import { encodedText, separatedText, workbookBytes } from './printFile';
import { printLines } from './printLines';
import { figuresOf, readingOfFile, readingOfText, type Knowledge } from './readBack';
import type { ImportReading } from '../../../../src/figures/import';

/** Prints a schema in one of the four ways, reads it back, and fails on any difference. */
export async function roundTrip(drawn: PrintDraw, format: PrintFormat): Promise<void> {
  const draw = legal(drawn, format);
  const model = drawModel(draw);
  const found = await printAndRead(model, draw, format);
  if (draw.schema.startsWith('M2')) checkRules(found, model);
}

/** What comes back of a model, by path and column in cents: exactly what was printed. */
export async function printAndRead(
  model: Model,
  draw: PrintDraw,
  format: PrintFormat,
): Promise<ReadonlyMap<string, number>> {
  const printed = printBlocks(model, draw);
  // A schema of zeros alone, printed without them, holds nothing.
  if (printed.expected.size === 0) return printed.expected;
  const { text, reading } = await paperOf(printed, draw, format);
  return withPaper(text, async () => {
    const found = figuresOf(await reading(), knowledge(model, printed, draw));
    compare(found, printed.expected);
    return found;
  });
}

/** The same where nobody can split the amounts: refused or right, and never another amount. */
export async function neverWrong(drawn: PrintDraw): Promise<void> {
  const draw: PrintDraw = { ...legal(drawn, 'lines'), thousands: ' ', gap: 'single' };
  const model = drawModel(draw);
  const printed = printBlocks(model, draw);
  const text = printLines(printed, draw);
  if (printed.expected.size === 0) return;
  await withPaper(text, async () => {
    const reading = await readingOfText(text);
    const read = reading.rows.some(({ cells }) => cells.some(({ kind }) => kind === 'amount'));
    if (!read) return;
    const found = figuresOf(reading, { ...knowledge(model, printed, draw), mayRefuse: true });
    for (const [key, cents] of found) {
      if (printed.expected.get(key) !== cents) {
        throw new Error(`${key}: read ${String(cents)}, not ${String(printed.expected.get(key))}`);
      }
    }
  });
}

/** A failure shows the paper that was read. */
async function withPaper<T>(text: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new Error(`${reason}\n--- printed ---\n${visible(text)}`, { cause: error });
  }
}

async function paperOf(
  printed: Printed,
  draw: PrintDraw,
  format: PrintFormat,
): Promise<{ text: string; reading: () => Promise<ImportReading> }> {
  if (format === 'lines') {
    const text = printLines(printed, draw);
    return { text, reading: () => readingOfText(text) };
  }
  if (format === 'workbook') {
    const sheets = printCells(printed, draw);
    const bytes = await workbookBytes(sheets, draw);
    const text = sheets.map((sheet) => separatedText(sheet, '\t')).join('--- next sheet ---\n');
    return { text, reading: () => readingOfFile('schema.xlsx', bytes) };
  }
  const [sheet] = printCells(printed, { ...draw, sheets: 'one' });
  if (!sheet) throw new Error('Nothing printed');
  if (format === 'pasted') {
    const text = separatedText(sheet, '\t');
    return { text, reading: () => readingOfText(text) };
  }
  const text = separatedText(sheet, draw.separator);
  const bytes = encodedText(text, draw.encoding);
  const name = draw.separator === '\t' ? 'schema.txt' : 'schema.csv';
  return { text, reading: () => readingOfFile(name, bytes) };
}

function knowledge(model: Model, printed: Printed, draw: PrintDraw): Knowledge {
  const texts = printed.blocks.flatMap(({ rows }) =>
    rows.flatMap(({ amounts }) => amounts.map(({ text }) => text)),
  );
  return {
    columns: model.columns,
    reportsPrinted: !['boekjaar', 'year'].includes(draw.heading),
    // A dot in 1.234.567 or beside a comma tells what the dot in 990.000 is.
    mayAsk: draw.thousands === '.' && !texts.some((text) => /\.\d{3}[.,]\d/.test(text)),
  };
}

function compare(found: ReadonlyMap<string, number>, expected: ReadonlyMap<string, number>): void {
  const differences = [
    ...[...expected].flatMap(([key, cents]) =>
      found.get(key) === cents
        ? []
        : [`${key}: printed ${String(cents)}, read ${String(found.get(key) ?? 'nothing')}`],
    ),
    ...[...found.keys()].filter((key) => !expected.has(key)).map((key) => `${key}: not printed`),
  ];
  if (differences.length > 0) throw new Error(differences.slice(0, 12).join('\n'));
}

/** The rules of law give, out of what was read, the margin and the result that were printed. */
function checkRules(found: ReadonlyMap<string, number>, model: Model): void {
  for (const column of model.columns) {
    const of = (path: string): number => (found.get(keyOf(path, column)) ?? Number.NaN) / 100;
    const margin = afm(of('M2.I.a'), of('M2.I.b'), of('AFM.II.a'), of('AFM.II.b'));
    expectSame('AFM', margin, of('AFM.III'));
    // The law takes what is kept off whatever its sign; a change has a sign of its own.
    if (column.part === 'wijziging') continue;
    const funds = of('M2.VIII');
    if (funds < 0) continue;
    const [result = Number.NaN] = bbr([of('M2.V')], [of('M2.VI')], [funds]);
    expectSame('BBR', result, of('M2.IX'));
  }
}

function expectSame(what: string, computed: number, printed: number): void {
  if (Number.isNaN(computed) || Number.isNaN(printed)) return;
  if (Math.abs(computed - printed) > 0.005) {
    throw new Error(`${what}: computed ${String(computed)}, printed ${String(printed)}`);
  }
}

/** Spaces that look alike, told apart. */
function visible(text: string): string {
  return text.replaceAll('\u00a0', '⍽').replaceAll('\u202f', '‧').replaceAll('\t', ' → ');
}
