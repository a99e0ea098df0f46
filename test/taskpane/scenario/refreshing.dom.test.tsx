import { act, screen, within } from '@testing-library/react';
import type { Cijfer } from '../../../src/scenario';
import { hasseltKortessem } from '../../scenario/publishedCases';
import { violations } from '../showPane';
import { press } from './showScenario';
import {
  buildLogged,
  figureIn,
  hasselt,
  importOf,
  openWith,
  ownFigure,
  workbookOf,
} from './showWithFigures';

const basis = hasseltKortessem();
const of2022 = (pad: string) => ({ pad, jaar: 2022, rapport: 'meerjarenplan' });
const nameOf = (pad: string) => {
  const found = basis.cijfers.find(
    (each) => each.gemeente === hasselt.label && each.pad === pad && each.jaar === 2022,
  );
  if (!found) throw new Error(`no ${pad}`);
  return `${found.gemeente}, ${found.omschrijving}, 2022`;
};
const now = (pad: string) =>
  basis.cijfers.find(
    (each) => each.gemeente === hasselt.label && each.pad === pad && each.jaar === 2022,
  )?.bedrag ?? Number.NaN;

/** A workbook of before: Hasselt spent a thousand million more, and received a thousand less. */
const older = (cijfer: Cijfer): Cijfer => {
  if (cijfer.gemeente !== hasselt.label || cijfer.jaar !== 2022) return cijfer;
  if (cijfer.pad === 'M2.I.b') return { ...cijfer, bedrag: cijfer.bedrag + 1e9 };
  return cijfer.pad === 'M2.I.a' ? { ...cijfer, bedrag: cijfer.bedrag - 1000 } : cijfer;
};
const typedKey = `cijfers/${hasselt.label}|M2.II.b|2022|meerjarenplan/bedrag`;

async function search(...given: Parameters<typeof openWith>) {
  const opened = await openWith(...given);
  await press(opened.user, 'Zoek nieuwere cijfers');
  return opened;
}

const box = (pad: string) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: `Neem over: ${nameOf(pad)}` });
const row = (pad: string) => {
  const found = box(pad).closest('tr');
  if (!found) throw new Error('no row');
  return within(found)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
};

test('a workbook without our figures has nothing to refresh', async () => {
  await openWith([]);
  expect(screen.queryByRole('button', { name: 'Zoek nieuwere cijfers' })).toBeNull();
});

test('nothing newer is said, with the date of the figures', async () => {
  await search([], workbookOf(basis));
  const told = await screen.findByRole('heading', { name: /Er zijn geen nieuwere cijfers/ });
  expect(told.textContent).toMatch(/stand van 25 april 2023/);
  expect(document.activeElement).toBe(told);
});

test('old, new and difference per figure; typed values are marked and not taken', async () => {
  const { container } = await search([], workbookOf(basis, older, { [typedKey]: 12 }));
  await screen.findByRole('table', { name: 'Verschillen met de werkmap' });
  const format = (value: number) => new Intl.NumberFormat('nl-BE').format(value);
  expect(row('M2.I.a').slice(1)).toEqual([
    format(now('M2.I.a') - 1000),
    format(now('M2.I.a')),
    '+1.000',
  ]);
  expect(box('M2.I.a').checked).toBe(true);
  expect(box('M2.II.b').checked).toBe(false);
  expect(screen.getByText(/met de hand overschreven; blijft staan tenzij/)).toBeTruthy();
  expect(screen.getByText('2 cijfers aangevinkt.')).toBeTruthy();
  expect(
    (await screen.findAllByText(/^Hasselt \(tot 2024\), BBR 2022: voldoet niet → voldoet$/)).length,
  ).toBe(1);
  expect(await violations(container)).toEqual([]);
});

test('what is not taken stays as the workbook has it, and the norms follow', async () => {
  const { user, builder } = await search([], workbookOf(basis, older, { [typedKey]: 12 }));
  await screen.findByRole('table', { name: 'Verschillen met de werkmap' });
  act(() => {
    box('M2.I.b').focus();
  });
  await user.keyboard(' ');
  expect(box('M2.I.b').checked).toBe(false);
  expect(screen.queryByText(/^Hasselt.*BBR 2022/)).toBeNull();
  expect(screen.getByText(/Geen enkele norm kantelt/)).toBeTruthy();
  await press(user, 'Verder: bekijk de wijzigingen');
  await screen.findByRole('heading', { name: 'Wat er verandert' });
  const bedragen = ['M2.I.a', 'M2.I.b', 'M2.II.b'].map(
    (pad) => figureIn(builder, of2022(pad))?.bedrag,
  );
  expect(bedragen).toEqual([now('M2.I.a'), now('M2.I.b') + 1e9, 12]);
});

