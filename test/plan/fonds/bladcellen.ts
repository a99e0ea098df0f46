import { makeFondsPlan } from '../../../src/plan';
import {
  cellAddress,
  type Cell,
  type CellContent,
  type Workbook,
} from '../../../src/spreadsheet/workbook';
import { enkele, nisVan } from './gegevens';
import { ingevuld, volledig, type Cellen } from './invulling';

export const voorstel = {
  naam: 'Stad',
  gemeenten: [nisVan('Antwerpen'), nisVan('Ranst')],
  jaar: 2027,
};
/** Some municipalities, all that a block needs filled in, and a merger that is proposed. */
export const planMet = (...cells: readonly Cellen[]): Workbook =>
  makeFondsPlan({
    figures: enkele,
    version: '1.5.0',
    voorstel,
    inputs: ingevuld(volledig(enkele), ...cells),
  });

/** A cell with where it stands, by the keys of its sheet, row and column. */
export interface Geplaatst {
  readonly name: string;
  readonly address: string;
  readonly sheet: Workbook['sheets'][number];
  readonly cell: Cell;
}

export function cellenVan({ sheets }: Workbook): Geplaatst[] {
  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ key, cells }, row) =>
      cells.flatMap((cell, column) =>
        cell === null
          ? []
          : [
              {
                name: `${sheet.id}/${key ?? ''}/${sheet.columns[column]?.key ?? ''}`,
                address: cellAddress(row, column),
                sheet,
                cell,
              },
            ],
      ),
    ),
  );
}

export function waarde(workbook: Workbook, name: string): CellContent | undefined {
  return cellenVan(workbook).find((each) => each.name === name)?.cell.value;
}
