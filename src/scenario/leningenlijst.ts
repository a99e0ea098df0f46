import { sum } from '../core';
import { lening, saldoOp, type Lening } from './leningen';
import type { ScenarioInput } from './scenarioInput';

/** A loan and what is taken over of it. */
export interface Leningrij extends Lening {
  /** What the order goes by, lowest first. */
  readonly rang: number;
  /** 1 for the loan of its municipality that goes first. */
  readonly volgorde: number;
  /** Balance on 1 January of the first year of the list, and of the loans that go before it. */
  readonly opDatum: number;
  readonly voor: number;
  readonly overgenomen: number;
  /** Share of the loan that is taken over, from then to its end. */
  readonly deel: number;
}

/** The loans of all partners, and what taking them over saves in each year, if it counts. */
export interface Leningenlijst {
  readonly rijen: readonly Leningrij[];
  readonly aantal: number;
  readonly fouten: number;
  /** First year that the list can tell of: not before the year after that of the debt. */
  readonly eersteJaar: number;
  /** Per partner, on 31 December of the year of the debt. */
  readonly saldoPerPartner: readonly number[];
  readonly agbPerPartner: readonly number[];
  /** Per partner, on 1 January of the first year. */
  readonly opDatumPerPartner: readonly number[];
  /** Part of the takeover for which a partner has no loan in the list. */
  readonly nietGedekt: readonly number[];
  /** Taken over of the loans of gemeente en OCMW on 1 January of the first year. */
  readonly begin: number;
  readonly saldo: readonly number[];
  readonly aflossing: readonly number[];
  readonly rente: readonly number[];
  /** The part of them that somebody else pays back. */
  readonly doorgeefAflossing: readonly number[];
  readonly doorgeefRente: readonly number[];
  /** Interest and repayments on the loans of the AGBs, and the part that somebody else pays. */
  readonly agb: readonly number[];
  readonly agbDoorgeef: readonly number[];
}

interface Overnamekeuze {
  /** Per partner, out of the division. */
  readonly overgenomen: readonly number[];
  readonly volgorde: string;
  /** First year with an effect; NaN where the date is not known. */
  readonly eersteJaar: number;
}

function rangVan({ nummer, rente, einde }: Lening, volgorde: string): number {
  if (Number.isNaN(nummer)) return Number.NaN;
  switch (volgorde) {
    case 'hoogste rente':
      return 0 - rente;
    case 'kortste looptijd':
      return einde;
    case 'pro rata':
      return 0;
    default:
      return Number.NaN;
  }
}

