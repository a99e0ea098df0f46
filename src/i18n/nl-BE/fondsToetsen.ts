import { formatDecimal, formatWhole } from '../../spreadsheet/dutchNumber';
import { and, counted } from './enumerate';
import { euro, gemeenten, schakelaars, unchanged } from './fondszinnen';

const perMiljoen =
  'De toets verdeelt daarom 1.000.000 euro: lees de uitkomst als euro per miljoen.';

/** As many decimals as a share has; without the noise of binary fractions. */
function procent(share: number): string {
  return `${formatDecimal(Number((share * 100).toPrecision(3)))} %`;
}

/** The words of the tests beside the sheets: the third parties, the published example, the steps. */
export const fondsToetsen = {
  toets: {
    title: 'Is een maatstaf fusiebestendig?',
    uitleg:
      'Probeert elke fusie van twee gemeenten en zoekt wie daardoor wint of verliest zonder zelf te fuseren.',
    wat: 'Blok',
    heelFonds: 'het hele fonds',
    paren: 'Welke fusies',
    parenkeuzes: {
      alle: 'Alle paren',
      regio: 'Paren binnen een referentieregio',
      buren: 'Alleen buurgemeenten',
    },
    buren: 'Buurgemeenten',
    burenHint:
      'Eén regel per gemeente: haar naam, een dubbelpunt, haar buren met komma’s ertussen. Bijvoorbeeld "Gent: Destelbergen, Merelbeke-Melle".',
    burenOnbekend: (woorden: readonly string[]) =>
      `Niet herkend: ${and(woorden)}. Gebruik de namen van vandaag.`,
    burenGeen: 'Nog geen paren. Geef eerst buurgemeenten op.',
    burenAantal: (count: number) => `${counted(count, 'paar', 'paren')} buren.`,
    bereken: 'Toets de fusies',
    annuleer: 'Annuleer',
    bezig: (gedaan: number, totaal: number) =>
      `Getoetst: ${formatWhole(gedaan)} van ${formatWhole(totaal)} paren.`,
    laden: 'De toetser wordt geladen.',
    voortgang: 'Er wordt getoetst',
    geannuleerd: `De toets is geannuleerd. ${unchanged}`,
    mislukt: (detail: string) => `De toets brak af (${detail}). ${unchanged} Probeer opnieuw.`,
    perMiljoen: {
      onbekend: `Het bedrag van dit blok is niet bekend. ${perMiljoen}`,
      nul: `Dit blok telt niet mee: zijn aandeel is 0. ${perMiljoen}`,
    },
    schakelaars: `${schakelaars} Zolang is deze toets niet te berekenen.`,
    resultaat: (aantal: number, geraakt: number, onbekend: number) =>
      geraakt === 0
        ? `Geen van de ${counted(aantal, 'fusie', 'fusies')} verandert iets voor een ander${onbekend === 0 ? ': fusiebestendig' : ''}.`
        : `${counted(geraakt, 'fusie', 'fusies')} van ${formatWhole(aantal)} ${geraakt === 1 ? 'verandert' : 'veranderen'} het bedrag van een ander.`,
    onbekend: (count: number) =>
      `Van ${counted(count, 'fusie', 'fusies')} is het gevolg niet bekend, omdat er iets ontbreekt.`,
    tabel: 'De fusies die een ander het meest raken',
    kolommen: { gevolg: 'Gevolg, in euro per jaar', samen: 'Alle anderen samen' },
    gevolg: (
      [een, ander]: readonly [string, string],
      winnaar: string,
      winst: number,
      verliezer: string,
      verlies: number,
    ) => {
      const parts = [
        ...(verliezer === '' ? [] : [`verliest ${verliezer} ${euro(-verlies)}`]),
        ...(winnaar === '' ? [] : [`wint ${winnaar} ${euro(winst)}`]),
      ];
      return `Als ${een} en ${ander} fuseren, ${parts.join(' en ')}.`;
    },
  },
  voorbeeld: {
    title: 'Het voorbeeld uit de bron: Antwerpen en Borsbeek',
    uitleg:
      'Antwerpen en Gent deelden een voorafname naar inwoners. Door de fusie met Borsbeek groeit het aandeel van Antwerpen, en dat gaat ten koste van Gent, zonder dat de grootstad fundamenteel verandert. De bron noemt geen cijfers.',
    inwoners: (jaar: number, antwerpen: number, gent: number) =>
      `Op 1 januari ${String(jaar)} telde Antwerpen, met Borsbeek erbij, ${formatWhole(antwerpen)} inwoners en Gent ${formatWhole(gent)}.`,
    geenInwoners: 'De inwoners van Antwerpen en Gent zijn niet bekend.',
    borsbeek: 'Inwoners van Borsbeek',
    borsbeekHint: (jaar: number) =>
      `Op 1 januari ${String(jaar)}, zoals ze in het getal van Antwerpen zitten. Staat niet in de meegeleverde gegevens.`,
    formule: (samen: number, erbij: number, aandeel: number) =>
      `Wat Gent verliest van zijn bedrag: de inwoners van Borsbeek gedeeld door ${formatWhole(samen)}, die van Antwerpen, Borsbeek en Gent samen. Elke ${formatWhole(erbij)} inwoners van Borsbeek kosten Gent dus ${procent(aandeel)}.`,
    bedrag: 'Bedrag van de voorafname in euro',
    bedragHint: 'Mag leeg blijven: de verdeling over de groepen werd niet gevonden.',
    geenGetal: 'Typ een getal groter dan 0.',
    teVeel: 'Dit zijn niet minder inwoners dan Antwerpen en Borsbeek samen.',
    verlies: (aandeel: number, erbij: number, samen: number) =>
      `Gent verliest ${procent(aandeel)} van wat het uit deze voorafname kreeg: ${formatDecimal(erbij)} / ${formatWhole(samen)}.`,
    bedragen: (voor: number, na: number, verlies: number) =>
      `In euro: ${euro(voor)} voor de fusie, ${euro(na)} erna. Gent betaalt ${euro(verlies)} per jaar.`,
  },
  trappen: {
    title: 'Inwonerstrappen naast uitrustingstrappen',
    uitleg:
      'De bron geeft geen grenzen voor inwonerstrappen. Hier telt elke trap vandaag evenveel gemeenten als de klasse van de uitrustingsgraad ernaast, de grootste eerst. Een fusiegemeente staat hier in de beste klasse van haar gemeenten. Dat is een aanname: de bron geeft er geen regel voor. De vergelijking telt gemeenten en verdeelt geen geld over de trappen.',
    onbekend: 'Niet te vergelijken: van minstens één gemeente ontbreken de inwoners.',
    tabel: 'Aantal gemeenten per trap',
    kolommen: {
      trap: 'Klasse',
      uitrusting: 'Uitrusting voor',
      uitrustingNa: 'Uitrusting na',
      vanaf: 'Inwoners vanaf',
      inwoners: 'Inwoners voor',
      inwonersNa: 'Inwoners na',
    },
    leeg: 'geen',
    gelijk: (gelijk: number, alle: number) =>
      `${formatWhole(gelijk)} van de ${gemeenten(alle)} ${gelijk === 1 ? 'staat' : 'staan'} vandaag in beide indelingen op dezelfde trap.`,
    verschoven: (uitrusting: number, inwoners: number) =>
      `Door de fusie ${uitrusting === 1 ? 'krijgt' : 'krijgen'} ${counted(uitrusting, 'partner', 'partners')} een andere klasse van uitrusting en ${formatWhole(inwoners)} een andere inwonerstrap. Wie niet fuseert, blijft staan.`,
    wissels: 'Wie van trap verandert',
    wisselkoppen: {
      gemeente: 'Gemeente',
      uitrusting: 'Uitrusting voor',
      uitrustingNa: 'Uitrusting na',
      inwoners: 'Inwonerstrap voor',
      inwonersNa: 'Inwonerstrap na',
    },
    inwonerstrap: (vanaf: number) => `vanaf ${formatWhole(vanaf)}`,
  },
};
