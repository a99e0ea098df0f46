import {
  hervorming,
  huidigeStructuur,
  indicatoren,
  type Fondsgemeente,
  type Fondsinvoer,
} from '../../../src/fonds';

/** Four municipalities: a grootstad, a centrumstad on the coast, a provinciale stad and a village. */
export const vier: readonly Fondsgemeente[] = [
  gemeente('11002', 'Antwerpen', 'a0', { centrumstad: true }),
  gemeente('35013', 'Oostende', 'a0', { centrumstad: true, kustgemeente: true }),
  gemeente('12021', 'Lier', 'a1', { provincialeStad: true }),
  gemeente('73028', 'Herstappe', 'c3', {}),
];

function gemeente(
  nis: string,
  naam: string,
  uitrustingsgraad: string,
  classes: Partial<Fondsgemeente>,
): Fondsgemeente {
  const none = { centrumstad: false, provincialeStad: false, kustgemeente: false };
  return { nis, naam, uitrustingsgraad, ...none, ...classes };
}

/** A municipality of which only the class matters. */
export function gemeenteIn(uitrustingsgraad: string): Fondsgemeente {
  return gemeente('00000', 'gemeente', uitrustingsgraad, {});
}

/** Shares that nobody published, made up so that those of each structure are 100 % together. */
const verzonnen = new Map([
  ['voorafnames.kustgemeenten', 0.108],
  ['klimaat', 0.4],
]);

/** Every indicator known for the four, every share given, so that nothing is missing. */
export function volledig(
  ontwerp = huidigeStructuur(),
  changes: Partial<Fondsinvoer> = {},
): Fondsinvoer {
  return {
    hoofddotatie: 1_000_000,
    ontwerp,
    aandelen: new Map(
      ontwerp.map(({ id, aandeel }) => [
        id,
        Number.isNaN(aandeel) ? (verzonnen.get(id) ?? 0.1) : aandeel,
      ]),
    ),
    indicatoren: new Map(
      indicatoren.map(({ id }, place) => [id, [400, 300, 200, 100].map((each) => each + place)]),
    ),
    leden: new Map(hervorming().map(({ id }) => [id, [true, true, false, true]])),
    norm: 2,
    noemer: 'segment',
    buitenpartnerTelt: true,
    meerSegmenten: false,
    schakelaarsGeldig: true,
    ...changes,
  };
}
