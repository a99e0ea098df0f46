import type { ScenarioPlan } from '../../src/plan';
import { readCsv } from '../figures/readCsv';
import { halenHerkLummen, hasseltKortessem } from '../scenario/publishedCases';
import { PlanReader } from './planReader';
import { planOf } from './planOf';

/** Hidden cents of printed amounts; smaller numbers are years and inhabitants, which are exact. */
const toleranceOf = (amount: number): number => (amount >= 0 && amount < 100_000 ? 0 : 2);
const hasselt = '71022';
const kortessem = '73040';
const unknown = { error: '#N/A' };

type Place = readonly [sheet: string, row: string, column: string];

/** In the cell and by its formula alike. */
function expectAmount(reader: PlanReader, place: Place, amount: number): void {
  for (const found of [reader.value(...place), reader.byFormula(...place)]) {
    if (typeof found !== 'number') throw new Error(`${place.join('/')}: ${JSON.stringify(found)}`);
    expect(Math.abs(found - amount)).toBeLessThanOrEqual(toleranceOf(amount));
  }
}

describe('Hasselt and Kortessem', () => {
  let plan: ScenarioPlan;
  let reader: PlanReader;
  beforeAll(() => {
    plan = planOf(hasseltKortessem());
    reader = new PlanReader(plan.workbook);
  });

  test.each<[string, number, ...Place]>([
    ['AFM of the accounts of 2021', 20_777_612, 'fusie', 'fusie/AFM.III', 'j2021'],
    ['AFM of the plan of 2022', 9_451_877, 'fusie', 'fusie/AFM.III', 'j2022'],
    ['AFM of Kortessem alone', -241_797, 'gemeenten', `${kortessem}/AFM.III`, 'j2022'],
    ['the same on Vergelijk', -241_797, 'vergelijk', `AFM.III/${kortessem}`, 'j2022'],
    ['BBR of the accounts of 2021', 60_407_961, 'fusie', 'fusie/M2.IX', 'j2021'],
    ['BBR of the plan of 2022', 19_481_152, 'fusie', 'fusie/M2.IX', 'j2022'],
    ['takeover', 43_766_000, 'schuld', 'overgenomen', 'waarde'],
    ['takeover on Start', 43_766_000, 'start', 'overgenomen', 'keuze'],
    ['takeover of Hasselt', 39_544_500, 'schuld', `overgenomen/${hasselt}`, 'waarde'],
    ['takeover of Kortessem', 4_221_500, 'schuld', `overgenomen/${kortessem}`, 'waarde'],
    ['takeover on the legal date', 44_059_500, 'schuld', 'overgenomenWettelijk', 'waarde'],
    ['the legal date', 2022, 'schuld', 'wettelijkJaar', 'waarde'],
    ['inhabitants on it', 88_119, 'schuld', 'inwonersWettelijk/totaal', 'waarde'],
    ['debt of Hasselt in the accounts', 148_278_003, 'schuld', `schuld/${hasselt}`, 'waarde'],
    ['debt of Kortessem in the accounts', 11_913_532, 'schuld', `schuld/${kortessem}`, 'waarde'],
    [
      'debt of Hasselt in the study',
      140_650_000,
      'schuld',
      'schuld/studie/Hasselt (tot 2024)|SCHULD.31DEC|2021|studie',
      'waarde',
    ],
    [
      'debt of Kortessem in the study',
      10_906_000,
      'schuld',
      'schuld/studie/Kortessem (tot 2024)|SCHULD.31DEC|2021|studie',
      'waarde',
    ],
    ['what counts is the debt in the accounts', 160_191_535, 'schuld', 'schuld/totaal', 'waarde'],
    ['cost of the lowest APB', -578_061, 'belastingen', 'apb/effect/totaal', 'waarde'],
    ['cost of the lowest opcentiemen', -48_736, 'belastingen', 'oov/effect/totaal', 'waarde'],
    [
      'Gemeentefonds of Hasselt',
      51_241_000,
      'gemeentefonds',
      'gemeentefonds/Hasselt (tot 2024)|GF.AANDEEL|2021|',
      'waarde',
    ],
    [
      'Gemeentefonds of Kortessem',
      2_376_000,
      'gemeentefonds',
      'gemeentefonds/Kortessem (tot 2024)|GF.AANDEEL|2021|',
      'waarde',
    ],
    [
      'Gemeentefonds after the merger',
      55_197_000,
      'gemeentefonds',
      'gemeentefonds/Hasselt|Gemeentefonds na fusie|2025|studie',
      'waarde',
    ],
  ])('%s: %d', (_what, amount, ...place) => {
    expectAmount(reader, place, amount);
  });

  test('the Gemeentefonds comes from the study: a plain amount with its source', () => {
    const row = 'Hasselt|Gemeentefonds na fusie|2025|studie';
    expect(reader.value('cijfers', row, 'bedrag')).toBe(55_197_000);
    expect(() => reader.byFormula('cijfers', row, 'bedrag')).toThrow('has no formula');
    expect(reader.value('cijfers', row, 'document')).toContain('BDO');
  });

  test('the study of the Gemeentefonds is shown with its source, and nothing is computed with it', () => {
    const source = reader.rowKeys('gemeentefonds').filter((row) => row.startsWith('bron/'));
    expect(source.join()).toContain('BDO');
    expect(reader.value('gemeentefonds', 'telt', 'waarde')).toBe('nee');
    expect(reader.byFormula('gemeentefonds', 'som', 'waarde')).toEqual(unknown);
    expectAmount(reader, ['fusie', 'aanpassing/gemeentefonds', 'j2025'], 0);
  });

  test('Controles lists exactly the published differences, each with its kind', () => {
    const published = readCsv('hasselt-kortessem-afwijkingen.csv').map(
      ({ soort = '', kolom = '', gedrukt, verschil }) => {
        const kind = soort.includes('afronding') ? 'afronding' : 'afwijking';
        return [kolom.toLowerCase(), gedrukt, verschil, kind].join(' ');
      },
    );
    const listed = reader.rowKeys('controles').flatMap((row) => {
      if (!row.startsWith('optelling/')) return [];
      const kind = reader.byFormula('controles', row, 'pad');
      expect(kind).toBe(reader.value('controles', row, 'pad'));
      if (kind === 'sluit') return [];
      const key = row.slice('optelling/'.length);
      const [label = '', , year = '', rapport = ''] = key.split('|');
      const column = `${label.replace(' (tot 2024)', '')} ${rapport} ${year}`.toLowerCase();
      const difference = reader.byFormula('controles', row, 'waarde');
      return [[column, plan.scenario.boek.bedrag(key), difference, kind].join(' ')];
    });
    expect(listed).toHaveLength(17);
    expect(listed.sort()).toEqual(published.sort());
    expect(listed).toContain('kortessem meerjarenplan 2022 617502 2501 afwijking');
  });

  test.each([
    ['afrondingen', 16],
    ['afwijkingen', 1],
  ])('%s: %d', (row, count) => {
    expectAmount(reader, ['controles', row, 'waarde'], count);
  });
});

