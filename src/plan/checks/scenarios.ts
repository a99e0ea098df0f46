import { aannameIds, scenarios as standaard } from '../../scenario';
import { single, type Check } from '../check';
import type { PlanContext } from '../planContext';
import { geleendeNamen, kolomstanden, naamcel, standenVan } from '../scenariokolommen';
import { actievePlaats, gewijzigdKolom, standblok } from '../sheets/aannamesKolommen';
import { keuze } from '../startColumns';
import { alleGewijzigdeCellen, vasteKolommen } from '../vastgelegdScenario';

const fouten = [kolomstanden.zonder, kolomstanden.dubbel, kolomstanden.ongeldig] as const;
const kop = naamcel('eigen').split('/')[1] ?? '';

/** Whether one scenario is chosen, each has a name of its own, and the locked ones are as they were. */
export function scenarioChecks(context: PlanContext): Check[] {
  const { scenario, inputs } = context;
  const { input } = scenario;
  const { scenarios } = input;
  const first = scenarios[0]?.id ?? 'voorzichtig';
  const slecht = standenVan(inputs, scenarios).filter((stand) =>
    fouten.some((fout) => fout === stand),
  );
  return [
    {
      key: 'controle/scenario.keuze',
      label: 'Scenario: de keuze op Start is de naam van een kolom van Aannames (1 = geen kolom)',
      link: ['start', 'scenario', keuze],
      tolerance: 0,
      unit: 'keuze',
      vast: single(
        input.scenario === undefined ? 1 : 0,
        (at) => `IF(ISNUMBER(${actievePlaats(at, input)}),0,1)`,
      ),
    },
    {
      key: 'controle/scenario.namen',
      label:
        'Scenario: elke kolom van Aannames heeft een eigen naam (aantal zonder naam, met een dubbele, met * ? ~ of een spatie te veel, of met de vaste naam van een andere kolom)',
      link: ['aannames', kop, first],
      tolerance: 0,
      unit: 'kolommen',
      vast: single(slecht.length + geleendeNamen(scenarios), (at) =>
        [
          ...fouten.map((fout) => `COUNTIF(${standblok(at, input)},"${fout}")`),
          ...scenarios.flatMap(({ id }) =>
            standaard
              .filter((each) => each !== id)
              .map((each) => `IFERROR(IF(${at.fixed('aannames', kop, id)}="${each}",1,0),0)`),
          ),
        ].join('+'),
      ),
    },
    {
      key: 'controle/scenario.vast',
      label:
        'Scenario: een vergrendeld scenario is niet gewijzigd (aantal cellen die iets anders zijn dan toen het vergrendeld werd)',
      link: ['aannames', kop, vasteKolommen(scenario).length > 0 ? gewijzigdKolom : first],
      tolerance: 0,
      unit: 'cellen',
      vast: single(alleGewijzigdeCellen(context), (at) =>
        vasteKolommen(scenario).length === 0
          ? '0'
          : `SUM(${at.block([aannameIds[0] ?? kop, aannameIds.at(-1) ?? kop], [gewijzigdKolom, gewijzigdKolom], 'aannames')})`,
      ),
    },
  ];
}
