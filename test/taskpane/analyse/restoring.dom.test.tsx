import { screen, within } from '@testing-library/react';
import { violations } from '../showPane';
import { AnalyseRoom, build, openTab, press } from './showAnalyse';

// One workbook through all of it: built, the pane closed and opened again, undone.
const room = new AnalyseRoom();
beforeAll(() => room.open());
afterAll(() => {
  room.close();
});

const chosen = () =>
  within(screen.getByRole('list', { name: 'Gekozen gemeenten' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('without a scenario the tab says where to begin', async () => {
  const { user, container } = await room.pane();
  await openTab(user, 'Analyse');
  await screen.findByText(/staat nog geen scenario\. Kies eerst de gemeenten op het tabblad/);
  expect(screen.queryByRole('button', { name: 'Bereken' })).toBeNull();
  expect(await violations(container)).toEqual([]);
});

test('a build keeps the choice, and the tab Analyse sees it at the next visit', async () => {
  const { user } = await room.pane();
  await openTab(user, 'Analyse');
  await screen.findByText(/staat nog geen scenario/);
  await build(user);
  await openTab(user, 'Analyse');
  await screen.findByText('Scenario "midden" van Hasselt en Kortessem.');
});

test('reopening the pane brings the choice back', async () => {
  const { user } = await room.pane();
  await openTab(user, 'Scenario');
  await screen.findByText('Dit zijn de keuzes waarmee deze werkmap gebouwd is.');
  expect(chosen()).toEqual([
    expect.stringContaining('Hasselt'),
    expect.stringContaining('Kortessem'),
  ]);
  expect(screen.getByLabelText<HTMLSelectElement>('Inwoners op 1 januari').value).toBe('2021');
  await press(user, 'Bekijk wat er verandert');
  await screen.findByText(/Er is niets te bouwen/);
});

test('another build and its way back bring the earlier choice back too', async () => {
  const { user } = await room.pane();
  await openTab(user, 'Scenario');
  const inhabitants = await screen.findByLabelText<HTMLSelectElement>('Inwoners op 1 januari');
  await user.selectOptions(inhabitants, '2022');
  expect(screen.queryByText('Dit zijn de keuzes waarmee deze werkmap gebouwd is.')).toBeNull();
  await press(user, 'Bekijk wat er verandert');
  await press(user, 'Bouw');
  await screen.findByRole('heading', { name: 'Het scenario staat in de werkmap' });
  expect(room.host.settings.get('fusiebegroting.keuze')).toContain('"inwonersjaar":"2022"');
  await press(user, 'Maak ongedaan');
  await screen.findByText(/De bouw is ongedaan gemaakt/);
  expect(room.host.settings.get('fusiebegroting.keuze')).toContain('"inwonersjaar":"2021"');
});

test.each([
  ['nothing', undefined, /bewaart niet met welke keuzes/],
  ['rubbish', '{"versie":1,"gemeenten":', /zijn niet te lezen met deze versie/],
])('a workbook that keeps %s is told about', async (_, kept, sentence) => {
  const { settings } = room.host;
  const before = settings.get('fusiebegroting.keuze');
  if (kept === undefined) settings.delete('fusiebegroting.keuze');
  else settings.set('fusiebegroting.keuze', kept);
  const { user } = await room.pane();
  await openTab(user, 'Analyse');
  await screen.findByText(sentence);
  await openTab(user, 'Scenario');
  await screen.findByText('Kies 2 tot 6 gemeenten.');
  settings.set('fusiebegroting.keuze', before);
});
