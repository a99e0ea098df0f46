import { sum } from '../core';
import type { ActieveAannames } from './actieveAannames';
import type { Leningenlijst } from './leningenlijst';
import type { Planreeksen } from './partnerPlan';

/** What the takeover changes in each year. */
export interface Overnamejaren {
  /** Debt of all partners on 1 January without the takeover. */
  readonly schuldZonder: readonly number[];
  /** 1 from the first year with an effect, where the takeover counts. */
  readonly teltInJaar: readonly number[];
  /** What was taken over and not yet repaid, before it is held against the debt. */
  readonly open: readonly number[];
  /** What is still taken over of the debt on that day; never more than there is. */
  readonly saldo: readonly number[];
  /** Share of what was taken over that the debt had no room for, up to that year. */
  readonly buitenSchuld: readonly number[];
  readonly aflossingBespaard: readonly number[];
  readonly renteBespaard: readonly number[];
  /** What third parties no longer pay back, where the benefit of their loans is passed on. */
  readonly doorgegevenRente: readonly number[];
  readonly doorgegevenAflossing: readonly number[];
  /** Interest and repayments that the AGBs save; they stand outside the M2 of gemeente en OCMW. */
  readonly agbBespaard: readonly number[];
}

export interface Overnamebegin {
  /** What is taken over, as far as it counts; NaN where that is not known. */
  readonly telt: number;
  /** The part of it in the plan of gemeente en OCMW. */
  readonly begin: number;
  /** The estimated part on loans of the AGBs. */
  readonly agb: number;
  readonly eersteJaar: number;
}

interface Jaar {
  readonly open: number;
  readonly saldo: number;
  readonly buitenSchuld: number;
  readonly aflossingBespaard: number;
  readonly renteBespaard: number;
  readonly doorgegevenRente: number;
  readonly doorgegevenAflossing: number;
  readonly agbBespaard: number;
}

export function overnameJaren(
  jaren: readonly number[],
  actief: ActieveAannames,
  plannen: readonly Planreeksen[],
  lijst: Leningenlijst,
  { telt, begin, agb, eersteJaar }: Overnamebegin,
): Overnamejaren {
  const berekening = actief.tekst('overname.berekening');
  const doorgeven = actief.tekst('overname.doorgeven');
  const rentedeel = actief.getal('overname.rentedeel');
  const som = (lijn: 'SCHULD.1JAN' | 'AFM.II.a' | 'T2.E.I.B', t: number): number =>
    sum(plannen.map((plan) => plan[lijn][t] ?? Number.NaN));
  const van = (reeks: readonly number[], t: number): number => reeks[t] ?? Number.NaN;
  const schuldZonder = jaren.map((_, t) => som('SCHULD.1JAN', t));
  const teltInJaar = jaren.map((jaar) => {
    if (jaar < eersteJaar) return 0;
    if (Number.isNaN(telt)) return Number.NaN;
    return telt === 0 ? 0 : Number.isNaN(eersteJaar) ? Number.NaN : 1;
  });
  const doorgegeven = (bedrag: number): number =>
    doorgeven === 'ja' ? bedrag : doorgeven === 'nee' ? 0 : Number.NaN;

  /** Only what the loans tell of the year. */
  const volgensLijst = (t: number, vorig: Jaar | undefined): Jaar => {
    const eerder = vorig?.buitenSchuld ?? 0;
    const debt = van(schuldZonder, t);
    const open = van(lijst.saldo, t) * (1 - eerder);
    const saldo = open === 0 || Number.isNaN(debt) ? open : Math.min(open, Math.max(0, debt));
    const buitenSchuld = buitenNa(eerder, open, saldo);
    const deel = 1 - buitenSchuld;
    const bespaard = (bedrag: number): number => (saldo === 0 ? 0 : bedrag);
    return {
      open,
      saldo,
      buitenSchuld,
      aflossingBespaard: bespaard(Math.min(saldo, deel * van(lijst.aflossing, t))),
      renteBespaard: bespaard(deel * van(lijst.rente, t)),
      doorgegevenRente: doorgegeven(bespaard(deel * van(lijst.doorgeefRente, t))),
      doorgegevenAflossing: doorgegeven(bespaard(deel * van(lijst.doorgeefAflossing, t))),
      agbBespaard: van(lijst.agb, t) - doorgegeven(van(lijst.agbDoorgeef, t)),
    };
  };

  /** O/D: the same share of all that is repaid and paid. */
  const geschat = (t: number, vorig: Jaar | undefined): Jaar => {
    const debt = van(schuldZonder, t);
    const jaar = van(jaren, t);
    // What was repaid of it before the first column nobody knows here.
    const eerder = begin === 0 ? 0 : Number.NaN;
    const open =
      jaar === eersteJaar
        ? begin
        : vorig === undefined
          ? eerder
          : Math.max(0, vorig.saldo - vorig.aflossingBespaard);
    // Nothing taken over needs no debt to be known; never more than there is.
    const saldo = open === 0 ? 0 : Math.min(open, debt);
    const bespaard = (bedrag: number): number => (saldo === 0 ? 0 : bedrag);
    return {
      open,
      saldo,
      buitenSchuld: buitenNa(vorig?.buitenSchuld ?? 0, open, saldo),
      aflossingBespaard: bespaard(Math.min(saldo, (saldo / debt) * som('AFM.II.a', t))),
      renteBespaard: bespaard((saldo / debt) * rentedeel * som('T2.E.I.B', t)),
      // Which loans were taken over nobody knows, so neither whose.
      doorgegevenRente: 0,
      doorgegevenAflossing: 0,
      agbBespaard: agb === 0 ? 0 : Number.NaN,
    };
  };

  const reeks: Jaar[] = [];
  jaren.forEach((_, t) => {
    const vorig = reeks.at(-1);
    const buiten = vorig?.buitenSchuld ?? 0;
    const telling = van(teltInJaar, t);
    if (telling === 0) reeks.push(alles(0, buiten));
    else if (Number.isNaN(telling)) reeks.push(alles(Number.NaN, buiten));
    else if (berekening === 'leningen') reeks.push(volgensLijst(t, vorig));
    else if (berekening === 'schatting') reeks.push(geschat(t, vorig));
    else reeks.push(alles(Number.NaN, buiten));
  });
  const per = (naam: keyof Jaar): number[] => reeks.map((jaar) => jaar[naam]);
  return {
    schuldZonder,
    teltInJaar,
    open: per('open'),
    saldo: per('saldo'),
    buitenSchuld: per('buitenSchuld'),
    aflossingBespaard: per('aflossingBespaard'),
    renteBespaard: per('renteBespaard'),
    doorgegevenRente: per('doorgegevenRente'),
    doorgegevenAflossing: per('doorgegevenAflossing'),
    agbBespaard: per('agbBespaard'),
  };
}

/** What the debt had no room for was repaid before, and does not come back. */
function buitenNa(eerder: number, open: number, saldo: number): number {
  return open === 0 || Number.isNaN(saldo) ? eerder : 1 - ((1 - eerder) * saldo) / open;
}

function alles(bedrag: number, buitenSchuld: number): Jaar {
  return {
    open: bedrag,
    saldo: bedrag,
    buitenSchuld,
    aflossingBespaard: bedrag,
    renteBespaard: bedrag,
    doorgegevenRente: bedrag,
    doorgegevenAflossing: bedrag,
    agbBespaard: bedrag,
  };
}
