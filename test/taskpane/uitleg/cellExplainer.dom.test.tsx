import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answer, OfficeRoom } from '../../../src/office';
import type { WorkbookRead } from '../../../src/plan/uitleg';
import { makePlan } from '../../../src/plan';
import { cellAddress } from '../../../src/spreadsheet/workbook';
import { readOf } from '../../plan/uitleg/readOf';
import { hasseltKortessem } from '../../scenario/publishedCases';
import { cell, fakeOffice, type FakeOffice } from '../fakeOffice';
import { showPane, violations } from '../showPane';

// Asking of every element whether it is in sight takes most of the time.
configure({ defaultHidden: true });
const { workbook } = makePlan({ basis: hasseltKortessem(), log: [], version: '1.0.0' });
const read = readOf(workbook);

/** A planned cell as the pane reads it when it is selected. */
function planned(sheetId: string, row: string, column: string) {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  const r = sheet?.rows.findIndex(({ key }) => key === row) ?? -1;
  const c = sheet?.columns.findIndex(({ key }) => key === column) ?? -1;
  const found = sheet?.rows[r]?.cells[c];
  if (!sheet || !found) throw new Error(`no ${sheetId}/${row}/${column}`);
  const { value, formula = '' } = found;
  const held = typeof value === 'object' && value !== null ? { code: value.error } : value;
  return { ...cell(formula, held, `'${sheet.name}'!${cellAddress(r, c)}`), sheet: sheet.name };
}

interface Shown {
  readonly readings: number;
  readonly jumps: string[];
  readonly change: () => void;
}

async function explain(active: ReturnType<typeof cell>, overrides: Partial<OfficeRoom> = {}) {
  const user = userEvent.setup();
  const told: { readings: number; jumps: string[]; change: () => void } = {
    readings: 0,
    jumps: [],
    change: () => undefined,
  };
  const office: FakeOffice = fakeOffice({
    readSource: ({ formula }) =>
      Promise.resolve({
        ok: true,
        value: { kind: formula === '' ? 'plain' : 'computation' },
      }),
    readWorkbook: () => {
      told.readings += 1;
      return Promise.resolve({ ok: true, value: read });
    },
    watchChanges: (onChange) => {
      told.change = onChange;
      return Promise.resolve({ ok: true, value: () => Promise.resolve() });
    },
    showCells: (sheet, address) => {
      told.jumps.push(`${sheet}!${address}`);
      return Promise.resolve({ ok: true, value: undefined });
    },
    ...overrides,
  });
  office.select(active);
  const shown = await showPane({ office });
  await user.click(screen.getByRole('tab', { name: 'Uitleg' }));
  const button = await screen.findByRole('button', { name: 'Leg deze cel uit' });
  return { user, office, told: told as Shown, button, ...shown };
}

const part = (name: string) => screen.findByRole('region', { name });
const afm = () => planned('fusie', 'fusie/AFM.III', 'j2022');

test('nothing is read before it is asked for', async () => {
  const { told } = await explain(afm());
  expect(told.readings).toBe(0);
  expect(screen.queryByRole('region', { name: 'Wat het is' })).toBeNull();
});

test('a cell is explained: what it is, its numbers, its sources and what would change it', async () => {
  const { user, button, container, told } = await explain(afm());
  await user.click(button);
  expect((await part('Wat het is')).textContent).toContain('Autofinancieringsmarge 2022 (Fusie)');
  expect((await part('Wat het is')).textContent).toContain('art. 16 BVR 30 maart 2018');
  expect((await part('Zo is het berekend')).textContent).toContain(
    '13.741.614 (Exploitatiesaldo 2022) − 4.289.737 (Netto periodieke aflossingen 2022) = 9.451.877',
  );
  const sources = await part('Waar het vandaan komt');
  expect(sources.textContent).toContain('Perspectiefnota');
  expect(sources.textContent).toMatch(/en \d+ andere ingevulde cellen/);
  expect(within(await part('Wat het zou veranderen')).getAllByRole('button').length).toBe(6);
  expect(screen.queryByRole('region', { name: 'Wat ontbreekt' })).toBeNull();
  expect(told.readings).toBe(1);
  expect(await violations(container)).toEqual([]);
});

