import type { FunctionText } from '../functionText';

const parameters = {
  gemeente:
    'NIS-code, of naam: de gemeente die op 1 januari van dat jaar bestond. "Hasselt" in 2021 is de oude stad, code 71072 het grondgebied van vandaag.',
  rubriek: 'Pad (M2.I.a, AFM.III, SCHULD.31DEC, …) of woord (afm, bbr, exploitatieontvangsten, …).',
  jaar: 'Het boekjaar.',
  rapport:
    '"rekening" of "meerjarenplan". Weglaten mag als voor dat jaar maar één van beide bestaat.',
  bestuur: 'Weggelaten: "gemeente en OCMW".',
};

export const cijfers = {
  CIJFER: {
    summary:
      'Gepubliceerd cijfer van een gemeente: gemeente (naam of NIS-code), rubriek (pad of woord), jaar en, als dat nodig is, rapport en bestuur.',
    result: 'Bedrag in de eenheid van de rubriek, meestal euro; tekens zoals in M2.',
    parameters,
    remarks: [
      'De functie leest de meegeleverde gegevens. Een cijfer dat ontbreekt is #N/B, nooit 0.',
      'Een naam betekent nooit het grondgebied van een opvolger.',
    ],
    errors: [
      '#N/B bij een onbekende gemeente, rubriek of jaar, met de dichtste namen of de jaren die er wel zijn.',
      '#WAARDE! als twee rapporten bestaan en u niet zegt welk.',
    ],
    examples: [
      'AFM van Hasselt in de rekening 2021.',
      'AFM van Kortessem in het meerjarenplan 2022.',
      'Investeringsuitgaven op het grondgebied van vandaag.',
      'Kortessem bestaat niet meer in 2026.',
    ],
    searchWords: ['cijfer', 'gegevens', 'rekening', 'meerjarenplan', 'M2', 'investeringen'],
  },
  BRON: {
    summary:
      'Bron van een gepubliceerd cijfer, met dezelfde argumenten als CIJFER: document, status, bestuur, datum, plaats en kwaliteit in één regel.',
    result: 'Tekst van één regel.',
    parameters,
    remarks: ['Zet BRON naast CIJFER, dan kan wie niet aan tafel zat het cijfer nalezen.'],
    errors: ['Dezelfde fouten als CIJFER.'],
    examples: [],
    searchWords: ['bron', 'herkomst', 'document', 'status'],
  },
  INWONERS: {
    summary:
      'Aantal inwoners van een gemeente op 1 januari van een jaar: gemeente (naam of NIS-code) en jaar.',
    result: 'Aantal inwoners.',
    parameters: { gemeente: parameters.gemeente, jaar: 'Het jaar; geteld wordt op 1 januari.' },
    remarks: [
      'Alleen 2025 is een officieel cijfer voor alle gemeenten; oudere jaren zijn afgeleid binnen grenzen, latere jaren zijn een prognose. BRON met rubriek "inwoners" zegt welke.',
    ],
    errors: ['#N/B bij een onbekende gemeente of een jaar zonder cijfer.'],
    examples: [
      'De oude stad Hasselt.',
      'Het grondgebied van Hasselt en Kortessem samen.',
      'Kortessem bestaat niet meer in 2026.',
    ],
    searchWords: ['inwoners', 'bevolking', 'inwonertal', 'Statbel'],
  },
} satisfies Record<string, FunctionText>;
