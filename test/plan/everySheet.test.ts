import { makeFiguresPlan, planSheets } from '../../src/plan';
import { roles, styleName, styles } from '../../src/plan/styles';
import { cellAddress, type Column } from '../../src/spreadsheet/workbook';
import { basisOf, halenHerkLummen } from '../scenario/publishedCases';
import { planOf } from './planOf';

// What a reader may count on, whatever sheet he opens or prints.
const many = basisOf(['Hasselt', 'Kortessem', 'Halen', 'Herk-de-Stad', 'Lummen', 'Tongeren'], {
  jaren: { van: 2021, tot: 2032 },
});
const { workbook } = planOf(many, {
  log: [{ datum: '2026-03-15', gebeurtenis: 'Gebouwd', cijfers: 'alle', product: '1.0.0' }],
});
const sheets = workbook.sheets.map((sheet) => [sheet.name, sheet] as const);

/** What only feeds a chart stands behind the rest and stays off the paper. */
function printedOf(columns: readonly Column[]): readonly Column[] {
  const printed = columns.filter(({ unprinted }) => unprinted !== true);
  expect(columns.slice(0, printed.length)).toEqual(printed);
  return printed;
}

test('all sheets are looked at', () => {
  expect(workbook.sheets.map(({ id }) => id)).toEqual(planSheets.map(({ id }) => id));
});

describe('printing', () => {
  test.each(sheets)('%s: our own rows and columns, with the titles on each page', (_, sheet) => {
    const { print, rows, columns, frozen, onePage = rows.length } = sheet;
    expect(print).toMatchObject({
      area: `B2:${cellAddress(onePage - 1, printedOf(columns).length - 1)}`,
      titleRows: `2:${String(frozen.rows)}`,
      header: { left: 'Fusiebegroting – simulatie', centre: '&A' },
      footer: { centre: 'Fusiebegroting 1.0.0', right: 'Bladzijde &P van &N' },
    });
    for (const line of [print?.header, print?.footer])
      // With the code of each part.
      expect(Object.values(line ?? {}).join('').length + 6).toBeLessThanOrEqual(255);
  });

  test.each(sheets)('%s: letters stay large enough to read', (_, { columns, frozen, print }) => {
    const pixels = (part: typeof columns) =>
      printedOf(part).reduce(
        (sum, { width, hidden }) => sum + (hidden === true ? 0 : 7 * width + 5),
        0,
      );
    const repeated = pixels(columns.slice(0, frozen.columns));
    const across = print?.pagesAcross ?? 0;
    const page = repeated + (pixels(columns) - repeated) / across;
    // An A4 that lies down, less its margins, is 1.027 of these wide; 11 points become at least 5.
    expect((11 * 1027) / page).toBeGreaterThan(4.9);
    if (across > 1) expect((11 * 1027) / pixels(columns)).toBeLessThan(5.1);
  });

  test.each([
    ['2024-06-30', 'Jongste document onder de cijfers: 30 juni 2024'],
    ['', 'Datum van de cijfers: niet bekend'],
  ])('figures of %j: %s', (cijfersVan, footer) => {
    const { workbook: dated } = planOf({ ...halenHerkLummen(), cijfersVan });
    expect(dated.sheets.map(({ print }) => print?.footer.left)).toEqual(
      planSheets.map(() => footer),
    );
  });

  test('an ampersand in a name is printed as it is', () => {
    const basis = halenHerkLummen();
    const partners = basis.partners.map((partner) => ({ ...partner, naam: 'A&D' }));
    const { workbook: odd } = planOf({ ...basis, partners });
    expect(odd.sheets[0]?.print?.header.right).toBe('A&&D + A&&D + A&&D');
  });

  test('sheets with figures alone are printed alike', () => {
    const { sheets: alone } = makeFiguresPlan({
      cijfers: halenHerkLummen().cijfers,
      log: [],
      version: '1.0.0',
    });
    expect(alone.map(({ id, print }) => [id, print?.header.centre])).toEqual([
      ['cijfers', '&A'],
      ['logboek', '&A'],
    ]);
  });
});

describe('the light of Controles', () => {
  const controles = workbook.sheets.find(({ id }) => id === 'controles');
  const row = controles?.rows.findIndex(({ key }) => key === 'licht') ?? -1;
  const said = String(controles?.rows[row]?.cells[4]?.value);

  test.each(sheets)('%s says it in words, by formula, with a link', (_, sheet) => {
    const title = sheet.rows.findIndex(({ key }) => key === 'titel');
    const lights = sheet.rows
      .flatMap(({ cells }, at) => cells.map((cell, column) => ({ cell, at, column })))
      .filter(({ cell }) => String(cell?.value ?? '').startsWith('Controles: '));
    expect(lights).toHaveLength(1);
    const [light] = lights;
    expect(light?.at).toBe(title);
    expect(title).toBeLessThan(sheet.frozen.rows);
    expect(light?.cell).toMatchObject({
      value: `Controles: ${said}`,
      link: `Controles!${cellAddress(row, 4)}`,
      style: 'Fusie licht',
    });
    const own = sheet.id === 'controles' ? '' : 'Controles!';
    expect(light?.cell?.formula).toBe(`="Controles: "&${own}$E$${String(row + 1)}`);
    // The title runs on over empty cells, and has room for it.
    const place = cellAddress(light?.at ?? 0, light?.column ?? 0);
    expect(sheet.conditionalFormats.map(({ range }) => range)).toContain(`${place}:${place}`);
  });

  test('stays away where there is no Controles', () => {
    const alone = makeFiguresPlan({ cijfers: [], log: [], version: '1.0.0' });
    expect(JSON.stringify(alone)).not.toContain('Controles: ');
  });
});

