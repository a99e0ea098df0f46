import { screen, within } from '@testing-library/react';
import type { CellToShare } from '../../../src/office/delen';
import type { Workbook } from '../../../src/spreadsheet/workbook';
import { open, openExample, press } from '../scenario/showScenario';
import { violations } from '../showPane';
import { journal, reading } from './fakeDeler';

const cell = (sheet: string, row: number, becomes: CellToShare['becomes']): CellToShare => ({
  sheetId: sheet,
  sheet,
  row,
  column: 2,
  formula: '=FUSIE.AFM(A1,A2,A3)',
  value: 10,
  becomes,
});

const found = {
  ...reading,
  cells: [
    cell('Controles', 1, { kind: 'formule', formula: '=A1' }),
    cell('Controles', 2, { kind: 'waarde', value: 10 }),
    cell('Mijn nota', 3, { kind: 'formule', formula: '=A1' }),
  ],
  names: [
    { name: 'Marge', sheetId: null, formula: '=FUSIE.AFM(1,2,3)', becomes: '=1', kind: 'formule' },
  ] as const,
  log: { sheetId: 'l', sheet: 'Logboek', row: 5, number: 2, columns: new Map() },
};

const look = 'Bekijk wat er vervangen wordt';

async function preview(arrange: Parameters<typeof open>[0] = () => undefined) {
  const opened = await open((builder) => {
    builder.deler.answers.reading = { ok: true, value: found };
    arrange(builder);
  });
  await press(opened.user, look);
  return opened;
}

async function replaced(arrange: Parameters<typeof open>[0] = () => undefined) {
  const opened = await preview(arrange);
  await press(opened.user, 'Vervang');
  return opened;
}

test('it can be asked for without choosing municipalities first', async () => {
  const { user, builder } = await open();
  await press(user, look);
  expect(
    await screen.findByText(/Geen enkele cel of naam gebruikt een functie FUSIE/),
  ).toBeTruthy();
  expect(builder.deler.logged).toEqual([]);
});

test('the preview tells per sheet what becomes a formula and what a value', async () => {
  const { container } = await preview();
  const table = await screen.findByRole('table', { name: 'Wat er vervangen wordt' });
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(rows).toEqual(['BladGewone formuleVaste waarde', 'Controles11', 'Mijn nota10']);
  expect(screen.getByText('3 cellen gebruiken een functie FUSIE, op 2 bladen.')).toBeTruthy();
  expect(screen.getByText('De naam Marge gebruikt er ook een.')).toBeTruthy();
  expect(
    screen.getByText(/Bij een volgende bouw komen de functies op Controles terug/),
  ).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Wat er vervangen wordt');
  expect(await violations(container)).toEqual([]);
});

test('nothing is written before somebody says so', async () => {
  const { user, builder } = await preview();
  await press(user, 'Annuleer');
  expect(screen.queryByRole('table', { name: 'Wat er vervangen wordt' })).toBeNull();
  expect(builder.deler.logged).toEqual([]);
});

test('replacing tells how many, and what stands on Logboek', async () => {
  const { builder, container } = await replaced();
  expect(
    await screen.findByText(
      'Vervangen: 3 cellen met een gewone formule, 1 cel met een vaste waarde.',
    ),
  ).toBeTruthy();
  expect(builder.deler.logged).toEqual([
    {
      datum: '2026-05-07',
      gebeurtenis:
        'Klaargemaakt om te delen, zonder functies van de invoegtoepassing: 3 cellen met een gewone formule, 1 cel met een vaste waarde',
      cijfers: '',
      product: '1.2.3',
    },
  ]);
  expect(await violations(container)).toEqual([]);
});

test('it can be undone', async () => {
  const { user, builder } = await replaced();
  await press(user, 'Maak ongedaan');
  expect(await screen.findByText('De functies FUSIE staan er weer.')).toBeTruthy();
  expect(builder.deler.undone).toEqual([false]);
});