test('"Alles" takes the typed one too, "Niets" none; the log tells how many and the largest', async () => {
  const { user, builder } = await search([], workbookOf(basis, older, { [typedKey]: 12 }));
  await press(user, 'Niets');
  expect([box('M2.I.a').checked, box('M2.I.b').checked]).toEqual([false, false]);
  expect(screen.queryByRole('button', { name: 'Verder: bekijk de wijzigingen' })).toBeNull();
  await press(user, 'Alles');
  expect(box('M2.II.b').checked).toBe(true);
  const log = await buildLogged(user, builder);
  expect(figureIn(builder, of2022('M2.II.b'))?.bedrag).toBe(now('M2.II.b'));
  expect(log[1]).toMatch(
    /^Vernieuwd: 3 cijfers, van de stand van 25 april 2023 naar die van 25 april 2023\. Verschillen: Hasselt/,
  );
  // The largest comes first.
  expect(log[1]?.indexOf(nameOf('M2.I.b'))).toBeLessThan(log[1]?.indexOf(nameOf('M2.I.a')) ?? 0);
  expect(screen.queryByRole('table', { name: 'Verschillen met de werkmap' })).toBeNull();
});

test('"Niet vernieuwen" leaves everything, and the keyboard goes back to the button', async () => {
  const { user, builder } = await search([], workbookOf(basis, older));
  await press(user, 'Niet vernieuwen');
  expect(document.activeElement?.textContent).toBe('Zoek nieuwere cijfers');
  await press(user, 'Bekijk wat er verandert');
  await screen.findByRole('heading', { name: 'Wat er verandert' });
  expect(figureIn(builder, of2022('M2.I.a'))?.bedrag).toBe(now('M2.I.a') - 1000);
});

test('a new version of an own plan: what was left as it was goes along with it', async () => {
  const before = [ownFigure(), ownFigure({ pad: 'M2.I.b', bedrag: 900 })];
  const next = { status: 'Mjp 2025', document: 'Mjp_2025.xlsx' };
  const { user, builder } = await openWith(
    [
      importOf([
        ownFigure({ ...next, bedrag: 1100 }),
        ownFigure({ ...next, pad: 'M2.I.b', bedrag: 900 }),
      ]),
    ],
    workbookOf({ ...basis, cijfers: [...basis.cijfers, ...before] }),
  );
  expect(await screen.findByText(/1 ingelezen cijfer verschilt van wat de werkmap/)).toBeTruthy();
  await press(user, 'Zoek nieuwere cijfers');
  await screen.findByText('1 cijfer aangevinkt.');
  expect(screen.queryByRole('alert')).toBeNull();
  const log = await buildLogged(user, builder);
  expect(log[1]).toMatch(/^Vernieuwd: 1 cijfer,.*1\.000 → 1\.100/);
  for (const pad of ['M2.I.a', 'M2.I.b'])
    expect(figureIn(builder, { pad, jaar: 2024, rapport: 'meerjarenplan' })?.status).toBe(
      'Mjp 2025',
    );
});

test('half of a new version is refused, with the two ways out', async () => {
  const before = [ownFigure(), ownFigure({ pad: 'M2.I.b', bedrag: 900 })];
  const next = { status: 'Mjp 2025', document: 'Mjp_2025.xlsx', bedrag: 1100 };
  const { user, builder } = await search(
    [importOf([ownFigure(next), ownFigure({ ...next, pad: 'M2.I.b', omschrijving: 'uit' })])],
    workbookOf({ ...basis, cijfers: [...basis.cijfers, ...before] }),
  );
  await screen.findByText('2 cijfers aangevinkt.');
  await user.click(screen.getByRole('checkbox', { name: /uit, 2024$/ }));
  expect(screen.getByRole('alert').textContent).toMatch(/Mjp 2024.*Mjp 2025|Mjp 2025.*Mjp 2024/);
  expect(screen.getByText(/Vink voor die gemeente en dat jaar alles aan, of niets/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Verder: bekijk de wijzigingen' })).toBeNull();
  await press(user, 'Vervang ze door wat nu ingelezen is');
  expect(screen.queryByRole('alert')).toBeNull();
  await press(user, 'Bekijk wat er verandert');
  await screen.findByRole('heading', { name: 'Wat er verandert' });
  const of2024 = { jaar: 2024, rapport: 'meerjarenplan' };
  expect(['M2.I.a', 'M2.I.b'].map((pad) => figureIn(builder, { pad, ...of2024 })?.bedrag)).toEqual([
    1100, 1100,
  ]);
});
