import { afm, afmGecorrigeerd, bbr } from '../../../src/core';
import {
  checkTotals,
  recognise,
  takeOver,
  usualAnswers,
  type ImportReading,
} from '../../../src/figures/import';
import { readCsv } from '../readCsv';
import { figuresIn, lines, listedIn, pathsIn, sheet } from './tables';

/** Totals that do not come out within what rounding explains. */
function wrongTotals(reading: ImportReading) {
  return checkTotals(reading, { ...usualAnswers(reading), ambiguous: 'thousands' }).filter(
    ({ difference, tolerance }) => Math.abs(difference) > tolerance,
  );
}

// Mortsel, meerjarenplan 2022/1, schema M2 (mortsel.beleidsportaal.be).
const mortsel = `M2 - Staat van het financieel evenwicht
Budgettair resultaat Rek 2020 Rek 2021 Mjp 2022 Mjp 2023 Mjp 2024 Mjp 2025
I. Exploitatiesaldo (a-b) 6.189.646 4.721.343 1.209.522 675.068 1.852.563 2.193.147
a. Ontvangsten 60.243.052 62.747.047 66.568.841 69.898.991 69.289.481 70.732.685
b. Uitgaven 54.053.406 58.025.704 65.359.319 69.223.923 67.436.918 68.539.538
II. Investeringssaldo (a-b) -1.507.036 1.022.664 -10.318.642 -13.656.544 -2.432.709 5.037.389
a. Ontvangsten 2.410.878 5.760.034 10.416.959 2.100.564 6.794.537 7.283.509
b. Uitgaven 3.917.914 4.737.370 20.735.600 15.757.108 9.227.246 2.246.120
III. Saldo exploitatie en investeringen (I+II) 4.682.610 5.744.007 -9.109.120 -12.981.476 -580.146 7.230.536
IV. Financieringssaldo (a-b) 4.653.219 -3.488.495 1.899.600 8.533.535 1.074.335 -7.680.315
a. Ontvangsten 7.776.902 292.466 5.057.000 11.479.335 4.075.335 -4.434.665
b. Uitgaven 3.123.682 3.780.960 3.157.400 2.945.800 3.001.000 3.245.650
V. Budgettair resultaat van het boekjaar (III+IV) 9.335.829 2.255.512 -7.209.520 -4.447.941 494.189 -449.779
VI. Gecumuleerd budgettair resultaat vorig boekjaar 72.132 9.407.960 11.663.472 4.453.953 6.012 500.201
VII. Gecumuleerd budgettair resultaat (V+VI) 9.407.960 11.663.472 4.453.953 6.012 500.201 50.422
VIII. Onbeschikbare gelden 0 0 0 0 0 0
IX. Beschikbaar budgettair resultaat (VII-VIII) 9.407.960 11.663.472 4.453.953 6.012 500.201 50.422
Autofinancieringsmarge Rek 2020 Rek 2021 Mjp 2022 Mjp 2023 Mjp 2024 Mjp 2025
I. Exploitatiesaldo 6.189.646 4.721.343 1.209.522 675.068 1.852.563 2.193.147
II. Netto periodieke aflossingen (a-b) 1.657.300 2.107.899 1.966.400 1.745.665 1.803.315 1.491.365
a. Periodieke aflossingen conform de verbintenissen 2.731.762 3.187.880 3.007.400 2.945.800 3.001.000 3.245.650
b. Periodieke terugvordering leningen 1.074.463 1.079.982 1.041.000 1.200.135 1.197.685 1.754.285
III. Autofinancieringsmarge (I-II) 4.532.346 2.613.444 -756.878 -1.070.597 49.248 701.782`;

