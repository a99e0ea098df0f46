const msPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** ISO date → the number by which a spreadsheet keeps that day. */
export function serialOf(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - dayZero) / msPerDay);
}

/** The day that a spreadsheet keeps as this number. */
export function dateOf(serial: number): Date {
  return new Date(dayZero + serial * msPerDay);
}

/** 31 December 9999, the last day that a spreadsheet knows. */
export const lastSerial = 2_958_465;
