/** The four values that every assumption has; one of them is active. */
export const scenarios = ['voorzichtig', 'midden', 'gunstig', 'eigen'] as const;
export type ScenarioNaam = (typeof scenarios)[number];

/** A number, a word or nothing: an assumption that is not filled in is not known. */
export type Aannamewaarde = number | string | null;

export const harmonisatieKeuzes = ['laagste', 'hoogste', 'gewogen', 'eigen'] as const;
export type HarmonisatieKeuze = (typeof harmonisatieKeuzes)[number];

export const aannameIds = [
  'overname.regeling',
  'overname.datum',
  'overname.inwonersjaar',
  'overname.sleutel',
  'overname.inbegrepen',
  'overname.rentedeel',
  'apb.methode',
  'apb.tarief',
  'apb.deelEersteJaar',
  'oov.methode',
  'oov.tarief',
  'oov.deelEersteJaar',
] as const;
export type AannameId = (typeof aannameIds)[number];

/** What the user chose, in the words of the cells; `geen` is no takeover. */
export type Aannames = Readonly<Record<AannameId, Readonly<Record<ScenarioNaam, Aannamewaarde>>>>;

/** The value in every scenario. */
export function gelijk(waarde: Aannamewaarde): Readonly<Record<ScenarioNaam, Aannamewaarde>> {
  return { voorzichtig: waarde, midden: waarde, gunstig: waarde, eigen: waarde };
}

export const geenRegeling = 'geen';
