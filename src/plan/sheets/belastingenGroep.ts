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

/** The two lines of a study by their printed words; undefined where it does not give both. */
function studied({ scenario }: PlanContext, soort: Belastingsoort) {
  const { groep, cijfers } = scenario.input;
  const [, label = '', before, after] = groupPairs.find(([id]) => id === soort) ?? [];
  const find = (omschrijving: string | undefined) =>
    cijfers.find((cijfer) => cijfer.gemeente === groep && cijfer.omschrijving === omschrijving);
  const [voor, na] = [find(before), find(after)];
  return groep !== '' && voor && na ? { label, voor, na } : undefined;
}

/** Yield before, and the change by the lowest rate, as a study gives them for the partners together. */
export function groupFigures(
  context: PlanContext,
  soort: Belastingsoort,
): { readonly voor: GroupFigure; readonly verschil: GroupFigure } | undefined {
  const found = studied(context, soort);
  if (!found) return undefined;
  const { boek } = context.scenario;
  const voor = boek.bedrag(sleutel(found.voor));
  const cell = (name: string) => (at: At) =>
    at.fixed('belastingen', `groep/${soort}/${name}`, vast);
  return {
    voor: { value: voor, formula: cell('voor') },
    verschil: { value: boek.bedrag(sleutel(found.na)) - voor, formula: cell('verschil') },
  };
}

export function groupRows(context: PlanContext): RowDraft[] {
  const { input, boek } = context.scenario;
  const { groep, jaren } = input;
  const rows = groupPairs.flatMap(([id]): RowDraft[] => {
    const found = studied(context, id);
    if (!found) return [];
    const { label, voor, na } = found;
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
      linked('voor', 'vóór de fusie, samen', sleutel(voor)),
      linked('na', 'bij het laagste tarief, samen', sleutel(na)),
      yearRow(jaren, {
        key: `groep/${id}/verschil`,
        label: `${label}: verschil per jaar`,
        unit: 'EUR',
        role: 'totaal',
        format: 'getal',
        vast: {
          value: boek.bedrag(sleutel(na)) - boek.bedrag(sleutel(voor)),
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
