import { screen, waitFor, within } from '@testing-library/react';
import { choiceText } from '../../../src/taskpane/scenario/keptChoice';
import type { Builder } from '../../../src/taskpane/scenario/builder';
import { fakeBuilder } from '../scenario/fakeBuilder';
import { violations } from '../showPane';
import { choose as pick, openMetWie, press, type User } from './showMetWie';

const inwonersveld = 'Inwoners op 1 januari';
const regelingveld = 'Regeling';

const chosen = () =>
  within(screen.getByRole('list', { name: 'Gekozen gemeenten' }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('span')?.textContent);

const isShown = (name: string) =>
  screen.getByRole('tab', { name }).getAttribute('aria-selected') === 'true';

async function choose(user: User, partners: RegExp): Promise<void> {
  await press(user, partners);
  await press(user, 'Maak hiervan een scenario');
}

test('one click makes a merger the choice on the tab Scenario', async () => {
  const { user } = await openMetWie('Lummen');
  await choose(user, /^Halen: /);
  const told = await screen.findByText(/^Overgenomen uit "Met wie\?": Lummen en Halen\./);
  expect(told.textContent).toMatch(/de inwoners van 1 januari 2025 en de regeling "Aangekondigd/);
  expect(isShown('Scenario')).toBe(true);
  expect(chosen()).toEqual(['Lummen', 'Halen']);
  expect(document.activeElement?.contains(told)).toBe(true);
  // What was told is gone once other municipalities are chosen.
  await press(user, 'Haal Halen weg');
  expect(screen.queryByText(/^Overgenomen uit/)).toBeNull();
  // The merger is still open on the other tab.
  await user.click(screen.getByRole('tab', { name: 'Gemeenten' }));
  expect(screen.getByRole('heading', { name: 'Lummen + Halen' })).toBeTruthy();
});

test('one click in the row does the same, with the date and the regulation of the list', async () => {
  const { user } = await openMetWie('Lummen');
  await pick(user, 'Inwoners op 1 januari van', '2022 (afgeleid)');
  await pick(user, 'Regeling voor schuldovername', 'Fusies van 1 januari 2025 (afgesloten)');
  await press(user, 'Maak scenario van Lummen + Halen');
  const told = await screen.findByText(/^Overgenomen uit "Met wie\?": Lummen en Halen\./);
  expect(told.textContent).toMatch(
    /de inwoners van 1 januari 2022 en de regeling "Fusies van 1 januari 2025"/,
  );
  expect(isShown('Scenario')).toBe(true);
  expect(chosen()).toEqual(['Lummen', 'Halen']);
  const field = (name: string) => screen.getByLabelText<HTMLSelectElement>(name);
  expect(field(inwonersveld).value).toBe('2022');
  expect(field(regelingveld).selectedOptions[0]?.textContent).toBe('Fusies van 1 januari 2025');
});

describe('what was chosen before', () => {
  async function openAfterExample() {
    const opened = await openMetWie('Lummen');
    await opened.user.click(screen.getByRole('tab', { name: 'Scenario' }));
    await press(opened.user, 'Voorbeeld Hasselt + Kortessem');
    await opened.user.click(screen.getByRole('tab', { name: 'Gemeenten' }));
    await choose(opened.user, /^Halen: /);
    await screen.findByText(/^U koos bij "Met wie\?" voor Lummen en Halen\. Hier is al gekozen/);
    return opened;
  }

  test('is replaced only when the user says so', async () => {
    const { user, container } = await openAfterExample();
    expect(chosen()).toEqual(['Hasselt (tot 2024)', 'Kortessem (tot 2024)']);
    await expect(violations(container)).resolves.toEqual([]);
    await press(user, 'Vervang de keuze');
    expect(chosen()).toEqual(['Lummen', 'Halen']);
    expect(screen.getByLabelText<HTMLInputElement>('Fusie op 1 januari').value).toBe('2031');
    expect(screen.getByText(/^Overgenomen uit/)).toBeTruthy();
  });

  test('stays when the user says so, and is asked about again for another merger', async () => {
    const { user } = await openAfterExample();
    await press(user, 'Houd de keuze');
    expect(chosen()).toEqual(['Hasselt (tot 2024)', 'Kortessem (tot 2024)']);
    expect(
      screen.getByText(/^De keuze blijft Hasselt \(tot 2024\) en Kortessem \(tot 2024\)\./),
    ).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Gemeenten' }));
    await press(user, 'Maak hiervan een scenario');
    expect(await screen.findByRole('button', { name: 'Vervang de keuze' })).toBeTruthy();
  });

  test('is left as it is where it is the same', async () => {
    const { user } = await openMetWie('Lummen');
    await choose(user, /^Halen: /);
    await screen.findByText(/^Overgenomen uit/);
    await user.click(screen.getByRole('tab', { name: 'Gemeenten' }));
    await press(user, 'Maak hiervan een scenario');
    expect(await screen.findByText(/^Lummen en Halen waren hier al zo gekozen\./)).toBeTruthy();
  });

  test('is asked about where it is the same with another regulation', async () => {
    const { user } = await openMetWie('Lummen');
    await press(user, 'Maak scenario van Lummen + Halen');
    await screen.findByText(/^Overgenomen uit/);
    await user.click(screen.getByRole('tab', { name: 'Gemeenten' }));
    await pick(user, 'Regeling voor schuldovername', 'Fusies van 1 januari 2019 (afgesloten)');
    await press(user, 'Maak scenario van Lummen + Halen');
    expect(
      await screen.findByText(
        /met de inwoners van 1 januari 2025 en de regeling "Fusies van 1 januari 2019"\. Hier zijn dezelfde gemeenten gekozen/,
      ),
    ).toBeTruthy();
    await press(user, 'Vervang de keuze');
    expect(screen.getByLabelText<HTMLSelectElement>(regelingveld).value).toBe('2019');
  });

  test('and built is asked about too, once the workbook is read', async () => {
    const fake = fakeBuilder();
    const kept = choiceText({
      gemeenten: ['71022', '73040'],
      fusiedatum: '2025-01-01',
      methodes: { apb: 'laagste', oov: 'laagste' },
    });
    let answer: () => void = () => undefined;
    const readBuild: Builder['readBuild'] = async (sheets) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      const reading = await fake.readBuild(sheets);
      return reading.ok ? { ok: true, value: { ...reading.value, choice: kept } } : reading;
    };
    const { user } = await openMetWie('Lummen', {
      loadBuilder: () => Promise.resolve({ ...fake, readBuild }),
    });
    await choose(user, /^Halen: /);
    await screen.findByRole('heading', { name: '1. Gemeenten' });
    expect(screen.queryByRole('list', { name: 'Gekozen gemeenten' })).toBeNull();
    answer();
    expect(await screen.findByRole('button', { name: 'Vervang de keuze' })).toBeTruthy();
    await waitFor(() => {
      expect(chosen()).toEqual(['Hasselt (tot 2024)', 'Kortessem (tot 2024)']);
    });
  });
});
