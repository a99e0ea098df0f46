import { sum } from '../../core';
import {
  afrondingTot,
  delenVan,
  gegevenLijnen,
  uitkomstLijn,
  type Uitkomstlijn,
} from '../../scenario';
import { yearly, type Check } from '../check';
import type { PlanContext } from '../planContext';
import { totaalfoutRow } from '../sheets/opvolging';
import { opvolgingOf, opvolgingRow } from '../sheets/opvolgingInvoer';
import { somRow } from '../sheets/opvolgingVerklaard';
import { jaarkolom } from '../yearSheet';

/** Whether accounts add up, differences are accounted for whole, and each is explained. */
export function followUpChecks(context: PlanContext): Check[] {
  const gevolgd = opvolgingOf(context);
  const first = jaarkolom(context.scenario.input.jaren[0] ?? 0);
  const of = (reeks: readonly number[] | undefined, index: number) => reeks?.[index] ?? Number.NaN;
  const outcomes = Object.keys(delenVan) as Uitkomstlijn[];
  return [
    {
      key: 'controle/opvolging/totalen',
      label: 'Opvolging: getypte totalen van de rekening = de berekende',
      link: ['opvolging', totaalfoutRow, first],
      tolerance: afrondingTot,
      perJaar: yearly(
        (index) => of(gevolgd.totaalfout, index),
        (at) => at.on('opvolging', totaalfoutRow),
      ),
    },
    ...outcomes.map((uitkomst): Check => {
      const total = uitkomstLijn[uitkomst];
      return {
        key: `controle/opvolging/${uitkomst}`,
        label: `Opvolging: het verschil van ${uitkomst.toUpperCase()} = de som van zijn regels`,
        link: ['opvolging', somRow(uitkomst), first],
        tolerance: 0,
        perJaar: yearly(
          (index) =>
            of(gevolgd.verschil[total], index) -
            sum(gevolgd.delen[uitkomst].map((deel) => of(deel, index))),
          (at) =>
            `${at.on('opvolging', opvolgingRow.verschil(total))}-${at.on('opvolging', somRow(uitkomst))}`,
        ),
      };
    }),
    {
      key: 'controle/opvolging/verklaard',
      label: 'Opvolging: verschillen zonder verklaring (aantal regels)',
      link: ['opvolging', 'onverklaard.aantal', first],
      tolerance: 0,
      information: true,
      unit: 'regels',
      perJaar: yearly(
        (index) => gegevenLijnen.filter((lijn) => of(gevolgd.onverklaard[lijn], index) > 0).length,
        (at) => at.on('opvolging', 'onverklaard.aantal'),
      ),
    },
  ];
}
