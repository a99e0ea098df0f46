export { harmonisatie, type Harmonisatiemethode } from './belastingen/harmonisatie';
export {
  harmonisatieEffect,
  hoogsteGeloofwaardigePersonenbelasting,
  opbrengstverschil,
} from './belastingen/harmonisatieEffect';
export { roundToCent } from './cents';
export type { CoreProblem } from './coreProblem';
export { afm } from './evenwicht/afm';
export { afmGecorrigeerd } from './evenwicht/afmGecorrigeerd';
export { bbr, gecumuleerdBudgettairResultaat } from './evenwicht/bbr';
export { normtoets, type NormtoetsUitslag, type Tekort } from './evenwicht/normtoets';
export { fasering, faseringsgrens } from './fusiekosten/fasering';
export { jarenTotGedekt, terugverdientijd } from './fusiekosten/terugverdientijd';
export { segmentVerdeling } from './gemeentefonds/segment';
export { gemiddeldeGroei, waarborg, type Waarborgvoorwaarden } from './gemeentefonds/waarborg';
export { ProblemError, type Problem } from './problem';
export { overnameruimte, schaalbedrag, type SchuldovernameSchaal } from './schuldovername/schaal';
export { schuldovername, sum } from './schuldovername/schuldovername';
export {
  schuldovernameVerdeling,
  type OvernameAandeel,
  type Verdeelsleutel,
} from './schuldovername/verdeling';
