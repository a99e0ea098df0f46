import { sleutel, type Belastingsoort } from '../../scenario';
import type { At } from '../at';
import { lookUp } from '../lookUp';
import type { PlanContext } from '../planContext';
import type { RowDraft } from '../sheetDraft';
import { blank, heading, vast, yearColumns, yearRow } from '../yearSheet';

/** Totals that were published for the partners together, for want of figures per municipality. */
const groupPairs = [
  ['apb', 'Opbrengst APB', 'Totale opbrengst APB', 'Berekende opbrengst indien laagste % APB'],
  [
    'oov',
    'Opbrengst opcentiemen',
    'Totale opbrengst OOV',
    'Berekende opbrengst indien laagste OOV',
  ],
] as const;

/** What a study gives for the partners together, and the cell that holds it. */
export interface GroupFigure {
  readonly value: number;
  readonly formula: (at: At) => string;
}

/** Yield before, and the change by the lowest rate, as a study gives them for the partners together. */
export function groupFigures(
  { scenario }: PlanContext,
  soort: Belastingsoort,
): { readonly voor: GroupFigure; readonly verschil: GroupFigure } | undefined {
  const { input, boek } = scenario;
  const [, , before, after] = groupPairs.find(([id]) => id === soort) ?? [];
  const amount = (omschrijving: string | undefined): number | undefined => {
    const found = input.cijfers.find(
      (cijfer) => cijfer.gemeente === input.groep && cijfer.omschrijving === omschrijving,
    );
    return found && boek.bedrag(sleutel(found));
  };
  const [voor, na] = [amount(before), amount(after)];
  if (input.groep === '' || voor === undefined || na === undefined) return undefined;
  const cell = (name: string) => (at: At) =>
    at.fixed('belastingen', `groep/${soort}/${name}`, vast);
  return {
    voor: { value: voor, formula: cell('voor') },
    verschil: { value: na - voor, formula: cell('verschil') },
  };
}

export function groupRows(context: PlanContext): RowDraft[] {
  const { input, boek } = context.scenario;
  const { groep, jaren, cijfers } = input;
  if (groep === '') return [];
  const find = (omschrijving: string) =>
    cijfers.find((cijfer) => cijfer.gemeente === groep && cijfer.omschrijving === omschrijving);
  const rows = groupPairs.flatMap(([id, label, before, after]): RowDraft[] => {
    const first = find(before);
    const second = find(after);
    if (!first || !second) return [];
    const linked = (name: string, text: string, key: string): RowDraft =>
      yearRow(jaren, {
        key: `groep/${id}/${name}`,
        label: `${label} ${text}`,
        unit: 'EUR',
        pad: key,
        role: 'koppeling',
        format: 'getal',
        vast: { value: boek.bedrag(key), formula: (at) => lookUp(at.same('pad')) },
      });
    return [
      linked('voor', 'vóór de fusie, samen', sleutel(first)),
      linked('na', 'bij het laagste tarief, samen', sleutel(second)),
      yearRow(jaren, {
        key: `groep/${id}/verschil`,
        label: `${label}: verschil per jaar`,
        unit: 'EUR',
        role: 'totaal',
        format: 'getal',
        vast: {
          value: boek.bedrag(sleutel(second)) - boek.bedrag(sleutel(first)),
          formula: (at) => `${at.ref(`groep/${id}/na`, vast)}-${at.ref(`groep/${id}/voor`, vast)}`,
        },
      }),
    ];
  });
  return rows.length === 0
    ? []
    : [
        blank('groep'),
        heading('groep', `Volgens de studie, alleen samen bekend: ${groep}`, yearColumns(jaren)),
        ...rows,
      ];
}
