import type { InputCell } from '../../src/plan';
import { serialOf, type ScenarioBasis } from '../../src/scenario';
import { roundScenario, type RoundChoice } from '../scenario/roundScenario';

/** The mergers of docs/rekenvoorbeelden.md, with what somebody typed for them. */
export interface Rekenvoorbeeld {
  readonly titel: string;
  readonly basis: ScenarioBasis;
  readonly inputs: ReadonlyMap<string, InputCell>;
}

const jaren = [2030, 2031, 2032, 2033];
const merger = (partners: RoundChoice['partners']): ScenarioBasis =>
  roundScenario({ partners, jaren, fusiejaar: 2031 });

type Typed = Readonly<Record<string, number | string>>;

function typed(...parts: readonly Typed[]): Map<string, InputCell> {
  return new Map(
    parts.flatMap((part) => Object.entries(part).map(([key, value]) => [key, { value }])),
  );
}

/** In every scenario. */
function aanname(id: string, value: number | string): Typed {
  return Object.fromEntries(
    ['voorzichtig', 'midden', 'gunstig', 'eigen'].map((naam) => [`aannames/${id}/${naam}`, value]),
  );
}

function lening(nummer: number, cells: Typed): Typed {
  return Object.fromEntries(
    Object.entries(cells).map(([column, value]) => [
      `leningen/lening/${String(nummer)}/${column}`,
      value,
    ]),
  );
}

/** The same in each of these years. */
function perJaar(row: string, years: readonly number[], value: number): Typed {
  return Object.fromEntries(years.map((jaar) => [`${row}/j${String(jaar)}`, value]));
}

const einde2040 = serialOf('2040-12-31');

export const rekenvoorbeelden: readonly Rekenvoorbeeld[] = [
  {
    titel: 'Voorbeeld 1',
    basis: merger([
      {
        naam: 'Aarle',
        inwoners: 22_000,
        vast: {
          'BEL.APB': 7,
          'BEL.APB.WAARDE': 900_000,
          'BEL.OOV': 1000,
          'BEL.OOV.WAARDE': 3_000_000,
          'SCHULD.31DEC': 20_000_000,
        },
        lijnen: {
          'M2.I.a': 50_000_000,
          'M2.I.b': 48_000_000,
          'AFM.II.a': 1_300_000,
          'M2.IV.b': 1_300_000,
          'SCHULD.1JAN': [21_300_000, 20_000_000, 18_700_000, 17_400_000],
          'T2.E.I.B': 500_000,
        },
      },
      {
        naam: 'Berg',
        inwoners: 8_000,
        vast: {
          'BEL.APB': 8,
          'BEL.APB.WAARDE': 300_000,
          'BEL.OOV': 1000,
          'BEL.OOV.WAARDE': 1_000_000,
          'SCHULD.31DEC': 5_000_000,
        },
        lijnen: {
          'M2.I.a': 16_000_000,
          'M2.I.b': 15_200_000,
          'AFM.II.a': 1_000_000,
          'M2.IV.b': 1_000_000,
          'SCHULD.1JAN': [6_000_000, 5_000_000, 4_000_000, 3_000_000],
          'T2.E.I.B': 150_000,
        },
      },
    ]),
    inputs: typed(
      aanname('apb.deelEersteJaar', 0.32),
      aanname('overname.berekening', 'leningen'),
      lening(1, {
        gemeente: 'Aarle',
        schuldeiser: 'Bank A',
        saldo: 6_000_000,
        rente: 0.04,
        einddatum: einde2040,
        aflossing: 600_000,
      }),
      lening(2, {
        gemeente: 'Aarle',
        schuldeiser: 'Bank B',
        saldo: 14_000_000,
        rente: 0.02,
        einddatum: serialOf('2050-12-31'),
        aflossing: 700_000,
      }),
      lening(3, {
        gemeente: 'Berg',
        schuldeiser: 'Bank C',
        saldo: 5_000_000,
        rente: 0.03,
        einddatum: serialOf('2035-12-31'),
        aflossing: 1_000_000,
      }),
    ),
  },
  {
    titel: 'Voorbeeld 2',
    basis: merger([
      { naam: 'Dal', inwoners: 12_000 },
      { naam: 'Els', inwoners: 5_000 },
    ]),
    inputs: typed(
      aanname('aan.gemeentefonds', 'ja'),
      aanname('gemeentefonds.groei', 0),
      { 'aannames/gemeentefonds.raming/gunstig': 7_100_000 },
      {
        'invoer/Dal/GF.N-2/waarde': 5_000_000,
        'invoer/Dal/GF.N-1/waarde': 4_950_000,
        'invoer/Els/GF.N-2/waarde': 2_000_000,
        'invoer/Els/GF.N-1/waarde': 1_940_000,
      },
      perJaar('invoer/Dal/GF.AANDEEL', jaren, 5_000_000),
      perJaar('invoer/Els/GF.AANDEEL', jaren, 2_000_000),
    ),
  },
  {
    titel: 'Voorbeeld 3',
    basis: merger([
      {
        naam: 'Galg',
        inwoners: 18_000,
        vast: { 'SCHULD.31DEC': 3_000_000 },
        lijnen: {
          'M2.I.a': 40_000_000,
          'M2.I.b': 39_000_000,
          'AFM.II.a': 300_000,
          'M2.IV.b': 300_000,
          'SCHULD.1JAN': [3_300_000, 3_000_000, 2_700_000, 2_400_000],
          'T2.E.I.B': 70_000,
        },
      },
      {
        naam: 'Heide',
        inwoners: 6_000,
        vast: { 'SCHULD.31DEC': 500_000 },
        lijnen: {
          'M2.I.a': 12_000_000,
          'M2.I.b': 11_900_000,
          'AFM.II.a': 50_000,
          'M2.IV.b': 50_000,
          'SCHULD.1JAN': [550_000, 500_000, 450_000, 400_000],
          'T2.E.I.B': 10_000,
        },
      },
    ]),
    inputs: typed(
      aanname('overname.berekening', 'leningen'),
      aanname('transitie.software', 400_000),
      aanname('transitie.communicatie', 200_000),
      perJaar('transitie/post/transitie.software', [2030, 2031], 0.5),
      { 'transitie/post/transitie.communicatie/waarde': 'ja' },
      { 'invoer/Galg/AGB/waarde': 'ja', 'invoer/Heide/AGB/waarde': 'nee' },
      { 'invoer/Galg/AGB.SCHULD/waarde': 1_000_000 },
      perJaar('invoer/Galg/AGB.AFM', jaren, 200_000),
      perJaar('invoer/Galg/AGB.BBR', jaren, 0),
      lening(1, {
        gemeente: 'Galg',
        saldo: 3_000_000,
        rente: 0.02,
        einddatum: einde2040,
        aflossing: 300_000,
      }),
      lening(2, {
        gemeente: 'Galg',
        bestuur: 'AGB',
        saldo: 1_000_000,
        rente: 0.03,
        einddatum: einde2040,
        aflossing: 100_000,
      }),
      lening(3, {
        gemeente: 'Heide',
        saldo: 500_000,
        rente: 0.02,
        einddatum: einde2040,
        aflossing: 50_000,
      }),
    ),
  },
];