describe('frozen panes', () => {
  test.each(sheets)('%s keeps its title in sight, and little more', (_, { rows, frozen }) => {
    expect(rows[1]?.key).toBe('titel');
    expect(frozen.rows).toBeGreaterThanOrEqual(2);
    expect(frozen.rows).toBeLessThanOrEqual(7);
    expect(frozen.columns).toBeLessThanOrEqual(3);
  });
});

describe('names of cells', () => {
  const names = workbook.names.map(({ name }) => name);

  test('are what Excel takes, and each is there once', () => {
    const odd = names.filter(
      (name) => !/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) || /^[A-Z]{1,3}\d+$/i.test(name),
    );
    expect(odd).toEqual([]);
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(255);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test.each([
    ['Scenario', 'start', 'scenario', 'keuze', 'keuze'],
    ['Aanname_overname.regeling', 'aannames', 'overname.regeling', 'actief', 'actief'],
    ['Invoer_overname.regeling', 'aannames', 'overname.regeling', 'voorzichtig', 'eigen'],
    ['Invoer_Herk_de_Stad_M2.I.a', 'invoer', '71024/M2.I.a', 'j2021', 'j2032'],
    ['Invoer_Hasselt_BEL.APB', 'invoer', '71022/BEL.APB', 'waarde', 'waarde'],
    ['Parameter_norm.aflossingen', 'parameters', 'norm.aflossingen', 'waarde', 'waarde'],
    ['Parameter_regeling_2025_plafond', 'parameters', 'regeling/2025/plafond', 'waarde', 'waarde'],
  ])('%s', (name, id, rowKey, first, last) => {
    const sheet = workbook.sheets.find((one) => one.id === id);
    const row = sheet?.rows.findIndex(({ key }) => key === rowKey) ?? -1;
    const place = (column: string) =>
      cellAddress(row, sheet?.columns.findIndex(({ key }) => key === column) ?? -1).replace(
        /[A-Z]+|\d+/g,
        '$$$&',
      );
    const cells = first === last ? place(first) : `${place(first)}:${place(last)}`;
    expect(workbook.names.find((one) => one.name === name)).toEqual({
      name,
      refersTo: `=${sheet?.name ?? ''}!${cells}`,
      optional: true,
    });
  });

  test('serve nobody but who types them: no formula of ours counts on one', () => {
    const optional = workbook.names.filter((one) => one.optional).map(({ name }) => name);
    const words = new Set(
      workbook.sheets
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.formula)))
        .flatMap((formula) => formula?.match(/[A-Za-z_][\w.]*/g) ?? []),
    );
    expect(optional.filter((name) => words.has(name))).toEqual([]);
  });
});

describe('what Excel has no room for', () => {
  const validations = workbook.sheets.flatMap(({ name, validations: all }) =>
    all.map((one) => ({ ...one, place: `${name}!${one.range}` })),
  );

  test.each([
    ['a title of 32 characters', 32, (one: (typeof validations)[number]) => one.title],
    ['a message of 225 characters', 225, (one: (typeof validations)[number]) => one.message],
    [
      'a list of 255 characters',
      255,
      ({ rule }: (typeof validations)[number]) =>
        rule.kind === 'list' ? rule.words.join(',') : '',
    ],
  ])('%s', (_, most, textOf) => {
    expect(validations.filter((one) => textOf(one).length > most)).toEqual([]);
  });
});

describe('styles', () => {
  test('tell the roles apart without their colours', () => {
    const looks = roles.map((role) => {
      const { bold, italic, border } = styles[styleName(role, 'euro')] ?? {};
      return JSON.stringify({ bold, italic, border });
    });
    expect(new Set(looks).size).toBe(roles.length);
  });

  test('show dates and amounts as the computer of who looks does', () => {
    const formats = new Set(Object.values(styles).map(({ numberFormat }) => numberFormat));
    expect([...formats].filter((format) => /[dmy]/.test(format ?? ''))).toEqual(['m/d/yyyy']);
    expect([...formats].filter((format) => /[[\]"€$]/.test(format ?? ''))).toEqual([]);
  });
});
