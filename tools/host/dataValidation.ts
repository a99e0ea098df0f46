import type { Area } from './cellStore';
import type { ExcelHost } from './excelHost';
import type { Kind, Scalar } from './hostObject';
import { invalidArgument, WireError } from './wire';

export interface Validation {
  /** `Excel.DataValidationRule`: one key, such as `list`, with its settings. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

const none: Validation = {
  rule: {},
  prompt: { message: '', showPrompt: true, title: '' },
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  ignoreBlanks: true,
};

const types: Readonly<Record<string, string>> = {
  custom: 'Custom',
  date: 'Date',
  decimal: 'Decimal',
  list: 'List',
  textLength: 'TextLength',
  time: 'Time',
  wholeNumber: 'WholeNumber',
};

const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

/** The dialog of Excel takes no more (https://support.microsoft.com/office/29fecbcc-d1b9-42c1-9d76-eff3ce5f7249). */
const longest = { title: 32, message: 255, source: 255 };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isGiven = (value: unknown): boolean =>
  (typeof value === 'string' && value !== '') || typeof value === 'number';

const checkedRule = (value: unknown): Validation['rule'] => {
  // The library sends the kinds that were not asked for as null.
  const kinds = isObject(value) ? Object.entries(value).filter(([, one]) => isObject(one)) : [];
  const [kind, ...more] = kinds;
  if (!kind || more.length > 0) throw invalidArgument('A rule has exactly one kind.');
  const [name, settings] = kind;
  const { source, operator, formula, formula1, formula2 } = settings as Record<string, unknown>;
  if (types[name] === undefined) throw invalidArgument(`There is no rule ${name}.`);
  if (name === 'list') {
    if (typeof source !== 'string')
      throw new WireError('NotImplemented', 'A list from a range object is not emulated.');
    if (source === '' || (!source.startsWith('=') && source.length > longest.source))
      throw invalidArgument(`A list of words has 1 to ${longest.source} characters.`);
  } else if (name === 'custom') {
    if (typeof formula !== 'string' || !formula.startsWith('='))
      throw invalidArgument('A custom rule is a formula.');
  } else {
    if (!operators.includes(String(operator)))
      throw invalidArgument(`${String(operator)} is no operator.`);
    const two = operator === 'Between' || operator === 'NotBetween';
    if (!isGiven(formula1) || (two && !isGiven(formula2)))
      throw invalidArgument('The rule misses a limit.');
  }
  return { [name]: settings };
};

const checkedMessage =
  (defaults: Readonly<Record<string, unknown>>) =>
  (value: unknown): Readonly<Record<string, unknown>> => {
    if (!isObject(value)) throw invalidArgument('An object with title and message was expected.');
    for (const key of ['title', 'message'] as const)
      if (String(value[key] ?? '').length > longest[key])
        throw invalidArgument(`The ${key} is longer than ${longest[key]} characters.`);
    return { ...defaults, ...value };
  };

/** `range.dataValidation` (https://learn.microsoft.com/javascript/api/excel/excel.datavalidation). */
export const dataValidationKind = (host: ExcelHost): Kind<readonly Area[]> => {
  const { validations } = host;
  const present = (areas: readonly Area[]): Validation | 'mixed' | null => {
    const found = new Set(areas.map((area) => validations.get(area)));
    const [only = null] = found;
    return found.size === 1 ? only : 'mixed';
  };
  const change = (areas: readonly Area[], next: Partial<Validation>): void => {
    const now = present(areas);
    const value = { ...(now === 'mixed' || now === null ? none : now), ...next };
    for (const area of areas) {
      host.checkWritable(area.sheetId);
      validations.set(area, value);
    }
  };
  const scalar = <Key extends keyof Validation>(
    key: Key,
    check: (value: unknown) => Validation[Key],
  ): Scalar<readonly Area[]> => ({
    get: (areas) => {
      const now = present(areas);
      return now === 'mixed' ? null : (now ?? none)[key];
    },
    set: (areas, value) => change(areas, { [key]: check(value) } as Partial<Validation>),
  });
  return {
    name: 'DataValidation',
    scalars: {
      Type: {
        get: (areas) => {
          const now = present(areas);
          if (now === 'mixed') return 'MixedCriteria';
          return types[Object.keys(now?.rule ?? {})[0] ?? ''] ?? 'None';
        },
      },
      Rule: scalar('rule', checkedRule),
      Prompt: scalar('prompt', checkedMessage(none.prompt)),
      ErrorAlert: scalar('errorAlert', checkedMessage(none.errorAlert)),
      IgnoreBlanks: scalar('ignoreBlanks', (value) => value === true),
    },
    methods: {
      Clear: (areas) => {
        for (const area of areas) {
          host.checkWritable(area.sheetId);
          validations.set(area, null);
        }
      },
    },
  };
};
