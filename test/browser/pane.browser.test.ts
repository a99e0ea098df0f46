import type { FrameLocator } from 'playwright-core';
import { axeFindings } from './axeFindings';
import { wearTheme } from './paneTheme';
import { openWorkbench, read, settled, shown, typeInto, type OpenWorkbench } from './workbenchPage';

let open: OpenWorkbench;
let pane: FrameLocator;

beforeAll(async () => {
  open = await openWorkbench();
  pane = open.page.frameLocator('#addin iframe');
  await pane.getByRole('tab', { name: 'Functies' }).waitFor();
});

afterAll(async () => {
  await open.close();
});

async function select(address: string): Promise<void> {
  await open.page.evaluate((cell) => {
    window.werkbank.select(cell);
  }, address);
}

async function showTab(name: string): Promise<void> {
  await pane.getByRole('tab', { name }).click();
}

describe('Functies', () => {
  it('finds a function by a word of its explanation and puts an example in the active cell', async () => {
    await select('Blad1!B2');
    await showTab('Functies');
    await pane.getByRole('searchbox').fill('fusiebonus');
    await pane.getByText('1 functie', { exact: true }).waitFor();
    await pane
      .getByRole('button', { name: /SCHULDOVERNAME/ })
      .first()
      .click();
    // The user's separators on screen, the published example with its result.
    await pane.getByText('=FUSIE.SCHULDOVERNAME({79089;8443})').waitFor();
    await pane
      .getByRole('button', {
        name: 'Voeg in: =FUSIE.SCHULDOVERNAME(37403;5000000)',
      })
      .click();
    await pane.getByText('De formule staat in Blad1!B2.').waitFor();
    await settled(open.page);
    expect(await read(open.page, 'B2')).toBe(5_000_000);
  });

  it('asks before it overwrites and changes nothing without a yes', async () => {
    await select('Blad1!B2');
    await pane.getByRole('button', { name: 'Voeg in: =FUSIE.SCHULDOVERNAME(37403)' }).click();
    await pane.getByText(/In Blad1!B2 staat al/).waitFor();
    await pane.getByRole('button', { name: 'Niet overschrijven' }).click();
    await settled(open.page);
    expect(await read(open.page, 'B2')).toBe(5_000_000);
    await pane.getByRole('button', { name: 'Voeg in: =FUSIE.SCHULDOVERNAME(37403)' }).click();
    await pane.getByRole('button', { name: 'Overschrijven', exact: true }).click();
    await pane.getByText('De formule staat in Blad1!B2.').nth(1).waitFor();
    await settled(open.page);
    expect(await read(open.page, 'B2')).toBe(18_701_500);
  });

  it('goes by keyboard: tab, search, result, detail', async () => {
    const { page } = open;
    await pane.getByRole('button', { name: 'Alle functies' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('searchbox').focus();
    await pane.getByRole('searchbox').fill('');
    await page.keyboard.type('autofinancieringsmarge');
    await page.keyboard.press('Tab');
    // The search box has its own button to clear it, before the list.
    for (let step = 0; step < 4; step += 1) {
      const focused = await pane
        .locator(':focus')
        .textContent()
        .catch(() => '');
      if (focused?.includes('AFM')) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: /AFM/ }).first().waitFor();
    await pane.getByText('exploitatieontvangsten', { exact: true }).first().waitFor();
  });
});

describe('Uitleg', () => {
  it('fills in the arguments of the selected cell and names the article', async () => {
    await showTab('Uitleg');
    await select('Voorbeeld Hasselt–Kortessem!F10');
    await pane
      .getByText(/202\.949\.879/)
      .first()
      .waitFor();
    await pane
      .getByText(/BVR 30 maart 2018/)
      .first()
      .waitFor();
  });

  it('tells the whole sentence of an error, and follows the selection', async () => {
    await typeInto(open.page, 'Blad1!D2', '=FUSIE.INWONERS("Kortessem";2026)');
    await settled(open.page);
    expect(await shown(open.page, 'Blad1!D2')).toBe('#N/B');
    await select('Blad1!D2');
    await pane
      .getByText('Kortessem ging op 1 januari 2025 op in Hasselt (71072)', { exact: false })
      .first()
      .waitFor();
    await select('Blad1!Z9');
    await pane.getByText(/Z9 is leeg/).waitFor();
  });
});

describe('Gemeenten', () => {
  it('finds a municipality of before, with its successor and figures with their source', async () => {
    await showTab('Gemeenten');
    await pane.getByRole('searchbox').fill('kortess');
    await pane.getByText('(tot 2024)').waitFor();
    await pane
      .getByRole('button', { name: /Kortessem/ })
      .first()
      .click();
    await pane.getByText('Opgegaan in').waitFor();
    await pane.getByText('8.443').first().waitFor();
    await pane.getByText('Budgettair resultaat en autofinancieringsmarge (M2)').click();
    await pane.getByText('-241.797').first().waitFor();
  });

  it('puts a figure in the sheet as a formula', async () => {
    await select('Blad1!F2');
    await pane
      .getByRole('button', { name: /2021: 8\.443/ })
      .first()
      .click();
    await pane
      .getByText(/Perspectiefnota/)
      .first()
      .waitFor();
    await pane
      .getByRole('button', { name: /Voeg in als formule: =FUSIE\.INWONERS/ })
      .first()
      .click();
    await pane.getByText('De formule staat in Blad1!F2.').waitFor();
    await settled(open.page);
    expect(await read(open.page, 'Blad1!F2')).toBe(8443);
  });
});

describe('accessibility, in a real browser', () => {
  const themes = ['licht', 'donker', 'contrast'] as const;
  const screens = ['Functies', 'Uitleg', 'Gemeenten'];

  it.each(themes.flatMap((theme) => screens.map((screen) => [theme, screen] as const)))(
    'axe finds nothing: %s, %s',
    async (theme, screen) => {
      const { page } = open;
      await showTab(screen);
      await wearTheme(page, theme);
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  it('left no errors behind and asked nothing from outside', () => {
    expect(open.outside).toEqual([]);
    expect(open.problems).toEqual([]);
  });
});

describe('a pane that cannot be fetched', () => {
  it('says so in a sentence, and the functions keep working', async () => {
    const { page } = open;
    await page.route(/\/addin\/(?!functions\.)[^/]+\.js$/, (route) => route.abort());
    await page.evaluate(() => {
      document.querySelector('iframe')?.contentWindow?.location.reload();
    });
    await pane.getByText(/Het paneel kon niet worden geladen/).waitFor();
    await typeInto(page, 'Blad1!H2', '=FUSIE.AFM(100;80;15)');
    await settled(page);
    expect(await read(page, 'Blad1!H2')).toBe(5);
  });
});
