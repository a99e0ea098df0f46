import { act, screen, within } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import { huidigeStructuur } from '../../../src/fonds';
import { ramingsnaam } from '../../../src/plan';
import { excelBuilder } from '../../../src/taskpane/scenario/excelBuilder';
import { AnalyseRoom, build, openTab, press, type User } from '../analyse/showAnalyse';
import { violations } from '../showPane';
import { gemeenten } from './fondsstanden';
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
const verschuivingsblad = 'Fonds - verschuiving';
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
  screen.getByText('Alleen in dit blok, niet in het hele fonds:');
  screen.getByText(/^Alleen Antwerpen betaalt: [\d.]+ euro per jaar minder\.$/);
  const table = within(screen.getByRole('region', { name: /^Wie wint en wie betaalt/ }));
  const rows = table.getAllByRole('rowheader').map(({ textContent }) => textContent);
  expect(rows).toEqual([
    'Gent + Destelbergen',
    'waarvan Destelbergen',
    'waarvan Gent',
    'Antwerpen',
    'Alle 283 andere gemeenten samen',
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
    'Leefloners (personen)11 van 2851.2342.000–',
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

test('what was read is judged together with what stands on the sheet already', async () => {
  const { user } = await openFonds(room);
  await screen.findByText('Huidige structuur, jaar 2026.');
  const part = unfold('Cijfers van alle gemeenten');
  await user.click(part.getByRole('button', { name: 'Plakken' }));
  const field = part.getByLabelText('Plak hier het ingevulde sjabloon');
  const paste = async (text: string) => {
    await user.clear(field);
    await user.click(field);
    await user.paste(text);
    await user.click(part.getByRole('button', { name: 'Lees wat geplakt is' }));
  };
  await paste('NIS;Leefloners\n11002;766\n');
  const table = () => part.getByRole('region', { name: /^Gelezen cijfers/ }).textContent;
  // The 1.234 of Gent stay, and count.
  expect(table()).toContain('Leefloners (personen)12 van 2852.0002.000–');
  part.getByText('Leefloners: onvolledig, nog 283 gemeenten zonder waarde.');
  const zonderGent = gemeenten.filter(({ nis }) => nis !== '44021').map(({ nis }) => nis);
  const ander = (first: number) =>
    `NIS;Leefloners\n${zonderGent.map((nis, at) => `${nis};${String(at === 0 ? first : 0)}`).join('\n')}\n`;
  await paste(ander(766));
  part.getByText('Leefloners: volledig, en de som is het Vlaamse totaal.');
  await paste(ander(770));
  expect(table()).toContain('Leefloners (personen)284285 van 2852.0042.0004');
  part.getByText(
    'Leefloners: volledig, maar de som is 4 meer dan het Vlaamse totaal. Kijk beide na.',
  );
});

test('a share of 0 and an answer that cannot be are no merger-proof indicator', async () => {
  const { user, container } = await openFonds(room);
  await screen.findByText('Huidige structuur, jaar 2026.');
  const part = unfold('Is een maatstaf fusiebestendig?');
  room.type(blokken, 'voorafname/grootsteden', 'waarde', 0);
  room.type(blokken, 'voorafname/centrumsteden', 'waarde', 0.5);
  await read(user);
  await part.findByText(/^Dit blok telt niet mee: zijn aandeel is 0\..*1\.000\.000 euro/);
  await user.click(part.getByRole('button', { name: 'Toets de fusies' }));
  await part.findByText('566 fusies van 40.470 veranderen het bedrag van een ander.');
  room.type(blokken, 'buitenpartner', 'waarde', 'misschien');
  await read(user);
  await part.findByText(
    /^De drie keuzes over segmenten .* Zolang is deze toets niet te berekenen\.$/,
  );
  expect(part.getByRole('button', { name: 'Toets de fusies' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  expect(part.queryByText(/^Het bedrag van dit blok is niet bekend/)).toBeNull();
  screen.getByText(/^De drie keuzes over segmenten .* Zonder is niet te berekenen: voorafname/);
  expect(await violations(container)).toEqual([]);
  await user.selectOptions(part.getByLabelText('Blok'), 'leefloon');
  expect(
    part.getByRole('button', { name: 'Toets de fusies' }).getAttribute('aria-disabled'),
  ).not.toBe('true');
  room.type(blokken, 'buitenpartner', 'waarde', 'ja');
  for (const groep of ['grootsteden', 'centrumsteden'])
    room.type(blokken, `voorafname/${groep}`, 'waarde', 0.25);
});

test('the steps say who leaves which one', async () => {
  await openFonds(room);
  await screen.findByText('Huidige structuur, jaar 2026.');
  const part = unfold('Inwonerstrappen naast uitrustingstrappen');
  const table = part.getByRole('region', { name: 'Wie van trap verandert' });
  const rows = within(table)
    .getAllByRole('row')
    .map(({ textContent }) => textContent);
  expect(rows).toHaveLength(2);
  expect(rows[1]).toMatch(/^Destelbergen[abc]\da0vanaf [\d.]+vanaf [\d.]+$/);
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
  expect(room.contents(verschuivingsblad)).toContain('Gent + Evergem');
  expect(room.contents(verschuivingsblad)).not.toContain('Gent + Destelbergen');
});

/** All but one block counts for nothing; the voorafnames have this share. */
function typeFund(voorafnames: number): void {
  for (const { id } of huidigeStructuur())
    if (!id.startsWith('voorafnames')) room.type(blokken, `huidig/${id}`, 'aandeel', 0);
  room.type(blokken, 'voorafnames', 'waarde', voorafnames);
}

/** The tab with the Gemeentefonds in it, after another tab. */
async function openAnalyse(user: User) {
  await openTab(user, 'Analyse');
  await screen.findByText(/^Scenario "midden"/);
  unfold('Open het Gemeentefonds');
  await screen.findByText('Simulatie, onderzoek niet gevalideerd.');
  await screen.findByText('Huidige structuur, jaar 2026.');
  return unfold('Neem over als raming in het scenario');
}

test('an estimate of other municipalities, another year or another dotation is not taken over', async () => {
  const { user, container } = await room.pane();
  await build(user);
  expect(sheetNames()).toEqual(expect.arrayContaining(['Start', blokken, verdeling]));
  const part = await openAnalyse(user);
  // As long as something is missing there is nothing to take over.
  part.getByText(/^Het bedrag van Gent \+ Evergem is niet bekend/);
  // Shares that are no whole are named, and leave the total unknown.
  typeFund(0.408);
  await read(user);
  await screen.findByText(/^De aandelen van de blokken zijn samen 40,8 %, geen 100 %\. Elk blok/);
  screen.getByText(/^Niet bekend\. De aandelen van de blokken zijn samen 40,8 %/);
  part.getByText(/^Het bedrag van Gent \+ Evergem is niet bekend/);
  typeFund(1);
  await read(user);
  await part.findByText(/^Gent \+ Evergem krijgt in 2026 volgens deze simulatie [\d.]+ euro\./);
  part.getByText(/^Dit is de hoofddotatie\. De aanvullende dotaties/);
  screen.getByRole('region', { name: 'Ongelijkheid per inwoner' });
  part.getByText('Zo is de raming niet over te nemen');
  expect(part.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/niet meer bestaan: Hasselt \(tot 2024\) en Kortessem \(tot 2024\)\./),
    expect.stringMatching(/is voor 2026, de fusie van het scenario .* 1 januari 2025\./),
    expect.stringMatching(/GF\.AANDEEL gekozen\..*kies daar GF\.HOOFD/),
  ]);
  expect(part.queryByRole('button', { name: 'Neem over als raming' })).toBeNull();
  expect(await violations(container)).toEqual([]);

  // A merger that nobody named is no estimate, whatever the sheets show.
  room.type(verschuivingsblad, 'raming/fusie', 'waarde', '');
  await read(user);
  await part.findByText(/^Op "Fonds - verschuiving" is geen fusie gekozen om over te nemen\./);
  room.type(verschuivingsblad, 'raming/fusie', 'waarde', 'gent + evergem');
});

test('the amount becomes the estimate of a scenario: one cell with a reference', async () => {
  const { user, container } = await room.pane();
  await openTab(user, 'Scenario');
  await press(user, 'Haal Hasselt (tot 2024) weg');
  await press(user, 'Haal Kortessem (tot 2024) weg');
  await choose(user, 'Gent', 'Evergem');
  const date = screen.getByLabelText<HTMLInputElement>('Fusie op 1 januari');
  await user.clear(date);
  await user.type(date, '2026');
  await user.selectOptions(screen.getByLabelText('Regeling'), 'Geen overname');
  await press(user, 'Bekijk wat er verandert');
  await press(user, 'Bouw');
  await screen.findByRole('heading', { name: 'Het scenario staat in de werkmap' });
  room.type('Aannames', 'gemeentefonds.dotatie', 'midden', 'GF.HOOFD');
  const part = await openAnalyse(user);
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
    'Fonds-bladen: hoofddotatie van Gent + Evergem in 2026, zonder aanvullende dotaties; simulatie, onderzoek niet gevalideerd',
  ]);
  // The scenario was built after the sheets of the fund: the name is still there.
  expect(await ownNames()).toContain(ramingsnaam);
  await user.click(part.getByRole('button', { name: 'Maak ongedaan' }));
  await part.findByText(/ongedaan gemaakt/);
  expect(room.contents('Aannames')).toEqual(before);
});
