import {
  checkTotals,
  recognise,
  takeOver,
  usualAnswers,
  type ImportAnswers,
  type ImportReading,
} from '../../../src/figures/import';
import { lines, sheet } from './tables';

const read = (text: string) => recognise([sheet(text)]);
const plain = read(
  'Gemeente en OCMW Menen\nMeerjarenplan 2026-2031\nBudgettair resultaat|Rek 2024|Mjp 2025\nI. Exploitatiesaldo|1.234.567|2.000\na. Ontvangsten|2.234.567|-\nb. Uitgaven|1.000.000|',
);

function outcome(reading: ImportReading, answers: Partial<ImportAnswers> = {}) {
  return takeOver(reading, { ...usualAnswers(reading), bestuur: 'gemeente', ...answers });
}

function codes(reading: ImportReading, answers: Partial<ImportAnswers> = {}): string[] {
  const found = outcome(reading, answers);
  return found.ok ? [] : found.obstacles.map(({ code }) => code);
}

it('names a line that could not be split once', () => {
  const reading = recognise([
    lines(
      'Budgettair resultaat Mjp 2026 Mjp 2027\nI. Exploitatiesaldo 1 2\na. Ontvangsten 1 234 567 890',
    ),
  ]);
  const found = outcome(reading);
  expect(found.ok ? [] : found.obstacles).toEqual([
    {
      code: 'import-refused-cells',
      cells: [{ place: { table: '', line: 3 }, text: '1 234 567 890' }],
    },
  ]);
});

it('gives each amount with its place, and nothing for what is not printed', () => {
  const found = takeOver(plain, usualAnswers(plain));
  expect(found).toMatchObject({ ok: true, figures: { length: 4 } });
  expect(found.ok && found.figures[1]).toEqual({
    table: 'Blad1',
    line: 4,
    path: 'M2.I',
    label: 'I. Exploitatiesaldo',
    year: 2025,
    report: 'meerjarenplan',
    status: 'Meerjarenplan 2026-2031',
    bestuur: 'gemeente en OCMW',
    amount: 2000,
    unit: 'EUR',
  });
});

it('multiplies by the unit', () => {
  const found = outcome(plain, { unit: 1000 });
  expect(found.ok && found.figures.map(({ amount }) => amount)).toEqual([
    1234567000, 2000000, 2234567000, 1000000000,
  ]);
});

it.each<[string, ImportReading, Partial<ImportAnswers>, string[]]>([
  ['no bestuur', plain, { bestuur: null }, ['import-no-bestuur']],
  ['no columns', plain, { columns: new Map() }, ['import-no-columns']],
  [
    'a dot that could be either',
    read('|2026|2027\nI. Exploitatiesaldo|990.000|1\nII. Investeringssaldo|1|2'),
    {},
    ['import-ambiguous-numbers'],
  ],
  [
    'a part of a year',
    read('|Rek 2021|2022 KW2\nI. Exploitatiesaldo|1|2\nII. Investeringssaldo|1|2'),
    {},
    ['import-column-incomplete'],
  ],
  [
    'accounts and plan of one year',
    read(
      '|Jaarrekening 2022|Meerjarenplan 2022\nI. Exploitatiesaldo|1|2\nII. Investeringssaldo|1|2',
    ),
    {},
    ['import-mixed'],
  ],
  [
    'two versions of one year',
    read(
      '|Eindkredieten 2022|Initiële kredieten 2022\nI. Exploitatiesaldo|1|1\nII. Investeringssaldo|1|1',
    ),
    {},
    ['import-mixed'],
  ],
  [
    'two municipalities',
    read(
      '|HASSELT|KORTESSEM\n|Rek 2021|Rek 2021\nI. Exploitatiesaldo|1|2\nII. Investeringssaldo|1|2',
    ),
    {},
    ['import-mixed'],
  ],
  [
    'a cell that is no number',
    read('|2026|2027\nI. Exploitatiesaldo|n.v.t.|1\nII. Investeringssaldo|1|2'),
    {},
    ['import-refused-cells'],
  ],
  [
    'the same, left unknown',
    read('|2026|2027\nI. Exploitatiesaldo|n.v.t.|1\nII. Investeringssaldo|1|2'),
    { withoutRefused: true },
    [],
  ],
  [
    'nothing at all',
    read('|2026|2027\nI. Exploitatiesaldo|-|-\nII. Investeringssaldo|-|-'),
    {},
    ['import-nothing-read'],
  ],
])('%s', (_, reading, answers, expected) => {
  expect(codes(reading, answers)).toEqual(expected);
});

it.each<['thousands' | 'decimals', number]>([
  ['thousands', 990000],
  ['decimals', 990],
])('what the user says about a dot counts: %s', (ambiguous, amount) => {
  const reading = read('|2026|2027\nI. Exploitatiesaldo|990.000|1\nII. Investeringssaldo|1|2');
  const found = outcome(reading, { ambiguous });
  expect(found.ok && found.figures[0]?.amount).toBe(amount);
});

