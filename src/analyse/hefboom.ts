import type { AannameId, Scenario } from '../scenario';
import { bereikVan, type Bereik, type Getalsoort } from './grenzen';
import type { Hefboom, Wijziging } from './resultaten';

/** The assumption that a lever turns. */
export const hefboompost = {
  apb: 'apb.tarief',
  oov: 'oov.tarief',
  besparing: 'besparing.andere',
  investeringen: 'investeringen.uitvoering',
} as const satisfies Readonly<Record<Hefboom, AannameId>>;

interface Hefboomsoort {
  readonly soort: Getalsoort;
  /** What must be chosen for it to count. */
  readonly samenMet: Wijziging;
  /** In which steps a council votes it. */
  readonly stap: number;
  /** What it stands at in a scenario; NaN where nothing says so. */
  readonly stand: (scenario: Scenario) => number;
}

const hefboomsoorten: Readonly<Record<Hefboom, Hefboomsoort>> = {
  apb: {
    soort: 'apb',
    samenMet: { 'aan.apb': 'ja', 'apb.methode': 'eigen' },
    stap: 0.1,
    // Switched off, each partner keeps a rate of his own.
    stand: ({ actief, apb }) => (actief.aan('apb') === true ? apb.nieuwTarief : Number.NaN),
  },
  oov: {
    soort: 'oov',
    samenMet: { 'aan.oov': 'ja', 'oov.methode': 'eigen' },
    stap: 1,
    stand: ({ actief, oov }) => (actief.aan('oov') === true ? oov.nieuwTarief : Number.NaN),
  },
  besparing: {
    soort: 'bedrag',
    samenMet: { 'aan.besparing': 'ja' },
    stap: 1000,
    stand: ({ actief }) => actief.geschakeld('besparing', actief.getal(hefboompost.besparing)),
  },
  investeringen: {
    soort: 'aandeel',
    samenMet: {},
    stap: 0.01,
    stand: ({ actief }) => actief.getal(hefboompost.investeringen),
  },
};

/** What one would type to set a lever: a rate in points, euro a year, or a share. */
export function hefboomwijziging(hefboom: Hefboom, waarde: number): Wijziging {
  return { ...hefboomsoorten[hefboom].samenMet, [hefboompost[hefboom]]: waarde };
}

export function hefboomstand(hefboom: Hefboom, scenario: Scenario): number {
  return hefboomsoorten[hefboom].stand(scenario);
}

export function hefboomstap(hefboom: Hefboom): number {
  return hefboomsoorten[hefboom].stap;
}

export function hefboombereik(hefboom: Hefboom): Bereik {
  return bereikVan(hefboomsoorten[hefboom].soort);
}
