import { screen, waitFor, within } from '@testing-library/react';
import { indexrubrieken } from '../../../src/scenario';
import type { Builder } from '../../../src/taskpane/scenario/builder';
import { excelBuilder } from '../../../src/taskpane/scenario/excelBuilder';
import { violations } from '../showPane';
import { AnalyseRoom, build, openTab, press, type User } from './showAnalyse';

// One workbook through all of it, as somebody would use it.
const room = new AnalyseRoom();
beforeAll(() => room.open());
afterAll(() => {
  room.close();
});

async function analyse(services: Parameters<AnalyseRoom['pane']>[0] = {}) {
  const opened = await room.pane(services);
  await openTab(opened.user, 'Analyse');
  await screen.findByText(/^Scenario "midden" van Hasselt en Kortessem\.$/);
  return opened;
}

const step = (name: string) => within(screen.getByRole('region', { name }));
const pressIn = async (user: User, where: string, name: string) =>
  user.click(step(where).getByRole('button', { name }));

const doel = 'Wat moet er gebeuren?';
const gevoeligheid = 'Gevoeligheid';
const vergelijk = "Scenario's en partners vergelijken";

/** Every year follows from the accounts; less income than needed. */
function typeGrowth(income: number): void {
  for (const lijn of indexrubrieken) room.type('Aannames', `index.${lijn}`, 'midden', 0.02);
  room.type('Aannames', 'index.M2.I.a', 'midden', income);
}

test('where figures are missing nothing is computed, and it says which', async () => {
  const { user } = await room.pane();
  await build(user);
  await openTab(user, 'Analyse');
  await screen.findByText('De AFM van 2031 is niet bekend.');
  expect(step(gevoeligheid).queryByRole('button', { name: 'Bereken de gevoeligheid' })).toBeNull();
  await pressIn(user, doel, 'Bereken');
  const waits = await step(doel).findByText(
    /^Niets te berekenen zolang de AFM van 2031 niet bekend is\./,
  );
  // Both municipalities have figures up to 2022 only.
  for (const naam of ['Hasselt', 'Kortessem'])
    expect(waits.textContent).toContain(`${naam}: a. Exploitatieontvangsten 2031`);
});

test('levers: asked, answered, written as a proposal, and taken away again', async () => {
  typeGrowth(0.014);
  const { user } = await analyse();
  await screen.findByText(/^De AFM van 2031 is -[\d.]+ euro\.$/);
  const aannames = room.contents('Aannames');
  await user.click(
    step(doel).getByRole('checkbox', { name: 'Opcentiemen onroerende voorheffing' }),
  );
  await pressIn(user, doel, 'Bereken');
  await step(doel).findByText(/^De AFM van 2031 is nu -[\d.]+ euro: de norm is niet gehaald\.$/);
  step(doel).getByText(/^Bij een APB-tarief van 7,\d+ % is de AFM van 2031 0\.$/);
  step(doel).getByText(
    /^Praktisch: een APB-tarief van 7,\d %\. Dan is de AFM van 2031 [\d.]+ euro\.$/,
  );
  step(doel).getByText(/^Bij een besparing van [\d.]+ euro per jaar is de AFM van 2031 0\.$/);
  step(doel).getByText('Deze hefboom verandert de AFM van 2031 niet.');
  expect(step(doel).queryByRole('heading', { name: /Opcentiemen/ })).toBeNull();

  await pressIn(user, doel, 'Zet als voorstel in de werkmap');
  await step(doel).findByText('Het staat op het blad Gevoeligheid.');
  expect(room.contents('Gevoeligheid')).toEqual(
    expect.arrayContaining([expect.stringMatching(/Voorstel – nergens toegepast/)]),
  );
  expect(room.contents('Aannames')).toEqual(aannames);
  await step(doel).findByText(/^De werkmap houdt dit bij van 7 mei 2026, scenario "midden"/);
  // What was found stays: nothing that it rests on was changed.
  expect(step(doel).getAllByText(/^Praktisch/)).toHaveLength(2);

  await pressIn(user, doel, 'Maak ongedaan');
  await step(doel).findByText('Het is ongedaan gemaakt.');
  await step(doel).findByText('Dit staat nog niet in de werkmap.');
  expect(room.contents('Gevoeligheid')).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/Voorstel – nergens toegepast/)]),
  );
});

