import { readFileSync } from 'node:fs';
import path from 'node:path';
import { planOf } from '../plan/planOf';
import { PlanReader } from '../plan/planReader';
import { rekenvoorbeelden } from './rekenvoorbeelden';

const text = readFileSync(path.resolve(__dirname, '../../docs/rekenvoorbeelden.md'), 'utf8');

interface Uitkomst {
  readonly omschrijving: string;
  readonly scenario: string;
  readonly column: string;
  readonly bedrag: number;
  readonly sheet: string;
  readonly row: string;
}

function amountOf(printed: string): number {
  return Number(printed.replaceAll('.', '').replace(',', '.'));
}

/** The rows of the last tables of an example: what the document says, and of which cell. */
function uitkomsten(titel: string): Uitkomst[] {
  const part = text.split('\n## ').find((each) => each.startsWith(titel)) ?? '';
  let scenario = 'midden';
  return part.split('\n').flatMap((line): Uitkomst[] => {
    const heading = /^\| uitkomst(?: in "(\w+)")? \|/.exec(line);
    if (heading) scenario = heading[1] ?? 'midden';
    const found = /^\| (.+?) \| (\d{4})? ?\| (-?[\d.,]+) \| `(\w+)\/(.+)` \|$/.exec(line);
    if (!found) return [];
    const [, omschrijving = '', jaar, printed = '', sheet = '', row = ''] = found;
    return [
      {
        omschrijving,
        scenario,
        column: jaar === undefined ? 'waarde' : `j${jaar}`,
        bedrag: amountOf(printed),
        sheet,
        row,
      },
    ];
  });
}

describe.each(rekenvoorbeelden)('$titel', ({ titel, basis, inputs }) => {
  const told = uitkomsten(titel);
  const readers = new Map(
    [...new Set(told.map(({ scenario }) => scenario))].map((scenario) => [
      scenario,
      new PlanReader(
        planOf(basis, {
          inputs: new Map([...inputs, ['start/scenario/keuze', { value: scenario }]]),
        }).workbook,
      ),
    ]),
  );

  test('the document tells at least six outcomes', () => {
    expect(told.length).toBeGreaterThanOrEqual(6);
  });

  test.each(told)(
    '$omschrijving, $column in "$scenario": $bedrag',
    ({ scenario, sheet, row, column, bedrag }) => {
      const reader = readers.get(scenario);
      expect(reader?.value(sheet, row, column)).toBeCloseTo(bedrag, 2);
      expect(reader?.byFormula(sheet, row, column)).toBeCloseTo(bedrag, 2);
    },
  );
});
