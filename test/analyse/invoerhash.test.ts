import fc from 'fast-check';
import { invoerhash, metScenario, metWijziging, vergelijkingshash } from '../../src/analyse';
import { plannedScenario } from '../../src/plan/plannedScenario';
import type { InputCell } from '../../src/plan/planRequest';
import { isWord } from '../../src/plan/aannames';
import {
  aannameIds,
  computeScenario,
  standaardkolommen,
  type Cijfer,
  type ScenarioBasis,
  type ScenarioInput,
} from '../../src/scenario';
import { draws } from '../scenario/draw';
import { drawScenario } from '../scenario/drawnScenario';
import { roundInput } from './roundQuestion';

const inputOf = (basis: ScenarioBasis, inputs: ReadonlyMap<string, InputCell>): ScenarioInput =>
  plannedScenario({ basis, inputs }).input;

const small = draws({
  partners: fc.constantFrom(2, 3),
  years: fc.integer({ min: 1, max: 3 }),
});

/** The same object with its keys in the other order, all the way down. */
function turned<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(turned) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, each]) => [key, turned(each)])) as Value;
}

test('equal inputs have one hash, in whatever order their keys and figures stand', () => {
  fc.assert(
    fc.property(small, (draw) => {
      const { basis, inputs } = drawScenario(draw);
      const input = inputOf(basis, inputs);
      const again = drawScenario(draw);
      const other = inputOf(
        turned({ ...again.basis, cijfers: again.basis.cijfers.toReversed() }),
        new Map([...again.inputs].reverse()),
      );
      expect(invoerhash(other)).toBe(invoerhash(input));
      expect(vergelijkingshash(other)).toBe(vergelijkingshash(input));
    }),
    { numRuns: 15 },
  );
});

test('another figure, assumption of any column or typed value that counts is another hash', () => {
  let changed = 0;
  fc.assert(
    fc.property(small, fc.nat(), (draw, pick) => {
      const { basis, inputs } = drawScenario(draw);
      const input = inputOf(basis, inputs);
      const hash = vergelijkingshash(input);
      const at = <Item>(items: readonly Item[]): Item | undefined => items[pick % items.length];

      const one = at(basis.cijfers);
      const cijfers = basis.cijfers.map((each): Cijfer =>
        each === one ? { ...each, bedrag: each.bedrag + 0.01 } : each,
      );
      expect(vergelijkingshash({ ...input, cijfers })).not.toBe(hash);

      const id = at(aannameIds) ?? 'kosten.index';
      const kolom = at(standaardkolommen)?.id ?? 'midden';
      const waarde = isWord(id) ? 'iets anders' : 0.123;
      const aannames = metWijziging(metScenario(input, kolom), { [id]: waarde });
      expect(vergelijkingshash({ ...aannames, scenario: input.scenario })).not.toBe(hash);

      // Any cell that the model reads: if its outcome moves, so does the hash.
      const [key] = at([...inputs].filter(([each]) => !each.startsWith('start/'))) ?? [];
      if (key === undefined) return;
      const typed = inputOf(basis, new Map([...inputs, [key, { value: 0.321 }]]));
      const result = (given: ScenarioInput) => JSON.stringify(computeScenario(given).fusie);
      if (result(typed) === result(input)) return;
      changed += 1;
      expect(invoerhash(typed)).not.toBe(invoerhash(input));
    }),
    { numRuns: 20 },
  );
  expect(changed).toBeGreaterThan(0);
});

const input = roundInput();
const hash = invoerhash(input);

test.each<[what: string, change: Partial<ScenarioInput>]>([
  ['the date', { fusiedatum: '2028-01-01' }],
  ['the years', { jaren: input.jaren.slice(1) }],
  ['the report of a year', { rapport: (jaar) => (jaar === 2026 ? 'rekening' : 'meerjarenplan') }],
  ['who takes part', { partners: input.partners.slice(1) }],
  ['the year of the debt', { schuldjaar: 2025 }],
  ['a regulation', { regelingen: input.regelingen.slice(1) }],
  ['the length of a plan', { planperiode: { ...input.planperiode, duur: 5 } }],
  ['the norm', { normGecorrigeerdeAflossingen: 0.07 }],
  ['where a rate is found', { vasteSleutels: () => '' }],
  ['published totals of the group', { groep: 'Aa en Bos' }],
  ['a column', { scenarios: input.scenarios.slice(1) }],
  ['an AGB', { invoer: { ...input.invoer, agb: () => 'ja' } }],
])('%s counts', (_, change) => {
  expect(invoerhash({ ...input, ...change })).not.toBe(hash);
});

test.each<[what: string, change: Partial<ScenarioInput>]>([
  [
    'what a column is called',
    { scenarios: input.scenarios.map((each) => ({ ...each, naam: 'x' })) },
  ],
  ['a lock', { scenarios: input.scenarios.map((each) => ({ ...each, slot: true })) }],
  ['a date of the figures', { cijfersVan: '2026-01-01' }],
  [
    'what the product proposes',
    { voorstel: { ...input.voorstel, 'kosten.index': input.aannames['apb.tarief'] } },
  ],
  [
    'what Excel makes of the last digits of a number',
    { cijfers: input.cijfers.map((each) => ({ ...each, bedrag: each.bedrag * (1 + 1e-16) })) },
  ],
])('%s does not', (_, change) => {
  expect(invoerhash({ ...input, ...change })).toBe(hash);
});

test('which column is live matters to what is asked of the live one, not to a comparison', () => {
  const other = metScenario(input, 'gunstig');
  expect(invoerhash(other)).not.toBe(hash);
  expect(vergelijkingshash(other)).toBe(vergelijkingshash(input));
});
