import { opvolging, type Opvolging, type OpvolgingInvoer, type Volglijn } from '../../scenario';
import type { PlanContext } from '../planContext';
import { jaarkolom, vast } from '../yearSheet';

/** Rows of Opvolging, by the line that they are about. */
export const opvolgingRow = {
  getypt: (lijn: Volglijn) => `getypt/${lijn}`,
  plan: (lijn: Volglijn) => `plan/${lijn}`,
  rekening: (lijn: Volglijn) => `rekening/${lijn}`,
  verschil: (lijn: Volglijn) => `verschil/${lijn}`,
  aandeel: (lijn: Volglijn) => `aandeel/${lijn}`,
  verklaring: (lijn: Volglijn) => `verklaring/${lijn}`,
  onverklaard: (lijn: Volglijn) => `onverklaard/${lijn}`,
} as const;
export const drempelRow = 'drempel';

/** What somebody typed on the sheet. */
export function opvolgingInvoer({ inputs }: Pick<PlanContext, 'inputs'>): OpvolgingInvoer {
  const cell = (row: string, column: string) => inputs.get(`opvolging/${row}/${column}`);
  const drempel = cell(drempelRow, vast)?.value;
  return {
    bedrag: (lijn, jaar) => {
      const value = cell(opvolgingRow.getypt(lijn), jaarkolom(jaar))?.value;
      return typeof value === 'number' ? value : Number.NaN;
    },
    isVerklaard: (lijn, jaar) => {
      const value = cell(opvolgingRow.verklaring(lijn), jaarkolom(jaar))?.value ?? '';
      return value !== '';
    },
    drempel: typeof drempel === 'number' ? drempel : 0,
  };
}

/** The accounts that were typed beside the plan of the live scenario. */
export function opvolgingOf(context: PlanContext): Opvolging {
  const { input, fusie } = context.scenario;
  return opvolging(input, fusie.resultaat, opvolgingInvoer(context));
}
