import { tokenize } from '@borgar/fx';
import {
  fondsSheets,
  fondsstand,
  indicatorcel,
  makeFondsPlan,
  ramingsnaam,
} from '../../../src/plan';
import { giniVanKlassen, voorbeeldDerde } from '../../../src/fonds';
import { formatWhole } from '../../../src/spreadsheet/dutchNumber';
import type { Workbook } from '../../../src/spreadsheet/workbook';
import { recalculate } from '../../../tools/oracle/ironcalc';
import { cellKey } from '../../../tools/oracle/recalculated';
import { earlierBuild } from '../earlierBuild';
import { cellenVan, planMet, voorstel, waarde, type Geplaatst } from './bladcellen';
import { alle, enkele, nisVan } from './gegevens';
import { ingevuld, keuzes, labels, volledig, type Cellen } from './invulling';

const plan = planMet();
const cellen = cellenVan(plan);
test('three sheets under their own names', () => {
  expect(plan.sheets.map(({ id, name }) => ({ id, name }))).toEqual(fondsSheets);
});

test.each(fondsSheets)(
  '$name says that it is a simulation, in sight whatever is scrolled',
  ({ id }) => {
    const sheet = plan.sheets.find((each) => each.id === id);
    const row = sheet?.rows.findIndex((each) => each.key === 'simulatie') ?? -1;
    expect(JSON.stringify(sheet?.rows[row])).toContain('Simulatie, onderzoek niet gevalideerd.');
    expect(row).toBeLessThan(sheet?.frozen.rows ?? 0);
  },
);

describe('formulas', () => {
  const formulas = cellen.flatMap(({ name, cell }) =>
    cell.formula === undefined
      ? []
      : [{ name, formula: cell.formula, tokens: tokenize(cell.formula) }],
  );
  const allowed =
    /^(?:ABS|COUNT|COUNTA|COUNTIF|FIXED|IF|IFERROR|INDEX|INT|ISNUMBER|ISTEXT|LARGE|LEN|LOWER|MATCH|MAX|MIN|NA|OR|ROUND|ROWS|SMALL|SUBSTITUTE|SUM|SUMPRODUCT|TRIM)$/;

  test('only functions of old Excel, and none of the add-in', () => {
    const strange = formulas.flatMap(({ name, tokens }) =>
      tokens
        .filter(({ type, value }) => type === 'func' && !allowed.test(value))
        .map(({ value }) => `${name}: ${value}`),
    );
    expect(strange).toEqual([]);
  });

  test('no number that nobody can change but 0, 1 and the cents of ROUND', () => {
    const strange = formulas.flatMap(({ name, tokens }) =>
      tokens
        .filter(({ type, value }) => type === 'number' && !/^[012]$/.test(value))
        .map(({ value }) => `${name}: ${value}`),
    );
    expect(strange).toEqual([]);
  });

  test('no spills, @, array constants or texts of more than 255 characters', () => {
    const strange = formulas.flatMap(({ name, formula, tokens }) =>
      formula.length > 8192 ||
      tokens.some(
        ({ type, value }) =>
          (type === 'operator' && /^[@#{]$/.test(value)) ||
          (type === 'string' && value.length > 257),
      )
        ? [name]
        : [],
    );
    expect(strange).toEqual([]);
  });
});

test('every input says what it accepts, apart from labels', () => {
  const inside = ({ address, sheet }: Geplaatst): boolean =>
    sheet.validations.some(({ range }) => isIn(address, range));
  const open = cellen.filter((each) => each.cell.input === true && !inside(each));
  expect(open.map(({ name }) => name).filter((name) => !name.endsWith('/fusie'))).toEqual([
    'fondsVerschuiving/fusie/waarde',
    'fondsVerschuiving/raming/fusie/waarde',
  ]);
  for (const { validations } of plan.sheets)
    for (const { title, message } of validations) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(225);
    }
});

function isIn(address: string, range: string): boolean {
  const place = (text: string): readonly [number, number] => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    return [[...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0), Number(row)];
  };
  const [first = '', last = first] = range.split(':');
  const [[column, row], [left, top], [right, bottom]] = [place(address), place(first), place(last)];
  return left <= column && column <= right && top <= row && row <= bottom;
}

