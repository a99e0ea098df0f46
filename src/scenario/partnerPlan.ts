import { afm, afmGecorrigeerd, bbr, gecumuleerdBudgettairResultaat } from '../core';
import type { ActieveAannames } from './actieveAannames';
import { agbReeks } from './agb';
import { sleutel, type Cijferboek } from './cijfer';
import { gekozenDotatie } from './gemeentefondsAandelen';
import { aangevuld, groei } from './indexering';
import type { Indexrubriek } from './indexrubrieken';
import type { Invoerlijn } from './schemaM2';
import type { Partner, ScenarioInput } from './scenarioInput';
import { gerealiseerdeUitvoering, uitvoering } from './uitvoering';

/** The lines of M2 over the years: amounts in euro, NaN where an input is missing. */
export const planlijnen = [
  'M2.I.a',
  'M2.I.b',
  'M2.I',
  'M2.II.a',
  'M2.II.b',
  'M2.II',
  'M2.III',
  'M2.IV.a',
  'M2.IV.b',
  'M2.IV',
  'M2.V',
  'M2.VI',
  'M2.VI.a',
  'M2.VI.b',
  'M2.VII',
  'M2.VIII',
  'M2.IX',
  'AFM.I',
  'AFM.II.a',
  'AFM.II.b',
  'AFM.II',
  'AFM.III',
  'SCHULD.1JAN',
  'GAFM.I',
  'GAFM.II.a',
  'GAFM.II.b',
  'GAFM.II',
  'GAFM.III',
  'T2.E.I.B',
  'T2.E.I.A.2',
  'T2.E.II.A.3.b',
  'GF.AANDEEL',
  'AGB.AFM',
  'AGB.BBR',
  'CONS.AFM',
  'CONS.BBR',
] as const;
export type Planlijn = (typeof planlijnen)[number];
export type Planreeksen = Readonly<Record<Planlijn, readonly number[]>>;

/** The key under which Cijfers has a line of a partner in a column. */
export function lijnsleutel(
  input: ScenarioInput,
  partner: Partner,
  pad: string,
  jaar: number,
): string {
  const rapport = input.rapport(jaar);
  return sleutel({ gemeente: partner.label, pad, omschrijving: '', jaar, rapport });
}

/** Where the amounts of a plan come from, per column. */
export interface Planherkomst {
  /** Cijfers has neither receipts nor expenditure of the exploitatie. */
  readonly zonderCijfers: readonly boolean[];
  /** How many lines follow from the year before with their growth. */
  readonly geindexeerd: readonly number[];
  /** Investments as planned, or as the accounts have them; NaN where nobody gave them. */
  readonly gepland: readonly number[];
  /** Share of them that counts. */
  readonly uitvoering: readonly number[];
  /** Accounts over plan, where Cijfers has both. */
  readonly gerealiseerd: readonly number[];
}

