import { indicatorcel, makeFondsPlan, type Fondsvoorstel } from '../../../src/plan';
import type { Workbook } from '../../../src/spreadsheet/workbook';
import { disagreement } from '../planOf';
import { alle, enkele, nisVan } from './gegevens';
import { ingevuld, keuzes, labels, volledig, type Cellen } from './invulling';

// Every formula of the three sheets gives what the engine says.
const fusie: Fondsvoorstel = {
  naam: 'Halen + Lummen',
  gemeenten: [nisVan('Halen'), nisVan('Lummen')],
  jaar: 2028,
};
const compleet = volledig(enkele);
const leefloners = enkele.register.today.reduce(
  (sum, { nis }) => sum + Number(compleet[indicatorcel(nis, 'leefloon')]),
  0,
);
// Each structure with another of the switches; the table with all of them follows.
const hervorming = keuzes({ structuur: 'hervorming', meerSegmenten: 'nee' });
const groot = labels({ Antwerpen: 'Groot', Ranst: 'Groot', Aartselaar: 'Groot', Gent: 'Groot' });
const kust = labels({
  'De Panne': 'Kust',
  Blankenberge: 'Kust',
  Halen: 'kust',
  Mol: 'M*l?',
  Peer: 'm*L?',
});
const schakelaars = ['segment', 'Vlaanderen'].flatMap((noemer) =>
  ['ja', 'nee'].flatMap((buitenpartner) =>
    ['ja', 'nee'].map((meerSegmenten) => ({ noemer, buitenpartner, meerSegmenten })),
  ),
);

function planMet(...cells: readonly Cellen[]): Workbook {
  return makeFondsPlan({
    figures: enkele,
    version: '1.5.0',
    voorstel: fusie,
    inputs: ingevuld(...cells),
  });
}

/** How many cells with a formula are a number: nothing agrees by being unknown alone. */
function bekende({ sheets }: Workbook): number {
  return sheets
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .filter((cell) => cell?.formula !== undefined && typeof cell.value === 'number').length;
}

const leeg = bekende(planMet());
const raming = 'fondsVerschuiving/raming/fusie/waarde';
const leefloon = { 'fondsVerschuiving/blok/waarde': 'leefloon' };
const verdeling = (naam: string, kolom: string): string =>
  `fondsVerdeling/gemeente/${nisVan(naam)}/${kolom}`;

