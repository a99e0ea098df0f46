import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FiguresLoader } from '../../../src/figures';
import type { PaneServices } from '../../../src/taskpane';
import { excelBuilder } from '../../../src/taskpane/scenario/excelBuilder';
import { ExcelHost } from '../../../tools/host/excelHost';
import { openAddIn, type OpenedAddIn } from '../../../tools/host/jestTransport';
import { PlainStore } from '../../../tools/host/plainStore';
import { figures } from '../../figures/bundledFigures';
import { showPane } from '../showPane';

configure({ defaultHidden: true });

const loader = {
  current: figures,
  load: () => Promise.resolve(figures),
} as unknown as FiguresLoader;

/** The pane over the real Office.js and an emulated Excel. */
export class AnalyseRoom {
  readonly store = new PlainStore(['Blad1']);
  readonly host = new ExcelHost({ store: this.store });
  private page: OpenedAddIn | undefined;

  async open(): Promise<void> {
    this.page = await openAddIn({ host: this.host, gateApis: true });
  }

  close(): void {
    this.page?.close();
  }

  /** A pane that was just opened. */
  async pane(services: Partial<PaneServices> = {}) {
    const user = userEvent.setup();
    const shown = await showPane({
      figures: loader,
      loadBuilder: () => Promise.resolve(excelBuilder),
      ...services,
    });
    return { user, ...shown };
  }

  /** As the user types in a cell of ours. */
  type(sheet: string, rowKey: string, columnKey: string, value: number | string): void {
    const found = this.store.sheets().find((each) => each.name === sheet);
    const used = found && this.store.usedArea(found.id);
    if (!used) throw new Error(`There is no sheet ${sheet}.`);
    const cells = this.store.formulas(used);
    const row = cells.findIndex((line) => line[0] === rowKey);
    const column = cells[0]?.indexOf(columnKey) ?? -1;
    if (row < 0 || column < 0) throw new Error(`There is no ${rowKey}/${columnKey} on ${sheet}.`);
    this.store.write({ ...used, row, column, rows: 1, columns: 1 }, [[value]]);
  }

  /** What stands in the cells of a sheet. */
  contents(name: string): unknown[] {
    const sheet = this.store.sheets().find((each) => each.name === name);
    const used = sheet && this.store.usedArea(sheet.id);
    return used ? this.store.formulas(used).flat() : [];
  }
}

export type User = ReturnType<typeof userEvent.setup>;

export const press = async (user: User, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));

export const openTab = async (user: User, name: string) =>
  user.click(screen.getByRole('tab', { name }));

/** Hasselt and Kortessem, built by hand from the tab Scenario. */
export async function build(user: User): Promise<void> {
  await openTab(user, 'Scenario');
  await press(user, 'Voorbeeld Hasselt + Kortessem');
  await press(user, 'Bekijk wat er verandert');
  await press(user, 'Bouw');
  await screen.findByRole('heading', { name: 'Het scenario staat in de werkmap' });
}
