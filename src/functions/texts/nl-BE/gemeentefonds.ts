import type { FunctionText } from '../functionText';

export const gemeentefonds = {
  GEMEENTEFONDS_SEGMENT: {
    summary:
      'Verdeelt het bedrag van één segment van het Gemeentefonds over zijn leden in verhouding tot een indicator; rijen met hetzelfde fusielabel gelden als één gemeente.',
    result: 'Bedrag in euro per gemeente, in de vorm van de indicator; samen het bedrag.',
    parameters: {
      bedrag: 'Bedrag van het segment in euro.',
      indicator: 'Waarde van de indicator per gemeente: één rij of kolom, niet negatief.',
      lid: 'WAAR of 1 waar de gemeente vandaag tot het segment behoort. Weggelaten: alle gemeenten.',
      fusie:
        'Label per gemeente; hetzelfde label is één samengevoegde gemeente. Leeg: geen fusie. Weggelaten: niemand fuseert.',
    },
    remarks: [
      'Simulatie: het onderzoek achter de segmenten is niet gevalideerd.',
      'Eén lid brengt de hele samengevoegde gemeente in het segment, en dan telt de indicator van al haar rijen. Voor open ruimte staat dat in de bron, voor de andere segmenten nemen wij het aan.',
      'Een partner van buiten het segment met indicator 0 verandert niets voor de anderen.',
      'Met SOM.ALS op het label leest u het bedrag van de samengevoegde gemeente.',
    ],
    errors: [
      '#DEEL/0! als geen enkel lid een indicator boven 0 heeft.',
      '#WAARDE! bij een negatieve indicator of bereiken van verschillende vorm.',
      'Een foutcel bij een lid geeft die fout bij alle leden, omdat ieders aandeel van de som afhangt.',
    ],
    examples: [
      'Twee leden en één gemeente daarbuiten.',
      'Een lid fuseert met een gemeente van buiten het segment.',
      'Niemand heeft een indicator.',
    ],
    searchWords: [
      'gemeentefonds',
      'segment',
      'open ruimte',
      'centrumfunctie',
      'verdeling',
      'aandeel',
    ],
  },
  GEMEENTEFONDS_WAARBORG: {
    summary:
      'Gewaarborgd bedrag van het Gemeentefonds na een fusie, uit de aandelen van de partners één en twee jaar vóór de fusie: hun som, geïndexeerd met hun gemiddelde groei.',
    result: 'Bedrag in euro, één per gevraagd jaar; een ondergrens en een simulatie.',
    parameters: {
      aandelen_jaar_voor_fusie:
        'Definitieve aandelen van de partners in jaar N-1 in euro, gemeente en OCMW samen, één dotatie.',
      aandelen_twee_jaar_voor_fusie: 'Dezelfde aandelen in jaar N-2, in dezelfde vorm en volgorde.',
      jaar_na_fusie:
        'Jaren na de fusie: 0 is het fusiejaar N zelf. Een reeks geeft een reeks. Weggelaten: 0.',
      groei_hoofddotatie:
        'Groei van de hoofddotatie als fractie (3,5 % = 0,035). Weggelaten: 0,035.',
      jaren_eerste_periode: 'Aantal jaren van de eerste periode. Weggelaten: 6.',
    },
    remarks: [
      'Simulatie. De index is het gewone gemiddelde van de groeipercentages van de partners, niet gewogen; een negatieve index wordt gebruikt zoals hij is.',
      'Na de eerste periode groeit de waarborg ten hoogste met de hoofddotatie.',
      'Een groei die leeg of 0 is, wordt geweigerd: een lege cel komt op de desktop als 0 binnen. Rekenen zonder groei kan met 0,0000001.',
    ],
    errors: [
      '#WAARDE! bij een aandeel van 0 in N-2, bij een negatief of gebroken jaar en bij een groei boven 1.',
    ],
    examples: [
      'Het fusiejaar: groei van 5 % en 3 %, gemiddeld 4 %.',
      'Het fusiejaar en het jaar daarna.',
      'Een negatief jaar.',
    ],
    searchWords: ['gemeentefonds', 'waarborg', 'garantie', 'dotatie', 'index'],
  },
} satisfies Record<string, FunctionText>;
