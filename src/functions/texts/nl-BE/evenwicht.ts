import type { FunctionText } from '../functionText';

export const evenwicht = {
  AFM: {
    summary:
      'Autofinancieringsmarge: exploitatieontvangsten min exploitatie-uitgaven min de periodieke aflossingen, na aftrek van de periodieke terugvorderingen.',
    result: 'Bedrag in euro, één per cel van de bereiken; negatief is een tekort.',
    parameters: {
      exploitatieontvangsten: 'Exploitatieontvangsten in euro (M2, I.a).',
      exploitatie_uitgaven: 'Exploitatie-uitgaven in euro, positief (M2, I.b).',
      periodieke_aflossingen:
        'Periodieke aflossingen volgens de verbintenissen in euro, positief zoals in M2; geen vervroegde aflossingen (AFM, II.a).',
      periodieke_terugvorderingen:
        'Periodieke terugvorderingen van leningen in euro, positief (AFM, II.b). Weggelaten: 0.',
    },
    remarks: [
      'De functie is lineair en werkt dus ook op de kolommen "Wijziging" van een aanpassing, waar bedragen negatief mogen zijn.',
      'Een gedrukt schema kan 1 euro per stap afwijken door verborgen centen.',
      'Eén waarde wordt herhaald over de vorm van de andere bereiken.',
    ],
    errors: [
      '#WAARDE! bij tekst waar een bedrag hoort of bij bereiken met een verschillende vorm.',
      'Een foutcel geeft dezelfde fout in haar eigen cel en nergens anders.',
    ],
    examples: [
      'Hasselt, rekening 2021.',
      'Kortessem, meerjarenplan 2022: een tekort.',
      'Twee gemeenten in één formule.',
      'Tekst is geen bedrag.',
    ],
    searchWords: ['autofinancieringsmarge', 'financieel evenwicht', 'M2', 'norm'],
  },
  AFM_GECORRIGEERD: {
    summary:
      'Gecorrigeerde autofinancieringsmarge: de AFM plus de periodieke aflossingen min een vast deel (de norm, 8 %) van alle financiële schulden op 1 januari.',
    result: 'Bedrag in euro, één per cel van de bereiken.',
    parameters: {
      afm: 'Autofinancieringsmarge in euro.',
      periodieke_aflossingen: 'Periodieke aflossingen in euro, positief zoals in M2.',
      financiele_schulden_1_januari:
        'Alle financiële schulden op 1 januari in euro: lange termijn, binnen het jaar vervallend en korte termijn samen.',
      norm: 'Deel van de schulden als fractie (8 % = 0,08). Weggelaten: 0,08.',
    },
    remarks: [
      'Dit is een aanwijzing over het aflossingsritme, geen norm.',
      'Een norm die leeg of 0 is, wordt geweigerd: een lege cel komt op de desktop als 0 binnen.',
    ],
    errors: [
      '#WAARDE! bij een norm boven 1 (8 % is 0,08), bij negatieve schulden en bij tekst waar een bedrag hoort.',
    ],
    examples: [
      'Norm van 8 %.',
      'Een eigen norm van 10 %.',
      'Een percentage als heel getal wordt geweigerd.',
    ],
    searchWords: ['gecorrigeerde autofinancieringsmarge', 'schuldratio', 'aflossingsnorm', '8 %'],
  },
  BBR: {
    summary:
      'Beschikbaar budgettair resultaat per jaar: het gecumuleerde resultaat van het vorige boekjaar plus dat van het boekjaar, min de onbeschikbare gelden.',
    result: 'Bedrag in euro, één per jaar (M2, IX).',
    parameters: {
      budgettair_resultaat_boekjaar:
        'Budgettair resultaat van het boekjaar in euro: één rij of kolom in tijdsvolgorde (M2, V).',
      gecumuleerd_vorig_boekjaar:
        'Gecumuleerd resultaat van het vorige boekjaar in euro: één beginbedrag dat doorrolt, of een reeks van dezelfde vorm, en dan rolt er niets door (M2, VI).',
      onbeschikbare_gelden:
        'Onbeschikbare gelden in euro; zij verlagen het resultaat, met welk teken zij ook staan (M2, VIII). Weggelaten: 0.',
    },
    remarks: [
      'Werkt niet op kolommen "Wijziging", omdat het teken van de onbeschikbare gelden niet meetelt.',
      'Een foutcel in de resultaten geeft die fout ook in de latere jaren, omdat het resultaat doorrolt; een foutcel in de onbeschikbare gelden alleen in haar eigen jaar.',
    ],
    errors: [
      '#WAARDE! bij een blok van meer rijen én kolommen, of bij reeksen van verschillende lengte.',
    ],
    examples: [
      'Hasselt, rekening 2021.',
      'Dezelfde uitkomst met het min-teken dat sommige rapporten drukken.',
      'Twee jaren die doorrollen.',
    ],
    searchWords: ['beschikbaar budgettair resultaat', 'gecumuleerd', 'norm', 'M2'],
  },
  NORMTOETS: {
    summary:
      'Toetst een BBR-reeks en een AFM-reeks aan de twee wettelijke normen: BBR minstens 0 in elk jaar, AFM minstens 0 in de toetsjaren (standaard het laatste jaar).',
    result:
      'Tekst, in elke taal dezelfde: "Voldoet" of "Voldoet niet:" met elke norm, elk jaar en elk tekort in euro.',
    parameters: {
      bbr: 'Beschikbaar budgettair resultaat per jaar in euro: één rij of kolom.',
      afm: 'Autofinancieringsmarge per jaar in euro, in dezelfde vorm.',
      jaren: 'De jaren zelf, oplopend. Weggelaten: jaar 1, jaar 2, …',
      toetsjaren:
        'De jaren waarin de AFM-norm geldt. Weggelaten: het laatste jaar. Geef het laatste jaar van de planperiode als M2 verder loopt.',
    },
    remarks: ['Er wordt vergeleken na afronding op de cent.'],
    errors: ['#WAARDE! als jaren niet oplopen of een toetsjaar niet in de jaren staat.'],
    examples: [
      'Eén jaar.',
      'Een tekort in 2028 en een negatieve AFM in het laatste jaar.',
      'Twee toetsjaren.',
    ],
    searchWords: ['norm', 'evenwicht', 'toets', 'voldoet'],
  },
} satisfies Record<string, FunctionText>;
