/** What can be seen wrong in a model from its formulas alone, whoever made it. */
export {
  checkModel,
  mostFindings,
  mostFormulas,
  type CheckOptions,
  type ModelCheck,
} from './checkModel';
export type { Direction, Finding, FindingKind } from './finding';
export type { ModelSheet } from './modelSheet';
