import {
  cijferOfImport,
  kwaliteitGetypt,
  prepareScenario,
  sleutel,
  verversing,
  verversingVan,
  type Cijfer,
  type Cijferwijziging,
  type ScenarioChoice,
} from '../../src/scenario';
import { figures } from '../figures/bundledFigures';
import { ownFigure } from './ownFigure';

const row = (bedrag: number, given: Partial<Cijfer> = {}): Cijfer =>
  ownFigure({ gemeente: 'Lier', pad: 'M2.I.a', jaar: 2026, bedrag, ...given });
const key = sleutel(row(0));

test.each<[string, Cijfer[], Cijfer[], Partial<Cijferwijziging>[]]>([
  ['the same amount, of a newer document', [row(1)], [row(1, { document: 'nieuw' })], []],
  [
    'another amount',
    [row(1)],
    [row(3, { document: 'nieuw', datum: '2026-03-01' })],
    [
      {
        sleutel: key,
        soort: 'gewijzigd',
        oud: row(1),
        nieuw: row(3, { document: 'nieuw', datum: '2026-03-01' }),
        verschil: 2,
      },
    ],
  ],
  ['a sixteenth digit', [row(0.1 + 0.2)], [row(0.3)], []],
  [
    'what is new',
    [],
    [row(1)],
    [{ sleutel: key, soort: 'nieuw', oud: undefined, verschil: Number.NaN }],
  ],
  [
    'what is gone',
    [row(1)],
    [],
    [{ sleutel: key, soort: 'verdwenen', nieuw: undefined, verschil: Number.NaN }],
  ],
  [
    'what was typed over, also with the same amount',
    [row(1, { kwaliteit: kwaliteitGetypt })],
    [row(1)],
    [{ soort: 'getypt', nieuw: row(1), verschil: 0 }],
  ],
  [
    'what was typed over and has no other source',
    [row(1, { kwaliteit: kwaliteitGetypt })],
    [row(1, { kwaliteit: kwaliteitGetypt })],
    [{ soort: 'getypt', nieuw: undefined, verschil: Number.NaN }],
  ],
  [
    'a source that was set aside and says the same',
    [row(1, { gebruik: 'gekozen' }), row(2, { gebruik: 'niet gekozen' })],
    [row(2)],
    [],
  ],
  [
    'a source that was set aside and says something else now',
    [row(1, { gebruik: 'gekozen' }), row(2, { gebruik: 'niet gekozen' })],
    [row(3)],
    [{ soort: 'gewijzigd', verschil: 2 }],
  ],
])('%s', (_what, before, now, expected) => {
  expect(verversing(before, now)).toEqual(
    expected.map((each) => expect.objectContaining(each) as Cijferwijziging),
  );
});

/** Halen has figures of third parties alone; the rest is the user's own. */
const gemeenten = ['71020', '71037'];
const jaar = 2049;
const own = (bedrag: number, given: Partial<Cijfer> = {}): Cijfer =>
  row(bedrag, { gemeente: 'Halen', jaar, ...given });
const ownKey = sleutel(own(0));
const prepare = (choice: Partial<ScenarioChoice>) =>
  prepareScenario(figures, { gemeenten, fusiedatum: '2025-01-01', ...choice });
const refresh = (choice: Partial<ScenarioChoice>) =>
  verversingVan(figures, { gemeenten, fusiedatum: '2025-01-01', ...choice });
const amountIn = (choice: Partial<ScenarioChoice>, wanted = ownKey) =>
  prepare(choice).cijfers.find((each) => sleutel(each) === wanted)?.bedrag;
const bundled = prepare({}).cijfers;
const [known] = bundled;
if (!known) throw new Error('Halen has no bundled figure.');
const knownKey = sleutel(known);
const changed = bundled.map((each) => (each === known ? { ...each, bedrag: 123 } : each));

