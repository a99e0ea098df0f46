import { aannameIds, type ActieveAannames, type AannameId } from '../scenario';
import type { CellContent } from '../spreadsheet/workbook';
import { isWord } from './aannames';
import type { At } from './at';
import type { PlanContext } from './planContext';
import type { InputCell } from './planRequest';
import { shown } from './sheetDraft';

/** How far an assumption is: ours, talked about, or decided. */
export const statussen = ['voorstel', 'besproken', 'vast'] as const;
const [begin, , decided] = statussen;

/** What the register calls an assumption that somebody still has to look at. */
export const openPunt = 'open punt';

/** Leaving these empty is a choice too: no growth, the guarantee alone, no rate of one's own. */
function mayBeEmpty(id: AannameId): boolean {
  return (
    id.startsWith('index.') ||
    id === 'gemeentefonds.raming' ||
    id === 'apb.tarief' ||
    id === 'oov.tarief'
  );
}

/** What stands in the status cell: what the user typed, else where every assumption begins. */
export function statusOf(inputs: ReadonlyMap<string, InputCell>, id: AannameId): CellContent {
  const typed = inputs.get(`aannames/${id}/status`);
  return typed ? typed.value : begin;
}

/** What the active cell of an assumption holds. */
export function activeContent(actief: ActieveAannames, id: AannameId): CellContent {
  if (!isWord(id)) return shown(actief.getal(id));
  const word = actief.tekst(id);
  return word === '' ? { error: '#N/A' } : word;
}

/** How many assumptions somebody still has to look at. */
export function openCount({ scenario, inputs }: PlanContext): number {
  return aannameIds.filter((id) =>
    isOpen(id, activeContent(scenario.actief, id), statusOf(inputs, id)),
  ).length;
}

/** Not decided, or decided without a value where there has to be one. */
export function isOpen(id: AannameId, active: CellContent, status: CellContent): boolean {
  const isDecided = typeof status === 'string' && status.toLowerCase() === decided;
  return !isDecided || (!mayBeEmpty(id) && typeof active === 'object');
}

export function openFormula(id: AannameId, at: At): string {
  const whenDecided = mayBeEmpty(id) ? '""' : `IF(ISNA(${at.same('actief')}),"${openPunt}","")`;
  return `IFERROR(IF(${at.same('status')}="${decided}",${whenDecided},"${openPunt}"),"${openPunt}")`;
}
