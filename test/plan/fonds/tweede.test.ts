import { makeFondsPlan, makePlan, vraagnamen } from '../../../src/plan';
import { createAdapters, evaluateCall } from '../../../src/functions';
import { describeProblem } from '../../../src/i18n';
import type { CellContent, Workbook } from '../../../src/spreadsheet/workbook';
import { bundledLoader } from '../../../tools/data/bundledLoader';
import { plain } from '../../functions/callFormula';
import { halenHerkLummen } from '../../scenario/publishedCases';
import { enkele } from './gegevens';
import { ingevuld, keuzes, labels, volledig, type Cellen } from './invulling';

// What Controles of a scenario asks of FUSIE.GEMEENTEFONDS_SEGMENT about the Fonds sheets.
const adapters = createAdapters(bundledLoader());
const scenario = makePlan({ basis: halenHerkLummen(), version: '1.5.0', log: [] }).workbook;

function fonds(...cells: readonly Cellen[]): Workbook {
  return makeFondsPlan({
    figures: enkele,
    version: '1.5.0',
    inputs: ingevuld(volledig(enkele), ...cells),
  });
}

/** The block of cells that a name of the workbook points at. */
function genoemd({ names, sheets }: Workbook, name: string): CellContent[][] {
  const refersTo = names.find((each) => each.name === name)?.refersTo ?? '';
  const [, sheetName, ...corners] =
    /^='([^']+)'!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(refersTo) ?? [];
  const sheet = sheets.find((each) => each.name === sheetName);
  if (!sheet) throw new Error(`${name} points at ${refersTo}`);
  const column = (letters = ''): number =>
    [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
  const [left, top, right, bottom] = corners;
  return sheet.rows
    .slice(Number(top) - 1, Number(bottom))
    .map(({ cells }) =>
      Array.from(
        { length: column(right) - column(left) + 1 },
        (_, index) => cells[column(left) - 1 + index]?.value ?? null,
      ),
    );
}

interface Vraag {
  readonly bedrag: number;
  readonly verschil: number;
}

/** Row by row what the formula of Controles would compute: the cells, the call, the differences. */
async function vragen(plan: Workbook): Promise<Vraag[]> {
  const [segmenten, maatstaven, leden, fusies, bedragen] = [
    vraagnamen.segmenten,
    vraagnamen.maatstaven,
    vraagnamen.leden,
    vraagnamen.fusies,
    vraagnamen.bedragen,
  ].map((name) => genoemd(plan, name)) as CellContent[][][] as [
    CellContent[][],
    CellContent[][],
    CellContent[][],
    CellContent[][],
    CellContent[][],
  ];
  const kolom = (cells: CellContent[][], nummer: CellContent | undefined) =>
    cells.map((line) => [line[Number(nummer) - 1] ?? null]);
  const asked: Vraag[] = [];
  for (const [bedrag, maatstaf, lid, uitkomst] of segmenten) {
    if (typeof bedrag !== 'number') continue;
    const shares = plain(
      await evaluateCall(
        adapters,
        (problem) => describeProblem(problem, 'nl-BE'),
        'GEMEENTEFONDS_SEGMENT',
        [[[bedrag]], kolom(maatstaven, maatstaf), kolom(leden, lid), fusies],
      ),
    ) as number[][];
    const ours = kolom(bedragen, uitkomst);
    const verschil = ours.reduce(
      (sum, [value], row) => sum + Math.abs(Number(value) - (shares[row]?.[0] ?? Number.NaN)),
      0,
    );
    asked.push({ bedrag, verschil });
  }
  return asked;
}

const groot = labels({ Antwerpen: 'Groot', Ranst: ' groot', Aartselaar: 'GROOT', Gent: 'Groot' });
const kust = labels({ 'De Panne': 'Kust', Halen: 'kust', Mol: 'Kempen', Peer: 'Kempen' });

test.each<readonly [string, readonly Cellen[], number]>([
  ['today, nobody merges', [], 4],
  ['today, two mergers', [groot, kust], 4],
  ['the reform, nobody merges', [keuzes({ structuur: 'hervorming' })], 3],
  ['the reform, two mergers', [keuzes({ structuur: 'hervorming' }), groot, kust], 3],
])('%s: the function gives every municipality the same', async (_, cells, count) => {
  const asked = await vragen(fonds(...cells));
  expect(asked).toHaveLength(count);
  for (const { bedrag, verschil } of asked) {
    expect(bedrag).toBeGreaterThan(0);
    expect(verschil).toBeLessThan(0.005);
  }
});

test('a wrong amount on the sheet would be seen', async () => {
  const plan = fonds(groot);
  const changed: Workbook = {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, column) =>
          cell && sheet.columns[column]?.key === 'bedrag.na.1' && typeof cell.value === 'number'
            ? { ...cell, value: cell.value + 1 }
            : cell,
        ),
      })),
    })),
  };
  expect((await vragen(changed))[0]?.verschil).toBeGreaterThan(1);
});

// Whose inhabitants count as urban is in the indicator, so there the switch changes nothing.
test.each([
  ['divided by all of Flanders', { noemer: 'Vlaanderen' }, 0],
  ['without what a partner from outside brings', { buitenpartner: 'nee' }, 1],
  ['one segment for each', { meerSegmenten: 'nee' }, 0],
  ['no structure', { structuur: 'iets' }, 0],
])('%s: not asked where the function has no such rule', async (_, keuze, count) => {
  expect(await vragen(fonds(keuzes({ structuur: 'hervorming', ...keuze })))).toHaveLength(count);
});

test('Controles names each place by the names that the Fonds sheets bring', () => {
  const controles = scenario.sheets.find(({ id }) => id === 'controles');
  const formulas = (controles?.rows ?? [])
    .filter(({ key }) => /^tweede\/fonds\/\d+$/.test(key ?? ''))
    .map(({ cells }) => cells.find((cell) => cell?.formula !== undefined)?.formula ?? '');
  const plan = fonds();
  expect(formulas).toHaveLength(genoemd(plan, vraagnamen.segmenten).length);
  const known = plan.names.map(({ name }) => name);
  for (const formula of formulas)
    for (const name of formula.match(/Fonds_\w+/g) ?? []) expect(known).toContain(name);
  expect(formulas[0]).toBe(
    '=IF(ISNUMBER(INDEX(Fonds_segmenten,1,1)),IFERROR(SUMPRODUCT(ABS(FUSIE.GEMEENTEFONDS_SEGMENT(INDEX(Fonds_segmenten,1,1),INDEX(Fonds_maatstaven,0,INDEX(Fonds_segmenten,1,2)),INDEX(Fonds_leden,0,INDEX(Fonds_segmenten,1,3)),Fonds_fusies)-INDEX(Fonds_bedragen,0,INDEX(Fonds_segmenten,1,4)))),"controle niet beschikbaar"),"")',
  );
});
