import {
  overnameruimte,
  schuldovername,
  schuldovernameVerdeling,
  sum,
  type OvernameAandeel,
} from '../core';
import type { SchuldovernameRegeling } from '../regulations';
import { geenRegeling } from './aanname';
import { heeftAgb } from './agb';
import { sleutel, type Cijferboek } from './cijfer';
import type { ActieveAannames } from './actieveAannames';
import { leningenlijst, type Leningenlijst } from './leningenlijst';
import { overnameJaren, type Overnamejaren } from './overnameJaren';
import type { Planreeksen } from './partnerPlan';
import type { ScenarioInput } from './scenarioInput';
import { dateOf, lastSerial } from './serialDate';
import { verdeelronden } from './verdeelronden';
import { vastCijfer, vasteInvoer } from './vastCijfer';

/** The takeover on the chosen date, and what it saves year by year. */
export interface Overname extends Overnamejaren {
  readonly regeling: SchuldovernameRegeling | null;
  /** Per partner, on 1 January of the chosen year. */
  readonly inwoners: readonly number[];
  readonly totaalInwoners: number;
  /** Per partner, of gemeente en OCMW on 31 December of the year of the debt. */
  readonly schuld: readonly number[];
  readonly totaalSchuld: number;
  /** The same of the AGBs: 0 where there is none. Their loans may be taken over as well. */
  readonly agbSchuld: readonly number[];
  readonly schuldMetAgb: readonly number[];
  readonly totaalMetAgb: number;
  /** Room by each regulation, whichever is chosen. */
  readonly ruimtePerRegeling: readonly number[];
  readonly ruimte: number;
  readonly overgenomen: number;
  /** By the chosen key; without any debt the key "schuld" falls back on inhabitants. */
  readonly gewichten: readonly number[];
  readonly verdeling: readonly OvernameAandeel[];
  /** Part of each share on loans of the AGBs, estimated by their part in the debt. */
  readonly agbDeel: readonly number[];
  /** The same on the date that the regulation itself names; NaN where it names none. */
  readonly wettelijkJaar: number;
  readonly inwonersWettelijk: readonly number[];
  readonly totaalInwonersWettelijk: number;
  readonly ruimtePerRegelingWettelijk: readonly number[];
  readonly overgenomenWettelijk: number;
  /** First year with an effect: that of the first 1 January on or after the date. */
  readonly eersteJaar: number;
  /** 0 where the takeover is switched off or the figures hold it already. */
  readonly telt: number;
  /** The part of it in the plan of gemeente en OCMW, with which the years begin. */
  readonly begin: number;
  readonly leningen: Leningenlijst;
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

/** Of the AGBs of a partner: 0 without one, NaN where nobody said how much. */
function agbSchuldVan(input: ScenarioInput, partner: string): number {
  const gezegd = input.invoer.agb(partner);
  const heeft = heeftAgb(input.invoer, partner);
  if (heeft === undefined) return gezegd === null || gezegd === '' ? 0 : Number.NaN;
  return heeft ? vasteInvoer(input, partner, 'AGB.SCHULD') : 0;
}

/** The division by the rule; where something is not known, as far as the rounds of the cells go. */
function verdeel(
  regeling: SchuldovernameRegeling | null,
  {
    inwoners,
    schuldMetAgb: schuld,
    gewichten,
    overgenomen,
  }: Pick<Overname, 'inwoners' | 'schuldMetAgb' | 'gewichten' | 'overgenomen'>,
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
  const last = verdeelronden({ overgenomen, schuldMetAgb: schuld, gewichten }).at(-1);
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
  const agbSchuld = partners.map(({ id }) => agbSchuldVan(input, id));
  const schuldMetAgb = schuld.map((bedrag, index) => bedrag + (agbSchuld[index] ?? Number.NaN));
  const totaalMetAgb = Number.isNaN(opgeteld) ? totaalSchuld + sum(agbSchuld) : sum(schuldMetAgb);

  const ruimten = (aantal: number): number[] =>
    input.regelingen.map((each) => overnameruimte(aantal, each));
  const genomen = (aantal: readonly number[]): number => {
    if (onbekend) return Number.NaN;
    return regeling ? schuldovername(aantal, [totaalMetAgb], regeling) : 0;
  };
  const sleutelwoord = actief.tekst('overname.sleutel');
  const gewichten = sleutelgewichten(sleutelwoord, inwoners, schuldMetAgb);

  const wettelijkJaar = regeling?.inwonersOp ? Number(regeling.inwonersOp.slice(0, 4)) : Number.NaN;
  const inwonersWettelijk = publishedIn(wettelijkJaar);
  const overgenomen = genomen(inwoners);
  const verdeling = verdeel(
    regeling,
    { inwoners, schuldMetAgb, gewichten, overgenomen },
    sleutelwoord,
  );

  const inbegrepen = actief.tekst('overname.inbegrepen');
  const telt = actief.geschakeld(
    'overname',
    inbegrepen === 'ja' ? 0 : inbegrepen === 'nee' ? overgenomen : Number.NaN,
  );
  const eersteJaar = firstYearFrom(actief.getal('overname.datum'));
  const perPartner = verdeling.map((each) => each.overgenomen);
  const agbDeel = agbSchuld.map((bedrag, index) =>
    bedrag === 0
      ? 0
      : (perPartner[index] ?? Number.NaN) * (bedrag / (schuldMetAgb[index] ?? Number.NaN)),
  );
  const leningen = leningenlijst(input, {
    overgenomen: perPartner,
    volgorde: actief.tekst('overname.volgorde'),
    eersteJaar,
  });
  const geschat =
    sum(agbSchuld) === 0
      ? overgenomen
      : sum(perPartner.map((bedrag, index) => bedrag - (agbDeel[index] ?? Number.NaN)));
  const berekening = actief.tekst('overname.berekening');
  const begin =
    telt === 0
      ? 0
      : Number.isNaN(telt)
        ? Number.NaN
        : berekening === 'leningen'
          ? leningen.begin
          : berekening === 'schatting'
            ? geschat
            : Number.NaN;

  return {
    regeling,
    inwoners,
    totaalInwoners,
    schuld,
    totaalSchuld,
    agbSchuld,
    schuldMetAgb,
    totaalMetAgb,
    ruimtePerRegeling: ruimten(totaalInwoners),
    ruimte: onbekend ? Number.NaN : regeling ? overnameruimte(totaalInwoners, regeling) : 0,
    overgenomen,
    gewichten,
    verdeling,
    agbDeel,
    wettelijkJaar,
    inwonersWettelijk,
    totaalInwonersWettelijk: sum(inwonersWettelijk),
    ruimtePerRegelingWettelijk: ruimten(sum(inwonersWettelijk)),
    overgenomenWettelijk: Number.isNaN(wettelijkJaar) ? Number.NaN : genomen(inwonersWettelijk),
    eersteJaar,
    telt,
    begin,
    leningen,
    ...overnameJaren(jaren, actief, plannen, leningen, {
      telt,
      begin,
      agb: sum(agbDeel),
      eersteJaar,
    }),
  };
}
