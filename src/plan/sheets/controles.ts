import { afrondingTot, soortVerschil } from '../../scenario';
import type { At } from '../at';
import { checkRow, judge, oordelen, precision, toleranceRows } from '../check';
import { checksOf } from '../checks/all';
import { sumRows } from '../checks/printedSums';
import type { PlanContext } from '../planContext';
import { secondOpinionRows } from '../secondOpinion';
import type { RowDraft, SheetDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { blank, heading, text, vast, yearColumns, yearHead } from '../yearSheet';

/** Checks with a difference of their own, the printed sums, and every rule computed once more. */
export function controlesSheet(context: PlanContext): SheetDraft {
  const { scenario } = context;
  const { jaren } = scenario.input;
  const columns = yearColumns(jaren, 84);
  const checks = checksOf(context);
  const differing = scenario.optellingen.filter(
    ({ verschil }) => soortVerschil(verschil) !== 'sluit',
  );
  const closing = scenario.optellingen.filter(
    ({ verschil }) => soortVerschil(verschil) === 'sluit',
  );
  const attention = attentionCount(context);
  return {
    id: 'controles',
    columns,
    frozen: ['jaar', 'omschrijving'],
    rows: [
      ...yearHead(
        'controles',
        jaren,
        'Controles',
        'Elke controle toont haar eigen verschil. Wat niet in orde is, staat er met de plaats waar u kijkt; de omschrijving brengt u erheen.',
        { pad: 'Oordeel', vast: 'Verschil' },
      ),
      {
        key: 'licht',
        cells: {
          omschrijving: text('Alle controles samen', 'Fusie omschrijving totaal'),
          [vast]: {
            value: lightText(attention),
            formula: (at) =>
              `IF(${at.ref('aandacht', vast)}=0,"In orde",${at.ref('aandacht', vast)}&" na te kijken")`,
            style: 'Fusie totaal tekst',
          },
        },
      },
      countRow('aandacht', 'Aantal na te kijken (controles en afwijkingen)', attention, (at) => {
        const first = checks[0]?.key ?? 'aandacht';
        const last = checks.at(-1)?.key ?? 'aandacht';
        return `COUNTIF(${at.block([first, last], ['pad', 'pad'])},"${oordelen.kijkNa}")+${at.ref('afwijkingen', vast)}`;
      }),
      toleranceRow(
        toleranceRows.afronding,
        'Tot dit verschil is een gedrukt totaal afgerond (verborgen centen)',
        afrondingTot,
      ),
      toleranceRow(
        toleranceRows.precision,
        'Tot dit verschil rekent een machine hetzelfde (een halve cent)',
        precision,
      ),
      blank('controles'),
      heading('controles', 'Controles van het model', columns),
      ...checks.map((check) => checkRow(check, jaren)),
      blank('optellingen'),
      heading(
        'optellingen',
        'Gedrukte totalen die niet gelijk zijn aan de som van hun delen',
        columns,
      ),
      ...kindCounts(context, differing.length + closing.length > 0),
      ...sumRows(differing),
      heading('sluitend', 'Gedrukte totalen die sluiten', columns),
      ...sumRows(closing),
      { key: 'einde optellingen', cells: {} },
      ...secondOpinionRows(context),
    ],
    formats: [
      {
        rows: [checks[0]?.key ?? 'licht', 'einde optellingen'],
        columns: ['pad', 'pad'],
        formula: (at) => {
          const cell = at.ref(checks[0]?.key ?? 'licht', 'pad');
          return `OR(${cell}="${oordelen.kijkNa}",${cell}="${oordelen.afwijking}")`;
        },
        colour: '#7A1F1F',
        fill: '#FDE9E7',
        bold: true,
      },
    ],
  };
}

export function lightText(attention: number): string {
  return attention === 0 ? 'In orde' : `${String(attention)} na te kijken`;
}

/** How many checks ask for a look: those out of order, and printed sums that really differ. */
export function attentionCount(context: PlanContext): number {
  const { jaren } = context.scenario.input;
  const checks = checksOf(context).filter((check) => judge(check, jaren) === oordelen.kijkNa);
  return checks.length + countKind(context, 'afwijking');
}

function countKind({ scenario }: PlanContext, kind: 'afronding' | 'afwijking'): number {
  return scenario.optellingen.filter(({ verschil }) => soortVerschil(verschil) === kind).length;
}

function toleranceRow(key: string, label: string, value: number): RowDraft {
  return {
    key,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      eenheid: text('EUR', 'Fusie eenheid'),
      // Half a cent is seen too.
      [vast]: { value, style: styleName('koppeling', 'tarief') },
    },
  };
}

function countRow(
  key: string,
  label: string,
  value: number,
  formula: (at: At) => string,
): RowDraft {
  return {
    key,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      eenheid: text('aantal', 'Fusie eenheid'),
      [vast]: { value, formula, style: styleName('controle', 'euro') },
    },
  };
}

function kindCounts(context: PlanContext, any: boolean): RowDraft[] {
  const count = (at: At, kind: string): string =>
    any
      ? `COUNTIF(${at.block(['afwijkingen', 'einde optellingen'], ['pad', 'pad'])},"${kind}")`
      : '0';
  return [
    countRow(
      'afrondingen',
      `Afronding (tot ${String(afrondingTot)} euro, verborgen centen)`,
      countKind(context, 'afronding'),
      (at) => count(at, oordelen.afronding),
    ),
    countRow(
      'afwijkingen',
      'Afwijking (meer dan afronding)',
      countKind(context, 'afwijking'),
      (at) => count(at, oordelen.afwijking),
    ),
  ];
}
