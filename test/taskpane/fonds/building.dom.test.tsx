import { act, screen, within } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import { huidigeStructuur } from '../../../src/fonds';
import { ramingsnaam } from '../../../src/plan';
import { excelBuilder } from '../../../src/taskpane/scenario/excelBuilder';
import { AnalyseRoom, build, openTab, press, type User } from '../analyse/showAnalyse';
import { violations } from '../showPane';
import { openFonds, unfold } from './showFonds';

// jsdom has neither; every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// One workbook through all of it, as somebody would use it.
const room = new AnalyseRoom();
beforeAll(() => room.open());
afterAll(() => {
  room.close();
});

const blokken = 'Fonds - blokken';
const verdeling = 'Fonds - verdeling';
const sheetNames = () => room.store.sheets().map(({ name }) => name);
const ownNames = async () => {
  const reading = await act(() => excelBuilder.readBuild(excelBuilder.fondsSheets));
  return reading.ok ? reading.value.names.map(({ name }) => name) : [];
};
const read = (user: User) => press(user, 'Lees de Fonds-bladen opnieuw');

async function choose(user: User, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await user.type(screen.getByRole('searchbox'), name);
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${name}`) }));
  }
}

test('three sheets: looked at first, written, taken away, and written again', async () => {
  const { user, container } = await openFonds(room);
  await choose(user, 'Gent', 'Destelbergen');
  await press(user, 'Bouw de Fonds-bladen');
  await screen.findByRole('heading', { name: 'Wat er verandert' });
  expect(sheetNames()).toEqual(['Blad1']);
  expect(await violations(container)).toEqual([]);
  await press(user, 'Schrijf de Fonds-bladen');
  await screen.findByText(/^De Fonds-bladen staan in de werkmap\./);
  expect(sheetNames()).toEqual(['Blad1', blokken, verdeling, 'Fonds - verschuiving']);
  expect(room.contents(verdeling)).toContain('Gent + Destelbergen');
  expect(await ownNames()).toContain(ramingsnaam);

  await press(user, 'Maak ongedaan');
  await screen.findByText(/ongedaan gemaakt/);
  expect(sheetNames()).toEqual(['Blad1']);
  await press(user, 'Bouw de Fonds-bladen');
  await press(user, 'Schrijf de Fonds-bladen');
  await screen.findByText(/^De Fonds-bladen staan in de werkmap\./);
  await press(user, 'Bouw de Fonds-bladen');
  await screen.findByText(/Er is niets geschreven\.$|Er is niets te bouwen\.$/);
});

test('read back: what is missing in words, and who pays of a block that is known', async () => {
  const { user, container } = await openFonds(room);
  await screen.findByText('Huidige structuur, jaar 2026.');
  screen.getByText('Wat ontbreekt');
  screen.getByText(/^Leefloners, voor 285 gemeenten\. Zonder is niet te berekenen: leefloon\.$/);
  screen.getByText(/^Niet bekend zolang er iets ontbreekt\./);
  for (const groep of ['grootsteden', 'centrumsteden', 'provinciale steden', 'kustgemeenten'])
    room.type(blokken, `voorafname/${groep}`, 'waarde', 0.25);
  await read(user);
  await user.selectOptions(screen.getByLabelText('Toon'), 'voorafname grootsteden');
  await screen.findByText(/^Gent \+ Destelbergen krijgt na de fusie [\d.]+ euro meer dan/);
  screen.getByText(/^Antwerpen verliest het meest: [\d.]+ euro per jaar\.$/);
  const table = within(screen.getByRole('region', { name: /^Wie wint en wie betaalt/ }));
  const rows = table.getAllByRole('rowheader').map(({ textContent }) => textContent);
  expect(rows).toEqual([
    'Gent + Destelbergen',
    'waarvan Destelbergen',
    'waarvan Gent',
    'Antwerpen',
    'De 283 andere gemeenten samen',
    'Alles samen',
  ]);
  expect(table.getAllByRole('row').at(-1)?.textContent).toMatch(/^Alles samen0[\d.]+$/);
  expect(await violations(container)).toEqual([]);
});

test('figures that are read in come into their column, and nothing else changes', async () => {
  room.type(blokken, 'maatstaf/leefloon', 'vlaanderen', 2000);
  const { user } = await openFonds(room);
  await screen.findByText('Huidige structuur, jaar 2026.');
  const part = unfold('Cijfers van alle gemeenten');
  await user.click(part.getByRole('button', { name: 'Plakken' }));
  await user.click(part.getByLabelText('Plak hier het ingevulde sjabloon'));
  await user.paste('NIS;Leefloners;Open ruimte\n44021;1234;12,5\n11002;;7\n;;\n');
  await user.click(part.getByRole('button', { name: 'Lees wat geplakt is' }));
  // Beside the total that was typed on the sheet.
  expect(part.getByRole('region', { name: /^Gelezen cijfers/ }).textContent).toContain(
    'Leefloners (personen)1 van 2851.2342.000-766',
  );
  await user.click(part.getByRole('button', { name: 'Zet de cijfers op het blad' }));
  await part.findByRole('heading', { name: 'Wat er verandert' });
  expect(room.contents(verdeling)).not.toContain(1234);
  await user.click(part.getByRole('button', { name: 'Schrijf de cijfers' }));
  await part.findByText('De cijfers staan op "Fonds - verdeling".');
  expect(room.contents(verdeling)).toEqual(expect.arrayContaining([1234, 12.5]));
  await screen.findByText(/^Leefloners, voor 284 gemeenten\./);
  screen.getByText(/^Open ruimte, voor 283 gemeenten\./);
  // What was typed and chosen is still there.
  expect(room.contents(verdeling)).toContain('Gent + Destelbergen');
});

test('another merger in the pane takes the place of the proposal', async () => {
  const { user } = await openFonds(room);
  await screen.findByText('Huidige structuur, jaar 2026.');
  await user.click(await screen.findByRole('button', { name: 'Verwijder Destelbergen' }));
  await choose(user, 'Evergem');
  await press(user, 'Bouw de Fonds-bladen');
  await press(user, 'Schrijf de Fonds-bladen');
  await screen.findByText(/^De Fonds-bladen staan in de werkmap\./);
  expect(room.contents(verdeling)).toContain('Gent + Evergem');
  expect(room.contents(verdeling)).not.toContain('Gent + Destelbergen');
});

/** Everything but the voorafnames counts for nothing: what is left is known. */
function typeKnownFund(): void {
  for (const { id } of huidigeStructuur())
    if (!id.startsWith('voorafnames')) room.type(blokken, `huidig/${id}`, 'aandeel', 0);
}

test('the amount becomes the estimate of a scenario: one cell with a reference', async () => {
  const { user, container } = await room.pane();
  await build(user);
  expect(sheetNames()).toEqual(expect.arrayContaining(['Start', blokken, verdeling]));
  await openTab(user, 'Analyse');
  await screen.findByText(/^Scenario "midden"/);
  unfold('Open het Gemeentefonds');
  await screen.findByText('Simulatie, onderzoek niet gevalideerd.');
  await screen.findByText('Huidige structuur, jaar 2026.');
  const part = unfold('Neem over als raming in het scenario');
  // As long as something is missing there is nothing to take over.
  part.getByText(/^Het bedrag van de fusie is niet bekend/);
  typeKnownFund();
  await read(user);
  await part.findByText(/^Gent \+ Evergem krijgt in 2026 volgens deze simulatie [\d.]+ euro\./);
  screen.getByRole('region', { name: 'Ongelijkheid per inwoner' });
  const before = room.contents('Aannames');
  await user.click(part.getByRole('button', { name: 'Neem over als raming' }));
  await part.findByRole('heading', { name: 'Wat er verandert' });
  expect(await violations(container)).toEqual([]);
  expect(room.contents('Aannames')).toEqual(before);
  await user.click(part.getByRole('button', { name: 'Schrijf de raming' }));
  await part.findByText('De raming staat op het blad Aannames.');
  const after = room.contents('Aannames');
  const written = after.filter((content, at) => content !== before[at]);
  expect(written).toEqual([
    `=${ramingsnaam}`,
    'Fonds-bladen: simulatie, onderzoek niet gevalideerd',
  ]);
  // The scenario was built after the sheets of the fund: the name is still there.
  expect(await ownNames()).toContain(ramingsnaam);
  await user.click(part.getByRole('button', { name: 'Maak ongedaan' }));
  await part.findByText(/ongedaan gemaakt/);
  expect(room.contents('Aannames')).toEqual(before);
});
