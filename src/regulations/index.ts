export {
  belastingen,
  evenwicht,
  faciliteitengemeenten,
  gemeentefonds,
  mandaten,
  meerjarenplan,
  regelingVoorFusiedatum,
  schuldovernameRegeling,
  schuldovernameRegelingen,
  schuldovernameRegelingIds,
  segmenten,
  waarborgRegels,
} from './regelingen';
export {
  voorafnamegroepen,
  type GemeentefondsRegels,
  type Verdeelpost,
  type VoorafnameVoorGroep,
  type Voorafnamegroep,
} from './readGemeentefonds';
export type {
  BelastingRegels,
  EvenwichtRegels,
  MandatenRegels,
  MeerjarenplanRegels,
  WaarborgRegels,
} from './readRegelingen';
export type { RegulationProblem } from './regulationProblem';
export type { Rule, Stand } from './rule';
export type { SchuldovernameRegeling } from './schuldovernameRegeling';
