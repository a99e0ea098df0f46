import { recognise } from '../../../src/figures/import';
import { columnsIn, figuresIn, lines, listedIn, pathsIn, sheet } from './tables';

const read = (text: string) => recognise([sheet(text)]);

describe('headings', () => {
  it.each([
    ['a year as number', 'x | #2026 | #2027', ['2026', '2027']],
    ['a year as text', 'x | 2026 | 2027', ['2026', '2027']],
    ['Boekjaar', 'x | Boekjaar 2026 | Boekjaar 2027', ['Boekjaar 2026', 'Boekjaar 2027']],
  ])('%s is a plan where no word says it, to be confirmed', (_, heading, printed) => {
    const reading = read(`${heading}\nI. Exploitatiesaldo | 1 | 2\na. Ontvangsten | 3 | 4`);
    expect(columnsIn(reading)).toEqual([
      `${String(printed[0])} = 2026 meerjarenplan (afgeleid)`,
      `${String(printed[1])} = 2027 meerjarenplan (afgeleid)`,
    ]);
  });

  it.each([
    ['Rek 2020', '2020 rekening'],
    ['Rek. 2020', '2020 rekening'],
    ['JR 2020', '2020 rekening'],
    ['JR2020', '2020 rekening'],
    ['Jaarrekening 2020', '2020 rekening'],
    ['2020 Jaarrekening', '2020 rekening'],
    ['Mjp 2020', '2020 meerjarenplan'],
    ['MEERJARENPLAN 2020', '2020 meerjarenplan'],
    ['Raming 2020', '2020 meerjarenplan raming'],
    ['Budget 2020', '2020 meerjarenplan budget'],
    ['Eindbudget 2020', '2020 meerjarenplan eindbudget'],
    ['Eindkredieten 2020', '2020 meerjarenplan eindkredieten'],
    ['Initiële kredieten 2020', '2020 meerjarenplan initiële kredieten'],
    ['Mjp 2020 aanpassing 3', '2020 meerjarenplan aanpassing 3'],
    ['MJP 2020-2025 2020', '2020 meerjarenplan MJP 2020-2025'],
    ['Rekening 31/12/2020', '2020 rekening'],
    ['R2020', '2020 rekening'],
    ['Rek.2020', '2020 rekening'],
    ['MJP-2020', '2020 meerjarenplan'],
    ['B2020', '2020 meerjarenplan budget'],
    ['Rekening 2020-12-31', '2020 rekening'],
    ['2020 KW2', '2020 KW2 (afgeleid)'],
    ['30/06/2020', '2020 30/06/2020 (afgeleid)'],
  ])('%s', (heading, understood) => {
    const reading = read(
      `x | ${heading} | Mjp 2029\nI. Exploitatiesaldo | 1 | 2\na. Ontvangsten | 3 | 4`,
    );
    expect(columnsIn(reading)[0]).toBe(`${heading} = ${understood}`);
  });

  it.each([
    ['years above reports', '|2020|2021\n|Jaarrekening|Meerjarenplan'],
    ['reports above years', '|Jaarrekening|Meerjarenplan\n|2020|2021'],
    [
      'a section beside the years',
      'I. Exploitatie-uitgaven|2020|2021\n|Jaarrekening|Meerjarenplan',
    ],
    ['in one cell', '|Jaarrekening 2020|Meerjarenplan 2021'],
    ['a blank row between', '|2020|2021\n| |\n|Jaarrekening|Meerjarenplan'],
    ['the word above the labels', 'Boekjaar|2020|2021\n|Jaarrekening|Meerjarenplan'],
  ])('%s', (_, heading) => {
    const reading = read(
      `${heading}\nA. Operationele uitgaven|10|20\n1. Goederen en diensten|30|40`,
    );
    expect(figuresIn(reading)).toEqual({
      'T2.E.I.A 2020 rekening': 10,
      'T2.E.I.A 2021 meerjarenplan': 20,
      'T2.E.I.A.1 2020 rekening': 30,
      'T2.E.I.A.1 2021 meerjarenplan': 40,
    });
    expect(reading.columns.every(({ derived }) => !derived)).toBe(true);
  });

  it.each([
    ['merged', '|2022|^2022|2023\n|Jaarrekening|Meerjarenplan|Meerjarenplan', false],
    ['left empty', '|2022||2023\n|Jaarrekening|Meerjarenplan|Meerjarenplan', false],
    ['one too few', '|2022|2023|\n|Jaarrekening|Meerjarenplan|Meerjarenplan', true],
  ])('two years above three reports, %s', (_, heading, derived) => {
    const reading = read(
      `${heading}\nA. Operationele uitgaven|1|2|3\n1. Goederen en diensten|4|5|6`,
    );
    expect(reading.columns.map(({ year, report }) => [year, report])).toEqual([
      [2022, 'rekening'],
      [2022, 'meerjarenplan'],
      [2023, 'meerjarenplan'],
    ]);
    expect(reading.columns[0]?.derived).toBe(derived);
  });

  it('years that fit in more than one way are left to the user', () => {
    const reading = read(
      '|2022|2023|\n|Jaarrekening|Meerjarenplan|Jaarrekening\nA. Operationele uitgaven|1|2|3\n1. Goederen en diensten|4|5|6',
    );
    expect(reading.columns.map(({ year, derived }) => [year, derived])).toEqual([
      [null, true],
      [null, true],
      [null, true],
    ]);
  });

  it.each([
    ['merged', '|2026|^2026|^2026|2027|^2027|^2027'],
    ['repeated', '|2026|2026|2026|2027|2027|2027'],
    ['left empty', '|2026|||2027||'],
  ])('a revision has three columns per year, %s', (_, years) => {
    const reading = read(
      `${years}\n|Referentie|Wijziging|Nieuw|Referentie|Wijziging|Nieuw\nVIII. Onbeschikbare gelden|-50|-5|-55|50|5|55\nIX. Beschikbaar budgettair resultaat|1|2|3|4|5|6`,
    );
    expect(reading.columns.map(({ year, part }) => [year, part])).toEqual([
      [2026, 'referentie'],
      [2026, 'wijziging'],
      [2026, 'nieuw'],
      [2027, 'referentie'],
      [2027, 'wijziging'],
      [2027, 'nieuw'],
    ]);
    // A change keeps its sign; what is unavailable is positive with us.
    expect(reading.rows[0]?.cells.map((cell) => cell.kind === 'amount' && cell.amount)).toEqual([
      50, -5, 55, 50, 5, 55,
    ]);
  });

  it.each([
    ['in the middle', '||2026|||2027|'],
    ['at the right', '|||2026|||2027'],
  ])('a year %s of its three columns is derived', (_, years) => {
    const reading = read(
      `${years}\n|Referentie|Wijziging|Nieuw|Referentie|Wijziging|Nieuw\nI. Exploitatiesaldo|1|2|3|4|5|6\na. Ontvangsten|1|2|3|4|5|6`,
    );
    expect(reading.columns.map(({ year, part, derived }) => [year, part, derived])).toEqual([
      [2026, 'referentie', true],
      [2026, 'wijziging', true],
      [2026, 'nieuw', true],
      [2027, 'referentie', true],
      [2027, 'wijziging', true],
      [2027, 'nieuw', true],
    ]);
  });

  it('Oud and Huidig are what a revision refers to', () => {
    const reading = read(
      '|2026|^2026|2027|^2027\n|Oud|Nieuw|Huidig|Nieuw\nI. Exploitatiesaldo|1|2|3|4\na. Ontvangsten|1|2|3|4',
    );
    expect(reading.columns.map(({ part }) => part)).toEqual([
      'referentie',
      'nieuw',
      'referentie',
      'nieuw',
    ]);
  });

  it('the heading of a derived column is what is printed above it', () => {
    const reading = read(
      '|2022|2023|\n|Jaarrekening|Meerjarenplan|Meerjarenplan\nA. Operationele uitgaven|1|2|3\n1. Goederen en diensten|4|5|6',
    );
    expect(reading.columns.map(({ heading, year }) => [heading, year])).toEqual([
      ['2022 Jaarrekening', 2022],
      ['Meerjarenplan', 2022],
      ['Meerjarenplan', 2023],
    ]);
  });

  it.each([
    ['Verschil'],
    ['Verschil 2027'],
    ['Evolutie 2027/2026'],
    ['% 2027'],
    ['2027 €/inw.'],
    ['2027 per inwoner'],
    ['Cumul 2027'],
    ['Totaal 2026-2027'],
    ['MJP 2026-2031'],
    ['MJP 2027 - Rek 2027'],
    ['Realisatiegraad 2027'],
    ['Norm'],
  ])('"%s" is no column of a year, wherever it stands', (word) => {
    const block = (heading: string, first: string, second: string) =>
      `Budgettair resultaat|${heading}\nI. Exploitatiesaldo|${first}\nII. Investeringssaldo|${second}`;
    const figures = {
      'M2.I 2026 meerjarenplan': 10,
      'M2.I 2027 meerjarenplan': 20,
      'M2.II 2026 meerjarenplan': 30,
      'M2.II 2027 meerjarenplan': 40,
    };
    for (const reading of [
      read(block(`2026|2027|${word}`, '10|20|77', '30|40|88')),
      read(block(`2026|${word}|2027`, '10|77|20', '30|88|40')),
    ]) {
      expect(figuresIn(reading)).toEqual(figures);
      expect(listedIn(reading)).toHaveLength(2);
    }
  });

  it('a word under the year tells the column per inhabitant', () => {
    const reading = read(
      'Budgettair resultaat|2026|^2026|2027|^2027\n|in euro|per inwoner|in euro|per inwoner\nI. Exploitatiesaldo|10|1|20|2\nII. Investeringssaldo|30|3|40|4',
    );
    expect(figuresIn(reading)).toEqual({
      'M2.I 2026 meerjarenplan': 10,
      'M2.I 2027 meerjarenplan': 20,
      'M2.II 2026 meerjarenplan': 30,
      'M2.II 2027 meerjarenplan': 40,
    });
  });

  it('amounts that could be years are amounts behind a line of the schema', () => {
    const reading = read(
      'Budgettair resultaat|2026|2027\nI. Exploitatiesaldo|1|2\na. Ontvangsten|2010|2011\nb. Uitgaven|2009|2009',
    );
    expect(figuresIn(reading)).toMatchObject({
      'M2.I.a 2026 meerjarenplan': 2010,
      'M2.I.b 2027 meerjarenplan': 2009,
    });
  });

  it.each([['!'], ['n.v.t.'], ['']])(
    'an amount that could be a year is one beside "%s" too',
    (beside) => {
      const reading = read(
        `Budgettair resultaat|2026|2027\nI. Exploitatiesaldo|1|2\na. Ontvangsten|2000|${beside}\nb. Uitgaven|3|4`,
      );
      expect(figuresIn(reading)).toMatchObject({
        'M2.I.a 2026 meerjarenplan': 2000,
        'M2.I.b 2026 meerjarenplan': 3,
      });
    },
  );

  it('numbers that cannot be read are no names above a heading', () => {
    const reading = read(
      'Budgettair resultaat|2026|2027\nI. Exploitatiesaldo|3.250.00|3.251.00\nAutofinancieringsmarge|2026|2027\nI. Exploitatiesaldo|1|2',
    );
    expect(reading.columns.map(({ heading }) => heading)).toEqual(['2026', '2027']);
  });

  it('without a year in the heading, the title gives it', () => {
    const reading = read(
      'J2: staat van het financieel evenwicht|||\nJaarrekening 2022|||\n|Jaarrekening|Eindkredieten|Initiële kredieten\nI. Exploitatiesaldo|1|2|3\na. Ontvangsten|4|5|6',
    );
    expect(columnsIn(reading)).toEqual([
      'Jaarrekening = 2022 rekening (afgeleid)',
      'Eindkredieten = 2022 meerjarenplan eindkredieten (afgeleid)',
      'Initiële kredieten = 2022 meerjarenplan initiële kredieten (afgeleid)',
    ]);
  });

  it('without a word for the report, the title gives it', () => {
    const reading = read(
      'Jaarrekening 2022\n|2021|2022\nI. Exploitatiesaldo|1|2\na. Ontvangsten|4|5',
    );
    expect(columnsIn(reading)).toEqual([
      '2021 = 2021 rekening (afgeleid)',
      '2022 = 2022 rekening (afgeleid)',
    ]);
  });

  it('amounts that look like years are amounts', () => {
    const reading = read(
      '|2021|2022|2023\nI. Exploitatiesaldo|2000|1991|2050\na. Ontvangsten|2021|2001|1999',
    );
    expect(pathsIn(reading)).toEqual(['M2.I', 'M2.I.a']);
    expect(figuresIn(reading)).toMatchObject({ 'M2.I.a 2022 meerjarenplan': 2001 });
  });
});

