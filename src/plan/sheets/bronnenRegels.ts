import {
  evenwicht,
  gemeentefonds,
  mandaten,
  meerjarenplan,
  waarborgRegels,
  type Rule,
} from '../../regulations';
import type { Scenario } from '../../scenario';
import type { At } from '../at';
import type { RowDraft } from '../sheetDraft';
import { vast } from '../yearSheet';
import { kolomkoppen, telling, verwijzing, woorden } from './bronnenKolommen';
import { regelingRow } from './parameters';

/** Each rule of law that the workbook counts with, and the row of Parameters where it begins. */
const regels: readonly (readonly [Rule, string])[] = [
  [evenwicht, 'norm.bbr'],
  [meerjarenplan, 'planperiode.begin'],
  [mandaten, 'mandaten.eerste'],
  [gemeentefonds, 'gemeentefonds.groei'],
  [waarborgRegels, 'gemeentefonds.jaren'],
];

const gekozen = 'gekozen in dit scenario';
const nietGekozen = 'niet gekozen';

/** The rules of law with article, standing and source; of the takeovers which one is chosen. */
export function regelRijen({ input, overname }: Scenario): RowDraft[] {
  const rij = (rule: Rule, place: string, cells: RowDraft['cells']): RowDraft => ({
    key: `regel/${place}`,
    cells: {
      omschrijving: verwijzing(rule.naam, ['parameters', place, vast]),
      wie: woorden(rule.rechtsgrond),
      status: woorden(rule.status),
      plaats: woorden(rule.bron),
      ...cells,
    },
  });
  return [
    kolomkoppen('kop/regels', {
      omschrijving: 'Regel',
      wie: 'Rechtsgrond',
      wat: 'Gebruik',
      status: 'Juridische status',
      plaats: 'Bron',
    }),
    ...regels.map(([rule, place]) => rij(rule, place, { wat: woorden('telt altijd') })),
    ...input.regelingen.map((regeling) =>
      rij(regeling, regelingRow(regeling.id), {
        wat: telling(
          overname.regeling?.id === regeling.id ? gekozen : nietGekozen,
          (at: At) => {
            const chosen = at.fixed('aannames', 'overname.regeling', 'actief');
            return `IF(ISNA(${chosen}),"${nietGekozen}",IF(${chosen}=LOWER(${at.fixed('parameters', regelingRow(regeling.id), vast)}),"${gekozen}","${nietGekozen}"))`;
          },
          'uitkomst',
        ),
      }),
    ),
  ];
}
