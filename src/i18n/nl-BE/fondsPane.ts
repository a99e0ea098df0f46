import { roundToCent } from '../../core';
import { formatDecimal, formatWhole } from '../../spreadsheet/dutchNumber';
import { and, counted } from './enumerate';
import { fondsRaming } from './fondsRaming';
import { fondsToetsen } from './fondsToetsen';
import { blokkenzin, euro, gemeenten, onbekend, schakelaars, unchanged } from './fondszinnen';

/** The words of the Gemeentefonds in the pane. Whole sentences; what holds a figure is a function. */

function aandelenSamen(aandelen: number): string {
  const inProcent = formatDecimal(roundToCent(aandelen * 100));
  return `De aandelen van de blokken zijn samen ${inProcent} %, geen 100 %.`;
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
      schakelaars: (blokken: readonly string[]) => `${schakelaars} ${blokkenzin(blokken)}`,
      aandeel: (blokken: readonly string[]) => `Het aandeel van ${and(blokken)}.`,
      samen: (aandelen: number) =>
        `${aandelenSamen(aandelen)} Elk blok is apart te berekenen, het totaal niet.`,
      leden: (blokken: readonly string[]) => `Welke gemeenten delen in ${and(blokken)}.`,
      deelnemer: (blokken: readonly string[]) => `Niemand telt mee in ${and(blokken)}.`,
      indicator: (naam: string, count: number, blokken: readonly string[]) =>
        `${naam}, voor ${gemeenten(count)}. ${blokkenzin(blokken)}`,
    },
    toon: 'Toon',
    heelFonds: 'het hele fonds',
    onbekend:
      'Niet bekend zolang er iets ontbreekt. Kies hierboven een blok dat wel te berekenen is.',
    geenGeheel: (aandelen: number) =>
      `Niet bekend. ${aandelenSamen(aandelen)} Verbeter ze op "Fonds - blokken", of kies hierboven een blok.`,
    wint: (fusie: string, verschil: number) =>
      verschil === 0
        ? `${fusie} krijgt na de fusie evenveel als de partners samen ervoor.`
        : `${fusie} krijgt na de fusie ${euro(Math.abs(verschil))} ${verschil > 0 ? 'meer' : 'minder'} dan de partners samen ervoor.`,
    /** `anderen`: how many lose besides. */
    betaalt: (naam: string, verlies: number, anderen: number) =>
      anderen === 0
        ? `Alleen ${naam} betaalt: ${euro(verlies)} per jaar minder.`
        : `${naam} verliest het meest: ${euro(verlies)} per jaar. Ook ${counted(anderen, 'andere gemeente verliest', 'andere gemeenten verliezen')}.`,
    alleenBlok: 'Alleen in dit blok, niet in het hele fonds:',
    niemand: 'Geen enkele andere gemeente verliest hierbij.',
    tabel: 'Wie wint en wie betaalt, in euro',
    kolommen: { gemeente: 'Gemeente', voor: 'Voor', na: 'Na', verschil: 'Verschil', blok: 'Blok' },
    partner: (naam: string) => `waarvan ${naam}`,
    anderen: (count: number) =>
      `Alle ${counted(count, 'andere gemeente', 'andere gemeenten')} samen`,
    nietVerdeeld: 'Niet verdeeld',
    som: 'Alles samen',
    blokken: (fusie: string) => `${fusie}: per blok, in euro`,
    blokkenOpen: 'Voor en na, per blok',
    gini: {
      title: 'Ongelijkheid per inwoner',
      kop: 'Gini',
      uitleg:
        'Gini: 0 is voor iedereen evenveel per inwoner. Het fonds wil gelijk verdelen binnen een klasse van de uitrustingsgraad en ongelijk tussen de klassen. Een fusiegemeente staat hier in de beste klasse van haar gemeenten: dat is een aanname.',
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
      gelezen: 'Gelezen',
      aantal: 'Samen met het blad',
      som: 'Som',
      vlaanderen: 'Vlaanderen',
      verschil: 'Verschil',
    },
    van: (count: number, all: number) => `${formatWhole(count)} van ${formatWhole(all)}`,
    oordeel: {
      leeg: (maatstaf: string) => `${maatstaf}: geen enkele waarde.`,
      onvolledig: (maatstaf: string, ontbreekt: number) =>
        `${maatstaf}: onvolledig, nog ${gemeenten(ontbreekt)} zonder waarde.`,
      volledig: (maatstaf: string) =>
        `${maatstaf}: volledig, maar er is geen Vlaams totaal om de som mee te vergelijken.`,
      gelijk: (maatstaf: string) => `${maatstaf}: volledig, en de som is het Vlaamse totaal.`,
      verschilt: (maatstaf: string, verschil: number) =>
        `${maatstaf}: volledig, maar de som is ${formatDecimal(Math.abs(roundToCent(verschil)))} ${verschil > 0 ? 'meer' : 'minder'} dan het Vlaamse totaal. Kijk beide na.`,
    },
    onbekend: (tekst: string, regel: number) =>
      `Regel ${String(regel)}: "${tekst}" is geen gemeente van vandaag.`,
    andereNaam: (nis: string, naam: string, tekst: string, regel: number) =>
      `Regel ${String(regel)}: NIS-code ${nis} is die van ${naam}, en er staat "${tekst}" bij.`,
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
    ongewijzigd:
      'Waar geen waarde gelezen is, blijft staan wat op het blad staat. De som telt die waarden mee.',
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
  ...fondsToetsen,
  raming: fondsRaming,
};
