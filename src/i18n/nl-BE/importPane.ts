import { and, counted, years } from './enumerate';
import { formatWhole } from '../../spreadsheet/dutchNumber';

/** The words of the tab Cijfers. Whole sentences; what holds a figure or a name is a function. */

const unchanged = 'Er is niets gewijzigd.';

export const importPane = {
  intro:
    'Lees hier de schema’s van uw eigen meerjarenplan of jaarrekening in: M2 of J2, T2 en de financiële schulden (T3 of T4). U kijkt na wat er gelezen is voordat iets wordt overgenomen. Alles gebeurt op uw computer; van uw cijfers wordt niets verzonden.',
  ways: {
    title: 'Inlezen',
    selection: 'Uit de selectie',
    file: 'Uit een bestand',
    paste: 'Plakken',
    selectionHint: 'Selecteer het schema in het werkblad, met de koppen erbij.',
    fileHint: 'Een bestand (.xlsx, .csv of tekst) mag u ook op dit tabblad slepen.',
    fileField: 'Bestand met cijfers',
    drop: 'Laat het bestand los om het in te lezen.',
    pasteField: 'Plak hier de cijfers',
    pasteHint: 'Uit Excel, een webpagina of een pdf. Neem de koppen met de jaren mee.',
    readPasted: 'Lees in',
    pasteEmpty: 'Het veld is leeg. Kopieer het schema en plak het hier met Ctrl+V.',
    closePaste: 'Sluit',
    pastedName: 'geplakte tekst',
    selectionName: (address: string) => `selectie ${address}`,
    next: (names: readonly string[]) => `Hierna volgt ${and(names)}.`,
    notAFile: 'Wat u losliet, is geen bestand. Sleep een bestand uit een map hierheen.',
  },
  reading: {
    file: (name: string) => `Het bestand ${name} wordt gelezen…`,
    selection: 'De selectie wordt gelezen…',
    text: 'De geplakte tekst wordt gelezen…',
    cancel: 'Annuleer',
    cancelled: `Het inlezen is geannuleerd. ${unchanged}`,
    broken: (detail: string) =>
      `Het inlezen is mislukt (${detail}). ${unchanged} Probeer opnieuw; blijft het zo, meld dit aan uw beheerder.`,
  },
  selection: {
    empty: 'In de selectie staat niets. Selecteer het schema met de koppen en de jaren.',
    'not-one-block':
      'De selectie is geen aaneengesloten blok cellen. Selecteer één blok, zonder Ctrl en geen grafiek, en probeer opnieuw.',
    'too-large': (cells: number, most: number) =>
      `De selectie telt ${formatWhole(cells)} cellen met inhoud; hoogstens ${formatWhole(most)} kan. Selecteer alleen het schema.`,
    failure: {
      'in-cell-edit':
        'Er wordt nog in een cel getypt. Sluit de invoer af met Enter of Esc en probeer opnieuw.',
      protected:
        'Het werkblad is beveiligd en laat zich niet lezen. Hef de beveiliging op of lees het bestand in.',
      'no-cell-selected': 'Er is geen cel geselecteerd. Selecteer het schema en probeer opnieuw.',
      'not-supported':
        'Deze versie van Excel geeft de selectie niet. Kopieer het schema en kies "Plakken".',
      'not-in-excel': 'Een selectie is er alleen in Excel. Kies een bestand of "Plakken".',
      unexpected: (detail: string) =>
        `Excel gaf de selectie niet (${detail}). Probeer opnieuw, of kopieer het schema en kies "Plakken".`,
    },
  },
  preview: {
    title: 'Wat er gelezen is',
    from: (name: string) => `Uit ${name}.`,
    summary: (rows: number, columns: number) =>
      `${counted(rows, 'regel', 'regels')} herkend in ${counted(columns, 'kolom', 'kolommen')}.`,
    nothing: 'Er is geen regel herkend. Hieronder staat wat er wel stond.',
    take: (count: number) => `Neem ${counted(count, 'cijfer', 'cijfers')} over`,
    takeNone: 'Neem de cijfers over',
    cancel: 'Annuleer',
    open: 'Dit staat nog open:',
    ready: 'Alles is ingevuld. Er wordt pas iets overgenomen als u op de knop drukt.',
    cancelled: `De cijfers zijn niet overgenomen. ${unchanged}`,
  },
  questions: {
    municipality: 'Van welke gemeente?',
    municipalityProposed: (name: string) => `Gelezen in het bestand: ${name}. Kijk na.`,
    municipalityUnknown: (name: string) =>
      `In het bestand staat "${name}"; dat is geen Vlaamse gemeente van nu of vroeger.`,
    municipalitySeveral: (name: string) =>
      `${name} kan meer dan één gemeente zijn: vóór of na een fusie. Kies de gemeente met het grondgebied van deze cijfers.`,
    chooseOne: (name: string) => `Kies ${name}`,
    change: 'Andere gemeente',
    chosen: (name: string) => `${name} is gekozen.`,
    notYet: (name: string, first: number, list: readonly number[]) =>
      `${name} bestaat sinds ${String(first)}. De cijfers van ${years(list)} zijn van een ander grondgebied, tenzij ze voor de fusiegemeente zijn herrekend. Kijk na.`,
    bestuur: 'Van welk bestuur?',
    bestuurChoose: 'Kies een bestuur',
    bestuurProposed: 'Gelezen in het bestand. Kijk na.',
    document: 'Document',
    documentHint: 'Zo staat het als bron bij elk cijfer, zoals "MJP 2026-2031".',
    date: 'Datum van het document (mag leeg)',
    dateHint: 'Zoals 15/12/2025.',
    part: 'Welke kolom van de aanpassing?',
    parts: { referentie: 'Referentie', wijziging: 'Wijziging', nieuw: 'Nieuw' },
    partHint: 'Het schema drukt per jaar drie kolommen. Meestal telt "Nieuw".',
    ambiguous: 'Hoe zijn deze getallen bedoeld?',
    ambiguousText: (examples: readonly string[], thousands: number, decimals: number) =>
      `De cijfers bevatten ${and(examples.map((each) => `"${each}"`))}. ${
        thousands === 0 && decimals === 0
          ? 'Niets in de rest zegt of een punt duizendtallen scheidt of decimalen.'
          : `In de rest scheidt een punt ${counted(thousands, 'keer', 'keer')} duizendtallen en ${counted(decimals, 'keer', 'keer')} decimalen.`
      }`,
    asThousands: (example: string, amount: string) => `"${example}" is ${amount}`,
    asDecimals: (example: string, amount: string) =>
      `"${example}" is ${amount}, met drie decimalen`,
    unit: 'In welke eenheid staan de bedragen?',
    unitText: 'Volgens de tekst staan de bedragen in duizend euro. Klopt dat?',
    units: { '1000': 'In duizend euro: vermenigvuldig met 1.000', '1': 'In euro' },
    refused: (count: number) => `${counted(count, 'cel kon', 'cellen konden')} niet gelezen worden`,
    refusedReasons: {
      'not-a-number': 'geen getal',
      'cannot-split': 'meer dan één getal, niet te scheiden',
      unreadable: 'een fout van Excel, of een formule zonder resultaat',
      'too-large': 'te groot voor een bedrag',
    },
    withoutRefused: 'Lees de rest in; deze cellen blijven onbekend',
    omittedZeros: (count: number) =>
      `${counted(count, 'rij van M2 is niet gedrukt en volgt', 'rijen van M2 zijn niet gedrukt en volgen')} als 0 uit een gedrukt totaal`,
    omittedZero: (
      label: string,
      path: string,
      list: readonly number[],
      totals: readonly string[],
    ) => `${label} (${path}): ${years(list)}, uit ${and(totals)}`,
    takeOmittedZeros: 'Neem deze rijen over als 0; anders blijven ze onbekend',
    derived: 'Ik heb de jaren en rapporten die afgeleid zijn, nagekeken',
  },
  columns: {
    title: (taken: number, all: number) =>
      taken === all
        ? `Kolommen: ${formatWhole(all)}`
        : `Kolommen: ${formatWhole(taken)} van ${formatWhole(all)} gekozen`,
    noHeading: 'kolom zonder kop',
    text: 'Vink aan wat u wilt overnemen en kijk jaar, rapport en versie na. Oude jaren van een plan zijn vaak rekeningen.',
    of: (name: string, heading: string) => `${name} van "${heading}"`,
    year: 'Jaar',
    report: 'Rapport',
    reportChoose: 'kies',
    status: 'Versie',
    derived: 'Afgeleid: kijk na.',
    sheet: (name: string) => `blad ${name}`,
  },
  rows: {
    title: 'Herkende regels',
    schema: (schema: string, count: number) => `${schema}: ${counted(count, 'regel', 'regels')}`,
    label: 'Regel',
    scroll: (schema: string) => `Bedragen van ${schema}`,
    byPlace: 'Alleen aan de plaats herkend: kijk na.',
    empty: 'leeg',
    ambiguous: (text: string) => `${text} ?`,
    refused: (text: string) => `${text} (niet gelezen)`,
  },
  totals: {
    title: 'Gedrukt tegen berekend',
    none: 'Er zijn geen totalen met hun delen om na te rekenen.',
    agree: (count: number) =>
      count === 1
        ? '1 gedrukt totaal klopt met zijn delen.'
        : `${formatWhole(count)} gedrukte totalen kloppen met hun delen.`,
    differ: (count: number) =>
      `${counted(count, 'gedrukt totaal wijkt', 'gedrukte totalen wijken')} af. Kijk na of er een regel ontbreekt; de gedrukte bedragen worden overgenomen.`,
    line: 'Regel',
    printed: 'Gedrukt',
    computed: 'Berekend',
    difference: 'Verschil',
  },
  notRecognised: {
    title: (count: number) => `Niet herkend: ${counted(count, 'rij', 'rijen')}`,
    none: 'Alle rijen zijn herkend.',
    text: 'Hiervan wordt niets overgenomen. Kijk na of er niets bij is dat u nodig hebt.',
    more: (count: number) => `Toon er nog ${formatWhole(count)}`,
  },
  known: {
    title: (count: number) => `Anders dan wat al bekend is: ${counted(count, 'cijfer', 'cijfers')}`,
    text: 'Voor deze cijfers is al een ander bedrag bekend. Beide blijven met hun bron bestaan; bij het bouwen van het scenario kiest u welk geldt.',
    what: 'Cijfer',
    yours: 'Nu ingelezen',
    other: 'Al bekend',
    kinds: { rapport: 'Rapport', status: 'Versie', bestuur: 'Bestuur' },
    more: (count: number) => `… en nog ${formatWhole(count)}.`,
    clashes: (count: number) => `Wat niet samengaat: ${formatWhole(count)}`,
    replaceTitle: 'U hebt deze jaren al eerder ingelezen',
    replaceText: (documents: readonly string[]) =>
      `Eerder ingelezen uit ${and(documents)}. Samen zouden ze elkaar tegenspreken of zou hetzelfde geld dubbel tellen.`,
    replace: (parts: readonly { readonly report: string; readonly years: readonly number[] }[]) =>
      `Vervang de eerdere cijfers van ${and(
        parts.map((part) =>
          part.report === '' ? years(part.years) : `${years(part.years)} (${part.report})`,
        ),
      )}`,
  },
  own: {
    'no-municipality': 'De gemeente is niet gekozen. Kies van welke gemeente deze cijfers zijn.',
    'no-document': 'De naam van het document ontbreekt. Vul in waar deze cijfers vandaan komen.',
    'no-date': (given: string) =>
      `"${given}" is geen datum. Schrijf dag, maand en jaar, zoals 15/12/2025, of laat het veld leeg.`,
    'no-unit': 'De eenheid is niet gekozen. Kies of de bedragen in euro of in duizend euro staan.',
    'not-confirmed':
      'Van sommige kolommen is het jaar of het rapport afgeleid. Kijk de kolommen na en bevestig dat.',
    'not-replaced':
      'Voor deze jaren zijn er al eigen cijfers. Kies hierboven om ze te vervangen, of annuleer.',
  },
  taken: {
    title: 'Overgenomen',
    done: (count: number, names: readonly string[]) =>
      `${counted(count, 'cijfer', 'cijfers')} van ${and(names)} overgenomen.`,
    replaced: (count: number) =>
      `${counted(count, 'eerder cijfer is', 'eerdere cijfers zijn')} vervangen.`,
    next: 'Bouw nu het scenario in het tabblad Scenario, of zet de cijfers in de werkmap.',
  },
  list: {
    title: 'In dit paneel',
    none: 'Er zijn nog geen eigen cijfers ingelezen.',
    line: (count: number, list: readonly number[]) =>
      `${counted(count, 'cijfer', 'cijfers')}, ${years(list)}`,
    origins: {
      file: 'bestand',
      selection: 'selectie',
      clipboard: 'geplakt',
      folder: 'map met cijfers',
    },
    remove: (name: string, document: string, schemas: string) =>
      `Verwijder ${document} van ${name} (${schemas})`,
    removeShort: 'Verwijder',
    removed: (name: string, document: string) => `${document} van ${name} is verwijderd.`,
    undo: 'Zet terug',
    restored: (name: string, document: string) => `${document} van ${name} staat er weer.`,
    kept: 'Deze cijfers blijven zolang dit paneel open is. In de werkmap blijven ze na het bouwen of na "Zet in de werkmap".',
  },
  workbook: {
    write: 'Zet in de werkmap',
    hint: 'Maakt de bladen Cijfers en Logboek, of vult ze aan. U ziet eerst wat er verandert.',
    notHere:
      'In deze werkmap staat al een scenario. Bouw opnieuw in het tabblad Scenario; dan komen deze cijfers mee.',
    log: (parts: readonly string[]) => `Cijfers ingelezen: ${and(parts)}`,
    confirm: 'Schrijf dit',
    loading: 'De werkmap wordt gelezen en vergeleken.',
    written: 'De cijfers staan in de werkmap, op de bladen Cijfers en Logboek.',
    show: 'Ga naar Cijfers',
    undo: 'Maak ongedaan',
    notShown: 'Excel kon het blad Cijfers niet tonen. Kies het onderaan in Excel.',
  },
  examples: {
    title: 'Voorbeeldbestanden',
    text: 'Zo zien bestanden eruit die hier ingelezen kunnen worden. Klik om te bewaren.',
    loading: 'De lijst wordt opgehaald…',
    failed: (detail: string) =>
      `De lijst met voorbeelden kwam niet binnen (${detail}). Inlezen blijft werken.`,
    wrong: 'het antwoord is geen lijst van bestanden',
    retry: 'Opnieuw proberen',
  },
  folder: { title: 'Map met cijfers van een gemeente of regio' },
};