describe('Halen, Herk-de-Stad and Lummen', () => {
  const group = 'Halen + Herk-de-Stad + Lummen';
  let reader: PlanReader;
  beforeAll(() => {
    reader = new PlanReader(planOf(halenHerkLummen()).workbook);
  });

  test.each<[string, number, ...Place]>([
    ['debt', 38_293_318.91, 'schuld', 'schuld/totaal', 'waarde'],
    ['inhabitants', 37_403, 'schuld', 'inwoners/totaal', 'waarde'],
    ['takeover', 18_701_500, 'schuld', 'overgenomen', 'waarde'],
    [
      'Gemeentefonds',
      9_355_734,
      'gemeentefonds',
      `gemeentefonds/${group}|GF.AANDEEL|2022|`,
      'waarde',
    ],
    [
      'Gemeentefonds after the merger',
      9_342_297,
      'gemeentefonds',
      `gemeentefonds/${group}|Nieuw berekend bedrag Gemeentefonds excl. fusiewaarborg|2022|studie`,
      'waarde',
    ],
    ['APB', 11_913_648.43, 'belastingen', 'groep/apb/voor', 'waarde'],
    ['APB at the lowest rate', 11_206_020.72, 'belastingen', 'groep/apb/na', 'waarde'],
    ['APB: difference', -707_627.71, 'belastingen', 'groep/apb/verschil', 'waarde'],
    ['opcentiemen', 11_110_359.16, 'belastingen', 'groep/oov/voor', 'waarde'],
    ['opcentiemen at the lowest rate', 10_035_417.06, 'belastingen', 'groep/oov/na', 'waarde'],
    ['opcentiemen: difference', -1_074_942.1, 'belastingen', 'groep/oov/verschil', 'waarde'],
  ])('%s: %d', (_what, amount, ...place) => {
    expectAmount(reader, place, amount);
  });

  const halen = '71020';
  test.each<Place>([
    ['schuld', `schuld/${halen}`, 'waarde'],
    ['schuld', `overgenomen/${halen}`, 'waarde'],
    ['schuld', `resterend/${halen}`, 'waarde'],
    ['belastingen', `apb/tarief/${halen}`, 'waarde'],
    ['belastingen', `apb/opbrengst/${halen}`, 'waarde'],
    ['belastingen', 'apb/effect/totaal', 'waarde'],
    ['belastingen', 'oov/effect/totaal', 'waarde'],
    ['gemeenten', `${halen}/AFM.III`, 'j2025'],
    ['gemeenten', `${halen}/M2.IX`, 'j2025'],
    ['fusie', 'fusie/AFM.III', 'j2025'],
    ['fusie', 'fusie/M2.IX', 'j2025'],
    ['inbreng', 'bedrag/schuld', `gemeente/${halen}`],
  ])('%s %s %s is not published, so not known', (...place) => {
    expect(reader.value(...place)).toEqual(unknown);
    expect(reader.byFormula(...place)).toEqual(unknown);
  });
});
