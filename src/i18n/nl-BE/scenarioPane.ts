import { and, counted, years } from './enumerate';
import { formatDutchDate } from '../../figures';
import type { Bronverschil } from '../../scenario';
import { bronkeuze } from './scenarioProblems';

/** The words of the tab Scenario. Whole sentences; what holds a figure or a name is a function. */

/** At most five of them, and how many more there are. */
function some(words: readonly string[], most = 5): string {
  return words.length <= most
    ? and(words)
    : `${words.slice(0, most).join(', ')} en nog ${String(words.length - most)}`;
}

/** "2026-02-01" → "1 februari 2026". */
function day(date: string): string {
  return date === '' ? 'onbekende datum' : formatDutchDate(date);
}

interface RefreshedFigure {
  readonly gemeente: string;
  readonly omschrijving: string;
  readonly jaar: number;
  /** Absent where the workbook did not have it, or the sources no longer do. */
  readonly oud: string | undefined;
  readonly nieuw: string | undefined;
}

function refreshedFigure({ gemeente, omschrijving, jaar, oud, nieuw }: RefreshedFigure): string {
  return `${gemeente}, ${omschrijving}, ${String(jaar)}: ${oud ?? 'geen'} → ${nieuw ?? 'geen'}`;
}

const unchanged = 'Er is niets gewijzigd.';

