import { formatWhole } from '../../spreadsheet/dutchNumber';
import { and, counted } from './enumerate';

/** The words of the screen "Met wie?". Whole sentences; what holds a figure or a name is a function. */

function gemeenten(count: number): string {
  return counted(count, 'gemeente', 'gemeenten');
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
  intro: (naam: string, regio: string) =>
    `Alle fusies van ${naam} met één tot drie andere gemeenten van de referentieregio ${regio}.`,
  advies:
    'Dit is geen aanbeveling. De lijst telt en vergelijkt; of een fusie wenselijk is, blijkt er niet uit.',
  faciliteiten: (naam: string, gevolg: string) =>
    `${naam} is een faciliteitengemeente. Faciliteitengemeenten ${gevolg}.`,
  busy: 'De mogelijke fusies worden berekend.',
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
    status: (status: string) => `Status: ${status}.`,
    andereDatum: (law: string, chosen: number) =>
      `De regeling telt de inwoners van 1 januari ${law}; hier tellen die van ${String(chosen)}.`,
  },
  buren: {
    title: 'Buurgemeenten',
    onbekend: 'Of deze gemeenten aan elkaar grenzen, is niet bekend.',
    bekend: (naam: string, buren: readonly string[]) =>
      `U gaf op dat ${naam} grenst aan ${and(buren)}. Dat blijft bewaard zolang het paneel open is.`,
    field: (naam: string) => `Alle buurgemeenten van ${naam}`,
    hint: "Namen of NIS-codes met komma's ertussen. De lijst telt als volledig; ook buren uit een andere regio doen dan mee.",
    take: 'Neem over',
    clear: 'Wis de buurgemeenten',
    unknown: (words: readonly string[]) =>
      `Niet herkend: ${words.join(', ')}. Gebruik de namen van vandaag. Er is niets overgenomen.`,
    none: 'Typ minstens één andere gemeente.',
    taken: (count: number) => `${counted(count, 'buurgemeente', 'buurgemeenten')} overgenomen.`,
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
    aaneengesloten: 'Zonder wat volgens uw opgave niet aan elkaar grenst',
  },
  lijst: {
    count: (shown: number, found: number, all: number) =>
      all === 0
        ? 'Er is geen andere gemeente om mee te fuseren: niet in deze referentieregio en niet bij de opgegeven buren.'
        : found === 0
          ? `Geen van de ${formatWhole(all)} mogelijke fusies voldoet. Verruim de lijst.`
          : `${found === all ? `${formatWhole(all)} mogelijke fusies` : `${formatWhole(found)} van de ${formatWhole(all)} mogelijke fusies`}, ${formatWhole(shown)} getoond.`,
    table: 'Mogelijke fusies',
    more: 'Toon meer',
    columns: {
      grootte: 'Met (aantal)',
      inwoners: 'Inwoners',
      geraamd: (year: number) => `Raming ${String(year)}`,
      schijfVanaf: 'Schijf vanaf',
      naarVolgende: 'Tot volgende',
      ruimte: 'Ruimte (euro)',
      uitrustingsgraad: 'Uitrusting',
      bezwaren: 'Bezwaren',
    },
    open: (names: readonly string[]) => samen(names),
    openNamed: (names: readonly string[], naam: string) => `${samen(names)}: fusie met ${naam}`,
    geenBezwaar: 'geen bezwaar gevonden',
    legend:
      'Ruimte: wat Vlaanderen volgens de gekozen regeling hoogstens overneemt, naar inwoners; de schuld zelf kan kleiner zijn. Schijf vanaf: het aantal inwoners waar de bereikte schijf begint; geen als ook de eerste niet bereikt is. Tot volgende: inwoners te kort voor de volgende schijf; geen als er geen hogere is. Uitrusting: de beste uitrustingsgraad van de partners.',
    grensgeval: 'grensgeval',
    grensgevallen:
      'Grensgeval: het inwonertal is afgeleid, en binnen zijn grenzen ligt het begin van een schijf.',
    raming: (official: number, from: number, to: number) =>
      `Raming ${String(to)}: de officiële telling van ${januari(official)} maal de groei van ${String(from)} tot ${String(to)} binnen de prognose. Telling en prognose sluiten niet op elkaar aan; wat tussen beide verandert, zit niet in de raming.`,
    geenRaming: (to: number) => `Voor ${String(to)} zijn geen prognoses opgenomen.`,
  },
  waarde: {
    tussen: (low: number, high: number) => `tussen ${formatWhole(low)} en ${formatWhole(high)}`,
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
      'iemand blijft alleen': 'iemand blijft alleen',
      'inwoners ontbreken': 'inwoners ontbreken',
    },
    faciliteitengemeente: (names: readonly string[], gevolg: string) =>
      `${and(names)}: faciliteitengemeenten ${gevolg}.`,
    regios: (regios: readonly string[]) =>
      `De partners liggen in verschillende referentieregio's: ${and(regios)}.`,
    centrumfunctie: 'Geen van de partners heeft een centrumfunctie.',
    alleen:
      'Na deze fusie blijft er een gemeente over die met niemand anders meer kan fuseren binnen haar regio of met haar opgegeven buren.',
    inwoners: (names: readonly string[]) =>
      `Het inwonertal op de gekozen datum ontbreekt voor ${and(names)}.`,
  },
  details: {
    title: samen,
    back: 'Terug naar de mogelijke fusies',
    scenario: 'Maak hiervan een scenario',
    scenarioHint:
      'Zet deze gemeenten op het tabblad Scenario. Jaren, regeling en tarieven kiest u daar; de werkmap wijzigt pas als u bouwt.',
    inwoners: (year: number) => `Inwoners op ${januari(year)}`,
    raming: (year: number) => `Raming op ${januari(year)}`,
    geenPrognose: (names: readonly string[], to: number) =>
      `Voor ${and(names)} reikt de opgenomen prognose niet tot ${String(to)}; daarom is er geen raming.`,
    uitrustingsgraad: 'Uitrustingsgraad',
    graad: (code: string, omschrijving: string) => `${code}, ${omschrijving}`,
    grenzen: 'Aan elkaar',
    aaneengesloten: {
      onbekend: 'Of deze gemeenten aan elkaar grenzen, is niet bekend.',
      onbepaald:
        'Of deze gemeenten aan elkaar grenzen, is niet bekend: de opgegeven buren zeggen het niet.',
      ja: 'Ze vormen één geheel, volgens de buren die u opgaf.',
      nee: 'Ze vormen geen geheel, volgens de buren die u opgaf.',
    },
    bezwaren: 'Bezwaren',
    geenBezwaar:
      'Geen gevonden. Nagekeken zijn: faciliteitengemeenten, één referentieregio, een partner met centrumfunctie, en of iemand van de regio alleen achterblijft.',
    partners: 'Partners',
    gemeente: 'Gemeente',
    inwonersKort: (year: number) => `Inwoners ${String(year)}`,
    samen: 'Samen',
    overname: 'Schuldovername per regeling',
    overnameHint: (year: number) =>
      `Hoogstens over te nemen, met de inwoners van ${januari(year)}. Wat echt wordt overgenomen, hangt ook af van de schuld. Tot volgende: inwoners te kort voor de volgende schijf; geen als er geen hogere is.`,
    regeling: 'Regeling',
    forfait: (naam: string, amount: number, ookOnderOndergrens: boolean) =>
      `${naam}: daarnaast een forfait voor transitiekosten van ${formatWhole(amount)} euro, eenmalig${ookOnderOndergrens ? ', ook onder de ondergrens' : ''}. Dat is een ontvangst en geen schuldovername.`,
    grensgevallen: (regelingen: readonly string[]) =>
      `Grensgeval voor ${and(regelingen)}: het inwonertal is afgeleid, en binnen zijn grenzen ligt het begin van een schijf.`,
    rangen: 'Plaats tussen alle gemeenten',
    rangenHint: (before: number, after: number) =>
      `Rang 1 is de hoogste. Nu zijn er ${gemeenten(before)}; na de fusie ${formatWhole(after)}, en dan is opnieuw geteld.`,
    kenmerken: {
      inwoners: (year: number) => `Inwoners op ${januari(year)}`,
      dichtheid: () => 'Inwoners per km²',
      'investeringen per inwoner': (_year: number, account: number) =>
        `Investeringsuitgaven per inwoner, rekening ${String(account)} (euro)`,
    },
    waarde: 'Cijfer',
    rang: 'Rang',
    rangVan: (rank: number, of: number) => `${formatWhole(rank)} van ${formatWhole(of)}`,
    mediaan: (before: string, after: string) => `Mediaan: ${before} nu, ${after} na de fusie.`,
    geteld: (counted_: number, of: number) =>
      `Geteld over ${formatWhole(counted_)} van de ${formatWhole(of)} gemeenten; van de andere ontbreekt het cijfer.`,
    strip: (count: number) =>
      `De ${formatWhole(count)} gemeenten op een rij, de laagste links. Bol erboven: partner. Ruit eronder: samen.`,
    bronnen: 'Bronnen van deze cijfers',
  },
  keuze: {
    genomen: (names: readonly string[]) =>
      `Overgenomen uit "Met wie?": ${and(names)}. Kijk hieronder de jaren, de regeling en de tarieven na.`,
    zelfde: (names: readonly string[]) =>
      `${and(names)} waren hier al gekozen. Er is niets gewijzigd.`,
    gebleven: (names: readonly string[]) => `De keuze blijft ${and(names)}. Er is niets gewijzigd.`,
    vraag: (next: readonly string[], now: readonly string[]) =>
      `U koos bij "Met wie?" voor ${and(next)}. Hier is al gekozen: ${and(now)}. Bij vervangen beginnen ook jaren, regeling en tarieven opnieuw. De werkmap wijzigt pas als u bouwt.`,
    vervang: 'Vervang de keuze',
    houd: 'Houd de keuze',
  },
};
