/** How the user's Excel writes numbers, dates and formulas. */
export interface Culture {
  readonly name: string;
  readonly decimal: string;
  readonly thousands: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly shortDate: string;
  readonly longDate: string;
  readonly longTime: string;
  /** Excel derives it from the decimal separator; `cultureInfo` does not tell it. */
  readonly list: string;
}

const part = (parts: readonly Intl.NumberFormatPart[], type: string, otherwise: string): string =>
  parts.find((one) => one.type === type)?.value ?? otherwise;

/** Reads the separators of a locale from Intl, unless the user has set his own. */
export const cultureOf = (
  locale: string,
  own?: { readonly decimal: string; readonly thousands: string },
): Culture => {
  const number = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  const decimal = own?.decimal ?? part(number, 'decimal', '.');
  const date = new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).formatToParts(new Date(2031, 11, 31));
  const names: Record<string, string> = { day: 'dd', month: 'MM', year: 'yyyy' };
  return {
    name: locale,
    decimal,
    thousands: own?.thousands ?? part(number, 'group', ' '),
    dateSeparator: date.find((one) => one.type === 'literal')?.value ?? '/',
    timeSeparator: ':',
    shortDate: date.map((one) => names[one.type] ?? one.value).join(''),
    longDate: 'dddd d MMMM yyyy',
    longTime: 'HH:mm:ss',
    list: decimal === ',' ? ';' : ',',
  };
};
