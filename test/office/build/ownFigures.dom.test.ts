import { createHash } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { recognise, takeOver, usualAnswers } from '../../../src/figures/import';
import { compareBuild, readBuild, undoBuild, writeBuild } from '../../../src/office/build';
import {
  makeFiguresPlan,
  makePlan,
  planSheets,
  plannedScenario,
  vastgelegdeCijfers,
} from '../../../src/plan';
import {
  cijferOfImport,
  gekanteldeNormen,
  kwaliteitGetypt,
  prepareScenario,
  sleutel,
  verversingVan,
  type Cijfer,
  type ScenarioChoice,
} from '../../../src/scenario';
import { readText } from '../../../src/spreadsheet/read';
import type { Workbook } from '../../../src/spreadsheet/workbook';
import { cellAddress } from '../../../src/spreadsheet/workbook';
import { figures } from '../../figures/bundledFigures';
import { idsOf } from '../../scenario/publishedCases';
import { openedRoom } from './openedRoom';

// From what was pasted to the sheet Cijfers, and back: what stands in a workbook stays.
Object.assign(globalThis, { TextDecoder, TextEncoder });
const { room } = openedRoom(['Fusie']);

const [menen = '', wervik = '', kuurne = ''] = idsOf(['Menen', 'Wervik', 'Kuurne'], '2027-01-01');
const choice: ScenarioChoice = {
  gemeenten: [menen, wervik],
  fusiedatum: '2027-01-01',
  jaren: { van: 2026, tot: 2028 },
};

/** A consistent M2 with nothing in II.a and no VIII; `cut` lowers the receipts of 2028. */
function schema(receipts: number, cut = 0): string {
  const row = (label: string, ...amounts: number[]) =>
    [label, ...amounts.map((amount) => amount.toLocaleString('nl-BE'))].join('\t');
  const years = 'Boekjaar 2026\tBoekjaar 2027\tBoekjaar 2028';
  const last = 90_000 - cut;
  return [
    `Budgettair resultaat\t${years}`,
    row('I. Exploitatiesaldo (a-b)', 90_000, 90_000, last),
    row('a. Ontvangsten', receipts, receipts, receipts - cut),
    row('b. Uitgaven', receipts - 90_000, receipts - 90_000, receipts - 90_000),
    row('II. Investeringssaldo (a-b)', -50_000, -50_000, -50_000),
    row('b. Uitgaven', 50_000, 50_000, 50_000),
    row('III. Saldo exploitatie en investeringen (I+II)', 40_000, 40_000, last - 50_000),
    row('IV. Financieringssaldo (a-b)', -30_000, -30_000, -30_000),
    row('a. Ontvangsten', 20_000, 20_000, 20_000),
    row('b. Uitgaven', 50_000, 50_000, 50_000),
    row('V. Budgettair resultaat van het boekjaar (III+IV)', 10_000, 10_000, last - 80_000),
    row('VI. Gecumuleerd budgettair resultaat vorig boekjaar', 5_000, 15_000, 25_000),
    row('VII. Gecumuleerd budgettair resultaat (V+VI)', 15_000, 25_000, last - 55_000),
    row('IX. Beschikbaar budgettair resultaat (VII-VIII)', 15_000, 25_000, last - 55_000),
    `Autofinancieringsmarge\t${years}`,
    row('I. Exploitatiesaldo', 90_000, 90_000, last),
    row('II. Netto periodieke aflossingen (a-b)', 50_000, 50_000, 50_000),
    row('a. Periodieke aflossingen conform de verbintenissen', 50_000, 50_000, 50_000),
    row('III. Autofinancieringsmarge (I-II)', 40_000, 40_000, last - 50_000),
  ].join('\n');
}

interface Imported {
  readonly document: string;
  readonly status: string;
  readonly omittedZeros?: boolean;
}

