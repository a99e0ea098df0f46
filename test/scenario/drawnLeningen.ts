import type { InputCell } from '../../src/plan';
import {
  leningvolgorden,
  overnameberekeningen,
  serialOf,
  type AannameId,
  type Aannamewaarde,
  type LeningInvoer,
  type Partner,
  type ScenarioBasis,
} from '../../src/scenario';
import type { CellContent } from '../../src/spreadsheet/workbook';
import type { Draw } from './draw';
import type { Lot } from './lot';

/** What belongs in the rows of the takeover by loans; undefined for other rows. */
export function loanProposal(lot: Lot, id: AannameId, name: string): Aannamewaarde | undefined {
  switch (id as string) {
    case 'overname.berekening':
      return lot.pick(name, overnameberekeningen);
    case 'overname.volgorde':
      return lot.pick(name, leningvolgorden);
    case 'overname.doorgeven':
      return lot.pick(name, ['nee', 'ja']);
    default:
      return undefined;
  }
}

const odd: Readonly<Record<keyof LeningInvoer, readonly CellContent[]>> = {
  gemeente: ['Elders', null, '', 7, 'A*', true, { error: '#N/A' }],
  bestuur: ['stad', 7, true, ' AGB', { error: '#REF!' }],
  schuldeiser: [null, 7, true, { error: '#DIV/0!' }],
  saldo: [null, '', '12', 'n.v.t.', -1, true, { error: '#N/A' }],
  rente: [null, '2,5 %', 2.5, 1, -0.01, true, { error: '#VALUE!' }],
  einddatum: [null, '31/12/2035', 2035, 0, -3, 0.5, true, 1_000_000_000, { error: '#N/A' }],
  aflossing: [-1, 'lineair', ' ', true, { error: '#NUM!' }],
  doorgeeflening: ['misschien', 1, true, { error: '#NAME?' }],
};

/** The columns of one loan that can be counted with. */
function loan(
  lot: Lot,
  name: string,
  { naam, label }: Partner,
  schuldjaar: number,
): Readonly<Record<keyof LeningInvoer, CellContent>> {
  const end = schuldjaar + lot.whole(`${name} einde`, 1, 12);
  const saldo = lot.pick(
    `${name} saldo size`,
    [0, 1_000_000, lot.euros(`${name} saldo`, 1, 3_000_000), lot.euros(`${name} s`, 1, 60_000_000)],
    [1, 3, 6, 3],
  );
  return {
    gemeente: lot.pick(`${name} gemeente`, [naam, label, naam.toUpperCase()], [4, 1, 1]),
    bestuur: lot.pick(`${name} bestuur`, ['gemeente en OCMW', null, 'OCMW', 'Gemeente', 'AGB']),
    schuldeiser: lot.pick(`${name} bank`, ['Belfius', 'ING', null]),
    saldo,
    rente: lot.pick(`${name} rente`, [0, 0.01, 0.025, 0.025, 0.031]),
    einddatum: serialOf(`${String(end)}-${lot.pick(`${name} dag`, ['01-01', '06-30', '12-31'])}`),
    aflossing: lot.pick(`${name} aflossing`, [null, 0, saldo / 4, saldo, 250_000], [4, 1, 2, 1, 2]),
    doorgeeflening: lot.pick(`${name} doorgeef`, ['nee', null, 'ja', 'JA'], [4, 4, 3, 1]),
  };
}

/** The list that somebody typed, with rows between that hold nothing. */
export function loanInputs(
  draw: Draw,
  lot: Lot,
  { partners, schuldjaar }: Pick<ScenarioBasis, 'partners' | 'schuldjaar'>,
): [string, InputCell][] {
  const rows = lot.pick('leningen', [0, 1, 7, 19], [1, 1, 3, 1]);
  return Array.from({ length: rows }, (_, index) => index).flatMap((index) => {
    const name = `lening ${String(index)}`;
    const partner = lot.pick(`${name} partner`, partners);
    if (lot.chance(`${name} leeg`, 0.1)) return [];
    const isOdd = lot.chance(`odd ${name}`, draw.odd / 2);
    const columns = loan(lot, name, partner, schuldjaar);
    const wrong = lot.pick(`${name} wrong`, Object.keys(columns));
    return Object.entries(columns).flatMap(([column, fitting]): [string, InputCell][] => {
      const key = `leningen/lening/${String(index + 1)}/${column}`;
      const value =
        isOdd && column === wrong ? lot.pick(key, odd[column as keyof LeningInvoer]) : fitting;
      return value === null ? [] : [[key, { value }]];
    });
  });
}

/** The debts of the AGBs; of who has none they are asked in vain. */
export function agbDebtInputs(
  draw: Draw,
  lot: Lot,
  { partners }: Pick<ScenarioBasis, 'partners'>,
): [string, InputCell][] {
  return partners.map(({ id }) => {
    const key = `invoer/${id}/AGB.SCHULD/waarde`;
    const amount = lot.pick(`${key} size`, [0, lot.euros(key, 1, 9_000_000)], [1, 3]);
    const isOdd = lot.chance(`odd ${key}`, draw.odd);
    return [key, { value: isOdd ? lot.pick(key, [null, 'geen', -1, true]) : amount }];
  });
}
