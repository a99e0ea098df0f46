import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Figures, FiguresLoader } from '../../src/figures';
import { fakeOffice } from './fakeOffice';
import { dataMissing, sampleFigures } from './gemeenten/sampleFigures';
import { showPane, violations } from './showPane';

function loader(load: () => Promise<Figures>, current?: Figures): FiguresLoader {
  return { current, load } as unknown as FiguresLoader;
}
const loaded = () => loader(() => Promise.resolve(sampleFigures()));

async function open(figures: FiguresLoader = loaded()) {
  const user = userEvent.setup();
  const office = fakeOffice();
  const shown = await showPane({ figures, office });
  await user.click(screen.getByRole('tab', { name: 'Gemeenten' }));
  return { user, office, ...shown };
}

async function openHasselt() {
  const opened = await open();
  await opened.user.type(await screen.findByRole('searchbox'), 'hasselt');
  await opened.user.click(screen.getByRole('button', { name: 'Hasselt NIS-code 71072' }));
  return opened;
}

test('loading is told', async () => {
  await open(loader(() => new Promise(() => undefined)));
  expect(screen.getByText('De cijfers worden geladen.')).toBeTruthy();
});

test('what is there already is shown at once', async () => {
  const figures = sampleFigures();
  await open(loader(() => Promise.resolve(figures), figures));
  expect(screen.getByRole('searchbox', { name: 'Zoek een gemeente' })).toBeTruthy();
});

test.each([
  ['a file that is missing', dataMissing(), /data\/cijfers\.json/],
  ['a fault of ours', new Error('onverwacht'), /onverwacht/],
])('%s is told, and can be tried again', async (_, error, told) => {
  const load = jest.fn<Promise<Figures>, []>().mockRejectedValue(error);
  const { user } = await open(loader(load));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/De cijfers zijn niet geladen/);
  expect(alert.textContent).toMatch(told);
  load.mockResolvedValue(sampleFigures());
  await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
  expect(await screen.findByRole('searchbox')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each([
  ['', /^Typ een deel van de naam/, []],
  ['hasselt', '2 gemeenten', ['Hasselt NIS-code 71072', 'Hasselt (tot 2024) NIS-code 71022']],
  ['kortessem', '1 gemeente', ['Kortessem (tot 2024) NIS-code 73040']],
])('searching for "%s"', async (words, told, names) => {
  const { user } = await open();
  const box = await screen.findByRole('searchbox');
  if (words !== '') await user.type(box, words);
  expect(screen.getByText(told).getAttribute('role')).toBe('status');
  const found = screen.queryAllByRole('listitem').map((item) => item.textContent);
  expect(found).toEqual(names);
});

test('the card tells what it is, since when and from what', async () => {
  await openHasselt();
  expect(document.activeElement?.textContent).toBe('Hasselt');
  for (const text of ['Limburg', 'centrumstad', 'sinds 1 januari 2025', '136,5 km²']) {
    expect(screen.getAllByText(text).length).toBeGreaterThan(0);
  }
  expect(screen.getByRole('button', { name: 'Kortessem (73040)' })).toBeTruthy();
});

test('a missing year is "geen cijfer" and never 0', async () => {
  await openHasselt();
  const table = screen.getByRole('table', { name: 'Inwoners op 1 januari' });
  const cells = within(table)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(cells).toEqual([
    'JaarWatCijfer',
    '2023afgeleidtussen 88.797 en 88.80488.800',
    '2024geen cijfer',
    '2025officieel89.500',
  ]);
});

test('a figure opens its source and the formula that fetches it', async () => {
  const { user, office } = await openHasselt();
  const figure = screen.getByRole('button', { name: 'officieel 2025: 89.500' });
  expect(figure.getAttribute('aria-expanded')).toBe('false');
  await user.click(figure);
  expect(figure.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText(/^Bron: Bevolking \(Statbel, 1 januari 2025\)/)).toBeTruthy();
  await user.click(
    screen.getByRole('button', {
      name: 'Voeg in als formule: =FUSIE.INWONERS("Hasselt";2025)',
    }),
  );
  expect(office.inserted[0]?.formula).toBe('=FUSIE.INWONERS("Hasselt",2025)');
  expect(screen.getByText('De formule staat in Blad1!B4.')).toBeTruthy();
});

test('predecessor and successor lead to each other', async () => {
  const { user } = await openHasselt();
  await user.click(screen.getByRole('button', { name: 'Kortessem (73040)' }));
  expect(screen.getByText('tot en met 31 december 2024')).toBeTruthy();
  // One sentence, instead of a row for everything that is not known.
  expect(screen.getByText(/van vóór een fusie zijn niet opgenomen/)).toBeTruthy();
  expect(screen.queryByText('Provincie')).toBeNull();
  expect(screen.getAllByText('Voor deze gemeente zijn hier geen cijfers opgenomen.').length).toBe(
    5,
  );
  await user.click(screen.getByRole('button', { name: 'Hasselt (71072)' }));
  expect(screen.getByText('sinds 1 januari 2025')).toBeTruthy();
});

test('going back brings the keyboard back to the same municipality', async () => {
  const { user } = await openHasselt();
  await user.click(screen.getByRole('button', { name: 'Terug naar de lijst' }));
  expect(document.activeElement?.textContent).toBe('Hasselt NIS-code 71072');
});

test('the structure is sound', async () => {
  const { user, container } = await openHasselt();
  await user.click(screen.getByRole('button', { name: 'officieel 2025: 89.500' }));
  await expect(violations(container)).resolves.toEqual([]);
});