async function imported(
  gemeente: string,
  text: string,
  { document, status, omittedZeros = true }: Imported,
): Promise<Cijfer[]> {
  const read = await readText(text, (bytes) =>
    Promise.resolve(createHash('sha256').update(new Uint8Array(bytes)).digest('hex')),
  );
  if (!read.ok) throw new Error(JSON.stringify(read));
  const reading = recognise(read.tables);
  const usual = usualAnswers(reading);
  const outcome = takeOver(reading, {
    ...usual,
    bestuur: 'gemeente en OCMW',
    ambiguous: 'thousands',
    omittedZeros,
    columns: new Map(
      [...usual.columns].map(([id, answer]) => [
        id,
        { ...answer, report: 'meerjarenplan' as const, status },
      ]),
    ),
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.obstacles));
  return outcome.figures.map((figure) =>
    cijferOfImport(figure, {
      gemeente,
      document,
      datum: '2025-12-17',
      controlegetal: read.sha256,
    }),
  );
}

const origineel = { document: '-plan.xlsx', status: '+origineel' };
const both = async () => [
  ...(await imported('Menen', schema(500_000), origineel)),
  ...(await imported('Wervik', schema(300_000), origineel)),
];

async function held() {
  const reading = await readBuild(planSheets);
  if (!reading.ok) throw new Error('not read');
  return { reading: reading.value, vastgelegd: vastgelegdeCijfers(reading.value.inputs) };
}

async function planned(given: Partial<ScenarioChoice>, told: readonly string[] = []) {
  const { reading, vastgelegd } = await held();
  const { sheetNames, inputs } = reading;
  const basis = prepareScenario(figures, { ...choice, vastgelegd, ...given });
  const log = told.map((gebeurtenis) => ({
    datum: '2026-01-05',
    gebeurtenis,
    cijfers: '',
    product: '1.2.0',
  }));
  const plan = makePlan({ basis, sheetNames, inputs, log, version: '1.2.0' });
  return { basis, plan, changes: compareBuild(reading, plan.workbook) };
}

async function build(given: Partial<ScenarioChoice>, told: readonly string[] = ['@gebouwd']) {
  const { plan, changes } = await planned(given, told);
  return { plan, undo: await written(changes) };
}

async function written(changes: Parameters<typeof writeBuild>[0]) {
  const outcome = await writeBuild(changes, { clock: room.clock });
  if (outcome.kind !== 'built') throw new Error(JSON.stringify(outcome));
  return outcome.undo;
}

/** Where a cell of Cijfers stands. */
function cellOf({ sheets }: Workbook, rowKey: string, columnKey: string): string {
  const sheet = sheets.find(({ id }) => id === 'cijfers');
  const row = sheet?.rows.findIndex(({ key }) => key === rowKey) ?? -1;
  const column = sheet?.columns.findIndex(({ key }) => key === columnKey) ?? -1;
  return cellAddress(row, column);
}

test('what was read in is written, read back, and stays without the session', async () => {
  const eigenCijfers = await both();
  const { plan } = await build({ eigenCijfers });
  const [first, second] = plan.scenario.partners;
  expect(first?.plan['M2.IX']).toEqual([15_000, 25_000, 35_000]);
  expect(second?.plan['AFM.III']).toEqual([40_000, 40_000, 40_000]);
  expect((await held()).vastgelegd).toEqual(plan.scenario.input.cijfers);
  for (const given of [{ eigenCijfers }, {}]) {
    const again = await planned(given);
    expect(again.changes).toMatchObject({ isEmpty: true, conflicts: [] });
    expect(again.plan.scenario.input.cijfers).toEqual(plan.scenario.input.cijfers);
  }
  const { vastgelegd } = await held();
  expect(verversingVan(figures, { ...choice, vastgelegd })).toEqual([]);
});

test('lines that are left out are not known, unless somebody says that they are zero', async () => {
  const without = await imported('Menen', schema(500_000), { ...origineel, omittedZeros: false });
  const { scenario } = (await planned({ eigenCijfers: without })).plan;
  expect(scenario.partners[0]?.plan['M2.IX']).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  expect(scenario.partners[0]?.plan['AFM.III']).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  const zero = (await both()).find(({ pad }) => pad === 'M2.VIII');
  expect(zero).toMatchObject({ bedrag: 0, plaats: 'regel 14: niet gedrukt, 0 volgt uit M2.IX' });
});

