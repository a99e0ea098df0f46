import fc from 'fast-check';
import {
  aannamegrenzen,
  maatstaven,
  tornado,
  voorgesteldeBandbreedtes,
  type Maatstaf,
  type Omslag,
  type Tornadoregel,
} from '../../src/analyse';
import { aannamesoort } from '../../src/analyse/grenzen';
import { aannameIds, type AannameId } from '../../src/scenario';
import { atOnce } from '../../src/spreadsheet/steps';
import { drawQuestion, inEngine, inModel, knownDraws, live, type Question } from './drawnQuestion';
import { roundInput, type RoundGiven } from './roundQuestion';

const cent = 0.005;

type Bar = Readonly<Record<Maatstaf, number>>;

/** Every number of Aannames typed at both ends of its range, one after another. */
function naive({ drawn, scenario }: Question): Map<AannameId, Bar> {
  const bandbreedtes = voorgesteldeBandbreedtes(scenario.input);
  const now = inModel(drawn);
  const bars = aannameIds.flatMap((id): [AannameId, Bar][] => {
    const band = bandbreedtes.get(id);
    if (!band) return [];
    const ends = band.map((waarde) => inModel(drawn, { [id]: waarde }));
    const bar = (maatstaf: Maatstaf): number => {
      const amounts = [now, ...ends].map((each) => each[maatstaf]);
      // Of what is not known now nobody can say that it changes.
      return Number.isNaN(now[maatstaf]) ? 0 : Math.max(...amounts) - Math.min(...amounts);
    };
    return [[id, { afm: bar('afm'), bbr: bar('bbr') }]];
  });
  return new Map(bars.filter(([, { afm, bbr }]) => !(afm < cent && bbr < cent)));
}

function expectOrder(regels: readonly Tornadoregel[], bars: ReturnType<typeof naive>): void {
  const lengths = regels.map(({ aanname }) => bars.get(aanname) ?? { afm: -1, bbr: -1 });
  lengths.slice(1).forEach((each, index) => {
    const before = lengths[index] ?? each;
    expect(each.afm || 0).toBeLessThanOrEqual((before.afm || 0) + cent);
    if (each.afm === before.afm)
      expect(each.bbr || 0).toBeLessThanOrEqual((before.bbr || 0) + cent);
  });
}

/** Whether an assumption may be this, so that the measure is not below 0. */
function allowed(omslag: Omslag, waarde: number): boolean | undefined {
  switch (omslag.kind) {
    case 'hoogstens':
      return waarde <= omslag.waarde;
    case 'minstens':
      return waarde >= omslag.waarde;
    case 'tussen':
      return waarde >= omslag.laag && waarde <= omslag.hoog;
    case 'nooit onder 0':
      return true;
    case 'altijd onder 0':
      return false;
    case 'onbekend':
      return undefined;
  }
}

function expectTurns(
  { scenario }: Question,
  { aanname, omslag }: Tornadoregel,
  maatstaf: Maatstaf,
): void {
  const found = omslag[maatstaf];
  const at = (waarde: number): number => inEngine(scenario, { [aanname]: waarde })[maatstaf];
  if ('waarde' in found) expect(Math.abs(at(found.waarde))).toBeLessThan(cent);
  const soort = aannamesoort(aanname);
  const [cel, tot] = aannamegrenzen(aanname) ?? [];
  if (cel === undefined || tot === undefined) throw new Error(`${aanname} is no number`);
  const van = soort === 'apb' || soort === 'oov' ? 1 : cel;
  const nu = live(scenario.input, aanname);
  for (const waarde of [van, (van + 3 * nu) / 4, nu, 1.5 * nu, (3 * nu + tot) / 4, tot]) {
    if (waarde < van || waarde > tot) continue;
    const may = allowed(found, waarde);
    const amount = at(waarde);
    if (may === undefined)
      expect(Number.isNaN(amount) || Number.isNaN(at(van) + at(tot))).toBe(true);
    else if (Math.abs(amount) >= cent) expect([waarde, amount >= 0]).toEqual([waarde, may]);
  }
}

