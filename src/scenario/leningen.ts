import type { Celwaarde, LeningInvoer, Partner } from './scenarioInput';
import { dateOf, lastSerial } from './serialDate';

/** What is wrong with a row, by the first cell that cannot be counted with. */
export const leninggebreken = [
  'gemeente',
  'bestuur',
  'saldo',
  'rente',
  'einddatum',
  'aflossing',
  'doorgeeflening',
] as const;
export type Leninggebrek = (typeof leninggebreken)[number];
export type Leningoordeel = 'leeg' | 'goed' | Leninggebrek;

/** The words for whose loan it is; an empty cell is gemeente en OCMW. */
export const leningbesturen = ['gemeente en OCMW', 'gemeente', 'OCMW', 'AGB'] as const;

/** A row of the list as it counts: all 0 where nothing stands, all NaN where it cannot be read. */
export interface Lening {
  readonly oordeel: Leningoordeel;
  /** Place of the municipality among the partners, from 1; 0 where it is none of them. */
  readonly herkend: number;
  readonly nummer: number;
  /** 1 where an AGB has the loan, 1 where somebody else pays it back. */
  readonly agb: number;
  readonly doorgeef: number;
  /** On 31 December of the year of the debt. */
  readonly saldo: number;
  readonly rente: number;
  readonly einde: number;
  readonly eindjaar: number;
  /** Per year, the first one in the year after that of the debt. */
  readonly aflossing: number;
}

const isLeeg = (cel: Celwaarde): boolean => cel === null || cel === '';
const woord = (cel: Celwaarde): string => String(cel ?? '').toLowerCase();

function eindjaarVan(cel: Celwaarde): number {
  if (typeof cel !== 'number' || !(cel >= 1 && cel < lastSerial + 1)) return Number.NaN;
  return dateOf(Math.floor(cel)).getUTCFullYear();
}

/** A name that two of them have says nothing. */
function herkendeGemeente({ gemeente }: LeningInvoer, partners: readonly Partner[]): number {
  const gezocht = woord(gemeente);
  const gevonden = partners.flatMap(({ naam, label }, index) =>
    gezocht === naam.toLowerCase() || gezocht === label.toLowerCase() ? [index + 1] : [],
  );
  return gevonden.length === 1 ? (gevonden[0] ?? 0) : 0;
}

function gebrekVan(
  rij: LeningInvoer,
  partners: readonly Partner[],
  schuldjaar: number,
): Leninggebrek | undefined {
  const { bestuur, saldo, rente, einddatum, aflossing, doorgeeflening } = rij;
  const besturen: readonly string[] = ['', ...leningbesturen.map(woord)];
  const bedrag = (cel: Celwaarde): boolean => typeof cel === 'number' && cel >= 0;
  if (herkendeGemeente(rij, partners) === 0) return 'gemeente';
  if (!besturen.includes(woord(bestuur))) return 'bestuur';
  if (!bedrag(saldo)) return 'saldo';
  // 2,5 stands for 250 %: nobody pays that, so 2,5 % was meant.
  if (typeof rente !== 'number' || !(rente >= 0 && rente < 1)) return 'rente';
  // A loan that ended before has no balance any more, so another day was meant.
  if (!(eindjaarVan(einddatum) > schuldjaar)) return 'einddatum';
  if (!isLeeg(aflossing) && !bedrag(aflossing)) return 'aflossing';
  if (!['', 'ja', 'nee'].includes(woord(doorgeeflening))) return 'doorgeeflening';
  return undefined;
}

/** Reads one row of the list. */
export function lening(
  rij: LeningInvoer,
  partners: readonly Partner[],
  schuldjaar: number,
): Lening {
  const alles = (waarde: number, oordeel: Leningoordeel): Lening => ({
    oordeel,
    herkend: herkendeGemeente(rij, partners),
    nummer: waarde,
    agb: waarde,
    doorgeef: waarde,
    saldo: waarde,
    rente: waarde,
    einde: waarde,
    eindjaar: waarde,
    aflossing: waarde,
  });
  if (Object.values(rij).every(isLeeg)) return alles(0, 'leeg');
  const gebrek = gebrekVan(rij, partners, schuldjaar);
  if (gebrek !== undefined) return alles(Number.NaN, gebrek);
  const saldo = Number(rij.saldo);
  const eindjaar = eindjaarVan(rij.einddatum);
  const herkend = herkendeGemeente(rij, partners);
  return {
    oordeel: 'goed',
    herkend,
    nummer: herkend,
    agb: woord(rij.bestuur) === 'agb' ? 1 : 0,
    doorgeef: woord(rij.doorgeeflening) === 'ja' ? 1 : 0,
    saldo,
    rente: Number(rij.rente),
    einde: Number(rij.einddatum),
    eindjaar,
    // Without a yearly amount every year repays as much as the next one, up to the last.
    aflossing: isLeeg(rij.aflossing) ? saldo / (eindjaar - schuldjaar) : Number(rij.aflossing),
  };
}

/** Balance on 1 January of a year after that of the debt: linear, and nothing after the last year. */
export function saldoOp(
  { saldo, aflossing, eindjaar }: Pick<Lening, 'saldo' | 'aflossing' | 'eindjaar'>,
  jaar: number,
  schuldjaar: number,
): number {
  const rest = saldo - aflossing * (jaar - schuldjaar - 1);
  if (Number.isNaN(rest)) return Number.NaN;
  return eindjaar >= jaar ? Math.max(0, rest) : 0;
}