describe('the sentence that names who pays', () => {
  const zin = 'fondsVerschuiving/zin/omschrijving';
  const alleenVoorafname = { 'fondsVerschuiving/blok/waarde': 'voorafname grootsteden' };

  test('one payer: what the published example comes to', () => {
    const people = (naam: string): number => enkele.inwoners(nisVan(naam), 2025).amount;
    // 3.402,2 million with 3,5 % growth, of which 40,8 % times 40 % goes to both cities.
    const amount = 3_521_277_000 * 0.408 * 0.4;
    const { verlies } = voorbeeldDerde(
      amount,
      people('Antwerpen'),
      people('Ranst'),
      people('Gent'),
    );
    const euro = formatWhole(verlies);
    expect(waarde(planMet(alleenVoorafname), zin)).toBe(
      `Alleen in het blok voorafname grootsteden: Stad krijgt ${euro} euro meer dan haar gemeenten vandaag samen. Alleen Gent betaalt: ${euro} euro minder.`,
    );
  });

  test.each<readonly [string, Cellen, string]>([
    [
      'nobody pays',
      { 'fondsVerschuiving/blok/waarde': 'leefloon' },
      'Alleen in het blok leefloon: Stad krijgt evenveel als haar gemeenten vandaag samen. Geen andere gemeente krijgt minder.',
    ],
    [
      'not known',
      { [`fondsVerdeling/gemeente/${nisVan('Mol')}/leefloon`]: null },
      'Wie betaalt voor Stad, is niet bekend: zie Fonds - blokken, kolom Wat ontbreekt.',
    ],
    [
      'the shares of all blocks are no whole',
      keuzes({ voorafnames: 0.9 }),
      'Wie betaalt voor Stad, is niet bekend: de aandelen zijn samen 149,20 %, geen 100 %. Kies hieronder een blok, of zie Fonds - blokken.',
    ],
    [
      'no merger',
      labels({ Antwerpen: null }),
      'Er is nog geen fusie: geef op Fonds - verdeling aan twee of meer gemeenten dezelfde tekst in de kolom Fusie.',
    ],
    [
      'another structure',
      { 'fondsVerschuiving/blok/waarde': 'klimaat' },
      'Het gekozen blok staat niet in deze structuur: kies hieronder een ander.',
    ],
  ])('%s', (_, cells, expected) => {
    expect(waarde(planMet(cells), zin)).toBe(expected);
  });

  test('where the merger is what others lose, with a coast that is shared', () => {
    const merged = planMet(
      labels({ Antwerpen: null, Ranst: null, 'De Panne': 'Kust', Halen: 'Kust' }),
      {
        'fondsVerschuiving/blok/waarde': 'voorafname kustgemeenten',
      },
    );
    expect(waarde(merged, zin)).toMatch(
      /^Alleen in het blok voorafname kustgemeenten: Kust krijgt [\d.]+ euro meer .* Oostende betaalt het meest: [\d.]+ euro\. In totaal krijgen 3 andere gemeenten samen [\d.]+ euro minder\.$/,
    );
  });
});

test('what is missing is named for each block', () => {
  const bare = makeFondsPlan({ figures: enkele, version: '1.5.0' });
  const missing = (block: number) => waarde(bare, `fondsBlokken/blok/${String(block)}/ontbreekt`);
  expect([1, 5, 6, 12].map(missing)).toEqual([
    'het aandeel',
    'maatstaf "Maatstaf van de centrumfunctie": 21 gemeenten',
    'de norm per inwoner',
    'maatstaf "Leefloners": 21 gemeenten',
  ]);
  expect(waarde(bare, 'fondsBlokken/stand/omschrijving')).toContain('12 van de blokken');
});

describe('what an indicator comes to, beside its Flemish total', () => {
  const oordeel = (...cells: readonly Cellen[]) =>
    waarde(planMet(...cells), 'fondsBlokken/maatstaf/leefloon/ontbreekt');
  const vlaanderen = (total: number): Cellen => ({
    'fondsBlokken/maatstaf/leefloon/vlaanderen': total,
  });
  const zonder = (...namen: readonly string[]): Cellen =>
    Object.fromEntries(namen.map((naam) => [indicatorcel(nisVan(naam), 'leefloon'), null]));
  const alleNamen = enkele.register.today.map(({ naam }) => naam);
  const som = Number(waarde(plan, 'fondsBlokken/maatstaf/leefloon/bedrag'));

  test.each<[string, readonly Cellen[], string]>([
    ['nothing', [zonder(...alleNamen)], 'nog niets ingevuld'],
    [
      'two are missing',
      [zonder('Mol', 'Gent'), vlaanderen(som)],
      'onvolledig; gemeenten zonder waarde: 2',
    ],
    ['no total', [], 'volledig; typ het totaal van Vlaanderen om te vergelijken'],
    ['the total', [vlaanderen(som)], 'volledig, en de som is het totaal van Vlaanderen'],
    [
      'another total',
      [vlaanderen(som + 1)],
      'volledig, maar de som verschilt van het totaal van Vlaanderen: kijk na',
    ],
  ])('%s', (_, cells, expected) => {
    expect(oordeel(...cells)).toBe(expected);
  });
});

