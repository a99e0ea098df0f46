import type { BuildChanges } from '../../office/build';
import type { InputCell } from '../../plan';
import { inSlices, type Slices } from '../../spreadsheet/steps';
import type { Builder } from '../scenario/builder';
import type { BuiltScenario } from './builtScenario';

/** What a build of the scenario with these cells changes; undefined where it was given up. */
export async function changesWith(
  builder: Pick<Builder, 'planInSteps' | 'compareInSteps'>,
  { reading, vraag: { basis, version } }: BuiltScenario,
  cells: ReadonlyMap<string, InputCell>,
  slices: Slices,
): Promise<BuildChanges | undefined> {
  const { sheetNames } = reading;
  const inputs = new Map([...reading.inputs, ...cells]);
  const request = { basis, sheetNames, inputs, log: [], version };
  const plan = await inSlices(builder.planInSteps(request), slices);
  return plan && inSlices(builder.compareInSteps(reading, plan.workbook), slices);
}
