import type { FunctionText } from '../functionText';

export const schuldovername = {
  SCHULDOVERNAME: {
    summary:
      'Schuld die Vlaanderen overneemt bij een fusie, uit de inwoners van de partners samen en, als u die geeft, hun schuld: het laagste van schaalbedrag, plafond en schuld.',
    result: 'Bedrag in euro, één voor de hele fusie.',
    parameters: {
      inwoners: 'Inwoners van alle partners; een bereik wordt opgeteld.',
      schuld:
        'Financiële schulden van de partners in euro; een bereik wordt opgeteld, een lege cel telt als 0. Weggelaten: de schuld begrenst niet.',
      regeling: '"2019", "2025" of "conceptnota 2026". Weggelaten: 2025, voor altijd.',
    },
    remarks: [
      'De overname is nooit een ontvangst: de schuld daalt.',
      'De wettelijke datum waarop de inwoners tellen hoort bij de regeling; geef de inwoners van die datum.',
      'De conceptnota van 2026 is aangekondigd en niet goedgekeurd.',
    ],
    errors: [
      '#WAARDE! bij negatieve inwoners of schuld, bij een aantal inwoners met decimalen (79,089 in plaats van 79.089) en bij een onbekende regeling.',
    ],
    examples: [
      'Hasselt en Kortessem, inwoners van 2021.',
      'Halen, Herk-de-Stad en Lummen.',
      'Begrensd door de schuld.',
      'Antwerpen en Borsbeek: het plafond.',
      'Het aangekondigde kader van 2026.',
      'Een negatief aantal inwoners.',
    ],
    searchWords: ['schuld', 'overname', 'lening', 'fusiebonus', 'Vlaanderen', 'inwoners'],
  },
  SCHULDOVERNAME_VERDELING: {
    summary:
      'Verdeelt de schuldovername over de partners, uit hun inwoners en hun schuld (één rij of kolom elk): overgenomen, resterend en verschil met het sleutelaandeel.',
    result:
      'Eén rij per gemeente en drie kolommen in euro: overgenomen · resterende schuld · verschil met het sleutelaandeel.',
    parameters: {
      inwoners: 'Inwoners per partner: één rij of kolom.',
      schuld: 'Financiële schulden per partner in euro, in dezelfde vorm.',
      regeling: '"2019", "2025" of "conceptnota 2026". Weggelaten: 2025.',
      sleutel: '"inwoners" of "schuld". Weggelaten: inwoners.',
    },
    remarks: [
      'Wat een partner bij gebrek aan schuld niet kan gebruiken, gaat met dezelfde sleutel naar de partners die nog schuld hebben.',
      'De eerste kolom telt op tot SCHULDOVERNAME; min de som van de derde kolom is de ruimte die niet gebruikt wordt.',
    ],
    errors: ['#WAARDE! bij bereiken van verschillende vorm of bij een onbekende sleutel.'],
    examples: [
      'Hasselt en Kortessem, schuld van de rekening 2021.',
      'De tweede partner heeft te weinig schuld; de eerste neemt de rest.',
    ],
    searchWords: ['verdeling', 'sleutel', 'schuld', 'partner'],
  },
} satisfies Record<string, FunctionText>;
