export { leesLeninglijsten } from './leesLeninglijsten';
export { leningbesturen, type Leningbestuur } from './leningcellen';
export { leningkolommen, type Lijstkolom, type VerplichteKolom } from './leningkolommen';
export {
  meesteLeningen,
  type Leningkop,
  type Leninglezing,
  type Leningtabel,
  type Lijstprobleem,
} from './leninglezing';
export type { Leninglijst, NietGelezen } from './leesLijst';
export { leningenUit, type Leningcontext } from './leningenUit';
export {
  geenAntwoorden,
  type Bedragkolom,
  type Gelezenlening,
  type IngelezenLening,
  type Leningantwoorden,
  type Leningopmerking,
  type Leninguitkomst,
  type Leningvraag,
  type Rijprobleem,
  type Totaalvergelijking,
} from './leninguitkomst';
export { gemeenteVan, type Leninggemeente } from './wie';
