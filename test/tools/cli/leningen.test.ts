import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleFiles } from '../../../tools/build/exampleFiles';
import { command } from './surface';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leningen-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function withList(content: string | Uint8Array, name = 'lijst.csv') {
  const list = join(folder, name);
  writeFileSync(list, content);
  return command(['--leningen', list, '--uit', join(folder, 'fusie.xlsx')]);
}

const kop = 'gemeente;schuldeiser;saldo;rente;einddatum';
const rij = 'Hasselt;Bank A;1.000.000,00;2,35 %;31/12/2035';

test('the loans of a file are written, and the takeover is computed with them', async () => {
  const { code, complained, request } = await withList([kop, rij].join('\n'));
  expect([code, complained]).toEqual([0, '']);
  expect(request?.basis.voorstel['overname.berekening'].midden).toBe('leningen');
  const of = (column: string): unknown =>
    request?.inputs?.get(`leningen/lening/1/${column}`)?.value;
  expect(['gemeente', 'bestuur', 'saldo', 'rente', 'einddatum', 'aflossing'].map(of)).toEqual([
    'Hasselt (tot 2024)',
    'gemeente en OCMW',
    1_000_000,
    0.0235,
    49_674,
    null,
  ]);
});

test('the example to download is read', async () => {
  const example = (await exampleFiles()).find(({ file }) => file === 'leningen.csv');
  const { code, complained, request } = await withList(example?.content ?? '');
  expect([code, complained]).toEqual([0, '']);
  const rows = [...(request?.inputs?.keys() ?? [])].filter((key) => key.endsWith('/schuldeiser'));
  expect(rows).toHaveLength(6);
});

test.each<[string, readonly string[], RegExp]>([
  ['no heading', [rij, rij], /^lijst\.csv: Er is geen rij met koppen herkend/],
  ['no loans', [kop], /^lijst\.csv: Onder de koppen staat geen enkele lening/],
  [
    'a wrong row',
    [kop, rij, rij.replace('31/12/2035', 'ooit')],
    /^lijst\.csv, regel 3: einddatum is "ooit"; dat is geen dag/,
  ],
  [
    'another municipality',
    [kop, rij.replace('Hasselt', 'Genk')],
    /^lijst\.csv, regel 2: "Genk" is niet één van de gemeenten van dit scenario \(Hasselt \(tot 2024\) en Kortessem/,
  ],
  ['no municipality', [kop, rij.replace('Hasselt', '')], /^lijst\.csv, regel 2: .*kolom gemeente/],
  [
    'an amount with two meanings',
    [kop, rij.replace('1.000.000,00', '990.000').replace('2,35', '2')],
    /^lijst\.csv, regel 2: "990\.000" is dubbelzinnig: 990\.000, of 990 .*Schrijf 990000 of 990\.00\.$/,
  ],
  [
    'rates with two meanings',
    [kop, rij.replace('2,35 %', '0,5')],
    /^lijst\.csv, regel 2: rente "0,5" is dubbelzinnig.*Schrijf 0,5 % of 50 %\.$/,
  ],
  [
    'negative balances',
    [kop, rij.replace('1.000', '-1.000')],
    /^lijst\.csv, regel 1: alle bedragen onder saldo zijn negatief/,
  ],
  [
    'thousands of euro',
    [kop.replace('saldo', 'saldo (x 1.000 euro)'), rij],
    /in duizend euro\. Schrijf ze in euro/,
  ],
  [
    'two balances',
    [kop.replace('saldo', 'saldo;restschuld'), rij.replace('Bank A', 'Bank A;5')],
    /meer dan één kolom kan saldo zijn/,
  ],
  [
    'a total that differs',
    [kop, rij, rij, 'Totaal;;1.000.000,00;;'],
    /^lijst\.csv, regel 4: "Totaal · 1\.000\.000,00" is niet de som van de rijen erboven \(2\.000\.000\)/,
  ],
])('%s is refused with file and line', async (_, lines, sentence) => {
  const { code, complained, request } = await withList(lines.join('\n'));
  expect(code).toBe(2);
  expect(complained).toMatch(sentence);
  expect(request).toBeUndefined();
});

test.each([
  ['an empty file', '', /lijst\.csv" van --leningen kan niet worden gelezen: het is leeg\./],
  ['a pdf', '%PDF-1.7', /het is geen Excel-bestand \(\.xlsx\) en geen tekst/],
])('%s is refused', async (_, content, sentence) => {
  const { code, complained } = await withList(content);
  expect(code).toBe(2);
  expect(complained).toMatch(sentence);
});

test('a file that is not there is refused', async () => {
  const { code, complained } = await command([
    '--leningen',
    join(folder, 'weg.csv'),
    '--uit',
    join(folder, 'fusie.xlsx'),
  ]);
  expect(code).toBe(2);
  expect(complained).toMatch(/weg\.csv" van --leningen kan niet worden gelezen \(ENOENT\)/);
});
