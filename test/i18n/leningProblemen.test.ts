import type { Leningvraag, Rijprobleem } from '../../src/figures/leningen';
import { leningLabels } from '../../src/i18n/leningLabels';

const { probleem, refused, log } = leningLabels('nl-BE');

test.each<[Rijprobleem, RegExp]>([
  [
    { code: 'lening-leeg', kolom: 'saldo' },
    /het saldo is leeg\. Vul de cel in, of haal de hele rij/,
  ],
  [{ code: 'lening-leeg', kolom: 'schuldeiser' }, /de schuldeiser is leeg/],
  [{ code: 'lening-leeg', kolom: 'rente' }, /of 0 % voor een renteloze lening/],
  [
    { code: 'lening-geen-bedrag', kolom: 'aflossing', text: 'bullet', reden: 'not-a-number' },
    /aflossing per jaar is "bullet"; dat is geen bedrag\. Schrijf het zoals/,
  ],
  [
    { code: 'lening-geen-bedrag', kolom: 'saldo', text: '#N/B', reden: 'unreadable' },
    /fout van Excel.*Verbeter de cel/,
  ],
  [{ code: 'lening-negatief', kolom: 'saldo', text: '-5' }, /"-5", terwijl andere positief zijn/],
  [{ code: 'lening-geen-rente', text: 'Euribor' }, /Schrijf de rentevoet die nu geldt/],
  [{ code: 'lening-rente-buiten', text: '50', most: 0.3 }, /tussen 0 en 30 %/],
  [{ code: 'lening-geen-datum', text: 'ooit' }, /Schrijf dag, maand en jaar, zoals 31\/12\/2035/],
  [
    { code: 'lening-afgelopen', text: '2020', schuldjaar: 2024 },
    /op 31 december 2024.*haal de rij weg/,
  ],
  [{ code: 'lening-geen-ja-nee', text: 'kerk' }, /Schrijf ja als een derde/],
  [{ code: 'lening-geen-bestuur', text: 'kerk' }, /Schrijf gemeente, OCMW/],
  [{ code: 'lening-geen-partner', text: 'Genk', gemeenten: ['A', 'B'] }, /"Genk".*\(A en B\)/],
  [{ code: 'lening-lange-naam', most: 250 }, /meer dan 250 tekens/],
  [{ code: 'lening-scheef' }, /Zet een streepje waar niets staat/],
  [{ code: 'lening-los-bedrag', text: '149' }, /niet de som van de rijen erboven/],
])('a row %j says what to do', (given, sentence) => {
  expect(probleem.rij([given])).toMatch(sentence);
  expect(probleem.rij([given])).toMatch(/\.$/);
});

test('more than one of them are whole sentences', () => {
  const text = probleem.rij([
    { code: 'lening-leeg', kolom: 'saldo' },
    { code: 'lening-geen-datum', text: 'ooit' },
  ]);
  expect(text).toMatch(/^het saldo is leeg\..*lening is\. Einddatum is "ooit"; /);
});

test.each<[Leningvraag, RegExp]>([
  [
    { code: 'lening-vraag-tekens', line: 1, kolommen: ['saldo', 'aflossing'] },
    /^De saldi en de aflossingen zijn negatief gedrukt\. Bevestig/,
  ],
  [{ code: 'lening-vraag-gemeente', line: 1, rijen: 1 }, /^Van 1 lening .* ze is\. Kies/],
  [{ code: 'lening-vraag-gemeente', line: 1, rijen: 2 }, /^Van 2 leningen .* ze zijn\. Kies/],
])('an open question %j says what to choose', (given, sentence) => {
  expect(probleem.open(given)).toMatch(sentence);
});

test('a file that is not read speaks of the list, and not of a schema', () => {
  const sentence = refused({ code: 'file-other-kind', name: 'x.pdf', kind: 'pdf' });
  expect(sentence).toMatch(/selecteer de leningenlijst met de koppen/);
});

test('the log tells what was replaced only where something was', () => {
  expect(log(1, ['Hasselt'], 'a.csv', 5, 0)).toBe(
    'Leningen ingelezen uit a.csv: 1 lening van Hasselt, saldo samen 5,00 euro.',
  );
  expect(log(2, ['Hasselt', 'Genk'], 'a.csv', 5, 1)).toMatch(
    /van Hasselt en Genk.*; 1 lening vervangen\.$/,
  );
});
