import { indexrubrieken, kostenposten, tariefgrens, type AannameId } from '../scenario';

/** What kind of number an assumption is; a word is none. */
export type Aannamesoort = 'groei' | 'aandeel' | 'apb' | 'oov' | 'bedrag' | 'jaar' | 'datum';

const soorten: Readonly<Partial<Record<AannameId, Aannamesoort>>> = {
  'overname.datum': 'datum',
  'overname.inwonersjaar': 'jaar',
  'overname.rentedeel': 'aandeel',
  'apb.tarief': 'apb',
  'apb.deelEersteJaar': 'aandeel',
  'oov.tarief': 'oov',
  'oov.deelEersteJaar': 'aandeel',
  'gemeentefonds.raming': 'bedrag',
  'gemeentefonds.groei': 'groei',
  ...Object.fromEntries(kostenposten.map(({ id }) => [id, 'bedrag'])),
  'kosten.index': 'groei',
  'forfait.jaar': 'jaar',
  'politie.bijdrage': 'bedrag',
  'brandweer.bijdrage': 'bedrag',
  'schepenen.kost': 'bedrag',
  'investeringen.uitvoering': 'aandeel',
  ...Object.fromEntries(indexrubrieken.map((lijn) => [`index.${lijn}`, 'groei'])),
  'schok.vanaf': 'jaar',
  'schok.loon': 'groei',
  'schok.rente': 'groei',
  'schok.rentedeel': 'aandeel',
  'schok.apbbasis': 'aandeel',
  'schok.subsidies': 'aandeel',
};

/** What the cells of a kind accept, as Aannames has it; a day is a serial number of Excel. */
const grenzen: Readonly<Record<Aannamesoort, readonly [laag: number, hoog: number]>> = {
  groei: [-0.5, 0.5],
  aandeel: [0, 1],
  apb: [0, tariefgrens('BEL.APB') ?? 0],
  oov: [0, tariefgrens('BEL.OOV') ?? 0],
  bedrag: [0, 1e12],
  jaar: [1990, 2099],
  datum: [36526, 73050],
};

/** undefined where the assumption is a word. */
export function aannamesoort(id: AannameId): Aannamesoort | undefined {
  return soorten[id];
}

/** The least and the most that its cell accepts; undefined where the assumption is a word. */
export function aannamegrenzen(id: AannameId): readonly [laag: number, hoog: number] | undefined {
  const soort = soorten[id];
  return soort && grenzen[soort];
}

/** Between 0 and this a rate is a percentage that Excel divided by 100: then nothing is known. */
const laagsteTarief = 1;

/** Where the model can count with it: one stretch of numbers, and what lies apart from it. */
export interface Bereik {
  readonly los: readonly number[];
  readonly van: number;
  readonly tot: number;
}

/** Between two years or two days nothing lies. */
export type Getalsoort = Exclude<Aannamesoort, 'jaar' | 'datum'>;

export function bereikVan(soort: Getalsoort): Bereik {
  const [van, tot] = grenzen[soort];
  return soort === 'apb' || soort === 'oov'
    ? { los: [van], van: laagsteTarief, tot }
    : { los: [], van, tot };
}

/** undefined for a word, a year and a day. */
export function rekenbereik(id: AannameId): Bereik | undefined {
  const soort = soorten[id];
  return soort === undefined || soort === 'jaar' || soort === 'datum'
    ? undefined
    : bereikVan(soort);
}

export function inBereik({ los, van, tot }: Bereik, waarde: number): boolean {
  return los.includes(waarde) || (waarde >= van && waarde <= tot);
}
