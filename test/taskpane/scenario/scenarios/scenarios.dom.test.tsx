import { act, fireEvent, screen, within } from '@testing-library/react';
import type { CellContent } from '../../../../src/spreadsheet/workbook';
import { hasseltKortessem } from '../../../scenario/publishedCases';
import { violations } from '../../showPane';
import type { FakeBuilder } from '../fakeBuilder';
import { field, openExample, press } from '../showScenario';
import { buildLogged, workbookOf } from '../showWithFigures';

const opened = async (typed: Readonly<Record<string, CellContent>> = {}) => {
  const reading = workbookOf(hasseltKortessem(), undefined, typed);
  const shown = await openExample((builder) => {
    builder.answers.reading = { ok: true, value: reading };
  });
  const summary = await screen.findByText(/^Toon de \d+ scenario's/, { selector: 'summary' });
  const details = summary.parentElement as HTMLDetailsElement;
  // jsdom tells of no toggle by itself.
  act(() => {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  });
  await screen.findByRole('list', { name: "Scenario's van de werkmap" });
  return shown;
};

type User = Awaited<ReturnType<typeof opened>>['user'];

/** The columns as the pane names them, with how they stand. */
const columns = (): readonly string[] =>
  [...screen.getByRole('list', { name: "Scenario's van de werkmap" }).children].map(
    (item) => item.firstElementChild?.textContent ?? '',
  );
const waiting = (): readonly string[] =>
  within(screen.getByRole('list', { name: 'Wijzigingen voor de volgende bouw' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const alert = () => screen.getByRole('alert').textContent;

async function give(user: User, label: string, naam: string, button: string) {
  await user.clear(field(label));
  if (naam !== '') await user.type(field(label), naam);
  await user.click(screen.getByRole('button', { name: button }));
}

/** What the last plan that was asked for writes by itself. */
function geschreven(builder: FakeBuilder): Record<string, unknown> {
  const inputs = builder.requests.at(-1)?.inputs ?? new Map();
  return Object.fromEntries(
    [...inputs].flatMap(([key, { value, imported }]) => (imported ? [[key, value]] : [])),
  ) as Record<string, unknown>;
}

const preview = async (user: User) => {
  await press(user, 'Bekijk wat er verandert');
  await screen.findByRole('heading', { name: 'Wat er verandert' });
};

test('shows the columns of the workbook with how they stand', async () => {
  const { container } = await opened({
    'aannames/kop/eigen': 'Voorstel college',
    'aannames/kop/kopie1': 'Krap',
    'aannames/slot/gunstig': 'vast',
  });
  expect(screen.getByText("Toon de 5 scenario's (actief: midden)")).toBeTruthy();
  expect(columns()).toEqual([
    'voorzichtig',
    'midden (actief)',
    'gunstig (vergrendeld)',
    'Voorstel college',
    'Krap (kopie)',
  ]);
  expect(screen.queryByRole('button', { name: 'Verwijder "eigen"' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Verwijder "Krap"' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Maak actief: "midden"' })).toBeNull();
  await expect(violations(container)).resolves.toEqual([]);
});

test.each<[string, CellContent, RegExp]>([
  ['a double name', 'midden', /Een kolom ervoor heeft dezelfde naam/],
  ['no name', null, /bevat geen naam\. Hernoem/],
  ['a star', 'eig*', /bevat \* \? ~ of een spatie te veel/],
])('says what is wrong with a name: %s', async (_, naam, sentence) => {
  await opened({ 'aannames/kop/eigen': naam });
  expect(screen.getByText(sentence)).toBeTruthy();
});

test('says that the selector names nothing', async () => {
  const { user } = await opened({ 'aannames/kop/midden': 'Basis' });
  expect(screen.getByText(/Geen enkel scenario is actief/)).toBeTruthy();
  await press(user, 'Maak actief: "Basis"');
  expect(screen.queryByText(/Geen enkel scenario is actief/)).toBeNull();
});

test('a copy, made live and renamed, is written by the next build alone and told in Logboek', async () => {
  const { user, builder, container } = await opened({ 'aannames/apb.tarief/midden': 7.4 });
  await press(user, 'Kopieer "midden"');
  const label = 'Naam van de kopie van "midden"';
  expect(document.activeElement).toBe(field(label));
  expect(field(label).value).toBe('Kopie van midden');
  await expect(violations(container)).resolves.toEqual([]);
  await give(user, label, 'Krap', 'Kopieer');
  await press(user, 'Maak actief: "Krap"');
  await press(user, 'Hernoem "Krap"');
  await give(user, 'Nieuwe naam van "Krap"', 'Zuinig', 'Hernoem');
  expect(columns().slice(-1)).toEqual(['Zuinig (actief, kopie)']);
  const lines = [
    'Scenario "midden" gekopieerd als "Krap".',
    'Scenario "Krap" actief gemaakt.',
    'Scenario "Krap" hernoemd tot "Zuinig".',
  ];
  expect(waiting()).toEqual(lines);
  await expect(violations(container)).resolves.toEqual([]);
  const log = await buildLogged(user, builder);
  expect(log.slice(1)).toEqual(lines);
  expect(geschreven(builder)).toMatchObject({
    'aannames/kop/kopie1': 'Zuinig',
    'start/scenario/keuze': 'Zuinig',
    'aannames/apb.tarief/kopie1': 7.4,
  });
  expect(screen.queryByRole('list', { name: 'Wijzigingen voor de volgende bouw' })).toBeNull();
  await preview(user);
  expect(geschreven(builder)).toEqual({});
});

test('the last one is taken back first', async () => {
  const { user, builder } = await opened();
  await press(user, 'Vergrendel "eigen"');
  await press(user, 'Maak actief: "eigen"');
  await press(user, 'Neem de laatste wijziging terug');
  expect(waiting()).toEqual(['Scenario "eigen" vergrendeld.']);
  await press(user, 'Neem de laatste wijziging terug');
  expect(screen.queryByRole('button', { name: 'Neem de laatste wijziging terug' })).toBeNull();
  await preview(user);
  expect(geschreven(builder)).toEqual({});
});

describe('asks before a copy goes', () => {
  const typed = { 'aannames/kop/kopie1': 'Krap', 'aannames/apb.tarief/kopie1': 8 };

  test('and says what is lost', async () => {
    const { user, builder, container } = await opened(typed);
    await press(user, 'Verwijder "Krap"');
    expect(document.activeElement?.textContent).toBe('"Krap" verwijderen?');
    expect(screen.getByText(/aannames? die (?:afwijkt|afwijken) van het voorstel/)).toBeTruthy();
    await expect(violations(container)).resolves.toEqual([]);
    await press(user, 'Behoud');
    expect(columns()).toHaveLength(5);
    await press(user, 'Verwijder "Krap"');
    await press(user, 'Verwijder de kolom');
    expect(columns()).toHaveLength(4);
    await preview(user);
    expect(geschreven(builder)).toEqual({ 'aannames/kop/kopie1': null });
    expect(builder.requests.at(-1)?.inputs?.has('aannames/apb.tarief/kopie1')).toBe(false);
  });

  test.each<[string, Readonly<Record<string, CellContent>>, RegExp]>([
    ['it is live', { 'start/scenario/keuze': 'Krap' }, /is het actieve scenario\. Maak eerst/],
    [
      'it is locked',
      { 'aannames/slot/kopie1': 'vast' },
      /is vergrendeld: het paneel schrijft niet/,
    ],
  ])('but not where %s', async (_, more, sentence) => {
    const { user } = await opened({ ...typed, ...more });
    await press(user, 'Verwijder "Krap"');
    expect(alert()).toMatch(sentence);
    expect(columns()).toHaveLength(5);
  });
});

test.each<[string, RegExp]>([
  ['gunstig', /Een ander scenario heet al zo/],
  ['a*', /een teken dat in een naam niet kan/],
  ['een naam die veel te lang is om te kiezen', /meer dan 30 tekens/],
  ['', /Geef een naam/],
])('refuses the name %j with a sentence, and keeps what was typed', async (naam, sentence) => {
  const { user } = await opened();
  await press(user, 'Hernoem "eigen"');
  const label = 'Nieuwe naam van "eigen"';
  await give(user, label, naam, 'Hernoem');
  expect(alert()).toMatch(sentence);
  expect(field(label).value).toBe(naam);
  await press(user, 'Annuleer');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a locked scenario gets no new name, and no seventh copy is made', async () => {
  const copies = [1, 2, 3, 4, 5, 6].map(
    (number) => [`aannames/kop/kopie${String(number)}`, `Kopie ${String(number)}`] as const,
  );
  const { user } = await opened({ 'aannames/slot/eigen': 'vast', ...Object.fromEntries(copies) });
  await press(user, 'Hernoem "eigen"');
  expect(alert()).toMatch(/Ontgrendel het scenario eerst/);
  await press(user, 'Ontgrendel "eigen"');
  await press(user, 'Hernoem "eigen"');
  expect(field('Nieuwe naam van "eigen"').value).toBe('eigen');
  await press(user, 'Annuleer');
  await press(user, 'Kopieer "eigen"');
  expect(alert()).toMatch(/al 6 kopieën/);
});

test('what somebody else made impossible meanwhile is told, and not written', async () => {
  const { user, builder } = await opened();
  await press(user, 'Kopieer "midden"');
  await give(user, 'Naam van de kopie van "midden"', 'Krap', 'Kopieer');
  const other = workbookOf(hasseltKortessem(), undefined, { 'aannames/kop/kopie1': 'Van Jan' });
  builder.answers.reading = { ok: true, value: other };
  await preview(user);
  expect(alert()).toMatch(/overgeslagen:.*als "Krap"\. Iemand maakte intussen een kopie/);
  expect(columns().slice(-1)).toEqual(['Van Jan (kopie)']);
  expect(geschreven(builder)).toEqual({});
});

test('goes along in a file', async () => {
  const { user, builder } = await opened();
  await press(user, 'Hernoem "midden"');
  await give(user, 'Nieuwe naam van "midden"', 'Basis', 'Hernoem');
  await press(user, 'Bewaar als bestand');
  await screen.findByText(/Het bestand .* is gemaakt/);
  expect(geschreven(builder)).toEqual({
    'aannames/kop/midden': 'Basis',
    'start/scenario/keuze': 'Basis',
  });
});
