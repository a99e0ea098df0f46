import fc from 'fast-check';

/**
 * A random print of a random schema, in knobs of which the first choice is the plainest: a
 * counterexample shrinks to the one or two that matter. Every amount and word follows from the seed.
 */
export interface PrintDraw {
  readonly seed: number;
  readonly schema: 'M2' | 'T3' | 'T4' | 'T2' | 'M2 and T3';
  readonly years: number;
  readonly firstYear: number;
  /** How many of the first years are accounts. */
  readonly accounts: number;
  /** `both`: the last year of the accounts stands there as a plan as well. */
  readonly columns: 'one per year' | 'both' | 'revision';
  /** Share of the lines without an amount. */
  readonly zeros: number;
  readonly cents: boolean;
  readonly negativeFunds: boolean;
  readonly negativeRepayments: boolean;
  readonly previousYear: 'one line' | 'first year' | 'every year';
  readonly t2Titles: 'domain' | 'section';
  readonly t2Sections: 'full' | 'short';

  readonly thousands: '.' | '' | ' ' | '\u00a0' | '\u202f';
  readonly decimals: 'comma' | 'point';
  readonly minus: 'front' | 'behind' | 'brackets' | 'sign';
  readonly zero: '0' | '-' | '';
  readonly omitZeroRows: boolean;
  readonly euro: 'none' | 'front' | 'behind';

  readonly heading: 'one cell' | 'year above' | 'report above' | 'boekjaar' | 'year';
  readonly headingWords: 'long' | 'short' | 'capitals';
  readonly titleAt: 'heading' | 'above';
  /** `once`: the years stand above the first block alone. */
  readonly headingAt: 'each block' | 'once';
  readonly merged: boolean;
  readonly mark: 'before label' | 'own column' | 'none';
  readonly indent: 'none' | 'spaces' | 'columns';
  readonly formulas: boolean;
  readonly longLabel: 'whole' | 'in the cell' | 'amounts below' | 'amounts above';
  readonly yearsPerBlock: 'all' | 'two';
  readonly shuffled: boolean;
  readonly blankRows: boolean;
  readonly blankColumns: 'none' | 'before' | 'between' | 'after';
  readonly titles: boolean;
  readonly notes: boolean;

  readonly sheets: 'one' | 'per block';
  readonly numbers: 'stored' | 'as text';
  readonly yearAs: 'number' | 'text';
  readonly separator: ';' | ',' | '\t';
  readonly encoding: 'utf-8' | 'utf-8 with mark' | 'windows-1252';

  readonly gap: 'several' | 'single';
  readonly wrap: 'none' | 'label' | 'amounts' | 'label and amounts';
  readonly pages: boolean;
}

type Knobs = { readonly [knob in keyof PrintDraw]?: fc.Arbitrary<PrintDraw[knob]> };

/** Every knob at random, or as given. */
export function prints(fixed: Knobs = {}): fc.Arbitrary<PrintDraw> {
  const flag = fc.boolean();
  return fc.record<PrintDraw>({
    seed: fc.nat(),
    schema: fc.constantFrom<PrintDraw['schema'][]>('M2', 'T3', 'T4', 'T2', 'M2 and T3'),
    // Mostly few: a wide table is no harder to read than a narrow one, and slower to print.
    years: fc.oneof(
      { arbitrary: fc.integer({ min: 1, max: 6 }), weight: 8 },
      { arbitrary: fc.integer({ min: 7, max: 12 }), weight: 1 },
    ),
    firstYear: fc.integer({ min: 2014, max: 2031 }),
    accounts: fc.integer({ min: 0, max: 3 }),
    columns: fc.constantFrom<PrintDraw['columns'][]>('one per year', 'both', 'revision'),
    zeros: fc.constantFrom(0, 0.2, 0.6),
    cents: flag,
    negativeFunds: flag,
    negativeRepayments: flag,
    previousYear: fc.constantFrom<PrintDraw['previousYear'][]>(
      'one line',
      'first year',
      'every year',
    ),
    t2Titles: fc.constantFrom<PrintDraw['t2Titles'][]>('domain', 'section'),
    t2Sections: fc.constantFrom<PrintDraw['t2Sections'][]>('full', 'short'),

    thousands: fc.constantFrom<PrintDraw['thousands'][]>('.', '', ' ', '\u00a0', '\u202f'),
    decimals: fc.constantFrom<PrintDraw['decimals'][]>('comma', 'comma', 'point'),
    minus: fc.constantFrom<PrintDraw['minus'][]>('front', 'behind', 'brackets', 'sign'),
    zero: fc.constantFrom<PrintDraw['zero'][]>('0', '-', ''),
    omitZeroRows: flag,
    euro: fc.constantFrom<PrintDraw['euro'][]>('none', 'none', 'front', 'behind'),

    heading: fc.constantFrom<PrintDraw['heading'][]>(
      'one cell',
      'year above',
      'report above',
      'boekjaar',
      'year',
    ),
    headingWords: fc.constantFrom<PrintDraw['headingWords'][]>('long', 'short', 'capitals'),
    titleAt: fc.constantFrom<PrintDraw['titleAt'][]>('heading', 'above'),
    headingAt: fc.constantFrom<PrintDraw['headingAt'][]>('each block', 'once'),
    merged: flag,
    mark: fc.constantFrom<PrintDraw['mark'][]>('before label', 'own column', 'none'),
    indent: fc.constantFrom<PrintDraw['indent'][]>('none', 'spaces', 'columns'),
    formulas: flag,
    longLabel: fc.constantFrom<PrintDraw['longLabel'][]>(
      'whole',
      'in the cell',
      'amounts below',
      'amounts above',
    ),
    yearsPerBlock: fc.constantFrom<PrintDraw['yearsPerBlock'][]>('all', 'all', 'two'),
    shuffled: flag,
    blankRows: flag,
    blankColumns: fc.constantFrom<PrintDraw['blankColumns'][]>(
      'none',
      'before',
      'between',
      'after',
    ),
    titles: flag,
    notes: flag,

    sheets: fc.constantFrom<PrintDraw['sheets'][]>('one', 'per block'),
    numbers: fc.constantFrom<PrintDraw['numbers'][]>('stored', 'as text'),
    yearAs: fc.constantFrom<PrintDraw['yearAs'][]>('number', 'text'),
    separator: fc.constantFrom<PrintDraw['separator'][]>(';', ',', '\t'),
    encoding: fc.constantFrom<PrintDraw['encoding'][]>('utf-8', 'utf-8 with mark', 'windows-1252'),

    gap: fc.constantFrom<PrintDraw['gap'][]>('several', 'single'),
    wrap: fc.constantFrom<PrintDraw['wrap'][]>('none', 'label', 'amounts', 'label and amounts'),
    pages: flag,
    ...fixed,
  });
}

