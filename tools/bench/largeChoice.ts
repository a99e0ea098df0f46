import type { Cijfer, ScenarioChoice } from '../../src/scenario';

/** Six municipalities and twelve years, each line given: the most that the pane lets one choose. */
export function largeChoice(): ScenarioChoice {
  const gemeenten = ['44021', '44083', '46021', '46014', '24062', '31005'];
  const labels = ['Gent', 'Deinze', 'Sint-Niklaas', 'Lokeren (tot 2024)', 'Leuven', 'Brugge'];
  const paden = [
    'M2.I.a',
    'M2.I.b',
    'M2.II.a',
    'M2.IV.a',
    'M2.IV.b',
    'M2.VI',
    'M2.VIII',
    'AFM.II.a',
    'AFM.II.b',
    'SCHULD.1JAN',
    'T2.E.I.B',
  ];
  const eigenCijfers = labels.flatMap((gemeente, partner) =>
    paden.flatMap((pad, line) =>
      Array.from({ length: 12 }, (_, index): Cijfer => ({
        gemeente,
        pad,
        omschrijving: pad,
        jaar: 2026 + index,
        rapport: 'meerjarenplan',
        status: 'proef',
        bestuur: 'gemeente en OCMW',
        bedrag: 1_000_000 * (partner + 1) + 1_000 * line + index,
        eenheid: 'EUR',
        kwaliteit: 'eigen',
        document: 'proef',
        plaats: '',
        datum: '2026-01-01',
        ouder: '',
        controlegetal: '',
      })),
    ),
  );
  return { gemeenten, fusiedatum: '2031-01-01', jaren: { van: 2026, tot: 2037 }, eigenCijfers };
}
