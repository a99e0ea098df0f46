import { screen, within } from '@testing-library/react';
import type { CellContent } from '../../../../src/spreadsheet/workbook';
import { hasseltKortessem } from '../../../scenario/publishedCases';
import { fakeOffice } from '../../fakeOffice';
import { violations } from '../../showPane';
import { field, press } from '../showScenario';
import { buildLogged, workbookOf } from '../showWithFigures';
import {
  gebruik,
  gelezen,
  geschreven,
  isReady,
  kaart,
  kop,
  lijst,
  openLeningen,
  openPoints,
  plak,
  rij,
  rows,
} from './showLeningen';

describe('a pasted list', () => {
  test('is shown with its debt, and is written by the next build alone', async () => {
    const { user, builder, container } = await openLeningen();
    await plak(
      user,
      lijst(rij, 'Bank B\t2.000.000,50\t0,5 %\t2040\tHasselt', 'Totaal\t3.000.000,50'),
    );
    await kaart();
    expect(document.activeElement?.textContent).toBe('Wat er gelezen is');
    expect(gelezen()).toEqual([
      'Bank A | 1.000.000,00 | 2,35 % | 31/12/2035 | tot einddatum | nee | Hasselt (tot 2024) | gemeente en OCMW',
      'Bank B | 2.000.000,50 | 0,5 % | 31/12/2040 | tot einddatum | nee | Hasselt (tot 2024) | gemeente en OCMW',
    ]);
    expect(rows('Saldo van de leningen naast de schuld')).toEqual([
      'Hasselt (tot 2024) | 3.000.001 | 148.278.003 | -145.278.003',
    ]);
    expect(
      screen.getByText('"Totaal · 3.000.000,50" klopt met de som van de rijen: 3.000.000,50 euro.'),
    ).toBeTruthy();
    expect(screen.getByText(/alleen een jaar als einddatum/)).toBeTruthy();
    await expect(violations(container)).resolves.toEqual([]);
    await user.click(gebruik());
    expect(
      within(screen.getByRole('list', { name: 'Leningen voor de volgende bouw' })).getByText(
        /2 leningen van Hasselt \(tot 2024\) \(geplakte tekst\), saldo samen 3\.000\.000,50 euro/,
      ),
    ).toBeTruthy();

    const log = await buildLogged(user, builder);
    expect(log).toContain(
      'Leningen ingelezen uit geplakte tekst: 2 leningen van Hasselt (tot 2024), saldo samen 3.000.000,50 euro.',
    );
    expect(geschreven(builder)).toMatchObject({
      '1/gemeente': 'Hasselt (tot 2024)',
      '1/schuldeiser': 'Bank A',
      '1/saldo': 1_000_000,
      '1/rente': 0.0235,
      '1/einddatum': 49_674,
      '1/aflossing': null,
      '2/saldo': 2_000_000.5,
    });
    expect(builder.requests.at(-1)?.basis.voorstel['overname.berekening'].midden).toBe('leningen');

    expect(screen.queryByRole('list', { name: 'Leningen voor de volgende bouw' })).toBeNull();
    await press(user, 'Bekijk wat er verandert');
    await screen.findByRole('heading', { name: 'Wat er verandert' });
    expect(geschreven(builder)).toEqual({});
  });

  test('can be taken away again, and then nothing is built of it', async () => {
    const { user, builder } = await openLeningen();
    await plak(user, lijst(rij));
    await kaart();
    await user.click(gebruik());
    await press(user, 'Haal de leningen uit geplakte tekst weg');
    expect(screen.getByText('De leningen uit geplakte tekst zijn weggehaald.')).toBeTruthy();
    await press(user, 'Bekijk wat er verandert');
    await screen.findByRole('heading', { name: 'Wat er verandert' });
    expect(geschreven(builder)).toEqual({});
    expect(builder.requests.at(-1)?.basis.voorstel['overname.berekening'].midden).toBe('schatting');
  });

  test('goes along in a file', async () => {
    const { user, builder } = await openLeningen();
    await plak(user, lijst(rij));
    await kaart();
    await user.click(gebruik());
    await press(user, 'Bewaar als bestand');
    await screen.findByText(/Het bestand .* is gemaakt/);
    expect(geschreven(builder)).toMatchObject({ '1/schuldeiser': 'Bank A' });
  });

  test.each([
    ['no heading', 'Bank A\t5\t3\nBank B\t6\t4', /geen rij met koppen herkend/],
    ['a column missing', 'Bank\tSaldo\tRente\nA\t5\t3 %', /ontbreekt de kolom einddatum/],
  ])('that is none is refused: %s', async (_, text, sentence) => {
    const { user } = await openLeningen();
    await plak(user, text);
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(screen.getByRole('button', { name: 'Plakken' })).toBeTruthy();
  });

  test('with a wrong row is used as a whole or not at all', async () => {
    const { user } = await openLeningen();
    await plak(user, lijst(rij, 'Bank B\tveel\t3 %\t2030\tGenk', 'Toelichting'));
    await kaart();
    expect(
      screen.getByText(
        /regel 3: saldo is "veel"; dat is geen bedrag\..* "Genk" is niet één van de gemeenten/,
      ),
    ).toBeTruthy();
    expect(screen.getByText(/regel 4: Toelichting \(zonder saldo/)).toBeTruthy();
    expect(isReady()).toBe(false);
    await press(user, 'Annuleer');
    expect(await screen.findByText(/De leningen zijn niet gebruikt/)).toBeTruthy();
  });
});

test('what only the user knows is asked, and no answer is guessed', async () => {
  const { user } = await openLeningen();
  await plak(
    user,
    'In duizend euro\nBank\tSaldo 2020\tSaldo 2021\tRente\tEinddatum\nA\t-5\t-990.000\t0.5\t2035',
  );
  await kaart();
  expect(openPoints()).toHaveLength(6);
  const choose = (name: RegExp) => user.click(screen.getByRole('radio', { name }));
  await choose(/^Saldo 2021$/);
  await user.selectOptions(field('Van welke gemeente zijn de leningen?'), 'Kortessem (tot 2024)');
  await choose(/^"-990\.000" is -990, met drie decimalen$/);
  await choose(/^"0.5" is 0,5 %$/);
  await choose(/^In duizend euro/);
  expect(openPoints()).toEqual([expect.stringMatching(/^De saldi zijn negatief gedrukt/)]);
  await user.click(screen.getByRole('checkbox', { name: /lees ze positief/ }));
  expect(isReady()).toBe(true);
  await user.selectOptions(field('Van welk bestuur zijn de leningen?'), 'AGB');
  expect(gelezen()).toEqual([
    'A | 990.000,00 | 0,5 % | 31/12/2035 | tot einddatum | nee | Kortessem (tot 2024) | AGB',
  ]);
  expect(rows('Saldo van de leningen naast de schuld')[0]).toMatch(
    /^Kortessem \(tot 2024\), AGB \| 990\.000 \|/,
  );
});

describe('loans that the workbook holds', () => {
  const typed: Record<string, CellContent> = {
    'leningen/lening/1/gemeente': 'Hasselt',
    'leningen/lening/1/schuldeiser': 'Oude bank',
    'leningen/lening/1/saldo': 5,
    'leningen/lening/1/einddatum': 49_674,
    'leningen/lening/2/gemeente': 'Hasselt',
    'leningen/lening/2/schuldeiser': 'Tweede bank',
  };
  const reading = workbookOf(hasseltKortessem(), undefined, typed);
  const opened = () =>
    openLeningen((builder) => {
      builder.answers.reading = { ok: true, value: reading };
    });

  test('are named before they are replaced; what is left over becomes empty', async () => {
    const { user, builder } = await opened();
    expect(await screen.findByText(/Op het blad Leningen staan 2 leningen/)).toBeTruthy();
    await plak(user, lijst(rij));
    await kaart();
    expect(openPoints()).toEqual([expect.stringMatching(/^Kies of de leningen die er al staan/)]);
    await user.click(screen.getByRole('radio', { name: 'Vervangen door deze lijst' }));
    expect(screen.getByText('lening 1: Oude bank, 5,00, tot 31/12/2035')).toBeTruthy();
    expect(screen.getByText('lening 2: Tweede bank, zonder saldo')).toBeTruthy();
    await user.click(gebruik());
    const log = await buildLogged(user, builder);
    expect(log.at(-1)).toMatch(/1 lening van Hasselt .*; 2 leningen vervangen\.$/);
    expect(geschreven(builder)).toMatchObject({
      '1/schuldeiser': 'Bank A',
      '2/schuldeiser': null,
      '2/gemeente': null,
    });
  });

  test('stay where the list comes beside them', async () => {
    const { user, builder } = await opened();
    await plak(user, lijst(rij));
    await kaart();
    await user.click(screen.getByRole('radio', { name: /^Laten staan/ }));
    await user.click(gebruik());
    await press(user, 'Bekijk wat er verandert');
    await screen.findByRole('heading', { name: 'Wat er verandert' });
    expect(Object.keys(geschreven(builder)).every((key) => key.startsWith('3/'))).toBe(true);
  });

  test('of another municipality are no question', async () => {
    const { user } = await opened();
    await plak(user, lijst(rij.replace('Hasselt', 'Kortessem')));
    await kaart();
    expect(isReady()).toBe(true);
  });
});

test('a selection is read as well, and is named by its address', async () => {
  const cells = (line: number, ...texts: string[]) => ({
    line,
    cells: texts.map((text) => ({ text })),
  });
  const table = {
    name: 'Leningen',
    layout: 'cells',
    rows: [cells(3, ...kop.split('\t')), cells(4, ...rij.split('\t'))],
  } as const;
  const { user } = await openLeningen(undefined, {
    office: fakeOffice({
      readSelection: () => Promise.resolve({ kind: 'table', table, address: 'Leningen!A3:E4' }),
    }),
  });
  await press(user, 'Uit de selectie');
  await kaart();
  expect(screen.getByText(/Uit selectie Leningen!A3:E4\. 1 rij met een lening/)).toBeTruthy();
  expect(isReady()).toBe(true);
});
