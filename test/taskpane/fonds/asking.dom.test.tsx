import { screen } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import type { Toetser } from '../../../src/taskpane/fonds/toetsing/toetser';
import { AnalyseRoom } from '../analyse/showAnalyse';
import { violations } from '../showPane';
import { openFonds, unfold } from './showFonds';

// jsdom has neither; every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// A workbook without anything of ours: no scenario and no sheets of the fund.
const room = new AnalyseRoom();
beforeAll(() => room.open());
afterAll(() => {
  room.close();
});

const toetsdeel = 'Is een maatstaf fusiebestendig?';
const cijferdeel = 'Cijfers van alle gemeenten';

test('needs no scenario, and says what the sheets would need', async () => {
  const { container } = await openFonds(room);
  screen.getByText('De Fonds-bladen staan nog niet in deze werkmap. Bouw ze eerst.');
  screen.getByText(/^Nog geen gemeenten gekozen\./, { exact: false });
  expect(await violations(container)).toEqual([]);
});

test('municipalities are chosen by name; one of before points to its successor', async () => {
  const { user } = await openFonds(room);
  const add = async (words: string, name: RegExp) => {
    await user.type(screen.getByRole('searchbox'), words);
    await user.click(await screen.findByRole('button', { name }));
  };
  await add('Borsbeek', /^Borsbeek/);
  screen.getByText(/Borsbeek bestaat niet meer: kies Antwerpen\./);
  await add('Gent', /^Gent/);
  await add('Destelbergen', /^Destelbergen/);
  expect(screen.getByLabelText<HTMLInputElement>('Naam van de fusie').value).toBe(
    'Gent + Destelbergen',
  );
  await user.click(screen.getByRole('button', { name: 'Verwijder Gent' }));
  expect(screen.queryByLabelText('Naam van de fusie')).toBeNull();
  screen.getByText(/Kies nog een gemeente/);
});

test('the test of all pairs: a ranked table in words', async () => {
  const { user, container } = await openFonds(room);
  const part = unfold(toetsdeel);
  part.getByText(/^Het bedrag van dit blok is niet bekend\..*1\.000\.000 euro/);
  await user.click(part.getByRole('button', { name: 'Toets de fusies' }));
  await part.findByText('566 fusies van 40.470 veranderen het bedrag van een ander.');
  const [, first] = part.getAllByRole('row');
  expect(first?.textContent).toMatch(
    /^Als .*Gent.* fuseren, verliest Antwerpen [\d.]+ euro\.-[\d.]+$/,
  );
  expect(await violations(container)).toEqual([]);
  await user.click(part.getByRole('radio', { name: 'Alleen buurgemeenten' }));
  expect(part.queryByRole('table')).toBeNull();
  await user.type(part.getByLabelText('Buurgemeenten'), 'Gent: Destelbergen, Merelbeke-Melle');
  part.getByText('2 paren buren.');
  await user.click(part.getByRole('button', { name: 'Toets de fusies' }));
  await part.findByText('2 fusies van 2 veranderen het bedrag van een ander.');
});

test('a block of which the indicator is missing is not known, and says so', async () => {
  const { user } = await openFonds(room);
  const part = unfold(toetsdeel);
  await user.selectOptions(part.getByLabelText('Blok'), 'leefloon');
  await user.click(part.getByRole('radio', { name: 'Paren binnen een referentieregio' }));
  await user.click(part.getByRole('button', { name: 'Toets de fusies' }));
  await part.findByText(/^Van [\d.]+ fusies is het gevolg niet bekend/);
  expect(part.queryByRole('table')).toBeNull();
});

test('a test is given up at once, and one that fails says why', async () => {
  let given: AbortSignal | undefined;
  const nooit: Toetser = (_, signal, meld) => {
    given = signal;
    meld({ gedaan: 500, totaal: 40_470 });
    return new Promise(() => undefined);
  };
  const { user } = await openFonds(room, { createToetser: () => Promise.resolve(nooit) });
  const part = unfold(toetsdeel);
  await user.click(part.getByRole('button', { name: 'Toets de fusies' }));
  await part.findByText('Getoetst: 500 van 40.470 paren.');
  await user.click(part.getByRole('button', { name: 'Annuleer' }));
  part.getByText(/^De toets is geannuleerd\./);
  expect(given?.aborted).toBe(true);
  expect(document.activeElement?.textContent).toBe('Toets de fusies');
});

test('a tester that cannot be fetched is told', async () => {
  const { user } = await openFonds(room, {
    createToetser: () => Promise.reject(new Error('geen netwerk')),
  });
  const part = unfold(toetsdeel);
  await user.click(part.getByRole('button', { name: 'Toets de fusies' }));
  await part.findByText(/^De toets brak af \(.*geen netwerk\)/);
});

