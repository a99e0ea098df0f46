import { indicatoren, voorafnames, type Blokontwerp, type HervormdBlok } from '../../../fonds';
import type { CellDraft, RowDraft } from '../../sheetDraft';
import { blank, text, vast } from '../../yearSheet';
import { segmentwoorden, verdeeldeBlokken, type Fondskeuzes } from '../fondskeuzes';
import { hervormdeAandelen, huidigeAandelen, type Fondslezing } from '../fondsstand';
import { ledennummer, maatstafnummer, plaatsen } from '../plaatsen';
import { gedeeld, gewichtformule, voorafnamedeel } from './gewichten';
import { berekend, invoer, rij, tabelkop, woorden } from './kolommen';
import type { At } from '../../at';

export const koppen = {
  aandeel: 'Aandeel',
  maatstaf: 'Maatstaf',
  leden: 'Wie deelt mee',
  regel: 'Wat een fusie doet',
  noemer: 'Gedeeld door',
  buiten: 'Partner van buiten telt',
  status: 'Status',
  bron: 'Bron',
} as const;

const regels: Readonly<Record<Blokontwerp['soort'], string>> = {
  aandelen: 'de aandelen van de partners worden opgeteld',
  tekort: 'opnieuw gemeten op de grondslag en de inwoners van de partners samen',
  segment: 'is een partner lid, dan zit de hele fusiegemeente in het segment',
};

/** What a block is in words and numbers; the list of blocks that count takes them over. */
export function beschrijving(blok: Blokontwerp) {
  return {
    omschrijving: blok.naam,
    maatstaf: indicatoren.find(({ id }) => id === blok.indicator)?.naam ?? '',
    leden: ledenwoorden(blok),
    regel: regels[blok.soort],
    status: blok.status,
    bron: blok.bron,
    soort: blok.soort,
    maatstafnummer: maatstafnummer(blok),
    ledennummer: ledennummer(blok),
  };
}

function ledenwoorden({ leden }: Blokontwerp): string {
  if (leden === 'alle') return 'alle gemeenten';
  return leden === 'gebruiker' ? 'wie u aanduidt' : leden;
}

function segmentcellen(blok: Blokontwerp, keuzes: Fondskeuzes): RowDraft['cells'] {
  const words = segmentwoorden(blok, keuzes);
  if (blok.soort !== 'segment') {
    return {
      noemer: text(words.noemer, 'Fusie omschrijving'),
      buiten: text(words.buiten, 'Fusie omschrijving'),
    };
  }
  const { noemer, buitenpartnerTelt } = blok.vast;
  const of = (row: string, word: string, other: string) => (at: At) =>
    `IF(${at.fixed('fondsBlokken', row, vast)}="${word}","${word}","${other}")`;
  return {
    noemer:
      noemer === undefined
        ? woorden(words.noemer, of('noemer', 'Vlaanderen', 'segment'), 'Vlaanderen')
        : text(words.noemer, 'Fusie omschrijving'),
    buiten:
      buitenpartnerTelt === undefined
        ? woorden(words.buiten, of('buitenpartner', 'ja', 'nee'), 'nee')
        : text(words.buiten, 'Fusie omschrijving'),
  };
}

export const huidigeRij = ({ id }: Blokontwerp): string => `huidig/${id}`;
export const hervormdeRij = ({ id }: Blokontwerp): string => `hervorming/${id}`;

/** The blocks of both structures, one below the other, each with its share. */
export function ontwerpRows({ delen, keuzes }: Fondslezing): RowDraft[] {
  const [today, proposed] = [huidigeAandelen(delen), hervormdeAandelen(delen)];
  return [
    blank('huidig'),
    tabelkop('huidig', 'Huidige structuur', koppen),
    ...plaatsen.map(({ huidig }) =>
      blokrij(huidigeRij(huidig), huidig, {
        ...huidigAandeel(huidig, today),
        ...segmentcellen(huidig, keuzes),
      }),
    ),
    blank('hervorming'),
    tabelkop('hervorming', 'Hervorming: voorstel uit onderzoek, niet gevalideerd', koppen),
    ...plaatsen.flatMap(({ hervorming }) =>
      hervorming === undefined
        ? []
        : [
            blokrij(hervormdeRij(hervorming), hervorming, {
              ...hervormdAandeel(hervorming, proposed),
              ...segmentcellen(hervorming, keuzes),
            }),
          ],
    ),
  ];
}

function blokrij(key: string, blok: Blokontwerp, share: RowDraft['cells']): RowDraft {
  const {
    omschrijving,
    soort,
    maatstafnummer: indicator,
    ledennummer: members,
    ...words
  } = beschrijving(blok);
  const technical = (value: string | number): CellDraft => ({ value, style: 'Fusie sleutel' });
  return rij(key, omschrijving, {
    ...share,
    ...Object.fromEntries(
      Object.entries(words).map(([column, word]) => [
        column,
        text(
          word,
          column === 'status' || column === 'bron'
            ? 'Fusie toelichting alinea'
            : 'Fusie omschrijving',
        ),
      ]),
    ),
    soort: technical(soort),
    maatstafnummer: technical(indicator),
    ledennummer: technical(members),
  });
}

function huidigAandeel(
  blok: Blokontwerp,
  shares: ReadonlyMap<string, number>,
): Readonly<Record<string, CellDraft>> {
  const groep = voorafnames.groepen.find(({ naam }) => naam === blok.leden);
  if (groep === undefined) return invoer('aandeel', blok.aandeel, 'rente');
  return aandeel(shares.get(blok.id), (at) =>
    gedeeld(
      at,
      voorafnamedeel(at),
      at.fixed('fondsBlokken', `voorafname/${groep.naam}`, vast),
      'voorafnames',
    ),
  );
}

function hervormdAandeel(blok: HervormdBlok, shares: ReadonlyMap<string, number>) {
  const isPart = verdeeldeBlokken().some(({ id }) => id === blok.id);
  return aandeel(shares.get(blok.id), (at) => {
    const weight = gewichtformule(at, blok.groep);
    if (!isPart) return weight;
    return gedeeld(at, weight, at.fixed('fondsBlokken', `deel/${blok.id}`, vast), 'segmenten');
  });
}

function aandeel(value: number | undefined, formula: (at: At) => string) {
  return { aandeel: berekend(value ?? Number.NaN, formula, 'rente') };
}