describe('labels', () => {
  it.each([
    ['roman with a point', 'III. Saldo exploitatie en investeringen'],
    ['a formula', 'III. Saldo exploitatie en investeringen (I+II)'],
    ['no mark', 'Saldo exploitatie en investeringen'],
    ['a mark without a point', 'III Saldo exploitatie en investeringen'],
    ['a mark with a bracket', 'III) Saldo exploitatie en investeringen'],
    ['spaces behind the mark', 'III.   Saldo exploitatie en investeringen'],
    ['capitals', 'III. SALDO EXPLOITATIE EN INVESTERINGEN'],
    ['a footnote', 'III. Saldo exploitatie en investeringen [1]'],
    ['a note', 'III. Saldo exploitatie en investeringen *'],
    ['the wrong mark', 'II. Saldo exploitatie en investeringen'],
    ['cut off by its column', 'III. Saldo exploitatie en inv'],
  ])('%s', (_, label) => {
    const reading = read(`Budgettair resultaat|2026\n${label}|1`);
    expect(reading.rows.map(({ path }) => path)).toEqual(['M2.III']);
  });

  it.each([
    ['I.a Ontvangsten'],
    ['I.a. Ontvangsten'],
    ['a Ontvangsten'],
    ['a) Ontvangsten'],
    ['(a) Ontvangsten'],
    ['- Ontvangsten'],
    ['Ontvangsten'],
    ['M2.I.a'],
    ['M2.I.a a. Ontvangsten'],
  ])('%s, under the exploitatiesaldo', (label) => {
    const reading = read(
      `|2026|2027\nI. Exploitatiesaldo|1|2\n${label}|3|4\nII. Investeringssaldo|5|6`,
    );
    expect(pathsIn(reading)).toEqual(['M2.I', 'M2.I.a', 'M2.II']);
  });

  it.each([
    [
      'marks in a column of their own',
      'I.|Exploitatiesaldo|1|2\na|Ontvangsten|3|4\nII|Investeringssaldo|5|6',
    ],
    [
      'a column per level',
      'I. Exploitatiesaldo||1|2\n|a. Ontvangsten|3|4\nII. Investeringssaldo||5|6',
    ],
    [
      'labels merged over two columns',
      'I. Exploitatiesaldo|^I. Exploitatiesaldo|1|2\na. Ontvangsten|^a. Ontvangsten|3|4\nII. Investeringssaldo|^II. Investeringssaldo|5|6',
    ],
  ])('%s', (_, rows) => {
    expect(pathsIn(read(`||2026|2027\n${rows}`))).toEqual(['M2.I', 'M2.I.a', 'M2.II']);
  });

  it.each([
    ['amounts on the second row', 'VI. Gecumuleerd budgettair resultaat vorig||\nboekjaar|1|2'],
    ['amounts on the first row', 'VI. Gecumuleerd budgettair resultaat vorig|1|2\nboekjaar||'],
    ['amounts between', 'VI. Gecumuleerd budgettair resultaat||\n|1|2\nvorig boekjaar||'],
    ['amounts behind it', 'VI. Gecumuleerd budgettair||\nresultaat vorig boekjaar||\n|1|2'],
    ['a mark of its own', 'VI.||\nGecumuleerd budgettair resultaat vorig||\nboekjaar||\n|1|2'],
  ])('a label over more rows: %s', (_, rows) => {
    const reading = read(
      `|2026|2027\nV. Budgettair resultaat van het boekjaar|5|6\n${rows}\nVII. Gecumuleerd budgettair resultaat|3|4`,
    );
    expect(pathsIn(reading)).toEqual(['M2.V', 'M2.VI', 'M2.VII']);
    expect(figuresIn(reading)).toMatchObject({ 'M2.VI 2027 meerjarenplan': 2 });
  });

  it('an unknown label is taken by its mark only where its place is certain', () => {
    const reading = read(
      '|2026|2027\nI. Exploitatiesaldo|1|2\nII. Resultaat van de investeringen|3|4\na. Ontvangsten|5|6\nIII. Saldo exploitatie en investeringen|7|8\nC. Iets anders|9|9',
    );
    expect(pathsIn(reading)).toEqual(['M2.I', 'M2.II*', 'M2.II.a', 'M2.III']);
    expect(listedIn(reading)).toEqual(['unknown-line < C. Iets anders 9 9']);
  });
});