it.each([
  ['lines', lines(mortsel)],
  ['cells', sheet(mortsel.replace(/ (?<!(?:Rek|Mjp) )(?=(?:Rek|Mjp) |-?[\d.]+(?: |$))/gm, '|'))],
])('Mortsel as %s: past columns of a plan are accounts', (_, table) => {
  const reading = recognise([table]);
  expect(pathsIn(reading)).toHaveLength(20);
  expect(reading.columns.map(({ year, report }) => `${String(year)} ${String(report)}`)).toEqual([
    '2020 rekening',
    '2021 rekening',
    ...[2022, 2023, 2024, 2025].map((year) => `${String(year)} meerjarenplan`),
  ]);
  expect(figuresIn(reading)).toMatchObject({
    'M2.II 2021 rekening': 1022664,
    'M2.IV.a 2025 meerjarenplan': -4434665,
    'AFM.III 2023 meerjarenplan': -1070597,
  });
  expect(listedIn(reading)).toEqual(['text < M2 - Staat van het financieel evenwicht']);
  expect(wrongTotals(reading)).toEqual([]);
});

// Menen, kerncijfers meerjarenplan 2026-2031 (besluit van de gemeenteraad).
it('Menen: VI in two parts, and ramingen that have no path', () => {
  const reading = recognise([
    sheet(`Budgettair resultaat | Boekjaar 2026 | Boekjaar 2027
V. Budgettair resultaat van het boekjaar | -5.877.965 | 13.721
VI. Gecumuleerd budgettair resultaat vorig boekjaar | 6.337.830 | 459.865
A. Op basis van 'meerjarenplan voor vorig boekjaar' | 4.441.333 |
B. Ramingen niet verwerkt in meerjarenplan voor vorig boekjaar (zie toelichting) | 1.896.497 |
1. Ramingen inzake exploitatie | |
2. Ramingen inzake investeringen | 1.896.497 |
3. Ramingen inzake financiering | |
VII. Gecumuleerd budgettair resultaat | 459.865 | 473.587`),
  ]);
  expect(pathsIn(reading)).toEqual(['M2.V', 'M2.VI', 'M2.VI.a', 'M2.VI.b', 'M2.VII']);
  expect(listedIn(reading)).toContain(
    'detail M2.VI.b < 2. Ramingen inzake investeringen 1.896.497',
  );
  expect(wrongTotals(reading)).toEqual([]);
});

// AGB Maldegem, opvolgingsrapportering 2022, schema T2 (maldegem.begrotingsapp.be).
it('Maldegem: six years above seven reports, rows of zero left out', () => {
  const reading = recognise([
    lines(`I. Exploitatie-uitgaven 2020 2021 2022 2023 2024 2025
Jaarrekening Jaarrekening Jaarrekening Meerjarenplan Meerjarenplan Meerjarenplan Meerjarenplan
A. Operationele uitgaven 517.112 491.146 441.918 620.817 672.007 682.556 691.391
1. Goederen en diensten 515.513 490.166 440.064 619.407 670.597 681.146 689.981
5. Andere operationele uitgaven 1.599 981 1.853 1.410 1.410 1.410 1.410
B. Financiële uitgaven 107.449 97.215 54 88.123 79.083 70.241 61.002
1. Rente, commissies en kosten verbonden aan schulden 106.500 97.188 0 88.123 79.083 70.241 61.002
- aan financiële instellingen 106.500 97.188 0 88.123 79.083 70.241 61.002
2. Andere financiële uitgaven 949 26 54 -0 0 0 0
C. Rechthebbenden uit het overschot van het boekjaar 137.919 82.124 0 0 0 0 0`),
  ]);
  expect(reading.columns.map(({ year, report, derived }) => [year, report, derived])).toEqual([
    [2020, 'rekening', true],
    [2021, 'rekening', true],
    [2022, 'rekening', true],
    [2022, 'meerjarenplan', true],
    [2023, 'meerjarenplan', true],
    [2024, 'meerjarenplan', true],
    [2025, 'meerjarenplan', true],
  ]);
  expect(figuresIn(reading)).toMatchObject({
    // All amounts are below a million: only the user knows that a dot is no decimal point.
    'T2.E.I.A.5 2022 rekening': 'ambiguous 1.853',
    'T2.E.I.A.5 2021 rekening': 981,
    'T2.E.I.B.2 2022 meerjarenplan': 0,
  });
  expect(listedIn(reading)).toHaveLength(1);
  expect(wrongTotals(reading)).toEqual([]);
});

