import type { At } from './at';
import type { CijferColumn } from './sheets/cijfers';

/** Defined names over the keys and the amounts of Cijfers. */
export const keyName = 'Cijfers_sleutel';
export const amountName = 'Cijfers_bedrag';

/** All names over columns of Cijfers: whoever has a key finds the amount and its source with them. */
export const cijferNames: readonly (readonly [name: string, column: CijferColumn])[] = [
  [keyName, 'zoeksleutel'],
  [amountName, 'bedrag'],
  ['Cijfers_status', 'status'],
  ['Cijfers_document', 'document'],
  ['Cijfers_plaats', 'plaats'],
  ['Cijfers_datum', 'datum'],
  ['Cijfers_controlegetal', 'controlegetal'],
];

/** The amount of Cijfers under a key; #N/A where it has none. Never SUMIFS, which would say 0. */
export function lookUp(key: string): string {
  return `INDEX(${amountName},MATCH(${key},${keyName},0))`;
}

/** As published, else as typed on Invoer where that is a valid value, else not known. */
export function publishedOrTyped(key: string, typed: string, valid?: string): string {
  const given = valid === undefined ? typed : `IF(${valid},${typed},NA())`;
  return `IFERROR(${lookUp(key)},IF(ISNUMBER(${typed}),${given},NA()))`;
}

/** The key of a partner's line in this column: label | path | year | report. */
export function columnKey(at: At, partnerRow: string, path: string): string {
  return `${at.head(partnerRow, 'omschrijving')}&"|"&${path}&"|"&${at.head('jaar')}&"|"&${at.head('rapport')}`;
}