test('a partner that joins, one that leaves, and one that comes back', async () => {
  const eigenCijfers = await both();
  await build({ eigenCijfers });
  const before = (await held()).vastgelegd.filter(({ gemeente }) => gemeente === 'Wervik');
  await build({ gemeenten: [menen, wervik, kuurne] });
  const three = await planned({ gemeenten: [menen, wervik, kuurne] });
  expect(three.changes.isEmpty).toBe(true);
  await build({ gemeenten: [menen, kuurne] });
  const two = await planned({ gemeenten: [menen, kuurne] });
  expect(two.changes.isEmpty).toBe(true);
  expect(two.basis.vanAnderen.map(sleutel)).toEqual(
    before.filter(({ kwaliteit }) => kwaliteit === 'eigen').map(sleutel),
  );
  await build({});
  const after = (await held()).vastgelegd.filter(({ gemeente }) => gemeente === 'Wervik');
  expect(new Set(after)).toEqual(new Set(before));
});

describe('a newer version of one plan', () => {
  const newer = () =>
    imported('Menen', schema(500_000, 60_000), { document: 'a.xlsx', status: 'aanpassing 1' });
  const receipts = 'Menen|M2.I.a|2028|meerjarenplan';

  test('exactly what differs is listed, with the norms that turn', async () => {
    await build({ eigenCijfers: await both() });
    const { reading, vastgelegd } = await held();
    const given = { ...choice, vastgelegd, eigenCijfers: await newer() };
    const changes = verversingVan(figures, given);
    expect(changes.map(({ sleutel: key, soort, verschil }) => [key, soort, verschil])).toEqual(
      ['M2.I', 'M2.I.a', 'M2.III', 'M2.V', 'M2.VII', 'M2.IX', 'AFM.I', 'AFM.III'].map((pad) => [
        `Menen|${pad}|2028|meerjarenplan`,
        'gewijzigd',
        -60_000,
      ]),
    );
    const all = new Set(vastgelegd.map(sleutel));
    const scenarioOf = (aanvaard: ReadonlySet<string>) =>
      plannedScenario({
        basis: prepareScenario(figures, { ...given, aanvaard }),
        inputs: reading.inputs,
      });
    const turned = gekanteldeNormen(scenarioOf(new Set()), scenarioOf(all));
    expect(turned).toContainEqual({
      wie: 'Menen',
      norm: 'BBR',
      jaar: 2028,
      voor: 'voldoet',
      na: 'voldoet niet',
    });
    const nothing = await planned({ eigenCijfers: await newer() });
    expect(nothing.changes.isEmpty).toBe(true);
  });

  test('accepted: the new amounts and version in the workbook, and undone as it was', async () => {
    const { plan: first } = await build({ eigenCijfers: await both() });
    const aanvaard = new Set((await held()).vastgelegd.map(sleutel));
    const given = { eigenCijfers: await newer(), aanvaard };
    const { undo } = await build(given, ['-vernieuwd']);
    const { vastgelegd, reading } = await held();
    const menens = vastgelegd.filter(({ gemeente }) => gemeente === 'Menen');
    expect(menens.find((each) => sleutel(each) === receipts)?.bedrag).toBe(440_000);
    const own = menens.filter(({ kwaliteit }) => kwaliteit === 'eigen');
    expect(new Set(own.map(({ status }) => status))).toEqual(new Set(['aanpassing 1']));
    const told = (line: number) => reading.inputs.get(`logboek/regel/${String(line)}/gebeurtenis`);
    expect([told(1)?.value, told(2)?.value]).toEqual(['@gebouwd', '-vernieuwd']);
    await expect(undoBuild(undo)).resolves.toEqual({ kind: 'undone' });
    expect((await held()).vastgelegd).toEqual(first.scenario.input.cijfers);
  });
});

