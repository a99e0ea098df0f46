import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EvaluatedCell } from '../../src/functions';
import type { ActiveCell, Answer } from '../../src/office';
import { cell, fakeOffice, type FakeOffice } from './fakeOffice';
import { showPane, violations } from './showPane';
import type { PaneServices } from '../../src/taskpane';

async function explain(
  active: ActiveCell,
  arrange: (office: FakeOffice) => void = () => undefined,
  services: Partial<PaneServices> = {},
) {
  const user = userEvent.setup();
  const office = fakeOffice();
  office.select(active);
  arrange(office);
  const shown = await showPane({ office, ...services });
  await user.click(screen.getByRole('tab', { name: 'Uitleg' }));
  return { user, office, ...shown };
}

const rested = () =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
  });

test.each<[string, ActiveCell, RegExp]>([
  ['an empty cell', cell('', null), /Blad1!B4 is leeg\. Kies een cel/],
  ['a constant', cell('', 12), /bevat een ingetypte waarde en geen formule/],
  ['another formula', cell('=SUM(1,2)', 3), /gebruikt geen FUSIE-functie/],
  ['half a formula', cell('=FUSIE.AFM(', null), /kan het paneel niet ontleden/],
])('%s is told in a sentence', async (_, active, told) => {
  await explain(active);
  const sentence = await screen.findByText(told);
  expect(sentence.closest('[role=status]')).toBeTruthy();
});

test('a call shows meaning, each argument with its value, result and source', async () => {
  await explain(cell('=FUSIE.AFM(B1,12643647.5,SUM(C1:C2))', 42), (office) => {
    office.cells.set('B1', [[13182806]]);
  });
  const card = await screen.findByRole('region', { name: 'FUSIE.AFM' });
  const told = (text: string | RegExp) => expect(within(card).getByText(text)).toBeTruthy();
  told(/Autofinancieringsmarge: exploitatieontvangsten min/);
  told('B1');
  told('13.182.806');
  told('12643647,5');
  told('12.643.647,5');
  told('SUM(C1:C2)');
  told(/Excel rekent deze uitdrukking zelf uit/);
  told('Weggelaten: 0');
  told(/Het paneel kan dit resultaat niet narekenen/);
  told('artikel bij AFM');
  told('van kracht. Belgisch Staatsblad');
});

test('a block of cells is a table; an empty cell is not a zero', async () => {
  await explain(cell('=FUSIE.SCHULDOVERNAME(B1:B3)', 42), (office) => {
    office.cells.set('B1:B3', [[12000], [null], [{ code: '#N/A' }]]);
  });
  const table = await screen.findByRole('table', { name: 'Ingevulde waarde: inwoners' });
  expect(
    within(table)
      .getAllByRole('cell')
      .map((each) => each.textContent),
  ).toEqual(['12.000', 'leeg', '#N/B']);
  expect(screen.getByText('Resultaat van de functie')).toBeTruthy();
  expect(screen.getAllByText('42').length).toBeGreaterThan(0);
});

test('a whole column shows its size only', async () => {
  await explain(cell('=FUSIE.SCHULDOVERNAME(A:A)', 42));
  expect(await screen.findByText(/Bereik van 1\.048\.576 rijen en 1 kolommen/)).toBeTruthy();
});

test('an error is told in full, each different message once', async () => {
  const message = 'Argument "regeling" kreeg "2030". Kies 2019, 2025 of conceptnota 2026.';
  const error: EvaluatedCell = { kind: 'error', error: '#VALUE!', message };
  await explain(cell('=FUSIE.SCHULDOVERNAME(1,2,"2030")', { code: '#VALUE!' }), undefined, {
    evaluateCall: () => Promise.resolve([[error], [error], [{ kind: 'value', value: 1 }]]),
  });
  expect(await screen.findAllByText(new RegExp(message.slice(0, 30)))).toHaveLength(1);
  expect(screen.getByText('De functie geeft #WAARDE!')).toBeTruthy();
});

