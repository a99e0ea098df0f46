export {
  aannamegroepen,
  aannameIds,
  dotaties,
  geenRegeling,
  harmonisatieKeuzes,
  leningvolgorden,
  overnameberekeningen,
  meesteKopieen,
  standaardkolommen,
  scenarios,
  schakelaar,
  schakelgroepen,
  schokgroepen,
  type AannameId,
  type Aannamegroep,
  type Aannames,
  type Aannamewaarde,
  type HarmonisatieKeuze,
  type Scenariokolom,
  type Scenariokopie,
  type ScenarioNaam,
  type Standaardscenario,
  type SchakelaarId,
  type Schakelgroep,
} from './aanname';
export {
  aanpassingIds,
  aanpassingsoort,
  effectOp,
  gewicht,
  type Aanpassing,
  type AanpassingId,
  type Basislijn,
  type SamengesteldeLijn,
} from './aanpassing';
export { heeftAgb } from './agb';
export {
  eliminatiesoorten,
  type Eliminaties,
  type Eliminatiesoort,
  type Eliminatiestroom,
} from './eliminaties';
export { geenRaming, hoogsteGroei, type Gebruikt, type Gemeentefonds } from './gemeentefonds';
export { jarenVoorFusie, type Aandeelherkomst, type Aandeellijn } from './gemeentefondsAandelen';
export { groei, grootsteGroei } from './indexering';
export { indexrubrieken, type Indexrubriek } from './indexrubrieken';
export { kostenaanpassingen, type Kosten, type Kostenaanpassing } from './kosten';
export { nietTerugverdiend, nogNegatief, nooitNegatief, type KostenBaten } from './kostenBaten';
export { bijdragelijn, bijdragesoorten, type Bijdragesoort } from './kostenBijdrage';
export { kostenlijnen, regelwoorden, type Kostenlijn, type Kostenpost } from './kostenFasering';
export { kostenposten, type KostenpostId, type Kostensoort } from './kostenposten';
export { aannamesMet } from './standaardAannames';
export {
  belastingsoorten,
  eenheid,
  tarieflijn,
  waardelijn,
  type Belasting,
  type Belastingsoort,
} from './belastingen';
export { blijvend, botsingen, vervangen, type Botsing, type Botsingzijde } from './botsingen';
export { opvolgerVan, verschillen } from './bronnen';
export { bronnaam, type Bronverschil } from './bronverschil';
export {
  Cijferboek,
  cijferOf,
  cijferOfImport,
  kwaliteitEigen,
  kwaliteitGetypt,
  newestDate,
  sleutel,
  zelfdeBedrag,
  zoeksleutel,
  type Cijfer,
  type Gebruik,
  type Herkomst,
} from './cijfer';
export { geldigeWaarde, tariefgrens, type VasteInvoerlijn } from './vastCijfer';
export { gekanteldeNormen, type Normkanteling, type Normstand } from './kanteling';
export { verdeelronden, verwaarloosbaar, verwaarloosbareDecimalen } from './verdeelronden';
export { ActieveAannames } from './actieveAannames';
export {
  leningbesturen,
  leninggebreken,
  type Lening,
  type Leninggebrek,
  type Leningoordeel,
} from './leningen';
export type { Leningenlijst, Leningrij } from './leningenlijst';
export { groepsschuldsleutel, inwonersleutel, type Overname } from './overname';
export {
  lijnsleutel,
  planlijnen,
  type Planherkomst,
  type Planlijn,
  type Planreeksen,
} from './partnerPlan';
export { normuitslag, toetsjaren, type Normuitslag, type Toetsjaar } from './normen';
export { afrondingTot, soortVerschil, type Optelling } from './optelling';
export {
  anderelijnen,
  berekendeLijnen,
  delenVan,
  gegevenLijnen,
  m2lijnen,
  opvolging,
  gevolgdeGemeente,
  rekeningsleutel,
  uitkomstLijn,
  uitLijnen,
  volglijnen,
  type Normwoord,
  type Opvolging,
  type OpvolgingInvoer,
  type Stand,
  type Uitkomstlijn,
  type Volglijn,
} from './opvolging';
export { partnerLabel } from './partnersKiezen';
export { prepareScenario, type ScenarioBasis } from './prepareScenario';
export { jarenNaFusie, meesteJaren, meestePartners, type ScenarioChoice } from './scenarioChoice';
export { computeScenario, type PartnerResultaat, type Scenario } from './scenario';
export {
  eigenLijnen,
  fusiejaar,
  legeInvoer,
  vasteLijnen,
  type Celwaarde,
  type EigenLijn,
  type EliminatieInvoer,
  type Invoer,
  type LeningInvoer,
  type PostInvoer,
  type Partner,
  type ScenarioInput,
  type VasteLijn,
} from './scenarioInput';
export type { ScenarioProblem } from './scenarioProblem';
export { invoerlijnen, type Invoerlijn } from './schemaM2';
export { dateOf, lastSerial, serialOf } from './serialDate';
export type { Schokken } from './schokken';
export { verversing, verversingVan, type Cijferwijziging } from './verversing';
export { usualMergerDate } from './usualMergerDate';
