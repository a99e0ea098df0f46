import type { Schakelgroep } from '../../scenario';

/** The adjustments in words that nobody has to look up; the setbacks as what they try out. */
export const groepen: Readonly<Record<Schakelgroep, string>> = {
  gemeentefonds: 'het Gemeentefonds',
  apb: 'één tarief voor de personenbelasting',
  oov: 'één tarief voor de opcentiemen',
  forfait: 'de Vlaamse tussenkomst in de fusiekosten',
  transitie: 'eenmalige fusiekosten',
  structureel: 'blijvende meerkosten',
  besparing: 'besparingen',
  politie: 'de bijdrage aan de politiezone',
  brandweer: 'de bijdrage aan de hulpverleningszone',
  schepenen: 'extra schepenen',
  overname: 'de schuldovername',
  eliminaties: 'betalingen tussen de gemeenten onderling',
  loon: 'hogere lonen',
  rente: 'een hogere rente',
  apbbasis: 'minder inkomsten uit de personenbelasting',
  subsidies: 'verlies van subsidies',
};
