import type { Planlijn } from '../../scenario';
import type { PlanContext } from '../planContext';
import type { ChartDraft } from '../sheetDraft';
import { keuze, partnerColumn } from '../startColumns';
import { jaarkolom } from '../yearSheet';
import { fusiePrefix, somPrefix } from './fusie';

/** Told apart in grey too: the order of lightness is not that of the hue. */
const partnerColours = ['#1F3864', '#C55A11', '#7F7F7F', '#2E75B6', '#A9D18E', '#7030A0'];

/** AFM and BBR over the years with the norm, and who brings what. */
export function chartsOf({ scenario }: PlanContext, lastRow: string): ChartDraft[] {
  const { input, partners } = scenario;
  const { jaren, fusienaam } = input;
  const years: readonly [string, string] = [jaarkolom(jaren[0] ?? 0), jaarkolom(jaren.at(-1) ?? 0)];
  const overYears = (
    id: string,
    lijn: Planlijn,
    title: string,
    from: readonly [string, string],
    to: readonly [string, string],
  ): ChartDraft => ({
    id,
    title,
    description: `${title}: de som van de gemeenten en de fusie per jaar, met de norm van nul euro.`,
    kind: 'columns',
    from,
    to,
    axis: 'euro',
    categories: (at) => at.area('fusie', ['jaar', 'jaar'], years),
    series: [
      {
        name: 'Som van de gemeenten, zonder fusie',
        values: (at) => at.area('fusie', [`${somPrefix}${lijn}`, `${somPrefix}${lijn}`], years),
        colour: '#9DB6D9',
      },
      {
        name: fusienaam,
        values: (at) => at.area('fusie', [`${fusiePrefix}${lijn}`, `${fusiePrefix}${lijn}`], years),
        colour: '#1F3864',
      },
      {
        name: 'Norm',
        values: (at) => at.area('fusie', ['norm', 'norm'], years),
        line: true,
        colour: '#C00000',
      },
    ],
  });
  return [
    overYears(
      'Fusie AFM per jaar',
      'AFM.III',
      'Autofinancieringsmarge per jaar',
      ['grafiek/0', 'omschrijving'],
      ['grafiek/16', keuze],
    ),
    overYears(
      'Fusie BBR per jaar',
      'M2.IX',
      'Beschikbaar budgettair resultaat per jaar',
      ['grafiek/18', 'omschrijving'],
      [lastRow, keuze],
    ),
    {
      id: 'Fusie wie brengt wat',
      title: 'Wie brengt wat',
      description: 'Aandeel van elke gemeente in inwoners, ontvangsten, schulden en belastingen.',
      kind: 'share columns',
      from: ['grafiek/0', partners[0] ? partnerColumn(partners[0]) : 'som'],
      to: ['grafiek/16', 'ruimte2'],
      axis: 'aandeel',
      categories: (at) =>
        at.area('start', ['inbreng/inwoners', 'inbreng/oov'], ['omschrijving', 'omschrijving']),
      series: partners.map((partner, index) => ({
        name: partner.partner.naam,
        values: (at) =>
          at.area(
            'start',
            ['inbreng/inwoners', 'inbreng/oov'],
            [partnerColumn(partner), partnerColumn(partner)],
          ),
        colour: partnerColours[index] ?? '#7F7F7F',
      })),
    },
  ];
}
