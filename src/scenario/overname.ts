import {
  overnameruimte,
  schuldovername,
  schuldovernameVerdeling,
  sum,
  type OvernameAandeel,
} from '../core';
import type { SchuldovernameRegeling } from '../regulations';
import { geenRegeling } from './aanname';
import { sleutel, type Cijferboek } from './cijfer';
import type { ActieveAannames } from './actieveAannames';
import type { Planreeksen } from './partnerPlan';
import type { ScenarioInput } from './scenarioInput';
import { dateOf, lastSerial } from './serialDate';
import { verdeelronden } from './verdeelronden';
import { vastCijfer, vasteInvoer } from './vastCijfer';

/** The takeover on the chosen date, and what it saves year by year. */
export interface Overname {
  readonly regeling: SchuldovernameRegeling | null;
  /** Per partner, on 1 January of the chosen year. */
  readonly inwoners: readonly number[];
  readonly totaalInwoners: number;
  /** Per partner, on 31 December of the year of the debt. */
  readonly schuld: readonly number[];
  readonly totaalSchuld: number;
  /** Room by each regulation, whichever is chosen. */
  readonly ruimtePerRegeling: readonly number[];
  readonly ruimte: number;
  readonly overgenomen: number;
  /** By the chosen key; without any debt the key "schuld" falls back on inhabitants. */
  readonly gewichten: readonly number[];
  readonly verdeling: readonly OvernameAandeel[];
  /** The same on the date that the regulation itself names; NaN where it names none. */
  readonly wettelijkJaar: number;
  readonly inwonersWettelijk: readonly number[];
  readonly totaalInwonersWettelijk: number;
  readonly ruimtePerRegelingWettelijk: readonly number[];
  readonly overgenomenWettelijk: number;
  /** First year with an effect: that of the first 1 January on or after the date. */
  readonly eersteJaar: number;
  /** Debt of all partners on 1 January without the takeover. */
  readonly schuldZonder: readonly number[];
  /** What was taken over and not yet repaid, before it is held against the debt. */
  readonly open: readonly number[];
  /** What is still taken over of the debt on that day; never more than there is. */
  readonly saldo: readonly number[];
  readonly aflossingBespaard: readonly number[];
  readonly renteBespaard: readonly number[];
  /** What third parties no longer pay back, where the benefit of their loans is passed on. */
  readonly doorgegevenRente: readonly number[];
  readonly doorgegevenAflossing: readonly number[];
  /** Interest and repayments that the AGBs save; they stand outside the M2 of gemeente en OCMW. */
  readonly agbBespaard: readonly number[];
}

export function inwonersleutel(label: string, jaar: number): string {
  return sleutel({ gemeente: label, pad: 'INWONERS', omschrijving: '', jaar, rapport: '' });
}

export function groepsschuldsleutel({ groep, schuldjaar }: ScenarioInput): string {
  return sleutel({
    gemeente: groep,
    pad: 'SCHULD.31DEC',
    omschrijving: '',
    jaar: schuldjaar,
    rapport: '',
  });
}

/** Serial number of a day → year of the first 1 January on or after it; NaN for no day of Excel's. */
function firstYearFrom(serial: number): number {
  if (!(serial >= 1 && serial < lastSerial + 1)) return Number.NaN;
  const date = dateOf(Math.floor(serial));
  const year = date.getUTCFullYear();
  return date.getUTCMonth() === 0 && date.getUTCDate() === 1 ? year : year + 1;
}

function sleutelgewichten(
  woord: string,
  inwoners: readonly number[],
  schuld: readonly number[],
): readonly number[] {
  if (woord === 'inwoners') return inwoners;
  const all = sum(schuld);
  if (woord !== 'schuld' || Number.isNaN(all)) return schuld.map(() => Number.NaN);
  return all > 0 ? schuld : inwoners;
}

/** The division by the rule; where something is not known, as far as the rounds of the cells go. */
function verdeel(
  regeling: SchuldovernameRegeling | null,
  {
    inwoners,
    schuld,
    gewichten,
    overgenomen,
  }: Pick<Overname, 'inwoners' | 'schuld' | 'gewichten' | 'overgenomen'>,
  sleutelwoord: string,
): readonly OvernameAandeel[] {
  const known = !Number.isNaN(sum(schuld)) && !Number.isNaN(sum(gewichten));
  if (regeling && known)
    return schuldovernameVerdeling(
      inwoners,
      schuld,
      regeling,
      sleutelwoord === 'schuld' ? 'schuld' : 'inwoners',
    );
  const last = verdeelronden({ overgenomen, schuld, gewichten }).at(-1);
  return schuld.map((amount, index) => {
    const taken = last?.genomen[index] ?? Number.NaN;
    return {
      overgenomen: taken,
      resterendeSchuld: amount - taken,
      verschilMetSleutelaandeel: known ? 0 : Number.NaN,
    };
  });
}

