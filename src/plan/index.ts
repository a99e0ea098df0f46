export type { InputCell, LogEntry, PlanRequest, ScenarioPlan } from './planRequest';
export { makePlan } from './makePlan';
export { planSheets } from './planSheets';
export { oordelen } from './check';
export { normText } from './normRows';
export { vast } from './yearSheet';