describe('places', () => {
  it('a saldo above the title of the next block is no saldo of that block', () => {
    const reading = read('|2026|2027\nUitgaven|1|2\nSaldo|3|4\nInvesteringen||\nUitgaven|5|6');
    expect(pathsIn(reading)).toEqual([]);
  });

  it('a class of accounts with the words of a line is not that line', () => {
    const reading = read(
      'I. Exploitatie-uitgaven|Rek 2020|Mjp 2021\nA. Operationele uitgaven|9|9\n62 Bezoldigingen, sociale lasten en pensioenen|5|5\n2. Bezoldigingen, sociale lasten en pensioenen|6|6',
    );
    expect(figuresIn(reading)).toMatchObject({ 'T2.E.I.A.2 2020 rekening': 6 });
  });

  it('IV. twice, and the second is V', () => {
    const reading = read(
      '|2026|2027\nIII. Saldo exploitatie en investeringen|1|2\nIV. Financieringssaldo|3|4\nIV. Budgettair resultaat van het boekjaar|5|6',
    );
    expect(pathsIn(reading)).toEqual(['M2.III', 'M2.IV', 'M2.V']);
  });

  it('the same words under another line are another line', () => {
    const reading = read(
      '|2026|2027\nI. Investeringsuitgaven|1|2\n1. Gemeenschapsgoederen en bedrijfsmatige materiële vaste activa|3|4\na. Terreinen en gebouwen|5|6\n2. Andere materiële vaste activa|7|8\na. Terreinen en gebouwen|9|9',
    );
    expect(pathsIn(reading)).toEqual([
      'T2.I.I',
      'T2.I.I.B.1',
      'T2.I.I.B.1.a',
      'T2.I.I.B.2',
      'T2.I.I.B.2.a',
    ]);
  });

  it('words that more lines have are listed where nothing tells which', () => {
    const reading = read('|2026|2027\nI. Exploitatiesaldo|1|2');
    expect(listedIn(reading)).toEqual(['ambiguous-row M2.I AFM.I < I. Exploitatiesaldo 1 2']);
    expect(reading.rows).toEqual([]);
  });

  it('receipts and expenses of a policy field are not those of M2', () => {
    const reading = read(
      'T1: Ontvangsten en uitgaven naar functionele aard|||\n|2026|2027\nAlgemene financiering||\nExploitatie||\nUitgaven|1|2\nOntvangsten|3|4\nSaldo|5|6',
    );
    expect(reading.rows).toEqual([]);
    expect(listedIn(reading)).toContain('unknown-line < Uitgaven 1 2');
  });

  it('blocks of two years each, under each other, are one column per year', () => {
    const block = (years: string, amounts: string) =>
      `Budgettair resultaat|${years}\nI. Exploitatiesaldo|${amounts}\na. Ontvangsten|${amounts}`;
    const reading = read(
      [
        'Meerjarenplan 2026-2031||',
        block('2026|2027', '1|2'),
        'Pagina 1 van 3||',
        'Meerjarenplan 2026-2031||',
        block('2028|2029', '3|4'),
      ].join('\n'),
    );
    expect(reading.columns.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029]);
    expect(pathsIn(reading)).toEqual(['M2.I', 'M2.I.a', 'M2.I', 'M2.I.a']);
    expect(listedIn(reading)).toEqual([
      'text < Meerjarenplan 2026-2031',
      'text < Pagina 1 van 3',
      'text < Meerjarenplan 2026-2031',
    ]);
  });

  it.each([
    ['with labels of their own', 'I. Exploitatiesaldo', 'a. Ontvangsten'],
    ['without', '', ''],
  ])('blocks beside each other, %s', (_, first, second) => {
    const reading = read(
      `Budgettair resultaat|2026|2027||${first && 'Budgettair resultaat'}|2028|2029\nI. Exploitatiesaldo|1|2||${first}|3|4\na. Ontvangsten|5|6||${second}|7|8`,
    );
    expect(figuresIn(reading)).toMatchObject({
      'M2.I 2026 meerjarenplan': 1,
      'M2.I 2029 meerjarenplan': 4,
      'M2.I.a 2028 meerjarenplan': 7,
    });
  });

  it('a heading that is repeated in the middle of a block changes nothing', () => {
    const reading = read(
      'Budgettair resultaat|2026|2027\nI. Exploitatiesaldo|1|2\na. Ontvangsten|3|4\nPagina 7||\nBudgettair resultaat|2026|2027\nb. Uitgaven|5|6\nII. Investeringssaldo|7|8\na. Ontvangsten|9|9',
    );
    expect(pathsIn(reading)).toEqual(['M2.I', 'M2.I.a', 'M2.I.b', 'M2.II', 'M2.II.a']);
    expect(reading.columns).toHaveLength(2);
  });

  it('blocks in another order', () => {
    const reading = read(
      'Autofinancieringsmarge|2026|2027\nI. Exploitatiesaldo|1|2\nII. Netto periodieke aflossingen|1|1\nIII. Autofinancieringsmarge|0|1\nBudgettair resultaat|2026|2027\nI. Exploitatiesaldo|1|2\nII. Investeringssaldo|4|4',
    );
    expect(pathsIn(reading)).toEqual(['AFM.I', 'AFM.II', 'AFM.III', 'M2.I', 'M2.II']);
  });

  it('totals under their parts', () => {
    const reading = read(
      '|Rek 2020|Mjp 2021\nOperationele uitgaven||\n1. Goederen en diensten|1|2\n4. Toegestane werkingssubsidies|3|4\nTotaal operationele uitgaven|4|6\nFinanciële uitgaven||\n2. Andere financiële uitgaven|1|1\nTotaal financiële uitgaven|1|1',
    );
    expect(figuresIn(reading)).toMatchObject({
      'T2.E.I.A 2021 meerjarenplan': 6,
      'T2.E.I.B 2020 rekening': 1,
      'T2.E.I.B.2 2020 rekening': 1,
    });
  });

  it('without marks a margin is the result of its block, not the line that the next one opens with', () => {
    const reading = read(
      'Kerncijfers|2026|2027\nExploitatiesaldo|900|950\nAutofinancieringsmarge|300|400\nGecorrigeerde autofinancieringsmarge|500|600',
    );
    expect(pathsIn(reading)).toEqual(['AFM.I', 'AFM.III', 'GAFM.III']);
  });

  it('what is consolidated stays apart', () => {
    const reading = read(
      'Gecorrigeerde autofinancieringsmarge|2026|2027\nI. Autofinancieringsmarge|1|2\nIII. Gecorrigeerde autofinancieringsmarge|1|2\nGeconsolideerd financieel evenwicht|2026|2027\nI. Beschikbaar budgettair resultaat||\n- Gemeente en OCMW|8|9\n- AGB X|1|1\nTotaal beschikbaar budgettair resultaat|9|10\nII. Autofinancieringsmarge||\n- Gemeente en OCMW|1|2\nTotale autofinancieringsmarge|3|4',
    );
    expect(pathsIn(reading)).toEqual(['GAFM.I', 'GAFM.III']);
    expect(listedIn(reading).filter((text) => text.startsWith('geconsolideerd'))).toHaveLength(5);
  });
});

