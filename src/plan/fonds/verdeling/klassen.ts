import { uitrustingsgraden, uitrustingsorde } from '../../../figures';
import { inwonersIndicator } from '../../../fonds';
import type { RowDraft } from '../../sheetDraft';
import type { Moment } from '../blokken/rijen';
import type { Fondscijfers } from '../fondscijfers';
import type { Verschuiving } from '../verschuiving/keuze';
import { isEerste } from './fusies';
import { tussencel } from './tussencel';
import { gemeenten } from './rijen';

/** Where inhabitants, amounts and class of each municipality stand, as it is and after the mergers. */
export const klassekolommen = {
  voor: { inwoners: inwonersIndicator, bedrag: 'gekozen.voor', trap: 'trap.voor' },
  na: { inwoners: 'inwoners.na', bedrag: 'entiteit.na', trap: 'trap.na' },
} as const;

/** Row by row; after the mergers a municipality stands on its first row. */
export interface Klassereeksen {
  readonly inwoners: readonly number[];
  readonly bedragen: readonly number[];
  /** Place of the class, best equipped first, from 1 on; 0 on a row that is no municipality. */
  readonly trappen: readonly number[];
}

export function klassereeksen(
  cijfers: Fondscijfers,
  { gekozen, entiteiten }: Verschuiving,
  inwonersNa: readonly number[],
): Readonly<Record<Moment, Klassereeksen>> {
  const { gemeenten: all, inwoners, fusies } = cijfers.lezing.stand;
  const trappen = all.map(({ uitrustingsgraad }) => uitrustingsorde(uitrustingsgraad) + 1);
  const best = new Map(
    fusies.map((rows) => [
      (rows[0] ?? 0) + 1,
      Math.min(...rows.map((row) => trappen[row] ?? uitrustingsgraden.length)),
    ]),
  );
  return {
    voor: { inwoners, bedragen: gekozen.voor, trappen },
    na: {
      inwoners: inwonersNa,
      bedragen: entiteiten.na,
      trappen: trappen.map((trap, row) => {
        if (!isEerste(cijfers, row)) return 0;
        return best.get(cijfers.groepen[row] ?? 0) ?? trap;
      }),
    },
  };
}

/** The class of the municipality, and the best one among partners. */
export function klassecellen(
  cijfers: Fondscijfers,
  reeksen: Readonly<Record<Moment, Klassereeksen>>,
  row: number,
): RowDraft['cells'] {
  return {
    'trap.voor': { value: reeksen.voor.trappen[row] ?? null, style: 'Fusie sleutel' },
    'trap.na': tussencel(reeksen.na.trappen[row] ?? null, (at) => {
      const column = at.block(gemeenten(cijfers), ['trap.voor', 'trap.voor']);
      const group = at.block(gemeenten(cijfers), ['groep', 'groep']);
      const above = `(ROWS(${column})+1)`;
      // The lowest number of a group, as the highest of what is left of it.
      const best = `${above}-SUMPRODUCT(MAX((${group}=${at.same('groep')})*(${above}-${column})))`;
      return `IF(${at.same('groep')}=0,${at.same('trap.voor')},IF(${at.same('eerste')}=1,${best},0))`;
    }),
  };
}
