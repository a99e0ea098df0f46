import { withCellNames } from './cellNames';
import { withControlesLicht } from './controlesLicht';
import { atOnce, type Steps } from '../spreadsheet/steps';
import { layOutInSteps } from './layOut';
import type { PlanContext } from './planContext';
import { typedScenario } from './plannedScenario';
import type { InputCell, PlanRequest, ScenarioPlan } from './planRequest';
import { planSheets } from './planSheets';
import { withPrintLayout } from './printLayout';
import type { SheetDraft } from './sheetDraft';
import { aannamesSheet } from './sheets/aannames';
import { belastingenSheet } from './sheets/belastingen';
import { cijfersSheet } from './sheets/cijfers';
import { controlesSheet } from './sheets/controles';
import { fusieSheet } from './sheets/fusie';
import { gemeentenSheet } from './sheets/gemeenten';
import { gemeentefondsSheet } from './sheets/gemeentefonds';
import { inbrengSheet } from './sheets/inbreng';
import { invoerSheet } from './sheets/invoer';
import { leningenSheet } from './sheets/leningen';
import { logboekSheet } from './sheets/logboek';
import { parametersSheet } from './sheets/parameters';
import { schuldSheet } from './sheets/schuld';
import { raadSheet } from './sheets/raad';
import { schokkenSheet } from './sheets/schokken';
import { scenariosSheet } from './sheets/scenarios';
import { gevoeligheidSheet } from './sheets/gevoeligheid';
import { opvolgingSheet } from './sheets/opvolging';
import { bronnenSheet } from './sheets/bronnen';
import { startSheet } from './sheets/start';
import { transitieSheet } from './sheets/transitie';
import { vergelijkSheet } from './sheets/vergelijk';
import {
  addInNamespace,
  fileDate,
  namesOverCijfers,
  sheetNamesOf,
  usedStyles,
} from './workbookParts';

type ScenarioSheet = (typeof planSheets)[number]['id'];
const sheets: Readonly<Record<ScenarioSheet, (context: PlanContext) => SheetDraft>> = {
  start: startSheet,
  raad: raadSheet,
  cijfers: ({ scenario }) => cijfersSheet(scenario.input),
  invoer: invoerSheet,
  leningen: leningenSheet,
  aannames: aannamesSheet,
  parameters: parametersSheet,
  gemeenten: gemeentenSheet,
  fusie: fusieSheet,
  vergelijk: vergelijkSheet,
  inbreng: inbrengSheet,
  schuld: schuldSheet,
  belastingen: belastingenSheet,
  gemeentefonds: gemeentefondsSheet,
  transitie: transitieSheet,
  schokken: schokkenSheet,
  scenarios: scenariosSheet,
  gevoeligheid: gevoeligheidSheet,
  opvolging: opvolgingSheet,
  controles: controlesSheet,
  bronnen: bronnenSheet,
  logboek: logboekSheet,
};

/**
 * The whole workbook of a scenario. What the user typed in an earlier build comes in as `inputs`:
 * it stays in its cells and counts in every value.
 * @throws ProblemError of core where a published figure is impossible (a negative debt)
 */
export function makePlan(request: PlanRequest): ScenarioPlan {
  return atOnce(planInSteps(request));
}

/** The same sheet by sheet, for a page that goes on answering its user. */
export function* planInSteps(request: PlanRequest): Steps<ScenarioPlan> {
  const { scenario, inputs } = typedScenario(
    request.basis,
    request.inputs ?? new Map<string, InputCell>(),
  );
  yield;
  const context: PlanContext = {
    scenario,
    inputs,
    log: request.log,
    version: request.version,
  };
  const sheetName = sheetNamesOf(request);
  const plain: SheetDraft[] = [];
  for (const { id } of planSheets) {
    plain.push(sheets[id](context));
    yield;
  }
  const drafts = withCellNames(withControlesLicht(plain), request.basis.partners);
  yield;
  const { sheets: bare, layout, names } = yield* layOutInSteps(drafts, sheetName, inputs);
  const van = request.basis.partners.map(({ naam }) => naam).join(' + ');
  const laidOut = withPrintLayout(bare, {
    cijfersVan: request.basis.cijfersVan,
    van,
    version: request.version,
  });
  return {
    scenario,
    workbook: {
      title: `Fusiebegroting ${van}`,
      date: fileDate(request.basis.cijfersVan),
      sheets: laidOut,
      styles: usedStyles(laidOut),
      names: [...namesOverCijfers(layout, request.basis.cijfers), ...names],
      addInNamespace,
    },
  };
}
