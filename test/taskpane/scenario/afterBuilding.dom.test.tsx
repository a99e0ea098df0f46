import { screen } from '@testing-library/react';
import type { UndoOutcome } from '../../../src/office/build';
import { leftoverOf, no } from './fakeBuilder';
import { buildExample, open, press } from './showScenario';
import { violations } from '../showPane';

describe('after the build', () => {
  test('norms, takeover and what to look at first', async () => {
    await buildExample();
    const title = await screen.findByRole('heading', { name: 'Het scenario staat in de werkmap' });
    expect(document.activeElement).toBe(title);
    for (const text of [
      'Fusiegemeente (samen)',
      /BBR 19\.481\.152 euro, AFM 9\.451\.877 euro/,
      /AFM -241\.797 euro/,
      '43.766.000 euro (Fusies van 1 januari 2025)',
      'Hasselt: 39.544.500 euro',
      /1 januari 2022\): 44\.059\.500 euro/,
      /^Invoer: \d+ van \d+ ingevuld$/,
      /^Controles: \d+ na te kijken/,
    ])
      expect(screen.getAllByText(text).length).toBeGreaterThan(0);
  });

  test('"Ga naar Start" shows the sheet by the name that it has', async () => {
    const { user, builder } = await buildExample((each) => {
      each.answers.reading = {
        ok: true,
        value: { sheetNames: new Map([['start', 'Start 2']]) },
      };
    });
    await press(user, 'Ga naar Start');
    expect(builder.shownSheets).toEqual(['Start 2']);
    builder.answers.shown = no({ kind: 'in-cell-edit' });
    await press(user, 'Ga naar Start');
    expect(screen.getByText(/Start kon niet worden getoond/)).toBeTruthy();
  });

  test.each<[string, readonly UndoOutcome[], RegExp]>([
    ['done', [{ kind: 'undone' }], /ongedaan gemaakt\. De werkmap is zoals ervoor/],
    [
      'refused',
      [{ kind: 'refused', refusal: { reason: 'protected-sheets', sheets: ['Fusie'] } }],
      /Het blad Fusie is beveiligd\. Er is niets gewijzigd/,
    ],
    [
      'failed',
      [{ kind: 'failed', failure: { kind: 'unexpected', detail: 'GeneralException' } }],
      /Ongedaan maken is mislukt \(GeneralException\)/,
    ],
  ])('undo: %s', async (_, outcomes, told) => {
    const { user } = await buildExample((builder) => {
      builder.answers.undo.push(...outcomes);
    });
    await press(user, 'Maak ongedaan');
    expect(await screen.findByText(told)).toBeTruthy();
  });

  test.each([
    ['Toch ongedaan maken', [false, true], /De bouw is ongedaan gemaakt/],
    ['Laat staan', [false], /De bouw blijft staan/],
  ])('work done since is asked about first: %s', async (answer, asked, told) => {
    const { user, builder } = await buildExample((each) => {
      each.answers.undo.push({ kind: 'changed-since', places: ['Fusie!F3', 'Invoer!F9'] });
    });
    await press(user, 'Maak ongedaan');
    expect(await screen.findByText(/gewerkt in Fusie!F3 en Invoer!F9/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Laat staan');
    await press(user, answer);
    expect(builder.undone).toEqual(asked);
    expect(await screen.findByText(told)).toBeTruthy();
  });

  test('a second preview that finds nothing leaves the result and its way back', async () => {
    const { user, builder } = await buildExample();
    await screen.findByRole('button', { name: 'Ga naar Start' });
    builder.answers.changes = { isEmpty: true, newSheets: [] };
    await press(user, 'Bekijk wat er verandert');
    expect(await screen.findByText(/Er is niets te bouwen/)).toBeTruthy();
    expect(builder.written).toHaveLength(1);
    await press(user, 'Maak ongedaan');
    expect(await screen.findByText(/De bouw is ongedaan gemaakt/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ga naar Start' })).toBeNull();
  });
});

describe('leftovers of a broken build', () => {
  const found = leftoverOf({ unfinishedSheets: ['Fusie'], changedSheets: ['Schuld'] });

  test('are offered for clean-up at the start', async () => {
    const { user } = await open((builder) => {
      builder.answers.leftover = { ok: true, value: found };
    });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/niet afgewerkt.*weg na opruimen: Fusie.*stond: Schuld/);
    await press(user, 'Ruim op');
    expect(await screen.findByText(/De resten zijn opgeruimd/)).toBeTruthy();
  });

  test('that cannot be cleaned up are told and offered again', async () => {
    const { user } = await open((builder) => {
      builder.answers.leftover = { ok: true, value: found };
      builder.answers.cleanUp = no({ kind: 'in-cell-edit' });
    });
    await press(user, 'Ruim op');
    expect(await screen.findByText(/Er wordt nog in een cel getypt/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ruim op' })).toBeTruthy();
  });
});

test('the structure of every state is sound', async () => {
  const { container, user } = await open();
  await screen.findByRole('searchbox');
  await expect(violations(container)).resolves.toEqual([]);
  await press(user, 'Voorbeeld Hasselt + Kortessem');
  await expect(violations(container)).resolves.toEqual([]);
  await press(user, 'Bekijk wat er verandert');
  await screen.findByRole('button', { name: 'Bouw' });
  await expect(violations(container)).resolves.toEqual([]);
  await press(user, 'Bouw');
  await screen.findByRole('button', { name: 'Ga naar Start' });
  await expect(violations(container)).resolves.toEqual([]);
});
