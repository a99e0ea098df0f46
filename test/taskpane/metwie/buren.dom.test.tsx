import { screen, waitFor } from '@testing-library/react';
import { violations } from '../showPane';
import { choose, head, list, openMetWie, openOf, press, row, rows, type User } from './showMetWie';

const firsts = () => rows().map(([names]) => names);

/** In the place of what stands there. */
async function give(user: User, naam: string, text: string): Promise<void> {
  if (!screen.queryByLabelText(`Alle buurgemeenten van ${naam}`))
    await user.click(screen.getByText('Buurgemeenten'));
  const box = screen.getByLabelText(`Alle buurgemeenten van ${naam}`);
  await user.clear(box);
  await user.type(box, text);
  await press(user, 'Neem over');
  await screen.findByText(/^De buurgemeenten van \d+ gemeenten? zijn overgenomen\.$/);
  await list();
}

async function toOtherCard(user: User, naam: string): Promise<void> {
  await press(user, 'Terug naar de gemeente');
  await press(user, 'Terug naar de lijst');
  await openOf(user, naam);
}

test('neighbours are kept for the session, bring in another region and tell what hangs together', async () => {
  const { user } = await openMetWie('Halen');
  await user.click(screen.getByText('Buurgemeenten'));
  const box = screen.getByLabelText('Alle buurgemeenten van Halen');
  await user.type(box, 'Diest, herk de stad, Lummen, Nergensgem');
  await press(user, 'Neem over');
  expect(
    screen.getByText(
      'Niet herkend: Nergensgem. Gebruik de namen van vandaag. Er is niets overgenomen.',
    ),
  ).toBeTruthy();
  await user.clear(box);
  await user.type(box, 'Diest, herk de stad, Lummen');
  await press(user, 'Neem over');
  await screen.findByText(/^U gaf op dat Halen grenst aan Diest, Herk-de-Stad en Lummen\./);
  await waitFor(() => {
    expect(row('Diest')?.[9]).toMatch(/^meer dan één regio/);
  });
  await user.click(screen.getByText('Beperk de lijst'));
  await choose(user, 'Hoeveel gemeenten samen', '2 gemeenten');
  await user.click(screen.getByLabelText('Alleen wat volgens u kan aansluiten'));
  expect(firsts()).toEqual(['Diest', 'Herk-de-Stad', 'Lummen']);
  await press(user, /^Diest: /);
  expect(
    await screen.findByText('Ze vormen één geheel, volgens de buren die u opgaf.'),
  ).toBeTruthy();

  await press(user, 'Terug naar de gemeente');
  await press(user, 'Terug naar de lijst');
  await user.click(screen.getByRole('tab', { name: 'Functies' }));
  await user.click(screen.getByRole('tab', { name: 'Gemeenten' }));
  await openOf(user, 'Halen');
  expect(screen.getByText(/^U gaf op dat Halen grenst aan/)).toBeTruthy();
  await user.click(screen.getByText('Buurgemeenten'));
  await press(user, 'Wis de buurgemeenten');
  await list();
  expect(row('Diest')).toBeUndefined();
  expect(screen.getByText('De buurgemeenten zijn gewist.')).toBeTruthy();
});

test('what does not touch by the lists has an objection, and the row says so', async () => {
  const { user } = await openMetWie('Halen');
  expect(row('Genk')?.slice(7)).toEqual([
    '0',
    'onbekend',
    'geen bezwaar gevonden, aangrenzend onbekend',
    'Maak scenario',
  ]);
  await give(user, 'Halen', 'Diest, Lummen');
  await waitFor(() => {
    expect(row('Genk')?.slice(7, 10)).toEqual(['1', 'nee', 'grenzen niet aan elkaar']);
  });
  expect(row('Lummen')?.[8]).toBe('ja');
  await press(user, /^Genk: /);
  expect(
    screen.getAllByText('De partners vormen geen geheel, volgens de buren die u opgaf.'),
  ).toHaveLength(1);
});