test('each bar is what the model gives with the assumption typed at both ends, longest first', () => {
  let turns = 0;
  fc.assert(
    fc.property(knownDraws, (draw) => {
      const question = drawQuestion(draw);
      const { input } = question.scenario;
      const bandbreedtes = voorgesteldeBandbreedtes(input);
      const { nu, regels } = atOnce(tornado(input, bandbreedtes));
      const bars = naive(question);
      expect(new Set(regels.map(({ aanname }) => aanname))).toEqual(new Set(bars.keys()));
      expectOrder(regels, bars);
      expect(nu).toEqual(inModel(question.drawn));
      for (const regel of regels) {
        const { aanname, laag, hoog, uitkomsten } = regel;
        const ends = [laag, hoog].map((waarde) => inModel(question.drawn, { [aanname]: waarde }));
        expect([laag, hoog]).toEqual(bandbreedtes.get(aanname));
        expect(regel.nu).toBe(live(input, aanname));
        for (const maatstaf of maatstaven) {
          expect(Object.values(uitkomsten[maatstaf])).toEqual(ends.map((each) => each[maatstaf]));
          expectTurns(question, regel, maatstaf);
          if ('waarde' in regel.omslag[maatstaf]) turns += 1;
        }
      }
    }),
    // To find a smaller counterexample takes minutes.
    { numRuns: 8, endOnFailure: true },
  );
  expect(turns).toBeGreaterThan(0);
});

const nooit: Omslag = { kind: 'nooit onder 0' };
/** A margin of 450.000 and a lowest BBR of 3.150.000 before anything is assumed. */
const ruim = { over: 500_000, begin: 2_000_000 };

test('by hand: the longest bar first, and what is 0 left out', () => {
  const input = roundInput({
    ...ruim,
    changes: {
      'structureel.personeel': 200_000,
      'transitie.advies': 50_000,
      'apb.methode': 'eigen',
      'apb.tarief': 7,
    },
  });
  const { nu, regels } = atOnce(tornado(input, voorgesteldeBandbreedtes(input)));
  expect(nu).toEqual({ afm: 250_000, afmJaar: 2031, bbr: 2_900_000, bbrJaar: 2027 });
  const rows = regels.map(({ aanname, laag, hoog, uitkomsten: { afm, bbr }, omslag }) => [
    aanname,
    [laag, hoog],
    [afm.laag, afm.hoog],
    [bbr.laag, bbr.hoog],
    omslag.afm,
    omslag.bbr,
  ]);
  expect(rows).toEqual([
    // 100.000 a point, from 2027 on.
    ['apb.tarief', [6.5, 7.5], [200_000, 300_000], [2_850_000, 2_950_000], minstens(4.5), nooit],
    // 5.300.000 in 2031 without it, less five times the cost.
    [
      'structureel.personeel',
      [180_000, 220_000],
      [270_000, 230_000],
      [2_920_000, 2_880_000],
      hoogstens(450_000),
      hoogstens(1_060_000),
    ],
    // It has grown four times by 2031, and not yet in 2027.
    [
      'kosten.index',
      [-0.01, 0.01],
      [round(450_000 - 200_000 * 0.99 ** 4), round(450_000 - 200_000 * 1.01 ** 4)],
      [2_900_000, 2_900_000],
      hoogstens(2.25 ** 0.25 - 1),
      nooit,
    ],
    // What never touches the margin comes after what does, by the BBR.
    [
      'investeringen.uitvoering',
      [0.9, 1],
      [250_000, 250_000],
      [2_960_000, 2_900_000],
      nooit,
      nooit,
    ],
    [
      'transitie.advies',
      [45_000, 55_000],
      [250_000, 250_000],
      [2_905_000, 2_895_000],
      nooit,
      hoogstens(2_950_000),
    ],
    ['apb.deelEersteJaar', [0.9, 1], [250_000, 250_000], [2_905_000, 2_900_000], nooit, nooit],
  ]);
});

