export type { InputCell, LogEntry, PlanRequest, ScenarioPlan } from './planRequest';
export { makePlan } from './makePlan';
export { planSheets } from './planSheets';
