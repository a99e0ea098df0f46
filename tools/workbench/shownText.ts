import { errorName } from '../../src/i18n/errorNames';

/** A cell has room for about so many digits; Excel rounds what it shows to the width too. */
const digits = 10;

const wholeDigits = (value: number): number =>
  Math.max(1, Math.ceil(Math.log10(Math.abs(value) + 1)));

/** A number without a number format as a Belgian Excel shows it: `8,5`, and grouped where asked. */
export const shownNumber = (value: number, grouped: boolean): string =>
  new Intl.NumberFormat('nl-BE', {
    useGrouping: grouped,
    maximumFractionDigits: Math.max(0, digits - wholeDigits(value)),
  }).format(value + 0);

/** The short date of who looks: Excel keeps it by its American format, Univer shows that as it stands. */
const shortDate = { excel: 'm/d/yyyy', belgian: 'dd/mm/yyyy' };

export const drawnFormat = (format: string): string =>
  format === shortDate.excel ? shortDate.belgian : format;

export const formatOfExcel = (drawn: string): string =>
  drawn === shortDate.belgian ? shortDate.excel : drawn === '' ? 'General' : drawn;

/** `#VALUE!` → `#WAARDE!`. */
export const shownError = (error: string): string => errorName(error, 'nl-BE');