// Lier, meerjarenplan 2020-2025, schema T2 (lier.begrotingsapp.be).
it('Lier: spaces between thousands and between columns', () => {
  const reading = recognise([
    lines(`I. Exploitatieuitgaven Mjp 2020 Mjp 2021 Mjp 2022 Mjp 2023 Mjp 2024 Mjp 2025
A. Operationele uitgaven 74 758 782 75 839 821 77 561 220 79 756 880 81 385 701 83 194 361
2. Bezoldigingen, sociale lasten en pensioenen 41 804 096 42 714 503 44 016 940 45 530 156 46 257 107 47 067 483
a. Politiek personeel 755 000 768 580 782 431 796 560 810 972 825 671
b. Vastbenoemd niet-onderwijzend personeel 12 965 427 13 348 674 14 033 161 14 996 959 15 024 276 15 263 119
g. Pensioenen 60 000 61 200 62 424 63 672 64 946 66 245`),
  ]);
  expect(figuresIn(reading)).toMatchObject({
    'T2.E.I.A 2020 meerjarenplan': 74758782,
    'T2.E.I.A.2.b 2025 meerjarenplan': 15263119,
    'T2.E.I.A.2.g 2021 meerjarenplan': 61200,
    // Two ways to split it: nobody guesses.
    'T2.E.I.A.2.a 2020 meerjarenplan': 'refused 755 000 768 580 782 431 796 560 810 972 825 671',
  });
});

// Perspectiefnota fusie Hasselt-Kortessem (2023): rekening 2021 and meerjarenplan 2022.
it('Hasselt and Kortessem beside each other, wrapped labels, IV. twice', () => {
  const reading = recognise([
    lines(`BUDGETTAIR RESULTAAT HASSELT KORTESSEM

   Rekening Meerjarenplan Rekening Meerjarenplan

   2021 2022 2021 2022

 I.  Exploitatiesaldo   23.529.836  13.202.455  2.557.103  539.159

 II.  Investeringssaldo    -12.446.285  -44.919.774  -928.886  -3.300.360
 III.  Saldo exploitatie en investeringen 11.083.551  -31.717.318  1.628.216  -2.761.201
 IV.  Financieringssaldo    -1.752.366  -5.111.069  -428.115  -668.171
 IV.  Budgettair resultaat van het boekjaar (III+IV) 9.331.185  -36.828.387  1.200.102  -3.429.372
 VI.
 Gecumuleerd budgettair resultaat vorig
boekjaar
51.104.482  60.435.666  5.715.053  6.915.155
 VII.  Gecumuleerd budgettair resultaat 60.435.666  23.607.279  6.915.155  3.485.782
VIII.  Onbeschikbare gelden   -6.942.860  -7.611.909  0  0
 IX.  Beschikbaar budgettair resultaat 53.492.806  15.995.370  6.915.155  3.485.782`),
  ]);
  expect(pathsIn(reading)).toEqual(
    ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].map((mark) => `M2.${mark}`),
  );
  expect(reading.columns.map(({ heading }) => heading)).toEqual([
    'HASSELT Rekening 2021',
    'HASSELT Meerjarenplan 2022',
    'KORTESSEM Rekening 2021',
    'KORTESSEM Meerjarenplan 2022',
  ]);
  expect(figuresIn(reading)).toMatchObject({ 'M2.VIII 2021 rekening': 6942860 });
  expect(wrongTotals(reading)).toEqual([]);
});

it('the debt of Hasselt in the A/B/C form: repayments are positive with us', () => {
  const reading = recognise([
    sheet(`Financiële schulden op 31 december 2021 | HASSELT | KORTESSEM
 | Rekening | Rekening
 | 2021 | 2021
A. Financiële schulden op lange termijn | 140.129.591 | 11.095.654
1. Financiële schulden op 1 januari | 143.691.251 | 11.573.366
2. Nieuwe leningen | 7.775.083 | 373.328
3. Aflossingen | -2.758.373 | 0
4. Overboekingen | -8.578.370 | -851.040
B. Financiële schulden op lange termijn die binnen het jaar vervallen | 8.148.412 | 817.878
1. Financiële schulden op 1 januari | 8.148.288 | 807.429
2. Aflossingen | -8.578.246 | -840.591
3. Overboekingen | 8.578.370 | 851.040
C. Financiële schulden op korte termijn | 0 | 0
Totaal financiële schulden | 148.278.003 | 11.913.532`),
  ]);
  expect(figuresIn(reading)).toMatchObject({
    'SCHULD.31DEC.LANG 2021 rekening': 140129591,
    'SCHULD.AFLOSSINGEN.LANG 2021 rekening': 2758373,
    'SCHULD.OVERBOEKINGEN.LANG 2021 rekening': -8578370,
    'SCHULD.AFLOSSINGEN.BINNENJAAR 2021 rekening (2)': 840591,
    'SCHULD.31DEC 2021 rekening': 148278003,
  });
  expect(wrongTotals(reading)).toEqual([]);
});