describe('figures that a workbook holds', () => {
  test.each<[string, Partial<ScenarioChoice>, string, number | undefined]>([
    ['stay, whatever the bundled ones say', { vastgelegd: changed }, knownKey, 123],
    [
      'give way where they were accepted',
      { vastgelegd: changed, aanvaard: new Set([knownKey.toUpperCase()]) },
      knownKey,
      known.bedrag,
    ],
    ['stay, whatever is read in', { vastgelegd: [own(1)], eigenCijfers: [own(2)] }, ownKey, 1],
    [
      'give way to what is read in where they were accepted',
      { vastgelegd: [own(1)], eigenCijfers: [own(2)], aanvaard: new Set([ownKey]) },
      ownKey,
      2,
    ],
    ['are completed with what is new', { vastgelegd: bundled, eigenCijfers: [own(2)] }, ownKey, 2],
    ['stay where only the workbook has them', { vastgelegd: [...bundled, own(1)] }, ownKey, 1],
    [
      'stay so even when accepted: nobody could bring them back',
      { vastgelegd: [own(1)], aanvaard: new Set([ownKey]) },
      ownKey,
      1,
    ],
    [
      'go where the sources no longer have them and that was accepted',
      {
        vastgelegd: [own(1, { kwaliteit: 'gepubliceerd', document: known.document })],
        aanvaard: new Set([ownKey]),
      },
      ownKey,
      undefined,
    ],
    [
      'stay where their document was not read this time, also when accepted',
      {
        vastgelegd: [own(1, { kwaliteit: 'gepubliceerd', document: 'Uit een map' })],
        aanvaard: new Set([ownKey]),
      },
      ownKey,
      1,
    ],
    [
      'go with a municipality that left',
      { vastgelegd: [own(1, { gemeente: 'Lier' })] },
      ownKey.replace('Halen', 'Lier'),
      undefined,
    ],
    [
      'stay as typed',
      { vastgelegd: [own(9, { kwaliteit: kwaliteitGetypt })], eigenCijfers: [own(2)] },
      ownKey,
      9,
    ],
  ])('%s', (_what, choice, wanted, amount) => {
    expect(amountIn(choice, wanted)).toBe(amount);
  });

  test('keep a choice between sources, also when one of them is not at hand', () => {
    const keuzes = new Map([[ownKey, 'b']]);
    const eigenCijfers = [own(1, { document: 'a' }), own(2, { document: 'b' })];
    const first = prepare({ eigenCijfers, keuzes });
    const vastgelegd = [...first.cijfers, ...first.nietGekozen];
    for (const now of [{}, { eigenCijfers }, { eigenCijfers: eigenCijfers.slice(0, 1) }]) {
      const again = prepare({ vastgelegd, ...now });
      expect(again.cijfers).toEqual(first.cijfers);
      expect(again.nietGekozen).toEqual(first.nietGekozen);
      expect(refresh({ vastgelegd, ...now })).toEqual([]);
    }
    const other = prepare({ vastgelegd, keuzes: new Map([[ownKey, 'a']]) });
    expect(other.cijfers.find((each) => sleutel(each) === ownKey)?.bedrag).toBe(1);
    expect(other.nietGekozen).toEqual([expect.objectContaining({ bedrag: 2 })]);
  });

  test('of a municipality that left are kept for when it comes back', () => {
    const lier = own(1, { gemeente: 'Lier', document: 'a', gebruik: 'gekozen' });
    const typed = own(2, { gemeente: 'Lierre', kwaliteit: kwaliteitGetypt });
    const folder = own(3, { gemeente: 'Lier', pad: 'M2.I.b', kwaliteit: 'gepubliceerd' });
    const [bundledOfLier] = prepare({ gemeenten: ['12021', '71037'] }).cijfers;
    if (bundledOfLier?.gemeente !== 'Lier') throw new Error('Lier has no bundled figure.');
    const vastgelegd = [...bundled, lier, typed, folder, bundledOfLier];
    const without = prepare({ vastgelegd });
    expect(without.vanAnderen).toEqual([lier, typed, folder]);
    expect(without.cijfers).toEqual(bundled);
    expect(refresh({ vastgelegd })).toEqual([]);
    const held = [...without.cijfers, ...without.vanAnderen];
    const back = prepare({ gemeenten: ['12021', '71037'], vastgelegd: held });
    expect(back.cijfers).toEqual(
      expect.arrayContaining([own(1, { gemeente: 'Lier', document: 'a' }), folder]),
    );
    expect(back.vanAnderen).toEqual([typed]);
  });

  test('take the version along with a revision that was accepted as a whole', () => {
    const lines = (status: string, receipts: number) => [
      own(receipts, { status }),
      own(5, { status, pad: 'M2.I.b' }),
    ];
    const choice = { vastgelegd: lines('origineel', 1), eigenCijfers: lines('aanpassing 1', 2) };
    const statuses = (aanvaard: readonly string[]) =>
      prepare({ ...choice, aanvaard: new Set(aanvaard) })
        .cijfers.filter((each) => each.jaar === jaar)
        .map(({ status }) => status);
    expect(statuses([])).toEqual(['origineel', 'origineel']);
    expect(statuses([ownKey])).toEqual(['aanpassing 1', 'aanpassing 1']);
  });
});

