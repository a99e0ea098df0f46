import { sum } from '../core';
import type { ActieveAannames } from './actieveAannames';
import type { Belasting } from './belastingen';
import type { Overname } from './overname';
import type { Planreeksen } from './partnerPlan';
import { fusiejaar, type ScenarioInput } from './scenarioInput';

/** What setbacks would cost each year, before they are switched on; each is an amount from 0. */
export interface Schokken {
  /** The first year in which they count, N at the earliest; NaN where none was chosen. */
  readonly vanaf: number;
  /** More expenditure: the wages of each year grow that much faster, year upon year. */
  readonly loon: readonly number[];
  /** More expenditure: on the part of the debt of 1 January of which the rate follows. */
  readonly rente: readonly number[];
  /** Yearly yield of the APB at the rates of the scenario. */
  readonly opbrengst: number;
  /** Fewer receipts: the tax base is that much smaller, at the rates of the scenario. */
  readonly apbbasis: readonly number[];
  /** Fewer receipts: the part of the earmarked grants that is lost. */
  readonly subsidies: readonly number[];
}

export function schokken(
  input: ScenarioInput,
  actief: ActieveAannames,
  plannen: readonly Planreeksen[],
  overname: Pick<Overname, 'schuldZonder' | 'saldo'>,
  apb: Belasting,
): Schokken {
  const { jaren } = input;
  const n = fusiejaar(input);
  const vanaf = Math.max(n, actief.getal('schok.vanaf'));
  /** In accounts nothing is tried: they are what they are. */
  const per = (bereken: (t: number, jaar: number) => number): number[] =>
    jaren.map((jaar, t) => {
      if (jaar < n || input.rapport(jaar) === 'rekening') return 0;
      return Number.isNaN(vanaf) ? Number.NaN : jaar < vanaf ? 0 : bereken(t, jaar);
    });
  const som = (lijn: 'T2.E.I.A.2' | 'T2.E.II.A.3.b', t: number): number =>
    sum(plannen.map((plan) => plan[lijn][t] ?? Number.NaN));
  const loon = actief.getal('schok.loon');
  const rente = actief.getal('schok.rente') * aandeel(actief.getal('schok.rentedeel'));
  const basis = aandeel(actief.getal('schok.apbbasis'));
  const subsidies = aandeel(actief.getal('schok.subsidies'));
  const opbrengst = sum(apb.opbrengsten) + actief.geschakeld('apb', apb.effect);
  return {
    vanaf,
    loon: per((t, jaar) => som('T2.E.I.A.2', t) * ((1 + loon) ** (jaar - vanaf + 1) - 1)),
    rente: per(
      (t) => rente * ((overname.schuldZonder[t] ?? Number.NaN) - (overname.saldo[t] ?? Number.NaN)),
    ),
    opbrengst,
    apbbasis: per(() => basis * opbrengst),
    subsidies: per((t) => subsidies * som('T2.E.II.A.3.b', t)),
  };
}

function aandeel(given: number): number {
  return given >= 0 && given <= 1 ? given : Number.NaN;
}
