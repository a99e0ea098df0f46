import type { MetwieLabels } from '../../i18n/metwieLabels';
import {
  regelruimte,
  type Inwonertal,
  type Kandidaat,
  type Kenmerk,
  type Partnerset,
  type Regelruimte,
  type Schijfstand,
} from '../../partners';
import { formatDecimal, formatWhole } from '../../spreadsheet/dutchNumber';

/** What stands in a cell: the value, and below it what has to be known of it. */
export interface Celtekst {
  readonly text: string;
  /** Quality and bounds, or why there is no value; empty where nothing has to be said. */
  readonly note: string;
}

/** The texts of one set in the list. */
export interface Setregel {
  /** The places of the partners: the same in every order of the list. */
  readonly key: string;
  /** Without the municipality itself. */
  readonly met: readonly string[];
  readonly inwoners: Celtekst;
  readonly geraamd: Celtekst;
  readonly schijf: Celtekst;
  readonly naarVolgende: Celtekst;
  readonly ruimte: Celtekst;
  readonly uitrustingsgraad: string;
  readonly bezwaren: readonly string[];
  readonly aaneengesloten: boolean | null;
}

/** As the reader's Excel prints it. */
export interface Woorden {
  readonly labels: MetwieLabels;
  readonly nietBekend: string;
}

export function keyOf({ leden }: Partnerset): string {
  return leden.join();
}

export function ledenVan(set: Partnerset, kandidaten: readonly Kandidaat[]): Kandidaat[] {
  return set.leden.flatMap((place) => kandidaten[place] ?? []);
}

export function namenVan(leden: readonly Kandidaat[]): string[] {
  return leden.map(({ naam }) => naam);
}

export function setregel(
  set: Partnerset,
  kandidaten: readonly Kandidaat[],
  regeling: string,
  woorden: Woorden,
): Setregel {
  const leden = ledenVan(set, kandidaten);
  const room = regelruimte(set, regeling);
  const { labels } = woorden;
  return {
    key: keyOf(set),
    met: namenVan(leden.slice(1)),
    inwoners: inwonercel(set.inwoners, zonder(leden, 'inwoners'), woorden),
    geraamd: inwonercel(set.geraamd, zonder(leden, 'geraamd'), woorden),
    ...ruimtecellen(room, geraamdeRuimte(set, regeling), woorden),
    uitrustingsgraad: set.uitrustingsgraad,
    bezwaren: set.bezwaren.map((bezwaar) => labels.bezwaren.kort[bezwaar]),
    aaneengesloten: set.aaneengesloten,
  };
}

/** The names of whom the number is not known. */
export function zonder(leden: readonly Kandidaat[], wat: 'inwoners' | 'geraamd'): string[] {
  return namenVan(leden.filter((lid) => lid[wat] === null));
}

export function inwonercel(
  inwoners: Inwonertal | null,
  ontbrekend: readonly string[],
  { labels, nietBekend }: Woorden,
): Celtekst {
  if (inwoners === null) {
    const note = ontbrekend.length === 0 ? '' : labels.waarde.ontbreekt(ontbrekend);
    return { text: nietBekend, note };
  }
  const { aantal, ondergrens, bovengrens, kwaliteit } = inwoners;
  return {
    text: formatWhole(aantal),
    note: noot([
      // A projection stands under a head of its own.
      kwaliteit === 'officieel' || kwaliteit === 'prognose' ? '' : kwaliteit,
      ondergrens === bovengrens ? '' : labels.waarde.tussen(ondergrens, bovengrens),
    ]),
  };
}

/** What has to be said of one figure, in one note. */
export function noot(delen: readonly string[]): string {
  return delen.filter((deel) => deel !== '').join(', ');
}

/** In one line, for where there is room. */
export function inwonertekst(cel: Celtekst): string {
  return cel.note === '' ? cel.text : `${cel.text} (${cel.note})`;
}

/** What a regulation gives, with a mark where the inhabitants are not exact or bring nothing more. */
function ruimtecellen(
  room: Regelruimte,
  geraamd: Regelruimte | undefined,
  woorden: Woorden,
): Pick<Setregel, 'ruimte' | 'schijf' | 'naarVolgende'> {
  const { lijst } = woorden.labels;
  const { marge } = room;
  const mark = (of: (stand: Schijfstand) => number | null): string =>
    marge === null || of(marge.onder) === of(marge.boven) ? '' : lijst.bijBenadering;
  const [now, later] = [schijfbereik(room, woorden), geraamd && schijfbereik(geraamd, woorden)];
  return {
    ruimte: {
      text: ruimtetekst(room, woorden),
      note: noot([room.plafondBereikt ? lijst.plafond : '', mark(({ ruimte }) => ruimte)]),
    },
    schijf: {
      text: schijftekst(room, woorden),
      note: noot([
        room.grensgeval ? lijst.grensgeval : '',
        later === undefined || later === now ? '' : lijst.ramingSchijf(later),
      ]),
    },
    naarVolgende: {
      text: volgendetekst(room, woorden),
      note: mark(({ naarVolgende }) => naarVolgende),
    },
  };
}

/** By the estimate; undefined where that is not known. */
function geraamdeRuimte({ regelingenGeraamd }: Partnerset, regeling: string) {
  return regelingenGeraamd.find((each) => each.regeling === regeling && !Number.isNaN(each.ruimte));
}

/** The bracket, or both of them where one begins within the bounds. */
export function schijfbereik(room: Regelruimte, woorden: Woorden): string {
  const { marge, grensgeval } = room;
  if (!grensgeval || marge === null) return schijftekst(room, woorden);
  const [low, high] = [schijftekst(marge.onder, woorden), schijftekst(marge.boven, woorden)];
  return woorden.labels.waarde.of(low, high);
}

export function schijftekst(
  { ruimte, schijfVanaf }: Schijfstand,
  { labels, nietBekend }: Woorden,
): string {
  if (Number.isNaN(ruimte)) return nietBekend;
  return schijfVanaf === null ? labels.waarde.onderEerste : labels.waarde.vanaf(schijfVanaf);
}

export function volgendetekst(
  { ruimte, naarVolgende }: Schijfstand,
  { labels, nietBekend }: Woorden,
): string {
  if (Number.isNaN(ruimte)) return nietBekend;
  return naarVolgende === null ? labels.waarde.hoogste : formatWhole(naarVolgende);
}

export function ruimtetekst({ ruimte }: Schijfstand, { nietBekend }: Woorden): string {
  return Number.isNaN(ruimte) ? nietBekend : formatWhole(ruimte);
}

/** Density to a tenth; the others are whole. */
export function kenmerktekst(
  value: number | null,
  kenmerk: Kenmerk,
  { nietBekend }: Woorden,
): string {
  if (value === null) return nietBekend;
  return kenmerk === 'dichtheid' ? formatDecimal(Number(value.toFixed(1))) : formatWhole(value);
}
