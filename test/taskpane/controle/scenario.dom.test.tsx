import { screen } from '@testing-library/react';
import { violations } from '../showPane';
import { lines, openControle, readingOf } from './showControle';

test('the light, each check that asks for a look with its difference, and the others folded', async () => {
  const { container } = await openControle();
  await screen.findByText('Controles: 2 na te kijken');
  expect(screen.getByText('1 van 4 controles in orde.')).toBeTruthy();
  expect(lines('Controles van het scenario')).toEqual([
    'Beginsaldo sluit aan kijk na, verschil 12.346 EUR',
    'Kortessem, investeringsontvangsten afwijking, verschil 2.501 EUR',
  ]);
  expect(screen.getByText('1 controle is niet na te gaan: er ontbreken cijfers')).toBeTruthy();
  expect(screen.getByText('1 gedrukt totaal wijkt af door afronding')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

test('a check brings the user to its row', async () => {
  const { checker, press } = await openControle();
  await press(/^Beginsaldo sluit aan/);
  expect(checker.jumps).toEqual(['Controles!B4']);
});

test('a jump that Excel refuses is told where it was asked', async () => {
  const { press } = await openControle((checker) => {
    checker.answers.shown = { ok: false, failure: { kind: 'in-cell-edit' } };
  });
  await press(/^Beginsaldo sluit aan/);
  const told = await screen.findByText(/^Controles!B4 kon niet getoond worden\. Er wordt nog/);
  expect(told.getAttribute('role')).toBe('status');
});

test('open points with status, owner and group; settled without a value is open too', async () => {
  const { checker, press } = await openControle();
  await screen.findByText('3 open punten van 4 aannames.');
  expect(lines('Open punten')).toEqual([
    'Jaar van de inwoners voorstel · Els · Schuldovername',
    'Tarief APB besproken · zonder eigenaar · Belastingen',
    'Tarief opcentiemen vast · Jan · Belastingen',
  ]);
  await press(/^Tarief APB/);
  expect(checker.jumps).toEqual(['Aannames 2!B5']);
});

test.each<[string, string, string[]]>([
  ['Status', 'voorstel', ['Jaar van de inwoners']],
  ['Eigenaar', 'Jan', ['Tarief opcentiemen']],
  ['Eigenaar', 'zonder eigenaar', ['Tarief APB']],
])('filtered by %s %s', async (field, value, expected) => {
  const { user } = await openControle();
  await screen.findByText('3 open punten van 4 aannames.');
  await user.selectOptions(screen.getByLabelText(field), value);
  expect(
    lines('Open punten').map((line) => line.split(/ (?:voorstel|besproken|vast) /)[0]),
  ).toEqual(expected);
  expect(screen.getByText('1 van 3 open punten.').getAttribute('role')).toBe('status');
});

test('another visit reads the workbook again and keeps the filter', async () => {
  const { user, checker } = await openControle();
  await screen.findByText('3 open punten van 4 aannames.');
  await user.selectOptions(screen.getByLabelText('Eigenaar'), 'Jan');
  const { reads } = checker;
  await user.click(screen.getByRole('tab', { name: 'Functies' }));
  await user.click(screen.getByRole('tab', { name: 'Controle' }));
  await screen.findByText('1 van 3 open punten.');
  expect(checker.reads).toBeGreaterThan(reads);
});

test.each<[string, Parameters<typeof openControle>[0], RegExp]>([
  [
    'without a scenario',
    (checker) => {
      checker.answers.build = { ok: true, value: readingOf({}) };
    },
    /^In deze werkmap staat nog geen scenario/,
  ],
  [
    'that cannot be read',
    (checker) => {
      checker.answers.build = { ok: false, failure: { kind: 'in-cell-edit' } };
    },
    /^Het scenario in de werkmap kon niet gelezen worden\. Er wordt nog in een cel getypt/,
  ],
  [
    'in which everything is in order',
    (checker) => {
      checker.answers.build = {
        ok: true,
        value: readingOf({
          controles: {
            licht: { waarde: 'In orde' },
            'controle/som': { omschrijving: 'Som', pad: 'in orde', waarde: 0 },
          },
          aannames: { 'apb.methode': { actief: 'laagste', status: 'Vast' } },
        }),
      };
    },
    /^De enige aanname staat vast/,
  ],
])('a workbook %s', async (_, arrange, sentence) => {
  const { checker, press } = await openControle(arrange);
  expect(await screen.findByText(sentence)).toBeTruthy();
  const { reads } = checker;
  await press('Lees de werkmap opnieuw');
  await screen.findByText(sentence);
  expect(checker.reads).toBe(reads + 1);
});
