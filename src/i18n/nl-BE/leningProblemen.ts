import { formatDutchDate } from '../../figures/dutchDate';
import type {
  Bedragkolom,
  Leningopmerking,
  Leninguitkomst,
  Leningvraag,
  Lijstkolom,
  Lijstprobleem,
  Rijprobleem,
} from '../../figures/leningen';
import { formatDecimal, formatWhole } from '../../spreadsheet/dutchNumber';
import type { Sentences } from '../sentences';
import { and, counted } from './enumerate';

/** What a list of loans cannot be used for, or leaves open: what came in, and what to do. */

export const kolomnamen: Readonly<Record<Lijstkolom, string>> = {
  schuldeiser: 'schuldeiser',
  saldo: 'saldo',
  rente: 'rente',
  einddatum: 'einddatum',
  aflossing: 'aflossing per jaar',
  doorgeeflening: 'doorgeeflening',
  gemeente: 'gemeente',
  bestuur: 'bestuur',
};

type Lijstweigering = Lijstprobleem | NonNullable<Leninguitkomst['probleem']>;

const lijstproblemen: Sentences<Lijstweigering> = {
  'leningen-geen-kop': () =>
    'Er is geen rij met koppen herkend. Neem de koppen mee: minstens schuldeiser (of bank), saldo, rente en einddatum, elk in een eigen kolom.',
  'leningen-kolom-ontbreekt': ({ tabel, line, kolommen, koppen }) =>
    `In de koppen (${plaats(tabel, line)}: ${koppen.map((kop) => `"${kop}"`).join(', ')}) ${
      kolommen.length === 1 ? 'ontbreekt de kolom' : 'ontbreken de kolommen'
    } ${and(kolommen.map((kolom) => kolomnamen[kolom]))}. Voeg ${
      kolommen.length === 1 ? 'die' : 'ze'
    } toe, of geef de kolom een van deze namen.`,
  'leningen-te-veel': ({ aantal, most }) =>
    `De lijst telt ${formatWhole(aantal)} rijen; hoogstens ${formatWhole(most)} leningen kan. Voeg kleine leningen van dezelfde schuldeiser samen, of neem alleen de lijst zelf mee.`,
  'leningen-geen-rijen': () =>
    'Onder de koppen staat geen enkele lening. Neem ook de rijen met de leningen mee.',
};

/** `blad Leningen, rij 12`; pasted text has lines only. */
function plaats(tabel: string, line: number): string {
  return tabel === '' ? `regel ${String(line)}` : `blad ${tabel}, rij ${String(line)}`;
}

const bedragreden: Readonly<
  Record<Extract<Rijprobleem, { code: 'lening-geen-bedrag' }>['reden'], string>
> = {
  'not-a-number': 'dat is geen bedrag. Schrijf het zoals 1.234.567,89',
  'too-large': 'dat is te groot voor een bedrag. Kijk het getal na',
  unreadable:
    'dat is een fout van Excel of een formule zonder resultaat. Verbeter de cel en lees opnieuw in',
};

const rijproblemen: Sentences<Rijprobleem> = {
  'lening-leeg': ({ kolom }) =>
    kolom === 'rente'
      ? 'de rente is leeg. Vul de rentevoet in, of 0 % voor een renteloze lening.'
      : `${kolom === 'saldo' ? 'het saldo' : `de ${kolomnamen[kolom]}`} is leeg. Vul de cel in, of haal de hele rij weg als het geen lening is.`,
  'lening-geen-bedrag': ({ kolom, text, reden }) =>
    `${kolomnamen[kolom]} is "${text}"; ${bedragreden[reden]}.`,
  'lening-negatief': ({ kolom, text }) =>
    `${kolomnamen[kolom]} is "${text}", terwijl andere positief zijn. Een schuld en een aflossing zijn hier positief; kijk het teken na.`,
  'lening-geen-rente': ({ text }) =>
    `rente is "${text}"; dat is geen rentevoet. Schrijf de rentevoet die nu geldt, zoals 2,35 %.`,
  'lening-rente-buiten': ({ text, most }) =>
    `rente is "${text}"; een rentevoet ligt hier tussen 0 en ${formatDecimal(most * 100)} %. Staat er een bedrag in deze kolom, neem dan de kolom met de rentevoet.`,
  'lening-geen-datum': ({ text }) =>
    `einddatum is "${text}"; dat is geen dag tussen 2000 en 2199. Schrijf dag, maand en jaar, zoals 31/12/2035, of alleen het jaar.`,
  'lening-afgelopen': ({ text, schuldjaar }) =>
    `einddatum is "${text}", maar het scenario rekent met de schuld op 31 december ${String(schuldjaar)}, en dan loopt deze lening niet meer. Kijk de datum na, of haal de rij weg.`,
  'lening-geen-ja-nee': ({ text }) =>
    `doorgeeflening is "${text}". Schrijf ja als een derde de lening terugbetaalt, en nee (of niets) als dat niet zo is.`,
  'lening-geen-bestuur': ({ text }) =>
    `bestuur is "${text}". Schrijf gemeente, OCMW, gemeente en OCMW of AGB.`,
  'lening-geen-partner': ({ text, gemeenten }) =>
    `"${text}" is niet één van de gemeenten van dit scenario (${and(gemeenten)}). Verbeter de naam, of haal de rij weg.`,
  'lening-lange-naam': ({ most }) =>
    `de schuldeiser telt meer dan ${formatWhole(most)} tekens. Kort de naam in.`,
  'lening-scheef': () =>
    'deze regel telt niet evenveel waarden als er koppen zijn, zodat niet te zien is wat waar hoort. Zet een streepje waar niets staat, of plak de lijst uit Excel.',
  'lening-los-bedrag': ({ text }) =>
    `hier staat alleen ${text}, en dat is niet de som van de rijen erboven. Vul de lening aan, of haal de rij weg.`,
};

