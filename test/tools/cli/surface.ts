import type { Figures } from '../../../src/figures';
import type { PlanRequest } from '../../../src/plan';
import { computeScenario, legeInvoer, standaardkolommen } from '../../../src/scenario';
import type { Sheet } from '../../../src/spreadsheet/workbook';
import { run, type Surface } from '../../../tools/cli/run';
import { bundledLoader } from '../../../tools/data/bundledLoader';

let loading: Promise<Figures> | undefined;
/** The bundled figures, read once for all tests of a file. */
export function bundledFigures(): Promise<Figures> {
  loading ??= bundledLoader().load();
  return loading;
}

const sheet = (id: string, rows: Sheet['rows']): Sheet => ({
  id,
  name: id,
  columns: [
    { key: 'sleutel', width: 1 },
    { key: 'waarde', width: 1 },
  ],
  rows,
  frozen: { rows: 0, columns: 0 },
  validations: [],
  conditionalFormats: [],
  charts: [],
});

/** Runs the command with a plan of hardly a sheet, so that a test is about the command alone. */
export async function command(argv: readonly string[], change: Partial<Surface> = {}) {
  const printed: string[] = [];
  const complained: string[] = [];
  const requests: PlanRequest[] = [];
  const code = await run(argv, {
    version: '1.4.2',
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
    loadFigures: bundledFigures,
    makePlan: (request) => {
      requests.push(request);
      return {
        scenario: computeScenario({
          ...request.basis,
          scenarios: standaardkolommen,
          scenario: 'midden',
          aannames: request.basis.voorstel,
          invoer: legeInvoer,
        }),
        workbook: {
          title: '',
          date: '',
          styles: {},
          names: [],
          addInNamespace: 'FUSIE',
          sheets: [
            sheet('invoer', [
              { key: 'voortgang', cells: [null, { value: '1 van 3 ingevuld', style: 'x' }] },
            ]),
            sheet('controles', [
              { key: 'licht', cells: [null, { value: '3 na te kijken', style: 'x' }] },
            ]),
          ],
        },
      };
    },
    writeXlsx: ({ sheets }) => Promise.resolve(new TextEncoder().encode(String(sheets.length))),
    ...change,
  });
  const [request] = requests;
  return { code, printed: printed.join('\n'), complained: complained.join('\n'), request };
}
