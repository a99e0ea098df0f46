import { ProblemError } from '../../src/core/problem';
import { describeProblem } from '../../src/i18n';
import { Refusal } from './refusal';

const done = 0;
const failed = 1;
const refused = 2;

/** Runs a command, tells why it refuses, and gives the exit code. */
export async function exitCodeOf(
  command: () => Promise<void>,
  complain: (line: string) => void,
): Promise<number> {
  try {
    await command();
    return done;
  } catch (error) {
    if (error instanceof Refusal) {
      complain(error.message);
      return refused;
    }
    if (error instanceof ProblemError) {
      complain(describeProblem(error.problem, 'nl-BE'));
      return refused;
    }
    complain(
      `Er ging iets mis dat niet aan uw opdracht ligt: ${error instanceof Error ? error.message : String(error)}. Er is niets geschreven. Meld dit met uw opdracht erbij.`,
    );
    return failed;
  }
}
