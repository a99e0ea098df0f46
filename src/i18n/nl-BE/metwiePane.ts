import { formatWhole } from '../../spreadsheet/dutchNumber';
import { and, counted } from './enumerate';

/** The words of the screen "Met wie?". Whole sentences; what holds a figure or a name is a function. */

function gemeenten(count: number): string {
  return counted(count, 'gemeente', 'gemeenten');
}

function combinaties(count: number): string {
  return counted(count, 'combinatie', 'combinaties');
}

function januari(year: number): string {
  return `1 januari ${String(year)}`;
}

function samen(names: readonly string[]): string {
  return names.join(' + ');
}

const standen = {
  geldend: 'geldend',
  afgesloten: 'afgesloten',
  aangekondigd: 'aangekondigd',
  onderzoek: 'in onderzoek',
};

export const metwiePane = {
  title: (naam: string) => `Met wie? ${naam}`,
  intro: (naam: string, regio: string, vanBuiten: readonly string[]) =>
    `Alle combinaties van ${naam} met één tot drie andere gemeenten van de referentieregio ${regio}${vanBuiten.length === 0 ? '' : `, of met buren daarbuiten die u opgaf: ${and(vanBuiten)}`}.`,
  advies:
    'Dit is geen aanbeveling. De lijst telt en vergelijkt; of een fusie wenselijk is, blijkt er niet uit.',
  faciliteiten: (naam: string, gevolg: string) =>
    `${naam} is een faciliteitengemeente. Faciliteitengemeenten ${gevolg}.`,
  busy: 'De combinaties worden berekend.',
  broken: (detail: string) =>
    `De berekening brak af (${detail}). Kies een andere datum of ga terug.`,
  instellingen: {
    title: 'Waarmee gerekend wordt',
    inwoners: 'Inwoners op 1 januari van',
    jaar: (year: number, quality: string | undefined) =>
      quality === undefined
        ? `${String(year)} (voor deze gemeente niet bekend)`
        : `${String(year)} (${quality})`,
    regeling: 'Regeling voor schuldovername',
    regelingnaam: (naam: string, stand: keyof typeof standen) => `${naam} (${standen[stand]})`,
    status: (status: string, bron: string) => `Status: ${status}. Bron: ${bron}.`,
    investeringen: 'Investeringen volgens de rekening van',
    andereDatum: (law: string, chosen: number) =>
      `De regeling telt de inwoners van 1 januari ${law}; hier tellen die van ${String(chosen)}.`,
  },
  buren: {
    title: 'Buurgemeenten',
    onbekend: 'Of deze gemeenten aan elkaar grenzen, is niet bekend.',
    bekend: (naam: string, buren: readonly string[]) =>
      `U gaf op dat ${naam} grenst aan ${and(buren)}. Dat blijft bewaard zolang het paneel open is.`,
    genoemd: (naam: string, buren: readonly string[]) =>
      `${naam} grenst aan ${and(buren)}, volgens de buren die u van ${buren.length === 1 ? 'die gemeente' : 'die gemeenten'} opgaf. Of dat alle buren zijn, is niet bekend.`,
    elders: (naam: string) =>
      `Van ${naam} gaf u geen buren op, van andere gemeenten wel. Waar dat het niet zegt, is niet bekend of gemeenten aan elkaar grenzen.`,
    tegenspraken: (paren: readonly { readonly noemt: string; readonly zwijgt: string }[]) =>
      `Wat u opgaf, spreekt zichzelf tegen: ${paren.map(({ noemt, zwijgt }) => `bij ${noemt} staat ${zwijgt}, bij ${zwijgt} staat ${noemt} niet`).join('; ')}. Zo'n grens telt mee; verbeter de lijst die niet klopt.`,
    field: (naam: string) => `Alle buurgemeenten van ${naam}`,
    hint: "Namen of NIS-codes met komma's ertussen. Van een andere gemeente: op een nieuwe regel, zoals Genk: As, Zutendaal. Elke lijst telt als volledig; ook buren uit een andere regio doen dan mee. Of iemand alleen achterblijft, blijkt pas als ook de buren van de buren er staan.",
    take: 'Neem over',
    clear: 'Wis de buurgemeenten',
    unknown: (words: readonly string[]) =>
      `Niet herkend: ${words.join(', ')}. Gebruik de namen van vandaag. Er is niets overgenomen.`,
    none: 'Typ minstens één andere gemeente.',
    taken: (count: number) => `De buurgemeenten van ${gemeenten(count)} zijn overgenomen.`,
    cleared: 'De buurgemeenten zijn gewist.',
  },
  filters: {
    title: 'Beperk de lijst',
    grootte: 'Hoeveel gemeenten samen',
    alle: 'alle',
    aantal: gemeenten,
    met: 'Met gemeente',
    minimum: 'Minstens zoveel inwoners',
    minimumHint: 'Bijvoorbeeld 20.000',
    noNumber: 'Typ een geheel aantal inwoners, zoals 20.000.',
    schijf: 'Schijf die minstens bereikt is',
    vanaf: (from: number) => `vanaf ${formatWhole(from)} inwoners`,
    zonderBezwaren: 'Zonder bezwaren',
    mogelijkGeheel: 'Alleen wat volgens u kan aansluiten',
    zekerGeheel: 'Alleen wat volgens u zeker aansluit',
  },
  lijst: {
    count: (shown: number, found: number, all: number) =>
      all === 0
        ? 'Er is geen andere gemeente om mee te fuseren: niet in deze referentieregio en niet bij de opgegeven buren.'
        : found === 0
          ? `Geen van de ${formatWhole(all)} combinaties voldoet. Verruim de lijst.`
          : `${found === all ? combinaties(all) : `${formatWhole(found)} van de ${combinaties(all)}`}, ${formatWhole(shown)} getoond.`,
    table: 'Combinaties',
    more: 'Toon meer',
    columns: {
      grootte: 'Aantal gemeenten',
      inwoners: 'Inwoners',
      geraamd: (year: number) => `Raming ${String(year)}`,
      schijfVanaf: 'Schijf vanaf',
      naarVolgende: 'Tot volgende',
      ruimte: 'Ruimte (euro)',
      uitrustingsgraad: 'Uitrusting',
      bezwaren: 'Bezwaren',
      aaneengesloten: 'Aangrenzend',
    },
    open: (names: readonly string[]) => samen(names),
    openNamed: (names: readonly string[], naam: string) => `${samen(names)}: fusie met ${naam}`,
    geenBezwaar: (isGrensBekend: boolean) =>
      isGrensBekend ? 'geen bezwaar gevonden' : 'geen bezwaar gevonden, aangrenzend onbekend',
    aaneengesloten: { ja: 'ja', nee: 'nee', onbekend: 'onbekend' },
    scenario: 'Maak scenario',
    scenarioNamed: (names: readonly string[]) => `Maak scenario van ${samen(names)}`,
    scenarioHint:
      'Maak scenario: zet de gemeenten op het tabblad Scenario, met de gekozen datum van de inwoners en de gekozen regeling.',
    grenzen:
      'Aangrenzend: of de gemeenten volgens de buren die u opgaf één geheel vormen. Zonder de buren van de partners en van wie aan hen grenst, blijkt niet of iemand alleen achterblijft.',
    graden: 'Wat de codes a0 tot c3 betekenen',
    gradenvolgorde:
      'Van best naar minst uitgerust. Dat een c0 voor een b0 komt en een c2 voor een b1, is een keuze van dit product: de codes zelf zeggen alleen binnen een letter wat beter is.',
    legend:
      'Ruimte: wat Vlaanderen volgens de gekozen regeling hoogstens overneemt, naar inwoners; de schuld zelf kan kleiner zijn. Schijf vanaf: het aantal inwoners waar de bereikte schijf begint; geen als ook de eerste niet bereikt is. Tot volgende: inwoners te kort voor de volgende schijf; geen als er geen hogere is. Uitrusting: de beste uitrustingsgraad van de partners.',
    bijBenadering: 'bij benadering',
    plafond: 'plafond bereikt',
    ramingSchijf: (schijf: string) => `raming: ${schijf}`,
    legendCijfers:
      'Bij benadering: het inwonertal ligt tussen grenzen, en dus ook wat eruit volgt; open de combinatie om te zien van waar tot waar. Plafond bereikt: meer inwoners geven in deze regeling geen hoger bedrag. Raming, bij een schijf: wat het geraamde inwonertal bereikt, waar dat een andere schijf is.',
    grensgeval: 'grensgeval',
    grensgevallen:
      'Grensgeval: het inwonertal is afgeleid, en binnen zijn grenzen ligt het begin van een schijf.',
    raming: (official: number, from: number, to: number) =>
      `Raming ${String(to)}: de officiële telling van ${januari(official)} maal de groei van ${String(from)} tot ${String(to)} binnen de prognose. Telling en prognose sluiten niet op elkaar aan; wat tussen beide verandert, zit niet in de raming.`,
    geenRaming: (to: number) => `Voor ${String(to)} zijn geen prognoses opgenomen.`,
  },
  kopie: {
    kopieer: 'Kopieer de lijst',
    kopieerNamed: (count: number) => `Kopieer de lijst: ${combinaties(count)}`,
    gekopieerd: (count: number) => `${combinaties(count)} gekopieerd. Plak ze in een leeg blad.`,
    mislukt: 'Kopiëren lukte hier niet.',
    gemeenten: 'Gemeenten',
    telling: (year: number) => `Inwoners op ${januari(year)}`,
    metGrenzen: (wat: string) => [wat, `${wat}, ondergrens`, `${wat}, bovengrens`],
    kwaliteit: (wat: string) => `${wat}, kwaliteit`,
    ruimte: (regeling: string) => `Ruimte in euro (${regeling})`,
    schijf: (regeling: string) => `Schijf vanaf (${regeling})`,
    volgende: (regeling: string) => `Inwoners tot volgende schijf (${regeling})`,
    grensgeval: (regeling: string) => `Grensgeval (${regeling})`,
    welke: 'Welke bezwaren',
    ja: 'ja',
    nee: 'nee',
  },
  waarde: {
    tussen: (low: number, high: number) => `tussen ${formatWhole(low)} en ${formatWhole(high)}`,
    vanTot: (low: string, high: string) => `van ${low} tot ${high}`,
    of: (low: string, high: string) => `${low} of ${high}`,
    vanaf: (from: number) => formatWhole(from),
    onderEerste: 'geen',
    hoogste: 'geen',
    ontbreekt: (names: readonly string[]) => `ontbreekt: ${and(names)}`,
  },
  bezwaren: {
    kort: {
      faciliteitengemeente: 'faciliteitengemeente',
      'meer dan één regio': 'meer dan één regio',
      'geen partner met centrumfunctie': 'geen partner met centrumfunctie',
      'grenzen niet aan elkaar': 'grenzen niet aan elkaar',
      'iemand blijft alleen': 'iemand blijft alleen',
      'inwoners ontbreken': 'inwoners ontbreken',
    },
    faciliteitengemeente: (names: readonly string[], gevolg: string) =>
      `${and(names)}: faciliteitengemeenten ${gevolg}.`,
    regios: (regios: readonly string[]) =>
      `De partners liggen in verschillende referentieregio's: ${and(regios)}.`,
    centrumfunctie: 'Geen van de partners heeft een centrumfunctie.',
    grenzen: 'De partners vormen geen geheel, volgens de buren die u opgaf.',
    alleen: (names: readonly string[]) =>
      `Na deze fusie ${names.length === 1 ? 'kan' : 'kunnen'} ${and(names)} met niemand anders meer fuseren, binnen de regio of met de opgegeven buren.`,
    inwoners: (names: readonly string[]) =>
      `Het inwonertal op de gekozen datum ontbreekt voor ${and(names)}.`,
  },
  details: {
    title: samen,
    back: 'Terug naar de combinaties',
    scenario: 'Maak hiervan een scenario',
    scenarioHint:
      'Zet deze gemeenten op het tabblad Scenario, met de gekozen datum van de inwoners en de gekozen regeling. Jaren en tarieven kiest u daar; de werkmap wijzigt pas als u bouwt.',
    inwoners: (year: number) => `Inwoners op ${januari(year)}`,
    raming: (year: number) => `Raming op ${januari(year)}`,
    geenRaming: (names: readonly string[], wat: string, isTegenspraak: boolean) =>
      isTegenspraak
        ? `Voor ${and(names)} spreken bronnen elkaar tegen over de ${wat}; daarom is er geen raming.`
        : `Voor ${and(names)} is geen ${wat} opgenomen; daarom is er geen raming.`,
    ramingsdeel: {
      telling: (year: number) => `officiële telling van ${januari(year)}`,
      prognose: (year: number) => `prognose voor ${januari(year)}`,
    },
    uitrustingsgraad: 'Uitrustingsgraad',
    graad: (code: string, omschrijving: string) => `${code}, ${omschrijving}`,
    grenzen: 'Aangrenzend',
    aaneengesloten: {
      onbekend: 'Of deze gemeenten aan elkaar grenzen, is niet bekend.',
      onbepaald:
        'Of deze gemeenten aan elkaar grenzen, is niet bekend: de opgegeven buren zeggen het niet.',
      ja: 'Ze vormen één geheel, volgens de buren die u opgaf.',
      nee: 'Ze vormen geen geheel, volgens de buren die u opgaf.',
    },
    bezwaren: 'Bezwaren',
    geenBezwaar: 'Geen gevonden.',
    nagekeken: (wat: readonly string[]) => `Nagekeken: ${and(wat)}.`,
    nietNagekeken: (wat: readonly string[]) => `Niet nagekeken: ${wat.join('; ')}.`,
    altijdNagekeken: [
      'faciliteitengemeenten',
      'één referentieregio',
      'een partner met centrumfunctie',
      'inwoners op de gekozen datum',
    ],
    ofAangrenzend: 'of de partners aan elkaar grenzen',
    ofAlleen: 'of iemand alleen achterblijft',
    buitenOpgave: (wat: string) => `${wat} (de buren die u opgaf, zeggen het niet)`,
    zonderBuren: (wat: string) => `${wat} (u gaf geen buren op)`,
    partners: 'Partners',
    gemeente: 'Gemeente',
    inwonersKort: (year: number) => `Inwoners ${String(year)}`,
    samen: 'Samen',
    overname: 'Schuldovername per regeling',
    overnameHint: (year: number) =>
      `Hoogstens over te nemen, met de inwoners van ${januari(year)}. Wat echt wordt overgenomen, hangt ook af van de schuld. Tot volgende: inwoners te kort voor de volgende schijf; geen als er geen hogere is.`,
    overnameGeraamd: (year: number) => `Schuldovername met de raming van ${String(year)}`,
    overnameGeraamdHint: (year: number) =>
      `Dezelfde regelingen met de raming op ${januari(year)}, en hoever die binnen haar grenzen reikt. Een regeling die een vroegere datum telt, kijkt niet naar deze raming.`,
    regeling: 'Regeling',
    telt: (legal: string | null, year: number) =>
      legal === null
        ? 'datum van de inwoners niet bekend'
        : legal === String(year)
          ? `telt 1 januari ${legal}`
          : `telt 1 januari ${legal}, hier ${String(year)}`,
    andereDatum:
      'Waar een regeling een andere datum telt, is dit niet haar uitkomst. Kies die datum boven de lijst om ermee te rekenen.',
    regelingstatus: (naam: string, status: string, bron: string) =>
      `${naam}. Status: ${status}. Bron: ${bron}.`,
    forfait: (naam: string, amount: number, ookOnderOndergrens: boolean) =>
      `${naam}: daarnaast een forfait voor transitiekosten van ${formatWhole(amount)} euro, eenmalig${ookOnderOndergrens ? ', ook onder de ondergrens' : ''}. Dat is een ontvangst en geen schuldovername.`,
    grensgevallen: (regelingen: readonly string[]) =>
      `Grensgeval voor ${and(regelingen)}: het inwonertal is afgeleid, en binnen zijn grenzen ligt het begin van een schijf.`,
    grensgevallenGeraamd: (regelingen: readonly string[]) =>
      `Grensgeval voor ${and(regelingen)}: binnen de grenzen van de raming ligt het begin van een schijf.`,
    rangen: 'Plaats tussen alle gemeenten',
    rangenHint: (before: number, after: number) =>
      `Rang 1 is de hoogste. Nu zijn er ${gemeenten(before)}; na de fusie ${formatWhole(after)}, en dan is opnieuw geteld.`,
    kenmerken: {
      inwoners: (year: number) => `Inwoners op ${januari(year)}`,
      dichtheid: () => 'Inwoners per km²',
      'investeringen per inwoner': (_year: number, account: number | null) =>
        account === null
          ? 'Investeringsuitgaven per inwoner (geen rekeningen opgenomen)'
          : `Investeringsuitgaven per inwoner, rekening en inwoners van ${String(account)} (euro)`,
    },
    waarde: 'Cijfer',
    rang: 'Rang',
    rangVan: (rank: number, of: number) => `${formatWhole(rank)} van ${formatWhole(of)}`,
    mediaan: (before: string, after: string) => `Mediaan: ${before} nu, ${after} na de fusie.`,
    geteld: (counted_: number, of: number) =>
      `Geteld over ${formatWhole(counted_)} van de ${formatWhole(of)} gemeenten; van de andere ontbreekt het cijfer.`,
    afgeleid: (count: number) =>
      `Van ${gemeenten(count)} is het inwonertal afgeleid uit gepubliceerde totalen.`,
    strip: (count: number) =>
      `De ${formatWhole(count)} gemeenten op een rij, de laagste links. Bol erboven: partner. Ruit eronder: samen.`,
    bronnen: 'Bronnen van deze cijfers',
  },
  keuze: {
    datum: (year: string) => `de inwoners van 1 januari ${year}`,
    regeling: (naam: string) => `de regeling "${naam}"`,
    genomen: (names: readonly string[], mee: readonly string[]) =>
      `Overgenomen uit "Met wie?": ${and(names)}.${mee.length === 0 ? '' : ` Ook overgenomen: ${and(mee)}.`} Kijk hieronder de jaren, de regeling en de tarieven na.`,
    zelfde: (names: readonly string[]) =>
      `${and(names)} waren hier al zo gekozen. Er is niets gewijzigd.`,
    gebleven: (names: readonly string[]) => `De keuze blijft ${and(names)}. Er is niets gewijzigd.`,
    vraagAndereDatum: (names: readonly string[], mee: readonly string[]) =>
      `U koos bij "Met wie?" voor ${and(names)}, met ${and(mee)}. Hier zijn dezelfde gemeenten gekozen, maar niet met die datum en regeling. Bij vervangen beginnen ook jaren en tarieven opnieuw. De werkmap wijzigt pas als u bouwt.`,
    vraag: (next: readonly string[], now: readonly string[]) =>
      `U koos bij "Met wie?" voor ${and(next)}. Hier is al gekozen: ${and(now)}. Bij vervangen beginnen ook jaren, regeling en tarieven opnieuw. De werkmap wijzigt pas als u bouwt.`,
    vervang: 'Vervang de keuze',
    houd: 'Houd de keuze',
  },
};
