import type { InputCell } from '../../src/plan';
import { volglijnen, type ScenarioBasis } from '../../src/scenario';
import type { CellContent } from '../../src/spreadsheet/workbook';
import type { Draw } from './draw';
import { Lot } from './lot';

const oddAmounts: readonly CellContent[] = [
  null,
  '',
  'niet bekend',
  '12',
  true,
  { error: '#DIV/0!' },
];

/** Accounts of some years, with gaps, totals that are off, and words that do not belong there. */
export function opvolgingInputs(
  draw: Draw,
  { jaren }: Pick<ScenarioBasis, 'jaren'>,
): ReadonlyMap<string, InputCell> {
  const lot = new Lot(draw.seed);
  const cells = jaren.flatMap((jaar) => {
    const hasAccount = lot.chance(`account ${String(jaar)}`, 0.7);
    const share = lot.pick(`share ${String(jaar)}`, [1, 0.9]);
    return volglijnen.flatMap((lijn): [string, InputCell][] => {
      const key = `opvolging/getypt/${lijn}/j${String(jaar)}`;
      const why = `opvolging/verklaring/${lijn}/j${String(jaar)}`;
      const explained: [string, InputCell][] = lot.chance(why, 0.3)
        ? [[why, { value: lot.pick(why, ['Loonindex', 7, '', ' ', false]) }]]
        : [];
      if (!hasAccount || !lot.chance(key, share)) return explained;
      const odd = lot.chance(`odd ${key}`, draw.odd);
      const value = odd ? lot.pick(key, oddAmounts) : lot.euros(key, -2e6, 90e6);
      return [[key, { value }], ...explained];
    });
  });
  const limit = lot.pick('limit', [null, 0, 250_000, 50_000_000, 'veel']);
  return new Map([...cells, ['opvolging/drempel/waarde', { value: limit }]]);
}
