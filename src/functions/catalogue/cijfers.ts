import { identifier, optional, required, type Signature } from '../signature';

const figureParameters = [
  identifier(required('gemeente')),
  required('rubriek'),
  identifier(required('jaar')),
  optional('rapport'),
  optional('bestuur', 'gemeente en OCMW'),
];

export const cijfers: readonly Signature[] = [
  {
    id: 'CIJFER',
    family: 'cijfers',
    parameters: figureParameters,
    examples: [
      { formula: 'FUSIE.CIJFER("Hasselt","afm",2021)', result: 19021952 },
      { formula: 'FUSIE.CIJFER("Kortessem","afm",2022,"meerjarenplan")', result: -241797 },
      { formula: 'FUSIE.CIJFER(71072,"investeringsuitgaven",2021)', result: 35944251 },
      { formula: 'FUSIE.CIJFER("Kortessem","afm",2026)', result: '#N/A' },
    ],
  },
  {
    id: 'BRON',
    family: 'cijfers',
    parameters: figureParameters,
    examples: [],
  },
  {
    id: 'INWONERS',
    family: 'cijfers',
    parameters: [identifier(required('gemeente')), identifier(required('jaar'))],
    examples: [
      { formula: 'FUSIE.INWONERS("Hasselt",2021)', result: 79089 },
      { formula: 'FUSIE.INWONERS(71072,2021)', result: 87532 },
      { formula: 'FUSIE.INWONERS("Kortessem",2026)', result: '#N/A' },
    ],
  },
];
