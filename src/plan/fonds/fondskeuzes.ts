import {
  fondsInJaar,
  gepubliceerdeHoofddotaties,
  gewichten,
  groeiVolgensDecreet,
  hervorming,
  huidigeStructuur,
  noemers,
  voorafnames,
  type Blokontwerp,
} from '../../fonds';
import type { CellContent } from '../../spreadsheet/workbook';
import { structuren, type Fondsvoorstel } from './fondsRequest';
import type { Ingevuld } from './ingevuld';
import { vast } from '../yearSheet';

/** Years that the table of the hoofddotatie goes on after the base year. */
export const groeijaren = 20;

/** By row of "Fonds - blokken": what is proposed in its cell. */
export function voorgesteldeKeuzes(voorstel: Fondsvoorstel | undefined) {
  const published = gepubliceerdeHoofddotaties();
  const jaar = voorstel?.jaar ?? published.at(-1)?.[0] ?? null;
  const growth = groeiVolgensDecreet(jaar ?? 0);
  return {
    structuur: structuren[0],
    jaar,
    basisjaar: growth.basisjaar,
    groei: growth.groei,
    norm: null,
    noemer: noemers[0],
    buitenpartner: 'ja',
    meerSegmenten: 'ja',
  } as const satisfies Record<string, CellContent>;
}

const jaNee = ['ja', 'nee'] as const;

/** The choices on "Fonds - blokken", as its cells hold them. */
export function leesKeuzes(ingevuld: Ingevuld, voorstel: Fondsvoorstel | undefined) {
  const proposed = voorgesteldeKeuzes(voorstel);
  const cell = (row: keyof typeof proposed) => ['fondsBlokken', row, vast, proposed[row]] as const;
  const basisjaar = ingevuld.getal(...cell('basisjaar'));
  const published = gepubliceerdeHoofddotaties().find(([year]) => year === basisjaar);
  const growth = {
    ...groeiVolgensDecreet(basisjaar),
    basisjaar,
    basisbedrag: published?.[1] ?? Number.NaN,
    groei: ingevuld.getal(...cell('groei')),
  };
  const jaar = ingevuld.getal(...cell('jaar'));
  const norm = ingevuld.getal(...cell('norm'));
  const noemer = ingevuld.keuze(noemers, ...cell('noemer'));
  const buitenpartner = ingevuld.keuze(jaNee, ...cell('buitenpartner'));
  const meerSegmenten = ingevuld.keuze(jaNee, ...cell('meerSegmenten'));
  return {
    structuur: ingevuld.keuze(structuren, ...cell('structuur')),
    jaar,
    growth,
    hoofddotatie: jaar <= basisjaar + groeijaren ? fondsInJaar(growth, jaar) : Number.NaN,
    norm: norm >= 0 ? norm : Number.NaN,
    noemer,
    buitenpartner,
    meerSegmenten,
    /** A segment is not known while one of its switches holds another word. */
    schakelaarsGeldig: noemer !== null && buitenpartner !== null && meerSegmenten !== null,
  };
}

export type Fondskeuzes = ReturnType<typeof leesKeuzes>;

/** A word, because a cell without one comes by way of another cell as 0. */
export const nietVanToepassing = 'n.v.t.';

/** How a segment is measured: as the source fixes it, or as the switches say. */
export function segmentwoorden(
  { soort, vast: fixed }: Blokontwerp,
  { noemer, buitenpartner }: Fondskeuzes,
): { readonly noemer: string; readonly buiten: string } {
  if (soort !== 'segment') return { noemer: nietVanToepassing, buiten: nietVanToepassing };
  return {
    noemer: fixed.noemer ?? (noemer === 'Vlaanderen' ? 'Vlaanderen' : 'segment'),
    buiten: (fixed.buitenpartnerTelt ?? buitenpartner === 'ja') ? 'ja' : 'nee',
  };
}

/** Weights and parts, by the key that their row has behind its prefix. */
export function leesDelen(ingevuld: Ingevuld) {
  const deel = (row: string, column: string, voorstel: CellContent = null): number =>
    ingevuld.deel('fondsBlokken', row, column, voorstel);
  return {
    gewichten: new Map(gewichten.map((each) => [each, deel(`gewicht/${each}`, vast)])),
    segmenten: new Map(verdeeldeBlokken().map(({ id }) => [id, deel(`deel/${id}`, vast)])),
    voorafnames: deel('voorafnames', vast, voorafnames.aandeel),
    voorafnamegroepen: new Map(
      voorafnames.groepen.map(({ naam }) => [naam, deel(`voorafname/${naam}`, vast)]),
    ),
    gegeven: new Map(
      gegevenBlokken().map(({ id, aandeel }) => [id, deel(`huidig/${id}`, 'aandeel', aandeel)]),
    ),
  };
}

export type Fondsdelen = ReturnType<typeof leesDelen>;

/** Blocks of the proposal that divide the weight of their group. */
export function verdeeldeBlokken() {
  const all = hervorming();
  return all.filter(({ groep }) => all.filter((other) => other.groep === groep).length > 1);
}

/** Blocks of today whose share the data give. */
export function gegevenBlokken() {
  return huidigeStructuur().filter(({ aandeel }) => !Number.isNaN(aandeel));
}
