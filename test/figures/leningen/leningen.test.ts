import { kolomVan } from '../../../src/figures/leningen/leningkolommen';
import { sheet } from '../import/tables';
import { geplakt, kort, uitTabellen } from './leninglijst';

const kop = 'Schuldeiser\tSaldo\tRente\tEinddatum\tAflossing\tDoorgeeflening';
const lijst = (...rows: readonly string[]): string => [kop, ...rows].join('\n');
const rij = 'Bank A\t1.000.000,00\t2,35 %\t31/12/2035\t90.909,09\tnee';
const gelezen = 'Bank A 1000000 0.0235 2035-12-31 90909.09 nee';

test.each([
  ['Schuldeiser', 'schuldeiser'],
  ['Naam bank', 'schuldeiser'],
  ['Kredietverstrekker', 'schuldeiser'],
  ['Tegenpartij', 'schuldeiser'],
  ['Saldo op 31/12/2024', 'saldo'],
  ['Openstaand', 'saldo'],
  ['Uitstaand kapitaal (EUR)', 'saldo'],
  ['Saldo na aflossing', 'saldo'],
  ['Nog af te lossen kapitaal', 'saldo'],
  ['Rentevoet', 'rente'],
  ['Interest', 'rente'],
  ['intrestvoet %', 'rente'],
  ['Einddatum', 'einddatum'],
  ['Laatste vervaldag', 'einddatum'],
  ['Looptijd tot', 'einddatum'],
  ['Jaarlijkse aflossing', 'aflossing'],
  ['Kapitaalaflossing 2025', 'aflossing'],
  ['Doorgeeflening', 'doorgeeflening'],
  ['Voor derden?', 'doorgeeflening'],
  ['Gemeente', 'gemeente'],
  ['Gemeente en OCMW', 'bestuur'],
  ['Bestuur', 'bestuur'],
  ['Leningnummer', null],
  ['Oorspronkelijk saldo', null],
  ['Volgende vervaldag', null],
  ['Renteherziening', null],
  ['Aflossingswijze', null],
  ['Overzicht van alle leningen en het saldo dat nog openstaat bij de banken', null],
])('the heading "%s" names %s', (heading, kolom) => {
  expect(kolomVan(heading)).toBe(kolom);
});

describe('a list comes in', () => {
  test.each([
    ['with tabs', lijst(rij)],
    ['with semicolons', lijst(rij).replaceAll('\t', ';')],
    [
      'with commas and quotes',
      lijst(rij)
        .replaceAll(/[^\t\n]+/g, '"$&"')
        .replaceAll('\t', ','),
    ],
    ['with wide gaps', lijst(rij).replaceAll('\t', '   ')],
    [
      'with wide gaps, cut at its commas',
      lijst('Bank A\t1000000\t2,35 %\t31/12/2035\t90909,09\tnee').replaceAll('\t', '   '),
    ],
    ['below a title', `Leningen van de stad\n\n${lijst(rij)}`],
    ['with a note below', `${lijst(rij)}\nBron: boekhouding`],
    ['with its heading once more', lijst(rij).concat('\n', kop)],
    [
      'in another order, with columns more',
      'Nr.\tLooptijd tot\tDerde\tRentevoet\tBank\tAflossing per jaar\tOpenstaand\n7\t2035-12-31\t\t0,0235 \tBank A\t90909,09\t1 000 000'.replace(
        '0,0235 ',
        '2,35',
      ),
    ],
  ])('%s', async (_, text) => {
    const { leningen, open, probleem } = await geplakt(text);
    expect({ open, probleem, leningen: leningen.map(kort) }).toEqual({
      open: [],
      probleem: undefined,
      leningen: [gelezen],
    });
  });

  test('out of a sheet, with stored numbers', () => {
    const { leningen } = uitTabellen([
      sheet(
        'Schuldeiser|Saldo|Rente|Einddatum|Aflossing\nBank A|#1000000|#2.35|#49674|#90909.09\nBank B|#5.5|#0|#2030|',
      ),
    ]);
    expect(leningen.map(kort)).toEqual([gelezen, 'Bank B 5.5 0 2030-12-31 - nee']);
  });

  test('and tells which columns and rows were not read', async () => {
    const text = `Lening\t${kop}\n12\t${rij}\n\tLeningen zonder waarborg\t`;
    const { lijst: gezien } = await geplakt(text);
    expect(gezien.ongebruikt).toEqual(['Lening']);
    expect(gezien.nietGelezen).toEqual([
      { line: 3, text: 'Leningen zonder waarborg', reden: 'geen-lening' },
    ]);
  });
});