describe('what is listed', () => {
  it.each([
    ['the same amounts', '1|2', 'twice M2.II same < II. Investeringssaldo 1 2'],
    ['other amounts', '1|3', 'twice M2.II differs < II. Investeringssaldo 1 3'],
  ])('a line twice with %s', (_, again, listed) => {
    const reading = read(
      `|2026|2027\nI. Exploitatiesaldo|1|2\nII. Investeringssaldo|1|2\nNog eens||\nI. Exploitatiesaldo|1|2\nII. Investeringssaldo|${again}`,
    );
    expect(listedIn(reading)).toContain(listed);
    expect(figuresIn(reading)['M2.II 2027 meerjarenplan']).toBe(2);
  });

  it('details, accounts and accounts that nobody knows', () => {
    const reading = read(
      [
        'I. Exploitatie-uitgaven|Rek 2020|Mjp 2021',
        'A. Operationele uitgaven|100|200',
        '1. Goederen en diensten|60|90',
        '6103 Onderhoud en herstel|20|30',
        '61030007 Onderhoud van de daken|30|40',
        '608 Ontvangen kortingen|10|20',
        '69999999 Wie weet|1|1',
        '4. Toegestane werkingssubsidies|40|110',
        '- aan de politiezone|40|110',
        'I. Investeringsuitgaven|Rek 2020|Mjp 2021',
        '220 Terreinen|5|5',
      ].join('\n'),
    );
    expect(listedIn(reading)).toEqual([
      'account 6103 T2.E.I.A.1 < 6103 Onderhoud en herstel 20 30',
      'account 61030007 T2.E.I.A.1 < 61030007 Onderhoud van de daken 30 40',
      'account 608 T2.E.I.A.1 < 608 Ontvangen kortingen 10 20',
      'unknown-account 69999999 < 69999999 Wie weet 1 1',
      'detail T2.E.I.A.4 < - aan de politiezone 40 110',
      'account 220 T2.I.I.B.1.a < 220 Terreinen 5 5',
    ]);
  });

  it('amounts without a heading, notes and a column too many', () => {
    expect(listedIn(read('Nota van de dienst|\nI. Exploitatiesaldo|5'))).toEqual([
      'text < Nota van de dienst',
      'no-column < I. Exploitatiesaldo 5',
    ]);
    const reading = read(
      '|2026|2027|\nI. Exploitatiesaldo|1|2|\nII. Investeringssaldo|1|2|77\nAlle bedragen zijn afgerond.|||',
    );
    expect(listedIn(reading)).toEqual([
      'no-column < II. Investeringssaldo 1 2 77',
      'text < Alle bedragen zijn afgerond.',
    ]);
  });

  it('amounts per inhabitant are no amounts of the schema', () => {
    const reading = read(
      'Budgettair resultaat per inwoner|2026|2027\nI. Exploitatiesaldo|1|2\nII. Investeringssaldo|1|2',
    );
    expect(reading.rows).toEqual([]);
  });
});

