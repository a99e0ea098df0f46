import { formatDutchDate } from '../../figures';
import { formatAmount, formatDecimal, formatWhole } from '../../spreadsheet/dutchNumber';
import { and, counted } from './enumerate';

/** The words of the tab Analyse. Whole sentences; what holds a figure or a name is a function. */

type Maatstaf = 'afm' | 'bbr';
type Hefboom = 'apb' | 'oov' | 'besparing' | 'investeringen';

const unchanged = 'Er is niets gewijzigd.';
const onbekend = 'niet bekend';

function euro(amount: number): string {
  return Number.isNaN(amount) ? onbekend : `${formatAmount(amount)} euro`;
}

/** As many decimals as a rate has; without the noise of binary fractions. */
function decimal(value: number): string {
  return formatDecimal(Number(value.toFixed(4)));
}

function procent(share: number): string {
  return `${decimal(share * 100)} %`;
}

function punten(share: number): string {
  return `${decimal(share * 100)} procentpunt`;
}

/** "de AFM van 2031", "het laagste BBR". */
function wat(maatstaf: Maatstaf, jaar: number): string {
  if (maatstaf === 'bbr') return 'het laagste BBR';
  return Number.isNaN(jaar) ? 'de AFM van het toetsjaar' : `de AFM van ${String(jaar)}`;
}

