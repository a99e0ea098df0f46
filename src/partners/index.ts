export { Bezwaren } from './bezwaar';
export { heeftCentrumfunctie, watCentrumfunctieIs } from './centrumfunctie';
export { gefilterd, type Setfilter } from './gefilterd';
export { gesorteerd, regelruimte, richtingen, type Kolom, type Richting } from './gesorteerd';
export { Grenzen, plaatsVan } from './grenzen';
export {
  investeringsjaren,
  investeringsrekeningen,
  inwonersjaren,
  prognoses,
  ramingsjaren,
  tellingen,
  volledigsteInvesteringsjaar,
  volledigsteInwonersjaar,
  type Ramingsjaren,
  type Scanjaren,
} from './jaren';
export type { Inwonertal, Kandidaat } from './kandidaat';
export { kandidaten } from './kandidaten';
export { kenmerken, type Kenmerk } from './kenmerk';
export {
  bezwaren,
  type Bezwaar,
  type Buren,
  type Partnerset,
  type Regelruimte,
  type Schijfstand,
} from './partnerset';
export { ramingsgebrek, type Ramingsgebrek } from './raming';
export { rangen, type Rangen, type Rangorde } from './rangen';
export { scan, type Scanopties } from './scan';
export { schijfgrenzen } from './schijf';
export { strip, type Strip, type Strippunt } from './strip';
