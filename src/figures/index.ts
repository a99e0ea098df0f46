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
export { FiguresLoader, type FiguresLoaderOptions } from './figuresLoader';
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
export { addedFolders } from './sources/addedFolders';
export { bundledSource } from './sources/bundledSource';
export { folderAddress } from './sources/folderAddress';
export type {
  AddedFigures,
  FigureSchema,
  FigureSource,
  SourceListing,
  SourceMunicipality,
} from './sources/figureSource';
export { hostedFolder } from './sources/hostedFolder';
export type { FetchedFile, FileRequest, Network } from './sources/network';
export type { ExpectedField, SourceProblem, UnreadSource } from './sources/sourceProblem';
export { isRestated } from './strongest';
export { uitrustingsgraden, uitrustingsorde } from './uitrustingsgraad';