describe('a cell', () => {
  const cel = (kolom: number, text: string): string =>
    lijst(rij.split('\t').with(kolom, text).join('\t'));
  const een = async (kolom: number, text: string) => {
    const { rijen } = await geplakt(cel(kolom, text));
    return rijen[0];
  };

  test.each([
    [1, '1 234 567,8', { saldo: 1_234_567.8 }],
    [1, '€ 12,50', { saldo: 12.5 }],
    [1, '990.000', { saldo: 990_000 }],
    [1, '0', { saldo: 0 }],
    [2, '0 %', { rente: 0 }],
    [2, '2,350', { rente: 0.0235 }],
    [2, '2,35%', { rente: 0.0235 }],
    [2, '0,07 procent', { rente: 0.0007 }],
    [3, '2035-06-30', { einddatum: '2035-06-30' }],
    [3, '1.6.2035', { einddatum: '2035-06-01' }],
    [3, '30/06/35', { einddatum: '2035-06-30' }],
    [3, '30 juni 2035', { einddatum: '2035-06-30' }],
    [3, '1 mrt. 2035', { einddatum: '2035-03-01' }],
    [3, '31/12/2035 00:00:00', { einddatum: '2035-12-31' }],
    [3, '2035', { einddatum: '2035-12-31' }],
    [4, '', { aflossing: null }],
    [4, '-', { aflossing: null }],
    [4, '0', { aflossing: 0 }],
    [5, '', { doorgeeflening: 'nee' }],
    [5, 'X', { doorgeeflening: 'ja' }],
    [5, 'Ja', { doorgeeflening: 'ja' }],
    [5, 'neen', { doorgeeflening: 'nee' }],
  ])('in column %i that says "%s" is %j', async (kolom, text, waarde) => {
    expect(await een(kolom, text)).toMatchObject({ lening: waarde, problemen: [] });
  });

  test.each([
    [0, '', { code: 'lening-leeg', kolom: 'schuldeiser' }],
    [0, 'x'.repeat(251), { code: 'lening-lange-naam' }],
    [1, '-', { code: 'lening-leeg', kolom: 'saldo' }],
    [1, 'circa 5', { code: 'lening-geen-bedrag', kolom: 'saldo', reden: 'not-a-number' }],
    [1, '99999999999999', { code: 'lening-geen-bedrag', kolom: 'saldo', reden: 'too-large' }],
    [2, '', { code: 'lening-leeg', kolom: 'rente' }],
    [2, 'Euribor + 0,5', { code: 'lening-geen-rente', text: 'Euribor + 0,5' }],
    [2, '12.345,67', { code: 'lening-rente-buiten' }],
    [2, '-0,5 %', { code: 'lening-rente-buiten' }],
    [3, '-', { code: 'lening-leeg', kolom: 'einddatum' }],
    [3, '31/02/2035', { code: 'lening-geen-datum' }],
    [3, '15 jaar', { code: 'lening-geen-datum' }],
    [3, '1935', { code: 'lening-geen-datum' }],
    [3, '31/12/2024', { code: 'lening-afgelopen', text: '31/12/2024', schuldjaar: 2024 }],
    [4, 'bullet', { code: 'lening-geen-bedrag', kolom: 'aflossing' }],
    [5, 'Kerkfabriek', { code: 'lening-geen-ja-nee', text: 'Kerkfabriek' }],
  ])('in column %i that says "%s" is refused: %j', async (kolom, text, probleem) => {
    const row = await een(kolom, text);
    expect(row).toMatchObject({ lening: null, problemen: [probleem] });
  });

  test('that is refused keeps the whole list out', async () => {
    const { leningen, rijen } = await geplakt(lijst(rij, rij.replace('31/12/2035', 'ooit')));
    expect(rijen).toHaveLength(2);
    expect(leningen).toEqual([]);
  });

  test('of a merged block counts once', () => {
    const { rijen } = uitTabellen([
      sheet(
        'Bank|Saldo|Rente|Einddatum\nBank A|#100|2,5 %|2030\nBank A|^100|2,5 %|2031\nBank A|!|2,5 %|2031',
      ),
    ]);
    expect(rijen.map(({ problemen }) => problemen[0]?.code)).toEqual([
      undefined,
      'lening-leeg',
      'lening-geen-bedrag',
    ]);
  });

  test('too few in a line of text: none of them is dealt out', async () => {
    const { rijen } = await geplakt(
      `${lijst(rij)}\nBank B\t5.000.000,00\t31/12/2040`.replaceAll('\t', '   '),
    );
    expect(rijen[1]).toMatchObject({ lening: null, problemen: [{ code: 'lening-scheef' }] });
  });
});