export function leningenlijst(
  { invoer, partners, schuldjaar, jaren }: ScenarioInput,
  { overgenomen, volgorde, eersteJaar: eersteEffect }: Overnamekeuze,
): Leningenlijst {
  const eersteJaar = Math.max(eersteEffect, schuldjaar + 1);
  const leningen = invoer.leningen.map((rij) => lening(rij, partners, schuldjaar));
  const opDatum = leningen.map((each) =>
    each.nummer === 0
      ? 0
      : Number.isNaN(eersteJaar)
        ? Number.NaN
        : saldoOp(each, eersteJaar, schuldjaar),
  );
  /** A loan that cannot be read may be anybody's, so then no sum is known. */
  const perPartner = (bedrag: (each: Lening, index: number) => number): number[] =>
    partners.map((_, position) =>
      sum(
        leningen.map((each, index) => (each.nummer === position + 1 ? 1 : 0) * bedrag(each, index)),
      ),
    );
  const opDatumPerPartner = perPartner((_, index) => opDatum[index] ?? Number.NaN);
  const volgorden = volgordeVan(leningen, volgorde);
  const rijen = leningen.map((each, index): Leningrij => {
    const { nummer } = each;
    const saldo = opDatum[index] ?? Number.NaN;
    const eigen = volgorden[index] ?? Number.NaN;
    const voor = sum(
      leningen.map((other, at) => {
        const eerder = other.nummer === nummer && (volgorden[at] ?? 0) < eigen;
        return (eerder ? 1 : 0) * (opDatum[at] ?? Number.NaN);
      }),
    );
    const deelVanPartner = overgenomen[nummer - 1] ?? Number.NaN;
    const alle = opDatumPerPartner[nummer - 1] ?? Number.NaN;
    const naarVerhouding = alle === 0 ? 0 : saldo * Math.min(1, deelVanPartner / alle);
    const opDeBeurt = Math.min(saldo, Math.max(0, deelVanPartner - voor));
    const genomen =
      nummer === 0
        ? 0
        : volgorde === 'pro rata'
          ? naarVerhouding
          : Number.isNaN(eigen)
            ? Number.NaN
            : opDeBeurt;
    return {
      ...each,
      rang: nummer === 0 ? 0 : rangVan(each, volgorde),
      volgorde: eigen,
      opDatum: saldo,
      voor: nummer === 0 ? 0 : Number.isNaN(eigen) ? Number.NaN : voor,
      overgenomen: genomen,
      deel: saldo === 0 ? 0 : genomen / saldo,
    };
  });
  const perJaar = (bedrag: (rij: Leningrij, jaar: number) => number): number[] =>
    jaren.map((jaar) => {
      if (jaar < eersteEffect) return 0;
      return jaar >= eersteJaar ? sum(rijen.map((rij) => bedrag(rij, jaar))) : Number.NaN;
    });
  const saldo = (rij: Leningrij, jaar: number): number => rij.deel * saldoOp(rij, jaar, schuldjaar);
  const aflossing = (rij: Leningrij, jaar: number): number =>
    saldo(rij, jaar) - saldo(rij, jaar + 1);
  const rente = (rij: Leningrij, jaar: number): number => rij.rente * saldo(rij, jaar);
  const dienst = (rij: Leningrij, jaar: number): number => aflossing(rij, jaar) + rente(rij, jaar);
  return {
    rijen,
    aantal: leningen.filter(({ oordeel }) => oordeel !== 'leeg').length,
    fouten: leningen.filter(({ oordeel }) => oordeel !== 'leeg' && oordeel !== 'goed').length,
    eersteJaar,
    saldoPerPartner: perPartner((each) => (1 - each.agb) * each.saldo),
    agbPerPartner: perPartner((each) => each.agb * each.saldo),
    opDatumPerPartner,
    nietGedekt: opDatumPerPartner.map((bedrag, position) =>
      Math.max(0, (overgenomen[position] ?? Number.NaN) - bedrag),
    ),
    begin: sum(rijen.map((rij) => (1 - rij.agb) * rij.overgenomen)),
    saldo: perJaar((rij, jaar) => (1 - rij.agb) * saldo(rij, jaar)),
    aflossing: perJaar((rij, jaar) => (1 - rij.agb) * aflossing(rij, jaar)),
    rente: perJaar((rij, jaar) => (1 - rij.agb) * rente(rij, jaar)),
    doorgeefAflossing: perJaar((rij, jaar) => (1 - rij.agb) * rij.doorgeef * aflossing(rij, jaar)),
    doorgeefRente: perJaar((rij, jaar) => (1 - rij.agb) * rij.doorgeef * rente(rij, jaar)),
    agb: perJaar((rij, jaar) => rij.agb * dienst(rij, jaar)),
    agbDoorgeef: perJaar((rij, jaar) => rij.agb * rij.doorgeef * dienst(rij, jaar)),
  };
}

/** The turn of each loan within its municipality; equal ones in the order of the rows. */
function volgordeVan(leningen: readonly Lening[], volgorde: string): number[] {
  const rangen = leningen.map((each) => (each.nummer === 0 ? 0 : rangVan(each, volgorde)));
  const bekend = !Number.isNaN(sum(rangen));
  return leningen.map(({ nummer }, index) => {
    if (nummer === 0 || Number.isNaN(nummer)) return nummer;
    if (volgorde === 'pro rata') return 1;
    if (!bekend) return Number.NaN;
    const eigen = rangen[index] ?? 0;
    const eerder = leningen.filter((other, at) => {
      const rang = rangen[at] ?? 0;
      return other.nummer === nummer && (rang < eigen || (rang === eigen && at < index));
    });
    return 1 + eerder.length;
  });
}