test('a scenario that is locked meanwhile keeps its assumptions: it says where to try a proposal', async () => {
  room.type('Aannames', 'slot', 'midden', 'vast');
  const { user } = await analyse();
  await pressIn(user, doel, 'Bereken');
  await step(doel).findByText(
    /^Scenario "midden" is vergrendeld en blijft zoals het is\. Wilt u een voorstel uitproberen, kopieer/,
  );
  room.type('Aannames', 'slot', 'midden', 'open');
});

test('a proposal for a scenario that no longer counts is refused', async () => {
  const { user } = await analyse();
  await pressIn(user, doel, 'Bereken');
  await step(doel).findAllByText(/^Bij een APB-tarief van/);
  const before = room.contents('Gevoeligheid');
  room.type('Start', 'scenario', 'keuze', 'gunstig');
  await pressIn(user, doel, 'Zet als voorstel in de werkmap');
  await step(doel).findByText(/^De werkmap is gewijzigd sinds de berekening\..*Bereken opnieuw\.$/);
  expect(room.contents('Gevoeligheid')).toEqual(before);
  room.type('Start', 'scenario', 'keuze', 'midden');
});

test('ranges and setbacks: a table with its sentences, alone and together, and in the workbook', async () => {
  const { user, container } = await analyse();
  await pressIn(user, gevoeligheid, 'Bereken de gevoeligheid');
  const tornado = await step(gevoeligheid).findByRole('table', { name: 'Gevoeligheid: AFM 2031' });
  const [first] = within(tornado).getAllByRole('rowheader');
  expect(first?.textContent).toMatch(/^Groei in jaren zonder cijfers.*0,4 % tot 2,4 %$/);
  within(tornado).getByText(/^AFM 2031 blijft ≥ 0 zolang "Groei.*M2\.I\.a.*" minstens .* is\.$/);

  const setbacks = step(gevoeligheid).getByRole('table', { name: 'Tegenvallers apart en samen' });
  const row = (name: RegExp) => within(setbacks).getByRole('row', { name }).textContent;
  expect(row(/^Samen/)).toBe('Samen: niets aangevinkt');
  await user.click(within(setbacks).getByRole('checkbox', { name: 'Rente 1 procentpunt hoger' }));
  const amounts = (name: RegExp) =>
    within(within(setbacks).getByRole('row', { name }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  expect(
    within(setbacks)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Tegenvaller',
    'AFM 2031',
    'Laagste BBR',
    'AFM 2031 zonder fusie',
    'Laagste BBR zonder fusie',
  ]);
  expect(amounts(/^De 1 aangevinkte samen/)).toEqual(amounts(/^Rente/));
  // The same rise of the rate, over more debt than after a takeover.
  expect(amounts(/^Rente/)[2]).not.toBe(amounts(/^Zonder tegenvaller/)[2]);
  await user.click(within(setbacks).getByRole('checkbox', { name: 'Basis van de APB 2 % lager' }));
  expect(amounts(/^De 2 aangevinkte samen/)[0]).toMatch(/^-[\d.]+$/);
  expect(amounts(/^De 2 aangevinkte samen/)[1]).toBe('niet bekend');
  expect(await violations(container)).toEqual([]);

  await user.click(
    step(gevoeligheid).getByRole('radio', { name: 'Het laagste BBR van alle getoetste jaren' }),
  );
  await step(gevoeligheid).findByRole('table', { name: 'Gevoeligheid: Laagste BBR' });

  await pressIn(user, gevoeligheid, 'Zet in de werkmap');
  await step(gevoeligheid).findByText('Het staat op het blad Gevoeligheid.');
  await step(gevoeligheid).findByText(/Het is actueel\.$/);
});

test('what the workbook holds is called old as soon as something changes', async () => {
  typeGrowth(0.015);
  const { user } = await analyse();
  await step(gevoeligheid).findByText(/^Verouderd: de werkmap houdt dit bij van 7 mei 2026/);
  await pressIn(user, gevoeligheid, 'Bereken de gevoeligheid');
  await step(gevoeligheid).findByRole('table', { name: 'Gevoeligheid: AFM 2031' });
  // Somebody types while the answer is on the screen.
  typeGrowth(0.016);
  await pressIn(user, gevoeligheid, 'Zet in de werkmap');
  await step(gevoeligheid).findByText(/^De werkmap is gewijzigd sinds de berekening\./);
  await press(user, 'Lees de werkmap opnieuw');
  await waitFor(() => {
    expect(step(gevoeligheid).queryAllByRole('table')).toEqual([]);
  });
});

test('scenarios and partners: one click computes, shows and writes', async () => {
  const { user, container } = await analyse();
  step(vergelijk).getByText('Dit staat nog niet in de werkmap.');
  await pressIn(user, vergelijk, 'Bijwerken in de werkmap');
  await step(vergelijk).findByText("Het staat op het blad Vergelijk scenario's.");
  const scenarios = step(vergelijk).getByRole('region', { name: "Scenario's naast elkaar" });
  expect(
    within(scenarios)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['voorzichtig', 'midden (telt nu)', 'gunstig', 'eigen']);
  const partners = step(vergelijk).getByRole('region', { name: 'Partners naast elkaar' });
  expect(
    within(partners)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Hasselt alleen', 'Kortessem alleen', 'Hasselt + Kortessem']);
  within(partners).getByText('43.766.000');
  await step(vergelijk).findByText(/Het is actueel\.$/);
  expect(room.contents("Vergelijk scenario's")).toContain(43_766_000);
  expect(await violations(container)).toEqual([]);
  // Once more there is nothing to write.
  await pressIn(user, vergelijk, 'Bijwerken in de werkmap');
  await step(vergelijk).findByText('De werkmap had dit al zo. Er is niets gewijzigd.');
});

test('where more would change than the snapshot, nothing is written', async () => {
  const { user } = await analyse({ version: '9.9.9' });
  const before = room.contents("Vergelijk scenario's");
  await pressIn(user, vergelijk, 'Bijwerken in de werkmap');
  await step(vergelijk).findByText(
    /^Er zou ook iets anders wijzigen.*Kies op het tabblad Scenario "Bekijk wat er verandert"/,
  );
  expect(room.contents("Vergelijk scenario's")).toEqual(before);
});

test('a computation is given up at once', async () => {
  const { user } = await analyse();
  await pressIn(user, gevoeligheid, 'Bereken de gevoeligheid');
  await pressIn(user, gevoeligheid, 'Annuleer');
  step(gevoeligheid).getByText('De berekening is geannuleerd. Er is niets gewijzigd.');
  expect(step(gevoeligheid).queryByRole('table')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Bereken de gevoeligheid');
});

test('writing is given up at once, and leaves the workbook as it was', async () => {
  typeGrowth(0.018);
  const { user } = await analyse();
  const before = room.contents("Vergelijk scenario's");
  await pressIn(user, vergelijk, 'Bijwerken in de werkmap');
  await user.click(await step(vergelijk).findByRole('button', { name: 'Annuleer' }));
  await step(vergelijk).findByText(/geannuleerd\. De werkmap is zoals ervoor\.$/);
  expect(room.contents("Vergelijk scenario's")).toEqual(before);
});

test('a workbook that cannot be read is told, and asked again', async () => {
  let isTyping = true;
  const builder: Builder = {
    ...excelBuilder,
    readBuild: (wanted) =>
      isTyping
        ? Promise.resolve({ ok: false, failure: { kind: 'in-cell-edit' } })
        : excelBuilder.readBuild(wanted),
  };
  const { user } = await room.pane({ loadBuilder: () => Promise.resolve(builder) });
  await openTab(user, 'Analyse');
  await screen.findByText(/^De werkmap kon niet gelezen worden\./);
  isTyping = false;
  await press(user, 'Lees de werkmap opnieuw');
  await screen.findByText(/^Scenario "midden"/);
});
