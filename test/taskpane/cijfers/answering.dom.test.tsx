import { screen, within } from '@testing-library/react';
import { violations } from '../showPane';
import { amounts, column, planYears, reading, row, unrecognisedRow } from './sampleReading';
import {
  fakeReader,
  field,
  isReady,
  openPoints,
  press,
  preview,
  takeButton,
  unfold,
} from './showCijfers';

const nothingKnown = { gemeente: null, bestuur: null, document: null, unit: 1 } as const;

test('what the document says itself is proposed and shown, and needs no answer', async () => {
  await preview();
  expect(screen.getByText('Gelezen in het bestand: Menen. Kijk na.')).toBeTruthy();
  expect(field<HTMLSelectElement>('Van welk bestuur?').value).toBe('gemeente en OCMW');
  expect(field('Document').value).toBe('MJP 2026-2031');
  expect(isReady()).toBe(true);
  expect(takeButton().textContent).toBe('Neem 9 cijfers over');
});

describe('what it does not say is asked', () => {
  test('municipality and bestuur are never guessed; the document is the file', async () => {
    const { user } = await preview(fakeReader(reading({ hints: nothingKnown })));
    expect(openPoints()).toEqual([
      'De gemeente is niet gekozen. Kies van welke gemeente deze cijfers zijn.',
      'Het bestuur is niet gekozen. Kies van welk bestuur deze cijfers zijn.',
    ]);
    expect(field('Document').value).toBe('mjp.xlsx');
    await user.click(takeButton());
    expect(screen.queryByText('Overgenomen')).toBeNull();
    await user.type(screen.getByRole('searchbox'), 'menen');
    await press(user, /^Menen NIS-code 34027$/);
    await user.selectOptions(field('Van welk bestuur?'), 'OCMW');
    expect(isReady()).toBe(true);
    await press(user, 'Andere gemeente');
    expect(openPoints()).toHaveLength(1);
  });

  test('a row that is left out because it is zero is 0 only for who says so', async () => {
    const total = [
      row('M2.VII', 'VII. Gecumuleerd budgettair resultaat', 12, amounts(planYears, [7, 8, 9])),
      row('M2.IX', 'IX. Beschikbaar budgettair resultaat', 13, amounts(planYears, [7, 8, 9])),
    ];
    const { user } = await preview(fakeReader(reading({ rows: total })));
    expect(screen.getByText(/^VIII\. Onbeschikbare gelden \(M2\.VIII\)/).textContent).toBe(
      'VIII. Onbeschikbare gelden (M2.VIII): 2024, 2026 en 2027, uit M2.IX',
    );
    expect(takeButton().textContent).toBe('Neem 6 cijfers over');
    await user.click(
      screen.getByRole('checkbox', {
        name: 'Neem deze rijen over als 0; anders blijven ze onbekend',
      }),
    );
    expect(takeButton().textContent).toBe('Neem 9 cijfers over');
  });

  test('a municipality of before and its successor are two choices', async () => {
    const hints = { ...nothingKnown, gemeente: 'Hasselt', bestuur: 'gemeente' } as const;
    const { user } = await preview(fakeReader(reading({ hints })));
    expect(screen.getByText(/Hasselt kan meer dan één gemeente zijn/)).toBeTruthy();
    expect(openPoints()).toHaveLength(1);
    await press(user, 'Kies Hasselt (tot 2024)');
    expect(isReady()).toBe(true);
    await press(user, 'Andere gemeente');
    await press(user, 'Kies Hasselt');
    // It did not exist in the year of the accounts.
    expect(screen.getByText(/Hasselt bestaat sinds 2025\. De cijfers van 2024/)).toBeTruthy();
  });

  test('a name that no municipality has is told', async () => {
    await preview(fakeReader(reading({ hints: { ...nothingKnown, gemeente: 'Menenn' } })));
    expect(screen.getByText(/staat "Menenn"; dat is geen Vlaamse gemeente/)).toBeTruthy();
  });

  test.each([
    ['', true],
    ['15/12/2025', true],
    ['15 december', false],
  ])('the date %p may be left out, and is otherwise a day', async (typed, ready) => {
    const { user } = await preview();
    if (typed !== '') await user.type(field(/^Datum van het document/), typed);
    expect(isReady()).toBe(ready);
    if (!ready) expect(openPoints()[0]).toMatch(/"15 december" is geen datum/);
  });

  test('a document without a name', async () => {
    const { user } = await preview();
    await user.clear(field('Document'));
    expect(openPoints()[0]).toMatch(/naam van het document ontbreekt/);
  });

  test('amounts in thousands of euros', async () => {
    const hints = { ...reading().hints, unit: 1000 } as const;
    const { user } = await preview(fakeReader(reading({ hints })));
    expect(openPoints()).toEqual([
      'De eenheid is niet gekozen. Kies of de bedragen in euro of in duizend euro staan.',
    ]);
    await user.click(field(/^In duizend euro/));
    expect(isReady()).toBe(true);
    expect(unfold('M2: 3 regels').getByText('130.000')).toBeTruthy();
    await user.click(field('In euro'));
    expect(screen.getByText('130')).toBeTruthy();
  });

  test('which of the three columns of a revision, by default the new one', async () => {
    const columns = (['referentie', 'wijziging', 'nieuw'] as const).map((part) =>
      column(part, { part, heading: `2026 ${part}` }),
    );
    const { user } = await preview(
      fakeReader(
        reading({ columns, rows: [row('M2.I.a', 'a. Ontvangsten', 5, amounts(columns, [1, 2]))] }),
      ),
    );
    expect(field('Nieuw').checked).toBe(true);
    expect(openPoints()[0]).toMatch(/geen enkel bedrag/);
    await user.click(field('Referentie'));
    expect(takeButton().textContent).toBe('Neem 1 cijfer over');
    const fold = unfold(/^Kolommen: 1$/);
    expect(fold.getByLabelText('2026 referentie')).toBeTruthy();
    expect(fold.queryByLabelText('2026 nieuw')).toBeNull();
  });

  test('numbers that can be read in two ways, with the numbers of the file', async () => {
    const ambiguous = {
      kind: 'ambiguous',
      column: 'c2',
      text: '990.000',
      asThousands: 990_000,
      asDecimals: 990,
    } as const;
    const { user } = await preview(
      fakeReader(
        reading({
          rows: [row('M2.I.a', 'a. Ontvangsten', 5, [ambiguous])],
          numberStyle: { thousands: 0, dotDecimals: 4, ambiguous: 1 },
        }),
      ),
    );
    expect(openPoints()[0]).toMatch(/op twee manieren te lezen, zoals 990\.000/);
    expect(screen.getByText(/0 keer duizendtallen en 4 keer decimalen/)).toBeTruthy();
    const fold = unfold('M2: 1 regel');
    expect(fold.getByText('990.000 ?')).toBeTruthy();
    await user.click(field('"990.000" is 990, met drie decimalen'));
    expect(fold.getByText('990')).toBeTruthy();
    await user.click(field('"990.000" is 990.000'));
    expect(fold.getByText('990.000')).toBeTruthy();
    expect(isReady()).toBe(true);
  });

  test('cells that could not be read, each with its place', async () => {
    const refused = {
      kind: 'refused',
      column: 'c3',
      text: '=cmd|x',
      reason: 'not-a-number',
    } as const;
    const { user } = await preview(
      fakeReader(
        reading({ rows: [...reading().rows, row('M2.II.a', 'a. Ontvangsten', 9, [refused])] }),
      ),
    );
    expect(openPoints()[0]).toMatch(
      /Eén cel kon niet gelezen worden: "=cmd\|x" \(blad Fin, rij 9\)/,
    );
    const fold = unfold('1 cel kon niet gelezen worden');
    expect(fold.getByRole('listitem').textContent).toBe('=cmd|x (blad Fin, rij 9): geen getal');
    await user.click(field('Lees de rest in; deze cellen blijven onbekend'));
    expect(takeButton().textContent).toBe('Neem 9 cijfers over');
  });
});

