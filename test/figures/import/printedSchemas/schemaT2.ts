import { readCsv } from '../../readCsv';
import type { Amounts } from './amounts';
import { line, type ModelBlock, type ModelColumn, type ModelLine } from './model';

export interface T2Draw {
  /** What stands above the columns: the domain, or the section of which the lines follow. */
  readonly titles: 'domain' | 'section';
  /** `I. Uitgaven` under Exploitatie, or `I. Exploitatie-uitgaven`. */
  readonly sections: 'full' | 'short';
}

const rubrieken = readCsv('rubrieken.csv')
  .filter(({ pad, alleen_gedrukt: only }) => pad?.startsWith('T2.') === true && only === '0')
  .map(({ pad = '', label = '' }) => ({ path: pad, label }));
const paths = rubrieken.map(({ path }) => path);

/** The paths right under a path. */
const parts: ReadonlyMap<string, readonly string[]> = new Map(
  paths.map((path) => [
    path,
    paths.filter((other) => other.startsWith(`${path}.`) && depthOf(other) === depthOf(path) + 1),
  ]),
);

const domains = [
  {
    letter: 'E',
    title: 'Exploitatie',
    uitgaven: 'Exploitatie-uitgaven',
    ontvangsten: 'Exploitatieontvangsten',
  },
  {
    letter: 'I',
    title: 'Investeringen',
    uitgaven: 'Investeringsuitgaven',
    ontvangsten: 'Investeringsontvangsten',
  },
  {
    letter: 'F',
    title: 'Financiering',
    uitgaven: 'Financieringsuitgaven',
    ontvangsten: 'Financieringsontvangsten',
  },
] as const;

/** The tree of receipts and expenditure by economic nature: each line the sum of its parts. */
export function schemaT2(
  amounts: Amounts,
  columns: readonly ModelColumn[],
  draw: T2Draw,
): ModelBlock[] {
  const sum = (path: string, column: ModelColumn): number => {
    const under = parts.get(path) ?? [];
    return under.length === 0
      ? amounts.amount(path, column)
      : under.reduce((total, part) => total + sum(part, column), 0);
  };
  const lineOf = (path: string, label: string): ModelLine =>
    line(
      path,
      `${path.slice(path.lastIndexOf('.') + 1)}.`,
      label,
      columns.map((column) => sum(path, column)),
      { depth: depthOf(path) },
    );
  return domains.flatMap(({ letter, title, uitgaven, ontvangsten }): ModelBlock[] => {
    const sections = [
      { path: `T2.${letter}.I`, full: uitgaven, short: 'Uitgaven' },
      { path: `T2.${letter}.II`, full: ontvangsten, short: 'Ontvangsten' },
    ].map(({ path, full, short }) => ({
      path,
      title: `${path.endsWith('.II') ? 'II.' : 'I.'} ${full}`,
      head: lineOf(path, draw.sections === 'full' ? full : short),
      lines: rubrieken
        .filter((rubriek) => rubriek.path.startsWith(`${path}.`))
        .map((rubriek) => lineOf(rubriek.path, rubriek.label)),
    }));
    return draw.titles === 'domain'
      ? [
          {
            schema: 'T2' as const,
            title,
            lines: sections.flatMap(({ head, lines }) => [head, ...lines]),
          },
        ]
      : sections.map(({ path, title: section, lines }) => ({
          schema: 'T2' as const,
          title: section,
          section: path,
          lines,
        }));
  });
}

/** 0 for the section: `T2.E.I`. */
function depthOf(path: string): number {
  return path.split('.').length - 3;
}