function Wat(maatstaf: Maatstaf, jaar: number): string {
  const words = wat(maatstaf, jaar);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const hefboomwaarde: Readonly<Record<Hefboom, (value: number) => string>> = {
  apb: (value) => `een APB-tarief van ${decimal(value)} %`,
  oov: (value) => `${decimal(value)} opcentiemen`,
  besparing: (value) => `een besparing van ${formatAmount(value)} euro per jaar`,
  investeringen: (value) => `een uitvoering van ${procent(value)} van de geplande investeringen`,
};

export const analysePane = {
  intro:
    'Vragen aan het scenario dat in deze werkmap gebouwd is. Alles hier is een simulatie; er wordt niets toegepast.',
  reading: 'De werkmap wordt gelezen.',
  readAgain: 'Lees de werkmap opnieuw',
  unread: (why: string) => `De werkmap kon niet gelezen worden. ${why}`,
  broken: (detail: string) => `De berekening brak af (${detail}). ${unchanged} Probeer opnieuw.`,
  geen: {
    'no-scenario':
      'In deze werkmap staat nog geen scenario. Kies eerst de gemeenten op het tabblad Scenario en bouw het; daarna kunt u hier vragen stellen.',
    'no-choice':
      'Deze werkmap bewaart niet met welke keuzes ze gebouwd is. Kies op het tabblad Scenario dezelfde gemeenten en jaren en bouw opnieuw; daarna kunt u hier vragen stellen.',
    unreadable:
      'De keuzes die deze werkmap bewaart, zijn niet te lezen met deze versie. Kies op het tabblad Scenario dezelfde gemeenten en jaren en bouw opnieuw.',
    refused:
      'Met de keuzes en cijfers van deze werkmap is geen scenario te maken. Los het op via het tabblad Scenario.',
    live: 'Op het blad Start is geen bestaand scenario gekozen. Kies daar een naam uit de lijst en lees de werkmap opnieuw.',
  },
  scenario: (naam: string, gemeenten: readonly string[]) =>
    `Scenario "${naam}" van ${and(gemeenten)}.`,
  nu: (maatstaf: Maatstaf, jaar: number, amount: number) =>
    Number.isNaN(amount)
      ? `${Wat(maatstaf, jaar)} is niet bekend.`
      : maatstaf === 'bbr' && !Number.isNaN(jaar)
        ? `Het laagste BBR is ${euro(amount)}, in ${String(jaar)}.`
        : `${Wat(maatstaf, jaar)} is ${euro(amount)}.`,
  ontbreekt: (voortgang: string) =>
    `Er ontbreken cijfers. Op het blad Invoer: ${voortgang === '' ? onbekend : voortgang}.`,
  run: {
    cancel: 'Annuleer',
    progress: 'Er wordt gerekend',
    done: (count: number) =>
      count === 0
        ? 'Er wordt gerekend.'
        : `Er wordt gerekend: ${counted(count, 'keer', 'keer')} het scenario.`,
    cancelled: `De berekening is geannuleerd. ${unchanged}`,
  },
  maatstaf: {
    field: 'Norm',
    afm: (jaar: number) => Wat('afm', jaar),
    bbr: 'Het laagste BBR van alle getoetste jaren',
    kort: {
      afm: (jaar: number) => (Number.isNaN(jaar) ? 'AFM' : `AFM ${String(jaar)}`),
      bbr: () => 'Laagste BBR',
    },
  },
  waarde: {
    euro,
    jaarlijks: (amount: number) => `${formatAmount(amount)} euro per jaar`,
    procent,
    getal: decimal,
    aantal: (count: number) => (Number.isNaN(count) ? onbekend : formatWhole(count)),
    onbekend,
  },
  doel: {
    title: 'Wat moet er gebeuren?',
    intro:
      'Zoekt per hefboom bij welke waarde de norm precies gehaald is, met al het andere zoals het nu staat.',
    hefbomen: 'Hefbomen',
    namen: {
      apb: 'Tarief van de personenbelasting',
      oov: 'Opcentiemen onroerende voorheffing',
      besparing: 'Jaarlijkse besparing',
      investeringen: 'Minder investeren',
    },
    calculate: 'Bereken',
    none: 'Kies minstens één hefboom.',
    write: 'Zet als voorstel in de werkmap',
    writeHint: 'Komt op het blad Gevoeligheid. Uw aannames blijven zoals ze zijn.',
    resultaat: (maatstaf: Maatstaf, jaar: number, amount: number) =>
      Number.isNaN(amount)
        ? `${Wat(maatstaf, jaar)} is niet bekend.`
        : amount < 0
          ? `${Wat(maatstaf, jaar)} is nu ${euro(amount)}: de norm is niet gehaald.`
          : `${Wat(maatstaf, jaar)} is nu ${euro(amount)}: de norm is gehaald.`,
    nu: (hefboom: Hefboom, value: number) => `Nu: ${hefboomwaarde[hefboom](value)}.`,
    gevonden: (maatstaf: Maatstaf, jaar: number, hefboom: Hefboom, value: number) =>
      `Bij ${hefboomwaarde[hefboom](value)} is ${wat(maatstaf, jaar)} 0.`,
    praktisch: (maatstaf: Maatstaf, jaar: number, hefboom: Hefboom, value: number, to: number) =>
      `Praktisch: ${hefboomwaarde[hefboom](value)}. Dan is ${wat(maatstaf, jaar)} ${euro(to)}.`,
    tekort: (maatstaf: Maatstaf, jaar: number, hefboom: Hefboom, value: number, to: number) =>
      `Onbereikbaar met deze hefboom alleen: zelfs bij ${hefboomwaarde[hefboom](value)} is ${wat(maatstaf, jaar)} ${euro(to)}.`,
    ruim: (maatstaf: Maatstaf, jaar: number, hefboom: Hefboom, value: number, to: number) =>
      `De norm blijft gehaald, wat u hier ook kiest: zelfs bij ${hefboomwaarde[hefboom](value)} is ${wat(maatstaf, jaar)} ${euro(to)}.`,
    zonderEffect: (maatstaf: Maatstaf, jaar: number) =>
      `Deze hefboom verandert ${wat(maatstaf, jaar)} niet.`,
    nietTeBerekenen: 'Niet te berekenen.',
    onbekend:
      'Niet te berekenen, ook niet met alle cijfers: een aanname of keuze ontbreekt of kan niet, of er is geen toetsjaar. Kijk de bladen Aannames en Controles na.',
    onbekendAlles: (maatstaf: Maatstaf, jaar: number, ontbreekt: string) =>
      `Niets te berekenen zolang ${wat(maatstaf, jaar)} niet bekend is. ${
        ontbreekt === ''
          ? 'Ook met alle cijfers blijft dat zo: een aanname of keuze ontbreekt of kan niet, of er is geen toetsjaar. Kijk de bladen Aannames en Controles na.'
          : ontbreekt
      }`,
    vergrendeld: (naam: string) =>
      `Scenario "${naam}" is vergrendeld en blijft zoals het is. Wilt u een voorstel uitproberen, kopieer het scenario dan op het tabblad Scenario, maak de kopie actief en typ het voorstel in haar kolom op het blad Aannames.`,
  },
  gevoeligheid: {
    title: 'Gevoeligheid',
    intro:
      'Elke aanname om de beurt aan de twee uiteinden van haar bandbreedte, al het andere zoals het nu staat. De grootste invloed staat bovenaan.',
    bereik: 'Eigen bandbreedtes typt u op het blad Gevoeligheid; zonder geldt het voorstel.',
    calculate: 'Bereken de gevoeligheid',
    write: 'Zet in de werkmap',
    table: (maatstaf: string) => `Gevoeligheid: ${maatstaf}`,
    columns: { aanname: 'Aanname', laag: 'Laag', hoog: 'Hoog' },
    van: (low: string, high: string) => `${low} tot ${high}`,
    sorteer: 'Toon de invloed op',
    none: 'Geen enkele aanname verandert dit binnen haar bandbreedte.',
    meer: (count: number) => `Toon nog ${counted(count, 'aanname', 'aannames')}`,
    legend:
      'Elke balk loopt van het laagste tot het hoogste resultaat. De volle streep is nu, de gestippelde is 0.',
  },
  stress: {
    title: 'Wat als het tegenvalt?',
    intro: 'Vink aan wat u samen wilt zien. De groottes staan op het blad Aannames.',
    table: 'Tegenvallers apart en samen',
    columns: { what: 'Tegenvaller' },
    zonderFusie: {
      uitleg:
        'De laatste twee kolommen: dezelfde tegenvaller voor de gemeenten samen zonder fusie, vanaf hetzelfde jaar. Dat is de som van hun eigen plannen, met hun eigen tarieven en hun hele schuld.',
      afm: (jaar: number) =>
        Number.isNaN(jaar) ? 'AFM zonder fusie' : `AFM ${String(jaar)} zonder fusie`,
      bbr: 'Laagste BBR zonder fusie',
    },
    nu: 'Zonder tegenvaller',
    samen: (count: number) =>
      count === 0 ? 'Samen: niets aangevinkt' : `De ${String(count)} aangevinkte samen`,
    namen: {
      loon: (size: number) =>
        Number.isNaN(size) ? 'Loonindex hoger' : `Loonindex ${punten(size)} per jaar hoger`,
      rente: (size: number) => (Number.isNaN(size) ? 'Rente hoger' : `Rente ${punten(size)} hoger`),
      apbbasis: (size: number) =>
        Number.isNaN(size) ? 'Basis van de APB lager' : `Basis van de APB ${procent(size)} lager`,
      subsidies: (size: number) =>
        Number.isNaN(size) || size === 1
          ? 'Specifieke werkingssubsidies vallen weg'
          : `${procent(size)} van de specifieke werkingssubsidies valt weg`,
      uitvoering: (size: number) =>
        Number.isNaN(size)
          ? 'Investeringen deels uitgevoerd'
          : `Investeringen voor ${procent(size)} uitgevoerd`,
    },
  },
  vergelijk: {
    title: "Scenario's en partners vergelijken",
    intro:
      "De werkmap rekent één scenario tegelijk. Hier staan de andere scenario's en de andere partners ernaast.",
    calculate: 'Bereken',
    update: 'Bijwerken in de werkmap',
    updateHint: 'Komt als vaste waarden, met datum, op het blad dat vergelijkt.',
    scenarios: {
      table: "Scenario's naast elkaar",
      naam: 'Scenario',
      live: (naam: string) => `${naam} (telt nu)`,
      overgenomen: 'Overgenomen schuld',
      eenmalig: 'Eenmalig',
      jaarlijks: (jaar: number) =>
        Number.isNaN(jaar) ? 'Per jaar' : `Per jaar, in ${String(jaar)}`,
      terugverdiend: 'Terugverdiend',
      laagste: 'Laagste stand',
      volgorde:
        'Let op: voorzichtig, midden en gunstig staan niet in volgorde van de AFM. Kijk hun aannames na.',
      jaar: (jaar: number) => (Number.isNaN(jaar) ? onbekend : String(jaar)),
    },
    partners: {
      table: 'Partners naast elkaar',
      naam: 'Gemeenten',
      alleen: (naam: string) => `${naam} alleen`,
      inwoners: 'Inwoners',
      belasting: 'Effect op de belastingen',
      schuld: 'Schuld per inwoner',
    },
  },
  fonds: {
    title: 'Gemeentefonds: wie betaalt?',
    intro:
      'Verdeelt het Gemeentefonds over alle gemeenten, voor en na een fusie. Een gebouwd scenario is niet nodig.',
    open: 'Open het Gemeentefonds',
    loading: 'Het onderdeel wordt geladen.',
    failed: 'Het onderdeel Gemeentefonds is niet geladen.',
    retry: 'Opnieuw proberen',
  },
  opname: {
    leeg: 'Dit staat nog niet in de werkmap.',
    actueel: (datum: string, naam: string) =>
      `De werkmap houdt dit bij van ${formatDutchDate(datum)}${naam === '' ? '' : `, scenario "${naam}"`}. Het is actueel.`,
    verouderd: (datum: string, naam: string) =>
      `Verouderd: de werkmap houdt dit bij van ${datum === '' ? 'een onbekende datum' : formatDutchDate(datum)}${naam === '' ? '' : `, scenario "${naam}"`}, en sindsdien zijn cijfers of aannames gewijzigd.`,
  },
  schrijven: {
    busy: 'De werkmap wordt gelezen en vergeleken.',
    written: (sheet: string) => `Het staat op het blad ${sheet}.`,
    same: 'De werkmap had dit al zo. Er is niets gewijzigd.',
    show: (sheet: string) => `Ga naar ${sheet}`,
    notShown: 'Het blad is niet te tonen. Kies het onderaan in Excel.',
    undo: 'Maak ongedaan',
    undone: 'Het is ongedaan gemaakt.',
    changed: `De werkmap is gewijzigd sinds de berekening. ${unchanged} Bereken opnieuw.`,
    others: (sheets: readonly string[]) =>
      `Er zou ook iets anders wijzigen${sheets.length === 0 ? '' : `, op ${and(sheets)}`}. ${unchanged} Kies op het tabblad Scenario "Bekijk wat er verandert" en bouw daar eerst.`,
    notReady: `In de werkmap is geen scenario meer te lezen. ${unchanged}`,
  },
};
