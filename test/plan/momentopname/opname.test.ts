import { atOnce } from '../../../src/spreadsheet/steps';
import {
  stress,
  tornado,
  uitkomstZonderFusie,
  vergelijkPartners,
  vergelijkScenarios,
  type Doelresultaat,
} from '../../../src/analyse';
import {
  getypteBandbreedtes,
  opnameDoel,
  opnameGevoeligheid,
  opnamePartners,
  opnameScenarios,
  opnamesoorten,
  opnamestempel,
  plannedScenario,
  type InputCell,
} from '../../../src/plan';
import { computeScenario } from '../../../src/scenario';
import type { Sheet, Workbook } from '../../../src/spreadsheet/workbook';
import { basisOf } from '../../scenario/publishedCases';
import { earlierBuild } from '../earlierBuild';
import { planOf } from '../planOf';
import { PlanReader } from '../planReader';
import { metOpnames, metScenarios, vraagOver, weinig } from './opgenomen';

const basis = basisOf(['Hasselt', 'Kortessem'], {
  jaren: { van: 2021, tot: 2026 },
  inwonersOp: '2021-01-01',
  regeling: '2025',
});
const vooraf = new Map<string, InputCell>([
  ['aannames/kop/kopie1', { value: 'Zuinig' }],
  ['aannames/structureel.personeel/voorzichtig', { value: 900_000 }],
  ['aannames/structureel.personeel/midden', { value: 500_000 }],
  ['aannames/structureel.personeel/kopie1', { value: 100_000 }],
]);
const { input } = plannedScenario({ basis, inputs: vooraf });

function sheetOf({ sheets }: Workbook, id: string): Sheet {
  const found = sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
}

/** Without a recalculation, which another test does. */
function valueOf(workbook: Workbook, ...cell: Parameters<PlanReader['value']>) {
  return new PlanReader(workbook, new Map()).value(...cell);
}

/** Everything on a sheet as a build reads it back: values alone. */
function valuesOf(workbook: Workbook, id: string): unknown {
  const { columns, rows } = sheetOf(workbook, id);
  return {
    columns: columns.map(({ key }) => key),
    rows: rows.map(({ key, cells }) => [key, cells.map((cell) => cell?.value ?? null)]),
  };
}

