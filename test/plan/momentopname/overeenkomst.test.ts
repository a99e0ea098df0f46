import fc from 'fast-check';
import { opnamesoorten } from '../../../src/plan';
import { draws } from '../../scenario/draw';
import { drawScenario } from '../../scenario/drawnScenario';
import { halenHerkLummen, hasseltKortessem } from '../../scenario/publishedCases';
import { disagreement, planOf } from '../planOf';
import { PlanReader } from '../planReader';
import { metOpnames, weinig } from './opgenomen';

/** How many changes the formulas see per snapshot. */
function gewijzigd(workbook: ConstructorParameters<typeof PlanReader>[0]) {
  const reader = new PlanReader(workbook);
  return opnamesoorten.map((soort) =>
    reader.byFormula('scenarios', 'gewijzigd/totaal', `gewijzigd/${soort}`),
  );
}

test.each([
  ['Hasselt and Kortessem', hasseltKortessem],
  ['Halen, Herk-de-Stad and Lummen', halenHerkLummen],
])('%s: values are what the formulas give, and nothing has changed yet', (_, basisOf) => {
  const basis = basisOf();
  const { workbook } = planOf(basis, { inputs: metOpnames(basis) });
  expect(disagreement(workbook)).toBe('');
  expect(gewijzigd(workbook)).toEqual([0, 0, 0, 0]);
});

test('so it is for random scenarios, with what does not belong in a cell as well', () => {
  const { SCENARIO_RUNS: runs = '4', SCENARIO_SEED: seed = '20260101' } = process.env;
  fc.assert(
    fc.property(draws({ years: fc.integer({ min: 1, max: 4 }) }), (draw) => {
      const { basis, inputs } = drawScenario(draw);
      const { workbook } = planOf(basis, { inputs: metOpnames(basis, inputs, weinig) });
      expect(disagreement(workbook)).toBe('');
      expect(gewijzigd(workbook)).toEqual([0, 0, 0, 0]);
    }),
    { seed: Number(seed), numRuns: Number(runs) },
  );
});