const perJaar = (lijn: string, bedrag: number): [string, number][] =>
  ['Aa', 'Bos'].flatMap((naam) =>
    [2026, 2027, 2028, 2029, 2030, 2031].map((jaar): [string, number] => [
      `invoer/${naam}/${lijn}/j${String(jaar)}`,
      bedrag,
    ]),
  );
const eenmaal = (lijn: string, bedrag: number): [string, number][] =>
  ['Aa', 'Bos'].map((naam) => [`invoer/${naam}/${lijn}/waarde`, bedrag]);

test.each<[what: string, AannameId, RoundGiven, Omslag]>([
  [
    'below the guarantee of 200.000 an own estimate changes nothing; 30.000 more than it is needed',
    'gemeentefonds.raming',
    {
      over: 20_000,
      changes: {
        'aan.gemeentefonds': 'ja',
        'gemeentefonds.raming': 250_000,
        'gemeentefonds.groei': 0,
      },
      typed: Object.fromEntries([
        ...eenmaal('GF.N-1', 100_000),
        ...eenmaal('GF.N-2', 100_000),
        ...perJaar('GF.AANDEEL', 100_000),
      ]),
    },
    minstens(230_000),
  ],
  [
    'a wage that grows faster: 1.000.000 in 2031, the fifth year of the setback',
    'schok.loon',
    {
      over: 150_000,
      changes: { 'aan.loon': 'ja', 'schok.loon': 0.01, 'schok.vanaf': 2027 },
      typed: Object.fromEntries(perJaar('T2.E.I.A.2', 500_000)),
    },
    hoogstens(1.1 ** 0.2 - 1),
  ],
  [
    'a tax that falls short whatever it is',
    'oov.tarief',
    { over: -9_000_000, changes: { 'oov.methode': 'eigen', 'oov.tarief': 1_000 } },
    { kind: 'altijd onder 0' },
  ],
])('where the margin turns: %s', (_, aanname, given, omslag) => {
  const input = roundInput(given);
  const { regels } = atOnce(tornado(input, voorgesteldeBandbreedtes(input)));
  expect(regels.find((regel) => regel.aanname === aanname)?.omslag.afm).toEqual(omslag);
});

test.each<[what: string, AannameId, readonly [number, number], RoundGiven]>([
  ['switched off', 'apb.tarief', [6, 8], { changes: { 'apb.tarief': 7 } }],
  ['no number', 'structureel.beleid', [0, 9], { changes: { 'structureel.beleid': 'veel' } }],
  ['all unknown', 'structureel.beleid', [0, 9], { changes: { 'overname.regeling': '?' } }],
])('not in the list: %s', (_, aanname, band, given) => {
  expect(atOnce(tornado(roundInput(given), new Map([[aanname, band]]))).regels).toEqual([]);
});

test('a year can be tried by hand; where it turns nobody asks', () => {
  const changes = { 'overname.regeling': 'conceptnota 2026', 'forfait.jaar': 2031 } as const;
  const input = roundInput({ changes });
  const { regels } = atOnce(tornado(input, new Map([['forfait.jaar', [2030, 2031]]])));
  expect(regels.map(({ omslag }) => omslag)).toEqual([
    { afm: { kind: 'onbekend' }, bbr: { kind: 'onbekend' } },
  ]);
});

test('an end of a range that the model cannot count with is an outcome that is not known', () => {
  const input = roundInput({ changes: { 'structureel.beleid': 100 } });
  const { nu, regels } = atOnce(tornado(input, new Map([['structureel.beleid', [-1, 100]]])));
  expect(regels).toMatchObject([{ uitkomsten: { afm: { laag: Number.NaN, hoog: nu.afm } } }]);
});

function minstens(waarde: number): Omslag {
  return { kind: 'minstens', waarde: expect.closeTo(waarde, 6) as number };
}

function hoogstens(waarde: number): Omslag {
  return { kind: 'hoogstens', waarde: expect.closeTo(waarde, 6) as number };
}

function round(amount: number): number {
  return expect.closeTo(amount, 3) as number;
}
