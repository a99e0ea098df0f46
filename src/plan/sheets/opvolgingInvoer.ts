import {
  gegevenLijnen,
  opvolging,
  rekeningsleutel,
  type Opvolging,
  type OpvolgingInvoer,
  type Volglijn,
} from '../../scenario';
import type { PlanContext } from '../planContext';
import { jaarkolom, vast } from '../yearSheet';

/** Rows of Opvolging, by the line that they are about. */
export const opvolgingRow = {
  getypt: (lijn: Volglijn) => `getypt/${lijn}`,
  plan: (lijn: Volglijn) => `plan/${lijn}`,
  rekening: (lijn: Volglijn) => `rekening/${lijn}`,
  bron: (lijn: Volglijn) => `bron/${lijn}`,
  verschil: (lijn: Volglijn) => `verschil/${lijn}`,
  aandeel: (lijn: Volglijn) => `aandeel/${lijn}`,
  verklaring: (lijn: Volglijn) => `verklaring/${lijn}`,
  onverklaard: (lijn: Volglijn) => `onverklaard/${lijn}`,
} as const;
export const drempelRow = 'drempel';
export const gevolgdRow = 'gevolgde gemeente';

/** What somebody typed on the sheet in a cell for an amount; NaN where that is none. */
export function getyptBedrag(
  { inputs }: Pick<PlanContext, 'inputs'>,
  lijn: Volglijn,
  jaar: number,
): number {
  const value = inputs.get(`opvolging/${opvolgingRow.getypt(lijn)}/${jaarkolom(jaar)}`)?.value;
  return typeof value === 'number' ? value : Number.NaN;
}

/** The amounts of the accounts: as typed, else as Cijfers has them; totals only as typed. */
export function opvolgingInvoer(context: PlanContext): OpvolgingInvoer {
  const { inputs, scenario } = context;
  const cell = (row: string, column: string) => inputs.get(`opvolging/${row}/${column}`);
  const drempel = cell(drempelRow, vast)?.value;
  return {
    bedrag: (lijn, jaar) => {
      const getypt = getyptBedrag(context, lijn, jaar);
      return Number.isNaN(getypt) && gegevenLijnen.includes(lijn)
        ? scenario.boek.bedrag(rekeningsleutel(scenario.input, lijn, jaar))
        : getypt;
    },
    isVerklaard: (lijn, jaar) => {
      const value = cell(opvolgingRow.verklaring(lijn), jaarkolom(jaar))?.value ?? '';
      return value !== '';
    },
    drempel: typeof drempel === 'number' ? drempel : 0,
  };
}

/** The accounts beside the plan of the live scenario. */
export function opvolgingOf(context: PlanContext): Opvolging {
  const { input, fusie } = context.scenario;
  return opvolging(input, fusie.resultaat, opvolgingInvoer(context));
}
