import { screen, waitFor } from '@testing-library/react';
import type { FiguresLoader } from '../../../src/figures';
import { sampleFigures } from '../gemeenten/sampleFigures';
import { violations } from '../showPane';
import { choose, head, openCard, openMetWie, press, row, rows } from './showMetWie';

const count = () =>
  screen.getByText(/combinaties?, .*getoond\.$|Geen van de .* voldoet/).textContent;
const firsts = () => rows().map(([names]) => names);

test('every merger with one to three others of the region, the smallest first, by name', async () => {
  await openMetWie('Lummen');
  expect(document.activeElement?.textContent).toBe('Met wie? Lummen');
  expect(
    screen.getByText(/Alle combinaties van Lummen .* referentieregio Limburg\.$/),
  ).toBeTruthy();
  expect(screen.getByText(/^Dit is geen aanbeveling\./)).toBeTruthy();
  expect(screen.getByText('Of deze gemeenten aan elkaar grenzen, is niet bekend.')).toBeTruthy();
  expect(count()).toBe('8.473 combinaties, 50 getoond.');
  expect(firsts().slice(0, 3)).toEqual(['Alken', 'As', 'Beringen']);
  expect(firsts()[37]).toBe('Alken + As');
});

test('what is known of one, and what is missing with who it is missing of', async () => {
  await openMetWie('Lummen');
  expect(row('Halen')).toEqual([
    'Halen',
    '24.837',
    '7.934.900',
    '20.000',
    '5.163',
    '#N/B ontbreekt: Lummen',
    'c2',
    '1',
    'onbekend',
    'geen partner met centrumfunctie',
    'Maak scenario',
  ]);
  expect(row('Genk')?.slice(3)).toEqual([
    '50.000',
    'geen',
    '#N/B ontbreekt: Lummen',
    'a0',
    '0',
    'onbekend',
    'geen bezwaar gevonden, aangrenzend onbekend',
    'Maak scenario',
  ]);
});

test('another date counts other inhabitants, with their bounds; a regulation says how final it is', async () => {
  const { user } = await openMetWie('Herk-de-Stad');
  expect(screen.getByText(/is aangekondigd en nog niet goedgekeurd/)).toBeTruthy();
  await choose(user, 'Regeling voor schuldovername', 'Fusies van 1 januari 2025 (afgesloten)');
  expect(screen.getByText(/^Deze regeling is afgesloten\./)).toBeTruthy();
  expect(
    screen.getByText('De regeling telt de inwoners van 1 januari 2022; hier tellen die van 2025.'),
  ).toBeTruthy();
  await choose(user, 'Inwoners op 1 januari van', '2022 (afgeleid)');
  await waitFor(() => {
    expect(row('Halen')?.slice(0, 5)).toEqual([
      'Halen',
      expect.stringMatching(/^2[12]\.\d{3}/),
      expect.stringMatching(/^4\.\d{3}\.\d{3}$/),
      '20.000',
      expect.stringMatching(/^\d\.\d{3}$/),
    ]);
  });
  expect(screen.queryByText(/^De regeling telt de inwoners/)).toBeNull();
});

test.each<[string, 'ascending' | 'descending', (row: readonly (string | null)[]) => number]>([
  ['Inwoners', 'descending', ([, inwoners]) => numberIn(inwoners)],
  ['Ruimte (euro)', 'descending', ([, , ruimte]) => numberIn(ruimte)],
  ['Tot volgende', 'ascending', ([, , , , tot]) => numberIn(tot)],
  ['Bezwaren', 'ascending', (cells) => numberIn(cells[7])],
])('the head "%s" sorts, and the other way round', async (name, direction, value) => {
  const { user } = await openMetWie('Herk-de-Stad');
  const signs = { ascending: 1, descending: -1 } as const;
  for (const sort of [direction, direction === 'ascending' ? 'descending' : 'ascending'] as const) {
    await press(user, new RegExp(`^${name.replace(/[()]/g, '\\$&')}`));
    expect(head(new RegExp(`^${name.replace(/[()]/g, '\\$&')}`)).getAttribute('aria-sort')).toBe(
      sort,
    );
    const values = rows().map(value);
    expect(values.every(Number.isFinite)).toBe(true);
    expect(values).toEqual([...values].sort((a, b) => signs[sort] * (a - b)));
  }
  expect(head(/^Aantal gemeenten/).hasAttribute('aria-sort')).toBe(false);
});

test('the list is limited by each of the filters', async () => {
  const { user } = await openMetWie('Lummen');
  await user.click(screen.getByText('Beperk de lijst'));
  await choose(user, 'Hoeveel gemeenten samen', '2 gemeenten');
  expect(count()).toBe('37 van de 8.473 combinaties, 37 getoond.');
  expect(screen.queryByRole('button', { name: 'Toon meer' })).toBeNull();
  await user.click(screen.getByLabelText('Zonder bezwaren'));
  expect(firsts()).toEqual([
    'Bilzen-Hoeselt',
    'Bree',
    'Genk',
    'Hasselt',
    'Lommel',
    'Maaseik',
    'Sint-Truiden',
    'Tongeren-Borgloon',
  ]);
  await choose(user, 'Schijf die minstens bereikt is', 'vanaf 50.000 inwoners');
  await choose(user, 'Hoeveel gemeenten samen', '3 gemeenten');
  await choose(user, 'Met gemeente', 'Halen');
  expect(firsts()).toContain('Genk + Halen');
  expect(firsts().every((names) => names?.includes('Halen'))).toBe(true);
  await user.type(screen.getByLabelText('Minstens zoveel inwoners'), '115.000');
  expect(firsts()).toEqual(['Halen + Hasselt']);
  await user.type(screen.getByLabelText('Minstens zoveel inwoners'), ' of zo');
  expect(screen.getByText('Typ een geheel aantal inwoners, zoals 20.000.')).toBeTruthy();
  await user.clear(screen.getByLabelText('Minstens zoveel inwoners'));
  await user.type(screen.getByLabelText('Minstens zoveel inwoners'), '900000');
  expect(count()).toBe('Geen van de 8.473 combinaties voldoet. Verruim de lijst.');
});

