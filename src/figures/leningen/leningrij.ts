import { amountOf } from '../import/answers';
import { gelezen, type Bedragstijl } from './bedragen';
import { alsFractie, jaOfNee } from './leningcellen';
import type { Leninglijn } from './leesLijst';
import type {
  Bedragkolom,
  Gelezenlening,
  IngelezenLening,
  Leningantwoorden,
  Rijprobleem,
} from './leninguitkomst';
import { gemeenteVan, wie, type Leninggemeente } from './wie';

/** What a list is read with: the answers, and what follows from the list as a whole. */
export interface Leeswijze {
  readonly antwoorden: Leningantwoorden;
  readonly gemeenten: readonly Leninggemeente[];
  readonly stijl: Bedragstijl;
  /** What the rates without a % sign count in; null as long as it is not known. */
  readonly renteMaat: Leningantwoorden['rente'];
  /** null as long as it is not known. */
  readonly eenheid: 1 | 1000 | null;
  /** The balances are those of 31 December of it. */
  readonly schuldjaar: number;
}

/** A rate above it is an amount of interest, or a slip. */
const hoogsteRente = 0.3;
/** A cell shows no more of a name. */
const langsteNaam = 250;

type Uitslag<T> = { readonly waarde: T | null; readonly problemen: readonly Rijprobleem[] };

const open = { waarde: null, problemen: [] } as const;
function refused(...problemen: readonly Rijprobleem[]): Uitslag<never> {
  return { waarde: null, problemen };
}
function goed<T>(waarde: T): Uitslag<T> {
  return { waarde, problemen: [] };
}

/** One row as a loan, or all that stands in its way. */
export function leningVan(lijn: Leninglijn, wijze: Leeswijze): Gelezenlening {
  const { line, text } = lijn;
  if (lijn.scheef)
    return { lijn: { line, text }, lening: null, problemen: [{ code: 'lening-scheef' }] };
  const schuldeiser = naamVan(lijn);
  const saldo = bedragVan(lijn, 'saldo', wijze);
  const rente = renteVan(lijn, wijze);
  const einddatum = datumVan(lijn, wijze);
  const aflossing = bedragVan(lijn, 'aflossing', wijze);
  const doorgeef = doorgeefVan(lijn);
  const eigenaar = eigenaarVan(lijn, wijze);
  const problemen = [schuldeiser, saldo, rente, einddatum, aflossing, doorgeef, eigenaar].flatMap(
    (each) => each.problemen,
  );
  const none = { lijn: { line, text }, lening: null, problemen };
  if (problemen.length > 0) return none;
  if (
    schuldeiser.waarde === null ||
    saldo.waarde === null ||
    saldo.waarde === 'leeg' ||
    rente.waarde === null ||
    einddatum.waarde === null ||
    aflossing.waarde === null ||
    doorgeef.waarde === null ||
    eigenaar.waarde === null
  )
    return none;
  const lening: IngelezenLening = {
    line,
    ...eigenaar.waarde,
    schuldeiser: schuldeiser.waarde,
    saldo: saldo.waarde,
    rente: rente.waarde,
    einddatum: einddatum.waarde,
    aflossing: aflossing.waarde === 'leeg' ? null : aflossing.waarde,
    doorgeeflening: doorgeef.waarde,
  };
  return { lijn: { line, text }, lening, problemen };
}

function naamVan({ schuldeiser }: Leninglijn): Uitslag<string> {
  if (schuldeiser === '') return refused({ code: 'lening-leeg', kolom: 'schuldeiser' });
  return schuldeiser.length > langsteNaam
    ? refused({ code: 'lening-lange-naam', most: langsteNaam })
    : goed(schuldeiser);
}

function bedragVan(
  lijn: Leninglijn,
  kolom: Bedragkolom,
  { antwoorden, stijl, eenheid }: Leeswijze,
): Uitslag<number | 'leeg'> {
  const cell = gelezen(lijn[kolom], stijl.dutch);
  const { text } = lijn[kolom];
  if (cell.kind === 'empty')
    return kolom === 'saldo' ? refused({ code: 'lening-leeg', kolom }) : goed('leeg');
  if (cell.kind === 'refused') {
    const reden = cell.reason === 'cannot-split' ? 'not-a-number' : cell.reason;
    return refused({ code: 'lening-geen-bedrag', kolom, text, reden });
  }
  const amount = amountOf(cell, antwoorden.getallen);
  if (amount === null || eenheid === null) return open;
  const isTurned = stijl.omgekeerd.has(kolom);
  if (isTurned && !antwoorden.omgekeerd) return open;
  if (amount < 0 && !isTurned) return refused({ code: 'lening-negatief', kolom, text });
  return goed(inEuro(isTurned ? -amount : amount, eenheid));
}