export function overname(
  input: ScenarioInput,
  boek: Cijferboek,
  actief: ActieveAannames,
  plannen: readonly Planreeksen[],
): Overname {
  const { partners, jaren } = input;
  const gekozen = actief.tekst('overname.regeling');
  const regeling = input.regelingen.find(({ id }) => id === gekozen) ?? null;
  // Neither a regulation nor the word for none: then nothing is known.
  const onbekend = !regeling && gekozen !== geenRegeling;

  const publishedIn = (jaar: number): number[] =>
    partners.map(({ label }) => boek.bedrag(inwonersleutel(label, jaar)));
  // What somebody typed was counted on the chosen date, and on no other.
  const inwoners = publishedIn(actief.getal('overname.inwonersjaar')).map((published, index) =>
    Number.isNaN(published) ? vasteInvoer(input, partners[index]?.id ?? '', 'INWONERS') : published,
  );
  const totaalInwoners = sum(inwoners);
  const schuld = partners.map(({ id }) => vastCijfer(input, boek, id, 'SCHULD.31DEC'));
  const opgeteld = sum(schuld);
  const totaalSchuld =
    Number.isNaN(opgeteld) && input.groep !== ''
      ? boek.bedrag(groepsschuldsleutel(input))
      : opgeteld;

  const ruimten = (aantal: number): number[] =>
    input.regelingen.map((each) => overnameruimte(aantal, each));
  const genomen = (aantal: readonly number[]): number => {
    if (onbekend) return Number.NaN;
    return regeling ? schuldovername(aantal, [totaalSchuld], regeling) : 0;
  };
  const sleutelwoord = actief.tekst('overname.sleutel');
  const gewichten = sleutelgewichten(sleutelwoord, inwoners, schuld);

  const wettelijkJaar = regeling?.inwonersOp ? Number(regeling.inwonersOp.slice(0, 4)) : Number.NaN;
  const inwonersWettelijk = publishedIn(wettelijkJaar);
  const overgenomen = genomen(inwoners);
  const verdeling = verdeel(regeling, { inwoners, schuld, gewichten, overgenomen }, sleutelwoord);

  const inbegrepen = actief.tekst('overname.inbegrepen');
  const begin = actief.geschakeld(
    'overname',
    inbegrepen === 'ja' ? 0 : inbegrepen === 'nee' ? overgenomen : Number.NaN,
  );
  const eersteJaar = firstYearFrom(actief.getal('overname.datum'));
  const rentedeel = actief.getal('overname.rentedeel');
  const som = (lijn: 'SCHULD.1JAN' | 'AFM.II.a' | 'T2.E.I.B', index: number): number =>
    sum(plannen.map((plan) => plan[lijn][index] ?? Number.NaN));
  const schuldZonder = jaren.map((_, index) => som('SCHULD.1JAN', index));
  const opens: number[] = [];
  const saldo: number[] = [];
  const aflossingBespaard: number[] = [];
  const renteBespaard: number[] = [];
  jaren.forEach((jaar, index) => {
    const debt = schuldZonder[index] ?? Number.NaN;
    // What was repaid of it before the first column nobody knows here.
    const before = begin === 0 ? 0 : Number.NaN;
    const open = Number.isNaN(eersteJaar)
      ? Number.NaN
      : jaar < eersteJaar
        ? 0
        : jaar === eersteJaar
          ? begin
          : index === 0
            ? before
            : Math.max(0, (saldo[index - 1] ?? 0) - (aflossingBespaard[index - 1] ?? 0));
    // Nothing taken over needs no debt to be known; never more than there is.
    const taken = open === 0 ? 0 : Math.min(open, debt);
    opens.push(open);
    saldo.push(taken);
    const share = (amount: number): number =>
      taken === 0 ? 0 : Math.min(taken, (taken / debt) * amount);
    aflossingBespaard.push(share(som('AFM.II.a', index)));
    renteBespaard.push(taken === 0 ? 0 : (taken / debt) * rentedeel * som('T2.E.I.B', index));
  });

  return {
    regeling,
    inwoners,
    totaalInwoners,
    schuld,
    totaalSchuld,
    ruimtePerRegeling: ruimten(totaalInwoners),
    ruimte: onbekend ? Number.NaN : regeling ? overnameruimte(totaalInwoners, regeling) : 0,
    overgenomen,
    gewichten,
    verdeling,
    wettelijkJaar,
    inwonersWettelijk,
    totaalInwonersWettelijk: sum(inwonersWettelijk),
    ruimtePerRegelingWettelijk: ruimten(sum(inwonersWettelijk)),
    overgenomenWettelijk: Number.isNaN(wettelijkJaar) ? Number.NaN : genomen(inwonersWettelijk),
    eersteJaar,
    schuldZonder,
    open: opens,
    saldo,
    aflossingBespaard,
    renteBespaard,
    doorgegevenRente: jaren.map(() => 0),
    doorgegevenAflossing: jaren.map(() => 0),
    agbBespaard: jaren.map(() => 0),
  };
}
