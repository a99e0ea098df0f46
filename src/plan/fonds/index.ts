export { fusiecel, indicatorcel, totaalcel } from './fondscellen';
export {
  structuren,
  type Fondsgegevens,
  type FondsPlanRequest,
  type Fondsstand,
  type Fondsvoorstel,
  type Structuur,
} from './fondsRequest';
export { fondsstand } from './fondsstand';
export { ramingsnaam, vraagnamen } from './fondsnamen';
export { makeFondsPlan } from './makeFondsPlan';
