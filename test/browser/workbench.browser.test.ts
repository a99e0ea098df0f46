import { readFileSync } from 'node:fs';
import { cdnTag, workbenchTags } from '../../tools/workbench/addInPage';
import type { OpenWorkbench } from './workbenchPage';
import { openWorkbench, read, readBlock, settled, shown, typeInto } from './workbenchPage';

let open: OpenWorkbench;
beforeAll(async () => {
  open = await openWorkbench();
});
afterAll(async () => {
  await open?.close();
});

describe('the first view', () => {
  it('shows published results and live formulas that differ by hidden cents at most', async () => {
    const afm = await readBlock(open.page, { address: 'F10', rows: 4, columns: 3 });
    expect(afm).toEqual([
      [19_021_953, 19_021_952, 1],
      [9_693_674, 9_693_674, 0],
      [1_755_661, 1_755_660, 1],
      [-241_797, -241_797, 0],
    ]);
    const bbr = await readBlock(open.page, { address: 'F17', rows: 4, columns: 3 });
    expect(bbr).toEqual([
      [53_492_807, 53_492_806, 1],
      [15_995_371, 15_995_370, 1],
      [6_915_155, 6_915_155, 0],
      [3_485_783, 3_485_782, 1],
    ]);
  });

  it('shows every printed line of M2 beside the same line by FUSIE.CIJFER', async () => {
    const lines = await readBlock(open.page, { address: 'A50', rows: 13, columns: 8 });
    expect(lines.map(([label]) => String(label).split(' ')[0])).toEqual([
      'I',
      'I.a',
      'I.b',
      'II',
      'II.a',
      'II.b',
      'III',
      'IV',
      'V',
      'VI',
      'VII',
      'VIII',
      'IX',
    ]);
    expect(lines[0]?.slice(1, 5)).toEqual([23_529_836, 13_202_455, 2_557_103, 539_159]);
    expect(lines[12]?.slice(1, 5)).toEqual([53_492_806, 15_995_370, 6_915_155, 3_485_782]);
    for (const line of lines) expect(line.slice(5)).toEqual([line[1], line[1], 0]);
  });

  it.each([
    ['F24', 6_524_641.76],
    ['F26', 'Voldoet'],
    ['F27', 'Voldoet niet: AFM 2022 -241.797'],
    ['F31', 39_544_500],
    ['F32', 4_221_500],
    ['F33', 43_766_000],
    ['E37', 7],
    ['F38', -578_061],
    ['E39', 986.4],
    ['H40', 0.136],
    ['D43', 19_021_952],
    ['D45', 79_089],
  ])('%s is %p', async (address, expected) => {
    const value = await read(open.page, address);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 2);
    else expect(value).toBe(expected);
  });

  it('shows thousands and errors as a Belgian Excel does', async () => {
    expect(await shown(open.page, 'F10')).toBe('19.021.953');
    expect(await shown(open.page, 'B38')).toBe('8,5');
    expect(await shown(open.page, 'D46')).toBe('#N/B');
  });

  it('tells under the grid what the selected error means', async () => {
    await open.page.evaluate(() => window.werkbank.select('D46'));
    await open.page
      .locator('#status', { hasText: 'D46: #N/B – Kortessem ging op 1 januari 2025 op in Hasselt' })
      .waitFor();
  });

  it('tells the formula of the selected cell in Belgian notation', async () => {
    await open.page.evaluate(() => window.werkbank.select('F24'));
    await open.page
      .locator('#status', { hasText: 'F24: =FUSIE.AFM_GECORRIGEERD(B24;C24;D24)' })
      .waitFor();
    await open.page.evaluate(() => window.werkbank.select('F11'));
    await open.page
      .locator('#status', { hasText: 'F11: resultaat van de formule in F10' })
      .waitFor();
  });

  it('opens the built page with the functions in the frame', async () => {
    const pane = open.page.frameLocator('#addin iframe');
    await pane.getByText('SCHULDOVERNAME', { exact: true }).first().waitFor();
  });
});

