import fc from 'fast-check';
import { raadnota, raadrijen } from '../../src/plan/raad/nota';
import type { CellContent, Workbook } from '../../src/spreadsheet/workbook';
import { cellAddress } from '../../src/spreadsheet/workbook';
import { differences, report } from '../../tools/oracle/compare';
import { recalculate } from '../../tools/oracle/ironcalc';
import { draws } from '../scenario/draw';
import { drawScenario } from '../scenario/drawnScenario';
import { halenHerkLummen, hasseltKortessem } from '../scenario/publishedCases';
import { ownFigure } from '../scenario/ownFigure';
import { planOf } from './planOf';
import { assumption, basisVan, bladzijde, cell, gemeente, type Typed } from './raadGevallen';

const partners = [gemeente('Aa'), gemeente('Bee')];

function cellsOf({ sheets }: Workbook): Map<string, { readonly value: CellContent }> {
  return new Map(
    sheets.flatMap(({ id, columns, rows }) =>
      rows.flatMap(({ key, cells }) =>
        cells.flatMap((each, column) =>
          // The first column holds the key of the row.
          each && column > 0
            ? [[`${id}/${key ?? ''}/${columns[column]?.key ?? ''}`, each] as const]
            : [],
        ),
      ),
    ),
  );
}

describe('what somebody has to know first', () => {
  const geenFonds =
    'Niet meegeteld: het Gemeentefonds, de bijdrage aan de politiezone, de bijdrage aan de hulpverleningszone en extra schepenen.';
  const standaardUit = ['gemeentefonds', 'politie', 'brandweer', 'schepenen'] as const;
  const alles = standaardUit.flatMap((groep) => assumption(`aan.${groep}`, 'ja'));
  test.each<[what: string, key: string, inputs: readonly Typed[], text: string]>([
    ['what is left out', 'meegeteld', [], geenFonds],
    [
      'nothing is left out, and the fund is not known',
      'meegeteld',
      alles,
      'Alle gevolgen van de fusie die deze werkmap kent, tellen mee. Het Gemeentefonds telt mee, maar het bedrag is niet bekend.',
    ],
    [
      'a word that is neither',
      'meegeteld',
      assumption('aan.besparing', '?'),
      `${geenFonds} Zonder ja of nee: besparingen.`,
    ],
    [
      'a setback is on',
      'meegeteld',
      [...assumption('aan.loon', 'ja'), ...assumption('aan.rente', 'ja')],
      `${geenFonds} Als proef meegerekend: hogere lonen en een hogere rente.`,
    ],
    [
      'a closed regulation, and an estimate',
      'regeling',
      [],
      'De gekozen regeling voor de schuldovername "2025" is afgesloten, laatste definitief goedgekeurde regeling. Wat een overname elk jaar aan rente en aflossingen bespaart, telt mee in punt 5 en is een schatting.',
    ],
    [
      'no regulation, no takeover',
      'regeling',
      [...assumption('overname.regeling', 'geen'), ...assumption('aan.overname', 'nee')],
      'Geen voorbehoud bij de regeling voor de schuldovername.',
    ],
    [
      'columns before the merger',
      'jaren',
      [],
      'Vóór 2030 zijn de bedragen van de gemeenten gewoon opgeteld. Of de AFM ook in 2030 zelf telt, is na te vragen bij het Agentschap Binnenlands Bestuur (ABB). Geen enkel bedrag is berekend met een aangenomen groei.',
    ],
    [
      'open assumptions, nothing to fill in',
      'open',
      [],
      expect.stringMatching(
        /^Aannames die nog niet vastgelegd zijn: \d+\. Cijfers die de gemeenten zelf invullen: Alle cijfers zijn bekend\.$/,
      ) as string,
    ],
  ])('%s', (_, key, inputs, text) => {
    expect(bladzijde(basisVan(partners), inputs)(raadrijen.kanttekening(key))).toEqual(text);
  });

  test('the fund: guarantee, estimate, and amounts without an index', () => {
    const fonds = assumption('aan.gemeentefonds', 'ja');
    const share = (id: string, line: string, amount: number) =>
      cell(`invoer/${id}/${line}/waarde`, amount);
    const shares = ['Aa', 'Bee'].map((id) => share(id, 'GF.N-1', 1_000_000));
    const before = ['Aa', 'Bee'].map((id) => share(id, 'GF.N-2', 990_000));
    const own = ['Aa', 'Bee'].flatMap((id) =>
      [2029, 2030, 2031].map((jaar) => cell(`invoer/${id}/GF.AANDEEL/j${String(jaar)}`, 1)),
    );
    const said = (...more: readonly Typed[]) =>
      bladzijde(basisVan(partners), [...fonds, ...own, ...more])(
        raadrijen.kanttekening('meegeteld'),
      ).replace(/^.*?\. /, '');
    expect(said(...shares, ...before)).toBe(
      'Het Gemeentefonds telt mee met het bedrag dat gewaarborgd is.',
    );
    expect(said(...shares)).toBe(
      'Het Gemeentefonds telt mee met de bedragen van vóór de fusie, zonder index.',
    );
    expect(said(...shares, ...before, ...assumption('gemeentefonds.raming', 3_000_000))).toBe(
      'Het Gemeentefonds telt mee met de eigen raming.',
    );
  });

  test('the scenario, and when the selector names none', () => {
    const stand = (inputs: readonly Typed[]) => bladzijde(basisVan(partners), inputs)('stand');
    expect(stand([])).toBe(
      'Simulatie, geen beslissing, met de aannames van het scenario "midden".',
    );
    expect(stand([cell('start/scenario/keuze', 'anders')])).toBe(
      'Simulatie, geen beslissing. Er is geen scenario gekozen.',
    );
  });
});

