export { bronregel } from './bronregel';
export {
  compiledVersion,
  isCompiledFigures,
  type CompiledFigures,
  type CompiledSource,
} from './compiledFigures';
export { formatDutchDate } from './dutchDate';
export { fold } from './fold';
export type { FigureProblem, YearWithFigure } from './figureProblem';
export {
  besturen,
  defaultBestuur,
  qualities,
  reports,
  type Bestuur,
  type FigureRecord,
  type Quality,
  type Report,
  type SourceDocument,
} from './figureRecord';
export { Figures, type FigureQuery } from './figures';
export { FiguresLoader, type FetchedFile, type FiguresLoaderOptions } from './figuresLoader';
export { MunicipalRegister } from './municipalRegister';
export {
  firstYear,
  lastYear,
  type Entity,
  type Indeling,
  type Municipality,
  type MunicipalityGroup,
  type MunicipalityName,
} from './municipality';
export { Rubrieken, type Rubriek } from './rubrieken';
