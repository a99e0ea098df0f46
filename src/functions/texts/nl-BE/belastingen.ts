import type { FunctionText } from '../functionText';

export const belastingen = {
  HARMONISATIE: {
    summary:
      'Eén tarief voor de samengevoegde gemeente, uit de tarieven van de partners en de waarde van één eenheid van dat tarief: het laagste, het hoogste of het gewogen tarief.',
    result: 'Eén tarief, in dezelfde eenheid als de tarieven.',
    parameters: {
      tarieven: 'Tarieven van de partners in punten: 7 voor 7 % APB, 986,4 voor opcentiemen.',
      waarde_per_eenheid:
        'Opbrengst van één eenheid per partner in euro (waarde van 1 % APB of van 100 opcentiemen), in dezelfde vorm.',
      methode:
        '"laagste", "hoogste" of "gewogen" (de opbrengst blijft gelijk). Weggelaten: laagste.',
    },
    remarks: ['Het gewogen tarief laat de totale opbrengst ongewijzigd.'],
    errors: [
      '#WAARDE! bij een tarief tussen 0 en 1: Excel bewaart 7 % als 0,07, geef 7.',
      '#DEEL/0! als alle waarden samen 0 zijn en u het gewogen tarief vraagt.',
    ],
    examples: [
      'Laagste APB van Hasselt en Kortessem.',
      'Het tarief dat evenveel opbrengt.',
      'Een percentage als 0,07 wordt geweigerd.',
    ],
    searchWords: ['belasting', 'tarief', 'APB', 'opcentiemen', 'harmonisatie', 'personenbelasting'],
  },
  HARMONISATIE_EFFECT: {
    summary:
      'Verandering van de jaarlijkse opbrengst per gemeente als haar tarief het nieuwe tarief wordt: (nieuw − oud) / eenheid × waarde per eenheid.',
    result: 'Bedrag in euro per gemeente; negatief is een minderopbrengst.',
    parameters: {
      tarieven: 'Tarief van vandaag per gemeente, in punten.',
      waarde_per_eenheid: 'Waarde van 1 % APB, of van 100 opcentiemen, per gemeente in euro.',
      nieuw_tarief: 'Het nieuwe tarief, in punten.',
      eenheid: '1 voor APB, 100 voor opcentiemen. Weggelaten: 1.',
    },
    remarks: [
      'De waarde per eenheid blijft gelijk: de functie kent geen gedragseffect en geen inningsritme.',
    ],
    errors: [
      '#WAARDE! bij een tarief tussen 0 en 1, en bij een tarief boven 20 zonder eenheid: dat lijken opcentiemen, geef dan 100.',
    ],
    examples: [
      'APB naar het laagste tarief.',
      'Opcentiemen naar het laagste tarief.',
      'Opcentiemen zonder eenheid worden geweigerd.',
    ],
    searchWords: ['belasting', 'tarief', 'APB', 'opcentiemen', 'opbrengst', 'meerkost'],
  },
} satisfies Record<string, FunctionText>;