describe('the columns', () => {
  test('have year, report and version, each to be mended', async () => {
    const columns = [column('c1', { heading: '=1+1', year: null, report: null, status: '' })];
    const rows = [row('M2.I.a', 'a. Ontvangsten', 5, amounts(columns, [7]))];
    const { user } = await preview(fakeReader(reading({ columns, rows })));
    expect(openPoints()[0]).toMatch(/ontbreekt het jaar of het rapport: "=1\+1"/);
    const year = field('Jaar van "=1+1"');
    await user.type(year, '202');
    expect(year.value).toBe('202');
    expect(isReady()).toBe(false);
    await user.type(year, '6');
    await user.selectOptions(field('Rapport van "=1+1"'), 'meerjarenplan');
    await user.type(field('Versie van "=1+1"'), 'origineel');
    expect(isReady()).toBe(true);
    await user.click(field('=1+1'));
    expect(openPoints()[0]).toMatch(/Er is geen kolom gekozen/);
  });

  test('that were derived have to be looked at', async () => {
    const [first, ...rest] = planYears;
    if (!first) throw new Error('There is a first one.');
    const columns = [{ ...first, derived: true }, ...rest];
    const { user } = await preview(fakeReader(reading({ columns })));
    expect(screen.getByText('Afgeleid: kijk na.')).toBeTruthy();
    expect(openPoints()).toEqual([
      'Van sommige kolommen is het jaar of het rapport afgeleid. Kijk de kolommen na en bevestig dat.',
    ]);
    await user.click(field(/^Ik heb de jaren en rapporten/));
    expect(isReady()).toBe(true);
  });

  test('of one year that do not go together are refused with the list', async () => {
    const columns = [column('c1', { report: 'rekening', heading: 'JR' }), column('c2')];
    const rows = [row('M2.I.a', 'a. Ontvangsten', 5, amounts(columns, [7, 8]))];
    const { user } = await preview(fakeReader(reading({ columns, rows })));
    expect(openPoints()[0]).toMatch(
      /Voor 2026 zijn er 2 kolommen die niet samengaan: "JR".*"2026"/,
    );
    unfold('Kolommen: 2');
    await user.click(field('JR'));
    expect(isReady()).toBe(true);
  });
});