const open: Sentences<Leningvraag> = {
  'lening-vraag-kolom': ({ kolom, keuzes }) =>
    `Meer dan één kolom kan ${kolomnamen[kolom]} zijn: ${keuzes.map(({ kop }) => `"${kop}"`).join(', ')}. Kies er één.`,
  'lening-vraag-gemeente': ({ rijen }) =>
    `Van ${counted(rijen, 'lening', 'leningen')} zegt de lijst niet van welke gemeente ze ${rijen === 1 ? 'is' : 'zijn'}. Kies de gemeente.`,
  'lening-vraag-getallen': ({ voorbeelden }) =>
    `Sommige bedragen zijn op twee manieren te lezen, zoals ${and(voorbeelden.map((each) => `"${each}"`))}. Kies hoe ze bedoeld zijn.`,
  'lening-vraag-rente': ({ voorbeelden }) =>
    `Bij de rentes staat geen procentteken en ze zijn alle kleiner dan 1, zoals ${and(voorbeelden.map((each) => `"${each}"`))}. Kies of het procenten of fracties zijn.`,
  'lening-vraag-eenheid': () =>
    'Volgens de tekst staan de bedragen in duizend euro. Kies of dat klopt.',
  'lening-vraag-tekens': ({ kolommen }) =>
    `${hoofdletter(and(kolommen.map(bedragen)))} zijn negatief gedrukt. Bevestig dat het schulden en aflossingen zijn.`,
};

function bedragen(kolom: Bedragkolom): string {
  return kolom === 'saldo' ? 'de saldi' : 'de aflossingen';
}

function hoofdletter(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const opmerkingen: Sentences<Leningopmerking> = {
  'lening-andere-dag': ({ dag, schuldjaar }) =>
    `De kop van het saldo noemt ${formatDutchDate(dag)}; het scenario rekent met de schuld op 31 december ${String(schuldjaar)}. Kijk na of dit de juiste lijst is.`,
  'lening-alleen-jaar': ({ rijen }) =>
    `Bij ${counted(rijen, 'lening', 'leningen')} staat alleen een jaar als einddatum; dat wordt 31 december van dat jaar.`,
  'lening-zonder-aflossing': () =>
    'Er is geen kolom met de aflossing per jaar: elke lening wordt in gelijke delen afgelost tot haar einddatum.',
  'lening-zonder-doorgeef': () =>
    'Er is geen kolom met doorgeefleningen: geen enkele lening geldt als doorgeeflening.',
};

/** A catalogue is complete by its type; the compiler cannot see which sentence goes with which. */
function sentenceOf<P extends { readonly code: string }>(
  sentences: Sentences<P>,
): (problem: P) => string {
  return (problem) => (sentences[problem.code as P['code']] as (of: P) => string)(problem);
}

export const leningProblemen = {
  lijst: sentenceOf(lijstproblemen),
  /** All that is wrong with a row, behind its place. */
  rij: (problemen: readonly Rijprobleem[]) =>
    problemen
      .map(sentenceOf(rijproblemen))
      .map((zin, index) => (index === 0 ? zin : hoofdletter(zin)))
      .join(' '),
  open: sentenceOf(open),
  opmerking: sentenceOf(opmerkingen),
  plaats,
};
