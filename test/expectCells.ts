/** Cells as a table prints them: a single value, or rows of values. */
export type Printed = string | number | readonly (readonly (string | number)[])[];

/** Compares cells with what was printed; numbers may differ by the tolerance, texts may not. */
export function expectCells(found: unknown, printed: Printed, tolerance = 0): void {
  const cells = [found].flat(2);
  const expected = [printed].flat(2);
  expect(cells).toHaveLength(expected.length);
  cells.forEach((cell, place) => {
    const wanted = expected[place];
    if (typeof wanted === 'number') {
      expect(typeof cell).toBe('number');
      expect(Math.abs(Number(cell) - wanted)).toBeLessThanOrEqual(tolerance);
    } else expect(cell).toBe(wanted);
  });
}
