import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { axeFindings, paneFrame } from './axeFindings';
import { wearTheme } from './paneTheme';
import { openWorkbench, settled, type OpenWorkbench } from './workbenchPage';

let open: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

const example = (file: string) => path.resolve('dist/voorbeelden', file);
const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });

const frame = () => paneFrame(page);

/** All that the workbook holds, sheet by sheet. */
const workbook = (): Promise<Record<string, unknown[]>> =>
  page.evaluate(() => {
    const { store } = window.werkbank.host;
    return Object.fromEntries(
      store.sheets().map(({ id, name }) => {
        const area = store.usedArea(id);
        return [name, area ? store.values(area).flat() : []] as const;
      }),
    );
  });

/** The rows of a sheet in which this stands. */
const rowsWith = (sheet: string, value: unknown): Promise<unknown[][]> =>
  page.evaluate(
    ([name, wanted]) => {
      const { store } = window.werkbank.host;
      const found = store.sheets().find((each) => each.name === name);
      const area = found && store.usedArea(found.id);
      return area ? store.values(area).filter((row) => row.some((cell) => cell === wanted)) : [];
    },
    [sheet, value] as const,
  );

const focused = (): Promise<string> =>
  frame().evaluate(() => {
    const element = document.activeElement;
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const label = isField ? element.labels?.[0]?.textContent : null;
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
  });

