/** The sheets in their order: an id that never changes, and the name that a new sheet gets. */
export const planSheets = [
  { id: 'start', name: 'Start' },
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
  { id: 'controles', name: 'Controles' },
  { id: 'logboek', name: 'Logboek' },
] as const;

export type SheetId = (typeof planSheets)[number]['id'];
