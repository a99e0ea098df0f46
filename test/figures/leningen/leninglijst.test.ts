import { leesLeninglijsten, meesteLeningen } from '../../../src/figures/leningen';
import { sheet } from '../import/tables';
import { geplakt, tabellenVan } from './leninglijst';

const kop = 'Schuldeiser\tSaldo\tRente\tEinddatum\tAflossing\tDoorgeeflening';
const lijst = (...rows: readonly string[]): string => [kop, ...rows].join('\n');
const rij = 'Bank A\t1.000.000,00\t2,35 %\t31/12/2035\t90.909,09\tnee';

describe('whose loan', () => {
  const van = async (gemeente: string, bestuur: string) => {
    const { rijen } = await geplakt(
      `Bank\tSaldo\tRente\tEinddatum\tGemeente\tBestuur\nA\t5\t3 %\t2035\t${gemeente}\t${bestuur}`,
    );
    const { lening, problemen } = rijen[0] ?? {};
    return lening ? `${lening.gemeente}, ${lening.bestuur}` : problemen?.[0]?.code;
  };
  test.each([
    ['', '', 'Hasselt (tot 2024), gemeente en OCMW'],
    ['kortessem', '', 'Kortessem (tot 2024), gemeente en OCMW'],
    ['Kortessem (tot 2024)', 'OCMW', 'Kortessem (tot 2024), gemeente en OCMW'],
    ['Stad Hasselt', 'agb', 'Hasselt (tot 2024), AGB'],
    ['AGB Kortessem', '', 'Kortessem (tot 2024), AGB'],
    ['', 'Gemeente Kortessem', 'Kortessem (tot 2024), gemeente en OCMW'],
    ['Kortessem', 'AGB Sportoase', 'Kortessem (tot 2024), AGB'],
    ['Genk', '', 'lening-geen-partner'],
    ['Hasselt', 'OCMW Kortessem', 'lening-geen-partner'],
    ['Hasselt', 'kerkfabriek', 'lening-geen-bestuur'],
  ])('gemeente "%s", bestuur "%s": %s', async (gemeente, bestuur, expected) => {
    expect(await van(gemeente, bestuur)).toBe(expected);
  });
});

describe('a printed sum', () => {
  const more = (...rows: string[]) =>
    ['Bank\tSaldo\tRente\tEinddatum', 'A\t100\t3 %\t2035', 'B\t50,05\t3 %\t2036', ...rows].join(
      '\n',
    );
  const totalen = async (...rows: string[]) => {
    const { totalen: found, leningen } = await geplakt(more(...rows));
    return [
      ...found.map(({ som, verschil }) => `${String(som)} ${String(verschil)}`),
      leningen.length,
    ];
  };
  test.each([
    ['Totaal\t150,05', ['150.05 0', 2]],
    ['Algemeen totaal:\t150,00', ['150.05 -0.05', 2]],
    ['\t150,05', ['150.05 0', 2]],
    [
      'Subtotaal\t150,05\nC\t1\t1 %\t2030\nSubtotaal\t1\nTotaal\t151,05',
      ['150.05 0', '1 0', '151.05 0', 3],
    ],
    ['Totaal\t?', ['150.05 NaN', 2]],
  ])('"%s" is compared and no loan: %j', async (row, expected) => {
    expect(await totalen(...row.split('\n'))).toEqual(expected);
  });

  test('an amount alone that is no sum is refused', async () => {
    const { rijen, leningen, totalen: found } = await geplakt(more('\t149'));
    expect(found).toEqual([]);
    expect(leningen).toEqual([]);
    expect(rijen.at(-1)?.problemen).toEqual([{ code: 'lening-los-bedrag', text: '149' }]);
  });
});

test('remarks say what was made of what the list does not say', async () => {
  const text = 'Bank\tSaldo op 31/12/2023\tRente\tEinddatum\nA\t5\t3 %\t2025\nB\t5\t3 %\t2030';
  const { opmerkingen } = await geplakt(text);
  expect(opmerkingen).toEqual([
    { code: 'lening-andere-dag', dag: '2023-12-31', schuldjaar: 2024 },
    { code: 'lening-alleen-jaar', rijen: 2 },
    { code: 'lening-zonder-aflossing' },
    { code: 'lening-zonder-doorgeef' },
  ]);
});

describe('what is no list of loans', () => {
  const many = (count: number) => lijst(...Array.from({ length: count }, () => rij));
  test.each([
    ['no heading', 'Bank A\t5\t6\t7\nBank B\t5\t6\t7', { code: 'leningen-geen-kop' }],
    [
      'columns missing',
      'Bank\tSaldo\tDuur\nA\t5\t6',
      {
        code: 'leningen-kolom-ontbreekt',
        tabel: '',
        line: 1,
        kolommen: ['rente', 'einddatum'],
        koppen: ['Bank', 'Saldo', 'Duur'],
      },
    ],
    [
      'a whole ledger',
      many(1000),
      { code: 'leningen-te-veel', aantal: 1000, most: meesteLeningen },
    ],
  ])('%s', async (_, text, problem) => {
    expect(leesLeninglijsten(await tabellenVan(text))).toEqual({ ok: false, problem });
  });

  test.each([
    ['a heading alone', kop, 'leningen-geen-rijen'],
    ['301 loans', many(301), 'leningen-te-veel'],
    ['300 loans', many(300), undefined],
  ])('%s: %s', async (_, text, code) => {
    expect((await geplakt(text)).probleem?.code).toBe(code);
  });

  test('two sheets with a list are two lists', () => {
    const one = 'Bank|Saldo|Rente|Einddatum\nA|5|3 %|2035';
    const lezing = leesLeninglijsten([sheet(one, 'Stad'), sheet('x|y', 'Nota'), sheet(one, 'AGB')]);
    expect(lezing.ok && lezing.tabellen.map(({ tabel }) => tabel)).toEqual(['Stad', 'AGB']);
  });
});