describe('a snapshot in the workbook', () => {
  const first = planOf(basis, { inputs: metOpnames(basis, vooraf, weinig) }).workbook;

  test('holds what was computed, scenario by scenario', () => {
    const reader = new PlanReader(first, new Map());
    const results = atOnce(vergelijkScenarios(input));
    expect(results.length).toBe(5);
    results.forEach(({ kolom, uitkomst, overgenomen, eenmalig, perJaar }, index) => {
      const at = (row: string) => reader.value('scenarios', row, `s${String(index + 1)}`);
      const or = (value: number) => (Number.isNaN(value) ? { error: '#N/A' } : value);
      expect(at('kolom/naam')).toBe(kolom.naam);
      expect(at('uitkomst/afm')).toEqual(or(uitkomst.afm));
      expect(at('uitkomst/overgenomen')).toEqual(or(overgenomen));
      expect(at('uitkomst/eenmalig')).toEqual(or(eenmalig));
      perJaar.afm.forEach((amount, t) => {
        expect(at(`reeks/afm/${String(t + 1)}`)).toEqual(or(amount));
      });
      expect(at('aanname/structureel.personeel')).toBe(
        input.aannames['structureel.personeel'][kolom.id],
      );
    });
  });

  test('shows the assumptions that differ before the others', () => {
    const keys = new PlanReader(first, new Map()).rowKeys('scenarios');
    const [anders, gelijk] = ['kop:aannames/anders', 'kop:aannames/gelijk'].map((key) =>
      keys.indexOf(key),
    );
    expect(keys.slice((anders ?? 0) + 1, gelijk)).toEqual(['aanname/structureel.personeel']);
  });

  test('stays in every next build, and is what the first one was', () => {
    const second = planOf(basis, { inputs: earlierBuild(first) }).workbook;
    for (const id of ['scenarios', 'gevoeligheid', 'controles'])
      expect(valuesOf(second, id)).toEqual(valuesOf(first, id));
    const inputs = earlierBuild(second);
    for (const soort of opnamesoorten)
      expect(opnamestempel(inputs, soort)).toMatchObject({
        datum: '2026-11-21',
        versie: '1.0.0',
        scenario: 'midden',
      });
  });

  test('is replaced whole: fewer scenarios, sets and rows leave nothing of the old ones', () => {
    const inputs = earlierBuild(first);
    const vraag = vraagOver(basis, inputs);
    const fewer = new Map([
      ...inputs,
      ...opnameScenarios(vraag, atOnce(vergelijkScenarios(input)).slice(0, 2)),
      ...opnamePartners(vraag, atOnce(vergelijkPartners(input)).slice(0, 1)),
      ...opnameGevoeligheid(vraag, {
        tornado: { ...atOnce(tornado(input, new Map())), regels: [] },
        stressen: atOnce(stress(input)).slice(0, 1),
        zonderFusie: uitkomstZonderFusie(input),
      }),
      ...opnameDoel(vraag, []),
    ]);
    const { workbook } = planOf(basis, { inputs: fewer });
    const scenarios = sheetOf(workbook, 'scenarios');
    expect(scenarios.columns.map(({ key }) => key).filter((key) => /^s\d/.test(key))).toEqual([
      's1',
      's2',
    ]);
    const keys = sheetOf(workbook, 'gevoeligheid').rows.map(({ key }) => key ?? '');
    expect(keys.filter((key) => /^(?:stress|tornado|doel)\//.test(key))).toEqual([
      'stress/geen',
      'stress/geen/zonder fusie',
      'stress/loon',
      'stress/loon/zonder fusie',
      'tornado/nu',
      'tornado/geen',
    ]);
    expect(sheetOf(workbook, 'gevoeligheid').charts).toEqual([]);
  });

  test('one snapshot leaves the others alone', () => {
    const inputs = earlierBuild(first);
    const doel: Doelresultaat = {
      maatstaf: 'afm',
      hefboom: 'apb',
      nu: Number.NaN,
      uitkomstNu: -5,
      antwoord: { kind: 'onbekend' },
    };
    const again = opnameDoel({ ...vraagOver(basis, inputs), datum: '2027-01-02' }, [doel]);
    const next = new Map([...inputs, ...again]);
    expect(opnamesoorten.map((soort) => opnamestempel(next, soort)?.datum)).toEqual([
      '2026-11-21',
      '2026-11-21',
      '2026-11-21',
      '2027-01-02',
    ]);
    const of = (from: ReadonlyMap<string, InputCell>, row: RegExp) =>
      [...from].filter(([key]) => row.test(key));
    const rest = /^gevoeligheid\/(?:stress|tornado)|^scenarios\/(?:uitkomst|partners)/;
    expect(of(next, rest)).toEqual(of(inputs, rest));
  });
});

test('under each setback stands what it does to the municipalities without a merger', () => {
  const stressen = atOnce(stress(input));
  const zonderFusie = uitkomstZonderFusie(input);
  const opname = opnameGevoeligheid(vraagOver(basis, vooraf), {
    tornado: { ...atOnce(tornado(input, new Map())), regels: [] },
    stressen,
    zonderFusie,
  });
  const { workbook } = planOf(basis, { inputs: new Map([...vooraf, ...opname]) });
  const reader = new PlanReader(workbook, new Map());
  const or = (value: number) => (Number.isNaN(value) ? { error: '#N/A' } : value);
  const amounts = (row: string) =>
    ['afm.laag', 'afm.hoog', 'bbr.laag', 'bbr.hoog'].map((column) =>
      reader.value('gevoeligheid', row, column),
    );
  for (const each of stressen) {
    const { afm, bbr } = each.zonderFusie;
    expect(amounts(`stress/${each.stress}/zonder fusie`)).toEqual(
      [afm, afm - zonderFusie.afm, bbr, bbr - zonderFusie.bbr].map(or),
    );
  }
  const keys = reader.rowKeys('gevoeligheid').filter((key) => key.startsWith('stress/'));
  expect(keys).toEqual(
    ['geen', ...stressen.map((each) => each.stress)].flatMap((naam) => [
      `stress/${naam}`,
      `stress/${naam}/zonder fusie`,
    ]),
  );
});

