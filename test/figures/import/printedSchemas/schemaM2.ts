import type { Amounts } from './amounts';
import { line, type ModelBlock, type ModelColumn, type ModelLine } from './model';

export interface M2Draw {
  /** The parts of VI: none, as in plans up to 2025, or A and B with details, as from 2026. */
  readonly previousYear: 'one line' | 'first year' | 'every year';
  /** VIII below zero, as some print it. */
  readonly negativeFunds: boolean;
}

/** The amounts of one column. */
type Column = Readonly<Record<string, number>>;

/**
 * The staat van het financieel evenwicht with its three tables. `debt` is that of 1 January, where
 * the same document prints it.
 */
export function schemaM2(
  amounts: Amounts,
  columns: readonly ModelColumn[],
  draw: M2Draw,
  debt: (column: ModelColumn) => number = (column) => amounts.notBelow0('SCHULD.1JAN', column),
): ModelBlock[] {
  const closing = new Map<string, number>();
  const computed = columns.map((column): Column => {
    const before = closing.get(`${String(column.year - 1)} ${column.part ?? ''}`);
    const computedColumn = computeColumn(amounts, column, before ?? null, debt(column));
    const key = `${String(column.year)} ${column.part ?? ''}`;
    // Accounts stand before the plan of the same year, and are what the next year starts from.
    if (!closing.has(key)) closing.set(key, computedColumn['M2.VII'] ?? Number.NaN);
    return { ...computedColumn, 'first year': column.year === columns[0]?.year ? 1 : 0 };
  });
  const of = (path: string): number[] => computed.map((column) => column[path] ?? Number.NaN);
  const sign = draw.negativeFunds ? -1 : 1;
  const inside = { depth: 1 };
  return [
    {
      schema: 'M2',
      title: 'Budgettair resultaat',
      lines: [
        line('M2.I', 'I.', 'Exploitatiesaldo', of('M2.I'), { formula: '(a-b)' }),
        line('M2.I.a', 'a.', 'Ontvangsten', of('M2.I.a'), inside),
        line('M2.I.b', 'b.', 'Uitgaven', of('M2.I.b'), inside),
        line('M2.II', 'II.', 'Investeringssaldo', of('M2.II'), { formula: '(a-b)' }),
        line('M2.II.a', 'a.', 'Ontvangsten', of('M2.II.a'), inside),
        line('M2.II.b', 'b.', 'Uitgaven', of('M2.II.b'), inside),
        line('M2.III', 'III.', 'Saldo exploitatie en investeringen', of('M2.III'), {
          formula: '(I+II)',
        }),
        line('M2.IV', 'IV.', 'Financieringssaldo', of('M2.IV'), { formula: '(a-b)' }),
        line('M2.IV.a', 'a.', 'Ontvangsten', of('M2.IV.a'), inside),
        line('M2.IV.b', 'b.', 'Uitgaven', of('M2.IV.b'), inside),
        line('M2.V', 'V.', 'Budgettair resultaat van het boekjaar', of('M2.V'), {
          formula: '(III+IV)',
        }),
        line('M2.VI', 'VI.', 'Gecumuleerd budgettair resultaat vorig boekjaar', of('M2.VI')),
        ...previousYear(of, draw.previousYear),
        line('M2.VII', 'VII.', 'Gecumuleerd budgettair resultaat', of('M2.VII'), {
          formula: '(V+VI)',
        }),
        line('M2.VIII', 'VIII.', 'Onbeschikbare gelden', of('M2.VIII'), { sign }),
        line('M2.IX', 'IX.', 'Beschikbaar budgettair resultaat', of('M2.IX'), {
          formula: '(VII-VIII)',
        }),
      ],
    },
    {
      schema: 'M2',
      title: 'Autofinancieringsmarge',
      lines: [
        line('AFM.I', 'I.', 'Exploitatiesaldo', of('M2.I')),
        line('AFM.II', 'II.', 'Netto periodieke aflossingen', of('AFM.II'), { formula: '(a-b)' }),
        line(
          'AFM.II.a',
          'a.',
          'Periodieke aflossingen conform de verbintenissen',
          of('AFM.II.a'),
          inside,
        ),
        line('AFM.II.b', 'b.', 'Periodieke terugvordering leningen', of('AFM.II.b'), inside),
        line('AFM.III', 'III.', 'Autofinancieringsmarge', of('AFM.III'), { formula: '(I-II)' }),
      ],
    },
    {
      schema: 'M2',
      title: 'Gecorrigeerde autofinancieringsmarge',
      lines: [
        line('GAFM.I', 'I.', 'Autofinancieringsmarge', of('AFM.III')),
        line('GAFM.II', 'II.', 'Correctie op de periodieke aflossingen', of('GAFM.II'), {
          formula: '(a-b)',
        }),
        line(
          'GAFM.II.a',
          'a.',
          'Periodieke aflossingen conform de verbintenissen',
          of('AFM.II.a'),
          inside,
        ),
        line(
          'GAFM.II.b',
          'b.',
          'Gecorrigeerde aflossingen o.b.v. de financiële schulden',
          of('GAFM.II.b'),
          inside,
        ),
        line('GAFM.III', 'III.', 'Gecorrigeerde autofinancieringsmarge', of('GAFM.III'), {
          formula: '(I+II)',
        }),
      ],
    },
  ];
}