describe('sources', () => {
  const lines = (documents: readonly [document: string, datum: string, figures: number][]) => {
    const basis = basisVan(partners);
    const cijfers = documents.flatMap(([document, datum, figures]) =>
      Array.from({ length: figures }, (_, index) => ({
        ...ownFigure({ gemeente: 'Aa', pad: document, jaar: 2000 + index, bedrag: 1 }),
        document,
        datum,
      })),
    );
    const cells = cellsOf(planOf({ ...basis, cijfers }).workbook);
    return [...cells].flatMap(([key, { value }]) =>
      key.startsWith('raad/bron/') ? [String(value)] : [],
    );
  };
  test.each<[string, Parameters<typeof lines>[0], readonly string[]]>([
    ['none', [], ['Er zijn nog geen cijfers met een document.']],
    [
      'most figures first, with their dates',
      [
        ['Nota', '2024-06-30', 1],
        ['Rekening', '', 2],
      ],
      ['Rekening (zonder datum)', 'Nota (30 juni 2024)'],
    ],
    [
      'what does not fit is counted',
      [
        ['A', '', 6],
        ['B', '', 5],
        ['C', '', 4],
        ['D', '', 3],
        ['E', '', 2],
        ['', '', 1],
      ],
      [
        'A (zonder datum)',
        'B (zonder datum)',
        'C (zonder datum)',
        'D (zonder datum)',
        'En 2 andere: zie het blad Bronnen.',
      ],
    ],
  ])('%s', (_, documents, expected) => {
    expect(lines(documents)).toEqual(expected);
  });
});

