import { describeProblem, type KnownProblem } from '../../src/i18n';

it.each<[KnownProblem, string]>([
  [{ code: 'number-of-partners', given: 7, most: 6 }, '2 tot 6 gemeenten; er zijn er 7 gekozen'],
  [{ code: 'number-of-partners', given: 1, most: 6 }, 'er is er 1 gekozen'],
  [{ code: 'partner-twice', gemeente: 'Genk' }, 'Genk is tweemaal gekozen'],
  [
    { code: 'partner-within-partner', deel: 'Kortessem (tot 2024)', geheel: 'Hasselt' },
    'Kortessem (tot 2024) ging op in Hasselt',
  ],
  [{ code: 'no-merger-date', given: '2025-07-01' }, 'een fusie gaat in op 1 januari'],
  [{ code: 'no-years', van: 2000, tot: 2040, most: 20 }, 'hoogstens 20 jaren'],
  [{ code: 'no-inhabitants-date', given: '2025' }, 'inwoners worden op 1 januari geteld'],
  [
    {
      code: 'mixed-reports',
      jaar: 2022,
      rapporten: [
        { gemeente: 'Genk', rapporten: ['rekening'] },
        { gemeente: 'Hasselt', rapporten: ['meerjarenplan'] },
      ],
    },
    'Genk heeft "rekening"; Hasselt heeft "meerjarenplan"',
  ],
  [
    {
      code: 'mixed-statuses',
      jaar: 2026,
      gemeente: 'Genk',
      statussen: ['meerjarenplan', 'aanpassing 1'],
    },
    'Genk voor 2026 komen uit meer dan één versie: meerjarenplan; aanpassing 1',
  ],
  [
    {
      code: 'mixed-besturen',
      jaar: 2022,
      besturen: [
        { gemeente: 'Genk', bestuur: 'AGB' },
        { gemeente: 'Hasselt', bestuur: 'gemeente en OCMW' },
      ],
    },
    'Genk AGB; Hasselt gemeente en OCMW',
  ],
  [
    {
      code: 'figures-differ',
      sleutel: 'Genk|M2.I.a|2022|rekening',
      bedragen: [
        { bedrag: 1000.5, document: 'nota' },
        { bedrag: 2000, document: 'bestand' },
      ],
    },
    'Voor Genk, M2.I.a, 2022, rekening zijn er twee bedragen: 1.000,50 (nota) en 2.000,00 (bestand)',
  ],
])('%j says what came in and what to do', (problem, fragment) => {
  expect(describeProblem(problem, 'nl-BE')).toContain(fragment);
});