describe('the plan of the province of Antwerpen', () => {
  const years = [2026, 2027, 2028, 2029, 2030, 2031];
  const amounts = new Map<string, { label: string; of: Map<number, number> }>();
  for (const { pad = '', omschrijving = '', jaar, bedrag_eur } of readCsv(
    'provincie-antwerpen-2026-2031.csv',
  )) {
    const row = amounts.get(pad) ?? { label: omschrijving, of: new Map<number, number>() };
    row.of.set(Number(jaar), Number(bedrag_eur));
    amounts.set(pad, row);
  }
  const dutch = new Intl.NumberFormat('nl-BE');
  const titles: Record<string, string> = {
    M2: 'Budgettair resultaat',
    AFM: 'Autofinancieringsmarge',
    GAFM: 'Gecorrigeerde autofinancieringsmarge',
    SCHULD: 'Evolutie van de financiële schulden',
  };
  const print = (between: string) =>
    Object.entries(titles)
      .flatMap(([block, title]) => [
        [title, ...years].join(between),
        ...[...amounts].flatMap(([path, { label, of }]) =>
          path.startsWith(`${block}.`)
            ? [[label, ...years.map((year) => print1(of.get(year)))].join(between)]
            : [],
        ),
      ])
      .join('\n');
  const print1 = (amount: number | undefined) =>
    amount === undefined ? '-' : dutch.format(amount);

  it.each([
    ['cells', sheet(print('|'))],
    ['lines', lines(print(' '))],
  ])('as %s gives the same figures, and the rules give what it prints', (_, table) => {
    const reading = recognise([table]);
    const answers = { ...usualAnswers(reading), bestuur: 'gemeente en OCMW' as const };
    const outcome = takeOver(reading, answers);
    const figures = outcome.ok ? outcome.figures : [];
    const found = Object.fromEntries(
      figures.map(({ path, year, amount }) => [`${path} ${String(year)}`, amount]),
    );
    const expected = Object.fromEntries(
      [...amounts].flatMap(([path, { of }]) =>
        [...of].map(([year, amount]) => [`${path} ${String(year)}`, amount]),
      ),
    );
    expect(found).toEqual(expected);
    expect(figures.every(({ report }) => report === 'meerjarenplan')).toBe(true);

    const of = (path: string) =>
      years.map((year) => found[`${path} ${String(year)}`] ?? Number.NaN);
    const repayments = of('AFM.II.a');
    const receipts = of('M2.I.a');
    const expenses = of('M2.I.b');
    const recovered = of('AFM.II.b');
    const debt = of('SCHULD.1JAN');
    const results = bbr(of('M2.V'), of('M2.VI')[0] ?? Number.NaN);
    years.forEach((__, at) => {
      const recovery = recovered[at] ?? 0;
      const margin = afm(
        receipts[at] ?? 0,
        expenses[at] ?? 0,
        repayments[at] ?? 0,
        Number.isNaN(recovery) ? 0 : recovery,
      );
      const corrected = afmGecorrigeerd(margin, repayments[at] ?? 0, debt[at] ?? 0, 0.08);
      expect(Math.abs(margin - (of('AFM.III')[at] ?? 0))).toBeLessThanOrEqual(1);
      expect(Math.abs(corrected - (of('GAFM.III')[at] ?? 0))).toBeLessThanOrEqual(1);
      expect(Math.abs((results[at] ?? 0) - (of('M2.IX')[at] ?? 0))).toBeLessThanOrEqual(1);
    });
  });
});
