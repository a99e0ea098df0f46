import { formatWhole } from '../../spreadsheet/dutchNumber';
import { errorName } from '../errorNames';
import { counted } from './enumerate';
import { uitlegLijnen } from './uitlegLijnen';

/** Units that say something beside a number; the others only say what kind of cell it is. */
const eenheden: Readonly<Record<string, string>> = {
  EUR: 'euro',
  'EUR/jaar': 'euro per jaar',
  'EUR/inw.': 'euro per inwoner',
  '%': 'procent',
};

/** The words by which a cell of a scenario is explained. */
export const uitlegPane = {
  lijnen: uitlegLijnen,
  title: 'Uitleg bij de cel',
  explain: 'Leg deze cel uit',
  again: 'Lees de werkmap opnieuw',
  cancel: 'Annuleer',
  back: (to: string) => `Terug naar ${to}`,
  intro:
    'Wat de cel is, hoe ze berekend is met de bedragen ingevuld, waar elk bedrag vandaan komt en wat ze zou veranderen.',
  reading: 'De werkmap wordt gelezen.',
  following: 'De bedragen worden gevolgd tot hun bron.',
  cancelled: 'De uitleg is afgebroken.',
  changed: 'De werkmap is gewijzigd sinds ze gelezen werd.',
  failed: (why: string) => `De werkmap kon niet gelezen worden. ${why}`,
  broken: (detail: string) => `De uitleg is niet gelukt (${detail}). Lees de werkmap opnieuw.`,
  notFound:
    'Deze cel staat niet in wat gelezen werd: het blad is te groot of verwijderd. Kies een andere cel.',
  parts: {
    what: 'Wat het is',
    how: 'Zo is het berekend',
    missing: 'Wat ontbreekt',
    source: 'Waar het vandaan komt',
    change: 'Wat het zou veranderen',
    law: 'Rechtsgrond',
    formula: 'De formule',
  },
  what: {
    cell: (name: string, of: string, unit: string) =>
      `${name} (${of})${unit in eenheden ? `, in ${eenheden[unit] ?? unit}` : ''}.`,
    value: (value: string) => `De cel toont ${value}.`,
    unknownValue: 'De uitkomst is niet bekend.',
    heading: 'Dit is een kop: ze zegt wat in de rij of de kolom staat.',
    description: 'Dit is een omschrijving: ze zegt wat in de rij staat.',
    input: 'Deze cel vult u zelf in.',
    proposal:
      'Dit is het voorstel van de invoegtoepassing; het telt alleen in een kolom die het overneemt.',
    owner: (owner: string) => `Eigenaar: ${owner}.`,
    status: (status: string) => `Status: ${status}.`,
    figure: 'Dit cijfer is gepubliceerd of ingelezen.',
    parameter: 'Dit is een regel van het recht of een vaste eenheid.',
    stored: (date: string) =>
      date === ''
        ? 'Deze waarde is weggeschreven en rekent niet mee met latere wijzigingen.'
        : `Deze waarde is weggeschreven op ${date} en rekent niet mee met latere wijzigingen.`,
    constant: 'Deze waarde staat vast in de cel: er is geen formule.',
    emptyCell: 'Deze cel is leeg.',
  },
  formula: {
    empty: 'leeg',
    unknown: 'niet bekend',
    errorName: (code: string) => errorName(code, 'nl-BE'),
    zeros: (count: number) =>
      count === 1 ? '1 cel die 0 is' : `${formatWhole(count)} cellen die elk 0 zijn`,
    followedBy: 'gevolgd door',
    count: (where: string, wanted: string | undefined) =>
      wanted === undefined ? `aantal getallen in ${where}` : `aantal keer "${wanted}" in ${where}`,
    notFound: (key: string, sheet: string) => `op het blad ${sheet} staat niets voor ${key}`,
    failed: 'wat eerst geprobeerd wordt, geeft een fout',
    isUnknown: (count: number) => (count === 1 ? 'is niet bekend' : 'zijn niet bekend'),
    isMissing: (holds: boolean) => (holds ? 'is niet bekend' : 'is bekend'),
    isNumber: 'is een getal',
    isText: (holds: boolean) => (holds ? 'is een tekst' : 'is geen tekst'),
    isNoNumber: {
      empty: 'is niet ingevuld',
      unknown: 'is niet bekend',
      other: 'is geen getal',
    },
    isEmpty: (holds: boolean) => (holds ? 'is leeg' : 'is niet leeg'),
    is: 'is',
    not: 'niet',
    and: 'en',
    compare: {
      '=': 'is gelijk aan',
      '<>': 'is niet gelijk aan',
      '<': 'is kleiner dan',
      '<=': 'is niet groter dan',
      '>': 'is groter dan',
      '>=': 'is niet kleiner dan',
    },
    calculations: {
      SUM: 'de som van',
      MIN: 'het kleinste van',
      MAX: 'het grootste van',
      ABS: 'zonder minteken:',
      ROUND: 'afgerond (het getal; het aantal cijfers na de komma):',
      INT: 'afgerond naar beneden:',
      MOD: 'de rest van de deling van',
      YEAR: 'het jaar van',
    },
  },
  how: {
    because: 'Dit deel van de formule telt, want:',
    takes: 'De cel neemt een andere cel over: ',
    looksUp: 'De cel haalt een cijfer van het blad Cijfers: ',
    isThen: 'De uitkomst is dan ',
    text: 'De tekst is ',
    tooRich:
      'De formule is te rijk om in een zin te vatten. Dit zijn de cellen waarmee ze rekent, met hun waarde.',
    notEqual:
      'De formule geeft een andere uitkomst dan de cel toont, misschien omdat Excel nog niet herrekend heeft. Dit zijn de cellen waarmee ze rekent.',
    unknown: 'De uitkomst is niet bekend. Dit zijn de cellen waarmee de formule rekent.',
    cells: (first: string, count: number) => `${first} en de ${formatWhole(count - 1)} cellen erna`,
    more: (count: number) => `en ${counted(count, 'andere cel', 'andere cellen')}`,
  },
  missing: {
    cells: 'Deze cellen zijn leeg of onbekend. Vul ze in, dan wordt de uitkomst bekend.',
    keys: 'Op het blad Cijfers ontbreekt:',
    none: 'Geen enkele cel waarop de uitkomst rust, is leeg. Een van de waarden past niet bij de formule: kijk de cellen hierboven na.',
    more: (count: number) => `en ${counted(count, 'andere cel', 'andere cellen')}`,
  },
  source: {
    none: 'De uitkomst rust op geen enkel cijfer en op geen enkele ingevulde cel.',
    figures: 'Cijfers',
    parameters: 'Regels van het recht en vaste eenheden',
    inputs: 'Door u ingevuld of voorgesteld',
    others: 'Andere vaste waarden',
    more: {
      figures: (count: number) => `en ${counted(count, 'ander cijfer', 'andere cijfers')}`,
      parameters: (count: number) => `en ${counted(count, 'andere regel', 'andere regels')}`,
      inputs: (count: number) =>
        `en ${counted(count, 'andere ingevulde cel', 'andere ingevulde cellen')}`,
      others: (count: number) => `en ${counted(count, 'andere cel', 'andere cellen')}`,
    },
    owner: (owner: string) => `eigenaar ${owner}`,
    status: (status: string) => `status ${status}`,
    stopped: 'De cel rust op meer cellen dan hier gevolgd worden; de lijst is niet volledig.',
  },
  change: {
    intro: 'Wie deze cellen wijzigt, wijzigt de uitkomst.',
    none: 'Niets wat u in deze werkmap invult, verandert deze uitkomst.',
    more: (count: number) => `en ${counted(count, 'andere cel', 'andere cellen')}`,
  },
};
