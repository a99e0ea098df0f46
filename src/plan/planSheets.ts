/** The sheets in their order: an id that never changes, and the name that a new sheet gets. */
export const planSheets = [
  { id: 'start', name: 'Start' },
  { id: 'raad', name: 'Raad' },
  { id: 'cijfers', name: 'Cijfers' },
  { id: 'invoer', name: 'Invoer' },
  { id: 'leningen', name: 'Leningen' },
  { id: 'aannames', name: 'Aannames' },
  { id: 'parameters', name: 'Parameters' },
  { id: 'gemeenten', name: 'Per gemeente' },
  { id: 'fusie', name: 'Fusie' },
  { id: 'vergelijk', name: 'Vergelijk' },
  { id: 'inbreng', name: 'Inbreng' },
  { id: 'schuld', name: 'Schuld' },
  { id: 'belastingen', name: 'Belastingen' },
  { id: 'gemeentefonds', name: 'Gemeentefonds' },
  { id: 'transitie', name: 'Transitie' },
  { id: 'schokken', name: 'Schokken' },
  { id: 'scenarios', name: "Vergelijk scenario's" },
  { id: 'gevoeligheid', name: 'Gevoeligheid' },
  { id: 'opvolging', name: 'Opvolging' },
  { id: 'controles', name: 'Controles' },
  { id: 'bronnen', name: 'Bronnen' },
  { id: 'logboek', name: 'Logboek' },
] as const;

/** The sheets of the Gemeentefonds: a build of their own, beside that of a scenario. */
export const fondsSheets = [
  { id: 'fondsBlokken', name: 'Fonds - blokken' },
  { id: 'fondsVerdeling', name: 'Fonds - verdeling' },
  { id: 'fondsVerschuiving', name: 'Fonds - verschuiving' },
] as const;

export type SheetId = (typeof planSheets | typeof fondsSheets)[number]['id'];
