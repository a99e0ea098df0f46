import type { FrameLocator, Page } from 'playwright-core';
import { axeFindings, paneFrame } from './axeFindings';
import { wearTheme } from './paneTheme';
import { openWorkbench, type OpenWorkbench } from './workbenchPage';

let open: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });

const frame = () => paneFrame(page);

/** What axe finds, with colours, in each theme. */
async function violations(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const theme of ['donker', 'contrast', 'licht'] as const) {
    await wearTheme(page, theme);
    found[theme] = await axeFindings(page);
  }
  return found;
}

const sound = { licht: [], donker: [], contrast: [] };

beforeAll(async () => {
  open = await openWorkbench();
  page = open.page;
  pane = page.frameLocator('#addin iframe');
  await pane.getByRole('tab', { name: 'Gemeenten' }).click();
  await pane.getByRole('searchbox').fill('lummen');
  await button('Lummen NIS-code 71037').click();
  await button('Met wie? Combinaties van Lummen met andere gemeenten').click();
  await pane.getByText('8.473 combinaties, 50 getoond.').waitFor();
});

afterAll(async () => {
  await open.close();
});

it('the list: axe finds nothing in any theme, and nothing sticks out of the pane', async () => {
  expect(await violations()).toEqual(sound);
  const [inner, outer] = await frame().evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(inner).toBeLessThanOrEqual(outer ?? 0);
});

it('neighbours and filters: axe finds nothing in any theme', async () => {
  await pane.getByText('Buurgemeenten', { exact: true }).click();
  await pane.getByLabel('Alle buurgemeenten van Lummen').fill('Genk\nHalen: Lummen');
  await button('Neem over').click();
  await pane
    .getByText('bij Halen staat Lummen, bij Lummen staat Halen niet', { exact: false })
    .waitFor();
  await pane.getByText('Beperk de lijst').click();
  await pane.getByLabel('Alleen wat volgens u zeker aansluit').waitFor();
  expect(await violations()).toEqual(sound);
  const [inner, outer] = await frame().evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(inner).toBeLessThanOrEqual(outer ?? 0);
});

it('a chosen merger: axe finds nothing in any theme', async () => {
  await button('Genk: fusie met Lummen').click();
  await button('Maak hiervan een scenario').waitFor();
  await pane.getByText('Bronnen van deze cijfers').click();
  expect(await violations()).toEqual(sound);
});

it('one click makes it a scenario', async () => {
  await button('Maak hiervan een scenario').click();
  await pane.getByText('Overgenomen uit "Met wie?": Lummen en Genk.', { exact: false }).waitFor();
  const chosen = pane.getByRole('list', { name: 'Gekozen gemeenten' }).getByRole('listitem');
  expect(await chosen.count()).toBe(2);
});

it('one click in the list does the same', async () => {
  await pane.getByRole('tab', { name: 'Gemeenten' }).click();
  await button('Terug naar de combinaties').click();
  await button('Maak scenario van Lummen + Genk').click();
  await pane.getByText('Lummen en Genk waren hier al zo gekozen.', { exact: false }).waitFor();
});

it('left no errors behind and asked nothing from outside', () => {
  expect(open.outside).toEqual([]);
  expect(open.problems).toEqual([]);
});