test('the published example: what Gent loses, with the inhabitants that somebody types', async () => {
  const { user, container } = await openFonds(room);
  const part = unfold('Het voorbeeld uit de bron: Antwerpen en Borsbeek');
  part.getByText(/telde Antwerpen, met Borsbeek erbij, 562\.002 inwoners en Gent 272\.657\./);
  // Before anything is typed: how much it is, and per thousand.
  part.getByText(
    /^Wat Gent verliest van zijn bedrag: de inwoners van Borsbeek gedeeld door 834\.659, .*Elke 1\.000 inwoners van Borsbeek kosten Gent dus 0,12 %\.$/,
  );
  part.getByText(/^Op 1 januari 2025, zoals ze in het getal van Antwerpen zitten\./);
  expect(part.queryByText(/^Gent verliest/)).toBeNull();
  const people = part.getByLabelText('Inwoners van Borsbeek');
  await user.type(people, '83.465,9');
  part.getByText('Gent verliest 10 % van wat het uit deze voorafname kreeg: 83.465,9 / 834.659.');
  await user.type(part.getByLabelText('Bedrag van de voorafname in euro'), '1000000');
  part.getByText(
    /^In euro: [\d.]+ euro voor de fusie, [\d.]+ euro erna\. Gent betaalt [\d.]+ euro/,
  );
  await user.clear(people);
  await user.type(people, '600000');
  part.getByText('Dit zijn niet minder inwoners dan Antwerpen en Borsbeek samen.');
  expect(part.queryByText(/^Gent verliest/)).toBeNull();
  expect(await violations(container)).toEqual([]);
});

test('inwonerstrappen stand beside uitrustingstrappen', async () => {
  await openFonds(room);
  const part = unfold('Inwonerstrappen naast uitrustingstrappen');
  part.getByText(/Een fusiegemeente staat hier in de beste klasse van haar gemeenten\./);
  const rows = part.getAllByRole('row').map(({ textContent }) => textContent);
  expect(rows).toHaveLength(10);
  expect(rows[1]).toMatch(/^a0\d+/);
  part.getByText(/van de 285 gemeenten staan vandaag in beide indelingen op dezelfde trap\./);
});

test('a template goes out, and what comes back is checked before anything is written', async () => {
  const saved: { name: string; text: string; kind: string | undefined }[] = [];
  const { user, container } = await openFonds(room, {
    saveFile: (name, bytes, kind) =>
      saved.push({ name, text: new TextDecoder().decode(bytes), kind }),
  });
  const part = unfold(cijferdeel);
  await user.click(part.getByRole('button', { name: 'Sjabloon (csv)' }));
  expect(saved.map(({ name, kind }) => [name, kind])).toEqual([['fonds-sjabloon.csv', 'csv']]);
  expect(saved[0]?.text.split('\r\n')).toHaveLength(288);

  await user.click(part.getByRole('button', { name: 'Plakken' }));
  const field = part.getByLabelText('Plak hier het ingevulde sjabloon');
  const paste = async (text: string) => {
    await user.clear(field);
    await user.click(field);
    await user.paste(text);
    await user.click(part.getByRole('button', { name: 'Lees wat geplakt is' }));
  };
  await paste('NIS\tLeefloners\n44021\tveel\n99999\t3');
  expect(part.getByRole('alert').textContent).toBe(
    'Gent, Leefloners: "veel" is geen getal van 0 of meer.Regel 3: "99999" is geen gemeente van vandaag.Herstel dit in het bestand en lees het opnieuw. Er wordt niets overgenomen.',
  );
  await paste('Gemeente\tLeefloners\nGent\t12,5\nAalst\t4\nVlaanderen\t20');
  expect(part.queryByRole('alert')).toBeNull();
  const table = part.getByRole('region', { name: 'Gelezen cijfers per maatstaf' });
  expect(table.textContent).toContain('Leefloners (personen)22 van 28516,520–');
  part.getByText('Leefloners: onvolledig, nog 283 gemeenten zonder waarde.');
  // There is no sheet to write it on.
  part.getByText('Bouw eerst de Fonds-bladen; daar komen deze cijfers.');
  expect(await violations(container)).toEqual([]);
  await paste('NIS;Gemeente;Leefloners\n11002;Gent;5\n');
  expect(part.getByRole('alert').textContent).toMatch(
    /^Regel 2: NIS-code 11002 is die van Antwerpen, en er staat "Gent" bij\./,
  );
  await paste('   ');
  expect(part.getByRole('alert').textContent).toMatch(/^Er staat niets in\./);
});
