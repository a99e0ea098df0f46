import type { FrameLocator, Page } from 'playwright-core';
import { axeFindings } from './axeFindings';
import { wearTheme } from './paneTheme';
import { buildExample, openWorkbench, read, settled, type OpenWorkbench } from './workbenchPage';

let open: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });

/** Every cell of the workbook that shows an unknown name, on all sheets. */
const unknownNames = (): Promise<string[]> =>
  page.evaluate(() => {
    const { store } = window.werkbank.host;
    return store.sheets().flatMap(({ id, name }) => {
      const area = store.usedArea(id);
      return (area ? store.values(area) : []).flatMap((row, r) =>
        row.flatMap((value, c) =>
          typeof value === 'object' && value?.error === '#NAME?'
            ? [`${name}!${String((area?.row ?? 0) + r)},${String((area?.column ?? 0) + c)}`]
            : [],
        ),
      );
    });
  });

/** How many formulas still call the add-in. */
const calls = (): Promise<number> =>
  page.evaluate(() => {
    const { store } = window.werkbank.host;
    return store
      .sheets()
      .flatMap(({ id }) => {
        const area = store.usedArea(id);
        return area ? store.formulas(area).flat() : [];
      })
      .filter((entry) => typeof entry === 'string' && /^=.*FUSIE\./i.test(entry)).length;
  });

/** All that a sheet holds, row by row. */
const contents = (sheet: string): Promise<unknown[]> =>
  page.evaluate((name) => {
    const { store } = window.werkbank.host;
    const found = store.sheets().find((each) => each.name === name);
    const area = found && store.usedArea(found.id);
    return area ? store.values(area).flat() : [];
  }, sheet);

const addIn = async (present: boolean): Promise<void> => {
  await page.evaluate((on) => window.werkbank.addIn(on), present);
  await settled(page);
};

const validated = (): Promise<number> =>
  page.evaluate(() => {
    const { host } = window.werkbank;
    return host.store.sheets().reduce((sum, { id }) => sum + host.validations.of(id).length, 0);
  });

/** The user's own: formulas of every kind, with comments; and a sheet that he protected. */
const own: readonly (readonly [string, string])[] = [
  ['B1', '1000'],
  ['B2', '400'],
  ['B3', '100'],
  ['C1', '=FUSIE.AFM(B1,B2,B3)'],
  ['C2', '=FUSIE.NORMTOETS(B1,B2)'],
  ['C3', '=2*FUSIE.AFM(B1,B2,B3)+FUSIE.BBR(B1,B2,B3)'],
  ['C4', '="Er is "&FUSIE.INWONERS("Hasselt",2021)&" inwoners"'],
  ['C5', '=FUSIE.INWONERS("Kortessem",1900)'],
  ['E1', '=FUSIE.AFM(B1:B3,B1:B3,B1:B3)'],
  ['G1', '=C1+1'],
];
const shownBefore = ['C1', 'C2', 'C3', 'C4', 'C5', 'E1', 'E2', 'E3', 'G1'];
const values = () => Promise.all(shownBefore.map((cell) => read(page, `Mijn nota!${cell}`)));
const plain = (cells: Awaited<ReturnType<typeof values>>): unknown[] =>
  cells.map((cell) => (typeof cell === 'object' && cell ? { error: cell.error } : cell));

let before: unknown[];
let checked: number;

beforeAll(async () => {
  open = await openWorkbench();
  page = open.page;
  pane = page.frameLocator('#addin iframe');
  await buildExample(pane);
  await page.evaluate((cells) => {
    const { host, type } = window.werkbank;
    host.store.addSheet('Mijn nota');
    const slot = host.store.addSheet('Slot');
    type('Slot!A1', 'van mij');
    for (const [cell, entry] of cells) type(`Mijn nota!${cell}`, entry);
    host.protectSheet(slot, true);
    const nota = host.store.sheets().find(({ name }) => name === 'Mijn nota')?.id ?? '';
    const place = { sheetId: nota, row: 0, column: 2, rows: 1, columns: 1 };
    host.comments.add(place, 'Klopt dit?');
    host.comments.add({ ...place, column: 4 }, 'Uit het plan');
  }, own);
  await settled(page);
  before = plain(await values());
  checked = await validated();
});

afterAll(async () => {
  await open.close();
});

