import type { Ontbrekend } from '../../src/analyse';
import { ontbreektzin } from '../../src/plan';
import { computeScenario } from '../../src/scenario';
import { roundInput } from '../analyse/roundQuestion';

const scenario = computeScenario(roundInput());
const jaar = (van: number, aantal: number): Ontbrekend[] =>
  Array.from({ length: aantal }, (_, index) => ({
    partner: 'Bos',
    lijn: 'M2.II.b',
    jaar: van + index,
  }));

test.each<[what: string, readonly Ontbrekend[], string]>([
  ['nothing', [], ''],
  [
    'one line of one year',
    [{ partner: 'Aa', lijn: 'M2.I.b', jaar: 2031 }],
    'Op het blad Invoer ontbreekt nog: Aa: b. Exploitatie-uitgaven 2031.',
  ],
  [
    'key figures, as their rows on Invoer are called',
    [
      { partner: 'Aa', lijn: 'BEL.APB.WAARDE', jaar: undefined },
      { partner: 'Bos', lijn: 'INWONERS', jaar: undefined },
    ],
    'Op het blad Invoer ontbreken nog: Aa: Waarde van 1 % APB (2026); Bos: Inwoners op 1 januari 2026.',
  ],
  [
    'eight',
    jaar(2024, 8),
    `Op het blad Invoer ontbreken nog: ${jaar(2024, 8)
      .map((each) => `Bos: b. Investeringsuitgaven ${String(each.jaar)}`)
      .join('; ')}.`,
  ],
  [
    'more than eight',
    jaar(2024, 11),
    `Op het blad Invoer ontbreken nog: ${jaar(2024, 8)
      .map((each) => `Bos: b. Investeringsuitgaven ${String(each.jaar)}`)
      .join('; ')} en 3 andere.`,
  ],
  ['a municipality that left the scenario', [{ partner: 'Weg', lijn: 'M2.I.b', jaar: 2031 }], ''],
])('%s', (_, ontbreekt, zin) => {
  expect(ontbreektzin(scenario, ontbreekt)).toBe(zin);
});
