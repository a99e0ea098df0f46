import { ProblemError } from '../../src/core/problem';
import type { Figures } from '../../src/figures';
import { describeProblem } from '../../src/i18n';
import { markedForFile } from '../../src/office/build';
import type { PlanRequest, ScenarioPlan } from '../../src/plan';
import { prepareScenario } from '../../src/scenario';
import type { Workbook } from '../../src/spreadsheet/workbook';
import { choiceOf, standardTarget, withExample } from './choice';
import { help } from './help';
import { readOptions } from './options';
import { Refusal } from './refusal';
import { summary } from './summary';
import { checkTarget, writeTarget } from './target';

/** What the command needs from outside, so that a test can stand in for it. */
export interface Surface {
  /** Of package.json. */
  readonly version: string;
  print(line: string): void;
  complain(line: string): void;
  loadFigures(): Promise<Figures>;
  makePlan(request: PlanRequest): ScenarioPlan;
  writeXlsx(workbook: Workbook): Promise<Uint8Array>;
}

const done = 0;
const failed = 1;
const refused = 2;

/** Runs the command; `argv` without node and script. Gives the exit code. */
export async function run(argv: readonly string[], surface: Surface): Promise<number> {
  try {
    await build(argv, surface);
    return done;
  } catch (error) {
    if (error instanceof Refusal) {
      surface.complain(error.message);
      return refused;
    }
    if (error instanceof ProblemError) {
      surface.complain(describeProblem(error.problem, 'nl-BE'));
      return refused;
    }
    surface.complain(
      `Er ging iets mis dat niet aan uw opdracht ligt: ${error instanceof Error ? error.message : String(error)}. Er is niets geschreven. Meld dit met uw opdracht erbij.`,
    );
    return failed;
  }
}

async function build(argv: readonly string[], surface: Surface): Promise<void> {
  const given = readOptions(argv);
  if (given === 'help') {
    surface.print(help);
    return;
  }
  const options = withExample(given);
  const target = options.uit ?? standardTarget(options.gemeenten);
  checkTarget(target);
  const figures = await surface.loadFigures();
  const basis = prepareScenario(figures, choiceOf(options, figures));
  const plan = surface.makePlan({
    basis,
    // No clock: the same input gives the same bytes.
    log: [
      {
        datum: options.datum ?? '',
        gebeurtenis: 'Gebouwd met de opdrachtregel',
        cijfers: basis.cijfersVan,
        product: surface.version,
      },
    ],
    version: surface.version,
  });
  const lines = summary(target, plan);
  await writeTarget(target, await surface.writeXlsx(markedForFile(plan.workbook)));
  for (const line of lines) surface.print(line);
}
