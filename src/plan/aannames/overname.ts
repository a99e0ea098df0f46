import { geenRegeling, leningvolgorden, overnameberekeningen, serialOf } from '../../scenario';
import { aandeel, jaOfNee, keuze, type Beschrijvingen, type IdsMet } from './beschrijving';

export function overname(regelingen: readonly string[]): Beschrijvingen<IdsMet<'overname'>> {
  return {
    'overname.regeling': keuze(
      'Schuldovername: regeling',
      'Zie Parameters voor rechtsgrond, status en bron van elke regeling.',
      [...regelingen, geenRegeling],
    ),
    'overname.datum': {
      label: 'Schuldovername: datum van de overname',
      unit: 'datum',
      format: 'datum',
      bron: 'Gepubliceerde praktijk: einde van de maand na de bekendmaking van het fusiedecreet, dus meestal het jaar voor de fusie. Het effect telt vanaf de eerste 1 januari daarna.',
      range: [serialOf('2000-01-01'), serialOf('2099-12-31'), 'whole'],
      message: 'Typ een datum tussen 2000 en 2099.',
    },
    'overname.inwonersjaar': {
      label: 'Schuldovername: inwoners op 1 januari van',
      unit: 'jaar',
      format: 'jaar',
      bron: 'Keuze van de gebruiker; de datum die de regeling zelf noemt, staat op Schuld ernaast.',
      range: [1990, 2099, 'whole'],
      message: 'Typ een jaartal zoals 2022.',
    },
    'overname.sleutel': keuze(
      'Schuldovername: sleutel van de verdeling',
      'Gepubliceerde verdeling van Hasselt en Kortessem: naar inwoners.',
      ['inwoners', 'schuld'],
    ),
    'overname.inbegrepen': jaOfNee(
      'Schuldovername: bevatten de ingelezen cijfers de overname al?',
      'Na te vragen bij wie het meerjarenplan opmaakte. Bij "ja" verandert Fusie niets.',
    ),
    'overname.berekening': keuze(
      'Schuldovername: hoe de besparing per jaar berekend wordt',
      'Met een leningenlijst op Leningen: "leningen". Zonder lijst: "schatting" naar het aandeel in de schuld.',
      overnameberekeningen,
    ),
    'overname.rentedeel': aandeel(
      'Schuldovername: deel van de financiële uitgaven dat rente op schulden is',
      'Schatting zolang er geen leningenlijst is: alle financiële uitgaven (T2.E.I.B) gelden als rente.',
    ),
    'overname.volgorde': keuze(
      'Schuldovername: welke leningen eerst overgenomen worden',
      'Keuze van de gebruiker; telt alleen bij de berekening "leningen".',
      leningvolgorden,
    ),
    'overname.doorgeven': jaOfNee(
      'Doorgeefleningen: krijgen de derden het voordeel van de overname?',
      'Keuze van de gebruiker. Bij "nee" blijven zij terugbetalen wat zij vandaag terugbetalen.',
    ),
  };
}