export const scenarioPane = {
  intro:
    'Kies de gemeenten die samengaan. U krijgt bladen met levende formules in deze werkmap: elk apart, samen en het verschil.',
  steps: {
    gemeenten: '1. Gemeenten',
    datums: '2. Fusiedatum en jaren',
    regeling: '3. Regeling voor schuldovername',
    tarieven: '4. Tarieven',
    bouwen: '5. Bouwen',
  },
  gemeenten: {
    chosen: 'Gekozen gemeenten',
    howMany: (count: number, most: number) =>
      count === 0
        ? `Kies 2 tot ${String(most)} gemeenten.`
        : count === 1
          ? 'Eén gemeente gekozen. Kies er nog minstens één.'
          : `${counted(count, 'gemeente', 'gemeenten')} gekozen, hoogstens ${String(most)}.`,
    full: (most: number) =>
      `Dit zijn er ${String(most)}, het hoogste aantal. Haal er een weg om een andere te kiezen.`,
    example: 'Voorbeeld Hasselt + Kortessem',
    exampleHint:
      'De fusie van 1 januari 2025 met gepubliceerde cijfers, de regeling van 2025 en de inwoners van 2021.',
    m2: (parts: readonly { readonly report: string; readonly years: readonly number[] }[]) =>
      `Cijfers bekend: ${and(parts.map((part) => `${part.report} ${years(part.years)}`))}.`,
    noM2: 'Alleen inwoners en investeringen bekend. Lees de andere cijfers in op het tabblad Cijfers van dit paneel, of vul ze in op het blad Invoer.',
    own: (
      schema: string,
      list: readonly number[],
      document: string,
      where: 'session' | 'workbook',
    ) =>
      `${schema}: eigen cijfers ${years(list)} (${document}${where === 'workbook' ? ', uit de werkmap' : ''})`,
    schemas: {
      M2: 'M2',
      T2: 'T2',
      schuld: 'Financiële schulden',
      andere: 'Andere cijfers',
    },
    mixed:
      'Komt dit door eigen cijfers? Haal ze dan weg op het tabblad Cijfers van dit paneel, of lees ze opnieuw in met het rapport, de status en het bestuur van de andere gemeenten.',
    replace: (what: readonly string[]) =>
      `De werkmap houdt voor ${some(what)} nog de cijfers van een vorige inlezing vast. Per gemeente, jaar en rapport telt er maar één versie. Vervangen haalt ook weg wat daar op het blad Cijfers met de hand is overschreven.`,
    replaceButton: 'Vervang ze door wat nu ingelezen is',
    replaceNot: 'Toch niet vervangen',
    replaced: (what: readonly string[]) =>
      `Bij de volgende bouw vervangen uw ingelezen cijfers die van de werkmap voor ${some(what)}.`,
    onlyTotals: (group: string) =>
      `Van ${group} zijn alleen totalen gepubliceerd. Wat per gemeente nodig is, blijft #N/B tot u het invult op het blad Invoer.`,
    up: (name: string) => `Zet ${name} hoger`,
    down: (name: string) => `Zet ${name} lager`,
    remove: (name: string) => `Haal ${name} weg`,
    added: (name: string) => `${name} is toegevoegd.`,
    already: (name: string) => `${name} is al gekozen.`,
    removed: (name: string) => `${name} is weggehaald.`,
    moved: (name: string, place: number) => `${name} staat nu op plaats ${String(place)}.`,
  },
  werkmap: {
    unread: (why: string) =>
      `Wat er al in de werkmap staat, kon niet gelezen worden. ${why} U kunt voortgaan; de cijfers van de werkmap tellen pas mee als ze gelezen zijn.`,
    readAgain: 'Lees de werkmap opnieuw',
    damaged: (rows: readonly string[]) =>
      `${counted(rows.length, 'rij van het blad Cijfers is', 'rijen van het blad Cijfers zijn')} geen cijfer meer en ${rows.length === 1 ? 'wordt' : 'worden'} bij een bouw opnieuw opgezocht: ${some(rows)}.`,
    kept: 'Dit zijn de keuzes waarmee deze werkmap gebouwd is.',
    keptUnreadable:
      'De keuzes die deze werkmap bewaart, zijn niet te lezen met deze versie. Kies opnieuw; bij de volgende bouw worden ze weer bewaard.',
    damagedRow: (row: string, what: string) =>
      `${row} (${what} ontbreekt of is geen geldige waarde)`,
  },
  bronnen: {
    title: 'Bronnen die verschillen',
    intro: (open: number) =>
      open === 0
        ? 'Voor deze cijfers geven twee bronnen een ander bedrag. Aangevinkt staat wat telt; de andere bron blijft ernaast staan op het blad Cijfers.'
        : `Voor deze cijfers geven twee bronnen een ander bedrag. Kies wat telt: nog ${counted(open, 'cijfer', 'cijfers')} te kiezen.`,
    all: (document: string, count: number) => `Kies overal ${document} (${String(count)})`,
    figure: (gemeente: string, omschrijving: string, jaar: number) =>
      `${gemeente}, ${omschrijving}, ${String(jaar)}`,
    source: (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · '),
    of: (date: string) => `van ${day(date)}`,
    noDate: 'zonder datum',
    toChoose: 'Kies de bron die telt.',
    more: (count: number) => `Nog ${counted(count, 'cijfer', 'cijfers')} met twee bronnen`,
  },
  vernieuwen: {
    title: 'Nieuwere cijfers',
    intro:
      'De cijfers in de werkmap blijven staan zoals ze gebouwd zijn. Vergelijk ze hier met wat de bronnen nu zeggen, ook met wat u op het tabblad Cijfers inlas.',
    search: 'Zoek nieuwere cijfers',
    searching: 'De werkmap wordt vergeleken met de bronnen.',
    ownWaiting: (count: number) =>
      `${counted(count, 'ingelezen cijfer verschilt', 'ingelezen cijfers verschillen')} van wat de werkmap vasthoudt. Kies "Zoek nieuwere cijfers" om ze over te nemen.`,
    setAside: (count: number) =>
      `${counted(count, 'ingelezen cijfer telt', 'ingelezen cijfers tellen')} niet mee: bij "Bronnen die verschillen" is een andere bron gekozen. Kies daar welke bron telt.`,
    noneOfChosen: (date: string) =>
      `De bronnen die tellen, hebben geen nieuwere cijfers. De werkmap heeft de stand van ${day(date)}.`,
    none: (date: string) =>
      `Er zijn geen nieuwere cijfers. De werkmap heeft de stand van ${day(date)}, en de bronnen zeggen hetzelfde.`,
    found: (count: number, before: string, now: string) =>
      `${counted(count, 'cijfer is', 'cijfers zijn')} anders dan in de werkmap (stand van de werkmap ${day(before)}, van de bronnen ${day(now)}). Vink aan wat u overneemt.`,
    onlyTyped: 'Dit zijn cijfers die op het blad Cijfers met de hand overschreven zijn.',
    all: 'Alles',
    nothing: 'Niets',
    table: 'Verschillen met de werkmap',
    columns: {
      take: 'Neem over',
      figure: 'Cijfer',
      old: 'Werkmap',
      new: 'Bron nu',
      difference: 'Verschil',
    },
    take: (figure: string) => `Neem over: ${figure}`,
    kinds: {
      gewijzigd: '',
      nieuw: 'nieuw, komt er bij de bouw bij',
      verdwenen: 'staat niet meer in de bronnen; aanvinken haalt het weg',
      getypt: 'met de hand overschreven; blijft staan tenzij u het aanvinkt',
    },
    typedWithoutSource: 'met de hand overschreven, zonder bron; blijft staan',
    source: (document: string, date: string) =>
      document === '' ? day(date) : date === '' ? document : `${document}, ${day(date)}`,
    absent: 'geen',
    accepted: (count: number) => `${counted(count, 'cijfer', 'cijfers')} aangevinkt.`,
    norms: 'Normen die kantelen',
    noNorms: 'Geen enkele norm kantelt door wat aangevinkt is.',
    norm: (who: string, norm: string, year: number, before: string, after: string) =>
      `${who}, ${norm} ${String(year)}: ${before} → ${after}`,
    normsUnknown: 'Los eerst de melding hieronder op; dan pas zijn de normen te berekenen.',
    mixed:
      'Zo lopen twee versies door elkaar. Vink voor die gemeente en dat jaar alles aan, of niets.',
    toPreview: 'Verder: bekijk de wijzigingen',
    close: 'Niet vernieuwen',
    more: (count: number) =>
      `… en nog ${counted(count, 'cijfer', 'cijfers')}; "Alles" en "Niets" gelden ook daarvoor.`,
  },
  first: 'Kies eerst minstens twee gemeenten; daarna volgen datum, regeling, tarieven en bouwen.',
  mend: 'Los eerst op wat hierboven staat.',
  datums: {
    fusiejaar: 'Fusie op 1 januari',
    fusiejaarHint: 'Het jaar waarin de nieuwe gemeente begint.',
    van: 'Eerste jaar',
    tot: 'Laatste jaar',
    noYear: 'Geef een jaar van vier cijfers, zoals 2031.',
    inwoners: 'Inwoners op 1 januari',
    inwonersHint: 'Zij bepalen het bedrag van de schuldovername.',
    qualities: { geteld: '', afgeleid: 'afgeleid', prognose: 'prognose' },
    notKnown: 'niet voor elke gemeente bekend',
  },
  regeling: {
    field: 'Regeling',
    choose: 'Kies een regeling of geen overname',
    none: 'Geen overname',
    noneFits: (year: string) =>
      `Voor een fusie op 1 januari ${year} is geen regeling bekend. Kies er zelf een, of reken zonder overname.`,
    byDate: 'Gekozen op grond van de fusiedatum.',
    otherThanDate: (year: string) =>
      `Let op: deze regeling is niet die voor een fusie op 1 januari ${year}.`,
    status: 'Status',
    basis: 'Rechtsgrond',
    note: 'Toelichting',
    standen: {
      geldend: '',
      afgesloten:
        'Deze regeling is afgesloten. Ze gold alleen voor de fusies van haar eigen datum; voor een andere fusie is de uitkomst een simulatie.',
      aangekondigd:
        'Deze regeling is aangekondigd en nog niet goedgekeurd. Bedragen en voorwaarden kunnen wijzigen.',
      onderzoek: 'Deze regeling wordt nog onderzocht. Reken niet op de uitkomst.',
    },
    otherInhabitants: (law: string, chosen: string) =>
      `De regeling telt de inwoners van 1 januari ${law}; u rekent met die van ${chosen}. Het blad Schuld toont beide.`,
  },
  tarieven: {
    soorten: { apb: 'Aanvullende personenbelasting', oov: 'Opcentiemen onroerende voorheffing' },
    short: { apb: 'APB', oov: 'opcentiemen' },
    intro:
      'Eén tarief voor de hele nieuwe gemeente. Het effect is de jaarlijkse opbrengst erbij of eraf.',
    now: 'Tarief nu',
    perYear: (amount: string) => `${amount} euro per jaar`,
    keuzes: {
      laagste: 'Laagste tarief',
      hoogste: 'Hoogste tarief',
      gewogen: 'Gewogen tarief (zelfde opbrengst)',
      eigen: 'Eigen tarief',
    },
    ownHint: 'U vult het in op het blad Aannames.',
    unknown: 'niet bekend',
    unknownHint:
      'Zonder het tarief en de opbrengst van elke gemeente is het effect niet te berekenen. U vult ze in op het blad Invoer.',
    choice: (tax: string) => `Keuze ${tax}`,
    rate: { apb: (value: string) => `${value} %`, oov: (value: string) => value },
  },
  bouwen: {
    intro: 'Bekijk eerst wat er in de werkmap verandert. Pas bij "Bouw" wordt er geschreven.',
    preview: 'Bekijk wat er verandert',
    saveFile: 'Bewaar als bestand',
    saved: (name: string) => `Het bestand ${name} is gemaakt.`,
    savedUnread: (name: string) =>
      `Het bestand ${name} is gemaakt, zonder wat er in deze werkmap is ingevuld: deze versie van Excel laat dat niet lezen.`,
    notSaved: (why: string) => `Het bestand is niet gemaakt. ${why}`,
    saveFailed: (detail: string) =>
      `Het bestand is niet gemaakt (${detail}). De werkmap is niet gewijzigd. Probeer opnieuw.`,
    saving: 'Het bestand wordt gemaakt.',
    reading: 'De werkmap wordt gelezen en vergeleken.',
    fileName: (partners: readonly string[]) => `Fusiebegroting ${partners.join(' + ')}.xlsx`,
  },
  preview: {
    title: 'Wat er verandert',
    newSheets: (names: readonly string[]) =>
      `${counted(names.length, 'nieuw blad', 'nieuwe bladen')}: ${and(names)}.`,
    changed: (count: number, sheets: number) =>
      `${counted(count, 'cel wijzigt', 'cellen wijzigen')} op ${counted(sheets, 'blad', 'bladen')}.`,
    onSheet: (sheet: string, count: number) => `${sheet}: ${counted(count, 'cel', 'cellen')}`,
    cell: 'Cel',
    old: 'Nu',
    new: 'Wordt',
    moreCells: (count: number) => `… en nog ${counted(count, 'cel', 'cellen')}.`,
    empty: 'leeg',
    kept: (count: number) =>
      `${counted(count, 'invoercel blijft zoals ze is', 'invoercellen blijven zoals ze zijn')}`,
    lost: (places: readonly string[]) =>
      `U verliest ${counted(places.length, 'ingevulde cel', 'ingevulde cellen')}: ${some(places)}.`,
    lostBack:
      'Hun rij of kolom hoort niet meer bij uw keuze. "Maak ongedaan" brengt ze terug zolang dit paneel open blijft; kies anders "Annuleer".',
    lostCells: 'Wat erin staat',
    removed: (count: number) =>
      `${counted(count, 'rij of kolom verdwijnt', 'rijen of kolommen verdwijnen')}`,
    added: (count: number) => `${counted(count, 'rij of kolom', 'rijen of kolommen')} erbij.`,
    moved: (count: number) =>
      `${counted(count, 'rij of kolom verhuist', 'rijen of kolommen verhuizen')}; formules die ernaar wijzen, gaan mee.`,
    layout: (sheets: readonly string[]) => `De opmaak wijzigt op ${some(sheets)}.`,
    names: (count: number) =>
      `${counted(count, 'naam wordt', 'namen worden')} gemaakt of gewijzigd.`,
    charts: (count: number) =>
      `${counted(count, 'grafiek wordt', 'grafieken worden')} gemaakt of gewijzigd.`,
    sheetsLeft: (sheets: readonly string[]) =>
      `${some(sheets)} ${sheets.length === 1 ? 'hoort' : 'horen'} niet meer bij dit scenario en ${sheets.length === 1 ? 'blijft' : 'blijven'} staan zoals ${sheets.length === 1 ? 'het is' : 'ze zijn'}.`,
    choice: 'Het paneel bewaart uw keuzes in de werkmap.',
    line: (sheet: string, label: string) => `${sheet}: ${label}`,
    more: (count: number) => `… en nog ${String(count)}.`,
    otherAssumptions: {
      title: 'Het blad Aannames zegt iets anders dan uw keuze hier.',
      text: 'Wat op het blad Aannames staat, geldt. Pas het daar aan als u uw keuze van hier wilt.',
      line: (what: string, sheet: string, here: string) =>
        `${what}: op Aannames ${sheet === '' ? 'leeg' : sheet}, hier ${here}.`,
      words: {
        'overname.regeling': 'Regeling',
        'overname.inwonersjaar': 'Inwoners op 1 januari',
        'apb.methode': 'Tarief APB',
        'oov.methode': 'Tarief opcentiemen',
      },
    },
    nothing: 'De werkmap staat al zoals uw keuze haar maakt. Er is niets te bouwen.',
    build: 'Bouw',
    cancel: 'Annuleer',
    conflicts: 'Zo kan er niet gebouwd worden. Er is niets gewijzigd.',
    conflict: {
      content: (sheet: string, address: string, content: string) =>
        `Op ${sheet} staat in ${address} iets van u (${content}) waar het scenario moet schrijven. Verplaats of wis het.`,
      name: (name: string) =>
        `De naam ${name} bestaat al in deze werkmap. Geef uw eigen naam een andere benaming (Formules, Namen beheren).`,
    },
    ready: 'Kies "Bouw" om dit te schrijven, of "Annuleer" om niets te doen.',
  },
  progress: {
    title: 'Bezig met bouwen',
    phases: {
      checking: 'De werkmap wordt nagekeken.',
      cells: 'De bladen worden geschreven.',
      layout: 'Opmaak en grafieken worden gemaakt.',
      finishing: 'De bouw wordt afgewerkt.',
      restoring: 'De werkmap wordt teruggezet zoals ze was.',
    },
    step: (done: number, total: number) => `Stap ${String(done)} van ${String(total)}`,
    cancel: 'Annuleer',
    cancelling: 'De bouw wordt gestopt; de werkmap wordt teruggezet.',
    undoing: 'De bouw wordt ongedaan gemaakt.',
  },
  result: {
    title: 'Het scenario staat in de werkmap',
    norms: 'Normen',
    bbr: 'BBR',
    afm: 'AFM',
    merged: (name: string) => `${name} (samen)`,
    kept: 'voldaan',
    short: (list: readonly number[]) => `tekort in ${years(list)}`,
    notTested: 'geen toetsjaar in deze jaren',
    notKnown: (list: readonly number[]) => `niet te toetsen: cijfers ontbreken voor ${years(list)}`,
    lastKnown: (year: number, report: string) =>
      `Laatste bekende jaar: ${String(year)} (${report})`,
    amount: (norm: string, amount: string) => `${norm} ${amount} euro`,
    takeover: 'Schuldovername',
    takenOver: (amount: string, regulation: string) => `${amount} euro (${regulation})`,
    share: (name: string, amount: string) => `${name}: ${amount} euro`,
    onLegalDate: (amount: string, year: number) =>
      `Op de datum van de regeling zelf (1 januari ${String(year)}): ${amount} euro.`,
    noTakeover: 'Geen overname.',
    takeoverUnknown:
      'Niet te berekenen: schuld of inwoners ontbreken. Vul ze in op het blad Invoer.',
    first: 'Kijk eerst naar',
    onSheet: (sheet: string, text: string) => `${sheet}: ${text}`,
    toStart: 'Ga naar Start',
    undo: 'Maak ongedaan',
    undone: 'De bouw is ongedaan gemaakt. De werkmap is zoals ervoor.',
    changedSince: (places: readonly string[]) =>
      `Sinds de bouw is er gewerkt in ${some(places)}. Ongedaan maken wist ook dat werk.`,
    undoAnyway: 'Toch ongedaan maken',
    keepBuilt: 'Laat staan',
    keptBuilt: 'De bouw blijft staan.',
  },
  leftover: {
    title: 'Een vorige bouw werd niet afgewerkt',
    unfinished: (sheets: readonly string[]) => `Half gebouwd, en weg na opruimen: ${some(sheets)}.`,
    changed: (sheets: readonly string[]) =>
      `Krijgt na opruimen terug wat er stond: ${some(sheets)}.`,
    text: 'Ruim dit eerst op; tot dan wordt er niet gebouwd.',
    cleanUp: 'Ruim op',
    busy: 'De resten worden opgeruimd.',
    done: 'De resten zijn opgeruimd. De werkmap is zoals vóór de afgebroken bouw.',
  },
  log: {
    saved: (partners: readonly string[]) => `Bewaard als bestand: ${partners.join(' + ')}`,
    built: (partners: readonly string[]) => `Gebouwd: ${partners.join(' + ')}`,
    /** undefined as long as nobody chose. */
    chosen: (difference: Bronverschil) => bronkeuze(difference),
    replaced: (what: readonly string[]) =>
      `Vervangen door wat nu is ingelezen: de cijfers van ${and(what)}.`,
    refreshed: (count: number, before: string, now: string, largest: readonly RefreshedFigure[]) =>
      `Vernieuwd: ${counted(count, 'cijfer', 'cijfers')}, van de stand van ${day(before)} naar die van ${day(now)}. ${largest.length < count ? 'Grootste verschillen' : 'Verschillen'}: ${largest.map(refreshedFigure).join('; ')}.`,
    rebuilt: (partners: readonly string[], cells: number) =>
      `Opnieuw gebouwd: ${partners.join(' + ')} (${counted(cells, 'cel', 'cellen')} gewijzigd)`,
  },
  /** After the sentence that says what did not happen. */
  failure: {
    'in-cell-edit': `Er wordt nog in een cel getypt. ${unchanged} Sluit de invoer af met Enter of Esc en probeer opnieuw.`,
    protected: `Excel weigerde, omdat een blad of de werkmap beveiligd is. ${unchanged} Hef de beveiliging op (Controleren) en probeer opnieuw.`,
    'no-cell-selected': `Excel vond geen selectie. ${unchanged} Kies een cel en probeer opnieuw.`,
    'not-supported': `Deze versie van Excel kan het scenario niet schrijven. ${unchanged} Kies "Bewaar als bestand" en open dat bestand.`,
    'not-in-excel': `Bouwen kan alleen in Excel. ${unchanged} Kies "Bewaar als bestand" en open dat bestand in Excel.`,
    unexpected: (detail: string) =>
      `Excel weigerde (${detail}). ${unchanged} Probeer opnieuw; blijft het zo, meld dit aan uw beheerder.`,
  },
  /** What Excel answered when something had been written already. */
  failureBriefly: {
    'in-cell-edit': 'er werd in een cel getypt',
    protected: 'een blad of de werkmap is beveiligd',
    'no-cell-selected': 'er was geen selectie',
    'not-supported': 'deze versie van Excel kan dit niet',
    'not-in-excel': 'de verbinding met Excel viel weg',
    unexpected: (detail: string) => detail,
  },
  refusal: {
    'protected-structure': `De structuur van deze werkmap is beveiligd, zodat er geen bladen bij kunnen. ${unchanged} Hef de beveiliging op (Controleren, Werkmap beveiligen) en probeer opnieuw.`,
    'protected-sheets': (sheets: readonly string[]) =>
      `${sheets.length === 1 ? 'Het blad' : 'De bladen'} ${some(sheets)} ${sheets.length === 1 ? 'is' : 'zijn'} beveiligd. ${unchanged} Hef de beveiliging op (Controleren, Bladbeveiliging opheffen) en probeer opnieuw.`,
    'filtered-sheets': (sheets: readonly string[]) =>
      `Op ${sheets.length === 1 ? 'het blad' : 'de bladen'} ${some(sheets)} verbergt een filter rijen; Excel schrijft daar niet betrouwbaar. ${unchanged} Toon alle rijen (Gegevens, Wissen) en probeer opnieuw.`,
    'changed-meanwhile': (places: readonly string[]) =>
      `Iemand wijzigde intussen ${some(places)}. ${unchanged} Kies "Bekijk wat er verandert" om opnieuw te vergelijken.`,
    conflicts: `Waar de bladen moeten komen, staat iets van u. ${unchanged} Kies "Bekijk wat er verandert" om te zien wat.`,
    leftover: `In deze werkmap staan resten van een afgebroken bouw. ${unchanged} Ruim ze eerst op, bovenaan het tabblad Scenario.`,
  },
  outcome: {
    cancelled: 'De bouw is geannuleerd. De werkmap is zoals ervoor.',
    cancelledNotRestored:
      'De bouw is geannuleerd, maar de werkmap kon niet helemaal worden teruggezet. Kies op het tabblad Scenario "Ruim op".',
    failed: (why: string) =>
      `De bouw is mislukt (${why}). De werkmap is teruggezet zoals ze was. Probeer opnieuw.`,
    failedNotRestored: (why: string) =>
      `De bouw is mislukt (${why}) en de werkmap kon niet helemaal worden teruggezet. Kies op het tabblad Scenario "Ruim op".`,
    undoFailed: (why: string) =>
      `Ongedaan maken is mislukt (${why}). Kies op het tabblad Scenario "Ruim op" om het af te maken.`,
    nothing: 'De werkmap stond al zo. Er is niets geschreven.',
    broken: (detail: string) =>
      `De bladen konden niet worden opgebouwd (${detail}). ${unchanged} Pas de keuze aan of meld dit aan uw beheerder.`,
    startNotShown: 'Het blad Start kon niet worden getoond. Kies het onderaan in Excel.',
  },
};
