import type { Schakelgroep } from '../../scenario';

/** The adjustments as they are called in a list and below a chart. */
export const groepsnamen: Readonly<Record<Schakelgroep, string>> = {
  gemeentefonds: 'Gemeentefonds',
  apb: 'APB',
  oov: 'opcentiemen',
  forfait: 'forfait',
  transitie: 'transitiekosten',
  structureel: 'structurele kosten',
  besparing: 'besparingen',
  politie: 'bijdrage politiezone',
  brandweer: 'bijdrage hulpverleningszone',
  schepenen: 'extra schepenen',
  overname: 'schuldovername',
  eliminaties: 'eliminaties',
  loon: 'schok loonindex',
  rente: 'schok rente',
  apbbasis: 'schok APB-basis',
  subsidies: 'schok subsidies',
};
