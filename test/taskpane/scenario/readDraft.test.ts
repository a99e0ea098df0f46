import { describeProblem } from '../../../src/i18n';
import { readDraft, type DraftReading } from '../../../src/taskpane/scenario/readDraft';
import {
  emptyDraft,
  exampleDraft,
  type ScenarioDraft,
} from '../../../src/taskpane/scenario/scenarioDraft';
import { figures as bundledFigures } from '../../figures/bundledFigures';
import { ownFigure } from '../../scenario/ownFigure';

const group = ['71020', '71024', '71037'];
const read = (draft: Partial<ScenarioDraft>): DraftReading =>
  readDraft(bundledFigures, { ...emptyDraft, ...draft });

test('the example: its own date and regime, the inhabitants of 2021, from the last accounts on', () => {
  const reading = read(exampleDraft);
  expect(reading.kind).toBe('ready');
  expect(reading.shown).toEqual({
    fusiejaar: '2025',
    van: '2021',
    tot: '2031',
    inwonersjaar: '2021',
    regeling: '2025',
    passendeRegeling: '2025',
  });
});

test('three of today: 2031, the announced regulation and their group', () => {
  const reading = read({ gemeenten: group });
  if (reading.kind !== 'ready') throw new Error(reading.kind);
  expect(reading.shown.regeling).toBe('conceptnota 2026');
  expect(reading.choice.fusiedatum).toBe('2031-01-01');
  expect(reading.basis.groep).toBe('Halen + Herk-de-Stad + Lummen');
});

test('the rates that were picked are in the choice', () => {
  const reading = read({ gemeenten: group, methodes: { apb: 'hoogste', oov: 'eigen' } });
  if (reading.kind !== 'ready') throw new Error(reading.kind);
  expect(reading.choice.methodes).toEqual({ apb: 'hoogste', oov: 'eigen' });
});

test.each<[string, Partial<ScenarioDraft>, DraftReading['kind']]>([
  ['nothing', {}, 'too-few'],
  ['one municipality', { gemeenten: ['71016'] }, 'too-few'],
  ['half a year', { gemeenten: group, fusiejaar: '20' }, 'no-year'],
  ['a year of the last century but one', { gemeenten: group, van: '1800' }, 'no-year'],
  ['a word', { gemeenten: group, tot: 'jaar' }, 'no-year'],
  ['a year between two rounds', { gemeenten: group, fusiejaar: '2022' }, 'no-regulation'],
  [
    'a year between two rounds, without takeover',
    { gemeenten: group, fusiejaar: '2022', regeling: 'geen' },
    'ready',
  ],
])('%s', (_, draft, kind) => {
  expect(read(draft).kind).toBe(kind);
});

test.each<[string, Partial<ScenarioDraft>, 'gemeenten' | 'datums', RegExp]>([
  [
    'the last year before the first',
    { gemeenten: group, van: '2032', tot: '2030' },
    'datums',
    /laatste jaar mag niet voor het eerste/,
  ],
  [
    'more years than columns',
    { gemeenten: group, van: '2000', tot: '2040' },
    'datums',
    /hoogstens 20 jaren/,
  ],
  [
    'a municipality and what it went up in',
    { gemeenten: ['73040', '71072'] },
    'gemeenten',
    /Kortessem \(tot 2024\) ging op in Hasselt/,
  ],
])('%s is refused beside its step', (_, draft, step, told) => {
  const reading = read(draft);
  if (reading.kind !== 'refused') throw new Error(reading.kind);
  expect(reading.step).toBe(step);
  expect(describeProblem(reading.problem, 'nl-BE')).toMatch(told);
});

describe('accounts of one and the plan of another in one year', () => {
  const own = (gemeente: string, jaar: number, rapport: string) =>
    ownFigure({ gemeente, pad: 'M2.I.a', jaar, rapport, bedrag: 1 });
  const eigenCijfers = [
    own('Halen', 2025, 'rekening'),
    own('Lummen', 2025, 'meerjarenplan'),
    own('Halen', 2026, 'meerjarenplan'),
    own('Lummen', 2026, 'meerjarenplan'),
  ];
  const over = (draft: Partial<ScenarioDraft>) =>
    readDraft(
      bundledFigures,
      { ...emptyDraft, gemeenten: ['71020', '71037'], fusiejaar: '2027', ...draft },
      { eigenCijfers },
    );

  test.each<[string, Partial<ScenarioDraft>, string]>([
    ['the usual years', {}, 'refused'],
    ['years with it', { van: '2025', tot: '2030' }, 'refused'],
    ['years that begin later', { van: '2026' }, 'ready'],
    ['years that begin and end later', { van: '2026', tot: '2030' }, 'ready'],
    ['half a year', { van: '202' }, 'refused'],
  ])('%s', (_what, draft, kind) => {
    const reading = over(draft);
    expect(reading.kind).toBe(kind);
    if (reading.kind !== 'refused') return;
    expect(reading.problem.code).toBe('mixed-reports');
    expect(describeProblem(reading.problem, 'nl-BE')).toContain('kies jaren zonder 2025');
  });

  test('the years that are left out keep their proposals', () => {
    const { shown } = over({ van: '2026' });
    expect([shown.van, shown.tot]).toEqual(['2026', '2033']);
  });
});
