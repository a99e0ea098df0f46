import { fusiejaar, type Partner, type Planlijn } from '../../scenario';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { feitRow, type Feiten } from '../raad/feiten';
import { teltCel, telling, teltMee } from '../raad/schuldBedragen';
import type { Getal } from '../raad/zin';
import type { ChartDraft } from '../sheetDraft';
import { vast } from '../yearSheet';
import { fusiePrefix, somPrefix } from './fusie';
import { yearEnds } from './transitiePosten';

const overYears = [
  { lijn: 'AFM.III', short: 'AFM' },
  { lijn: 'M2.IX', short: 'BBR' },
] as const satisfies readonly { lijn: Planlijn; short: string }[];

/** From the first row to the last, beside the text. */
export type Plaats = readonly [string, string];

/** The three pictures: both norms over the years, and who brings which debt. */
export function raadGrafieken(
  { scenario }: PlanContext,
  [afm, bbr, schuld]: readonly [Plaats, Plaats, Plaats],
): ChartDraft[] {
  const { jaren, partners } = scenario.input;
  const ends = yearEnds(jaren);
  const over = (name: string, column: string) => (at: At) =>
    at.area('raad', debtRows(partners, name), [column, column]);
  return [
    ...overYears.map(({ lijn, short }, index): ChartDraft => {
      const title = `${short} per jaar (fusie vanaf ${String(fusiejaar(scenario.input))})`;
      const [from, to] = index === 0 ? afm : bbr;
      return {
        id: `Fusie raad ${short}`,
        title,
        description: `${title}: lichte kolom = de gemeenten samen zonder fusie, donkere kolom = de fusie, lijn = de norm van nul euro. Waar een cijfer ontbreekt, staat geen kolom.`,
        kind: 'columns',
        from: [from, vast],
        to: [to, vast],
        axis: 'euro',
        categories: (at) => at.area('fusie', ['jaar', 'jaar'], ends),
        series: [
          {
            name: 'Zonder fusie',
            values: (at) => at.area('fusie', [`${somPrefix}${lijn}`, `${somPrefix}${lijn}`], ends),
            colour: '#9DB6D9',
          },
          {
            name: 'Met fusie',
            values: (at) =>
              at.area('fusie', [`${fusiePrefix}${lijn}`, `${fusiePrefix}${lijn}`], ends),
            colour: '#1F3864',
          },
          {
            name: 'Ondergrens (nul)',
            values: (at) => at.area('fusie', ['norm', 'norm'], ends),
            line: true,
            colour: '#C00000',
          },
        ],
      };
    }),
    {
      id: 'Fusie raad schuld',
      title: `Schuld eind ${String(scenario.input.schuldjaar)}, per gemeente`,
      description:
        'De schuld van elke gemeente: het deel dat Vlaanderen overneemt en het deel dat blijft. Waar een cijfer ontbreekt, staat geen kolom.',
      kind: 'stacked columns',
      from: [schuld[0], vast],
      to: [schuld[1], vast],
      axis: 'euro',
      categories: over(blijft, 'omschrijving'),
      series: [
        { name: 'Blijft', values: over(blijft, vast), colour: '#595959' },
        { name: 'Vlaanderen neemt over', values: over(overgenomen, vast), colour: '#BFBFBF' },
      ],
    },
  ];
}

const overgenomen = 'grafiek.overgenomen';
const blijft = 'grafiek.blijft';

/** How many amounts of the pictures are not known, of which no column stands there. */
export function zonderKolom(
  { scenario }: PlanContext,
  feiten: Feiten,
  schulden: readonly number[],
): Getal {
  const { fusie, input } = scenario;
  const { jaren, partners } = input;
  const ends = yearEnds(jaren);
  const reeksen = overYears.flatMap(({ lijn }) => [
    { row: `${somPrefix}${lijn}`, values: fusie.som[lijn] },
    { row: `${fusiePrefix}${lijn}`, values: fusie.resultaat[lijn] },
  ]);
  const values = [...reeksen.flatMap((reeks) => [...reeks.values]), ...schulden];
  return feiten.getal(
    'grafiek.zonderKolom',
    'Bedragen in de grafieken die niet bekend zijn',
    values.filter(Number.isNaN).length,
    (at) => {
      const blocks = [
        ...reeksen.map(({ row }) => ['COLUMNS', at.block([row, row], ends, 'fusie')] as const),
        ['ROWS', at.block(debtRows(partners, blijft), [vast, vast], 'raad')] as const,
      ];
      return blocks.map(([size, block]) => `${size}(${block})-COUNT(${block})`).join('+');
    },
  );
}

function debtRows(partners: readonly Partner[], name: string): readonly [string, string] {
  const row = (partner: Partner | undefined): string => feitRow(`${name}/${partner?.id ?? ''}`);
  return [row(partners[0]), row(partners.at(-1))];
}

/**
 * Of each municipality the debt that is taken over as far as that counts, and what remains of it;
 * the latter is given back.
 */
export function schuldpunten(context: PlanContext, feiten: Feiten): readonly number[] {
  const { overname, input } = context.scenario;
  const telt = teltMee(context);
  const taken = (index: number): number => {
    if (telt === '') return Number.NaN;
    return telt === telling.ja ? (overname.verdeling[index]?.overgenomen ?? Number.NaN) : 0;
  };
  const takenOf = input.partners.map(({ id, naam }, index) =>
    feiten.getal(`${overgenomen}/${id}`, `${naam}: overgenomen`, taken(index), (at) => {
      const counts = teltCel(at);
      return `IF(${counts}="${telling.ja}",${at.fixed('schuld', `overgenomen/${id}`, vast)},IF(${counts}="",NA(),0))`;
    }),
  );
  return input.partners.map(({ id, naam }, index) => {
    const debt = overname.schuldMetAgb[index] ?? Number.NaN;
    // Its label is that of the column in the picture.
    return feiten.getal(
      `${blijft}/${id}`,
      naam,
      debt - taken(index),
      (at) =>
        `${at.fixed('schuld', `schuldMetAgb/${id}`, vast)}-${takenOf[index]?.formula(at) ?? 'NA()'}`,
    ).value;
  });
}