test('where somebody worked since, that is asked first', async () => {
  const { user, builder } = await replaced(({ deler }) => {
    deler.answers.undo.push({ kind: 'changed-since', places: ['Mijn nota!C4'] });
  });
  await press(user, 'Maak ongedaan');
  expect(await screen.findByText(/Sindsdien is Mijn nota!C4 gewijzigd\./)).toBeTruthy();
  await press(user, 'Zet die bladen terug');
  expect(await screen.findByText(/behalve op de bladen die intussen gewijzigd zijn/)).toBeTruthy();
  expect(builder.deler.undone).toEqual([false, true]);
});

test.each([
  [
    { reason: 'protected-sheets', sheets: ['Mijn nota'] } as const,
    /Het blad Mijn nota is beveiligd\. Er is niets gewijzigd\./,
  ],
  [
    { reason: 'filtered-sheets', sheets: ['Controles', 'Mijn nota'] } as const,
    /Op de bladen Controles en Mijn nota verbergt een filter rijen/,
  ],
  [
    { reason: 'not-calculated', places: ['Mijn nota!C4'] } as const,
    /Mijn nota!C4 heeft nog geen uitkomst die kan blijven staan/,
  ],
  [{ reason: 'too-large', sheets: ['Groot'] } as const, /Het blad Groot is te groot/],
  [{ reason: 'unfinished-build' } as const, /resten van een afgebroken bouw/],
])('an obstacle is told before anything is shown: %o', async (obstacle, sentence) => {
  await preview(({ deler }) => {
    deler.answers.reading = { ok: true, value: { ...found, obstacle } };
  });
  expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
});

test('what failed is told with what stands in the workbook', async () => {
  await replaced(({ deler }) => {
    deler.answers.outcome = {
      kind: 'failed',
      failure: { kind: 'unexpected', detail: 'GeneralException' },
      restored: true,
    };
  });
  expect((await screen.findByRole('alert')).textContent).toMatch(/teruggezet zoals ze was/);
});

test('what broke off earlier can be put back', async () => {
  const { user } = await open(({ deler }) => {
    deler.answers.broken = { ok: true, value: journal };
  });
  await press(user, 'Zet terug');
  expect(await screen.findByText('Elke formule staat weer zoals ze stond.')).toBeTruthy();
});

describe('as a file', () => {
  const formulasIn = ({ sheets }: Workbook): string[] =>
    sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((each) => each?.formula ?? [])),
    );

  test('without functions of the add-in, with Bronnen and a line on Logboek', async () => {
    const saved: string[] = [];
    const { user, builder } = await openExample(undefined, {
      saveFile: (name) => saved.push(name),
    });
    await user.click(
      await screen.findByRole('checkbox', { name: 'Zonder functies van de invoegtoepassing' }),
    );
    await press(user, 'Bewaar als bestand');
    const name = 'Fusiebegroting Hasselt + Kortessem om te delen.xlsx';
    expect(await screen.findByText(`Het bestand ${name} is gemaakt.`)).toBeTruthy();
    expect(saved).toEqual([name]);
    const [file] = builder.files;
    const formulas = file ? formulasIn(file) : [];
    expect(formulas.length).toBeGreaterThan(1000);
    expect(formulas.filter((formula) => /FUSIE\./i.test(formula))).toEqual([]);
    expect(file?.sheets.map(({ id }) => id)).toContain('bronnen');
    expect(builder.requests.at(-1)?.log.map(({ gebeurtenis }) => gebeurtenis)).toEqual([
      expect.stringMatching(/Hasselt/),
      'Bewaard als bestand om te delen, zonder functies van de invoegtoepassing',
    ]);
  });

  test('with them where nobody asked otherwise', async () => {
    const { user, builder } = await openExample();
    await press(user, 'Bewaar als bestand');
    await screen.findByText(/is gemaakt/);
    const [file] = builder.files;
    expect(file && formulasIn(file).some((formula) => formula.includes('FUSIE.'))).toBe(true);
  });
});
