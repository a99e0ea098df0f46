import { callsAddIn, nativeFormula } from '../../../src/functions/native';
import { readSharing, type SharingReading } from '../../../src/office/delen';
import { markKey, markText } from '../../../src/office/build/sheetMark';
import type { FunctionCaller } from '../../../tools/host/plainFormulas';
import type { BuildRoom } from '../build/buildRoom';

export const regel = { callsAddIn, nativeFormula };

/** As much of the add-in as these tests call; whatever else is #NAME?. */
export const functions: FunctionCaller = {
  refuses: () => null,
  call: (name, parameters) => {
    const block = (parameters[0] as number[][] | number | undefined) ?? 0;
    switch (name.toUpperCase()) {
      case 'FUSIE.AFM':
        return Promise.resolve(
          Array.isArray(block)
            ? { kind: 'matrix', values: block.map((row) => row.map((cell) => cell * 2)) }
            : { kind: 'scalar', value: block * 2 },
        );
      case 'FUSIE.NORMTOETS':
        return Promise.resolve({ kind: 'scalar', value: 'Voldoet' });
      case 'FUSIE.INWONERS':
        return Promise.resolve({ kind: 'scalar', value: { error: '#N/A' } });
      case 'FUSIE.CIJFER':
        return new Promise(() => undefined);
      default:
        return Promise.resolve({ kind: 'scalar', value: { error: '#NAME?' } });
    }
  },
};

/** What the formulas in their place give: as AFM above, from cells that hold 5. */
export const evaluate = (formula: string): number | undefined =>
  /^=A1-/.test(formula) ? 10 : undefined;

/** A Logboek as a build leaves it, with one line. */
export async function addLog(room: BuildRoom): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Logboek');
    sheet.customProperties.add(
      markKey,
      markText({
        id: 'logboek',
        name: 'Logboek',
        state: 'klaar',
        layout: '',
        charts: {},
        cells: 'A1:E4',
        inputs: '',
        page: [],
        filter: false,
      }),
    );
    sheet.getRange('A1:E4').values = [
      ['sleutel', 'datum', 'gebeurtenis', 'cijfers', 'product'],
      ['titel', 'Logboek', '', '', ''],
      ['kop', 'Datum', 'Wat er gebeurde', '', ''],
      ['regel/1', 46000, 'Gebouwd', '', '1.0'],
    ];
    await context.sync();
  });
  await room.store.settled();
}

export async function read(): Promise<SharingReading> {
  const answer = await readSharing(regel);
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

export const options = {
  clock: () => new Date('2026-01-02T03:04:05Z'),
  log: ({ formules, waarden }: { formules: number; waarden: number }) => ({
    datum: '2026-01-02',
    gebeurtenis: `gedeeld: ${String(formules)} en ${String(waarden)}`,
    cijfers: '',
    product: '1.0',
  }),
};