test('a workbook that was not made ready shows #NAME? where the add-in is missing', async () => {
  expect(before.slice(0, 3)).toEqual([500, expect.any(String), expect.any(Number)]);
  expect(await unknownNames()).toEqual([]);
  await addIn(false);
  const unknown = await unknownNames();
  expect(unknown.length).toBeGreaterThan(5);
  expect(unknown.filter((cell) => !/^(?:Mijn nota|Voorbeeld)/.test(cell))).toEqual([]);
  await addIn(true);
  await pane.getByRole('tab', { name: 'Scenario' }).click();
  await button('Bekijk wat er vervangen wordt').waitFor();
  expect(plain(await values())).toEqual(before);
});

test('the preview tells what becomes of the formulas, and is readable in every theme', async () => {
  await button('Bekijk wat er vervangen wordt').click();
  const table = pane.getByRole('table', { name: 'Wat er vervangen wordt' });
  await table.getByRole('rowheader', { name: 'Controles' }).waitFor();
  expect(await table.getByRole('rowheader', { name: 'Mijn nota' }).count()).toBe(1);
  for (const theme of ['licht', 'donker', 'contrast'] as const) {
    await wearTheme(page, theme);
    expect(await axeFindings(page)).toEqual([]);
  }
  await wearTheme(page, 'licht');
});

test('replacing, undoing, and replacing again', async () => {
  const formulas = await calls();
  expect(formulas).toBeGreaterThan(50);
  await button('Vervang').click();
  await pane.getByText('De werkmap is klaar om te delen').waitFor();
  await settled(page);
  expect(await calls()).toBe(0);
  await button('Maak ongedaan').last().click();
  await pane.getByText('De functies FUSIE staan er weer.').waitFor();
  await settled(page);
  expect(await calls()).toBe(formulas);
  expect(plain(await values())).toEqual(before);
  await button('Bekijk wat er vervangen wordt').click();
  await button('Vervang').click();
  await pane.getByText('De werkmap is klaar om te delen').waitFor();
  await settled(page);
});

test('the shared workbook shows no #NAME? anywhere, and what it showed before', async () => {
  await addIn(false);
  expect(await unknownNames()).toEqual([]);
  expect(await calls()).toBe(0);
  expect(plain(await values())).toEqual(before);
});

test('what somebody changes still counts where a formula took the place', async () => {
  await page.evaluate(() => window.werkbank.type('Mijn nota!B1', '2000'));
  await settled(page);
  expect(await read(page, 'Mijn nota!C1')).toBe(1500);
  expect(await read(page, 'Mijn nota!G1')).toBe(1501);
  await page.evaluate(() => window.werkbank.type('Mijn nota!B1', '1000'));
  await settled(page);
});

test('comments, the protected sheet, the checks on what is typed and Logboek are still there', async () => {
  expect(
    await page.evaluate(() =>
      window.werkbank.host.comments.of(null).map(({ content, area }) => [content, area.column]),
    ),
  ).toEqual([
    ['Klopt dit?', 2],
    ['Uit het plan', 4],
  ]);
  expect(await read(page, 'Slot!A1')).toBe('van mij');
  expect(await validated()).toBe(checked);
  expect(checked).toBeGreaterThan(50);
  const log = await contents('Logboek');
  expect(log).toContainEqual(
    expect.stringMatching(
      /^Klaargemaakt om te delen, zonder functies van de invoegtoepassing: \d+/,
    ),
  );
  expect((await contents('Bronnen')).length).toBeGreaterThan(100);
});

test('a next build brings the second opinions back and finds nothing in its way', async () => {
  await addIn(true);
  await pane.getByRole('tab', { name: 'Scenario' }).click();
  const example = button('Voorbeeld Hasselt + Kortessem');
  const preview = button('Bekijk wat er verandert');
  await example.or(preview).first().waitFor();
  if (!(await preview.isVisible())) await example.click();
  await preview.click();
  await pane
    .getByText(/^Controles: \d+ cellen$/)
    .first()
    .waitFor();
  expect(await button('Bouw').count()).toBe(1);
  await button('Bouw').click();
  await button('Ga naar Start').waitFor();
  await settled(page);
  expect(await calls()).toBeGreaterThan(50);
  expect(await read(page, 'Mijn nota!C1')).toBe(500);
  expect(await contents('Logboek')).toContainEqual(
    expect.stringMatching(/^Klaargemaakt om te delen/),
  );
});

test('nothing came from outside and nothing broke', () => {
  expect([open.outside, open.problems]).toEqual([[], []]);
});
