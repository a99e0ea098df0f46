export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** `'Blad 1'!B4` → sheet `Blad 1`, address `B4`, as Excel writes the address of a range. */
export function placeOf(address: string): CellPlace {
  const split = address.lastIndexOf('!');
  const sheet = address.slice(0, Math.max(split, 0));
  return {
    sheet: /^'.*'$/s.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    address: address.slice(split + 1),
  };
}