describe('the sheet', () => {
  const { workbook } = planOf(hasseltKortessem());
  const sheet = workbook.sheets.find(({ id }) => id === 'raad');
  const shown = sheet?.rows
    .slice(1, sheet.onePage)
    // The key of the row stands in front.
    .flatMap(({ cells }) => cells.slice(1))
    .flatMap((each) => (typeof each?.value === 'string' ? [each.value] : []));

  test('is one page that stands, of which the facts below are no part', () => {
    const lastPrinted = sheet?.rows[(sheet.onePage ?? 0) - 1]?.key;
    expect(lastPrinted).toMatch(/^bron\//);
    expect(sheet?.print).toMatchObject({
      area: `B2:${cellAddress((sheet?.onePage ?? 0) - 1, 3)}`,
      onePage: true,
      pagesAcross: 1,
    });
    expect(sheet?.rows.slice(sheet.onePage).some(({ key }) => key?.startsWith('feit/'))).toBe(true);
    expect(workbook.sheets.filter(({ onePage }) => onePage !== undefined)).toHaveLength(1);
  });

  test('has five sentences and three charts', () => {
    expect(sheet?.rows.filter(({ key }) => key?.startsWith('zin/'))).toHaveLength(5);
    expect(sheet?.charts).toHaveLength(3);
  });

  test('needs no code of a schema and no word that was not written out', () => {
    expect(shown?.filter((text) => /\b(?:M2|J2|T2|T3|T4|N-1|NIS)\b|AFM\.|#N/.test(text))).toEqual(
      [],
    );
    const said = shown?.join('\n') ?? '';
    for (const [short, long] of [
      ['BBR', 'beschikbaar budgettair resultaat (BBR)'],
      ['AFM', 'autofinancieringsmarge (AFM)'],
      ['APB', 'aanvullende personenbelasting (APB)'],
      ['ABB', 'Agentschap Binnenlands Bestuur (ABB)'],
    ] as const)
      expect([short, said.indexOf(short)]).toEqual([
        short,
        said.indexOf(long) + long.indexOf(short),
      ]);
  });

  test('the note holds the same sentences, in their order', () => {
    const cells = cellsOf(workbook);
    const note = raadnota(cells) ?? '';
    const sentences = [...cells].flatMap(([key, { value }]) =>
      /^raad\/(?:zin|let op|bron)\//.test(key) ? [String(value)] : [],
    );
    expect(sentences.length).toBeGreaterThan(10);
    const places = sentences.map((sentence) => note.indexOf(sentence));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(note).toMatch(
      /^Fusie op 1 januari 2025\nHasselt \+ Kortessem\nSimulatie, geen beslissing, /,
    );
    expect(note).toContain('\n\n1. Blijft het plan in evenwicht?\n');
    expect(note).toContain('\n\nLet op\n- BBR: ');
  });

  test.each<[string, [string, { readonly value: CellContent }][], string | undefined]>([
    ['no page', [['start/titel/omschrijving', { value: 'Start' }]], undefined],
    ['an error is told', [['raad/zin/apb/omschrijving', { value: { error: '#REF!' } }]], '#REF!'],
    ['an empty cell is no line', [['raad/zin/apb/omschrijving', { value: '' }]], undefined],
    ['facts are no part of it', [['raad/feit/jaar/omschrijving', { value: 'Jaar' }]], undefined],
  ])('note: %s', (_, cells, expected) => {
    expect(raadnota(new Map(cells))).toBe(expected);
  });
});

test('the sentences follow an assumption that is typed in the workbook', () => {
  const halen = bladzijde(halenHerkLummen(), assumption('overname.regeling', 'geen'));
  expect(halen(raadrijen.zin('schuld'))).toMatch(
    /^Vlaanderen neemt in deze simulatie geen schuld over/,
  );
});

test('random scenarios: every formula of the page gives its value', () => {
  const { SCENARIO_RUNS: runs = '12', SCENARIO_SEED: seed = '20250101' } = process.env;
  fc.assert(
    fc.property(draws({ years: fc.integer({ min: 1, max: 4 }) }), (draw) => {
      const { basis, inputs } = drawScenario(draw);
      const { workbook } = planOf(basis, { inputs });
      const found = differences(workbook, recalculate(workbook).values);
      const ours = found.filter(({ cell: place }) => place.startsWith('Raad!'));
      if (ours.length > 0) throw new Error(report(ours));
    }),
    { seed: Number(seed), numRuns: Number(runs) },
  );
}, 540_000);
