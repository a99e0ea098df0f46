import { formatCents, formatDecimal, formatWhole } from '../../spreadsheet/dutchNumber';
import { and, counted } from './enumerate';
import { importPane } from './importPane';

/** The words of the step Leningen. Whole sentences; what holds a figure or a name is a function. */

const unchanged = 'Er is niets gewijzigd.';
const { selection } = importPane;

export const leningenPane = {
  title: 'Leningen (niet verplicht)',
  intro:
    'Met een lijst van de leningen rekent het scenario de besparing door de schuldovername lening per lening uit. Zonder lijst is ze een schatting.',
  held: (count: number) =>
    count === 0
      ? 'Op het blad Leningen staat nog niets.'
      : `Op het blad Leningen ${count === 1 ? 'staat 1 lening' : `staan ${formatWhole(count)} leningen`}.`,
  open: 'Lees een leningenlijst in',
  columns:
    'Nodig zijn de kolommen schuldeiser, saldo, rente en einddatum; aflossing per jaar, doorgeeflening, gemeente en bestuur mogen. De volgorde doet er niet toe.',
  example: 'Voorbeeld van een lijst (CSV)',
  ways: {
    ...importPane.ways,
    selectionHint: 'Selecteer de lijst in het werkblad, met de koppen erbij.',
    fileHint: 'Een Excel-bestand (.xlsx), .csv of tekst.',
    fileField: 'Bestand met leningen',
    pasteField: 'Plak hier de lijst',
    pasteHint: 'Uit Excel, een webpagina of een pdf. Neem de koppen mee.',
    pasteEmpty: 'Het veld is leeg. Kopieer de lijst en plak ze hier met Ctrl+V.',
  },
  reading: importPane.reading,
  selection: {
    ...selection,
    empty: 'In de selectie staat niets. Selecteer de lijst met de koppen.',
    'too-large': (cells: number, most: number) =>
      `De selectie telt ${formatWhole(cells)} cellen met inhoud; hoogstens ${formatWhole(most)} kan. Selecteer alleen de lijst.`,
    failure: {
      ...selection.failure,
      'no-cell-selected': 'Er is geen cel geselecteerd. Selecteer de lijst en probeer opnieuw.',
      'not-supported':
        'Deze versie van Excel geeft de selectie niet. Kopieer de lijst en kies "Plakken".',
      unexpected: (detail: string) =>
        `Excel gaf de selectie niet (${detail}). Probeer opnieuw, of kopieer de lijst en kies "Plakken".`,
    },
  },
  notAList: (why: string) => `${why} ${unchanged}`,
  preview: {
    title: 'Wat er gelezen is',
    from: (name: string) => `Uit ${name}.`,
    summary: (count: number) => `${counted(count, 'rij', 'rijen')} met een lening.`,
    unused: (koppen: readonly string[]) =>
      `Niet gebruikt: ${koppen.length === 1 ? 'de kolom' : 'de kolommen'} ${and(koppen.map((kop) => `"${kop}"`))}.`,
    open: 'Dit staat nog open:',
    ready: 'Alles is ingevuld. Er wordt pas iets geschreven als u het scenario bouwt.',
    use: 'Gebruik deze leningen',
    cancel: 'Annuleer',
    cancelled: `De leningen zijn niet gebruikt. ${unchanged}`,
  },
  vragen: {
    tabel: 'Welk blad is de lijst?',
    tabelNaam: (name: string, line: number) =>
      name === '' ? `de lijst vanaf regel ${String(line)}` : name,
    tabelOpen: 'Meer dan één blad bevat een leningenlijst. Kies er één; lees de andere daarna in.',
    kolom: (naam: string) => `Welke kolom is ${naam}?`,
    gemeente: 'Van welke gemeente zijn de leningen?',
    gemeenteKies: 'Kies een gemeente',
    gemeenteHint: (rijen: number, alle: number) =>
      rijen === alle
        ? 'De lijst zegt het niet zelf.'
        : `Geldt voor de ${counted(rijen, 'lening', 'leningen')} waarbij de lijst het niet zegt.`,
    bestuur: 'Van welk bestuur zijn de leningen?',
    bestuurHint:
      'Leningen van een AGB tellen mee voor de overname, en niet voor de begroting van gemeente en OCMW.',
    getallen: 'Hoe zijn deze bedragen bedoeld?',
    getallenText: importPane.questions.ambiguousText,
    asThousands: importPane.questions.asThousands,
    asDecimals: importPane.questions.asDecimals,
    rente: 'Hoe zijn de rentes bedoeld?',
    renteText: (voorbeelden: readonly string[]) =>
      `Er staat geen procentteken bij en ze zijn alle kleiner dan 1, zoals ${and(voorbeelden.map((each) => `"${each}"`))}.`,
    renteKeuze: (voorbeeld: string, rente: number) =>
      `"${voorbeeld}" is ${formatDecimal(Number((rente * 100).toPrecision(12)))} %`,
    eenheid: importPane.questions.unit,
    eenheidText: importPane.questions.unitText,
    eenheden: importPane.questions.units,
    tekens: 'De negatieve bedragen zijn schulden en aflossingen: lees ze positief',
  },
  tabel: {
    title: (count: number) => `Gelezen leningen: ${formatWhole(count)}`,
    label: 'Leningen zoals ze gelezen zijn',
    gemeente: 'Gemeente',
    bestuur: 'Bestuur',
    saldo: 'Saldo',
    rente: 'Rente',
    einddatum: 'Einddatum',
    aflossing: 'Aflossing per jaar',
    doorgeeflening: 'Doorgeeflening',
    schuldeiser: 'Schuldeiser',
    euro: (amount: number) => formatCents(amount),
    procent: (rate: number) => `${formatDecimal(Number((rate * 100).toPrecision(12)))} %`,
    lineair: 'tot einddatum',
  },
  problemen: {
    title: (count: number) =>
      `${counted(count, 'rij kan', 'rijen kunnen')} zo niet gebruikt worden`,
    text: 'Verbeter ze in de bron en lees de lijst opnieuw in. Een halve lijst zou een te kleine schuld geven, dus tot dan wordt geen enkele lening gebruikt.',
    line: (place: string, problems: string) => `${place}: ${problems}`,
    more: (count: number) => `… en nog ${counted(count, 'rij', 'rijen')}.`,
    open: (count: number) =>
      `${counted(count, 'rij kan', 'rijen kunnen')} zo niet gebruikt worden. Zie hierboven wat er aan te doen is.`,
  },
  nietGelezen: {
    title: (count: number) => `Niet gelezen: ${counted(count, 'rij', 'rijen')}`,
    text: 'Deze rijen zijn geen lening. Kijk na of er niets bij is dat u nodig hebt.',
    redenen: {
      kop: 'hoort bij de koppen',
      'geen-lening': 'zonder saldo en zonder einddatum',
    },
  },
  totalen: {
    title: 'Gedrukte totalen',
    agree: (text: string, amount: number) =>
      `"${text}" klopt met de som van de rijen: ${formatCents(amount)} euro.`,
    differ: (text: string, printed: number, sum: number, difference: number) =>
      `"${text}" is ${formatCents(printed)} euro; de rijen zijn samen ${formatCents(sum)} euro. Verschil: ${formatCents(difference)} euro. Kijk na of er een lening ontbreekt of dubbel staat.`,
    unknown: (text: string) =>
      `"${text}" is niet te vergelijken zolang niet elk bedrag gelezen is.`,
  },
  schuld: {
    title: (year: number) => `Saldo van de leningen naast de schuld op 31 december ${String(year)}`,
    label: 'Saldo van de leningen naast de schuld',
    gemeente: 'Gemeente',
    leningen: 'Leningen',
    bekend: 'Schuld',
    verschil: 'Verschil',
    agb: (name: string) => `${name}, AGB`,
    onbekend: 'niet bekend',
    text: 'Een verschil kan kloppen: leasings, kortlopende schulden of een lening die ontbreekt. Kijk het na. Leningen die u nog niet gebouwd hebt, tellen mee.',
  },
  bestaand: {
    title: (count: number) =>
      `De werkmap heeft al ${counted(count, 'lening', 'leningen')} van ${count === 1 ? 'dit' : 'deze'} bestuur`,
    field: 'Wat gebeurt ermee?',
    vervangen: 'Vervangen door deze lijst',
    toevoegen: 'Laten staan; deze lijst komt erbij',
    kies: 'Kies of de leningen die er al staan, vervangen worden.',
    lines: 'Deze leningen worden vervangen',
    line: (row: number, schuldeiser: string, saldo: string, einddatum: string) =>
      `lening ${String(row)}: ${schuldeiser === '' ? 'zonder schuldeiser' : schuldeiser}, ${saldo}${einddatum === '' ? '' : `, tot ${einddatum}`}`,
    leeg: 'zonder saldo',
    teVeel: (count: number, most: number) =>
      `Samen met wat er al staat zijn het ${formatWhole(count)} leningen; hoogstens ${formatWhole(most)} kan. Vervang de bestaande, of voeg kleine leningen samen.`,
  },
  gebruikt: {
    title: 'Leningen voor de volgende bouw',
    line: (count: number, who: readonly string[], name: string, sum: number) =>
      `${counted(count, 'lening', 'leningen')} van ${and(who)} (${name}), saldo samen ${formatCents(sum)} euro`,
    vervangt: 'vervangt wat er stond',
    telt: (who: readonly string[]) =>
      `${and(who)} ${who.length === 1 ? 'neemt' : 'nemen'} niet deel; die leningen tellen niet mee.`,
    done: 'De leningen staan klaar. Kies hieronder "Bekijk wat er verandert" om ze op het blad Leningen te zetten; op Aannames wordt de schuldovername dan met "leningen" berekend in plaats van met "schatting".',
    remove: 'Haal weg',
    removeOf: (name: string) => `Haal de leningen uit ${name} weg`,
    removed: (name: string) => `De leningen uit ${name} zijn weggehaald.`,
  },
  log: (count: number, who: readonly string[], name: string, sum: number, replaced: number) =>
    `Leningen ingelezen uit ${name}: ${counted(count, 'lening', 'leningen')} van ${and(who)}, saldo samen ${formatCents(sum)} euro${
      replaced > 0 ? `; ${counted(replaced, 'lening', 'leningen')} vervangen` : ''
    }.`,
};
