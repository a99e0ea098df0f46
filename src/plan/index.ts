export {
  leningrijen,
  metLeningen,
  rekentMetLeningen,
  vervangenRijen,
  type IngelezenLijst,
  type Leningrij,
  type Leningwijze,
} from './ingelezenLeningen';
export {
  actieprobleem,
  langsteNaam,
  metScenarioacties,
  naamprobleem,
  scenariostanden,
  vrijeKopie,
  type Actieprobleem,
  type GeweigerdeActie,
  type Naamprobleem,
  type Scenarioactie,
  type Scenariostand,
} from './scenarioacties';
export type { Kolomstand } from './scenariokolommen';
export type { InputCell, LogEntry, PlanRequest, ScenarioPlan } from './planRequest';
export { makeFiguresPlan, type FiguresPlanRequest } from './makeFiguresPlan';
export { makePlan, planInSteps } from './makePlan';
export { plannedScenario } from './plannedScenario';
export { fondsSheets, planSheets } from './planSheets';
export * from './fonds';
export { groepsnamen } from './aannames';
export { oordelen } from './check';
export { normText } from './normRows';
export { ontbreektzin } from './ontbrekend';
export { isOpen as isOpenPunt } from './openPunten';
export { raadnota } from './raad/nota';
export { vast } from './yearSheet';
export { beschadigdeCijfers, vastgelegdeCijfers, type BeschadigdeRij } from './vastgelegdeCijfers';
export { vervanging, type Deelregel, type Vervanging } from './delen/deelregel';
export {
  delenInStappen,
  zonderInvoegtoepassing,
  type GedeeldeWerkmap,
} from './delen/zonderInvoegtoepassing';
export * from './momentopname';
export { logCells, logRowKey } from './sheets/logboek';
