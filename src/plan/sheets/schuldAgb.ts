import type { PlanContext } from '../planContext';
import { rowsOf } from '../schuldRows';
import type { RowDraft } from '../sheetDraft';
import { vast } from '../yearSheet';
import { agbRow } from './invoerRegels';

/** The debts of the AGBs, and those that count for the takeover: with them. */
export function countedDebtRows(context: PlanContext): RowDraft[] {
  const { input, overname } = context.scenario;
  const { partners } = input;
  const row = rowsOf(context);
  const ends = (name: string): readonly [string, string] => [
    `${name}/${partners[0]?.id ?? ''}`,
    `${name}/${partners.at(-1)?.id ?? ''}`,
  ];
  return [
    ...partners.map((partner, index) =>
      row({
        key: `agb/schuld/${partner.id}`,
        label: `Schuld van de AGB’s van ${partner.naam} (0 zolang Invoer geen AGB noemt)`,
        unit: 'EUR',
        role: 'koppeling',
        vast: {
          value: overname.agbSchuld[index] ?? Number.NaN,
          formula: (at) => {
            const word = `IFERROR(LOWER(${at.fixed('invoer', agbRow(partner), vast)}&""),"")`;
            const typed = at.fixed('invoer', `${partner.id}/AGB.SCHULD`, vast);
            const debt = `IF(ISNUMBER(${typed}),IF(${typed}>=0,${typed},NA()),NA())`;
            return `IF(OR(${word}="",${word}="nee"),0,IF(${word}="ja",${debt},NA()))`;
          },
        },
      }),
    ),
    ...partners.map(({ id, naam }, index) =>
      row({
        key: `schuldMetAgb/${id}`,
        label: `Schuld die telt voor de overname: ${naam}`,
        unit: 'EUR',
        role: 'berekening',
        vast: {
          value: overname.schuldMetAgb[index] ?? Number.NaN,
          formula: (at) => `${at.ref(`schuld/${id}`, vast)}+${at.ref(`agb/schuld/${id}`, vast)}`,
        },
      }),
    ),
    row({
      key: 'schuldMetAgb/totaal',
      label: 'Schuld die telt voor de overname samen',
      unit: 'EUR',
      role: 'totaal',
      vast: {
        value: overname.totaalMetAgb,
        formula: (at) => {
          const sum = (name: string): string => `SUM(${at.block(ends(name), [vast, vast])})`;
          const all = sum('schuldMetAgb');
          // Of a group only the total may be known.
          return input.groep === ''
            ? all
            : `IF(ISNUMBER(${all}),${all},${at.ref('schuld/totaal', vast)}+${sum('agb/schuld')})`;
        },
      },
    }),
  ];
}
