import type { CellContent } from '../../../tools/host/cellStore';
import { blockAt } from '../../../tools/host/plainCells';
import type { PlainStore } from '../../../tools/host/plainStore';
import type { ExcelHost } from '../../../tools/host/excelHost';
import type { Lot } from '../../scenario/lot';
import { signature } from './samenPlan';

/** Something that a person put in the workbook, each with a content of its own. */
export interface Typed {
  readonly content: string | number;
  readonly sheet: string;
  /** Where it has to be found again: at its keys, in its own cell, or somewhere in its sheet. */
  readonly at:
    | { readonly kind: 'keys'; readonly id: string; readonly row: string; readonly column: string }
    | { readonly kind: 'cell'; readonly row: number; readonly column: number }
    | { readonly kind: 'sheet' };
}

interface Line {
  readonly at: number;
  readonly key: string;
}

/** Somebody who works in the workbook by hand, at moments that follow from a lot. */
export class Typist {
  readonly typed: Typed[] = [];
  private structural = 0;

  constructor(
    private readonly store: PlainStore,
    private readonly host: ExcelHost,
    private readonly lot: Lot,
  ) {}

  private get count(): number {
    return this.typed.length;
  }

  /** Does one thing; what, follows from the name of the moment. */
  act(moment: string): void {
    const { lot } = this;
    const [kind] = [
      lot.pick(
        `what ${moment}`,
        ['input', 'assumption', 'ours', 'beside', 'own sheet', 'own line', 'rename', 'same name'],
        [10, 4, 3, 4, 2, 2, 1, 1],
      ),
    ];
    switch (kind) {
      case 'input':
        return this.inKeyed('invoer', moment, () => true);
      case 'assumption':
        return this.inKeyed('aannames', moment, ({ key }) => key === 'index');
      case 'ours':
        return this.inKeyed('fusie', moment, () => true);
      case 'beside':
        return this.beside(moment);
      case 'own sheet':
        return this.put('Mijn', lot.whole(`row ${moment}`, 0, 3), 0, 'cell');
      case 'own line':
        return this.ownLine(moment);
      case 'rename':
        return this.rename(moment);
      case 'same name':
        return this.sameName(moment);
    }
  }

  private sheets() {
    return this.store.sheets();
  }

  /** The sheets of ours that stand there, half built ones too. */
  private ours(id: string) {
    const sign = signature[id] ?? '';
    return this.sheets().filter(({ id: sheet }) =>
      this.lines(sheet, 'row').some(({ key }) => key === sign),
    );
  }

  private lines(sheet: string, axis: 'row' | 'column'): Line[] {
    const used = this.store.usedArea(sheet);
    if (!used) return [];
    const [bottom, right] = [used.row + used.rows, used.column + used.columns];
    const cells =
      axis === 'row'
        ? this.store.formulas(blockAt(sheet, 0, 0, bottom, 1)).map(([cell]) => cell)
        : (this.store.formulas(blockAt(sheet, 0, 0, 1, right))[0] ?? []);
    return cells.flatMap((key, at) =>
      typeof key === 'string' && key !== '' && at > 0 ? [{ at, key }] : [],
    );
  }

  private inKeyed(id: string, moment: string, mayRow: (line: Line) => boolean): void {
    const [sheet] = this.ours(id);
    if (!sheet) return;
    const rows = this.lines(sheet.id, 'row')
      .filter(({ key }) => key !== signature[id])
      .filter(mayRow);
    const columns = this.lines(sheet.id, 'column').filter(({ key }) =>
      id === 'aannames' ? key === 'waarde' : key !== 'label',
    );
    if (rows.length === 0 || columns.length === 0) return;
    const row = this.lot.pick(`row ${moment}`, rows);
    const column = this.lot.pick(`column ${moment}`, columns);
    this.write(sheet.id, row.at, column.at, {
      kind: 'keys',
      id,
      row: row.key,
      column: column.key,
    });
  }

  private beside(moment: string): void {
    const id = this.lot.pick(`sheet ${moment}`, Object.keys(signature));
    const [sheet] = this.ours(id);
    const used = sheet && this.store.usedArea(sheet.id);
    if (!sheet || !used) return;
    const below = this.lot.chance(`below ${moment}`, 0.5);
    const row = below ? used.row + used.rows + 1 : this.lot.whole(`row ${moment}`, 1, used.rows);
    this.write(sheet.id, row, below ? 2 : used.column + used.columns, { kind: 'sheet' });
  }

  private put(name: string, row: number, column: number, kind: 'cell'): void {
    const sheet = this.sheets().find((one) => one.name === name);
    if (sheet) this.write(sheet.id, row, column, { kind, row, column });
  }

  private ownLine(moment: string): void {
    const [sheet] = this.ours(this.lot.pick(`sheet ${moment}`, ['fusie', 'invoer', 'aannames']));
    const used = sheet && this.store.usedArea(sheet.id);
    // Twice at one moment could hide each other; each must be seen on its own.
    if (!sheet || !used || this.structural > 0) return;
    this.structural += 1;
    const axis = this.lot.pick(`axis ${moment}`, ['row', 'column'] as const);
    const size = axis === 'row' ? used.rows : used.columns;
    const at = this.lot.whole(`line ${moment}`, axis === 'row' ? 2 : 2, size);
    const shift = { sheetId: sheet.id, axis, at, count: 1 };
    this.store.shiftCells(shift);
    this.host.followShift(shift);
    if (axis === 'row') this.write(sheet.id, at, 1, { kind: 'sheet' });
    else this.write(sheet.id, 2, at, { kind: 'sheet' });
  }

  private rename(moment: string): void {
    const id = this.lot.pick(`sheet ${moment}`, Object.keys(signature));
    const [sheet] = this.ours(id);
    if (!sheet) return;
    const name = `${id} van ${String(this.count)}`;
    this.store.renameSheet(sheet.id, name);
    this.host.followName(sheet.name, name);
  }

  private sameName(moment: string): void {
    const name = this.lot.pick(`name ${moment}`, ['Fusie', 'Invoer']);
    if (this.sheets().some((sheet) => sheet.name === name)) return;
    const id = this.store.addSheet(name);
    this.write(id, 0, 1, { kind: 'cell', row: 0, column: 1 });
  }

  private write(sheet: string, row: number, column: number, at: Typed['at']): void {
    const number = this.count + 1;
    const content: CellContent =
      at.kind === 'keys' && number % 3 > 0 ? 900_000 + number : `getypt ${String(number)}`;
    this.store.write(blockAt(sheet, row, column), [[content]]);
    // What somebody types over himself is his own business.
    const same = this.typed.findIndex(
      (one) =>
        one.sheet === sheet && JSON.stringify(one.at) === JSON.stringify(at) && at.kind !== 'sheet',
    );
    if (same >= 0)
      this.typed.splice(same, 1, {
        content: `weg ${String(number)}`,
        sheet: '',
        at: { kind: 'sheet' },
      });
    this.typed.push({ content, sheet, at });
  }
}
