import { screen, waitFor } from '@testing-library/react';
import type { FigureRecord, FiguresLoader } from '../../../src/figures';
import { figures } from '../../figures/bundledFigures';
import { choose, openMetWie, press, row, table } from './showMetWie';

const hasselt = figures.register.byCode('71072');
if (!hasselt) throw new Error('There is no Hasselt.');

/** The pane with these figures beside the bundled ones, as a hosted folder adds them. */
const withAdded = (...records: readonly FigureRecord[]) => {
  const added = figures.with({ records, unread: [] });
  const loader = { current: added, load: () => Promise.resolve(added) };
  return { figures: loader as unknown as FiguresLoader };
};

const published = (year: number, amount: number): FigureRecord => ({
  ...figures.inwoners('71072', 2025),
  year,
  amount,
  quality: 'gepubliceerd',
  bounds: null,
});

test('begins with the year that all municipalities have; another never counts a projection', async () => {
  const { user } = await openMetWie('Hasselt', withAdded(published(2026, 91_000)));
  const year = screen.getByLabelText<HTMLSelectElement>('Inwoners op 1 januari van');
  expect(year.value).toBe('2025');
  const before = row('Genk');
  expect(before?.[1]).toBe('158.307');
  await choose(user, 'Inwoners op 1 januari van', '2026 (gepubliceerd)');
  await waitFor(() => {
    expect(row('Genk')?.slice(0, 3)).toEqual(['Genk', '#N/B ontbreekt: Genk', '#N/B']);
  });
  // The estimate is what it was: it rests on the count of 2025 and on the projection alone.
  expect(before?.filter((cell) => /^\d[\d.]* tussen/.test(cell ?? ''))).toHaveLength(1);
  expect(row('Genk')?.[5]).toBe(before?.[5]);
});

test('the accounts are those that most municipalities have, or another year', async () => {
  const rekening = figures
    .series(hasselt, 'M2.II.b')
    .find(({ year, report }) => year === 2024 && report === 'rekening');
  if (!rekening) throw new Error('There are no accounts.');
  const { user } = await openMetWie('Hasselt', withAdded({ ...rekening, year: 2025 }));
  const field = 'Investeringen volgens de rekening van';
  expect(screen.getByLabelText<HTMLSelectElement>(field).value).toBe('2024');
  await choose(user, field, '2025');
  await press(user, /^Genk: /);
  const name = 'Investeringsuitgaven per inwoner, rekening en inwoners van 2025 (euro)';
  await screen.findByRole('heading', { name });
  expect(table(name).map((cells) => cells[2])).toEqual(['Rang', '1 van 1', '#N/B', '#N/B']);
  expect(screen.getByText(/^Geteld over 1 van de 285 gemeenten/)).toBeTruthy();
});

test.each([
  [
    'Aangekondigd kader van januari 2026 (aangekondigd)',
    /^Status: aangekondigd, .*\. Bron: .*vermeldt geen ondergrens van 20\.000\.$/,
  ],
  ['Fusies van 1 januari 2025 (afgesloten)', /^Status: afgesloten, .*\. Bron: lokaalbestuur/],
])('%s: the status stands with its source', async (name, sentence) => {
  const { user } = await openMetWie('Halen');
  await choose(user, 'Regeling voor schuldovername', name);
  expect(screen.getByText(sentence)).toBeTruthy();
});

test('derived inhabitants are marked as such, with what follows from them', async () => {
  const { user } = await openMetWie('Voeren');
  await choose(user, 'Regeling voor schuldovername', 'Fusies van 1 januari 2019 (afgesloten)');
  await choose(user, 'Inwoners op 1 januari van', '2018 (afgeleid)');
  await waitFor(() => {
    expect(row('Hasselt')?.slice(1, 3)).toEqual([
      expect.stringMatching(/^\d\d\.\d{3} afgeleid, tussen /),
      '20.000.000 plafond bereikt',
    ]);
  });
  expect(screen.getByText(/^Bij benadering: .* Plafond bereikt: /)).toBeTruthy();
});