test.each([
  ['#NAME?', /Excel kent een naam in deze formule niet/],
  ['#SPILL!', /vraagt meer cellen dan er vrij zijn/],
  ['#BUSY!', /wacht nog op de cijfers/],
])('an error of Excel itself, %s, says what to do', async (code, told) => {
  await explain(cell('=FUSIE.AFM(1,2,3)', { code }));
  expect(await screen.findByText(told)).toBeTruthy();
});

test('a function of another version is named', async () => {
  await explain(cell('=FUSIE.LATER(1)', { code: '#NAME?' }));
  expect(await screen.findByText(/FUSIE\.LATER bestaat niet in deze versie/)).toBeTruthy();
});

test('another selection is followed', async () => {
  const { office } = await explain(cell('', null));
  await screen.findByText(/Blad1!B4 is leeg/);
  act(() => {
    office.select(cell('=FUSIE.AFM(1,2,3)', 42, 'Blad1!C9'));
  });
  expect(await screen.findByText('Uitleg van Blad1!C9')).toBeTruthy();
});

test('an answer that was overtaken is dropped', async () => {
  let answerLate: (answer: Answer<ActiveCell>) => void = () => undefined;
  const { office, user } = await explain(cell('', null));
  office.answers.read = new Promise((resolve) => {
    answerLate = resolve;
  });
  act(() => {
    office.select(cell('', 1, 'Blad1!A1'));
  });
  await rested();
  delete office.answers.read;
  act(() => {
    office.select(cell('', 2, 'Blad1!A2'));
  });
  await screen.findByText(/^Blad1!A2 bevat/);
  await act(async () => {
    answerLate({ ok: true, value: cell('', 1, 'Blad1!A1') });
    await Promise.resolve();
  });
  expect(screen.getByText(/^Blad1!A2 bevat/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Opnieuw lezen' }));
  expect(await screen.findByText(/^Blad1!A2 bevat/)).toBeTruthy();
});

test('a cell that is being typed in is told, and read again on demand', async () => {
  const { office, user } = await explain(cell('', 1), (each) => {
    each.answers.read = Promise.resolve({ ok: false, failure: { kind: 'in-cell-edit' } });
  });
  expect(await screen.findByText(/Er wordt nog in een cel getypt/)).toBeTruthy();
  delete office.answers.read;
  await user.click(screen.getByRole('button', { name: 'Opnieuw lezen' }));
  expect(await screen.findByText(/bevat een ingetypte waarde/)).toBeTruthy();
});

test('a fault while recomputing is told, not hidden', async () => {
  await explain(cell('=FUSIE.AFM(1,2,3)', 42), undefined, {
    evaluateCall: () => Promise.reject(new Error('stuk')),
  });
  expect(await screen.findByText(/Excel weigerde \(Error: stuk\)/)).toBeTruthy();
});

test('leaving the screen stops listening', async () => {
  const { office, user } = await explain(cell('', null));
  await screen.findByText(/is leeg/);
  expect(office.watching).toBe(1);
  await user.click(screen.getByRole('tab', { name: 'Functies' }));
  await rested();
  expect(office.watching).toBe(0);
});

test('"Meer over" opens the function', async () => {
  const { user } = await explain(cell('=FUSIE.AFM(1,2,3)', 42));
  await user.click(await screen.findByRole('button', { name: 'Meer over FUSIE.AFM' }));
  expect(screen.getByRole('tab', { name: 'Functies' }).getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement?.textContent).toBe('FUSIE.AFM');
});

test('the structure is sound', async () => {
  const { container } = await explain(cell('=FUSIE.SCHULDOVERNAME(B1:B2)', 42), (office) => {
    office.cells.set('B1:B2', [[1], [2]]);
  });
  await screen.findByRole('region', { name: 'FUSIE.SCHULDOVERNAME' });
  await expect(violations(container)).resolves.toEqual([]);
});
