import { belastingen, gemeentefonds } from '../regulations';
import {
  gelijk,
  geenRegeling,
  schakelaar,
  schakelgroepen,
  schokgroepen,
  type AannameId,
  type Aannames,
  type Aannamewaarde,
} from './aanname';
import { voorgesteldeDotatie } from './gemeentefondsAandelen';
import { indexrubrieken } from './indexrubrieken';
import { kostenposten } from './kostenposten';

/**
 * What is proposed where the choice of the user says nothing: no growth, no saving, no cost, and
 * only those adjustments switched on that can be computed from what is known.
 */
const standaard: Readonly<Record<AannameId, Aannamewaarde>> = {
  ...bySame(schakelgroepen.map(schakelaar), 'ja'),
  // They need figures that no bundled source has; and a setback is tried out, never proposed.
  ...bySame(
    (['gemeentefonds', 'politie', 'brandweer', 'schepenen', ...schokgroepen] as const).map(
      schakelaar,
    ),
    'nee',
  ),
  'overname.regeling': geenRegeling,
  'overname.datum': null,
  'overname.inwonersjaar': null,
  'overname.sleutel': 'inwoners',
  'overname.inbegrepen': 'nee',
  'overname.berekening': 'schatting',
  'overname.rentedeel': 1,
  'overname.volgorde': 'hoogste rente',
  'overname.doorgeven': 'nee',
  'apb.methode': 'laagste',
  'apb.tarief': null,
  'apb.deelEersteJaar': belastingen.apbDeelEersteJaar,
  'oov.methode': 'laagste',
  'oov.tarief': null,
  'oov.deelEersteJaar': 1,
  'gemeentefonds.dotatie': voorgesteldeDotatie,
  'gemeentefonds.raming': null,
  'gemeentefonds.groei': gemeentefonds.groeiHoofddotatie,
  ...bySame(
    kostenposten.map(({ id }) => id),
    0,
  ),
  'kosten.index': 0,
  'forfait.jaar': null,
  'politie.bijdrage': null,
  'brandweer.bijdrage': null,
  'schepenen.kost': null,
  'investeringen.uitvoering': 1,
  ...bySame(
    indexrubrieken.map((lijn): `index.${(typeof indexrubrieken)[number]}` => `index.${lijn}`),
    null,
  ),
  'schok.vanaf': null,
  'schok.loon': 0.01,
  'schok.rente': 0.01,
  'schok.rentedeel': 1,
  'schok.apbbasis': 0.02,
  'schok.subsidies': 1,
};

function bySame<Id extends string>(
  ids: readonly Id[],
  waarde: Aannamewaarde,
): Record<Id, Aannamewaarde> {
  return Object.fromEntries(ids.map((id) => [id, waarde])) as Record<Id, Aannamewaarde>;
}

/** The same in every scenario, some of them otherwise. */
export function aannamesMet(anders: Readonly<Partial<Record<AannameId, Aannamewaarde>>>): Aannames {
  return Object.fromEntries(
    Object.entries({ ...standaard, ...anders }).map(([id, waarde]) => [id, gelijk(waarde)]),
  ) as Record<AannameId, Aannames[AannameId]>;
}
