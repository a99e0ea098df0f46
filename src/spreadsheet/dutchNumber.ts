/** Numbers as a Dutch reader writes them: dot for thousands, comma for decimals, plain minus. */

const whole = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 0 });
const upToTen = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 10 });

/** 1234567.8 → "1.234.568"; half goes away from zero, as in Excel; −0,4 → "0", never "-0". */
export function formatWhole(value: number): string {
  return whole.format(Math.sign(value) * Math.round(Math.abs(value)) + 0);
}

/** Whole euros; an amount that would read as 0 but is not keeps its cents. */
export function formatAmount(value: number): string {
  return Math.round(Math.abs(value)) === 0 && value !== 0 ? formatCents(value) : formatWhole(value);
}

/** 0.035 → "0,035"; 1234.5 → "1.234,5". */
export function formatDecimal(value: number): string {
  return upToTen.format(value + 0);
}

const cents = new Intl.NumberFormat('nl-BE', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** -0.4 → "-0,40". */
export function formatCents(value: number): string {
  return cents.format(value + 0);
}
