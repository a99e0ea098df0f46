import type { FunctionsFile } from '../../../tools/host/functionMetadata';

const anyMatrix = { type: 'any', dimensionality: 'matrix' } as const;
const matrix = { dimensionality: 'matrix' } as const;

/** Small functions whose only task is to show what Excel hands over and takes back. */
export const testFunctions: FunctionsFile = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: 'SHOW',
      name: 'SHOW',
      parameters: [
        { name: 'first', ...anyMatrix },
        { name: 'second', ...anyMatrix, optional: true },
        { name: 'third', ...anyMatrix, optional: true },
      ],
      result: { type: 'string' },
    },
    { id: 'TEXT', name: 'TEKST', parameters: [{ name: 'a', type: 'string' }], result: {} },
    { id: 'NUMBER', name: 'GETAL', parameters: [{ name: 'a', type: 'number' }], result: {} },
    {
      id: 'NUMBERS',
      name: 'GETALLEN',
      parameters: [{ name: 'a', type: 'number', dimensionality: 'matrix' }],
      result: {},
    },
    { id: 'TRUTH', name: 'WAARHEID', parameters: [{ name: 'a', type: 'boolean' }], result: {} },
    {
      id: 'ANSWER',
      name: 'ANTWOORD',
      parameters: [{ name: 'script', type: 'string' }],
      result: matrix,
    },
    { id: 'ROWS', name: 'RIJEN', parameters: [{ name: 'n', type: 'number' }], result: matrix },
    { id: 'TOTAL', name: 'TOTAAL', parameters: [{ name: 'a', ...anyMatrix }], result: {} },
    {
      id: 'SLOW',
      name: 'TRAAG',
      parameters: [],
      result: {},
      options: { cancelable: true, requiresAddress: true },
    },
    { id: 'SINGLE', name: 'ENKEL', parameters: [], result: { dimensionality: 'scalar' } },
    { id: 'MISSING', name: 'VERGETEN', parameters: [], result: {} },
  ],
};

/** The add-in's script, as it runs in the page beside the real Office.js. */
export const testScript = `
  window.canceled = [];
  CustomFunctions.associate({
    SHOW: (first, second, third) => JSON.stringify([first, second, third]
      .map((one) => one && one.map((row) => row.map((cell) => cell instanceof CustomFunctions.Error ? cell.code : cell)))),
    TEXT: (a) => typeof a + ' ' + a,
    NUMBER: (a) => typeof a + ' ' + a,
    NUMBERS: (a) => JSON.stringify(a),
    TRUTH: (a) => typeof a + ' ' + a,
    // The answer is written as JavaScript, so that each test shows what its function returns.
    ANSWER: (script) => (0, eval)('(' + script + ')'),
    ROWS: (n) => Array.from({ length: n }, (_, i) => [i + 1]),
    TOTAL: (a) => a.flat().reduce((sum, cell) => sum + cell, 0),
    SINGLE: () => [[1]],
    SLOW: (invocation) => new Promise(() => {
      invocation.onCanceled = () => window.canceled.push(invocation.address);
    }),
  });
`;