export type PrintFormat = 'workbook' | 'separated' | 'pasted' | 'lines';

/** The nearest print that one reader of the paper could only read in one way. */
export function legal(draw: PrintDraw, format: PrintFormat): PrintDraw {
  const lines = format === 'lines';
  const old = format === 'separated' && draw.encoding === 'windows-1252';
  const point = draw.decimals === 'point';
  const revision = draw.columns === 'revision' && ['M2', 'T3', 'M2 and T3'].includes(draw.schema);
  const oneColumn = draw.years === 1 || (draw.yearsPerBlock === 'two' && draw.years % 2 === 1);
  return {
    ...draw,
    // Only M2 and T3 are printed as a revision, and only plans are revised.
    columns: draw.columns === 'revision' && !revision ? 'both' : draw.columns,
    accounts: revision ? 0 : Math.min(draw.accounts, draw.years),
    // A decrease of what is kept, or of what is repaid, would look like another way of printing.
    negativeFunds: draw.negativeFunds && !revision,
    // What stands in a part of the columns alone needs columns.
    previousYear: lines && draw.previousYear === 'first year' ? 'every year' : draw.previousYear,
    // 1234567.89 is a number of a program, which writes no thousands, euros or brackets.
    ...(point && {
      thousands: '' as const,
      euro: 'none' as const,
      minus: draw.minus === 'sign' ? ('sign' as const) : ('front' as const),
    }),
    ...(lines && {
      // `12 € -` is an amount and a dash, or an amount and nothing in euro.
      zero: draw.zero === '' || draw.euro !== 'none' ? ('0' as const) : draw.zero,
      mark: draw.mark === 'own column' ? ('before label' as const) : draw.mark,
      indent: draw.indent === 'columns' ? ('spaces' as const) : draw.indent,
      merged: revision,
    }),
    // A label above one year is a line with its amount on the next line.
    ...(lines && oneColumn && { heading: 'one cell' as const, titleAt: 'heading' as const }),
    // A line of the table and a year beside it would be an amount of 2.026 euro.
    ...(oneColumn && { heading: 'one cell' as const }),
    // Without its mark, `Uitgaven` could be a part of anything.
    t2Sections: draw.mark === 'none' ? 'full' : draw.t2Sections,
    // One word in the middle over all years tells nothing about where they stand.
    ...(lines && revision && draw.heading.endsWith('above') && { heading: 'one cell' as const }),
    // Between amounts of which the groups stand one space apart, one space tells nothing.
    gap: draw.thousands === ' ' ? 'several' : draw.gap,
    // The first half of a label may be another label, and then only its mark tells.
    longLabel:
      draw.mark === 'none' && draw.longLabel === 'amounts above' ? 'whole' : draw.longLabel,
    // The word is printed above its column, or the user has to say it for all columns alike.
    ...(draw.columns !== 'one per year' &&
      !revision &&
      ['boekjaar', 'year'].includes(draw.heading) && { heading: 'one cell' as const }),
    // Letters that windows-1252 does not have.
    ...(old && draw.thousands === '\u202f' && !point && { thousands: '\u00a0' as const }),
    ...(old && draw.minus === 'sign' && { minus: 'front' as const }),
    // `1.298.243,68` in a file with commas: one number or two.
    separator: draw.separator === ',' && draw.thousands !== '' && !point ? ';' : draw.separator,
    headingAt: draw.yearsPerBlock === 'two' || lines ? 'each block' : draw.headingAt,
    // A line of a section that is the heading itself stands where the heading stands.
    ...(draw.schema === 'T2' && draw.t2Titles === 'section' && { titleAt: 'heading' as const }),
  };
}
