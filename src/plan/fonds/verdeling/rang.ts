import { shown, type RowDraft } from '../../sheetDraft';
import { totaalkolom } from '../blokken/rijen';
import type { Fondscijfers } from '../fondscijfers';
import type { At } from '../../at';
import { keuzecel, type Verschuiving } from '../verschuiving/keuze';
import { entiteitformule } from './fusies';
import { tussencel } from './tussencel';
import { bedragkolommen } from './kolommen';
import { gemeenten } from './rijen';

const momenten = ['voor', 'na'] as const;

/** The blocks that were chosen to look at, each municipality as it is after, and who stands where. */
export function rangcellen(
  cijfers: Fondscijfers,
  verschuiving: Verschuiving,
  row: number,
): RowDraft['cells'] {
  const ends = gemeenten(cijfers);
  const column = (at: At, key: string): string => at.block(ends, [key, key]);
  return {
    ...Object.fromEntries(
      momenten.flatMap((moment) => [
        [
          `gekozen.${moment}`,
          tussencel(shown(verschuiving.gekozen[moment][row] ?? Number.NaN), (at) => {
            const [first, last] = [totaalkolom(moment), bedragkolommen(moment).at(-1) ?? ''];
            return `INDEX(${at.same(first)}:${at.same(last)},1,${keuzecel(at, 'bloknummer')})`;
          }),
        ],
        [
          `entiteit.${moment}`,
          tussencel(shown(verschuiving.entiteiten[moment][row] ?? Number.NaN), (at) =>
            entiteitformule(at, cijfers, `gekozen.${moment}`),
          ),
        ],
      ]),
    ),
    centen: tussencel(
      shown(verschuiving.centen[row] ?? Number.NaN),
      (at) => `ROUND(${at.same('entiteit.na')}-${at.same('entiteit.voor')},2)`,
    ),
    sleutelgetal: tussencel(verschuiving.sleutels[row] ?? '', (at) => {
      const size = `(ROWS(${column(at, 'nummer')})+1)`;
      // Cents weigh more than any place in the list; of those that move as much the first goes before.
      return `IF(${at.same('eerste')}=1,${at.same('centen')}*${size}-${at.same('nummer')}/${size},"")`;
    }),
    volgorde: tussencel(verschuiving.volgorde[row] ?? 0, (at) => {
      const group = at.same('groep');
      const before = `SUMPRODUCT((${column(at, 'groep')}=${group})*(${column(at, 'nummer')}<${at.same('nummer')}))+1`;
      return `IF(${group}=0,0,IF(${group}=${keuzecel(at, 'groep')},${before},0))`;
    }),
  };
}
