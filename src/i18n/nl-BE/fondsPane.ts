import { formatAmount, formatDecimal, formatWhole } from '../../spreadsheet/dutchNumber';
import { and, counted } from './enumerate';

/** The words of the Gemeentefonds in the pane. Whole sentences; what holds a figure is a function. */

const unchanged = 'Er is niets gewijzigd.';
const onbekend = 'niet bekend';
const gemeenten = (count: number) => counted(count, 'gemeente', 'gemeenten');

function euro(amount: number): string {
  return Number.isNaN(amount) ? onbekend : `${formatAmount(amount)} euro`;
}

function blokkenzin(blokken: readonly string[]): string {
  return `Zonder is niet te berekenen: ${and(blokken)}.`;
}

/** As many decimals as a share has; without the noise of binary fractions. */
function procent(share: number): string {
  return `${formatDecimal(Number((share * 100).toPrecision(3)))} %`;
}

export const fondsPane = {
  simulatie: 'Simulatie, onderzoek niet gevalideerd.',
  intro:
    'Verdeelt het Gemeentefonds over de gemeenten van vandaag, voor en na een fusie, en zegt wie wint en wie betaalt. De bron geeft regels en geen gewichten: die vult u zelf in.',
  read: {
    reading: 'De werkmap wordt gelezen.',
    again: 'Lees de Fonds-bladen opnieuw',
    unread: (why: string) => `De Fonds-bladen konden niet gelezen worden. ${why}`,
    broken: (detail: string) =>
      `Met wat op de Fonds-bladen staat, is niet te rekenen (${detail}). ${unchanged} Kijk de invoer op die bladen na.`,
  },
  bouw: {
    title: 'De bladen',
    partners: 'Gemeenten die fuseren',
    naam: 'Naam van de fusie',
    naamHint: 'Komt als label bij elke partner op het blad "Fonds - verdeling".',
    naamLeeg: 'Typ een naam.',
    geen: 'Nog geen gemeenten gekozen. U kunt de fusie ook op het blad "Fonds - verdeling" typen.',
    een: 'Kies nog een gemeente: een fusie telt er minstens twee.',
    gekozen: 'Gekozen gemeenten',
    verwijder: (naam: string) => `Verwijder ${naam}`,
    toegevoegd: (naam: string) => `${naam} is toegevoegd.`,
    verwijderd: (naam: string) => `${naam} is verwijderd.`,
    al: (naam: string) => `${naam} is al gekozen.`,
    vroeger: (naam: string, opvolger: string) =>
      opvolger === ''
        ? `${naam} bestaat niet meer. Kies een gemeente van vandaag.`
        : `${naam} bestaat niet meer: kies ${opvolger}.`,
    opvolgers: (namen: readonly string[]) =>
      `Het scenario in deze werkmap is van gemeenten die al samen zijn in ${and(namen)}. Kies hier welke gemeenten van vandaag fuseren.`,
    knoppen: {
      write: 'Bouw de Fonds-bladen',
      hint: 'Maakt drie bladen, of vult ze aan: blokken, verdeling en verschuiving. U ziet eerst wat er verandert.',
      loading: 'De werkmap wordt gelezen en vergeleken.',
      notHere: 'De Fonds-bladen zijn hier niet te bouwen.',
      confirm: 'Schrijf de Fonds-bladen',
      written:
        'De Fonds-bladen staan in de werkmap. Vul op "Fonds - blokken" de gewichten en op "Fonds - verdeling" de cijfers in; lees ze daarna hier opnieuw.',
      show: 'Ga naar de Fonds-bladen',
      notShown: 'Het blad is niet te tonen. Kies het onderaan in Excel.',
      undo: 'Maak ongedaan',
    },
  },
  uitkomst: {
    title: 'Wie wint, wie betaalt?',
    nietGebouwd: 'De Fonds-bladen staan nog niet in deze werkmap. Bouw ze eerst.',
    structuur: (naam: string, jaar: number) =>
      `${naam.charAt(0).toUpperCase()}${naam.slice(1)}, ${Number.isNaN(jaar) ? 'jaar niet bekend' : `jaar ${String(jaar)}`}.`,
    geenStructuur: 'Op "Fonds - blokken" is geen bestaande structuur gekozen.',
    geenFusie:
      'Op "Fonds - verdeling" fuseert nog niemand: geef minstens twee gemeenten hetzelfde label.',
    ontbreekt: {
      title: 'Wat ontbreekt',
      hoofddotatie: (blokken: readonly string[]) =>
        `Het bedrag van het fonds in dit jaar. ${blokkenzin(blokken)}`,
      norm: (blokken: readonly string[]) => `De norm per inwoner. ${blokkenzin(blokken)}`,
      aandeel: (blokken: readonly string[]) => `Het aandeel van ${and(blokken)}.`,
      leden: (blokken: readonly string[]) => `Welke gemeenten delen in ${and(blokken)}.`,
      deelnemer: (blokken: readonly string[]) => `Niemand telt mee in ${and(blokken)}.`,
      indicator: (naam: string, count: number, blokken: readonly string[]) =>
        `${naam}, voor ${gemeenten(count)}. ${blokkenzin(blokken)}`,
    },
    toon: 'Toon',
    heelFonds: 'het hele fonds',
    onbekend:
      'Niet bekend zolang er iets ontbreekt. Kies hierboven een blok dat wel te berekenen is.',
    wint: (fusie: string, verschil: number) =>
      verschil === 0
        ? `${fusie} krijgt na de fusie evenveel als de partners samen ervoor.`
        : `${fusie} krijgt na de fusie ${euro(Math.abs(verschil))} ${verschil > 0 ? 'meer' : 'minder'} dan de partners samen ervoor.`,
    betaalt: (naam: string, verlies: number) =>
      `${naam} verliest het meest: ${euro(verlies)} per jaar.`,
    niemand: 'Geen enkele andere gemeente verliest hierbij.',
    tabel: 'Wie wint en wie betaalt, in euro',
    kolommen: { gemeente: 'Gemeente', voor: 'Voor', na: 'Na', verschil: 'Verschil', blok: 'Blok' },
    partner: (naam: string) => `waarvan ${naam}`,
    anderen: (count: number) => `De ${counted(count, 'andere gemeente', 'andere gemeenten')} samen`,
    nietVerdeeld: 'Niet verdeeld',
    som: 'Alles samen',
    blokken: (fusie: string) => `${fusie}: per blok, in euro`,
    blokkenOpen: 'Voor en na, per blok',
    gini: {
      title: 'Ongelijkheid per inwoner',
      kop: 'Gini',
      uitleg:
        'Gini: 0 is voor iedereen evenveel per inwoner. Het fonds wil gelijk verdelen binnen een klasse van de uitrustingsgraad en ongelijk tussen de klassen.',
      totaal: 'Tussen alle gemeenten',
      tussen: 'Tussen de klassen',
      binnen: 'Binnen de klassen, gemiddeld',
      waarde: (gini: number) =>
        Number.isNaN(gini) ? onbekend : formatDecimal(Number(gini.toFixed(4))),
    },
  },
  cijfers: {
    title: 'Cijfers van alle gemeenten',
    uitleg:
      'Alleen de inwoners zijn meegeleverd. De andere maatstaven vult u zelf in: bewaar het sjabloon, vul het in Excel in en lees het hier.',
    sjabloon: 'Sjabloon (csv)',
    bestand: 'fonds-sjabloon.csv',
    vlaanderen: 'Vlaanderen',
    gemeente: 'Gemeente',
    nis: 'NIS-code',
    lees: 'Lees sjabloon',
    veld: 'Bestand met de cijfers van de gemeenten',
    plak: 'Plakken',
    plakVeld: 'Plak hier het ingevulde sjabloon',
    plakHint: 'Met de koppen erbij: NIS-code of naam, en een kolom per maatstaf.',
    plakLees: 'Lees wat geplakt is',
    leeg: 'Er staat niets in. Vul het sjabloon in en probeer opnieuw.',
    geenTekst: 'Dit bestand is geen tekst. Bewaar het in Excel als CSV en probeer opnieuw.',
    geenKop:
      'Geen enkele kop is de naam van een maatstaf. Gebruik de koppen van het sjabloon zoals ze zijn.',
    geenGemeente: 'Er is geen kolom met de NIS-code of de naam van de gemeente.',
    nietGelezen: (detail: string) => `Het bestand is niet gelezen (${detail}). ${unchanged}`,
    gelezen: 'Wat er gelezen is',
    tabel: 'Gelezen cijfers per maatstaf',
    kolommen: {
      maatstaf: 'Maatstaf',
      aantal: 'Gemeenten',
      som: 'Som',
      vlaanderen: 'Vlaanderen',
      verschil: 'Verschil',
    },
    van: (count: number, all: number) => `${formatWhole(count)} van ${formatWhole(all)}`,
    onbekend: (tekst: string, regel: number) =>
      `Regel ${String(regel)}: "${tekst}" is geen gemeente van vandaag.`,
    dubbel: (naam: string, regel: number) => `Regel ${String(regel)}: ${naam} staat er tweemaal.`,
    geenGetal: (naam: string, maatstaf: string, tekst: string) =>
      `${naam}, ${maatstaf}: "${tekst}" is geen getal van 0 of meer.`,
    dubbelzinnig: (naam: string, maatstaf: string, tekst: string) =>
      `${naam}, ${maatstaf}: "${tekst}" kan duizendtallen of decimalen zijn. Typ het zonder punt, decimalen met een komma.`,
    tweemaal: (maatstaf: string) => `De kolom ${maatstaf} staat er tweemaal.`,
    andereKolommen: (koppen: readonly string[]) => `Niet gebruikt: ${and(koppen)}.`,
    meer: (count: number) => `En nog ${formatWhole(count)}.`,
    herstel: 'Herstel dit in het bestand en lees het opnieuw. Er wordt niets overgenomen.',
    niets: 'Er is geen enkele waarde gelezen.',
    nietGebouwd: 'Bouw eerst de Fonds-bladen; daar komen deze cijfers.',
    ongewijzigd: 'Waar geen waarde gelezen is, blijft staan wat op het blad staat.',
    knoppen: {
      write: 'Zet de cijfers op het blad',
      hint: 'Komt in de invoerkolommen van "Fonds - verdeling". U ziet eerst wat er verandert.',
      loading: 'De werkmap wordt gelezen en vergeleken.',
      notHere: 'Bouw eerst de Fonds-bladen; daar komen deze cijfers.',
      confirm: 'Schrijf de cijfers',
      written: 'De cijfers staan op "Fonds - verdeling".',
      show: 'Ga naar Fonds - verdeling',
      notShown: 'Het blad is niet te tonen. Kies het onderaan in Excel.',
      undo: 'Maak ongedaan',
    },
  },
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
    perMiljoen:
      'Het bedrag van dit blok is niet bekend. De toets verdeelt daarom 1.000.000 euro: lees de uitkomst als euro per miljoen.',
    resultaat: (aantal: number, geraakt: number) =>
      geraakt === 0
        ? `Geen van de ${counted(aantal, 'fusie', 'fusies')} verandert iets voor een ander: fusiebestendig.`
        : `${counted(geraakt, 'fusie', 'fusies')} van ${formatWhole(aantal)} ${geraakt === 1 ? 'verandert' : 'veranderen'} het bedrag van een ander.`,
    onbekend: (count: number) =>
      `Van ${counted(count, 'fusie', 'fusies')} is het gevolg niet bekend, omdat er cijfers ontbreken.`,
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
    borsbeekHint: 'Staat niet in de meegeleverde gegevens.',
    bedrag: 'Bedrag van de voorafname in euro',
    bedragHint: 'Mag leeg blijven: de verdeling over de groepen werd niet gevonden.',
    geenGetal: 'Typ een getal groter dan 0.',
    teVeel: 'Dit zijn niet minder inwoners dan Antwerpen en Borsbeek samen.',
    verlies: (aandeel: number) =>
      `Gent verliest ${procent(aandeel)} van wat het uit deze voorafname kreeg.`,
    bedragen: (voor: number, na: number, verlies: number) =>
      `In euro: ${euro(voor)} voor de fusie, ${euro(na)} erna. Gent betaalt ${euro(verlies)} per jaar.`,
  },
  trappen: {
    title: 'Inwonerstrappen naast uitrustingstrappen',
    uitleg:
      'De bron geeft geen grenzen voor inwonerstrappen. Hier telt elke trap vandaag evenveel gemeenten als de klasse van de uitrustingsgraad ernaast, de grootste eerst.',
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
      `Door de fusie ${uitrusting === 1 ? 'krijgt' : 'krijgen'} ${counted(uitrusting, 'partner', 'partners')} een andere klasse van uitrusting en ${formatWhole(inwoners)} een andere inwonerstrap.`,
  },
  raming: {
    title: 'Neem over als raming in het scenario',
    uitleg: (fusie: string, jaar: number, bedrag: number) =>
      `${fusie} krijgt in ${String(jaar)} volgens deze simulatie ${euro(bedrag)}. Het aandeel van een jaar is pas in januari van het jaar erna bekend.`,
    onbekend: 'Het bedrag van de fusie is niet bekend: er is nog niets over te nemen.',
    geenScenario: 'In deze werkmap staat geen scenario om de raming in op te nemen.',
    kolom: 'Scenario',
    bewijs: 'Fonds-bladen: simulatie, onderzoek niet gevalideerd',
    slot: 'Dit scenario is vergrendeld. Kies een ander.',
    knoppen: {
      write: 'Neem over als raming',
      hint: 'Zet een verwijzing naar de Fonds-bladen op Aannames, bij de eigen raming van het Gemeentefonds. U ziet eerst wat er verandert.',
      loading: 'De werkmap wordt gelezen en vergeleken.',
      notHere:
        'Er zou ook iets anders wijzigen. Er is niets gewijzigd. Kies op het tabblad Scenario "Bekijk wat er verandert" en bouw daar eerst.',
      confirm: 'Schrijf de raming',
      written: 'De raming staat op het blad Aannames.',
      show: 'Ga naar Aannames',
      notShown: 'Het blad is niet te tonen. Kies het onderaan in Excel.',
      undo: 'Maak ongedaan',
    },
  },
};