describe('what may be read in two ways is asked', () => {
  const short = 'Bank\tSaldo\tRente\tEinddatum';
  const vragen = async (text: string, ...given: Parameters<typeof geplakt>[1][]) => {
    const { open, leningen } = await geplakt(text, given[0]);
    return [...open.map(({ code }) => code.replace('lening-vraag-', '')), ...leningen.map(kort)];
  };
  const dot = `${short}\nBank A\t990.000\t3\t2035`;
  const small = `${short}\nBank A\t1.000.000\t0,5\t2035\nBank B\t2.000.000\t0\t2036`;
  const minus = `${short}\nBank A\t-1.000.000\t3 %\t2035\nBank B\t(5)\t3 %\t2036`;
  const thousand = `Bedragen in duizend euro\n${short}\nBank A\t1.234,5\t3 %\t2035`;
  const twice = `Bank\tSaldo 2023\tSaldo 2024\tRente\tEinddatum\nBank A\t5\t4\t3 %\t2035`;

  test.each([
    ['an amount with one dot', dot, {}, ['getallen']],
    ['', dot, { getallen: 'thousands' }, ['Bank A 990000 0.03 2035-12-31 - nee']],
    ['', dot, { getallen: 'decimals' }, ['Bank A 990 0.03 2035-12-31 - nee']],
    ['rates below 1', small, {}, ['rente']],
    [
      '',
      small,
      { rente: 'procent' },
      ['Bank A 1000000 0.005 2035-12-31 - nee', 'Bank B 2000000 0 2036-12-31 - nee'],
    ],
    ['rates above any rate', small, { rente: 'fractie' }, []],
    ['negative amounts', minus, {}, ['tekens']],
    [
      '',
      minus,
      { omgekeerd: true },
      ['Bank A 1000000 0.03 2035-12-31 - nee', 'Bank B 5 0.03 2036-12-31 - nee'],
    ],
    ['thousands of euro', thousand, {}, ['eenheid']],
    ['', thousand, { eenheid: 1000 }, ['Bank A 1234500 0.03 2035-12-31 - nee']],
    ['', thousand, { eenheid: 1 }, ['Bank A 1234.5 0.03 2035-12-31 - nee']],
    ['two balances', twice, {}, ['kolom']],
    ['', twice, { kolommen: new Map([['saldo' as const, 2]]) }, ['Bank A 4 0.03 2035-12-31 - nee']],
    ['whose loans they are', dot, { gemeente: null, getallen: 'decimals' }, ['gemeente']],
  ] as const)('%s', async (_, text, antwoorden, expected) => {
    expect(await vragen(text, antwoorden)).toEqual(expected);
  });

  test.each([
    ['a rate of 1 or more: all are percent', `${short}\nA\t5,25\t0,5\t2035\nB\t5\t1,5\t2035`],
    ['a comma elsewhere: a dot parts thousands', `${short}\nA\t990.000\t2,5\t2035`],
  ])('not after %s', async (_, text) => {
    expect((await geplakt(text)).open).toEqual([]);
  });

  test('one balance below zero among others is refused', async () => {
    const { rijen, open } = await geplakt(`${short}\nA\t-5\t3 %\t2035\nB\t5\t3 %\t2035`);
    expect(open).toEqual([]);
    expect(rijen[0]?.problemen).toEqual([{ code: 'lening-negatief', kolom: 'saldo', text: '-5' }]);
  });
});
