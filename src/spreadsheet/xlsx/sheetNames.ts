/** Excel takes a file with another name for damaged and gives the sheet one of its own. */
export function checkSheetNames(names: readonly string[]): void {
  if (names.length === 0) throw new RangeError('A workbook without sheets');
  const seen = new Set<string>();
  for (const name of names) {
    if (name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) {
      throw new RangeError(`No name for a sheet: ${name}`);
    }
    if (seen.has(name.toUpperCase())) throw new RangeError(`Two sheets are called ${name}`);
    seen.add(name.toUpperCase());
  }
}
