import type { Planlijn } from '../../scenario';
import type { PlanContext } from '../planContext';
import type { ChartDraft, RowDraft } from '../sheetDraft';
import { keuze } from '../startColumns';
import { jaarkolom, text } from '../yearSheet';
import { fusiePrefix, somPrefix } from './fusie';

export const chartHeight = 16;
export const chartRow = (index: number): string => `grafiek/${String(index)}`;

const overYears = [
  { lijn: 'AFM.III', short: 'AFM', title: 'Autofinancieringsmarge per jaar' },
  { lijn: 'M2.IX', short: 'BBR', title: 'Beschikbaar budgettair resultaat per jaar' },
] as const satisfies readonly { lijn: Planlijn; short: string; title: string }[];

const look =
  'lichte kolom = som van de gemeenten zonder fusie, donkere kolom = de fusie, lijn = de norm van nul euro.';
const caution =
  'Vóór het fusiejaar is de fusie de gewone som. Geen kolom: het cijfer is niet bekend, niet nul.';

function description(title: string): string {
  return `${title}: ${look} ${caution}`;
}

/** What the charts show, for who cannot see them or prints without them. */
export function chartTexts(): RowDraft[] {
  const line = (key: string, words: string): RowDraft => ({
    key: `grafiek/beschrijving/${key}`,
    cells: { omschrijving: text(words, 'Fusie toelichting') },
  });
  return [
    ...overYears.map(({ lijn, title }) => line(lijn, `${title}: ${look}`)),
    line('let op', caution),
  ];
}

/** AFM and BBR over the years beside each other, each with its norm. */
export function chartsOf(
  { scenario }: PlanContext,
  columns: readonly { readonly key: string }[],
): ChartDraft[] {
  const { jaren, fusienaam } = scenario.input;
  const years: readonly [string, string] = [jaarkolom(jaren[0] ?? 0), jaarkolom(jaren.at(-1) ?? 0)];
  const beside = columns.findIndex(({ key }) => key === keuze) + 1;
  // As wide as the first one, however many municipalities there are.
  const corners = [
    ['omschrijving', keuze],
    [columns[beside]?.key ?? keuze, columns[beside + 4]?.key ?? keuze],
  ] as const;
  return overYears.map(({ lijn, short, title }, index): ChartDraft => {
    const [left, right] = corners[index] ?? corners[0];
    return {
      id: `Fusie ${short} per jaar`,
      title,
      description: description(title),
      kind: 'columns',
      from: [chartRow(0), left],
      to: [chartRow(chartHeight - 1), right],
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
          values: (at) =>
            at.area('fusie', [`${fusiePrefix}${lijn}`, `${fusiePrefix}${lijn}`], years),
          colour: '#1F3864',
        },
        {
          name: 'Norm',
          values: (at) => at.area('fusie', ['norm', 'norm'], years),
          line: true,
          colour: '#C00000',
        },
      ],
    };
  });
}
