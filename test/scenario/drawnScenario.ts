import type { InputCell } from '../../src/plan';
import { evenwicht, meerjarenplan, schuldovernameRegelingen } from '../../src/regulations';
import type { Report } from '../../src/figures';
import {
  aannameIds,
  aannamesMet,
  geenRegeling,
  harmonisatieKeuzes,
  scenarios,
  serialOf,
  type AannameId,
  type Aannames,
  type Aannamewaarde,
  type Partner,
  type ScenarioBasis,
} from '../../src/scenario';
import type { Draw } from './draw';
import { figuresOf, fixedKey } from './drawnFigures';
import { fundFigures, fundProposal } from './drawnGemeentefonds';
import { inputsOf, type DrawnColumns } from './drawnInputs';
import { costProposal } from './drawnKosten';
import { planFigures, planProposal } from './drawnPlan';
import { loanProposal } from './drawnLeningen';
import { setbackProposal } from './drawnSchokken';
import { Lot } from './lot';

export interface DrawnScenario {
  readonly basis: ScenarioBasis;
  readonly inputs: ReadonlyMap<string, InputCell>;
}

const names = ['Aa', "'s-Gravenlo", 'Berg & Dal', 'Ceder (tot 2024)', 'Dilsen-Sart', 'Ééklo'];

export function drawScenario(draw: Draw): DrawnScenario {
  return drawn(draw, 'standard');
}

/** The same, its scenario columns as somebody named, copied and locked them. */
export function drawOwnColumns(draw: Draw): DrawnScenario {
  return drawn(draw, 'own');
}

function drawn(draw: Draw, columns: DrawnColumns): DrawnScenario {
  const lot = new Lot(draw.seed);
  const jaren = Array.from({ length: draw.years }, (_, index) => draw.firstYear + index);
  const partners = names.slice(0, draw.partners).map((naam, index): Partner => ({
    id: `p${String(index + 1)}`,
    label: naam,
    naam: naam.replace(/ \(.*/, ''),
  }));
  const n = draw.firstYear + draw.merger;
  const schuldjaar = draw.firstYear;
  const rapport = reportOf(draw, lot);
  const yearly = figuresOf(draw, lot, partners, jaren, schuldjaar, rapport);
  const cijfers = [
    ...yearly,
    ...fundFigures(draw, lot, partners, yearly),
    ...planFigures(lot, { partners, jaren, rapport }),
  ];
  const basis: ScenarioBasis = {
    partners,
    fusienaam: 'Nieuwstad',
    opvolger: '',
    groep: '',
    fusiedatum: `${String(n)}-01-01`,
    jaren,
    rapport,
    vasteSleutels: (id, lijn) =>
      fixedKey(
        partners.find((each) => each.id === id),
        lijn,
        schuldjaar,
      ),
    schuldjaar,
    cijfers,
    cijfersVan: '2024-05-06',
    regelingen: schuldovernameRegelingen,
    normGecorrigeerdeAflossingen: evenwicht.normGecorrigeerdeAflossingen,
    nietGekozen: [],
    vanAnderen: [],
    planperiode: meerjarenplan,
    voorstel: proposals(lot, n, draw),
  };
  return { basis, inputs: inputsOf(draw, lot, basis, columns) };
}

function reportOf({ reports, firstYear }: Draw, lot: Lot): (jaar: number) => Report {
  const accounts = lot.whole('accounts', 1, 3);
  return (jaar) => {
    if (reports === 'plan') return 'meerjarenplan';
    const isAccount =
      reports === 'by year'
        ? lot.chance(`report ${String(jaar)}`, 0.4)
        : jaar < firstYear + accounts;
    return isAccount ? 'rekening' : 'meerjarenplan';
  };
}

/** A value that belongs in the row of an assumption; undefined for those of another topic. */
export type Fitting = (
  lot: Lot,
  id: AannameId,
  name: string,
  n: number,
  draw: Draw,
) => Aannamewaarde | undefined;

/** Each topic draws its own assumptions; those that none draws keep their proposal. */
const topics: readonly Fitting[] = [
  setbackProposal,
  fittingSwitch,
  fundProposal,
  costProposal,
  loanProposal,
  planProposal,
  fittingTakeoverAndRates,
];

function fitting(...given: Parameters<Fitting>): Aannamewaarde {
  const [found] = topics.flatMap((topic) => {
    const value = topic(...given);
    return value === undefined ? [] : [value];
  });
  return found === undefined ? standaard[given[1]].midden : found;
}

/** Every adjustment on and off. */
function fittingSwitch(lot: Lot, id: AannameId, name: string): Aannamewaarde | undefined {
  if (!id.startsWith('aan.')) return undefined;
  // Where the proposal is "nee" most of what it needs is missing, and then nothing else is known.
  return lot.pick(name, ['ja', 'nee'], standaard[id].midden === 'ja' ? [6, 1] : [1, 2]);
}

function fittingTakeoverAndRates(
  lot: Lot,
  id: AannameId,
  name: string,
  n: number,
  draw: Draw,
): Aannamewaarde | undefined {
  // The other topics have a function of their own.
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check
  switch (id) {
    case 'overname.regeling':
      return lot.pick(name, [
        ...schuldovernameRegelingen.map((each) => each.id),
        geenRegeling,
        '2025',
      ]);
    case 'overname.datum': {
      const year = lot.pick(`${name} jaar`, [
        n - 1,
        n,
        draw.firstYear - 2,
        draw.firstYear + 2,
        n + 9,
      ]);
      return serialOf(`${String(year)}-${lot.pick(name, ['01-01', '01-02', '06-30', '12-31'])}`);
    }
    case 'overname.inwonersjaar':
      return draw.firstYear + lot.whole(name, -1, 1);
    case 'overname.sleutel':
      return lot.pick(name, ['inwoners', 'schuld']);
    case 'overname.inbegrepen':
      return lot.pick(name, ['nee', 'ja'], [3, 1]);
    case 'apb.methode':
    case 'oov.methode':
      return lot.pick(name, harmonisatieKeuzes);
    case 'apb.tarief':
      return lot.pick(name, [7.3, 0, 1]);
    case 'oov.tarief':
      return lot.pick(name, [986.4, 1100]);
    case 'overname.rentedeel':
    case 'apb.deelEersteJaar':
    case 'oov.deelEersteJaar':
      return lot.pick(name, [0, 0.32, 1]);
    default:
      return undefined;
  }
}

const standaard = aannamesMet({});

function proposals(lot: Lot, n: number, draw: Draw): Aannames {
  return Object.fromEntries(
    aannameIds.map((id) => [
      id,
      Object.fromEntries(
        scenarios.map((naam) => [naam, fitting(lot, id, `${id} ${naam}`, n, draw)]),
      ),
    ]),
  ) as Record<AannameId, Aannames[AannameId]>;
}
