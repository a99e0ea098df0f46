import { act, screen } from '@testing-library/react';
import { violations } from '../showPane';
import { lines, model, openControle } from './showControle';

const check = 'Controleer de werkmap';

test('what was found per sheet, in sentences, and what is mostly meant folded', async () => {
  const { container, press, checker } = await openControle();
  await press(check);
  await screen.findByText('4 punten om na te kijken, in 8 formules op 3 bladen.');
  expect(checker.asked).toEqual([true]);
  expect(lines('Blad1: 3 punten')).toEqual([
    'B1:D1 1,02 staat in de formule van deze 3 cellen. Zet het in een cel met een naam en een bron.',
    expect.stringMatching(/^E1 Een ingetypt getal te midden van formules\./),
    'F1:G1 1,02 staat in de formule van deze 2 cellen. Zet het in een cel met een naam en een bron.',
  ]);
  expect(lines('Geheim (verborgen): 1 punt')).toEqual([
    'A1 De cel geeft #DEEL/0!. Herstel dat hier; 1 andere cel toont dezelfde fout omdat ze op zulke cellen steunt.',
  ]);
  expect(await violations(container)).toEqual([]);
  await press(/^E1 /);
  expect(checker.jumps).toEqual(['Blad1!E1']);
  await press(/^A1 De cel/);
  await screen.findByText(/^Het blad Geheim is verborgen\./);
  expect(checker.jumps).toEqual(['Blad1!E1']);
});

test('what is mostly meant is shown when it is opened', async () => {
  const { user, press } = await openControle();
  await press(check);
  await user.click(await screen.findByText('Nog 1 punt dat meestal met opzet zo is'));
  expect(lines('Nota: 1 punt')).toEqual([
    'A1 De formule bestaat alleen uit ingetypte getallen (1200 en 350,5). Noteer erbij waar ze vandaan komen.',
  ]);
});

test('the sheets of the scenario can be left out', async () => {
  const { user, press, checker } = await openControle();
  await user.click(screen.getByRole('checkbox', { name: 'Ook de bladen van het scenario' }));
  await press(check);
  await screen.findByText(/punten om na te kijken/);
  expect(checker.asked).toEqual([false]);
});

test.each<[string, Partial<typeof model>, RegExp]>([
  ['nothing to find', { sheets: [] }, /^Op de nagekeken bladen staat geen enkele formule/],
  [
    'only what is meant so',
    { sheets: model.sheets.slice(2) },
    /^Niets dat er als een vergissing uitziet, in 1 formule op 1 blad/,
  ],
  [
    'a sheet that is too large',
    { tooLarge: [{ sheet: 'Stort', cells: 9_000_000 }] },
    /^Het blad Stort is niet nagekeken: met 9\.000\.000 cellen/,
  ],
])('%s', async (_, more, sentence) => {
  const { press } = await openControle((checker) => {
    checker.answers.model = { ok: true, value: { ...model, ...more } };
  });
  await press(check);
  expect(await screen.findByText(sentence)).toBeTruthy();
});

test('cancelling answers at once, and the keyboard goes on at the button', async () => {
  let go: () => void = () => undefined;
  const { press } = await openControle((checker) => {
    checker.answers.wait = new Promise((resolve) => {
      go = resolve;
    });
  });
  await press(check);
  await screen.findByText('De formules worden nagekeken.');
  expect(screen.getByRole('progressbar', { name: 'Voortgang van de modelcontrole' })).toBeTruthy();
  await press('Annuleer');
  await screen.findByText('De controle is gestopt.');
  expect(document.activeElement?.textContent).toBe(check);
  await act(async () => {
    go();
    await Promise.resolve();
  });
  expect(screen.queryByText(/punten om na te kijken/)).toBeNull();
});

test.each<[string, Parameters<typeof openControle>[0], RegExp]>([
  [
    'Excel refuses',
    (checker) => {
      checker.answers.model = { ok: false, failure: { kind: 'unexpected', detail: 'Kapot' } };
    },
    /^De werkmap kon niet nagekeken worden\. Excel weigerde \(Kapot\)/,
  ],
  [
    'the check breaks',
    (checker) => {
      checker.answers.wait = Promise.reject(new Error('stuk'));
      checker.answers.wait.catch(() => undefined);
    },
    /^De controle is gestopt door een fout \(stuk\)/,
  ],
])('when %s it is told', async (_, arrange, sentence) => {
  const { press } = await openControle(arrange);
  await press(check);
  expect((await screen.findByText(sentence)).closest('[role=alert]')).toBeTruthy();
});

test('a long list shows its rest when it is asked for', async () => {
  const rows = Array.from({ length: 130 }, (_, row) => [`=Z${String(row + 1)}+${String(row + 5)}`]);
  const { press } = await openControle((checker) => {
    const [first] = model.sheets;
    if (!first) throw new Error('no sheet');
    checker.answers.model = {
      ok: true,
      value: { ...model, sheets: [{ ...first, formulas: rows, values: rows }] },
    };
  });
  await press(check);
  await screen.findByText(/^130 punten/);
  expect(lines('Blad1: 130 punten')).toHaveLength(12);
  await press('Toon er nog 100 van 118');
  expect(lines('Blad1: 130 punten')).toHaveLength(112);
  await press('Toon ook de andere 18');
  expect(lines('Blad1: 130 punten')).toHaveLength(130);
});
