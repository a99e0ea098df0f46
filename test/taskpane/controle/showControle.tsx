import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answer } from '../../../src/office';
import type { BuildReading, OwnSheet } from '../../../src/office/build/buildReading';
import type { ModelReading } from '../../../src/office/modelReading';
import { planSheets } from '../../../src/plan';
import { checkModel } from '../../../src/spreadsheet/modelcheck';
import { atOnce } from '../../../src/spreadsheet/steps';
import type { CellContent } from '../../../src/spreadsheet/workbook';
import type { Checker } from '../../../src/taskpane/controle/checker';
import { sheetFrom } from '../../spreadsheet/modelcheck/sheetFrom';
import { showPane } from '../showPane';

// Asking of every element whether it is in sight takes most of the time; one test asks it itself.
configure({ defaultHidden: true });
type Rows = Readonly<Record<string, Readonly<Record<string, CellContent>>>>;

/** A workbook with these sheets of ours: per sheet the rows by key, per row the cells by column. */
export function readingOf(sheets: Readonly<Record<string, Rows>>): BuildReading {
  return {
    sheetNames: new Map(),
    inputs: new Map(
      Object.entries(sheets).flatMap(([sheet, rows]) =>
        Object.entries(rows).flatMap(([row, cells]) =>
          Object.entries(cells).map(
            ([column, value]) => [`${sheet}/${row}/${column}`, { value }] as const,
          ),
        ),
      ),
    ),
    isFirstBuild: false,
    structureIsProtected: false,
    protectedSheets: [],
    leftover: null,
    ownSheets: Object.entries(sheets).map(([id, rows]) => {
      const sheet: Partial<OwnSheet> = {
        id,
        name: id === 'controles' ? 'Controles' : 'Aannames 2',
        // Row 1 holds the keys of the columns.
        rowKeys: [null, ...Object.keys(rows)],
      };
      // The tab asks nothing more of a sheet.
      return sheet as OwnSheet;
    }),
    otherSheets: [],
    names: [],
    styles: [],
    choice: null,
  };
}

export interface FakeChecker extends Checker {
  readonly answers: {
    build: Answer<BuildReading>;
    model: Answer<ModelReading | undefined>;
    shown: Answer<void>;
    /** Waits before the formulas are gone through. */
    wait: Promise<void>;
  };
  readonly asked: boolean[];
  readonly jumps: string[];
  /** How often the scenario was read. */
  reads: number;
}

const light = { omschrijving: 'Alle controles samen', waarde: '2 na te kijken' };
const check = (omschrijving: string, pad: string, waarde: CellContent) => ({
  omschrijving,
  eenheid: 'EUR',
  pad,
  waarde,
});

/** Two checks that ask for a look, and four assumptions of which three are open. */
export const scenario = readingOf({
  controles: {
    licht: light,
    'controle/som': check('Som van de partners', 'in orde', 0),
    'controle/aansluiting': check('Beginsaldo sluit aan', 'kijk na', 12_345.6),
    'controle/norm': check('Normen', 'niet na te gaan', ''),
    'optelling/x': check('Kortessem, investeringsontvangsten', 'afwijking', 2501),
    'optelling/y': check('Hasselt, ontvangsten', 'afronding', 1),
  },
  aannames: {
    titel: { omschrijving: 'Aannames' },
    'overname.regeling': {
      omschrijving: 'Regeling voor de schuldovername',
      actief: '2025',
      status: 'vast',
    },
    'overname.inwonersjaar': {
      omschrijving: 'Jaar van de inwoners',
      actief: 2021,
      status: 'voorstel',
      eigenaar: 'Els',
    },
    'apb.methode': { omschrijving: 'Tarief APB', actief: 'laagste', status: 'besproken' },
    'oov.methode': {
      omschrijving: 'Tarief opcentiemen',
      actief: { error: '#N/A' },
      status: 'vast',
      eigenaar: 'Jan',
    },
  },
});

/** A sheet of the user's own with two slips, a hidden one with a mild one. */
export const model: ModelReading = {
  own: new Set(),
  tooLarge: [],
  sheets: [
    sheetFrom([['a', '=B9*1.02', '=C9*1.02', '=D9*1.02', 7, '=F9*1.02', '=G9*1.02']]),
    sheetFrom([['=1/A9 → #DIV/0!', '=A1 → #DIV/0!']], { name: 'Geheim', isHidden: true }),
    sheetFrom([['=1200+350.5']], { name: 'Nota' }),
  ],
};

function fakeChecker(): FakeChecker {
  const checker: FakeChecker = {
    answers: {
      build: { ok: true, value: scenario },
      model: { ok: true, value: model },
      shown: { ok: true, value: undefined },
      wait: Promise.resolve(),
    },
    asked: [],
    jumps: [],
    reads: 0,
    planSheets,
    readBuild: () => {
      checker.reads += 1;
      return Promise.resolve(checker.answers.build);
    },
    readModel: ({ withOwn, onProgress = () => undefined }) => {
      checker.asked.push(withOwn);
      onProgress(1);
      return Promise.resolve(checker.answers.model);
    },
    checkModel: async (sheets, { signal, onProgress }) => {
      await checker.answers.wait;
      return signal.aborted ? undefined : atOnce(checkModel(sheets, { onProgress }));
    },
    showCells: (sheet, address) => {
      checker.jumps.push(`${sheet}!${address}`);
      return Promise.resolve(checker.answers.shown);
    },
  };
  return checker;
}

export async function openControle(arrange: (checker: FakeChecker) => void = () => undefined) {
  const user = userEvent.setup();
  const checker = fakeChecker();
  arrange(checker);
  const shown = await showPane({ loadChecker: () => Promise.resolve(checker) });
  await user.click(screen.getByRole('tab', { name: 'Controle' }));
  await screen.findByRole('heading', { name: 'Modelcontrole' });
  const press = async (name: string | RegExp) =>
    user.click(await screen.findByRole('button', { name }));
  return { user, checker, press, ...shown };
}

/** The lines of a list, as they are read. */
export const lines = (name: string | RegExp): string[] =>
  [...screen.getByRole('list', { name }).querySelectorAll('li')].map(
    ({ textContent }) => textContent,
  );