/** Goes on with Tab until the focus is on what has this name. */
const tabTo = async (name: RegExp): Promise<void> => {
  for (let step = 0; step < 60; step += 1) {
    if (name.test(await focused())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard never came to ${String(name)}`);
};

const isRead = () => pane.getByRole('heading', { name: 'Wat er gelezen is' }).waitFor();
const isTaken = () => pane.getByRole('heading', { name: 'Overgenomen' }).waitFor();
const tab = (name: string) => pane.getByRole('tab', { name, exact: true }).click();

interface Answers {
  readonly municipality: string;
  readonly document: string;
}

/** What the questions ask, for figures of a municipality with its OCMW. */
const answer = async ({ municipality, document }: Answers): Promise<void> => {
  await isRead();
  const propose = button(`Kies ${municipality}`);
  if ((await propose.count()) > 0) await propose.click();
  else {
    await pane.getByRole('searchbox').fill(municipality.split(' (')[0] ?? '');
    await button(new RegExp(`^${municipality.replace(/[()]/g, '\\$&')} NIS`)).click();
  }
  await pane.getByLabel('Van welk bestuur?').selectOption('gemeente en OCMW');
  await pane.getByRole('textbox', { name: 'Document', exact: true }).fill(document);
};

const takeOver = async (): Promise<void> => {
  await button(/^Neem \d+ cijfers over$/).click();
  await isTaken();
};

const paste = async (text: string): Promise<void> => {
  await button('Plakken').click();
  await pane.getByLabel('Plak hier de cijfers').fill(text);
  await button('Lees in').click();
};

/** As accounts print it; the total of Hasselt on 31 December 2021 is 148.278.003. */
const debt = (newLoans: string, long: string, total: string): string =>
  [
    'Financiële schulden op 31 december 2021\tRekening 2021',
    `A. Financiële schulden op lange termijn\t${long}`,
    '1. Financiële schulden op 1 januari\t143.691.251',
    `2. Nieuwe leningen\t${newLoans}`,
    '3. Aflossingen\t-2.758.373',
    '4. Overboekingen\t-8.578.370',
    'B. Financiële schulden op lange termijn die binnen het jaar vervallen\t8.148.412',
    '1. Financiële schulden op 1 januari\t8.148.288',
    '2. Aflossingen\t-8.578.246',
    '3. Overboekingen\t8.578.370',
    'C. Financiële schulden op korte termijn\t0',
    `Totaal financiële schulden\t${total}`,
  ].join('\n');

/** Selects the first cell of the sheet Schuld that holds this amount. */
const selectOnSchuld = (amount: number): Promise<void> =>
  page.evaluate((wanted) => {
    const { store } = window.werkbank.host;
    const sheet = store.sheets().find(({ name }) => name === 'Schuld');
    const area = sheet && store.usedArea(sheet.id);
    if (!area) throw new Error('there is nothing on Schuld');
    for (const [row, cells] of store.values(area).entries()) {
      const column = cells.indexOf(wanted);
      if (column < 0) continue;
      const letter = String.fromCharCode(65 + area.column + column);
      window.werkbank.select(`Schuld!${letter}${String(area.row + row + 1)}`);
      return;
    }
    throw new Error('the amount is not on Schuld');
  }, amount);

const unfoldAll = (): Promise<void> =>
  frame().evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });

beforeAll(async () => {
  open = await openWorkbench();
  page = open.page;
  pane = page.frameLocator('#addin iframe');
  await tab('Cijfers');
  await button('Uit een bestand').waitFor();
});

afterAll(async () => {
  await open.close();
});

describe('what cannot be read', () => {
  const whole = (): Buffer => readFileSync(example('M2.xlsx'));
  it.each([
    ['a picture', 'schema.png', () => Buffer.from('89504e470d0a1a0a', 'hex'), /een afbeelding/],
    ['half a workbook', 'half.xlsx', () => whole().subarray(0, 3000), /beschadigd/],
    ['a pdf', 'plan.pdf', () => Buffer.from('%PDF-1.7\n1 0 obj'), /een pdf.*Plakken/],
    ['nothing', 'leeg.csv', () => Buffer.alloc(0), /is leeg/],
  ])('%s is told in a sentence, and the workbook stays', async (_, name, content, sentence) => {
    const before = await workbook();
    await pane
      .getByLabel('Bestand met cijfers')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content() });
    const notice = pane.getByRole('alert').filter({ hasText: name });
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(sentence);
    expect(await workbook()).toEqual(before);
  });

  it('an empty selection neither', async () => {
    await page.evaluate(() => {
      window.werkbank.select('Blad1!F20');
    });
    await button('Uit de selectie').click();
    await pane.getByText(/^In de selectie staat niets\./).waitFor();
  });
});

describe('by mouse', () => {
  it('a file: what was read is shown, cancelled, and the keyboard is where it was', async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      button('Uit een bestand').click(),
    ]);
    await chooser.setFiles(example('M2.xlsx'));
    await isRead();
    expect(await focused()).toBe('Wat er gelezen is');
    await pane.getByText('25 regels herkend in 6 kolommen.', { exact: false }).waitFor();
    await pane.getByText('84 gedrukte totalen kloppen met hun delen.').waitFor();
    await button('Annuleer').click();
    await pane.getByText(/^De cijfers zijn niet overgenomen\./).waitFor();
    await frame().waitForFunction(() => document.activeElement?.textContent === 'Uit de selectie');
  });

  it('a file that is dropped is taken over when all is answered', async () => {
    const drop = (type: string) =>
      frame().evaluate(
        ([kind, bytes]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([new Uint8Array(bytes)], 'J2.xlsx'));
          const [place] = [...document.querySelectorAll('h3')].filter(
            ({ textContent }) => textContent === 'Inlezen',
          );
          place?.dispatchEvent(
            new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }),
          );
        },
        [type, [...readFileSync(example('J2.xlsx'))]] as const,
      );
    await drop('dragenter');
    await pane.getByText('Laat het bestand los om het in te lezen.').waitFor();
    await drop('drop');
    await isRead();
    // The file names Hasselt, which is two municipalities: before and after the merger.
    await pane.getByText(/^Hasselt kan meer dan één gemeente zijn/).waitFor();
    await pane.getByText('De gemeente is niet gekozen.', { exact: false }).waitFor();
    await answer({ municipality: 'Hasselt (tot 2024)', document: 'Jaarrekening 2021' });
    await takeOver();
    expect(await focused()).toBe('Overgenomen');
    await button('Verwijder Jaarrekening 2021 van Hasselt (tot 2024) (M2)').waitFor();
  });

  it('a selection of the grid, formulas and all', async () => {
    await page.evaluate(() => {
      const rows = [
        ['Budgettair resultaat', 'Rek 2020', 'Mjp 2021'],
        ['I. Exploitatiesaldo (a-b)', '60', '=C3-C4'],
        ['a. Ontvangsten', '100', '110'],
        ['b. Uitgaven', '40', '45'],
      ];
      for (const [row, cells] of rows.entries()) {
        for (const [column, text] of cells.entries()) {
          window.werkbank.type(`Blad1!${'ABC'.charAt(column)}${String(row + 1)}`, text);
        }
      }
    });
    await settled(page);
    await page.evaluate(() => {
      const { store } = window.werkbank.host;
      window.werkbank.select('Blad1!A1');
      store.select({ ...store.selection(), rows: 4, columns: 3 });
    });
    await button('Uit de selectie').click();
    await pane.getByText(/^Uit selectie Blad1!A1:C4\. 3 regels herkend in 2 kolommen/).waitFor();
    await pane.locator('summary', { hasText: 'M2: 3 regels' }).click();
    const saldo = pane.getByRole('row', { name: /I\. Exploitatiesaldo/ });
    expect(await saldo.getByRole('cell').allInnerTexts()).toEqual(['60', '65']);
    await pane.getByText('2 gedrukte totalen kloppen met hun delen.').waitFor();
    await button('Annuleer').click();
  });

  it('nothing reached the workbook by itself', async () => {
    expect(Object.keys(await workbook())).not.toContain('Cijfers');
  });
});

describe('by keyboard', () => {
  it('pasted text, all questions, into the workbook, and back', async () => {
    const { keyboard } = page;
    await pane.getByRole('tab', { name: 'Cijfers', exact: true }).focus();
    await tabTo(/^Plakken$/);
    await keyboard.press('Enter');
    await frame().waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    expect(await focused()).toBe('Plak hier de cijfers');
    await keyboard.insertText(debt('7.775.083', '140.129.591', '148.278.003'));
    await tabTo(/^Lees in$/);
    await keyboard.press('Enter');
    await isRead();
    expect(await focused()).toBe('Wat er gelezen is');
    await tabTo(/^Zoek een gemeente$/);
    await keyboard.type('Hasselt');
    await pane.getByText('Hasselt (tot 2024)', { exact: false }).first().waitFor();
    await tabTo(/^Hasselt \(tot 2024\) ?NIS/);
    await keyboard.press('Enter');
    await frame().waitForFunction(() => document.activeElement?.textContent === 'Andere gemeente');
    await keyboard.press('Tab');
    await keyboard.type('gemeente en');
    await tabTo(/^Document$/);
    await keyboard.type('+Schuldenrapport 2021');
    await tabTo(/^Datum van het document/);
    await keyboard.type('1/6/2022');
    await tabTo(/^Neem 11 cijfers over$/);
    await keyboard.press('Enter');
    await isTaken();
    expect(await focused()).toBe('Overgenomen');

    await tabTo(/^Zet in de werkmap$/);
    await keyboard.press('Enter');
    await button('Schrijf dit').waitFor();
    expect(await focused()).toBe('Wat er verandert');
    await tabTo(/^Schrijf dit$/);
    await keyboard.press('Enter');
    await button('Ga naar Cijfers').waitFor();
    await settled(page);
    const [total] = await rowsWith('Cijfers', 148_278_003);
    for (const fact of ['Hasselt (tot 2024)', 'SCHULD.31DEC', 2021, 'rekening', 'eigen'])
      expect(total).toContain(fact);
    // A name that begins as a formula stays text.
    expect(total).toContain('+Schuldenrapport 2021');
    await tabTo(/^Maak ongedaan$/);
    await keyboard.press('Enter');
    await pane.getByText(/ongedaan gemaakt/).waitFor();
    expect(Object.keys(await workbook())).not.toContain('Cijfers');
  });
});

describe('a scenario with own figures', () => {
  it('is built with them, and the pane says so', async () => {
    await tab('Scenario');
    await button('Voorbeeld Hasselt + Kortessem').click();
    await pane
      .getByText('Financiële schulden: eigen cijfers 2021 (+Schuldenrapport 2021)')
      .waitFor();
    await button('Bekijk wat er verandert').click();
    await button('Bouw').click();
    await button('Ga naar Start').waitFor();
    await settled(page);
  });

  it('a newer version waits until the user chooses which source counts', async () => {
    await tab('Cijfers');
    await paste(debt('8.775.083', '141.129.591', '149.278.003'));
    await answer({ municipality: 'Hasselt (tot 2024)', document: 'Schuldenrapport, verbeterd' });
    await pane.getByLabel(/^Vervang de eerdere cijfers van 2021/).check();
    await takeOver();
    await tab('Scenario');
    await pane.getByText(/^3 ingelezen cijfers tellen niet mee/).waitFor();
    await button('Kies overal Schuldenrapport, verbeterd (3)').click();
    await pane.getByText(/^3 ingelezen cijfers verschillen van wat de werkmap vasthoudt/).waitFor();
    expect(await rowsWith('Cijfers', 149_278_003)).toEqual([]);
  });

  it('the refresh shows old, new and difference, and takes row by row', async () => {
    await button('Zoek nieuwere cijfers').click();
    await pane.getByText(/^3 cijfers zijn anders dan in de werkmap/).waitFor();
    expect(await focused()).toMatch(/^3 cijfers zijn anders/);
    const row = pane.getByRole('row', { name: /Totaal financiële schulden, 2021/ });
    for (const text of ['148.278.003', '149.278.003', '+1.000.000'])
      expect(await row.innerText()).toContain(text);
    await button('Niets').click();
    await pane.getByText('0 cijfers aangevinkt.').waitFor();
    await button('Alles').click();
    await pane.getByText('3 cijfers aangevinkt.').waitFor();
  });

  it.each(['licht', 'donker', 'contrast'] as const)('axe finds nothing: %s', async (theme) => {
    await wearTheme(page, theme);
    await tab('Scenario');
    await pane.getByText('3 cijfers aangevinkt.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await tab('Uitleg');
    await selectOnSchuld(148_278_003);
    await pane.getByRole('heading', { name: /^Bron: Hasselt/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await tab('Cijfers');
    await unfoldAll();
    await pane.getByRole('link', { name: /^Schema M2:/ }).waitFor();
    await button(/^Verwijder/)
      .first()
      .scrollIntoViewIfNeeded();
    expect(await axeFindings(page)).toEqual([]);
    await pane.getByLabel('Bestand met cijfers').setInputFiles(example('T2.xlsx'));
    await isRead();
    await unfoldAll();
    expect(await axeFindings(page)).toEqual([]);
    await button('Annuleer').click();
  });

  it('what is taken is built and logged', async () => {
    await wearTheme(page, 'licht');
    await tab('Scenario');
    await button('Verder: bekijk de wijzigingen').click();
    await button('Bouw').click();
    await button('Ga naar Start').waitFor();
    await settled(page);
    expect(await rowsWith('Cijfers', 149_278_003)).toHaveLength(1);
    const log = (await workbook())['Logboek']?.map(String).join('\n');
    expect(log).toMatch(/Vernieuwd: 3 cijfers.*148\.278\.003 → 149\.278\.003/);
    expect(log).toMatch(/Bron gekozen voor Hasselt \(tot 2024\), Totaal financiële schulden, 2021/);
  });

  it('a cell tells its source', async () => {
    await tab('Uitleg');
    await selectOnSchuld(149_278_003);
    const card = pane.getByRole('region', {
      name: 'Bron: Hasselt (tot 2024), Totaal financiële schulden, 2021',
    });
    await card.waitFor();
    const text = await card.innerText();
    for (const fact of ['149.278.003', 'Schuldenrapport, verbeterd', 'regel 12', 'eigen'])
      expect(text).toContain(fact);
    expect(text).toMatch(/\b[0-9a-f]{64}\b/);
    expect(text).toContain('=INDEX(Cijfers_document;MATCH("Hasselt (tot 2024)|SCHULD.31DEC|2021');
  });

  it('a pane that is opened again still finds the own figures in the workbook', async () => {
    await frame().evaluate(() => {
      location.reload();
    });
    await tab('Cijfers');
    await pane.getByText('Er zijn nog geen eigen cijfers ingelezen.').waitFor();
    await tab('Scenario');
    // The choice is restored with the workbook; nobody has to choose again.
    await pane
      .getByText(
        'Financiële schulden: eigen cijfers 2021 (Schuldenrapport, verbeterd, uit de werkmap)',
      )
      .waitFor();
    await button('Bekijk wat er verandert').click();
    await pane.getByText(/Er is niets te bouwen/).waitFor();
  });
});

describe('at the end', () => {
  it.each([320, 400])('nothing is cut off in a pane of %i wide', async (width) => {
    await page.locator('#addin').evaluate((element, wanted) => {
      element.style.width = `${String(wanted)}px`;
    }, width);
    await tab('Cijfers');
    await pane.getByLabel('Bestand met cijfers').setInputFiles(example('M2-wijziging.xlsx'));
    await isRead();
    await unfoldAll();
    const [needed, there] = await frame().evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth] as const;
    });
    await button('Annuleer').click();
    expect(there).toBeLessThanOrEqual(width);
    expect(needed).toBe(there);
  });

  it('left no errors behind and asked nothing from outside', () => {
    expect(open.outside).toEqual([]);
    expect(open.problems).toEqual([]);
  });
});
