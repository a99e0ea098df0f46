/**
 * A refusal as data: what came in and what was expected, without a word of any language.
 * `src/i18n` turns it into a sentence, `src/functions` into an error of Excel.
 */
export interface Problem {
  readonly code: string;
}

/** Carries a problem from the rule that refuses to the edge that tells the user. */
export class ProblemError<P extends Problem = Problem> extends Error {
  constructor(readonly problem: P) {
    super(problem.code);
    this.name = 'ProblemError';
  }
}
