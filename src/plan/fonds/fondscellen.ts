import type { SheetId } from '../planSheets';

/** The row of a municipality on "Fonds - verdeling". */
export function gemeenterij(nis: string): string {
  return `gemeente/${nis}`;
}

/** Where the user gives the value of an indicator, as a key of `inputs`. */
export function indicatorcel(nis: string, indicator: string): string {
  return invoercel('fondsVerdeling', gemeenterij(nis), indicator);
}

/** Where the label of the merger of a municipality stands, as a key of `inputs`. */
export function fusiecel(nis: string): string {
  return invoercel('fondsVerdeling', gemeenterij(nis), 'fusie');
}

/** Where the user gives the Flemish total of an indicator, as a key of `inputs`. */
export function totaalcel(indicator: string): string {
  return invoercel('fondsBlokken', `maatstaf/${indicator}`, 'vlaanderen');
}

/** Whose amount a scenario takes over: a row of "Fonds - verschuiving". */
export const ramingsfusierij = 'raming/fusie';
export const ramingsfusiecel = `fondsVerschuiving/${ramingsfusierij}/waarde`;

export function invoercel(sheet: SheetId, row: string, column: string): string {
  return `${sheet}/${row}/${column}`;
}
