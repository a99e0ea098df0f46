/**
 * The posts under which costs and savings of a merger are listed. An amount is an assumption; how it
 * is spread, on which line of M2 it falls and whether a plan already holds it stand on Transitie.
 */
export const kostenposten = [
  { id: 'transitie.software', soort: 'transitie' },
  { id: 'transitie.communicatie', soort: 'transitie' },
  { id: 'transitie.personeel', soort: 'transitie' },
  { id: 'transitie.gebouwen', soort: 'transitie' },
  { id: 'transitie.advies', soort: 'transitie' },
  { id: 'transitie.andere', soort: 'transitie' },
  { id: 'structureel.personeel', soort: 'structureel' },
  { id: 'structureel.barema', soort: 'structureel' },
  { id: 'structureel.beleid', soort: 'structureel' },
  { id: 'structureel.andere', soort: 'structureel' },
  { id: 'besparing.personeel', soort: 'besparing' },
  { id: 'besparing.aankoop', soort: 'besparing' },
  { id: 'besparing.gebouwen', soort: 'besparing' },
  { id: 'besparing.andere', soort: 'besparing' },
] as const;

export type KostenpostId = (typeof kostenposten)[number]['id'];
export type Kostensoort = (typeof kostenposten)[number]['soort'];
