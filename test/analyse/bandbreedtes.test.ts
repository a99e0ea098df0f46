import { voorgesteldeBandbreedtes } from '../../src/analyse';
import type { AannameId, Aannamewaarde, ScenarioInput } from '../../src/scenario';
import { roundInput } from './roundQuestion';

type Values = Readonly<
  Partial<Record<'voorzichtig' | 'midden' | 'gunstig' | 'eigen', Aannamewaarde>>
>;

function withValues(id: AannameId, values: Values, scenario: ScenarioInput['scenario']) {
  const input = roundInput();
  const row = { ...input.aannames[id], ...values };
  return { ...input, scenario, aannames: { ...input.aannames, [id]: row } };
}

const same = (waarde: Aannamewaarde): Values => ({
  voorzichtig: waarde,
  midden: waarde,
  gunstig: waarde,
  eigen: waarde,
});

test.each<[AannameId, Aannamewaarde, readonly [number, number] | undefined]>([
  ['kosten.index', 0, [-0.01, 0.01]],
  ['kosten.index', 0.02, [0.01, 0.03]],
  ['index.M2.I.a', 0.5, [0.49, 0.5]],
  ['index.M2.I.a', null, undefined],
  ['index.M2.I.a', 0.6, undefined],
  ['apb.deelEersteJaar', 0.32, [0.22, 0.42]],
  ['investeringen.uitvoering', 1, [0.9, 1]],
  ['investeringen.uitvoering', 0, [0, 0.1]],
  ['apb.tarief', 7.3, [6.8, 7.8]],
  ['apb.tarief', 1.2, [1, 1.7]],
  ['apb.tarief', 0, undefined],
  ['apb.tarief', 0.07, undefined],
  ['oov.tarief', 986.4, [936.4, 1036.4]],
  ['structureel.personeel', 200_000, [180_000, 220_000]],
  ['structureel.personeel', 0, undefined],
  ['structureel.personeel', -5, undefined],
  ['structureel.personeel', 'veel', undefined],
  ['forfait.jaar', 2027, undefined],
  ['overname.datum', 46_387, undefined],
  ['apb.methode', 'laagste', undefined],
])('%s of %s in every scenario is tried over %j', (id, waarde, band) => {
  const input = withValues(id, same(waarde), 'midden');
  expect(voorgesteldeBandbreedtes(input).get(id)).toEqual(band);
});

test.each<[what: string, Values, ScenarioInput['scenario'], readonly [number, number] | undefined]>(
  [
    ['lowest to highest', { voorzichtig: 9, midden: 5, gunstig: 2 }, 'midden', [2, 9]],
    ['a zero is a value here', { voorzichtig: 9, midden: 0, gunstig: 0 }, 'midden', [0, 9]],
    [
      'their own value lies in between or at an end',
      { voorzichtig: 9, midden: 5, gunstig: 2, eigen: 12 },
      'eigen',
      [2, 12],
    ],
    [
      'what cannot be computed with does not count',
      { voorzichtig: 'veel', midden: 5, gunstig: -2 },
      'midden',
      [4.5, 5.5],
    ],
    [
      'nothing to start from',
      { voorzichtig: 9, midden: 5, gunstig: 2, eigen: null },
      'eigen',
      undefined,
    ],
    ['no scenario', { voorzichtig: 9, midden: 5, gunstig: 2 }, undefined, undefined],
  ],
)('where the scenarios differ: %s', (_, values, scenario, band) => {
  const input = withValues('structureel.beleid', values, scenario);
  expect(voorgesteldeBandbreedtes(input).get('structureel.beleid')).toEqual(band);
});