it('names every column that clashes', () => {
  const found = outcome(
    read(
      '|HASSELT||KORTESSEM|\n|Rek 2021|Mjp 2022|Rek 2021|Mjp 2022\nI. Exploitatiesaldo|1|2|3|4\nII. Investeringssaldo|1|2|3|4',
    ),
  );
  expect(found).toEqual({
    ok: false,
    obstacles: [2021, 2022].map((year, at) => ({
      code: 'import-mixed',
      year,
      columns: ['HASSELT', 'KORTESSEM'].map((name) => ({
        heading: `${name} ${at === 0 ? 'Rek 2021' : 'Mjp 2022'}`,
        what: at === 0 ? 'rekening' : 'meerjarenplan',
      })),
    })),
  });
});

it('one municipality at a time, by switching the others off', () => {
  const reading = read(
    '|HASSELT|KORTESSEM\n|Rek 2021|Rek 2021\nI. Exploitatiesaldo|1|2\nII. Investeringssaldo|3|4',
  );
  const { columns } = usualAnswers(reading);
  const off = new Map(
    [...columns].map(([id, answer]) => [id, { ...answer, taken: id.includes('KORTESSEM') }]),
  );
  const found = outcome(reading, { columns: off });
  expect(found.ok && found.figures.map(({ amount }) => amount)).toEqual([2, 4]);
});

it.each<['referentie' | 'wijziging' | 'nieuw', number[]]>([
  ['referentie', [10, 40]],
  ['wijziging', [-5, 2]],
  ['nieuw', [5, 42]],
])('of a revision the part that is chosen: %s', (part, amounts) => {
  const reading = read(
    '|2026|||2027||\n|Referentie|Wijziging|Nieuw|Referentie|Wijziging|Nieuw\nI. Exploitatiesaldo|10|-5|5|40|2|42\na. Ontvangsten|||||||',
  );
  const found = outcome(reading, { part });
  expect(found.ok && found.figures.map(({ amount }) => amount)).toEqual(amounts);
});

it('the same line on two sheets counts once, and clashes where the amounts differ', () => {
  const on = (name: string, amount: string) =>
    sheet(`|Rek 2021\nI. Exploitatiesaldo|${amount}\nII. Investeringssaldo|1`, name);
  const same = recognise([on('A', '5'), on('B', '5')]);
  const other = recognise([on('A', '5'), on('B', '6')]);
  expect(outcome(same)).toMatchObject({ ok: true, figures: { length: 2 } });
  expect(codes(other)).toEqual(['import-mixed']);
});

describe('totals', () => {
  const checks = (text: string) => {
    const reading = read(text);
    return checkTotals(reading, usualAnswers(reading)).map(
      ({ path, printed, computed, tolerance }) =>
        `${path} ${String(printed)} ${String(computed)} ±${String(tolerance)}`,
    );
  };

  it.each<[string, string, string[]]>([
    ['a saldo', 'I. Exploitatiesaldo|5\na. Ontvangsten|20\nb. Uitgaven|14', ['M2.I 5 6 ±1']],
    [
      'a part that cannot be read is no 0',
      'I. Exploitatiesaldo|20\na. Ontvangsten|30\nb. Uitgaven|p.m.',
      [],
    ],
    [
      'nor below a part that was left out',
      'III. Saldo exploitatie en investeringen|20\na. Ontvangsten|30\nII. Investeringssaldo|?|',
      [],
    ],
    ['a part left out counts as 0', 'I. Exploitatiesaldo|20\na. Ontvangsten|20', ['M2.I 20 20 ±1']],
    [
      'no parts, no check',
      'II. Investeringssaldo|20\nIII. Saldo exploitatie en investeringen|20',
      ['M2.III 20 20 ±1'],
    ],
    [
      'VI, where both parts are printed',
      'VI. Gecumuleerd budgettair resultaat vorig boekjaar|9\nA. Op basis van het meerjarenplan|5\nB. Ramingen niet verwerkt in het meerjarenplan|4',
      ['M2.VI 9 9 ±1'],
    ],
    [
      'what is unavailable is taken off, whatever its sign',
      'VII. Gecumuleerd budgettair resultaat|9\nVIII. Onbeschikbare gelden|-4\nIX. Beschikbaar budgettair resultaat|5',
      ['M2.IX 5 5 ±1'],
    ],
    [
      'the parts of a total that was not printed',
      'I. Exploitatie-uitgaven|\nA. Operationele uitgaven|9\n2. Bezoldigingen, sociale lasten en pensioenen|5\na. Politiek personeel|2\nf. Andere personeelskosten|3\n4. Toegestane werkingssubsidies|4',
      ['T2.E.I.A 9 9 ±1', 'T2.E.I.A.2 5 5 ±1'],
    ],
    [
      'debt, per term and in all',
      'A. Financiële schulden op lange termijn|8\n1. Financiële schulden op 1 januari|9\n2. Nieuwe leningen|2\n3. Aflossingen|-1\n4. Overboekingen|-2\nC. Financiële schulden op korte termijn|1\nTotaal financiële schulden|9',
      ['SCHULD.31DEC.LANG 8 8 ±3', 'SCHULD.31DEC 9 9 ±1'],
    ],
    [
      'accounts, some of which lower their line',
      'I. Exploitatie-uitgaven|\nA. Operationele uitgaven|50\n1. Goederen en diensten|50\n6103 Onderhoud|60\n608 Kortingen|10',
      ['T2.E.I.A 50 50 ±1', 'T2.E.I.A.1 50 50 ±1'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(checks(`Overzicht|Rek 2021\n${rows}`)).toEqual(expected);
  });
});
