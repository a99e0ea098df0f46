import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answer, CellSource, SourceRow } from '../../../src/office';
import { cell, fakeOffice } from '../fakeOffice';
import { showPane, violations } from '../showPane';

const row = (more: SourceRow['cells'] = {}, at = 12): SourceRow => ({
  key: 'Hasselt (tot 2024)|M2.I.a|2021|rekening',
  address: `Cijfers!${String(at)}:${String(at)}`,
  cells: {
    gemeente: 'Hasselt (tot 2024)',
    pad: 'M2.I.a',
    omschrijving: 'a. Ontvangsten',
    jaar: 2021,
    rapport: 'rekening',
    status: 'vastgesteld',
    bestuur: null,
    bedrag: 202949879,
    eenheid: 'EUR',
    kwaliteit: 'gepubliceerd',
    document: 'Perspectiefnota (BDO)',
    plaats: 'blz. 12',
    datum: 45078,
    controlegetal: 'ab12',
    ...more,
  },
});

const figures = (
  rows: readonly SourceRow[],
  more: Partial<Extract<CellSource, { kind: 'figures' }>> = {},
): CellSource => ({
  kind: 'figures',
  figures: rows,
  missing: [],
  documentName: 'Cijfers_document',
  ...more,
});

async function explain(source: CellSource | Answer<CellSource>, active = cell('=SUM(1,2)', 3)) {
  const user = userEvent.setup();
  const office = fakeOffice({
    readSource: () => Promise.resolve('ok' in source ? source : { ok: true, value: source }),
  });
  office.select(active);
  const shown = await showPane({ office });
  await user.click(screen.getByRole('tab', { name: 'Uitleg' }));
  return { user, office, ...shown };
}

const card = (name: RegExp) => screen.findByRole('region', { name });
const factsOf = (region: HTMLElement) =>
  Object.fromEntries(
    within(region)
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]),
  );

test('a card tells all that is needed to find the figure again', async () => {
  const { container } = await explain(figures([row()]));
  const region = await card(/^Bron: Hasselt \(tot 2024\), a\. Ontvangsten, 2021$/);
  expect(factsOf(region)).toEqual({
    Gemeente: 'Hasselt (tot 2024)',
    Rubriek: 'a. Ontvangsten · M2.I.a',
    Jaar: '2021',
    Rapport: 'rekening',
    'Status of versie': 'vastgesteld',
    Bestuur: 'niet vermeld',
    Bedrag: '202.949.879',
    Eenheid: 'EUR',
    Document: 'Perspectiefnota (BDO)',
    Plaats: 'blz. 12',
    Datum: '1 juni 2023',
    Controlegetal: 'ab12',
    Kwaliteit: 'gepubliceerd',
    'In deze werkmap': 'Cijfers!12:12',
  });
  expect(
    screen.getByText(/De waarde van Blad1!B4 komt uit één cijfer/).closest('[role=status]'),
  ).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

test('of two sources it is told which one counts', async () => {
  await explain(figures([row({ gebruik: 'niet gekozen' })]));
  expect(factsOf(await card(/^Bron/))).toMatchObject({ Gebruik: 'niet gekozen' });
});

test('the formula that reaches the document is inserted by the keyboard', async () => {
  const { user, office } = await explain(figures([row()]));
  const region = await card(/^Bron/);
  expect(within(region).getByText(/MATCH\("Hasselt/).textContent).toContain(
    '=INDEX(Cijfers_document;',
  );
  within(region)
    .getByRole('button', { name: /^Voeg in: de formule naar het document van/ })
    .focus();
  await user.keyboard('{Enter}');
  expect(office.inserted).toEqual([
    {
      formula:
        '=INDEX(Cijfers_document,MATCH("Hasselt (tot 2024)|M2.I.a|2021|rekening",Cijfers_sleutel,0))',
      confirmed: undefined,
    },
  ]);
});

test.each<[string, CellSource]>([
  ['a workbook of before', figures([row()], { documentName: undefined })],
  ['a key longer than Excel allows', figures([{ ...row(), key: 'x'.repeat(256) }])],
])('%s: no formula is offered', async (_, source) => {
  await explain(source);
  const region = await card(/^Bron/);
  expect(within(region).queryByRole('button')).toBeNull();
});

test('what MATCH would read as signs of its own is escaped', async () => {
  const { user, office } = await explain(figures([{ ...row(), key: 'A "b"|wat*?|2021|' }]));
  const region = await card(/^Bron/);
  await user.click(within(region).getByRole('button', { name: /^Voeg in/ }));
  expect(office.inserted[0]?.formula).toContain('MATCH("A ""b""|wat~*~?|2021|",');
});

test('more than three cards are folded', async () => {
  await explain(figures([1, 2, 3, 4, 5].map((at) => row({ jaar: 2020 + at }, at))));
  expect(await screen.findByText('Nog 2 bronnen')).toBeTruthy();
  const inFold = screen.getByText('Nog 2 bronnen').closest('details');
  expect(inFold?.querySelectorAll('section')).toHaveLength(2);
  expect(screen.getByText(/komt uit 5 cijfers van het blad Cijfers/)).toBeTruthy();
});

test('a figure that Cijfers has not is named', async () => {
  await explain(figures([], { missing: ['Genk|M2.I.a|2030|meerjarenplan'] }));
  expect(await screen.findByText('Genk, M2.I.a, 2030, meerjarenplan')).toBeTruthy();
  expect(screen.getByText(/zoekt een cijfer op dat het blad Cijfers niet heeft/)).toBeTruthy();
});

test.each<[CellSource, RegExp]>([
  [{ kind: 'computation' }, /Blad1!B4 is een berekening/],
  [{ kind: 'plain' }, /Blad1!B4 bevat tekst of een waarde die in de cel is ingevuld/],
  [{ kind: 'unclear' }, /kan de sleutel in de formule niet lezen/],
  [{ kind: 'elsewhere' }, /gebruikt geen FUSIE-functie/],
])('%o is told in a sentence', async (source, told) => {
  await explain(source);
  expect((await screen.findByText(told)).closest('[role=status]')).toBeTruthy();
});

test('an empty cell of ours is empty', async () => {
  await explain({ kind: 'plain' }, cell('', null));
  expect(await screen.findByText(/Blad1!B4 is leeg/)).toBeTruthy();
});

test.each<[string, Answer<CellSource>, RegExp | null]>([
  [
    'that is busy',
    { ok: false, failure: { kind: 'in-cell-edit' } },
    /De bron van deze cel kon niet gelezen worden\. Er wordt nog in een cel getypt/,
  ],
  ['too old for our marks', { ok: false, failure: { kind: 'not-supported' } }, null],
])('an Excel %s leaves the explanation as it is', async (_, answer, told) => {
  await explain(answer, cell('=FUSIE.AFM(1,2,3)', 42));
  expect(await screen.findByRole('region', { name: 'FUSIE.AFM' })).toBeTruthy();
  expect(screen.queryByText(told ?? /De bron van deze cel/) !== null).toBe(told !== null);
});