/** Thousands of euro to the cent, without what a computer adds behind it. */
export function inEuro(amount: number, eenheid: 1 | 1000): number {
  return eenheid === 1 ? amount + 0 : Math.round(amount * 100_000) / 100 + 0;
}

function renteVan({ rente }: Leninglijn, { renteMaat }: Leeswijze): Uitslag<number> {
  switch (rente.kind) {
    case 'leeg':
      return refused({ code: 'lening-leeg', kolom: 'rente' });
    case 'geen-rente':
      return refused({ code: 'lening-geen-rente', text: rente.text });
    case 'kaal':
    case 'fractie': {
      if (rente.kind === 'kaal' && renteMaat === null && rente.waarde !== 0) return open;
      const isPercent = rente.kind === 'kaal' && renteMaat === 'procent';
      const waarde = isPercent ? alsFractie(rente.waarde) : rente.waarde;
      return waarde < 0 || waarde > hoogsteRente
        ? refused({ code: 'lening-rente-buiten', text: rente.text, most: hoogsteRente })
        : goed(waarde + 0);
    }
  }
}

function datumVan({ einddatum }: Leninglijn, { schuldjaar }: Leeswijze): Uitslag<string> {
  switch (einddatum.kind) {
    case 'leeg':
      return refused({ code: 'lening-leeg', kolom: 'einddatum' });
    case 'geen-datum':
      return refused({ code: 'lening-geen-datum', text: einddatum.text });
    case 'datum': {
      const { datum } = einddatum;
      return Number(datum.slice(0, 4)) > schuldjaar
        ? goed(datum)
        : refused({ code: 'lening-afgelopen', text: einddatum.text, schuldjaar });
    }
  }
}

function doorgeefVan({ doorgeeflening }: Leninglijn): Uitslag<'ja' | 'nee'> {
  const waarde = jaOfNee(doorgeeflening);
  return waarde === null
    ? refused({ code: 'lening-geen-ja-nee', text: doorgeeflening })
    : goed(waarde);
}

/** Both columns may name both: "AGB Hasselt" as a gemeente, "OCMW Hasselt" as a bestuur. */
function eigenaarVan(
  lijn: Leninglijn,
  { antwoorden, gemeenten }: Leeswijze,
): Uitslag<Pick<IngelezenLening, 'gemeente' | 'bestuur'>> {
  const [inGemeente, inBestuur] = [wie(lijn.gemeente), wie(lijn.bestuur)];
  if (lijn.bestuur !== '' && inBestuur.bestuur === null)
    return refused({ code: 'lening-geen-bestuur', text: lijn.bestuur });
  const bestuur = inBestuur.bestuur ?? inGemeente.bestuur ?? antwoorden.bestuur;
  // An AGB has a name of its own, which says nothing of the municipality.
  const named = [
    { naam: inGemeente.naam, text: lijn.gemeente, isOwn: false },
    { naam: inBestuur.naam, text: lijn.bestuur, isOwn: bestuur === 'AGB' },
  ].flatMap(({ naam, text, isOwn }) => {
    const gemeente = naam === '' ? null : gemeenteVan(naam, gemeenten);
    return naam === '' || (isOwn && gemeente === null) ? [] : [{ text, gemeente }];
  });
  const labels = new Set(named.map(({ gemeente }) => gemeente));
  if (labels.has(null) || labels.size > 1) {
    const { text } = named.find(({ gemeente }) => gemeente === null) ?? {
      text: named.map((each) => each.text).join(' / '),
    };
    const keuzes = gemeenten.map(({ label }) => label);
    return refused({ code: 'lening-geen-partner', text, gemeenten: keuzes });
  }
  const gemeente = named[0]?.gemeente ?? antwoorden.gemeente;
  return gemeente === null ? open : goed({ gemeente, bestuur });
}
