import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { notationFor } from '../../src/spreadsheet/formulaNotation';
import { fakeOffice, type FakeOffice } from './fakeOffice';
import { showPane, violations } from './showPane';

const summaryOfAfm = /Autofinancieringsmarge: exploitatieontvangsten min/;

async function openAfm(office: FakeOffice = fakeOffice()) {
  const user = userEvent.setup();
  const shown = await showPane({ office });
  await user.click(screen.getByRole('button', { name: /^AFM Auto/ }));
  return { user, office, ...shown };
}

test('the list has every function under its family', async () => {
  await showPane();
  expect(screen.getAllByRole('listitem')).toHaveLength(15);
  const family = screen.getByRole('region', { name: 'Schuldovername' });
  expect(within(family).getAllByRole('button')).toHaveLength(2);
  expect(screen.getByText('15 functies')).toBeTruthy();
});

test.each([
  ['waarborg', /^\d+ functies?$/, /GEMEENTEFONDS_WAARBORG/],
  ['xyzzy', /Geen functie gevonden voor "xyzzy"/, undefined],
])('searching for %s', async (words, told, button) => {
  const user = userEvent.setup();
  await showPane();
  await user.type(screen.getByRole('searchbox', { name: 'Zoek een functie' }), words);
  expect(screen.getByText(told).getAttribute('role')).toBe('status');
  if (button) expect(screen.getByRole('button', { name: button })).toBeTruthy();
  else expect(screen.queryAllByRole('listitem')).toHaveLength(0);
});

test('a function shows meaning, arguments, examples with results, source and help', async () => {
  await openAfm();
  expect(document.activeElement?.textContent).toBe('FUSIE.AFM');
  expect(screen.getByText(summaryOfAfm)).toBeTruthy();
  expect(screen.getByText('periodieke_terugvorderingen')).toBeTruthy();
  expect(screen.getByText('(optioneel, standaard 0)')).toBeTruthy();
  expect(screen.getByText('=FUSIE.AFM(202949879;179420043;8578246;4070363)')).toBeTruthy();
  expect(screen.getAllByText('19.021.953').length).toBeGreaterThan(0);
  expect(screen.getByText('Rechtsgrond en bron')).toBeTruthy();
  expect(screen.getByText('Zonder invoegtoepassing')).toBeTruthy();
  const help = screen.getByRole('link', { name: 'Hulppagina (nieuw venster)' });
  expect(help.getAttribute('href')).toBe('help/nl-BE/AFM.html');
  expect(help.getAttribute('target')).toBe('_blank');
});

test('an error in an example has the name that Excel prints in Dutch', async () => {
  const user = userEvent.setup();
  await showPane();
  await user.click(screen.getByRole('button', { name: /^CIJFER Gepubliceerd/ }));
  expect(screen.getByText('#N/B')).toBeTruthy();
});

test('formulas follow the separators of the user', async () => {
  await openAfm(fakeOffice({ readNotation: () => Promise.resolve(notationFor('.')) }));
  expect(screen.getByText('=FUSIE.AFM(202949879,179420043,8578246,4070363)')).toBeTruthy();
});

test('going back brings the keyboard back to the same function', async () => {
  const { user } = await openAfm();
  await user.click(screen.getByRole('button', { name: 'Alle functies' }));
  expect(document.activeElement?.textContent).toMatch(/^AFM Auto/);
});

describe('Voeg in', () => {
  const insertTemplate = 'Voeg in: FUSIE.AFM';

  test('puts the template in the cell in English form and says where', async () => {
    const { user, office } = await openAfm();
    await user.click(screen.getByRole('button', { name: insertTemplate }));
    expect(office.inserted).toEqual([
      {
        formula: '=FUSIE.AFM(exploitatieontvangsten,exploitatie_uitgaven,periodieke_aflossingen)',
        confirmed: undefined,
      },
    ]);
    expect(screen.getByText('De formule staat in Blad1!B4.')).toBeTruthy();
  });

  test('puts an example in the cell', async () => {
    const { user, office } = await openAfm();
    const name = 'Voeg in: =FUSIE.AFM(202949879;179420043;8578246;4070363)';
    await user.click(screen.getByRole('button', { name }));
    expect(office.inserted[0]?.formula).toBe('=FUSIE.AFM(202949879,179420043,8578246,4070363)');
  });

  const full = { kind: 'cell-not-empty', address: 'Blad1!C3', content: '=SOM(A1;2)' } as const;

  test.each([
    ['Overschrijven', 2, 'De formule staat in Blad1!B4.'],
    ['Niet overschrijven', 1, /Er is niets gewijzigd\. Kies een lege cel in plaats van Blad1!C3/],
  ])('asks before it overwrites; the answer %s counts', async (answer, writes, told) => {
    const { user, office } = await openAfm();
    office.answers.insert.push(full);
    await user.click(screen.getByRole('button', { name: insertTemplate }));
    expect(
      screen.getByText('In Blad1!C3 staat al: =SOM(A1;2). Wilt u dat overschrijven?'),
    ).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Niet overschrijven');
    await user.click(screen.getByRole('button', { name: answer }));
    expect(office.inserted).toHaveLength(writes);
    if (writes === 2) expect(office.inserted[1]?.confirmed).toEqual(full);
    expect(screen.getByText(told)).toBeTruthy();
    expect(document.activeElement?.getAttribute('aria-label')).toBe(insertTemplate);
  });

  test.each([
    [{ kind: 'in-cell-edit' }, /Sluit de invoer af met Enter of Esc/],
    [{ kind: 'protected' }, /Het werkblad is beveiligd/],
    [{ kind: 'no-cell-selected' }, /Er is geen cel geselecteerd/],
    [{ kind: 'not-supported' }, /Deze versie van Excel kan dit niet/],
    [{ kind: 'not-in-excel' }, /Dit kan alleen in Excel/],
    [{ kind: 'unexpected', detail: 'GeneralException' }, /GeneralException/],
  ] as const)('%o is told in a sentence', async (failure, told) => {
    const { user, office } = await openAfm();
    office.answers.insert.push({ kind: 'refused', failure });
    await user.click(screen.getByRole('button', { name: insertTemplate }));
    expect(screen.getByText(told).getAttribute('role')).toBe('status');
  });
});

describe('Kopieer', () => {
  test('puts the formula of the user on the clipboard', async () => {
    const { user } = await openAfm();
    await user.click(screen.getByRole('button', { name: 'Kopieer FUSIE.AFM' }));
    await expect(navigator.clipboard.readText()).resolves.toBe(
      '=FUSIE.AFM(exploitatieontvangsten;exploitatie_uitgaven;periodieke_aflossingen)',
    );
    expect(screen.getByText('De formule is gekopieerd. Plak ze in een cel.')).toBeTruthy();
  });

  test.each([
    [true, 'De formule is gekopieerd. Plak ze in een cel.'],
    [false, /Kopiëren lukte niet/],
  ])('where the frame forbids the clipboard, the older command answers %s', async (works, told) => {
    const { user } = await openAfm();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
    Object.assign(document, { execCommand: () => works });
    await user.click(screen.getByRole('button', { name: 'Kopieer FUSIE.AFM' }));
    expect(screen.getByText(told)).toBeTruthy();
    Reflect.deleteProperty(document, 'execCommand');
  });
});

test('list and detail have a sound structure', async () => {
  const { container } = await showPane();
  await expect(violations(container)).resolves.toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: /^AFM Auto/ }));
  await expect(violations(container)).resolves.toEqual([]);
});