describe('typing with the keyboard', () => {
  beforeAll(async () => {
    await open.page.evaluate(() => window.werkbank.select('Blad1!A1'));
  });

  const block = (...values: unknown[]) => values.map((value) => [value]);
  const valueError = (message: RegExp) => [
    [{ error: '#VALUE!', message: expect.stringMatching(message) }],
  ];

  it.each<[string, unknown[][]]>([
    ['=FUSIE.AFM(202949879;179420043;8578246;4070363)', block(19_021_953)],
    ['=FUSIE.AFM(13182806,12643647,821627,40671)', block(-241_797)],
    ['=fusie.bbr({9331185;-36828387};51104482;{6942860;7611909})', block(53_492_807, 15_995_371)],
    ['=FUSIE.BBR(9331185,51104482,-6942860)', block(53_492_807)],
    ['=FUSIE.SCHULDOVERNAME({79089;8443})', block(43_766_000)],
    ['=FUSIE.SCHULDOVERNAME(37403;;"2019")', block(18_701_500)],
    ['=FUSIE.SCHULDOVERNAME(100000,,"conceptnota 2026")', block(34_000_000)],
    [
      '=FUSIE.HARMONISATIE_EFFECT({7;8,5};{3728766;385374};7)',
      block(0, expect.closeTo(-578_061, 3)),
    ],
    [
      '=FUSIE.HARMONISATIE_EFFECT({986,4;1008};{4059006;225629};986,4;100)',
      block(0, expect.closeTo(-48_735.864, 3)),
    ],
    ['=FUSIE.HARMONISATIE({7;8.5},{3728766;385374},"gewogen")', block(expect.closeTo(7.1405, 4))],
    ['=FUSIE.FASERING(1000;{0,25\\0,75})', [[250, 750]]],
    ['=FUSIE.AFM(100;80;15;)', block(5)],
    ['=SOM(FUSIE.AFM({100;200};{50;50};{0;0});1,5)', block(201.5)],
    ['=FUSIE.AFM({100;#N/B};{50;50};{0;0})', block(50, { error: '#N/A' })],
    ['=FUSIE.AFM(1/0;1;1)', block({ error: '#DIV/0!' })],
    ['=FUSIE.AFM("n.v.t.";2;3)', valueError(/"n\.v\.t\."/)],
    ['=FUSIE.AFM({1;2;3;4};{1;2;3};0)', valueError(/4×1.*3×1/)],
    ['=FUSIE.SCHULDOVERNAME(37403;;"2030")', valueError(/2030/)],
    ['=FUSIE.AFM_GECORRIGEERD(1;2;3;8)', valueError(/0,08|8 %/)],
    ['=FUSIE.AFM(1;2)', valueError(/ontbreekt een argument/)],
    ['=FUSIE.INWONERS("Hasselt";2021)', block(79_089)],
    [
      '=FUSIE.INWONERS("Haselt";2021)',
      [[{ error: '#N/A', message: expect.stringMatching(/Hasselt/) }]],
    ],
    ['1.234,56', block(1234.56)],
    ['8 %', block(0.08)],
    ['2021', block(2021)],
  ])('%s', async (text, expected) => {
    await open.page.evaluate(() => {
      const { store } = window.werkbank.host;
      const clear = Array.from({ length: 4 }, () => ['', '', '']);
      const area = { sheetId: store.activeSheet(), row: 1, column: 1, rows: 4, columns: 3 };
      store.write(area, clear);
    });
    await typeInto(open.page, 'B2', text);
    await settled(open.page);
    const rows = expected.length;
    const columns = expected[0]?.length ?? 0;
    // One cell more each way: a result may not take more room than it has values.
    const found = await readBlock(open.page, {
      address: 'B2',
      rows: rows + 1,
      columns: columns + 1,
    });
    expect(found).toEqual([
      ...expected.map((row) => [...row, null]),
      Array.from({ length: columns + 1 }, () => null),
    ]);
  });

  it('leaves a number as it is when its cell is opened and closed', async () => {
    await typeInto(open.page, 'E2', '1,234');
    await open.page.evaluate(() => window.werkbank.select('E2'));
    await open.page.keyboard.press('F2');
    await open.page.waitForTimeout(200);
    await open.page.keyboard.press('Enter');
    await settled(open.page);
    expect(await read(open.page, 'E2')).toBe(1.234);
  });

  it('follows when an argument changes, and forgets the sentence of an error that is gone', async () => {
    await typeInto(open.page, 'G2', '100');
    await typeInto(open.page, 'H2', '=FUSIE.AFM(G2;80;15)');
    await settled(open.page);
    expect(await read(open.page, 'H2')).toBe(5);
    await typeInto(open.page, 'G2', 'honderd');
    await settled(open.page);
    expect(await read(open.page, 'H2')).toMatchObject({ error: '#VALUE!' });
    await typeInto(open.page, 'G2', '200');
    await settled(open.page);
    expect(await read(open.page, 'H2')).toBe(105);
  });

  it('shows #SPILL! where a block has no room', async () => {
    await typeInto(open.page, 'J3', '1');
    await typeInto(open.page, 'J2', '=FUSIE.AFM({1;2};0;0)');
    await settled(open.page);
    expect(await read(open.page, 'J2')).toEqual({ error: '#SPILL!' });
  });
});

