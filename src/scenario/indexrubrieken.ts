/** The lines that may be carried on with a growth in years without figures, each by its own. */
export const indexrubrieken = [
  'M2.I.a',
  'M2.I.b',
  'M2.II.a',
  'M2.II.b',
  'M2.IV.a',
  'M2.IV.b',
  'M2.VIII',
  'AFM.II.a',
  'AFM.II.b',
  'SCHULD.1JAN',
  'T2.E.I.B',
  'T2.E.I.A.2',
  'T2.E.II.A.3.b',
  'GF.AANDEEL',
] as const;
export type Indexrubriek = (typeof indexrubrieken)[number];
