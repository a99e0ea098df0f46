import type { Doelantwoord, Doelresultaat, Tornado, Tornadoregel } from '../../../src/analyse';
import { analyseLabels } from '../../../src/i18n/analyseLabels';
import type { AannameId } from '../../../src/scenario';
import { aannamewaarde } from '../../../src/taskpane/analyse/amounts';
import { doeltekst, watOntbreekt } from '../../../src/taskpane/analyse/doelView';
import { gesorteerd, schaalVan } from '../../../src/taskpane/analyse/gevoeligheidView';
import { roundInput } from '../../analyse/roundQuestion';

const labels = analyseLabels('nl-BE');

test.each<[string, Doelantwoord, Partial<Doelresultaat>, RegExp, number]>([
  [
    'found',
    {
      kind: 'gevonden',
      waarde: 7.25901579,
      wijziging: {},
      exact: true,
      praktisch: { waarde: 7.3, uitkomst: 168_615 },
    },
    {},
    /^Bij een APB-tarief van 7,259 % is de AFM van 2031 0\.$/,
    2,
  ],
  [
    'not within reach',
    { kind: 'onbereikbaar', grens: 20, uitkomst: -500 },
    {},
    /^Onbereikbaar met deze hefboom alleen: zelfs bij een APB-tarief van 20 % is de AFM van 2031 -500 euro\.$/,
    1,
  ],
  [
    'met all along',
    { kind: 'onbereikbaar', grens: 0, uitkomst: 500 },
    {},
    /^De norm blijft gehaald, wat u hier ook kiest/,
    1,
  ],
  [
    'without effect on the lowest BBR',
    { kind: 'zonder effect' },
    { maatstaf: 'bbr' },
    /^Deze hefboom verandert het laagste BBR niet\.$/,
    1,
  ],
  [
    'a figure of the lever is missing',
    {
      kind: 'onbekend',
      ontbreekt: [{ partner: 'Aa', lijn: 'BEL.APB.WAARDE', jaar: undefined }],
    },
    { nu: Number.NaN },
    /^Niet te berekenen\. Op het blad Invoer ontbreekt nog: Aa: Waarde van 1 % APB \(2026\)\.$/,
    0,
  ],
  [
    'something else than a figure is missing',
    { kind: 'onbekend' },
    { uitkomstNu: Number.NaN },
    /^Niet te berekenen, ook niet met alle cijfers: .* Kijk de bladen Aannames en Controles na\.$/,
    1,
  ],
])('an answer that is %s', (_, antwoord, more, sentence, besides) => {
  const result: Doelresultaat = {
    maatstaf: 'afm',
    hefboom: 'apb',
    nu: 7,
    uitkomstNu: -1,
    antwoord,
    ...more,
  };
  const text = doeltekst(result, { afmJaar: 2031 }, roundInput(), labels.doel);
  expect(text.antwoord).toMatch(sentence);
  expect(text.erbij).toHaveLength(besides);
});

test.each<[string, readonly Doelantwoord[], string | undefined]>([
  [
    'every figure once, whatever lever waits for it',
    [
      { kind: 'onbekend', ontbreekt: [{ partner: 'Aa', lijn: 'M2.I.b', jaar: 2031 }] },
      {
        kind: 'onbekend',
        ontbreekt: [
          { partner: 'Aa', lijn: 'M2.I.b', jaar: 2031 },
          { partner: 'Bos', lijn: 'BEL.OOV', jaar: undefined },
        ],
      },
    ],
    'Op het blad Invoer ontbreken nog: Aa: b. Exploitatie-uitgaven 2031; Bos: Onroerende voorheffing: opcentiemen (2026).',
  ],
  ['no figure at all', [{ kind: 'onbekend' }], ''],
  ['one of them has an answer', [{ kind: 'onbekend' }, { kind: 'zonder effect' }], undefined],
])('what all levers wait for: %s', (_, antwoorden, zin) => {
  const results = antwoorden.map((antwoord): Doelresultaat => ({
    maatstaf: 'afm',
    hefboom: 'apb',
    nu: 7,
    uitkomstNu: Number.NaN,
    antwoord,
  }));
  expect(watOntbreekt(results, roundInput())).toBe(zin);
});

function regel(aanname: AannameId, laag: number, hoog: number): Tornadoregel {
  const both = { laag, hoog };
  const omslag = { kind: 'onbekend' } as const;
  return {
    aanname,
    nu: 1,
    laag: 0,
    hoog: 2,
    uitkomsten: { afm: both, bbr: { laag: 0, hoog: 0 } },
    omslag: { afm: omslag, bbr: omslag },
  };
}

const tornado: Tornado = {
  nu: { afm: 100, afmJaar: 2031, bbr: 0, bbrJaar: 2031 },
  regels: [regel('kosten.index', 90, 120), regel('schepenen.kost', 300, -100)],
};

test('bars: largest first, on one scale with today and 0', () => {
  const sorted = gesorteerd(tornado, 'afm');
  expect(sorted.map(({ aanname }) => aanname)).toEqual(['schepenen.kost', 'kosten.index']);
  const schaal = schaalVan(sorted, 100, 'afm');
  expect(schaal).toMatchObject({ nu: 50, nul: 25 });
  expect(sorted.map((each) => schaal?.balk(each))).toEqual([
    { van: 0, breedte: 100 },
    { van: 47.5, breedte: expect.closeTo(7.5) },
  ]);
});

test('what does not move the measure gets no bar, and what is not known is not drawn', () => {
  expect(gesorteerd(tornado, 'bbr')).toEqual([]);
  expect(schaalVan([], 100, 'afm')).toBeUndefined();
  expect(schaalVan(tornado.regels, Number.NaN, 'afm')).toBeUndefined();
  const unknown = regel('kosten.index', Number.NaN, 3);
  expect(schaalVan([unknown], 1, 'afm')?.balk(unknown)).toBeUndefined();
});

test.each<[AannameId, number, string]>([
  ['investeringen.uitvoering', 0.8, '80 %'],
  ['besparing.andere', 1_200_000, '1.200.000 euro per jaar'],
  ['transitie.advies', 5000, '5.000 euro'],
  ['apb.tarief', 7.5, '7,5 %'],
  ['oov.tarief', 986.4, '986,4 opcentiemen'],
  ['kosten.index', Number.NaN, 'niet bekend'],
])('a value of %s has its unit', (id, value, text) => {
  expect(aannamewaarde(id, value, labels.waarde)).toBe(text);
});