describe('cells', () => {
  const cellsOf = (cells: string) =>
    read(`|2026|2027|2028\nI. Exploitatiesaldo|${cells}\nII. Investeringssaldo|1|1|1`).rows[0]
      ?.cells;

  it.each([
    ['stored numbers are taken as they are', '#990.5|#1234|#-0', [990.5, 1234, 0]],
    ['dots for thousands', '1.234.567|-12.345,5|(1)', [1234567, -12345.5, -1]],
    ['a dot is what the other cells say', '1.234.567|990.000|1,234', [1234567, 990000, 1.234]],
    ['decimal commas leave no doubt about a dot', '12,50|990.000|€ 1', [12.5, 990000, 1]],
    ['nothing is not 0', '1||-', [1, 'empty', 'empty']],
    ['a decimal point elsewhere: ask', '1234.50|990.000|1', [1234.5, 'ambiguous', 1]],
    ['nothing else to go by: ask', '990.000|1|2', ['ambiguous', 1, 2]],
    [
      'a note behind a number',
      '1.234.567 (1)|1.234.567*|12.000.000,50²',
      [1234567, 1234567, 12000000.5],
    ],
    ['two small numbers are no note', '12 (5)|1|2', ['not-a-number', 1, 2]],
    ['English', '1,234,567|1,234.50|990,000', [1234567, 1234.5, 'ambiguous']],
    ['what cannot be read', 'n.v.t.|!|99999999999999', ['not-a-number', 'unreadable', 'too-large']],
  ])('%s', (_, cells, expected) => {
    const found = cellsOf(cells)?.map((cell) =>
      cell.kind === 'amount' ? cell.amount : cell.kind === 'refused' ? cell.reason : cell.kind,
    );
    expect(found).toEqual(expected);
  });
});