test('a cell that somebody typed over is seen, kept and listed; a row that he deleted is gone', async () => {
  const eigenCijfers = await both();
  const { plan } = await build({ eigenCijfers });
  const key = 'Menen|M2.I.a|2026|meerjarenplan';
  room.put('Cijfers', cellOf(plan.workbook, key, 'bedrag'), 1);
  const typed = await planned({ eigenCijfers });
  const row = typed.basis.cijfers.find((each) => sleutel(each) === key);
  expect(row).toMatchObject({ bedrag: 1, kwaliteit: kwaliteitGetypt });
  const { vastgelegd } = await held();
  expect(verversingVan(figures, { ...choice, vastgelegd, eigenCijfers })).toEqual([
    expect.objectContaining({ sleutel: key, soort: 'getypt', verschil: 499_999 }),
  ]);
  await build({ eigenCijfers });
  expect((await planned({})).changes.isEmpty).toBe(true);
  expect((await held()).vastgelegd.find((each) => sleutel(each) === key)?.bedrag).toBe(1);

  await Excel.run(async (context) => {
    const cell = cellOf(plan.workbook, key, 'bedrag');
    context.workbook.worksheets.getItem('Cijfers').getRange(cell).getEntireRow().delete('Up');
    await context.sync();
  });
  const after = await planned({});
  expect(after.basis.cijfers.some((each) => sleutel(each) === key)).toBe(false);
  expect(after.basis.cijfers).toHaveLength(plan.scenario.input.cijfers.length - 1);
  await build({});
  expect((await planned({})).changes.isEmpty).toBe(true);
});

test('the figures alone first, the scenario later', async () => {
  const eigenCijfers = await both();
  const { reading } = await held();
  const { sheetNames, inputs } = reading;
  const alone = makeFiguresPlan({
    cijfers: eigenCijfers,
    sheetNames,
    inputs,
    log: [],
    version: '1.2.0',
  });
  await written(compareBuild(reading, alone));
  expect((await held()).vastgelegd).toEqual(eigenCijfers);
  const { plan } = await build({});
  expect(plan.scenario.input.cijfers).toEqual(expect.arrayContaining(eigenCijfers));
  expect((await planned({})).changes.isEmpty).toBe(true);
});

/** As version 1.1.0 wrote it: without the columns and the names that came later. */
function ofVersion110(workbook: Workbook): Workbook {
  const later = ['gebruik', 'ouder', 'controlegetal', 'regelmerk'];
  return {
    ...workbook,
    names: workbook.names.filter(({ name }) => /^Cijfers_(?:sleutel|bedrag)$/.test(name)),
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.id !== 'cijfers') return sheet;
      const stays = (_: unknown, index: number): boolean =>
        !later.includes(sheet.columns[index]?.key ?? '');
      return {
        ...sheet,
        columns: sheet.columns.filter(stays),
        rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter(stays) })),
      };
    }),
  };
}

test('a workbook of version 1.1.0 keeps its figures, and gets the newer columns', async () => {
  const { reading } = await held();
  const { sheetNames, inputs } = reading;
  const basis = prepareScenario(figures, { ...choice, eigenCijfers: await both() });
  const plan = makePlan({ basis, sheetNames, inputs, log: [], version: '1.1.0' });
  await written(compareBuild(reading, ofVersion110(plan.workbook)));
  const known = (cijfer: Cijfer): Cijfer => ({ ...cijfer, ouder: '', controlegetal: '' });
  expect((await held()).vastgelegd.map(known)).toEqual(basis.cijfers.map(known));
  const upgraded = await build({});
  expect(upgraded.plan.scenario.input.cijfers.map(known)).toEqual(basis.cijfers.map(known));
  expect((await planned({})).changes.isEmpty).toBe(true);
  expect((await held()).vastgelegd.some(({ kwaliteit }) => kwaliteit === kwaliteitGetypt)).toBe(
    false,
  );
});
