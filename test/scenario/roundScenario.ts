import { evenwicht, meerjarenplan, schuldovernameRegelingen } from '../../src/regulations';
import {
  aannamesMet,
  serialOf,
  sleutel,
  vasteLijnen,
  type Cijfer,
  type Invoerlijn,
  type Partner,
  type ScenarioBasis,
  type VasteLijn,
} from '../../src/scenario';
import { ownFigure } from './ownFigure';

/** What a municipality brings: amounts per year, or one for all years; 0 where none is given. */
export interface RoundPartner {
  readonly naam: string;
  readonly inwoners: number;
  readonly vast?: Readonly<Partial<Record<VasteLijn, number>>>;
  readonly lijnen?: Readonly<Partial<Record<Invoerlijn, number | readonly number[]>>>;
}

export interface RoundChoice {
  readonly partners: readonly RoundPartner[];
  readonly jaren: readonly number[];
  readonly fusiejaar: number;
}

const lines: readonly Invoerlijn[] = [
  'M2.I.a',
  'M2.I.b',
  'M2.II.a',
  'M2.II.b',
  'M2.IV.a',
  'M2.IV.b',
  'M2.VIII',
  'AFM.II.a',
  'AFM.II.b',
  'SCHULD.1JAN',
  'T2.E.I.B',
];

/** Only where they are given: none but the setbacks needs them. */
const setbackLines: readonly Invoerlijn[] = ['T2.E.I.A.2', 'T2.E.II.A.3.b'];

/** A merger that can be worked out by hand: only plans, regulation 2025, the lowest rates. */
export function roundScenario({ partners: given, jaren, fusiejaar }: RoundChoice): ScenarioBasis {
  const [first = fusiejaar] = jaren;
  const partners = given.map(({ naam }): Partner => ({ id: naam, label: naam, naam }));
  const fixed = (lijn: VasteLijn | 'INWONERS') => (lijn === 'SCHULD.31DEC' ? 'rekening' : '');
  const cijfers = given.flatMap(
    ({ naam: gemeente, inwoners, vast = {}, lijnen = {} }): Cijfer[] => [
      ...[...lines, ...setbackLines.filter((pad) => lijnen[pad] !== undefined)].flatMap((pad) => {
        const amounts = lijnen[pad] ?? 0;
        return jaren.map((jaar, index) =>
          ownFigure({
            gemeente,
            pad,
            jaar,
            bedrag: typeof amounts === 'number' ? amounts : (amounts[index] ?? Number.NaN),
          }),
        );
      }),
      ownFigure({ gemeente, pad: 'M2.VI', jaar: first, bedrag: Number(lijnen['M2.VI'] ?? 0) }),
      ownFigure({ gemeente, pad: 'INWONERS', jaar: first, rapport: '', bedrag: inwoners }),
      ...vasteLijnen.map((pad) =>
        ownFigure({ gemeente, pad, jaar: first, rapport: fixed(pad), bedrag: vast[pad] ?? 0 }),
      ),
    ],
  );
  return {
    partners,
    fusienaam: 'Samen',
    opvolger: '',
    groep: '',
    fusiedatum: `${String(fusiejaar)}-01-01`,
    jaren,
    rapport: () => 'meerjarenplan',
    vasteSleutels: (gemeente, pad) =>
      sleutel({ gemeente, pad, omschrijving: '', jaar: first, rapport: fixed(pad) }),
    schuldjaar: first,
    cijfers,
    cijfersVan: '',
    regelingen: schuldovernameRegelingen,
    normGecorrigeerdeAflossingen: evenwicht.normGecorrigeerdeAflossingen,
    nietGekozen: [],
    vanAnderen: [],
    planperiode: meerjarenplan,
    voorstel: aannamesMet({
      'overname.regeling': '2025',
      'overname.datum': serialOf(`${String(fusiejaar - 1)}-12-31`),
      'overname.inwonersjaar': first,
      'apb.deelEersteJaar': 1,
      'forfait.jaar': fusiejaar,
      'schok.vanaf': fusiejaar,
    }),
  };
}
