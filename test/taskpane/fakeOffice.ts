import type { ActiveCell, Answer, CellValue, ConfirmedCell, OfficeRoom } from '../../src/office';
import { dutchNotation, toLocalFormula } from '../../src/spreadsheet/formulaNotation';

/** A room without Excel for the screens; the real one is tested against Office.js itself. */
export interface FakeOffice extends OfficeRoom {
  /** Selects a cell, as a user would. */
  select(cell: ActiveCell): void;
  /** What the formula's references stand for. */
  readonly cells: Map<string, readonly (readonly CellValue[])[]>;
  readonly inserted: { readonly formula: string; readonly confirmed: ConfirmedCell | undefined }[];
  /** What the next reading or insertion answers instead. */
  readonly answers: {
    read?: Promise<Answer<ActiveCell>>;
    insert: Awaited<ReturnType<OfficeRoom['insertFormula']>>[];
  };
  /** How many listen to the selection. */
  watching: number;
}

export function cell(formula: string, value: CellValue, address = 'Blad1!B4'): ActiveCell {
  return {
    address,
    sheet: 'Blad1',
    formula,
    formulaLocal: toLocalFormula(formula, dutchNotation),
    value,
  };
}

export function fakeOffice(overrides: Partial<OfficeRoom> = {}): FakeOffice {
  let active = cell('', null);
  let tell: () => void = () => undefined;
  const office: FakeOffice = {
    cells: new Map(),
    inserted: [],
    answers: { insert: [] },
    watching: 0,
    select: (next) => {
      active = next;
      tell();
    },
    whenReady: () => Promise.resolve('excel'),
    readNotation: () => Promise.resolve(dutchNotation),
    readColourScheme: () => 'light',
    watchColourScheme: () => () => undefined,
    readActiveCell: () => office.answers.read ?? Promise.resolve({ ok: true, value: active }),
    watchActiveCell: (onChange) => {
      tell = onChange;
      office.watching += 1;
      return Promise.resolve({
        ok: true,
        value: () => {
          office.watching -= 1;
          return Promise.resolve();
        },
      });
    },
    readReference: (reference) => {
      const values = office.cells.get(reference);
      if (reference === 'A:A') {
        return Promise.resolve({ kind: 'too-large', rows: 1_048_576, columns: 1 });
      }
      return Promise.resolve(
        values
          ? { kind: 'cells', values }
          : { kind: 'unreadable', failure: { kind: 'unexpected', detail: 'ItemNotFound' } },
      );
    },
    readSource: () => Promise.resolve({ ok: true, value: { kind: 'elsewhere' } }),
    readWorkbook: () =>
      Promise.resolve({ ok: true, value: { sheets: [], names: new Map(), unread: [] } }),
    watchChanges: () => Promise.resolve({ ok: true, value: () => Promise.resolve() }),
    showCells: () => Promise.resolve({ ok: true, value: undefined }),
    readSelection: () => Promise.resolve({ kind: 'empty' }),
    insertFormula: (formula, confirmed) => {
      office.inserted.push({ formula, confirmed });
      return Promise.resolve(
        office.answers.insert.shift() ?? { kind: 'written', address: 'Blad1!B4' },
      );
    },
    ...overrides,
  };
  return office;
}
