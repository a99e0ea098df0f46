export { heeftCentrumfunctie, watCentrumfunctieIs } from './centrumfunctie';
export { gefilterd, type Setfilter } from './gefilterd';
export { gesorteerd, regelruimte, richtingen, type Kolom, type Richting } from './gesorteerd';
export { plaatsVan } from './grenzen';
export {
  investeringsjaren,
  investeringsrekeningen,
  inwonersjaren,
  ramingsjaren,
  tellingen,
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
} from './partnerset';
export { rangen, type Rangen, type Rangorde } from './rangen';
export { scan, type Scanopties } from './scan';
export { schijfgrenzen } from './schijf';
export { strip, type Strip, type Strippunt } from './strip';