describe('a refresh of a choice', () => {
  test.each<[string, Partial<ScenarioChoice>, Partial<Cijferwijziging>[]]>([
    ['nothing happened', { vastgelegd: bundled }, []],
    [
      'a bundled figure is another one now',
      { vastgelegd: changed },
      [{ sleutel: knownKey, soort: 'gewijzigd', verschil: known.bedrag - 123 }],
    ],
    [
      'something was read in',
      { vastgelegd: bundled, eigenCijfers: [own(2)] },
      [{ sleutel: ownKey, soort: 'nieuw' }],
    ],
    ['only the workbook has it', { vastgelegd: [...bundled, own(2)] }, []],
    [
      'a published figure was withdrawn',
      {
        vastgelegd: [...bundled, own(2, { kwaliteit: 'gepubliceerd', document: known.document })],
      },
      [{ sleutel: ownKey, soort: 'verdwenen' }],
    ],
    [
      'a document was not read this time',
      { vastgelegd: [...bundled, own(2, { kwaliteit: 'gepubliceerd', document: 'Uit een map' })] },
      [],
    ],
    [
      'a municipality left, which no answer undoes',
      { vastgelegd: [...bundled, own(2, { gemeente: 'Lier' })] },
      [],
    ],
    [
      'somebody typed',
      { vastgelegd: [...bundled, own(2, { kwaliteit: kwaliteitGetypt })] },
      [{ sleutel: ownKey, soort: 'getypt', nieuw: undefined }],
    ],
  ])('%s', (_what, choice, expected) => {
    expect(refresh(choice)).toEqual(
      expected.map((each) => expect.objectContaining(each) as Cijferwijziging),
    );
  });

  test('all accepted is as if nothing had been written', () => {
    const choice = { vastgelegd: changed, eigenCijfers: [own(2)] };
    const aanvaard = new Set(refresh(choice).map((each) => each.sleutel));
    expect(prepare({ ...choice, aanvaard }).cijfers).toEqual(
      prepare({ eigenCijfers: [own(2)] }).cijfers,
    );
  });
});

test.each([
  ['Fin', 'blad Fin, rij 12'],
  ['', 'regel 12'],
])('an imported figure of table "%s" says where it stands', (table, plaats) => {
  expect(
    cijferOfImport(
      {
        table,
        line: 12,
        path: 'M2.I.a',
        label: 'a. Ontvangsten',
        year: 2026,
        report: null,
        status: 'MJP 2026-2031',
        bestuur: 'gemeente en OCMW',
        amount: -4.5,
        unit: 'EUR',
      },
      { gemeente: 'Lier', document: 'plan.xlsx', datum: '2025-12-01', controlegetal: 'ab12' },
    ),
  ).toEqual({
    gemeente: 'Lier',
    pad: 'M2.I.a',
    omschrijving: 'a. Ontvangsten',
    jaar: 2026,
    rapport: '',
    status: 'MJP 2026-2031',
    bestuur: 'gemeente en OCMW',
    bedrag: -4.5,
    eenheid: 'EUR',
    kwaliteit: 'eigen',
    document: 'plan.xlsx',
    plaats,
    datum: '2025-12-01',
    ouder: '',
    controlegetal: 'ab12',
  });
});