/** A and B under VI, with the three lines under B that no path has. */
function previousYear(
  of: (path: string) => number[],
  printed: M2Draw['previousYear'],
): ModelLine[] {
  if (printed === 'one line') return [];
  const shown = of('first year').map((first) => printed === 'every year' || first === 1);
  const where = (cents: readonly number[]): (number | null)[] =>
    cents.map((amount, index) => (shown[index] === true ? amount : null));
  const notYet = of('M2.VI.b');
  const part = (share: number): (number | null)[] =>
    where(notYet.map((amount) => Math.trunc((amount * share) / 100) * 100));
  const first = part(0.5);
  const second = part(0.25);
  const third = where(
    notYet.map((amount, index) => amount - (first[index] ?? 0) - (second[index] ?? 0)),
  );
  return [
    line(
      'M2.VI.a',
      'A.',
      "Op basis van 'meerjarenplan voor vorig boekjaar'",
      where(of('M2.VI.a')),
      {
        depth: 1,
      },
    ),
    line(
      'M2.VI.b',
      'B.',
      'Ramingen niet verwerkt in meerjarenplan voor vorig boekjaar (zie toelichting)',
      where(notYet),
      { depth: 1 },
    ),
    line(null, '1.', 'Ramingen inzake exploitatie', first, { depth: 2 }),
    line(null, '2.', 'Ramingen inzake investeringen', second, { depth: 2 }),
    line(null, '3.', 'Ramingen inzake financiering', third, { depth: 2 }),
  ];
}

function computeColumn(
  amounts: Amounts,
  column: ModelColumn,
  before: number | null,
  debt: number,
): Column {
  const drawn = (path: string): number => amounts.amount(path, column);
  const exploitatie = drawn('M2.I.a') - drawn('M2.I.b');
  const investeringen = drawn('M2.II.a') - drawn('M2.II.b');
  const financiering = drawn('M2.IV.a') - drawn('M2.IV.b');
  const result = exploitatie + investeringen + financiering;
  const previous = before ?? drawn('M2.VI');
  const notYet = drawn('M2.VI.b');
  const funds = amounts.kept('M2.VIII', column);
  const repaid = amounts.kept('AFM.II.a', column);
  const recovered = drawn('AFM.II.b');
  const margin = exploitatie - (repaid - recovered);
  const norm = Math.round((debt * 8) / 10_000) * 100;
  return {
    'M2.I': exploitatie,
    'M2.I.a': drawn('M2.I.a'),
    'M2.I.b': drawn('M2.I.b'),
    'M2.II': investeringen,
    'M2.II.a': drawn('M2.II.a'),
    'M2.II.b': drawn('M2.II.b'),
    'M2.III': exploitatie + investeringen,
    'M2.IV': financiering,
    'M2.IV.a': drawn('M2.IV.a'),
    'M2.IV.b': drawn('M2.IV.b'),
    'M2.V': result,
    'M2.VI': previous,
    'M2.VI.a': previous - notYet,
    'M2.VI.b': notYet,
    'M2.VII': previous + result,
    'M2.VIII': funds,
    'M2.IX': previous + result - funds,
    'AFM.II': repaid - recovered,
    'AFM.II.a': repaid,
    'AFM.II.b': recovered,
    'AFM.III': margin,
    'GAFM.II': repaid - norm,
    'GAFM.II.b': norm,
    'GAFM.III': margin + repaid - norm,
  };
}
