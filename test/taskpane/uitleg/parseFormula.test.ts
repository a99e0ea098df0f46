import { parseFormula } from '../../../src/taskpane/uitleg/parseFormula';

function calls(formula: string) {
  const parsed = parseFormula(formula);
  if (parsed.kind !== 'calls') throw new Error(`${formula} does not parse`);
  return parsed.calls;
}

test.each<[string, string[]]>([
  ['=FUSIE.AFM(1,2,3)', ['AFM']],
  ['=fusie.afm(1,2,3)', ['AFM']],
  ['=_xldudf_FUSIE_AFM(1,2,3)', ['AFM']],
  ['=FUSIE_TEST.AFM(1,2,3)', ['AFM']],
  ['=@FUSIE.AFM(1,2,3)', ['AFM']],
  ['=SUM(A1:A3)', []],
  ['=A1&"FUSIE.AFM(1,2,3)"', []],
  ['=FUSIE.NORMTOETS(FUSIE.BBR(A1,B1),FUSIE.AFM(1,2,3))', ['NORMTOETS', 'BBR', 'AFM']],
  ['=IF(A1>0,FUSIE.AFM(1,2,3),-FUSIE.BBR(A1,B1))', ['AFM', 'BBR']],
  ['=LET(x,FUSIE.AFM(1,2,3),x*2)', ['AFM']],
])('the calls in %s', (formula, names) => {
  expect(calls(formula).map(({ name }) => name)).toEqual(names);
});

test.each<[string, object]>([
  ['12.5', { kind: 'constant', values: [[12.5]] }],
  ['-12.5', { kind: 'constant', values: [[-12.5]] }],
  ['+3', { kind: 'constant', values: [[3]] }],
  ['50%', { kind: 'constant', values: [[0.5]] }],
  ['"Hasselt"', { kind: 'constant', values: [['Hasselt']] }],
  ['TRUE', { kind: 'constant', values: [[true]] }],
  ['#N/A', { kind: 'constant', values: [[{ code: '#N/A' }]] }],
  [
    '{1,2;3,"x"}',
    {
      kind: 'constant',
      values: [
        [1, 2],
        [3, 'x'],
      ],
    },
  ],
  ['A1:B3', { kind: 'reference', reference: 'A1:B3' }],
  ["'Blad 1'!$A$1", { kind: 'reference', reference: "'Blad 1'!$A$1" }],
  ['A:A', { kind: 'reference', reference: 'A:A' }],
  ['inwoners_2025', { kind: 'reference', reference: 'inwoners_2025' }],
  ['Cijfers[bedrag]', { kind: 'reference', reference: 'Cijfers[bedrag]' }],
  ['D2#', { kind: 'reference', reference: 'D2#' }],
  ['SUM(A1:A3)', { kind: 'computed' }],
  ['A1*2', { kind: 'computed' }],
  ['@A1:A3', { kind: 'computed' }],
  ['(A1,B1)', { kind: 'computed' }],
])('the argument %s', (text, expected) => {
  const [call] = calls(`=FUSIE.AFM(${text},2,3)`);
  expect(call?.arguments[0]).toMatchObject(expected);
});

test('an argument that is left out in the middle differs from one that is not there', () => {
  const [call] = calls('=FUSIE.CIJFER("Hasselt","afm",2021,,"gemeente en OCMW")');
  expect(call?.arguments.map(({ kind }) => kind)).toEqual([
    'constant',
    'constant',
    'constant',
    'omitted',
    'constant',
  ]);
});

test.each(['=FUSIE.AFM(', '=)', '=FUSIE.AFM(1,2))'])('%s is no formula', (formula) => {
  expect(parseFormula(formula)).toEqual({ kind: 'unparsable' });
});
