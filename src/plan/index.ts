export {
  leningrijen,
  metLeningen,
  rekentMetLeningen,
  vervangenRijen,
  type IngelezenLijst,
  type Leningrij,
  type Leningwijze,
} from './ingelezenLeningen';
export type { InputCell, LogEntry, PlanRequest, ScenarioPlan } from './planRequest';
export { makeFiguresPlan, type FiguresPlanRequest } from './makeFiguresPlan';
export { makePlan, planInSteps } from './makePlan';
export { plannedScenario } from './plannedScenario';
export { planSheets } from './planSheets';
export { groepsnamen } from './aannames';
export { oordelen } from './check';
export { normText } from './normRows';
export { isOpen as isOpenPunt } from './openPunten';
export { vast } from './yearSheet';
export { beschadigdeCijfers, vastgelegdeCijfers, type BeschadigdeRij } from './vastgelegdeCijfers';