test('sorted by adjacency, and only what is surely one whole', async () => {
  const { user } = await openMetWie('Halen');
  await give(user, 'Halen', 'Diest, Lummen');
  await press(user, /^Aangrenzend/);
  expect(head(/^Aangrenzend/).getAttribute('aria-sort')).toBe('ascending');
  expect(
    rows()
      .slice(0, 3)
      .map(([names, ...cells]) => [names, cells[7]]),
  ).toEqual([
    ['Diest', 'ja'],
    ['Lummen', 'ja'],
    ['Diest + Lummen', 'ja'],
  ]);
  await user.click(screen.getByText('Beperk de lijst'));
  await user.click(screen.getByLabelText('Alleen wat volgens u zeker aansluit'));
  expect(firsts()).toEqual(['Diest', 'Lummen', 'Diest + Lummen']);
});

test('lists of several municipalities are taken at once, and tell who is left alone', async () => {
  const { user } = await openMetWie('Lummen');
  await give(
    user,
    'Lummen',
    'Halen, Hasselt{enter}Hasselt: Lummen{enter}Halen: Lummen, Hasselt{enter}Hasselt: Halen',
  );
  await press(user, /^Hasselt: /);
  expect(
    screen.getByText(
      'Na deze fusie kan Halen met niemand anders meer fuseren, binnen de regio of met de opgegeven buren.',
    ),
  ).toBeTruthy();
  expect(screen.queryByText(/^Niet nagekeken/)).toBeNull();
});

test('what cannot be looked at without neighbours is named', async () => {
  const { user } = await openMetWie('Lummen');
  await press(user, /^Genk: /);
  expect(screen.getByText('Geen gevonden.')).toBeTruthy();
  expect(screen.getByText(/^Nagekeken: /).textContent).not.toMatch(/alleen|grenzen/);
  expect(screen.getByText(/^Niet nagekeken: /).textContent).toBe(
    'Niet nagekeken: of de partners aan elkaar grenzen (u gaf geen buren op); of iemand alleen achterblijft (u gaf geen buren op).',
  );
});

test('a border that was given on the other card counts, and is said', async () => {
  const { user } = await openMetWie('Halen');
  await give(user, 'Halen', 'Diest, Lummen');
  await toOtherCard(user, 'Diest');
  expect(
    screen.getByText(/^Diest grenst aan Halen, volgens de buren die u van die gemeente opgaf\./),
  ).toBeTruthy();
  expect(screen.queryByText('Of deze gemeenten aan elkaar grenzen, is niet bekend.')).toBeNull();
  expect(
    screen.getByText(/referentieregio Oost-Brabant, of met buren daarbuiten .*: Halen\.$/),
  ).toBeTruthy();
  await toOtherCard(user, 'Genk');
  expect(
    screen.getByText(/^Van Genk gaf u geen buren op, van andere gemeenten wel\./),
  ).toBeTruthy();
});

test('lists that contradict each other are named', async () => {
  const { user, container } = await openMetWie('Halen');
  await give(user, 'Halen', 'Lummen{enter}Genk: Halen');
  expect(screen.getByText(/bij Genk staat Halen, bij Halen staat Genk niet\./)).toBeTruthy();
  await expect(violations(container)).resolves.toEqual([]);
  await give(user, 'Halen', 'Lummen, Genk{enter}Genk: Halen');
  expect(screen.queryByText(/spreekt zichzelf tegen/)).toBeNull();
});

test('a filter on a neighbour goes with the neighbours', async () => {
  const { user } = await openMetWie('Halen');
  await give(user, 'Halen', 'Diest');
  await user.click(screen.getByText('Beperk de lijst'));
  await choose(user, 'Met gemeente', 'Diest');
  await user.click(screen.getByLabelText('Alleen wat volgens u zeker aansluit'));
  expect(firsts()).toEqual(['Diest']);
  await press(user, 'Wis de buurgemeenten');
  expect(await screen.findByText('8.473 combinaties, 50 getoond.')).toBeTruthy();
});

test('after a visit to a merger the keyboard stays in the field that brings another list', async () => {
  const { user } = await openMetWie('Halen');
  await press(user, /^Genk: /);
  await press(user, 'Terug naar de combinaties');
  expect(document.activeElement?.textContent).toBe('Genk');
  const field = screen.getByLabelText('Inwoners op 1 januari van');
  field.focus();
  await choose(user, 'Inwoners op 1 januari van', '2022 (afgeleid)');
  await waitFor(() => {
    expect(row('Genk')?.[1]).not.toBe('76.991');
  });
  await list();
  expect(document.activeElement).toBe(field);
});
