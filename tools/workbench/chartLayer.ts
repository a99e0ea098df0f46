import { ICommandService } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/preset-sheets-core';
import { Chart as Preview } from 'chart.js/auto';
import type { Area } from '../host/cellStore';
import type { Chart } from '../host/chartBook';
import type { ExcelHost } from '../host/excelHost';
import type { ChartInk, PreviewData, PreviewType } from './chartConfig';
import { chartConfig, chartText } from './chartConfig';
import type { Grid } from './grid';
import type { UniverStore } from './univerStore';
import type { ShownChart } from './werkbank';

interface Drawn {
  readonly name: string;
  readonly figure: HTMLElement;
  readonly preview: Preview<PreviewType, PreviewData, string>;
  /** What it was drawn from: drawing the same again would only cost time. */
  drawn: string;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Points of Excel in pixels of the screen. */
const pixels = 4 / 3;

/**
 * Previews of the charts over the grid: Excel draws them itself, Univer knows no charts without
 * payment. Only the charts of the active sheet show, at their place, and they follow the cells.
 */
export class ChartLayer {
  private readonly layer = document.createElement('div');
  private readonly drawn = new Map<string, Drawn>();
  private scheduled = false;

  constructor(
    container: HTMLElement,
    private readonly grid: Grid,
    private readonly store: UniverStore,
    private readonly host: ExcelHost,
  ) {
    this.layer.className = 'charts';
    container.append(this.layer);
    const follow = (): void => this.follow();
    host.charts.onChanged(follow);
    store.onCellsChanged(follow);
    store.onCalculated(follow);
    // Scrolling, widths, hidden rows, another sheet: all of them are commands or operations.
    grid.univer.__getInjector().get(ICommandService).onCommandExecuted(follow);
    window.addEventListener('resize', follow);
    this.follow();
  }

  /** What is drawn now, for tests. */
  shown(): readonly ShownChart[] {
    return [...this.drawn.values()].map(({ name, preview: { data } }) => ({
      name,
      labels: data.labels ?? [],
      series: data.datasets.map(({ label = '', type = '', data: values }) => ({
        name: label,
        type,
        values: values.map((value) => (typeof value === 'object' ? (value?.y ?? null) : value)),
      })),
    }));
  }

  /** Draws anew when the page has time: a workbook comes in thousands of changes. */
  follow(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    requestAnimationFrame(() => {
      this.scheduled = false;
      this.draw();
    });
  }

  private draw(): void {
    const charts = this.host.charts.of(this.store.activeSheet());
    for (const [id, { figure, preview }] of this.drawn) {
      if (charts.some((chart) => chart.id === id)) continue;
      preview.destroy();
      figure.remove();
      this.drawn.delete(id);
    }
    if (charts.length > 0 && this.fitLayer()) for (const chart of charts) this.drawOne(chart);
  }

  private drawOne(chart: Chart): void {
    const place = this.placeOf(chart);
    if (!place || place.width < 1 || place.height < 1) return;
    const config = chartConfig(chart, this.store, this.ink());
    const source = JSON.stringify([chartText(chart), config, place.width, place.height]);
    const present = this.drawn.get(chart.id);
    const figure = present?.figure ?? document.createElement('figure');
    Object.assign(figure.style, {
      left: `${place.left}px`,
      top: `${place.top}px`,
      width: `${place.width}px`,
      height: `${place.height}px`,
    });
    if (present?.drawn === source) return;
    present?.preview.destroy();
    const canvas = document.createElement('canvas');
    canvas.width = place.width;
    canvas.height = place.height;
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', chartText(chart));
    canvas.dataset.chart = chart.name;
    figure.replaceChildren(canvas);
    if (!present) this.layer.append(figure);
    this.drawn.set(chart.id, {
      name: chart.name,
      figure,
      preview: new Preview(canvas, config),
      drawn: source,
    });
  }

  private ink(): ChartInk {
    const style = getComputedStyle(document.documentElement);
    return {
      text: style.getPropertyValue('--ink').trim(),
      lines: style.getPropertyValue('--line').trim(),
    };
  }

  /** Puts the layer over the part of the grid that scrolls; false while there is no grid. */
  private fitLayer(): boolean {
    const view = this.view();
    if (!view) return false;
    const { canvas, viewport } = view;
    const around = this.layer.parentElement?.getBoundingClientRect();
    const own = canvas.getBoundingClientRect();
    Object.assign(this.layer.style, {
      left: `${own.left - (around?.left ?? 0) + viewport.left}px`,
      top: `${own.top - (around?.top ?? 0) + viewport.top}px`,
      width: `${Math.max(0, own.width - viewport.left)}px`,
      height: `${Math.max(0, own.height - viewport.top)}px`,
    });
    return true;
  }

  /** Where a chart stands, from the corner of the layer. */
  private placeOf({ anchor, box, sheetId }: Chart): Place | null {
    const view = this.view();
    if (!view) return null;
    const { viewport, scale } = view;
    const at = (area: Area) => {
      const sheet = this.grid.workbook.getSheetBySheetId(area.sheetId);
      return sheet?.getRange(area.row, area.column).getCellRect();
    };
    const one = { rows: 1, columns: 1 };
    const corner = at(anchor ? { ...anchor, ...one } : { sheetId, row: 0, column: 0, ...one });
    if (!corner) return null;
    const end = anchor
      ? at({
          sheetId,
          row: anchor.row + anchor.rows - 1,
          column: anchor.column + anchor.columns - 1,
          ...one,
        })
      : null;
    const left = end ? corner.left : corner.left + box.Left * pixels;
    const top = end ? corner.top : corner.top + box.Top * pixels;
    return {
      left: Math.round((left - viewport.viewportScrollX) * scale - viewport.left),
      top: Math.round((top - viewport.viewportScrollY) * scale - viewport.top),
      width: Math.round((end ? end.right - left : box.Width * pixels) * scale),
      height: Math.round((end ? end.bottom - top : box.Height * pixels) * scale),
    };
  }

  private view() {
    const render = this.grid.univer
      .__getInjector()
      .get(IRenderManagerService)
      .getRenderById(this.grid.workbook.getId());
    const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const canvas = render?.engine.getCanvasElement();
    return render && viewport && canvas
      ? { viewport, canvas, scale: render.scene.getAncestorScale().scaleX }
      : null;
  }
}
