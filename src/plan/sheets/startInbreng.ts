import type { PartnerResultaat, Planlijn } from '../../scenario';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { type RowDraft, shown } from '../sheetDraft';
import { keuze, partnerColumn } from '../startColumns';
import { styleName } from '../styles';
import { heading, jaarkolom, text, vast } from '../yearSheet';
import { groupFigures, type GroupFigure } from './belastingenGroep';
import { partnerPrefix } from './gemeenten';

/** The own sum where it is known, else what was published for all together. */
export function knownOr(own: number, group: GroupFigure | undefined): number {
  return Number.isNaN(own) && group ? group.value : own;
}

/** The formula of `knownOr`. */
export function orGroup(own: string, group: string | undefined): string {
  return group === undefined ? own : `IF(ISNUMBER(${own}),${own},${group})`;
}

interface Contribution {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly value: (partner: PartnerResultaat, index: number) => number;
  readonly formula: (at: At, partner: PartnerResultaat) => string;
  /** Together, where only that was published. */
  readonly group?: GroupFigure | undefined;
}

/** Who brings what: the first column of each plan, and what belongs to no year. */
export function contributionRows(
  context: PlanContext,
  columns: readonly { key: string }[],
): RowDraft[] {
  const { scenario } = context;
  const { input, partners, overname, apb, oov } = scenario;
  const [first = 0] = input.jaren;
  const rapport = input.rapport(first);
  const line = (lijn: Planlijn, label: string): Contribution => ({
    key: `inbreng/${lijn}`,
    label,
    unit: 'EUR',
    value: ({ plan }) => plan[lijn][0] ?? Number.NaN,
    formula: (at, partner) =>
      at.fixed('gemeenten', `${partnerPrefix(partner)}${lijn}`, jaarkolom(first)),
  });
  const contributions: readonly Contribution[] = [
    {
      key: 'inbreng/inwoners',
      label: 'Inwoners op de gekozen datum',
      unit: 'inwoners',
      value: (_, index) => overname.inwoners[index] ?? Number.NaN,
      formula: (at, { partner }) => at.fixed('schuld', `inwoners/${partner.id}`, vast),
    },
    line('M2.I.a', `Exploitatieontvangsten ${String(first)}`),
    {
      key: 'inbreng/schuld',
      label: `Financiële schulden 31 december ${String(input.schuldjaar)}`,
      unit: 'EUR',
      value: (_, index) => overname.schuld[index] ?? Number.NaN,
      formula: (at, { partner }) => at.fixed('schuld', `schuld/${partner.id}`, vast),
      group: {
        value: overname.totaalSchuld,
        formula: (at) => at.fixed('schuld', 'schuld/totaal', vast),
      },
    },
    {
      key: 'inbreng/apb',
      label: 'Opbrengst APB',
      unit: 'EUR',
      value: (_, index) => apb.opbrengsten[index] ?? Number.NaN,
      formula: (at, { partner }) => at.fixed('belastingen', `apb/opbrengst/${partner.id}`, vast),
      group: groupFigures(context, 'apb')?.voor,
    },
    {
      key: 'inbreng/oov',
      label: 'Opbrengst opcentiemen',
      unit: 'EUR',
      value: (_, index) => oov.opbrengsten[index] ?? Number.NaN,
      formula: (at, { partner }) => at.fixed('belastingen', `oov/opbrengst/${partner.id}`, vast),
      group: groupFigures(context, 'oov')?.voor,
    },
    // Behind what the chart of shares shows: a margin below zero has no share.
    line('AFM.III', `Autofinancieringsmarge ${String(first)}`),
    line('M2.IX', `Beschikbaar budgettair resultaat ${String(first)}`),
  ];
  const columnOf = (position: number): string => {
    const partner = partners[position];
    return partner ? partnerColumn(partner) : 'som';
  };
  return [
    heading(
      'inbreng',
      `Wie brengt wat (${rapport} ${String(first)})`,
      columns.map(({ key }) => ({ key, width: 0 })),
    ),
    {
      key: 'inbreng/kop',
      cells: {
        omschrijving: text('Wat', 'Fusie kolomkop links'),
        [keuze]: text('Eenheid', 'Fusie kolomkop links'),
        ...Object.fromEntries(
          partners.map((partner) => [
            partnerColumn(partner),
            text(partner.partner.naam, 'Fusie kolomkop'),
          ]),
        ),
        som: text('Samen', 'Fusie kolomkop'),
      },
    },
    ...contributions.map(({ key, label, unit, value, formula, group }): RowDraft => ({
      key,
      cells: {
        omschrijving: text(label, 'Fusie omschrijving'),
        [keuze]: text(unit, 'Fusie eenheid'),
        ...Object.fromEntries(
          partners.map((partner, index) => [
            partnerColumn(partner),
            {
              value: shown(value(partner, index)),
              formula: (at: At) => formula(at, partner),
              style: styleName('koppeling', 'euro'),
            },
          ]),
        ),
        som: {
          value: shown(
            knownOr(
              partners.reduce((sum, partner, index) => sum + value(partner, index), 0),
              group,
            ),
          ),
          formula: (at) =>
            orGroup(
              `SUM(${at.same(columnOf(0))}:${at.same(columnOf(partners.length - 1))})`,
              group?.formula(at),
            ),
          style: styleName('berekening', 'euro'),
        },
      },
    })),
  ];
}
