import { screen, within } from '@testing-library/react';
import { violations } from '../showPane';
import { AnalyseRoom, build, openTab, press, type User } from './showAnalyse';

const room = new AnalyseRoom();
beforeAll(() => room.open());
afterAll(() => {
  room.close();
});
afterEach(() => {
  jest.restoreAllMocks();
});

const copyName = 'Kopieer de tekst voor de gemeenteraad';

async function opened(before: (user: User) => Promise<void> = () => Promise.resolve()) {
  const { user, container } = await room.pane();
  await before(user);
  await openTab(user, 'Analyse');
  const note = await screen.findByRole('region', { name: 'Tekst voor de gemeenteraad' });
  return { user, container, note };
}

test('a built workbook gives the text of its page, and copies it as it stands there', async () => {
  const { user, container, note } = await opened(build);
  const said = note.textContent;
  expect(said).toContain('Fusie op 1 januari 2025\nHasselt + Kortessem');
  expect(said).toContain('\n\n1. Blijft het plan in evenwicht?\n');
  expect(said).toContain('\n\nWaar de cijfers vandaan komen\n- ');
  await press(user, copyName);
  await screen.findByText('Gekopieerd.');
  await expect(navigator.clipboard.readText()).resolves.toBe(said);
  expect(await violations(container)).toEqual([]);
});

test('where the frame forbids the clipboard it says what to do', async () => {
  const { user } = await opened();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
  Object.assign(document, { execCommand: () => false });
  await press(user, copyName);
  await screen.findByText(/Kopiëren lukte hier niet\. Selecteer de tekst/);
  Reflect.deleteProperty(document, 'execCommand');
});

test('what was typed over on the page is what the note says', async () => {
  room.type('Raad', 'zin/apb', 'omschrijving', 'De raad beslist later.');
  const { note } = await opened();
  expect(note.textContent).toContain('personenbelasting?\nDe raad beslist later.\n');
});

test('without the sheet the card says how to get it', async () => {
  const sheet = room.store.sheets().find(({ name }) => name === 'Raad');
  if (!sheet) throw new Error('There is no sheet Raad.');
  room.store.deleteSheet(sheet.id);
  const { user } = await room.pane();
  await openTab(user, 'Analyse');
  await screen.findByText(/heeft nog geen blad Raad/);
  const card = screen.getByRole('region', { name: 'Voor de gemeenteraad' });
  expect(within(card).queryByRole('button')).toBeNull();
});
