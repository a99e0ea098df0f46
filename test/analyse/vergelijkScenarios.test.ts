import { uitkomst, vergelijkScenarios, volgordeAfm } from '../../src/analyse';
import { computeScenario, type ScenarioInput } from '../../src/scenario';
import { atOnce } from '../../src/spreadsheet/steps';
import { roundInput } from './roundQuestion';

/** A cost per scenario, and a copy of midden without it. */
function columns(cost: readonly (number | string)[]): ScenarioInput {
  const input = roundInput({ changes: { 'transitie.advies': 30_000, 'aan.apb': 'nee' } });
  const [voorzichtig = 0, midden = 0, gunstig = 0] = cost;
  return {
    ...input,
    scenarios: [...input.scenarios, { id: 'kopie2', naam: 'Zonder beleid', slot: true }],
    aannames: Object.fromEntries(
      Object.entries(input.aannames).map(([id, row]) => [
        id,
        id === 'structureel.beleid'
          ? { ...row, voorzichtig, midden, gunstig, kopie2: 0 }
          : { ...row, kopie2: row.midden },
      ]),
    ) as unknown as ScenarioInput['aannames'],
  };
}

test('every column as if it were live, the copies too; one-off and recurring apart', () => {
  const input = columns([90_000, 60_000, 10_000]);
  const found = atOnce(vergelijkScenarios(input));
  const rows = found.map(({ kolom, uitkomst: { afm }, eenmalig, jaarlijks, laagstePunt }) => [
    kolom.naam,
    afm,
    eenmalig,
    jaarlijks,
    laagstePunt,
  ]);
  expect(rows).toEqual([
    ['voorzichtig', -290_000, -30_000, -90_000, -480_000],
    ['midden', -260_000, -30_000, -60_000, -330_000],
    ['gunstig', -210_000, -30_000, -10_000, -80_000],
    ['eigen', -200_000, -30_000, 0, -30_000],
    ['Zonder beleid', -200_000, -30_000, 0, -30_000],
  ]);
  expect(found.map(({ overgenomen, terugverdiendIn }) => [overgenomen, terugverdiendIn])).toEqual(
    found.map(() => [0, 'niet binnen deze jaren']),
  );
  expect(volgordeAfm(found)).toBe(true);
});

test('the live column gives what it gives live, whichever one that is', () => {
  const input = columns([90_000, 60_000, 10_000]);
  for (const { kolom, uitkomst: found, perJaar } of atOnce(vergelijkScenarios(input))) {
    const scenario = computeScenario({ ...input, scenario: kolom.id });
    expect(found).toEqual(uitkomst(scenario));
    expect(perJaar.afm).toEqual(scenario.fusie.resultaat['AFM.III']);
    expect(perJaar.bbr).toEqual(scenario.fusie.resultaat['M2.IX']);
  }
  const other = { ...input, scenario: 'gunstig' as const };
  expect(atOnce(vergelijkScenarios(other))).toEqual(atOnce(vergelijkScenarios(input)));
});

test.each([
  [[90_000, 60_000, 10_000], true],
  [[60_000, 60_000, 60_000], true],
  [[60_000, 60_000.001, 60_000], true],
  [[10_000, 60_000, 90_000], false],
  [[90_000, 10_000, 60_000], false],
  [[90_000, 'veel', 60_000], undefined],
])('costs of %j are in the order of the margin: %j', (cost, inOrder) => {
  expect(volgordeAfm(atOnce(vergelijkScenarios(columns(cost))))).toBe(inOrder);
});