/** The plan of one partner alone, as published or typed: staying alone, untouched by the merger. */
export function partnerPlan(
  input: ScenarioInput,
  boek: Cijferboek,
  actief: ActieveAannames,
  partner: Partner,
): { readonly plan: Planreeksen; readonly herkomst: Planherkomst } {
  const { jaren } = input;
  const published = (pad: string): number[] =>
    jaren.map((jaar) => boek.bedrag(lijnsleutel(input, partner, pad, jaar)));
  const typed = (lijn: Invoerlijn): number[] =>
    jaren.map((jaar) => input.invoer.jaarlijks(partner.id, lijn, jaar));
  const first = (...sources: readonly (readonly number[])[]): (number | undefined)[] =>
    jaren.map((_, index) =>
      sources.map((source) => source[index] ?? Number.NaN).find((amount) => !Number.isNaN(amount)),
    );
  // What was published goes before what was typed: a check tells of a cell that is not used.
  const given = (lijn: Invoerlijn): (number | undefined)[] => first(published(lijn), typed(lijn));
  const minus = (a: readonly number[], b: readonly number[]): number[] =>
    a.map((value, index) => value - (b[index] ?? Number.NaN));
  const plus = (a: readonly number[], b: readonly number[]): number[] =>
    a.map((value, index) => value + (b[index] ?? Number.NaN));

  const zonderCijfers = jaren.map(
    (jaar) =>
      !boek.has(lijnsleutel(input, partner, 'M2.I.a', jaar)) &&
      !boek.has(lijnsleutel(input, partner, 'M2.I.b', jaar)),
  );
  const geindexeerd = jaren.map(() => 0);
  const met = (lijn: Indexrubriek, gegeven = given(lijn)): readonly number[] => {
    const filled = aangevuld(gegeven, zonderCijfers, groei(actief, lijn));
    filled.geindexeerd.forEach((follows, index) => {
      if (follows) geindexeerd[index] = (geindexeerd[index] ?? 0) + 1;
    });
    return filled.bedragen;
  };

  const ia = met('M2.I.a');
  const ib = met('M2.I.b');
  const i = minus(ia, ib);
  const iia = met('M2.II.a');
  const gepland = given('M2.II.b');
  const deel = uitvoering(input, actief);
  // What follows from the year before was executed there already.
  const iib = met(
    'M2.II.b',
    gepland.map((amount, index) =>
      amount === undefined ? undefined : amount * (deel[index] ?? Number.NaN),
    ),
  );
  const ii = minus(iia, iib);
  const iii = plus(i, ii);
  const iva = met('M2.IV.a');
  const ivb = met('M2.IV.b');
  // Many notes print the balance of IV without its two parts.
  const printedIv = published('M2.IV');
  const iv = minus(iva, ivb).map((difference, index) =>
    Number.isNaN(difference) ? (printedIv[index] ?? Number.NaN) : difference,
  );
  const v = plus(iii, iv);

  const givenVi = given('M2.VI');
  // What is not yet in the plan comes on top of what the year before closed with; printed only where
  // there is such money.
  const vib = published('M2.VI.b').map((amount) => (Number.isNaN(amount) ? 0 : amount));
  const bothGrow = !Number.isNaN(groei(actief, 'M2.I.a') + groei(actief, 'M2.I.b'));
  const vi: number[] = [];
  const vii: number[] = [];
  jaren.forEach((jaar, index) => {
    const before = jaren[index - 1];
    // The first column of each report opens with what that report prints.
    const opens = before === undefined || input.rapport(before) !== input.rapport(jaar);
    const rolled = (vii[index - 1] ?? Number.NaN) + (vib[index] ?? 0);
    // A year that only follows from the one before opens with what that one closed with.
    const follows = zonderCijfers[index] === true && bothGrow ? rolled : Number.NaN;
    const opening = opens ? (givenVi[index] ?? follows) : rolled;
    vi.push(opening);
    vii.push(...gecumuleerdBudgettairResultaat([v[index] ?? Number.NaN], opening));
  });
  const viii = met('M2.VIII');

  const aflossingen = met('AFM.II.a');
  const terugvorderingen = met('AFM.II.b');
  const marge = jaren.map((_, index) =>
    afm(
      ia[index] ?? Number.NaN,
      ib[index] ?? Number.NaN,
      aflossingen[index] ?? Number.NaN,
      terugvorderingen[index],
    ),
  );
  // Published on 1 January, else what the year before closed with, else typed; a negative debt was
  // typed by mistake and counts as not known.
  const slotschuld = jaren.map((_, index) => closingDebtBefore(input, boek, partner, index));
  const getypteSchuld = first(typed('SCHULD.1JAN')).map((amount) =>
    amount !== undefined && amount < 0 ? Number.NaN : amount,
  );
  const schuld = met(
    'SCHULD.1JAN',
    first(published('SCHULD.1JAN'), slotschuld).map(
      (known, index) => known ?? getypteSchuld[index],
    ),
  );
  const dotatie = gekozenDotatie(actief);
  // Of an unknown dotation nothing is known, not even what was typed.
  const aandeel =
    dotatie === undefined
      ? jaren.map(() => Number.NaN)
      : met('GF.AANDEEL', first(published(dotatie), typed('GF.AANDEEL')));
  const ix = bbr(v, vi, viii);
  const agbAfm = agbReeks(input.invoer, partner, 'AGB.AFM', jaren);
  const agbBbr = agbReeks(input.invoer, partner, 'AGB.BBR', jaren);
  const plan = {
    'M2.I.a': ia,
    'M2.I.b': ib,
    'M2.I': i,
    'M2.II.a': iia,
    'M2.II.b': iib,
    'M2.II': ii,
    'M2.III': iii,
    'M2.IV.a': iva,
    'M2.IV.b': ivb,
    'M2.IV': iv,
    'M2.V': v,
    'M2.VI': vi,
    'M2.VI.a': minus(vi, vib),
    'M2.VI.b': vib,
    'M2.VII': vii,
    'M2.VIII': viii,
    'M2.IX': ix,
    'AFM.I': i,
    'AFM.II.a': aflossingen,
    'AFM.II.b': terugvorderingen,
    'AFM.II': minus(aflossingen, terugvorderingen),
    'AFM.III': marge,
    'SCHULD.1JAN': schuld,
    ...gecorrigeerd(marge, aflossingen, schuld, input.normGecorrigeerdeAflossingen),
    'T2.E.I.B': met('T2.E.I.B'),
    'T2.E.I.A.2': met('T2.E.I.A.2'),
    'T2.E.II.A.3.b': met('T2.E.II.A.3.b'),
    'GF.AANDEEL': aandeel,
    'AGB.AFM': agbAfm,
    'AGB.BBR': agbBbr,
    'CONS.AFM': plus(marge, agbAfm),
    'CONS.BBR': plus(ix, agbBbr),
  };
  return {
    plan,
    herkomst: {
      zonderCijfers,
      geindexeerd,
      gepland: gepland.map((amount) => amount ?? Number.NaN),
      uitvoering: deel,
      gerealiseerd: gerealiseerdeUitvoering(input, boek, partner),
    },
  };
}

/** The debt with which the year before closed, in the report of that year's own column. */
function closingDebtBefore(
  input: ScenarioInput,
  boek: Cijferboek,
  partner: Partner,
  index: number,
): number {
  const before = input.jaren[index - 1];
  return before === undefined
    ? Number.NaN
    : boek.bedrag(lijnsleutel(input, partner, 'SCHULD.31DEC', before));
}

/** The corrected margin with its correction: what 8 % of the debt is more or less than is repaid. */
export function gecorrigeerd(
  marge: readonly number[],
  aflossingen: readonly number[],
  schuld: readonly number[],
  norm: number,
): Pick<Planreeksen, 'GAFM.I' | 'GAFM.II.a' | 'GAFM.II.b' | 'GAFM.II' | 'GAFM.III'> {
  const per = (bereken: (index: number) => number): number[] => marge.map((_, t) => bereken(t));
  const a = (t: number): number => aflossingen[t] ?? Number.NaN;
  const b = (t: number): number => norm * (schuld[t] ?? Number.NaN);
  return {
    'GAFM.I': marge,
    'GAFM.II.a': per(a),
    'GAFM.II.b': per(b),
    'GAFM.II': per((t) => a(t) - b(t)),
    'GAFM.III': per((t) =>
      afmGecorrigeerd(marge[t] ?? Number.NaN, a(t), schuld[t] ?? Number.NaN, norm),
    ),
  };
}
