import { inwonersIndicator } from '../../../fonds';
import type { CellContent } from '../../../spreadsheet/workbook';
import type { At } from '../../at';
import { shown, type RowDraft } from '../../sheetDraft';
import type { Fondscijfers } from '../fondscijfers';
import { labelformule, labeltekst, letterlijk } from '../fusielabels';
import { gemeenten } from './rijen';
import { tussencel } from './tussencel';

/** The sum over the rows of the merger that this row belongs to. */
export function overFusie(at: At, cijfers: Fondscijfers, values: string): string {
  const group = at.block(gemeenten(cijfers), ['groep', 'groep']);
  return `SUMPRODUCT((${group}=${at.same('groep')})*${values})`;
}

/** Who becomes one municipality, out of the labels. */
export function fusiecellen(cijfers: Fondscijfers, row: number): RowDraft['cells'] {
  const { lezing, groepen } = cijfers;
  const ends = gemeenten(cijfers);
  const group = groepen[row] ?? 0;
  const people = lezing.stand.inwoners;
  const label = lezing.labels[row] ?? '';
  return {
    nummer: { value: row + 1, style: 'Fusie sleutel' },
    label: tussencel(label, (at) => labelformule(at.same('fusie'))),
    groep: tussencel(group, (at) => {
      const labels = at.block(ends, ['label', 'label']);
      const own = at.same('label');
      return `IF(LEN(${own})=0,0,IF(SUMPRODUCT((${labels}=${own})*1)=1,0,MATCH(${letterlijk(own)},${labels},0)))`;
    }),
    eerste: tussencel(
      isEerste(cijfers, row) ? 1 : 0,
      (at) => `IF(${at.same('groep')}=0,1,IF(${at.same('groep')}=${at.same('nummer')},1,0))`,
    ),
    entiteit: tussencel(
      entiteitnaam(cijfers, row),
      (at) => `IF(${at.same('groep')}=0,${at.same('naam')},TRIM(${at.same('fusie')}))`,
    ),
    'inwoners.na': tussencel(shown(perEntiteit(cijfers, row, people)), (at) =>
      entiteitformule(at, cijfers, inwonersIndicator),
    ),
  };
}

export function isEerste({ groepen }: Fondscijfers, row: number): boolean {
  const group = groepen[row] ?? 0;
  return group === 0 || group === row + 1;
}

/** A municipality that stays, or the label of the merger as this row has it. */
export function entiteitnaam({ lezing, groepen }: Fondscijfers, row: number): CellContent {
  if (groepen[row] === 0) return lezing.stand.gemeenten[row]?.naam ?? '';
  return labeltekst(lezing.fusiecellen[row] ?? null);
}

/** The rows of the municipality as it is after the mergers; of others than its first row none. */
export function perEntiteit(cijfers: Fondscijfers, row: number, values: ArrayLike<number>): number {
  const group = cijfers.groepen[row] ?? 0;
  if (group === 0) return values[row] ?? Number.NaN;
  if (!isEerste(cijfers, row)) return 0;
  let sum = 0;
  cijfers.groepen.forEach((other, place) => {
    if (other === group) sum += values[place] ?? Number.NaN;
  });
  return sum;
}

export function entiteitformule(at: At, cijfers: Fondscijfers, column: string): string {
  const values = at.block(gemeenten(cijfers), [column, column]);
  return `IF(${at.same('groep')}=0,${at.same(column)},IF(${at.same('eerste')}=1,${overFusie(at, cijfers, values)},0))`;
}
