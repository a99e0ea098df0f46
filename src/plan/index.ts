export type { InputCell, LogEntry, PlanRequest, ScenarioPlan } from './planRequest';
export { makeFiguresPlan, type FiguresPlanRequest } from './makeFiguresPlan';
export { makePlan, plannedScenario } from './makePlan';
export { planSheets } from './planSheets';
export { oordelen } from './check';
export { normText } from './normRows';
export { vast } from './yearSheet';
export { beschadigdeCijfers, vastgelegdeCijfers, type BeschadigdeRij } from './vastgelegdeCijfers';
