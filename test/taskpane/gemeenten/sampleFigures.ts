import { ProblemError } from '../../../src/core';
import { compiledVersion, Figures, type CompiledFigures } from '../../../src/figures';

const data: CompiledFigures = {
  versie: compiledVersion,
  bronnen: [
    {
      id: 'statbel',
      titel: 'Bevolking',
      uitgever: 'Statbel',
      datum: '2025-01-01',
      opmerking: null,
    },
    { id: 'afgeleid', titel: 'Teruggerekend', uitgever: 'eigen', datum: null, opmerking: null },
    { id: 'bbc', titel: 'BBC-rapporten', uitgever: 'ABB', datum: null, opmerking: null },
    { id: 'nota', titel: 'Perspectiefnota', uitgever: 'BDO', datum: '2023-01-01', opmerking: null },
  ],
  rubrieken: [
    ['M2.I.a', 'Exploitatieontvangsten', 'EUR', 0],
    ['M2.II.b', 'Investeringsuitgaven', 'EUR', 0],
    ['SCHULD.31DEC', 'Financiële schulden op 31 december', 'EUR', 0],
    ['BEL.APB', 'Aanvullende personenbelasting', '%', 0],
    ['INWONERS', 'Inwoners', 'inwoners', 0],
  ],
  woorden: [],
  uitrustingsgraden: [['a0', 'grote en regionale steden']],
  provincies: ['Antwerpen', 'Limburg'],
  arrondissementen: ['Antwerpen', 'Hasselt'],
  referentieregios: ['Antwerpen', 'Limburg'],
  gemeenten: [
    ['11002', 'Antwerpen', 0, 0, 0, 0, 1, 208.2],
    ['71072', 'Hasselt', 1, 1, 1, 0, 1, 136.5],
    ['31005', 'Brugge', 0, 0, 0, 0, 5, 140],
  ],
  fusies: [
    ['2025-01-01', '11002', 'Antwerpen', '11002'],
    ['2025-01-01', '11007', 'Borsbeek', '11002'],
    ['2025-01-01', '71022', 'Hasselt', '71072'],
    ['2025-01-01', '73040', 'Kortessem', '71072'],
  ],
  groepen: [],
  inwoners: {
    bronnen: { officieel: 0, afgeleid: 1 },
    reeksen: [['71072', 2023, 'a-o', [88800, null, 89500], [3, null, 0], [4, null, 0]]],
  },
  investeringen: {
    pad: 'M2.II.b',
    bestuur: 'gemeente en OCMW',
    bron: 2,
    reeksen: [
      ['71072', 'rekening', 2024, [35944251]],
      ['71072', 'meerjarenplan', 2026, [0]],
    ],
  },
  soorten: [
    {
      tabel: 'M2',
      rapport: 'rekening',
      bestuur: 'gemeente en OCMW',
      kwaliteit: 'gepubliceerd',
      status: 'vastgesteld',
      bron: 3,
    },
    {
      tabel: 'APB',
      rapport: null,
      bestuur: null,
      kwaliteit: 'gepubliceerd',
      status: null,
      bron: 3,
    },
    {
      tabel: 'M2',
      rapport: 'rekening',
      bestuur: 'AGB',
      kwaliteit: 'gepubliceerd',
      status: null,
      bron: 3,
    },
    { tabel: 'M2', rapport: 'studie', bestuur: null, kwaliteit: 'studie', status: null, bron: 3 },
  ],
  gepubliceerd: [
    [
      '71022',
      0,
      ['M2.I.a'],
      null,
      'Exploitatieontvangsten',
      2021,
      202949879,
      'EUR',
      'regel 2617',
      null,
    ],
    ['71022', 2, ['SCHULD.31DEC'], null, 'Schulden', 2021, 1000, 'EUR', 'regel 3', null],
    ['71022', 1, ['BEL.APB'], null, 'APB', 2022, 7, '%', 'regel 4', null],
    [
      '71022',
      3,
      ['SCHULD.31DEC'],
      null,
      'Schulden volgens de studie',
      2021,
      999,
      'EUR',
      'regel 5',
      null,
    ],
  ],
};

/** Two of the merged municipalities in the form of the compiled file, small enough to read. */
export function sampleFigures(): Figures {
  return new Figures(data);
}

export function dataMissing(): ProblemError {
  return new ProblemError({ code: 'data-missing', url: 'data/cijfers.json', status: 404 } as never);
}
