export { bijdrage, deeltMee, noemer, rijaandeel, teltMee, type Rijen } from './bijdrage';
export {
  noemers,
  type Aandelenregel,
  type Blok,
  type Blokregel,
  type Fonds,
  type Fusies,
  type Noemer,
  type Reeks,
  type Segmentregel,
  type Tekortregel,
} from './blok';
export {
  alleParen,
  fusietoets,
  gerangschikt,
  type Derdeneffect,
  type Toetsopties,
  type Toetsvoortgang,
} from './fusietoets';
export { gini, type Groepsbedrag } from './gini';
export {
  fondsInJaar,
  gepubliceerdeHoofddotaties,
  groeiVolgensDecreet,
  type Fondsgroei,
} from './hoofddotatie';
export { voegSamen } from './samenvoegen';
export { gemeentenNa, verdeel, type Blokverdeling, type Verdeling } from './verdeling';
export { voorbeeldDerde, type Verliesvoorbeeld } from './voorbeeldDerde';
export type { Blokontwerp, Ledengroep } from './bouwstenen/blokontwerp';
export { fondsgemeenten, ledenVan, type Fondsgemeente } from './bouwstenen/fondsgemeente';
export { aandelenUitGewichten, aandelenVanVoorafnames, samenHonderd } from './bouwstenen/gewichten';
export { gewichten, hervorming, type Gewicht, type HervormdBlok } from './bouwstenen/hervorming';
export { huidigeStructuur, voorafnames } from './bouwstenen/huidigeStructuur';
export {
  indicatoren,
  inwonersIndicator,
  type Indicator,
  type Indicatorbron,
} from './bouwstenen/indicatoren';
export { giniVanKlassen, type Klasse, type Klassengini } from './bouwstenen/klassen';
export {
  aandeelVan,
  aandelenGeenGeheel,
  maakFonds,
  type Fondsinvoer,
} from './bouwstenen/maakFonds';
export { ontbrekend, type Ontbrekend, type Ontbrekende } from './bouwstenen/ontbrekend';
export {
  vergelijkTrappen,
  type Trap,
  type Trapvergelijking,
  type Trapwissel,
  type VoorEnNa,
} from './bouwstenen/trappen';
export {
  volledigheid,
  type Volledigheid,
  type Volledigheidsoordeel,
} from './bouwstenen/volledigheid';
