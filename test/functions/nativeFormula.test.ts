import { readFileSync } from 'node:fs';
import path from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';
import { catalogue, type Example, type Signature } from '../../src/functions';
import { parseCall } from './callFormula';

/**
 * The formula that replaces a function in a workbook without the add-in, computed by a spreadsheet
 * engine that knows nothing of us, over the examples of the catalogue.
 */
initSync({
  module: readFileSync(path.resolve(__dirname, '../../node_modules/@ironcalc/wasm/wasm_bg.wasm')),
});

/** Puts every range in cells of its own, as a user has them, and computes the formula in A1. */
function computed(formula: string): number {
  const model = new Model('native', 'en', 'UTC', 'en');
  let column = 1;
  const inCells = formula.replaceAll(/\{([^}]*)\}/g, (_, values: string) => {
    column += 1;
    const numbers = values.split(/[;,]/);
    numbers.forEach((value, row) => {
      model.setUserInput(0, row + 1, column, value);
    });
    const letter = String.fromCharCode(64 + column);
    return `${letter}1:${letter}${String(numbers.length)}`;
  });
  model.setUserInput(0, 1, 1, `=${inCells}`);
  model.evaluate();
  return Number(model.getFormattedCellValue(0, 1, 1).replaceAll(',', ''));
}

interface Case {
  readonly id: string;
  readonly native: string;
  readonly result: number;
  readonly tolerance: number;
}

const literal = (rows: readonly (readonly unknown[])[]): string =>
  rows.length === 1 && rows[0]?.length === 1
    ? String(rows[0][0])
    : `{${rows.map((row) => row.join(',')).join(';')}}`;

/** One case per cell of the result: ranges give their element there, sets stay whole. */
function casesOf(signature: Signature, { formula, result, tolerance = 0 }: Example): Case[] {
  const { id, nativeFormula, nativeOmits = [], parameters } = signature;
  const { arguments_ } = parseCall(formula);
  const given = parameters.filter((_, index) => arguments_[index]);
  if (!nativeFormula || given.some((parameter) => nativeOmits.includes(parameter.id))) return [];
  const results = [result].flat(2);
  // Here the formula holds per year: BBR opens with the result of the year before, the guarantee
  // takes one year after another over the same shares.
  if (['BBR', 'GEMEENTEFONDS_WAARBORG'].includes(id) && results.length > 1) return [];
  return results.flatMap((expected, cell): Case[] => {
    if (typeof expected !== 'number') return [];
    const native = parameters.reduce((text, parameter, index) => {
      const rows = arguments_[index] ?? [[parameter.default]];
      const element = results.length > 1 && rows.flat().length > 1 ? [[rows.flat()[cell]]] : rows;
      return text.replaceAll(`{${parameter.id}}`, literal(element));
    }, nativeFormula);
    return [{ id, native, result: expected, tolerance: Math.max(tolerance, 0.005) }];
  });
}

const cases = catalogue.flatMap((signature) =>
  signature.examples.flatMap((example) => casesOf(signature, example)),
);

it.each(cases)('$id: $native', ({ native, result, tolerance }) => {
  expect(Math.abs(computed(native) - result)).toBeLessThanOrEqual(tolerance);
});

it('covers every function that has one', () => {
  const withNative = catalogue.filter(({ nativeFormula }) => nativeFormula).map(({ id }) => id);
  expect([...new Set(cases.map(({ id }) => id))]).toEqual(withNative);
});
