import type { KnownProblem } from '../problem';
import type { Sentences } from '../sentences';
import { coreProblems } from './coreProblems';
import { figureProblems } from './figureProblems';
import { inputProblems } from './inputProblems';
import { scenarioProblems } from './scenarioProblems';

export const nlBE: Sentences<KnownProblem> = {
  ...coreProblems,
  ...figureProblems,
  ...inputProblems,
  ...scenarioProblems,
};
