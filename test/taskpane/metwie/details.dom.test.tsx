import { screen } from '@testing-library/react';
import { violations } from '../showPane';
import { openMetWie, press, table } from './showMetWie';

async function openSet(name: string, partners: RegExp) {
  const opened = await openMetWie(name);
  await press(opened.user, partners);
  await screen.findByRole('button', { name: 'Maak hiervan een scenario' });
  return opened;
}

test('a merger tells what it counts, what it lacks and why, and what stands against it', async () => {
  await openSet('Lummen', /^Halen: /);
  expect(document.activeElement?.textContent).toBe('Lummen + Halen');
  for (const fact of [
    '24.837',
    '#N/B (ontbreekt: Lummen)',
    'Voor Lummen is geen prognose voor 1 januari 2031 opgenomen; daarom is er geen raming.',
    'c2, matig uitgeruste gemeenten, buiten invloedssfeer centrumstad',
    'Of deze gemeenten aan elkaar grenzen, is niet bekend.',
    'Geen van de partners heeft een centrumfunctie.',
  ])
    expect(screen.getAllByText(fact).length).toBeGreaterThan(0);
  expect(screen.getByText(/^Een centrumfunctie heeft hier/)).toBeTruthy();
  expect(table('Partners')[1]?.slice(0, 3)).toEqual(['Lummen', '15.347', '#N/B']);
});

test('the takeover stands in every regulation, with its standing', async () => {
  await openSet('Lummen', /^Halen: /);
  expect(table('Schuldovername per regeling').slice(1)).toEqual([
    [
      'Fusies van 1 januari 2019 (afgesloten) telt 1 januari 2016, hier 2025',
      '12.418.500',
      '0',
      'geen',
    ],
    [
      'Fusies van 1 januari 2025 (afgesloten) telt 1 januari 2022, hier 2025',
      '4.967.400',
      '20.000',
      '163',
    ],
    [
      'Aangekondigd kader van januari 2026 (aangekondigd) datum van de inwoners niet bekend',
      '7.934.900',
      '20.000',
      '5.163',
    ],
  ]);
  expect(screen.getByText(/^Waar een regeling een andere datum telt,/)).toBeTruthy();
  // The floor is disputed: the source says so.
  expect(
    screen.getByText(
      /^Aangekondigd kader van januari 2026\. Status: .* Bron: .*vermeldt geen ondergrens van 20\.000\.$/,
    ),
  ).toBeTruthy();
  // Of Lummen there is no estimate.
  expect(screen.queryByText(/^Schuldovername met de raming/)).toBeNull();
  expect(screen.getByText(/forfait voor transitiekosten van 1\.000\.000 euro/)).toBeTruthy();
});

test('the estimate stands in every regulation too, with how far it reaches', async () => {
  await openSet('Drogenbos', /^Kraainem: /);
  const kader = 'Aangekondigd kader van januari 2026 (aangekondigd)';
  const of = (name: string) => table(name).find(([first]) => first?.startsWith(kader));
  expect(of('Schuldovername per regeling')?.slice(1)).toEqual(['0', 'geen', '20']);
  expect(of('Schuldovername met de raming van 2031')?.slice(1)).toEqual([
    expect.stringMatching(/^6\.261\.300 van 6\.2\d\d\.\d{3} tot 6\.2\d\d\.\d{3}$/),
    '20.000',
    expect.stringMatching(/^9\.347 van 9\.3\d\d tot 9\.3\d\d$/),
  ]);
});

test('ranks and medians are counted now and anew; the drawing has words beside it', async () => {
  const { container } = await openSet('Lummen', /^Hasselt: /);
  expect(
    screen.getByText(/^Rang 1 is de hoogste\. Nu zijn er 285 gemeenten; na de fusie 284/),
  ).toBeTruthy();
  expect(table('Inwoners op 1 januari 2025').slice(1)).toEqual([
    ['Lummen', '15.347', '155 van 285'],
    ['Hasselt', '90.249', '6 van 285'],
    ['Samen', '105.596', '4 van 284'],
  ]);
  expect(screen.getByText('Mediaan: 16.685 nu, 16.688 na de fusie.')).toBeTruthy();
  const perInwoner = 'Investeringsuitgaven per inwoner, rekening en inwoners van 2024 (euro)';
  for (const name of ['Inwoners per km²', perInwoner]) expect(table(name)).toHaveLength(4);
  expect(screen.getByText(/^Van 285 gemeenten is het inwonertal afgeleid/)).toBeTruthy();
  const drawings = [...container.querySelectorAll('figure')];
  expect(drawings).toHaveLength(3);
  for (const drawing of drawings) {
    expect(drawing.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    // A dot for each municipality as it is; a mark more for the merged one.
    expect(drawing.querySelectorAll('circle')).toHaveLength(285);
    expect(drawing.querySelectorAll('path')).toHaveLength(2 + 2);
    expect(drawing.textContent).toMatch(/^De 285 gemeenten op een rij/);
  }
});

test('every figure has its source', async () => {
  const { user } = await openSet('Lummen', /^Halen: /);
  await user.click(screen.getByText('Bronnen van deze cijfers'));
  const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
  expect(lines.filter((line) => /; 1 januari 2025; officieel/.test(line))).toHaveLength(2);
  // Investments are divided by the inhabitants of their own year.
  expect(lines.filter((line) => /; 1 januari 2024; afgeleid/.test(line))).toHaveLength(2);
  expect(lines.filter((line) => /1 januari 2031; prognose/.test(line))).toHaveLength(1);
  expect(lines.filter((line) => /rekening 2024; gemeente en OCMW/.test(line))).toHaveLength(2);
});

test('going back brings the list as it was, and the keyboard to the same merger', async () => {
  const { user } = await openMetWie('Lummen');
  await press(user, /^Inwoners/);
  const first = screen.getAllByRole('button', { name: /: fusie met Lummen$/ })[0]?.textContent;
  await press(user, new RegExp(`^${first?.replaceAll('+', '\\+') ?? ''}: `));
  await press(user, 'Terug naar de combinaties');
  expect(document.activeElement?.textContent).toBe(first);
  expect(screen.getByRole('columnheader', { name: /^Inwoners/ }).getAttribute('aria-sort')).toBe(
    'descending',
  );
});

test('the structure is sound', async () => {
  const { user, container } = await openSet('Lummen', /^Halen: /);
  await user.click(screen.getByText('Bronnen van deze cijfers'));
  await expect(violations(container)).resolves.toEqual([]);
});