test('more of the list comes fifty at a time, and the keyboard goes on where it begins', async () => {
  const { user } = await openMetWie('Lummen');
  await press(user, 'Toon meer');
  expect(rows()).toHaveLength(100);
  expect(count()).toBe('8.473 combinaties, 100 getoond.');
  await waitFor(() => {
    expect(document.activeElement?.textContent).toBe(firsts()[50]);
  });
});

test('a faciliteitengemeente may not merge, and every merger says so', async () => {
  await openMetWie('Voeren');
  expect(
    screen.getByText(
      'Voeren is een faciliteitengemeente. Faciliteitengemeenten kunnen niet fuseren onder het decreet van 24 juni 2016.',
    ),
  ).toBeTruthy();
  expect(rows().every((cells) => cells[9]?.includes('faciliteitengemeente'))).toBe(true);
});

test('a boundary case is explained only where the shown regulation has one', async () => {
  const { user } = await openMetWie('Halen');
  await choose(user, 'Inwoners op 1 januari van', '2022 (afgeleid)');
  await choose(user, 'Regeling voor schuldovername', 'Fusies van 1 januari 2025 (afgesloten)');
  expect(await screen.findByText(/^Grensgeval: /)).toBeTruthy();
  await choose(user, 'Regeling voor schuldovername', 'Fusies van 1 januari 2019 (afgesloten)');
  expect(screen.queryByText(/^Grensgeval: /)).toBeNull();
});

test('the codes of the uitrustingsgraad are explained, in the order by which the list sorts', async () => {
  const { user } = await openMetWie('Lummen');
  await user.click(screen.getByText('Wat de codes a0 tot c3 betekenen'));
  const codes = screen
    .getAllByRole('listitem')
    .map((item) => /^([abc]\d), \S/.exec(item.textContent)?.[1])
    .filter((code) => code !== undefined);
  expect(codes).toEqual(['a0', 'a1', 'a2', 'c0', 'b0', 'c1', 'c2', 'b1', 'c3']);
  expect(screen.getByText(/is een keuze van dit product/, { selector: 'details p' })).toBeTruthy();
});

test('the list as it is limited and sorted goes to the clipboard, also what is not shown', async () => {
  const { user } = await openMetWie('Lummen');
  await user.click(screen.getByText('Beperk de lijst'));
  await user.click(screen.getByLabelText('Zonder bezwaren'));
  await press(user, /^Inwoners/);
  const [first] = firsts();
  const found = Number(/^[\d.]+/.exec(count() ?? '')?.[0].replaceAll('.', ''));
  expect(found).toBeGreaterThan(50);
  await press(user, /^Kopieer de lijst: /);
  expect(await screen.findByText(/ combinaties gekopieerd\./)).toBeTruthy();
  const lines = (await navigator.clipboard.readText()).split('\n').map((line) => line.split('\t'));
  expect(lines).toHaveLength(found + 1);
  expect(lines[0]?.slice(0, 3)).toEqual([
    'Gemeenten',
    'Aantal gemeenten',
    'Inwoners op 1 januari 2025',
  ]);
  expect(lines[1]?.[0]).toBe(`Lummen + ${first ?? ''}`);
  expect(lines[1]?.[2]).toMatch(/^\d{5,}$/);
});

test('a municipality that is alone in its region, without a projection, is told so', async () => {
  const sample = sampleFigures();
  const loader = { current: sample, load: () => Promise.resolve(sample) };
  const { user } = await openCard('Hasselt', { figures: loader as unknown as FiguresLoader });
  await press(user, 'Met wie? Combinaties van Hasselt met andere gemeenten');
  expect(await screen.findByText(/^Er is geen andere gemeente om mee te fuseren/)).toBeTruthy();
  expect(screen.getByText('Voor 2031 zijn geen prognoses opgenomen.')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('going back brings the keyboard back to the button on the card', async () => {
  const { user } = await openMetWie('Lummen');
  await press(user, 'Terug naar de gemeente');
  expect(document.activeElement?.textContent).toBe('Met wie?');
});

test('a municipality of before a merger has no such button', async () => {
  const { user } = await openMetWie('Hasselt');
  await press(user, 'Terug naar de gemeente');
  await press(user, 'Kortessem (73040)');
  expect(screen.getByRole('heading', { name: /^Kortessem/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Met wie\?/ })).toBeNull();
});

test('the structure is sound', async () => {
  const { user, container } = await openMetWie('Lummen');
  await user.click(screen.getByText('Buurgemeenten'));
  await user.click(screen.getByText('Beperk de lijst'));
  await choose(user, 'Hoeveel gemeenten samen', '2 gemeenten');
  await expect(violations(container)).resolves.toEqual([]);
});

/** What is last whichever way counts as the end of both. */
function numberIn(text: string | null | undefined): number {
  const digits = /^[\d.]+/.exec(text ?? '')?.[0].replaceAll('.', '');
  return digits === undefined ? Number.NaN : Number(digits);
}
