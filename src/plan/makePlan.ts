import {
  aannameIds,
  computeScenario,
  scenarios,
  type Aannames,
  type Aannamewaarde,
  type AannameId,
  type Scenario,
  type ScenarioBasis,
  type ScenarioInput,
  type ScenarioNaam,
} from '../scenario';
import { layOut } from './layOut';
import type { PlanContext } from './planContext';
import type { InputCell, PlanRequest, ScenarioPlan } from './planRequest';
import { planSheets, type SheetId } from './planSheets';
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
import { startSheet } from './sheets/start';
import { transitieSheet } from './sheets/transitie';
import { keuze, standardScenario } from './startColumns';
import { vergelijkSheet } from './sheets/vergelijk';
import { celwaarde, invoerOf } from './typedInput';
import {
  addInNamespace,
  fileDate,
  namesOverCijfers,
  sheetNamesOf,
  usedStyles,
} from './workbookParts';

const sheets: Readonly<Record<SheetId, (context: PlanContext) => SheetDraft>> = {
  start: startSheet,
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
  controles: controlesSheet,
  logboek: logboekSheet,
};

/**
 * The whole workbook of a scenario. What the user typed in an earlier build comes in as `inputs`:
 * it stays in its cells and counts in every value.
 * @throws ProblemError of core where a published figure is impossible (a negative debt)
 */
export function makePlan(request: PlanRequest): ScenarioPlan {
  const typed = request.inputs ?? new Map<string, InputCell>();
  const inputs = untouchedProposalsLeftOut(typed, request.basis);
  const scenario = computeScenario(scenarioInput(request.basis, inputs));
  const context: PlanContext = {
    scenario,
    inputs,
    log: request.log,
    version: request.version,
  };
  const sheetName = sheetNamesOf(request);
  const drafts = planSheets.map(({ id }) => sheets[id](context));
  const { sheets: laidOut, layout } = layOut(drafts, sheetName, inputs);
  return {
    scenario,
    workbook: {
      title: `Fusiebegroting ${request.basis.partners.map(({ naam }) => naam).join(' + ')}`,
      date: fileDate(request.basis.cijfersVan),
      sheets: laidOut,
      styles: usedStyles(laidOut),
      names: namesOverCijfers(layout, request.basis.cijfers),
      addInNamespace,
    },
  };
}

/** What a plan would compute, without its sheets: a tenth of the work. */
export function plannedScenario({
  basis,
  inputs = new Map<string, InputCell>(),
}: Pick<PlanRequest, 'basis' | 'inputs'>): Scenario {
  return computeScenario(scenarioInput(basis, untouchedProposalsLeftOut(inputs, basis)));
}

/**
 * An assumption that still holds the proposal of the build before was not touched by the user: then
 * the new proposal takes its place, so that a choice in the pane is never ignored.
 */
function untouchedProposalsLeftOut(
  inputs: ReadonlyMap<string, InputCell>,
  { voorstel }: ScenarioBasis,
): ReadonlyMap<string, InputCell> {
  const untouched = aannameIds.flatMap((id) => {
    const proposal = inputs.get(`aannames/${id}/voorstel`);
    return proposal === undefined
      ? []
      : scenarios
          .map((naam) => ({ key: `aannames/${id}/${naam}`, next: voorstel[id][naam] }))
          .filter(({ key }) => {
            const cell = inputs.get(key);
            return (
              cell !== undefined &&
              cell.formula === undefined &&
              String(cell.value ?? '') === String(proposal.value ?? '')
            );
          });
  });
  const left = new Map(inputs);
  for (const { key } of untouched) left.delete(key);
  return left;
}

function scenarioInput(
  basis: ScenarioBasis,
  inputs: ReadonlyMap<string, InputCell>,
): ScenarioInput {
  const selector = inputs.get(`start/scenario/${keuze}`);
  const chosen = selector ? String(selector.value ?? '').toLowerCase() : standardScenario;
  const aannames = Object.fromEntries(
    aannameIds.map((id) => [
      id,
      Object.fromEntries(
        scenarios.map((naam) => {
          const typed = inputs.get(`aannames/${id}/${naam}`);
          return [naam, typed ? celwaarde(typed.value) : basis.voorstel[id][naam]];
        }),
      ),
    ]),
  ) as Record<AannameId, Record<ScenarioNaam, Aannamewaarde>> satisfies Aannames;
  return {
    ...basis,
    scenario: scenarios.find((naam) => naam === chosen),
    aannames,
    invoer: invoerOf(inputs),
  };
}