describe.each([
  ['huidige structuur', compleet],
  ['hervorming', { ...compleet, ...hervorming }],
])('%s', (_, basis) => {
  test.each(schakelaars)('complete: %j', (keuze) => {
    const plan = planMet(basis, keuzes(keuze), groot, kust);
    expect(bekende(plan)).toBeGreaterThan(leeg + 500);
    expect(disagreement(plan)).toBe('');
  });

  test.each<readonly [string, Cellen]>([
    ['two partners of a proposal', {}],
    ['nobody merges', labels({ Halen: null, Lummen: null })],
    ['one label alone is no merger', labels({ Halen: 'A', Lummen: 'B' })],
    [
      'labels differ in case and spaces',
      labels({ Halen: ' groot  HALEN', Lummen: 'Groot Halen ' }),
    ],
    ['a label that is a number', labels({ Halen: 12, Lummen: '12', Peer: 12 })],
    ['a label that looks like a condition', labels({ Halen: '>5', Lummen: '>5', Peer: '=A' })],
    ['a label 0 is none', labels({ Halen: 0, Lummen: 0, Peer: '0', Mol: '0' })],
    ['a label FALSE is none', labels({ Halen: false, Lummen: false, Peer: true, Mol: true })],
    ['four partners', groot],
    ['an indicator is missing', { [indicatorcel(nisVan('Mol'), 'leefloon')]: null }],
    ['it is a text', { [indicatorcel(nisVan('Mol'), 'openRuimte')]: 'veel' }],
    ['it is negative', { [indicatorcel(nisVan('Mol'), 'grondslag')]: -1 }],
    [
      'of somebody from outside a segment',
      { ...groot, [indicatorcel(nisVan('Ranst'), 'stedelijkeInwoners')]: null },
    ],
    ['there is no norm', keuzes({ norm: null })],
    ['a norm below 0', keuzes({ norm: -3 })],
    ['a norm of which nobody falls short', keuzes({ norm: 0 })],
    ['weights of 90 %', keuzes({ 'gewicht/basis': 0.3, 'voorafname/grootsteden': 0.3 })],
    ['a weight beyond 100 %', keuzes({ 'gewicht/basis': 1.4, 'gewicht/sociaal': -0.85 })],
    ['a weight of 0', keuzes({ 'gewicht/basis': 0.7, 'gewicht/ruimtelijk': 0, voorafnames: 0 })],
    ['a part that is missing', keuzes({ 'deel/segment.kust': null, voorafnames: null })],
    ['a part of 0', keuzes({ 'deel/segment.kust': 0, 'deel/segment.openRuimte': 0.5 })],
    ['a switch with another word', keuzes({ noemer: 'beide' })],
    ['an unknown structure', keuzes({ structuur: 'een andere' })],
    ['a year beyond the table', keuzes({ jaar: 2099 })],
    ['a year before the base year', keuzes({ jaar: 2024 })],
    ['a base year that was not published', keuzes({ basisjaar: 2023 })],
    ['another growth', keuzes({ groei: 0.0123, basisjaar: 2022 })],
    ['no growth', keuzes({ groei: null })],
    ['a share of a post', { 'fondsBlokken/huidig/openRuimte/aandeel': 0.2 }],
    ['members that nobody knows', { [verdeling('Mol', 'lid.kustgemeenten')]: 'ja' }],
    [
      'the largest payer is the merger',
      labels({ Halen: null, Lummen: null, Antwerpen: 'AG', Gent: 'AG' }),
    ],
    ['one block alone', { 'fondsVerschuiving/blok/waarde': 'voorafname kustgemeenten' }],
    ['a block of another structure', { 'fondsVerschuiving/blok/waarde': 'klimaat' }],
    ['no choice of blocks', { 'fondsVerschuiving/blok/waarde': null }],
    ['a merger by its name', { ...groot, 'fondsVerschuiving/fusie/waarde': 'GROOT' }],
    ['a merger that is not there', { ...groot, 'fondsVerschuiving/fusie/waarde': 'Klein' }],
    ['the estimate of another merger', { ...groot, [raming]: ' groot' }],
    ['the estimate of a merger that is not there', { ...groot, [raming]: 'Klein' }],
    ['the estimate of nobody', { ...groot, [raming]: null }],
    ['the estimate of a label 0', { ...labels({ Halen: 0, Lummen: 0 }), [raming]: 0 }],
    ['shares of 149,2 %', keuzes({ voorafnames: 0.9 })],
    ['of which only one block is looked at', { ...keuzes({ voorafnames: 0.9 }), ...leefloon }],
    ['shares that are rounded', keuzes({ voorafnames: 0.40805, 'gewicht/basis': 0.40005 })],
    [
      'shares of 90 %, and nobody merges',
      { ...keuzes({ voorafnames: 0.308 }), ...labels({ Halen: null, Lummen: null }) },
    ],
    ['another switch with another word', keuzes({ buitenpartner: 'misschien' })],
    ['a Flemish total', { 'fondsBlokken/maatstaf/leefloon/vlaanderen': 5000 }],
    [
      'a Flemish total that is the sum',
      { 'fondsBlokken/maatstaf/leefloon/vlaanderen': leefloners },
    ],
    [
      'a Flemish total of an indicator that is not complete',
      {
        'fondsBlokken/maatstaf/leefloon/vlaanderen': 5000,
        [indicatorcel(nisVan('Mol'), 'leefloon')]: null,
      },
    ],
    ['a Flemish total that is a text', { 'fondsBlokken/maatstaf/kust/vlaanderen': 'veel' }],
  ])('%s', (_name, cells) => {
    expect(disagreement(planMet(basis, cells))).toBe('');
  });
});

test('nothing is filled in', () => {
  expect(disagreement(planMet())).toBe('');
});

test('all 285 municipalities', () => {
  const plan = makeFondsPlan({
    figures: alle,
    version: '1.5.0',
    voorstel: fusie,
    inputs: ingevuld(volledig(alle)),
  });
  expect(plan.sheets[1]?.rows.filter(({ key }) => key?.startsWith('gemeente/'))).toHaveLength(285);
  expect(disagreement(plan)).toBe('');
});