describe('what was read is shown', () => {
  test('each row with path and place, and an empty cell as empty', async () => {
    const rows = [
      row('M2.I.a', '=a. Ontvangsten', 5, amounts(planYears, [120, 130])),
      row('M2.I.b', 'Iets anders', 6, amounts(planYears, [0, 1.5, -3]), { byLabel: false }),
    ];
    await preview(fakeReader(reading({ rows })));
    const [, first, second] = unfold('M2: 2 regels').getAllByRole('row');
    expect(first?.textContent).toBe('=a. OntvangstenM2.I.a, blad Fin, rij 5120130leeg');
    expect(second?.textContent).toMatch(/Alleen aan de plaats herkend: kijk na\.02-3$/);
  });

  test('printed totals beside their sums', async () => {
    const rows = [
      row('M2.I', 'I. Exploitatiesaldo', 4, amounts(planYears, [20, 26, 99])),
      row('M2.I.a', 'a. Ontvangsten', 5, amounts(planYears, [120, 130, 140])),
      row('M2.I.b', 'b. Uitgaven', 6, amounts(planYears, [100, 105, 110])),
    ];
    await preview(fakeReader(reading({ rows })));
    expect(screen.getByText('2 gedrukte totalen kloppen met hun delen.')).toBeTruthy();
    expect(screen.getByText(/1 gedrukt totaal wijkt af/)).toBeTruthy();
    const table = within(screen.getByRole('region', { name: 'Gedrukt tegen berekend' }));
    expect(table.getAllByRole('row')[1]?.textContent).toBe('I. ExploitatiesaldoM2.I, 2027993069');
    expect(isReady()).toBe(true);
  });

  test('what was not recognised, all of it, with place and reason', async () => {
    const unrecognised = [
      unrecognisedRow({ kind: 'text' }, '=HYPERLINK("x")', 1),
      unrecognisedRow({ kind: 'unknown-line' }, 'Geheime reserve 12', 30),
      unrecognisedRow({ kind: 'twice', path: 'M2.V', differs: true }, 'V. Resultaat 5', 31),
      ...Array.from({ length: 130 }, (_, index) =>
        unrecognisedRow({ kind: 'detail', of: 'T2.E.I.A.4' }, `- aan ${String(index)}`, 40 + index),
      ),
    ];
    const { user, container } = await preview(fakeReader(reading({ unrecognised })));
    expect(screen.getByText('Niet herkend: 133 rijen')).toBeTruthy();
    const line = (name: RegExp) => unfold(name).getAllByRole('listitem')[0]?.textContent;
    expect(line(/^Bedragen bij een regel die geen schema heeft: 1/)).toBe(
      'Geheime reserve 12 (blad Fin, rij 30)',
    );
    expect(line(/^Tweemaal dezelfde regel: 1/)).toMatch(/met een ander bedrag; het eerste/);
    expect(line(/^Titels, noten/)).toBe('=HYPERLINK("x") (blad Fin, rij 1)');
    const details = unfold(/^Uitsplitsing van een regel/);
    expect(details.getAllByRole('listitem')).toHaveLength(100);
    await user.click(details.getByRole('button', { name: 'Toon er nog 30' }));
    expect(details.getAllByRole('listitem')).toHaveLength(130);
    await expect(violations(container)).resolves.toEqual([]);
  });

  test('where nothing was recognised there is one sentence, and what there was', async () => {
    const unrecognised = [unrecognisedRow({ kind: 'text' }, 'Beste', 1)];
    await preview(
      fakeReader(reading({ columns: [], rows: [], unrecognised, hints: nothingKnown })),
    );
    expect(openPoints()).toHaveLength(1);
    expect(openPoints()[0]).toMatch(/geen enkel bedrag bij een regel van schema M2/);
    expect(screen.queryByLabelText('Document')).toBeNull();
    expect(takeButton().textContent).toBe('Neem de cijfers over');
  });

  test('figures that the data have otherwise, side by side', async () => {
    const columns = [column('c1', { year: 2021, report: 'rekening', status: '' })];
    const rows = [row('SCHULD.31DEC', 'Financiële schulden', 5, amounts(columns, [140_650_000]))];
    const hints = { ...reading().hints, gemeente: 'Hasselt' };
    const { user } = await preview(fakeReader(reading({ columns, rows, hints })));
    expect(screen.queryByText(/^Anders dan wat al bekend is/)).toBeNull();
    await press(user, 'Kies Hasselt (tot 2024)');
    const table = screen.getByRole('region', { name: /^Anders dan wat al bekend is: 1 cijfer/ });
    const shown = within(table).getAllByRole('row')[1];
    expect(shown?.textContent).toMatch(/140\.650\.000MJP 2026-2031148\.278\.003.*Hasselt/);
    expect(isReady()).toBe(true);
  });
});

test('a plan of twelve years and two hundred rows shows only what is opened', async () => {
  const columns = Array.from({ length: 12 }, (_, index) =>
    column(`c${String(index)}`, { year: 2020 + index, heading: String(2020 + index) }),
  );
  const rows = Array.from({ length: 200 }, (_, index) =>
    row(
      `T2.X.${String(index)}`,
      `Regel ${String(index)} met een naam die langer is dan het paneel breed is`,
      index,
      amounts(
        columns,
        columns.map((__, year) => index * year),
      ),
      { schema: 'T2' },
    ),
  );
  const { container } = await preview(fakeReader(reading({ columns, rows })));
  expect(container.querySelectorAll('td')).toHaveLength(0);
  expect(takeButton().textContent).toBe('Neem 2.400 cijfers over');
  unfold('T2: 200 regels');
  expect(container.querySelectorAll('td')).toHaveLength(2400);
});
