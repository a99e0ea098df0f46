import type { IBorderData, IBorderStyleData, ICellData, IRange, IStyleData } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  ICommandService,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetStyleCommand,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../host/cellStore';
import { cellSides } from '../host/formatDefaults';
import type { Grid } from './grid';
import type { CellLook } from './werkbank';

type Formats = Readonly<Record<string, unknown>>;
type Style = { -readonly [Key in keyof IStyleData]: IStyleData[Key] };

/** Excel counts points, Univer pixels. */
const pixels = (points: unknown): number => Math.round((Number(points) * 4) / 3);

const onOff = (value: unknown): BooleanNumber =>
  value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const lines: Readonly<Record<string, BorderStyleTypes>> = {
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const weights: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

/** Pixels by which Excel moves a text to the right for each step of its indent. */
const indentStep = 12;

const looks: Readonly<Record<string, (value: unknown) => Style>> = {
  // White and black are what a cell has of itself; so a dark grid keeps its own colours.
  'Fill.Color': (value) => ({ bg: value === '#FFFFFF' ? null : { rgb: String(value) } }),
  'Font.Color': (value) => ({ cl: value === '#000000' ? null : { rgb: String(value) } }),
  'Font.Bold': (value) => ({ bl: onOff(value) }),
  'Font.Italic': (value) => ({ it: onOff(value) }),
  'Font.Size': (value) => ({ fs: Number(value) }),
  'Font.Underline': (value) => ({ ul: { s: onOff(value !== 'None') } }),
  'Font.Strikethrough': (value) => ({ st: { s: onOff(value) } }),
  WrapText: (value) => ({ tb: value === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  IndentLevel: (value) => ({ pd: { l: 2 + Number(value) * indentStep } }),
  HorizontalAlignment: (value) => ({
    ht: horizontal[String(value)] ?? HorizontalAlign.UNSPECIFIED,
  }),
  VerticalAlignment: (value) => ({ vt: vertical[String(value)] ?? VerticalAlign.UNSPECIFIED }),
};

const borders = (formats: Formats): Style => {
  const bd: IBorderData = {};
  for (const side of cellSides) {
    const style = formats[`Borders.${side}.Style`];
    if (style === undefined) continue;
    const line: IBorderStyleData = {
      s:
        lines[String(style)] ??
        weights[String(formats[`Borders.${side}.Weight`])] ??
        BorderStyleTypes.THIN,
      cl: { rgb: String(formats[`Borders.${side}.Color`] ?? '#000000') },
    };
    const key = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' } as const;
    bd[key[side]] = style === 'None' ? null : line;
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
};

/** How the cells of Univer look, and its sheets, as the emulated Excel wants them. */
export class UniverFormats {
  private readonly commands: ICommandService;

  constructor(
    private readonly grid: Grid,
    private readonly sheet: (sheetId: string) => FWorksheet,
  ) {
    this.commands = grid.univer.__getInjector().get(ICommandService);
  }

  write(areas: readonly Area[], formats: Formats): void {
    const style = Object.entries(formats).reduce<Style>(
      (all, [property, value]) => ({ ...all, ...looks[property]?.(value) }),
      borders(formats),
    );
    if (Object.keys(style).length > 0) this.writeStyle(areas, style);
    for (const area of areas)
      for (const [property, value] of Object.entries(formats)) this.size(area, property, value);
  }

  look({ sheetId, row, column }: Area): CellLook {
    const sheet = this.sheet(sheetId);
    const style = sheet.getRange(row, column).getCellStyleData() ?? {};
    const inner = sheet.getSheet();
    const sides = Object.entries(style.bd ?? {}).flatMap(([side, line]) => (line ? [side] : []));
    return {
      bold: style.bl === BooleanNumber.TRUE,
      colour: style.cl?.rgb ?? null,
      fill: style.bg?.rgb ?? null,
      wrap: style.tb === WrapStrategy.WRAP,
      borders: sides.sort().join(''),
      isHidden: !inner.getRowVisible(row) || !inner.getColVisible(column),
      frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
    };
  }

  /** Removes the look of all cells in an area. */
  clear(area: Area): void {
    this.writeStyle([area], null);
  }

  autofit(areas: readonly Area[], what: 'ColumnWidth' | 'RowHeight'): void {
    for (const area of areas.map((one) => this.bounded(one))) {
      const sheet = this.sheet(area.sheetId);
      if (what === 'RowHeight') {
        sheet.setRowAutoHeight(area.row, area.rows);
        continue;
      }
      const texts = sheet
        .getRange(area.row, area.column, area.rows, area.columns)
        .getDisplayValues();
      for (let column = 0; column < area.columns; column++) {
        // About 7 pixels for a sign: good enough to look at.
        const longest = Math.max(0, ...texts.map((line) => line[column]?.length ?? 0));
        if (longest > 0) sheet.setColumnWidths(area.column + column, 1, longest * 7 + 12);
      }
    }
  }

  writeSheet(sheetId: string, property: string, value: unknown): void {
    const sheet = this.sheet(sheetId);
    switch (property) {
      case 'Visibility':
        if (value === 'Visible') sheet.showSheet();
        else if (!sheet.isSheetHidden()) sheet.hideSheet();
        break;
      case 'TabColor':
        sheet.setTabColor(String(value));
        break;
      case 'ShowGridlines':
        sheet.setHiddenGridlines(value !== true);
        break;
      case 'Frozen': {
        const area = value as Area | null;
        const rows = area && area.rows < sheet.getMaxRows() ? area.row + area.rows : 0;
        const columns =
          area && area.columns < sheet.getMaxColumns() ? area.column + area.columns : 0;
        if (rows + columns === 0) sheet.cancelFreeze();
        else
          sheet.setFreeze({
            startRow: rows > 0 ? rows : -1,
            startColumn: columns > 0 ? columns : -1,
            ySplit: rows,
            xSplit: columns,
          });
        break;
      }
      default:
        // The host remembers everything; the grid draws the ones above.
        break;
    }
  }

  /** The part of an area that Univer has cells for: a whole column has no end in Excel. */
  bounded(area: Area): Area {
    const sheet = this.sheet(area.sheetId);
    return {
      ...area,
      rows: Math.max(0, Math.min(area.rows, sheet.getMaxRows() - area.row)),
      columns: Math.max(0, Math.min(area.columns, sheet.getMaxColumns() - area.column)),
    };
  }

  // Mutations instead of commands: what an add-in draws moves no selection and is no change of cells.
  private writeStyle(areas: readonly Area[], style: IStyleData | null): void {
    const [first] = areas;
    if (!first) return;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, rows, columns } of areas.map((area) => this.bounded(area)))
      for (let at = row; at < row + rows; at++)
        for (let across = column; across < column + columns; across++)
          (cellValue[at] ??= {})[across] = { s: style };
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: this.grid.workbook.getId(),
      subUnitId: first.sheetId,
      cellValue,
      // Without this name Univer takes a cell that says nothing of its formula for one without.
      trigger: SetStyleCommand.id,
    });
  }

  private size(area: Area, property: string, value: unknown): void {
    const sheet = this.sheet(area.sheetId);
    const { row, column, rows, columns } = this.bounded(area);
    switch (property) {
      case 'ColumnWidth':
        sheet.setColumnWidths(column, columns, pixels(value));
        break;
      case 'RowHeight':
        sheet.setRowHeightsForced(row, rows, pixels(value));
        break;
      case 'ColumnHidden':
        this.hide(area, value === true ? SetColHiddenMutation.id : SetColVisibleMutation.id);
        break;
      case 'RowHidden':
        this.hide(area, value === true ? SetRowHiddenMutation.id : SetRowVisibleMutation.id);
        break;
      default:
        break;
    }
  }

  private hide(area: Area, mutation: string): void {
    const { row, column, rows, columns } = this.bounded(area);
    const range: IRange = {
      startRow: row,
      endRow: row + rows - 1,
      startColumn: column,
      endColumn: column + columns - 1,
    };
    this.commands.syncExecuteCommand(mutation, {
      unitId: this.grid.workbook.getId(),
      subUnitId: area.sheetId,
      ranges: [range],
    });
  }
}
