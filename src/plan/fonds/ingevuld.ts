import type { CellContent } from '../../spreadsheet/workbook';
import type { InputCell } from '../planRequest';
import type { SheetId } from '../planSheets';
import { invoercel } from './fondscellen';

type Inputs = ReadonlyMap<string, InputCell>;

/** The column in which a build leaves what it proposed, and the inputs for which it can. */
export const voorstelkolom = 'voorstel';
const metVoorstel = ['waarde', 'aandeel', 'fusie'];

/** What was typed, without the cells that still hold what the build before proposed. */
export function zonderVoorstellen(inputs: Inputs): Inputs {
  const left = new Map(inputs);
  for (const [key, proposal] of inputs) {
    if (!key.startsWith('fonds') || !key.endsWith(`/${voorstelkolom}`)) continue;
    const row = key.slice(0, -voorstelkolom.length);
    for (const column of metVoorstel) {
      const cell = inputs.get(row + column);
      const isSame = String(cell?.value ?? '') === String(proposal.value ?? '');
      if (cell !== undefined && cell.formula === undefined && isSame) left.delete(row + column);
    }
  }
  return left;
}

/** What stands in the cells of the user. */
export class Ingevuld {
  constructor(private readonly inputs: Inputs) {}

  inhoud(sheet: SheetId, row: string, column: string, voorstel: CellContent = null): CellContent {
    const typed = this.inputs.get(invoercel(sheet, row, column));
    return typed === undefined ? voorstel : typed.value;
  }

  /** NaN for anything but a number. */
  getal(...cell: Parameters<Ingevuld['inhoud']>): number {
    const value = this.inhoud(...cell);
    return typeof value === 'number' ? value : Number.NaN;
  }

  /** A part of a whole; NaN outside 0 to 100 %. */
  deel(...cell: Parameters<Ingevuld['inhoud']>): number {
    const value = this.getal(...cell);
    return value >= 0 && value <= 1 ? value : Number.NaN;
  }

  /** One of some words, whatever its capitals; null for any other. */
  keuze<Word extends string>(
    words: readonly Word[],
    ...cell: Parameters<Ingevuld['inhoud']>
  ): Word | null {
    const value = this.inhoud(...cell);
    const said = typeof value === 'string' ? value.toLowerCase() : '';
    return words.find((word) => word.toLowerCase() === said) ?? null;
  }
}

/** As `Ingevuld.deel` reads it. */
export function deelformule(cell: string): string {
  return `IF(ISNUMBER(${cell}),IF(${cell}>=0,IF(${cell}<=1,${cell},NA()),NA()),NA())`;
}

export function nietNegatief(cell: string): string {
  return `IF(ISNUMBER(${cell}),IF(${cell}>=0,${cell},NA()),NA())`;
}
