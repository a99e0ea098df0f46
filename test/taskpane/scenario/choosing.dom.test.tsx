import { screen, within } from '@testing-library/react';
import type { PaneServices } from '../../../src/taskpane';
import { fakeBuilder } from './fakeBuilder';
import { add, chosen, field, open, openExample, press } from './showScenario';

describe('fetching the tab', () => {
  test('what does not come is told, and can be tried again', async () => {
    const builder = fakeBuilder();
    const loadBuilder = jest
      .fn<ReturnType<PaneServices['loadBuilder']>, []>()
      .mockRejectedValue(new Error('geen verbinding'));
    const { user } = await open(undefined, { loadBuilder });
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /Het scenario is niet geladen\..*geen verbinding/,
    );
    loadBuilder.mockResolvedValue(builder);
    await press(user, 'Opnieuw proberen');
    expect(await screen.findByRole('heading', { name: '1. Gemeenten' })).toBeTruthy();
  });

  test('what was chosen survives another tab', async () => {
    const { user } = await openExample();
    await user.click(screen.getByRole('tab', { name: 'Functies' }));
    expect(screen.queryByRole('list', { name: 'Gekozen gemeenten', hidden: false })).toBeNull();
    await user.click(screen.getByRole('tab', { name: 'Scenario' }));
    expect(chosen()).toHaveLength(2);
  });
});

describe('Gemeenten', () => {
  test('are found, added, ordered and removed, by name', async () => {
    const { user } = await open();
    await add(user, 'genk', /^Genk NIS/);
    expect(screen.getByText(/Genk is toegevoegd\. Eén gemeente gekozen/)).toBeTruthy();
    expect(document.activeElement?.getAttribute('type')).toBe('search');
    await add(user, 'kortessem', /^Kortessem \(tot 2024\)/);
    expect(chosen()).toEqual([
      expect.stringMatching(/^Genk.*Alleen inwoners en investeringen bekend/),
      expect.stringMatching(
        /^Kortessem \(tot 2024\).*Cijfers bekend: rekening 2021 en meerjarenplan 2022\./,
      ),
    ]);
    await press(user, 'Zet Kortessem (tot 2024) hoger');
    expect(chosen()[0]).toMatch(/^Kortessem/);
    expect(screen.getByText(/Kortessem \(tot 2024\) staat nu op plaats 1/)).toBeTruthy();
    await press(user, 'Haal Genk weg');
    expect(chosen()).toHaveLength(1);
  });

  test('six is the most', async () => {
    const { user } = await open();
    for (const name of ['Genk', 'Zonhoven', 'Lummen', 'Beringen', 'Diepenbeek', 'Gingelom'])
      await add(user, name, new RegExp(`^${name} NIS`));
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.getByText(/het hoogste aantal/)).toBeTruthy();
  });

  test('three of which only totals were published', async () => {
    const { user } = await open();
    for (const name of ['Halen', 'Herk-de-Stad', 'Lummen'])
      await add(user, name, new RegExp(`^${name} NIS`));
    expect(
      screen.getByText(/Van Halen \+ Herk-de-Stad \+ Lummen zijn alleen totalen gepubliceerd/),
    ).toBeTruthy();
    expect(field('Fusie op 1 januari').value).toBe('2031');
    expect(screen.getByText(/aangekondigd en nog niet goedgekeurd/)).toBeTruthy();
  });

  test('a municipality beside what it went up in is refused, with what to do', async () => {
    const { user } = await open();
    await add(user, 'kortessem', /^Kortessem/);
    await add(user, 'hasselt', /^Hasselt NIS/);
    expect(screen.getByRole('alert').textContent).toMatch(
      /Kortessem \(tot 2024\) ging op in Hasselt.*Haal een van beide weg/,
    );
    expect(screen.queryByRole('button', { name: 'Bekijk wat er verandert' })).toBeNull();
  });
});

describe('dates, regulation and rates', () => {
  test('the example comes with its own', async () => {
    await openExample();
    expect(field('Fusie op 1 januari').value).toBe('2025');
    expect(field('Eerste jaar').value).toBe('2021');
    expect(field('Laatste jaar').value).toBe('2031');
    expect(field('Inwoners op 1 januari').value).toBe('2021');
    expect(field('Regeling').value).toBe('2025');
    expect(
      screen.getByText(/telt de inwoners van 1 januari 2022; u rekent met die van 2021/),
    ).toBeTruthy();
    const apb = screen.getByRole('radiogroup', { name: 'Keuze APB' });
    expect(within(apb).getByRole('radio', { name: /Laagste tarief/ })).toHaveProperty(
      'checked',
      true,
    );
    expect(within(apb).getByText('7 %; -578.061 euro per jaar')).toBeTruthy();
    expect(screen.getByText('986,4; -48.736 euro per jaar')).toBeTruthy();
  });

  test.each([
    ['Fusie op 1 januari', '20', /Geef een jaar van vier cijfers/],
    ['Laatste jaar', '2019', /laatste jaar mag niet voor het eerste liggen/],
  ])('%s %s is told, and nothing can be built', async (name, text, told) => {
    const { user } = await openExample();
    await user.clear(field(name));
    await user.type(field(name), text);
    expect(screen.getByText(told)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bekijk wat er verandert' })).toBeNull();
  });

  test('a date without regulation: one is chosen, or none', async () => {
    const { user, builder } = await openExample();
    await user.clear(field('Fusie op 1 januari'));
    await user.type(field('Fusie op 1 januari'), '2023');
    expect(
      screen.getByText(/Voor een fusie op 1 januari 2023 is geen regeling bekend/),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bekijk wat er verandert' })).toBeNull();
    await user.selectOptions(field('Regeling'), 'Geen overname');
    await press(user, 'Bekijk wat er verandert');
    await screen.findByRole('heading', { name: 'Wat er verandert' });
    expect(builder.requests[0]?.basis.voorstel['overname.regeling'].midden).toBe('geen');
  });

  test('another regulation than that of the date is said to be so', async () => {
    const { user } = await openExample();
    await user.selectOptions(field('Regeling'), 'Fusies van 1 januari 2019');
    expect(
      screen.getByText(/deze regeling is niet die voor een fusie op 1 januari 2025/),
    ).toBeTruthy();
  });

  test('the rate that was picked is the proposal of the plan', async () => {
    const { user, builder } = await openExample();
    const oov = screen.getByRole('radiogroup', { name: 'Keuze opcentiemen' });
    await user.click(within(oov).getByRole('radio', { name: /Gewogen tarief/ }));
    await press(user, 'Bekijk wat er verandert');
    await screen.findByRole('heading', { name: 'Wat er verandert' });
    expect(builder.requests[0]?.basis.voorstel['oov.methode'].midden).toBe('gewogen');
    expect(builder.requests[0]?.basis.voorstel['apb.methode'].midden).toBe('laagste');
  });
});
