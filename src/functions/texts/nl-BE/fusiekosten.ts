import type { FunctionText } from '../functionText';

export const fusiekosten = {
  FASERING: {
    summary: 'Spreidt een bedrag over jaren met percentages die samen 100 % zijn.',
    result: 'Bedrag in euro per jaar, in de vorm van de percentages.',
    parameters: {
      bedrag: 'Het te spreiden bedrag in euro.',
      percentages: 'Deel per jaar als fractie (50 % = 0,5); samen 1, op 0,0001 na.',
    },
    remarks: [],
    errors: [
      '#WAARDE! als de percentages samen geen 100 % zijn of als u 50 geeft waar 0,5 bedoeld is.',
    ],
    examples: [
      'Drie jaren.',
      'Samen 80 %: geweigerd.',
      'Percentages als hele getallen: geweigerd.',
    ],
    searchWords: ['transitiekosten', 'spreiden', 'percentage', 'jaren'],
  },
  TERUGVERDIENTIJD: {
    summary:
      'Aantal jaren tot het gecumuleerde nettovoordeel per jaar de investering op tijdstip 0 voorgoed dekt.',
    result: 'Aantal jaren, met decimalen; lineair binnen een jaar.',
    parameters: {
      netto_per_jaar:
        'Voordeel min kost per jaar in euro: één rij of kolom, de eerste cel is jaar 1.',
      investering: 'Investering op tijdstip 0 in euro, positief. Weggelaten: 0.',
    },
    remarks: ['Zakt het voordeel later opnieuw onder de investering, dan telt het laatste punt.'],
    errors: ['#N/B als de investering binnen de gegeven jaren niet wordt terugverdiend.'],
    examples: [
      'Een investering van 1 miljoen.',
      'Een kost in het eerste jaar.',
      'Niet terugverdiend binnen twee jaar.',
    ],
    searchWords: ['payback', 'terugverdienen', 'investering', 'transitiekosten'],
  },
} satisfies Record<string, FunctionText>;