test.each([
  ['open', false, /Voorstel – nergens toegepast\.$/],
  ['locked', true, /Scenario "midden" is vergrendeld: kopieer het eerst/],
])('a proposal for a scenario that is %s touches no assumption', (_, slot, says) => {
  const typed = new Map<string, InputCell>([
    ...vooraf,
    ['aannames/slot/midden', { value: slot ? 'vast' : 'open' }],
  ]);
  const doel: Doelresultaat = {
    maatstaf: 'afm',
    hefboom: 'apb',
    nu: 7,
    uitkomstNu: -5,
    antwoord: {
      kind: 'gevonden',
      waarde: 7.2,
      wijziging: { 'apb.tarief': 7.2 },
      exact: true,
      praktisch: { waarde: 7.2, uitkomst: 0 },
    },
  };
  const opname = opnameDoel(vraagOver(basis, typed), [doel]);
  expect(opname.get('gevoeligheid/doel/afm/apb/zin.afm')?.value).toMatch(says);
  expect([...opname.keys()].filter((key) => !/^(?:gevoeligheid|scenarios)\//.test(key))).toEqual(
    [],
  );
  const na = plannedScenario({ basis, inputs: new Map([...typed, ...opname]) });
  expect(na.input.aannames).toEqual(plannedScenario({ basis, inputs: typed }).input.aannames);
});

test('what the user typed as a range goes along, and only where it is one', () => {
  const typed = (id: string, laag: unknown, hoog: unknown) =>
    [
      [`gevoeligheid/bandbreedte/${id}/laag`, { value: laag }],
      [`gevoeligheid/bandbreedte/${id}/hoog`, { value: hoog }],
    ] as [string, InputCell][];
  const inputs = new Map<string, InputCell>([
    ...typed('structureel.personeel', 0, 1_000_000),
    ...typed('kosten.index', 0.03, 0.01),
    ...typed('structureel.beleid', 5, null),
    ...typed('besparing.andere', 'veel', 5),
  ]);
  expect([...getypteBandbreedtes(inputs)]).toEqual([['structureel.personeel', [0, 1_000_000]]]);
  const reader = new PlanReader(planOf(basis, { inputs }).workbook);
  const says = (id: string) => reader.byFormula('gevoeligheid', `bandbreedte/${id}`, 'zin.afm');
  expect(
    ['structureel.personeel', 'kosten.index', 'structureel.beleid', 'besparing.andere'].map(says),
  ).toEqual([
    'uw bandbreedte telt',
    ...[1, 2, 3].map(() => 'telt niet: vul laag en hoog in, laag eerst'),
  ]);
  expect(says('structureel.andere')).toBe('');
});

test('voorzichtig ≤ midden ≤ gunstig is held against what was computed', () => {
  const results = atOnce(vergelijkScenarios(input));
  const steps = (afm: readonly [number, number, number]) => {
    const given = results.map((each, index) => ({
      ...each,
      uitkomst: { ...each.uitkomst, afm: afm[index] ?? each.uitkomst.afm },
    }));
    const { workbook } = planOf(basis, { inputs: metScenarios(basis, vooraf, given) });
    return valueOf(workbook, 'controles', 'controle/scenarios/volgorde', 'waarde');
  };
  expect(steps([1, 2, 3])).toBe(0);
  expect(steps([1, 1.004, 1])).toBe(0);
  expect(steps([2, 1, 3])).toBe(1);
  expect(steps([3, 2, 1])).toBe(2);
  expect(steps([Number.NaN, 2, 1])).toBe('');
});

test('a snapshot never counts in the scenario itself', () => {
  const inputs = metOpnames(basis, vooraf, weinig);
  expect(plannedScenario({ basis, inputs }).fusie.resultaat).toEqual(
    computeScenario(input).fusie.resultaat,
  );
});
