export { fusiecel, indicatorcel, ramingsfusiecel, totaalcel } from './fondscellen';
export {
  structuren,
  type Fondsgegevens,
  type FondsPlanRequest,
  type Fondsstand,
  type Fondsvoorstel,
  type Structuur,
} from './fondsRequest';
export { fondsstand } from './fondsstand';
export { vergelijkbaar } from './fusielabels';
export { ramingsnaam, vraagnamen } from './fondsnamen';
export { makeFondsPlan } from './makeFondsPlan';
