import type { Figures } from '../../src/figures';
import { callsAddIn, nativeFormula } from '../../src/functions/native';
import { markedForFile } from '../../src/office/build';
import {
  metLeningen,
  zonderInvoegtoepassing,
  type PlanRequest,
  type ScenarioPlan,
} from '../../src/plan';
import { prepareScenario } from '../../src/scenario';
import type { Workbook } from '../../src/spreadsheet/workbook';
import { choiceOf, standardTarget, withExample } from './choice';
import { exitCodeOf } from './exitCode';
import { help } from './help';
import { readLoans } from './leningen';
import { readOptions } from './options';
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

/** Runs the command; `argv` without node and script. Gives the exit code. */
export function run(argv: readonly string[], surface: Surface): Promise<number> {
  return exitCodeOf(
    () => build(argv, surface),
    (line) => {
      surface.complain(line);
    },
  );
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
  const { partners, schuldjaar } = basis;
  const loans =
    options.leningen === undefined
      ? []
      : [await readLoans(options.leningen, { gemeenten: partners, schuldjaar })];
  const plan = surface.makePlan({
    basis,
    inputs: metLeningen(new Map(), loans, partners),
    // No clock: the same input gives the same bytes.
    log: [
      {
        datum: options.datum ?? '',
        gebeurtenis: options.delen
          ? 'Gebouwd met de opdrachtregel, om te delen: zonder functies van de invoegtoepassing'
          : 'Gebouwd met de opdrachtregel',
        cijfers: basis.cijfersVan,
        product: surface.version,
      },
    ],
    version: surface.version,
  });
  const lines = summary(target, plan);
  const shared = options.delen
    ? zonderInvoegtoepassing(plan.workbook, { callsAddIn, nativeFormula })
    : undefined;
  const workbook = shared?.workbook ?? plan.workbook;
  await writeTarget(target, await surface.writeXlsx(markedForFile(workbook)));
  for (const line of lines) surface.print(line);
  if (shared)
    surface.print(
      `Om te delen: zonder functies van de invoegtoepassing (${String(shared.formules)} cellen met een gewone formule in de plaats, ${String(shared.waarden)} met een vaste waarde)`,
    );
}