test('the name gives the amount of the merged municipality in the year that is asked', () => {
  const { na, fusies } = fondsstand({
    figures: enkele,
    version: '1.5.0',
    voorstel,
    inputs: ingevuld(volledig(enkele)),
  });
  const amount = (fusies[0] ?? []).reduce((sum, row) => sum + (na.totalen[row] ?? 0), 0);
  const asked: Workbook = {
    ...plan,
    sheets: plan.sheets.map((sheet, index) =>
      index > 0
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row.key === 'titel'
                ? { ...row, cells: [null, { value: null, formula: `=${ramingsnaam}`, style: '' }] }
                : row,
            ),
          },
    ),
  };
  expect(recalculate(asked).values.get(cellKey('Fonds - blokken', 'B2'))).toBeCloseTo(amount, 2);
});

test.each([
  ['before', 'voor'],
  ['after', 'na'],
] as const)('the Gini coefficient between the classes %s, to nine decimals', (_, moment) => {
  const { gemeenten, inwoners, vandaag, na, fusies } = fondsstand({
    figures: enkele,
    version: '1.5.0',
    voorstel,
    inputs: ingevuld(volledig(enkele)),
  });
  const found = cellen.find(({ name }) => name === `fondsVerschuiving/gini/tussen/${moment}`);
  const expected =
    moment === 'voor'
      ? giniVanKlassen(gemeenten, inwoners, vandaag.totalen)
      : giniVanKlassen(gemeenten, inwoners, na.totalen, fusies);
  expect(expected.tussen).toBeGreaterThan(0.01);
  const key = cellKey('Fonds - verschuiving', found?.address ?? '');
  expect(recalculate(plan).values.get(key)).toBeCloseTo(expected.tussen, 8);
});

describe('a second build', () => {
  test('takes a new proposal where nobody typed, and keeps what was typed', () => {
    const typed = earlierBuild(plan, {
      [`fondsVerdeling/gemeente/${nisVan('Mol')}/fusie`]: 'Kempen',
      'fondsBlokken/groei/waarde': 0.02,
    });
    const next = makeFondsPlan({
      figures: enkele,
      version: '1.5.0',
      inputs: typed,
      voorstel: { naam: 'Duo', gemeenten: [nisVan('Halen'), nisVan('Lummen')], jaar: 2031 },
    });
    const label = (naam: string) => waarde(next, `fondsVerdeling/gemeente/${nisVan(naam)}/fusie`);
    expect(['Mol', 'Halen', 'Lummen', 'Antwerpen'].map(label)).toEqual([
      'Kempen',
      'Duo',
      'Duo',
      null,
    ]);
    expect(waarde(next, 'fondsBlokken/jaar/waarde')).toBe(2031);
    expect(waarde(next, 'fondsVerschuiving/raming/fusie/waarde')).toBe('Duo');
    expect(waarde(next, 'fondsBlokken/groei/waarde')).toBe(0.02);
  });

  test('the structure that was chosen stays', () => {
    const next = makeFondsPlan({
      figures: enkele,
      version: '1.5.0',
      inputs: earlierBuild(planMet(keuzes({ structuur: 'hervorming' }))),
    });
    expect(waarde(next, 'fondsBlokken/blok/1/omschrijving')).toBe('basisfinanciering');
  });
});

test('small enough: cells with a formula, and their text, for all municipalities', () => {
  const full = cellenVan(makeFondsPlan({ figures: alle, version: '1.5.0' })).flatMap(
    ({ cell }) => cell.formula ?? [],
  );
  expect(full.length).toBeLessThan(20_500);
  expect(full.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(1_500_000);
});
