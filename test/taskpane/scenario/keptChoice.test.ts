import fc from 'fast-check';
import { geenRegeling } from '../../../src/scenario';
import { choiceText, readChoice } from '../../../src/taskpane/scenario/keptChoice';
import { readDraft } from '../../../src/taskpane/scenario/readDraft';
import { exampleDraft, type ScenarioDraft } from '../../../src/taskpane/scenario/scenarioDraft';
import { figures } from '../../figures/bundledFigures';

function choiceOf(draft: ScenarioDraft) {
  const reading = readDraft(figures, draft);
  if (reading.kind !== 'ready') throw new Error(`This draft is ${reading.kind}.`);
  return reading.choice;
}

const text = choiceText(choiceOf(exampleDraft));
const changed = (more: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...(JSON.parse(text) as Record<string, unknown>), ...more });

describe('what comes back is what was chosen', () => {
  test.each<[string, ScenarioDraft]>([
    ['the example', exampleDraft],
    [
      'everything otherwise',
      {
        gemeenten: ['71022', '73040'],
        fusiejaar: '2026',
        van: '2024',
        tot: '2030',
        inwonersjaar: '2021',
        regeling: geenRegeling,
        methodes: { apb: 'gewogen', oov: 'eigen' },
        keuzes: new Map([['hasselt|m2.i.a|2024', 'Mjp_2024.xlsx']]),
      },
    ],
  ])('%s', (_, draft) => {
    const choice = choiceOf(draft);
    const kept = readChoice(figures, choiceText(choice));
    if (kept.kind !== 'kept') throw new Error(kept.kind);
    expect(choiceOf(kept.draft)).toEqual({ ...choice, keuzes: choice.keuzes ?? new Map() });
    // Once more changes nothing.
    expect(choiceText(choiceOf(kept.draft))).toBe(choiceText(choice));
  });
});

describe('what nobody of us wrote', () => {
  test('nothing is none', () => {
    expect(readChoice(figures, null)).toEqual({ kind: 'none' });
  });

  test.each<[string, string]>([
    ['an empty text', ''],
    ['half a text', text.slice(0, -5)],
    ['no object', 'null'],
    ['another version', changed({ versie: 2 })],
    ['a municipality that is not there', changed({ gemeenten: ['71022', '99999'] })],
    ['one municipality', changed({ gemeenten: ['71022'] })],
    ['the same one twice', changed({ gemeenten: ['71022', '71022'] })],
    ['seven of them', changed({ gemeenten: Array.from({ length: 7 }, () => '71022') })],
    ['no list', changed({ gemeenten: '71022' })],
    ['a year that is none', changed({ van: 'toen' })],
    ['a year that is a number', changed({ tot: 2031 })],
    ['an unknown regulation', changed({ regeling: 'iets' })],
    ['an unknown method', changed({ methodes: { apb: 'laagste', oov: 'toString' } })],
    ['no methods', changed({ methodes: null })],
    ['sources of another kind', changed({ keuzes: [['a']] })],
    ['a prototype', '{"__proto__": {"versie": 1}}'],
  ])('%s', (_, kept) => {
    expect(readChoice(figures, kept)).toEqual({ kind: 'unreadable' });
  });

  test('whatever stands there, nothing breaks', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
        expect(readChoice(figures, kept).kind).toBe('unreadable');
      }),
    );
  });
});
