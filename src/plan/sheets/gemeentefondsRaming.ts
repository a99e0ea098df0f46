import { geenRaming, hoogsteGroei, type ScenarioNaam } from '../../scenario';
import type { PlanContext } from '../planContext';
import type { RowDraft } from '../sheetDraft';
import { blank, heading, vast, yearColumns, yearRow } from '../yearSheet';
import { actievePlaats, kolomnaam } from './aannamesKolommen';
import { fromMerger, mergerYear } from './gemeentefondsJaren';

const estimateRow = (naam: ScenarioNaam): string => `raming/${naam}`;

/** The own estimate in each scenario, and the one that counts. */
export function estimateRows(context: PlanContext): RowDraft[] {
  const { input, gemeentefonds } = context.scenario;
  const { jaren } = input;
  const { ramingen, raming } = gemeentefonds;
  const [first, last] = [
    estimateRow(input.scenarios[0]?.id ?? 'voorzichtig'),
    estimateRow(input.scenarios.at(-1)?.id ?? 'eigen'),
  ];
  return [
    blank('raming'),
    heading(
      'raming',
      `Eigen raming (Aannames; "${geenRaming}" = alleen de waarborg telt)`,
      yearColumns(jaren),
    ),
    ...input.scenarios.map(({ id, naam }) =>
      yearRow(jaren, {
        key: estimateRow(id),
        label: 'Eigen raming, met haar groei na het fusiejaar',
        unit: 'EUR',
        pad: { value: naam, formula: (at) => kolomnaam(at, id) },
        role: 'berekening',
        vast: {
          value: ramingen.get(id)?.inFusiejaar ?? Number.NaN,
          formula: (at) => {
            const given = at.fixed('aannames', 'gemeentefonds.raming', id);
            return `IFERROR(IF(ISNUMBER(${given}),IF(${given}>=0,${given},NA()),IF(${given}="","${geenRaming}",NA())),NA())`;
          },
        },
        perJaar: fromMerger(
          context,
          (index) => ramingen.get(id)?.perJaar[index] ?? Number.NaN,
          (at) => {
            const start = at.same(vast);
            const growth = at.fixed('aannames', 'gemeentefonds.groei', id);
            const years = `${at.head('jaar')}-${mergerYear(at)}`;
            const later = `IF(ISNUMBER(${growth}),IF(ABS(${growth})<=${String(hoogsteGroei)},${start}*(1+${growth})^(${years}),NA()),NA())`;
            return `IF(ISNUMBER(${start}),IF(${years}=0,${start},${later}),NA())`;
          },
        ),
      }),
    ),
    yearRow(jaren, {
      key: 'raming',
      label: 'Eigen raming in het actieve scenario',
      unit: 'EUR',
      role: 'totaal',
      vast: {
        value: raming.inFusiejaar,
        formula: (at) =>
          `IFERROR(INDEX(${at.block([first, last], [vast, vast])},${actievePlaats(at, input)}),NA())`,
      },
      perJaar: fromMerger(
        context,
        (index) => raming.perJaar[index] ?? Number.NaN,
        (at) => `IFERROR(INDEX(${at.ref(first)}:${at.ref(last)},${actievePlaats(at, input)}),NA())`,
      ),
    }),
  ];
}
