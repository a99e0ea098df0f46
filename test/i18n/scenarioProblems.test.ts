import { describeProblem, type KnownProblem } from '../../src/i18n';
import { bronkeuze } from '../../src/i18n/nl-BE/scenarioProblems';
import type { Bronverschil } from '../../src/scenario';
import { ownFigure } from '../scenario/ownFigure';

function differing(jaar = 2022): Bronverschil {
  const of = (bedrag: number, document: string) =>
    ownFigure({ gemeente: 'Genk', pad: 'M2.I.a', jaar, rapport: 'rekening', bedrag, document });
  return {
    sleutel: `Genk|M2.I.a|${String(jaar)}|rekening`,
    gemeente: 'Genk',
    pad: 'M2.I.a',
    omschrijving: 'Ontvangsten',
    jaar,
    kandidaten: [of(1000.5, 'nota'), of(2000, 'bestand')],
    gekozen: undefined,
  };
}

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
    { code: 'figures-differ', verschillen: [differing()] },
    'Voor één cijfer geven de bronnen verschillende bedragen: Genk, M2.I.a, 2022, rekening: 1.000,50 (nota) of 2.000,00 (bestand). Kies',
  ],
  [
    { code: 'figures-differ', verschillen: [2022, 2023, 2024, 2025, 2026].map(differing) },
    'Genk, M2.I.a, 2024, rekening: 1.000,50 (nota) of 2.000,00 (bestand); en nog 2. Kies per cijfer',
  ],
])('%j says what came in and what to do', (problem, fragment) => {
  expect(describeProblem(problem, 'nl-BE')).toContain(fragment);
});

it('a choice between sources is told with what was set aside', () => {
  const open = differing();
  expect(bronkeuze(open)).toBeUndefined();
  expect(bronkeuze({ ...open, gekozen: open.kandidaten[1] })).toBe(
    'Bron gekozen voor Genk, Ontvangsten, 2022: 2.000,00 (bestand), niet 1.000,50 (nota).',
  );
});