describe('pasting', () => {
  it('reads text from elsewhere as if it were typed', async () => {
    const { page } = open;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => window.werkbank.select('Blad1!O2'));
    await page.evaluate(() =>
      navigator.clipboard.writeText('=FUSIE.AFM(100;80;15)\t8,5\n=FUSIE.AFM(100,80,15)\t1.234'),
    );
    await page.waitForTimeout(200);
    await page.keyboard.press('Control+V');
    await settled(page);
    expect(await readBlock(page, { address: 'O2', rows: 2, columns: 2 })).toEqual([
      [5, 8.5],
      [5, 1234],
    ]);
  });

  it('leaves what was copied in the grid as it is', async () => {
    const { page } = open;
    await typeInto(page, 'Q2', '1,234');
    await page.evaluate(() => window.werkbank.select('Q2'));
    await page.waitForTimeout(200);
    await page.keyboard.press('Control+C');
    await page.waitForTimeout(200);
    await page.evaluate(() => window.werkbank.select('R2'));
    await page.waitForTimeout(200);
    await page.keyboard.press('Control+V');
    await settled(page);
    expect(await read(page, 'R2')).toBe(1.234);
  });
});

describe('the page around the grid', () => {
  it.each([
    ['donker', false],
    ['contrast', false],
    ['licht', true],
  ])('gives the add-in the colours of theme %s', async (theme, isLight) => {
    const { page } = open;
    await page.locator('#theme').selectOption(theme);
    // Office.js remembers the colours for 5 s.
    await page.waitForFunction(
      (light) => {
        const pane = document.querySelector('iframe')?.contentDocument?.querySelector('#pane > *');
        return pane && (getComputedStyle(pane).backgroundColor === 'rgb(255, 255, 255)') === light;
      },
      isLight,
      { timeout: 60_000 },
    );
  });

  it('hides the pane and shows it again with the keyboard', async () => {
    const { page } = open;
    const toggle = page.locator('#pane-toggle');
    await toggle.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#addin').isVisible()).toBe(false);
    expect(await toggle.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    expect(await page.locator('#addin').isVisible()).toBe(true);
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
  });

  it.each([
    ['ArrowLeft', 380],
    ['ArrowRight', 360],
  ])('makes the pane wider or narrower with %s', async (key, width) => {
    const { page } = open;
    await page.locator('#divider').press(key);
    expect(await page.locator('#divider').getAttribute('aria-valuenow')).toBe(String(width));
    expect((await page.locator('#addin').boundingBox())?.width).toBe(width);
  });
});

describe('empty cells', () => {
  it.each([
    ['desktop', 'zero'],
    ['web', 'null'],
  ])('are 0 where a number is expected, on %s', async (platform, emptyCell) => {
    const { page } = open;
    await page.evaluate(() => window.werkbank.select('Blad1!A1'));
    await page.locator('#platform').selectOption(platform);
    await settled(page);
    await typeInto(page, 'L2', '=FUSIE.AFM(M2;M3;M4)');
    await typeInto(page, 'L3', '=FUSIE.SCHULDOVERNAME(37403;M2)');
    await typeInto(page, 'L4', '=FUSIE.SCHULDOVERNAME(37403;1;M2)');
    await settled(page);
    expect(await page.evaluate(() => window.werkbank.host.emptyCell)).toBe(emptyCell);
    expect(await read(page, 'L2')).toBe(0);
    expect(await read(page, 'L3')).toBe(0);
    expect(await read(page, 'L4')).toMatchObject({ error: '#VALUE!' });
  });
});

describe('what the workbench is made of', () => {
  it('serves the built page with two tags changed and not one byte more', async () => {
    const served = await (await fetch(`${open.url}/addin/taskpane.html`)).text();
    const built = readFileSync('dist/taskpane.html', 'utf8');
    expect(served.split(workbenchTags)).toEqual(built.split(cdnTag));
    expect(served.split(workbenchTags)).toHaveLength(2);
  });

  it('asks nothing from outside and has no errors', () => {
    expect(open.outside).toEqual([]);
    expect(open.problems).toEqual([]);
  });
});

describe('switches in the address', () => {
  it('starts as Excel on the web, in dark colours', async () => {
    const other = await openWorkbench('excel=web&thema=donker');
    try {
      const { page } = other;
      expect(await page.evaluate(() => window.werkbank.host.emptyCell)).toBe('null');
      expect(await page.locator('#platform').inputValue()).toBe('web');
      expect(await read(page, 'F10')).toBe(19_021_953);
      expect(other.outside).toEqual([]);
      expect(other.problems).toEqual([]);
    } finally {
      await other.close();
    }
  });
});
