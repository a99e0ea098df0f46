import type { ExcelHost } from './excelHost';
import type { Kind } from './hostObject';
import type { Surroundings } from './objects';
import type { Culture } from './culture';
import { invalidArgument } from './wire';

/** `Excel.Application` (https://learn.microsoft.com/javascript/api/excel/excel.application). */
export const applicationKind = ({ host }: Surroundings): Kind<ExcelHost> => {
  let calculationMode = 'Automatic';
  const numberFormat: Kind<Culture> = {
    name: 'NumberFormatInfo',
    scalars: {
      NumberDecimalSeparator: { get: (culture) => culture.decimal },
      NumberGroupSeparator: { get: (culture) => culture.thousands },
    },
  };
  const datetimeFormat: Kind<Culture> = {
    name: 'DatetimeFormatInfo',
    scalars: {
      DateSeparator: { get: (culture) => culture.dateSeparator },
      LongDatePattern: { get: (culture) => culture.longDate },
      ShortDatePattern: { get: (culture) => culture.shortDate },
      TimeSeparator: { get: (culture) => culture.timeSeparator },
      LongTimePattern: { get: (culture) => culture.longTime },
    },
  };
  const cultureInfo: Kind<Culture> = {
    name: 'CultureInfo',
    scalars: { Name: { get: (culture) => culture.name } },
    objects: {
      NumberFormat: (culture) => host.bind(numberFormat, culture),
      DatetimeFormat: (culture) => host.bind(datetimeFormat, culture),
    },
  };
  return {
    name: 'Application',
    scalars: {
      CalculationMode: {
        get: () => calculationMode,
        set: (_, value) => {
          if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(String(value)))
            throw invalidArgument(`${String(value)} is no calculation mode.`);
          calculationMode = String(value);
        },
      },
      CalculationState: {
        get: () => (host.functions.busy().length > 0 ? 'Pending' : 'Done'),
        since: '1.9',
      },
      DecimalSeparator: { get: ({ culture }) => culture.decimal, since: '1.11' },
      ThousandsSeparator: { get: ({ culture }) => culture.thousands, since: '1.11' },
      UseSystemSeparators: { get: () => true, since: '1.11' },
    },
    objects: { CultureInfo: ({ culture }) => host.bind(cultureInfo, culture) },
    since: {
      CultureInfo: '1.11',
      SuspendApiCalculationUntilNextSync: '1.6',
      SuspendScreenUpdatingUntilNextSync: '1.9',
    },
    methods: {
      // The stores calculate at once; nothing is left to do or to put off.
      Calculate: () => undefined,
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
};
