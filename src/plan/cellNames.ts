import type { Partner } from '../scenario';
import { definedName } from './definedName';
import type { NameDraft, RowDraft, SheetDraft } from './sheetDraft';
import { keuze } from './startColumns';
import { vast } from './yearSheet';

/**
 * Names for the cells that people refer to by themselves: the selector, what a partner fills in, the
 * parameters of the law. They follow from the rows, so that a new row needs nothing more.
 */
export function withCellNames(
  drafts: readonly SheetDraft[],
  partners: readonly Pick<Partner, 'id' | 'naam'>[],
): SheetDraft[] {
  return drafts.map((draft) => {
    const names = namesIn(draft, partners);
    return names.length === 0 ? draft : { ...draft, names: [...(draft.names ?? []), ...names] };
  });
}

function namesIn(
  draft: SheetDraft,
  partners: readonly Pick<Partner, 'id' | 'naam'>[],
): readonly NameDraft[] {
  if (draft.id === 'start')
    return [{ name: 'Scenario', rows: ['scenario', 'scenario'], columns: [keuze, keuze] }];
  if (draft.id === 'invoer') return partners.flatMap((partner) => invoerNames(draft, partner));
  return draft.id === 'parameters' ? parameterNames(draft) : [];
}

function parameterNames({ rows }: SheetDraft): NameDraft[] {
  return rows
    .filter(({ key, cells }) => !/^kop(?::|$)/.test(key) && cells[vast] !== undefined)
    .map(({ key }) => ({
      name: definedName('Parameter', key),
      rows: [key, key],
      columns: [vast, vast],
    }));
}

/** Of each line of a partner the cells that he fills in: of all years, or the only one. */
function invoerNames(
  { rows, columns }: SheetDraft,
  { id, naam }: Pick<Partner, 'id' | 'naam'>,
): NameDraft[] {
  const inputs = ({ cells }: RowDraft): string[] =>
    columns.map(({ key }) => key).filter((key) => cells[key]?.input === true);
  return rows.flatMap((row): NameDraft[] => {
    const [first] = inputs(row);
    const last = inputs(row).at(-1);
    if (!row.key.startsWith(`${id}/`) || first === undefined || last === undefined) return [];
    const line = row.key.slice(id.length + 1);
    return [
      { name: definedName('Invoer', naam, line), rows: [row.key, row.key], columns: [first, last] },
    ];
  });
}