describe('lines of text', () => {
  const first = 'Budgettair resultaat Rek 2020 Mjp 2021';
  const amountsOf = (row: string) =>
    recognise([lines(`${first}\nI. Exploitatiesaldo 1 2\n${row}`)]).rows[1]?.cells.map((cell) =>
      cell.kind === 'amount' ? cell.amount : cell.kind === 'refused' ? cell.reason : cell.kind,
    );

  it.each([
    ['dots', 'a. Ontvangsten 13.290.483 16.771.691', [13290483, 16771691]],
    ['spaces', 'a. Ontvangsten 13 290 483 16 771 691', [13290483, 16771691]],
    ['narrow spaces', 'a. Ontvangsten 13\u202f290\u202f483 16\u202f771', [13290483, 16771]],
    ['minus signs', 'a. Ontvangsten -13 290 483 - 5', [-13290483, -5]],
    ['a dash for nothing', 'a. Ontvangsten - 16.771.691', ['empty', 16771691]],
    ['two ways', 'a. Ontvangsten 1 234 567 890', ['cannot-split', 'cannot-split']],
    ['two ways that the spaces tell apart', 'a. Ontvangsten  1 234  567 890', [1234, 567890]],
    ['too few', 'a. Ontvangsten 16.771.691', ['cannot-split', 'cannot-split']],
    ['the last on the next line', 'a. Ontvangsten 13.290.483\n16.771.691', [13290483, 16771691]],
    [
      'two numbers, or one of which the other comes on the next line',
      'a. Ontvangsten 762 169\n800 893',
      ['cannot-split', 'cannot-split'],
    ],
    [
      'a number that was broken off',
      'a. Ontvangsten 13.290.483 16\n000.000',
      ['cannot-split', 'cannot-split'],
    ],
    ['all on the next line', 'a. Ontvangsten\n13.290.483 16.771.691', [13290483, 16771691]],
  ])('%s', (_, row, expected) => {
    expect(amountsOf(row)).toEqual(expected);
  });

  it('page headers and footers between the rows are listed and do no harm', () => {
    const reading = recognise([
      lines(
        'Budgettair resultaat Mjp 2026 Mjp 2027\nI. Exploitatiesaldo 1 2\n12 december 2025\n43\nGemeente en OCMW Menen\na. Ontvangsten 3 4\n51/113\nb. Uitgaven 5 6',
      ),
    ]);
    expect(pathsIn(reading)).toEqual(['M2.I', 'M2.I.a', 'M2.I.b']);
    expect(listedIn(reading)).toEqual([
      'text < 12 december 2025',
      'text < 43',
      'text < Gemeente en OCMW Menen',
      'text < 51/113',
    ]);
  });

  it('lines in the first column of a sheet are lines too', () => {
    const reading = recognise([
      sheet('Budgettair resultaat Mjp 2026 Mjp 2027\nI. Exploitatiesaldo 1 2\na. Ontvangsten 3 4'),
    ]);
    expect(pathsIn(reading)).toEqual(['M2.I', 'M2.I.a']);
  });
});

