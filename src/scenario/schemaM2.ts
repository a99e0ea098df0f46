/**
 * How the lines of schema M2 (staat van het financieel evenwicht) follow from each other: a total is
 * the sum of its direct parts, each with its sign. Unavailable money (VIII) lowers the result
 * whatever its sign, so it has a rule of its own in core.
 *
 * Source: schema M2, ministerial decree on BBC.
 */
export const totalen = [
  {
    pad: 'M2.I',
    delen: [
      [1, 'M2.I.a'],
      [-1, 'M2.I.b'],
    ],
  },
  {
    pad: 'M2.II',
    delen: [
      [1, 'M2.II.a'],
      [-1, 'M2.II.b'],
    ],
  },
  {
    pad: 'M2.III',
    delen: [
      [1, 'M2.I'],
      [1, 'M2.II'],
    ],
  },
  {
    pad: 'M2.IV',
    delen: [
      [1, 'M2.IV.a'],
      [-1, 'M2.IV.b'],
    ],
  },
  {
    pad: 'M2.V',
    delen: [
      [1, 'M2.III'],
      [1, 'M2.IV'],
    ],
  },
  {
    pad: 'M2.VI',
    delen: [
      [1, 'M2.VI.a'],
      [1, 'M2.VI.b'],
    ],
  },
  {
    pad: 'M2.VII',
    delen: [
      [1, 'M2.V'],
      [1, 'M2.VI'],
    ],
  },
  {
    pad: 'M2.IX',
    delen: [
      [1, 'M2.VII'],
      [-1, 'M2.VIII'],
    ],
  },
  {
    pad: 'AFM.II',
    delen: [
      [1, 'AFM.II.a'],
      [-1, 'AFM.II.b'],
    ],
  },
  {
    pad: 'AFM.III',
    delen: [
      [1, 'AFM.I'],
      [-1, 'AFM.II'],
    ],
  },
  {
    pad: 'GAFM.II',
    delen: [
      [1, 'GAFM.II.a'],
      [-1, 'GAFM.II.b'],
    ],
  },
  {
    pad: 'GAFM.III',
    delen: [
      [1, 'GAFM.I'],
      [1, 'GAFM.II'],
    ],
  },
] as const;

/** The lines that somebody must give; all others follow. */
export const invoerlijnen = [
  'M2.I.a',
  'M2.I.b',
  'M2.II.a',
  'M2.II.b',
  'M2.IV.a',
  'M2.IV.b',
  'M2.VI',
  'M2.VIII',
  'AFM.II.a',
  'AFM.II.b',
  'SCHULD.1JAN',
  'T2.E.I.B',
  'T2.E.I.A.2',
  'T2.E.II.A.3.b',
  'GF.AANDEEL',
  'AGB.AFM',
  'AGB.BBR',
] as const;

export type Invoerlijn = (typeof invoerlijnen)[number];