test('a link brings the user to a cell and explains that one; the button goes back', async () => {
  const { user, button, told } = await explain(afm());
  await user.click(button);
  const how = await part('Zo is het berekend');
  await user.click(within(how).getByRole('button', { name: 'Exploitatiesaldo 2022' }));
  expect(told.jumps).toEqual([placeOf('fusie', 'fusie/AFM.I', 'j2022')]);
  const title = await screen.findByRole('heading', { name: 'Exploitatiesaldo 2022 (Fusie)' });
  expect(document.activeElement).toBe(title);
  await user.click(
    screen.getByRole('button', { name: 'Terug naar Autofinancieringsmarge 2022 (Fusie)' }),
  );
  await screen.findByRole('heading', { name: 'Autofinancieringsmarge 2022 (Fusie)' });
  expect(told.jumps.at(-1)).toBe(placeOf('fusie', 'fusie/AFM.III', 'j2022'));
  expect(screen.queryByRole('button', { name: /^Terug naar/ })).toBeNull();
  expect(told.readings).toBe(1);
});

function placeOf(sheet: string, row: string, column: string): string {
  return planned(sheet, row, column).address.replaceAll("'", '');
}

test('another selection is explained out of the same reading', async () => {
  const { user, button, office, told } = await explain(afm());
  await user.click(button);
  await part('Zo is het berekend');
  act(() => {
    office.select(planned('belastingen', 'apb/effect/totaal', 'waarde'));
  });
  await screen.findByRole('heading', {
    name: 'Verschil in opbrengst per jaar, samen (Belastingen)',
  });
  expect(told.readings).toBe(1);
});

test('after a change it is told that what was read is old, and it is read again on demand', async () => {
  const { user, button, told } = await explain(afm());
  await user.click(button);
  await part('Zo is het berekend');
  act(() => {
    told.change();
  });
  expect(screen.getByText('De werkmap is gewijzigd sinds ze gelezen werd.')).toBeTruthy();
  expect(told.readings).toBe(1);
  await user.click(screen.getByRole('button', { name: 'Lees de werkmap opnieuw' }));
  await part('Zo is het berekend');
  expect(screen.queryByText('De werkmap is gewijzigd sinds ze gelezen werd.')).toBeNull();
  expect(told.readings).toBe(2);
});

test('of an unknown amount it is told which cells are empty, each a way to that cell', async () => {
  const { user, button, container, told } = await explain(
    planned('gemeenten', '71022/M2.I', 'j2023'),
  );
  await user.click(button);
  const missing = await part('Wat ontbreekt');
  await user.click(
    within(missing).getByRole('button', {
      name: 'Exploitatieontvangsten 2023 (Invoer, Hasselt)',
    }),
  );
  expect(told.jumps).toEqual([placeOf('invoer', '71022/M2.I.a', 'j2023')]);
  expect((await part('Wat het is')).textContent).toContain(
    'Deze cel is leeg. Deze cel vult u zelf in.',
  );
  expect(await violations(container)).toEqual([]);
});

test('a formula that is too rich is shown as a list with the formula', async () => {
  const { user, button, container } = await explain(
    planned('schuld', 'ruimte/conceptnota 2026', 'waarde'),
  );
  await user.click(button);
  const how = await part('Zo is het berekend');
  expect(how.textContent).toContain('te rijk om in een zin te vatten');
  expect(how.textContent).toContain('SUMPRODUCT(');
  expect(await violations(container)).toEqual([]);
});

test('a reading can be given up', async () => {
  let signal: AbortSignal | undefined;
  const { user, button } = await explain(afm(), {
    readWorkbook: (options) => {
      signal = options.signal;
      return new Promise(() => undefined);
    },
  });
  await user.click(button);
  expect(screen.getByRole('progressbar', { name: 'De werkmap wordt gelezen.' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Annuleer' }));
  expect(signal?.aborted).toBe(true);
  expect(screen.getByText('De uitleg is afgebroken.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Leg deze cel uit' })).toBeTruthy();
});

test.each<[string, () => Promise<Answer<WorkbookRead | undefined>>, RegExp]>([
  [
    'an Excel that is busy',
    () => Promise.resolve({ ok: false, failure: { kind: 'in-cell-edit' } }),
    /De werkmap kon niet gelezen worden\. Er wordt nog in een cel getypt/,
  ],
  [
    'a sheet that was not read',
    () => Promise.resolve({ ok: true, value: { sheets: [], names: new Map(), unread: ['Fusie'] } }),
    /Deze cel staat niet in wat gelezen werd/,
  ],
  [
    'a fault of our own',
    () => Promise.reject(new Error('stuk')),
    /De uitleg is niet gelukt \(stuk\)/,
  ],
])('%s is told', async (_, readWorkbook, sentence) => {
  const { user, button } = await explain(afm(), { readWorkbook });
  await user.click(button);
  expect((await screen.findByText(sentence)).closest('[role=status]')).toBeTruthy();
});