describe('hints', () => {
  it.each([
    [
      'Gemeente en OCMW Sint-Katelijne-Waver (0207.509.724 / 0212.170.276)',
      'Sint-Katelijne-Waver',
      'gemeente en OCMW',
    ],
    ['Stad en OCMW Mortsel', 'Mortsel', 'gemeente en OCMW'],
    ['Gemeente: Herk-de-Stad', 'Herk-de-Stad', 'gemeente'],
    ['OCMW Heist-op-den-Berg', 'Heist-op-den-Berg', 'OCMW'],
    ['AGB Maldegem', 'Maldegem', 'AGB'],
    ['Meerjarenplan 2026-2031 - Gemeente en OCMW Menen', 'Menen', 'gemeente en OCMW'],
    ['In 2021 betaalde de gemeente Kortessem minder dan stad Hasselt.', null, null],
  ])('%s', (title, gemeente, bestuur) => {
    expect(read(`${title}|\n|2026\nI. Exploitatiesaldo|1`).hints).toMatchObject({
      gemeente,
      bestuur,
    });
  });

  it.each([
    ['Meerjarenplan 2026-2031', 'Meerjarenplan 2026-2031'],
    ['Meerjarenplan 2020-2025 aanpassing 3', 'Meerjarenplan 2020-2025 aanpassing 3'],
    [
      'Aanpassing 3 van het meerjarenplan 2020-2025',
      'Aanpassing 3 van het meerjarenplan 2020-2025',
    ],
    ['Jaarrekening 2022', 'Jaarrekening 2022'],
  ])('%s', (title, document) => {
    expect(read(`${title}|\n|2026\nI. Exploitatiesaldo|1`).hints.document).toBe(document);
  });

  it.each([
    ['bedragen in duizend euro', 1000],
    ['(x 1.000 euro)', 1000],
    ['in 1.000 EUR', 1000],
    ['bedragen in euro', 1],
  ])('%s', (title, unit) => {
    expect(read(`${title}|\n|2026\nI. Exploitatiesaldo|1`).hints.unit).toBe(unit);
  });
});
