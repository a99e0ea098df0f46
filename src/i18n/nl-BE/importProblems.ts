import type { ImportObstacle } from '../../figures/import/importAnswers';
import type { ImportPlace, UnrecognisedRow } from '../../figures/import/importReading';
import type { ReadProblem } from '../../spreadsheet/read/readProblem';
import { formatWhole } from '../../spreadsheet/dutchNumber';
import type { Sentences } from '../sentences';

/** So many examples can be read in one sentence. */
const most = 5;

function some(words: readonly string[]): string {
  const rest = words.length - most;
  return rest > 0
    ? `${words.slice(0, most).join(', ')} en nog ${formatWhole(rest)}`
    : words.join(', ');
}

/** `blad Fin, rij 12`; pasted text has lines only. */
export function importPlace({ table, line }: ImportPlace): string {
  return table === '' ? `regel ${String(line)}` : `blad ${table}, rij ${String(line)}`;
}

/** Why figures cannot be taken over yet: what is open, and what to do. */
export const importProblems: Sentences<ImportObstacle> = {
  'import-no-bestuur': () =>
    'Het bestuur is niet gekozen. Kies van welk bestuur deze cijfers zijn.',
  'import-ambiguous-numbers': ({ examples }) =>
    `Sommige getallen zijn op twee manieren te lezen, zoals ${some(examples)}. Kies hierboven hoe ze bedoeld zijn.`,
  'import-no-columns': () => 'Er is geen kolom gekozen. Vink minstens één kolom met cijfers aan.',
  'import-column-incomplete': ({ headings }) =>
    `Van ${headings.length === 1 ? 'deze kolom' : 'deze kolommen'} ontbreekt het jaar of het rapport: ${some(headings.map((heading) => (heading === '' ? 'kolom zonder kop' : `"${heading}"`)))}. Vul het in, of vink de kolom uit.`,
  'import-mixed': ({ year, columns }) =>
    `Voor ${String(year)} zijn er ${formatWhole(columns.length)} kolommen die niet samengaan: ${columns
      .map(({ heading, what }) => `"${heading}" (${what})`)
      .join(
        ', ',
      )}. Per jaar telt één rapport en één versie, anders telt hetzelfde geld dubbel. Vink bij "Kolommen" uit wat u niet wilt.`,
  'import-refused-cells': ({ cells }) =>
    `${cells.length === 1 ? 'Eén cel kon' : `${formatWhole(cells.length)} cellen konden`} niet gelezen worden: ${some(
      [
        // A line that cannot be split is the same text in each of its columns.
        ...new Set(cells.map(({ place, text }) => `"${text}" (${importPlace(place)})`)),
      ],
    )}. Verbeter ze in de bron en lees opnieuw in, of kies hierboven om de rest over te nemen.`,
  'import-nothing-read': () =>
    'Er staat geen enkel bedrag bij een regel van schema M2, J2, T2, T3 of T4 in de gekozen kolommen. Kijk na of het hele schema is meegegeven, met de regels, de koppen en de jaren.',
};

type Reason = UnrecognisedRow['reason'];

/** Why a row is no figure: the heading of all such rows, and what is to be said of one. */
export const unrecognised: {
  readonly [K in Reason['kind']]: {
    readonly title: (count: number) => string;
    readonly one: (reason: Extract<Reason, { kind: K }>) => string;
  };
} = {
  'ambiguous-row': {
    title: (count) => `Past op meer dan één regel van het schema: ${formatWhole(count)}`,
    one: ({ paths }) => `past op ${paths.join(' en ')}`,
  },
  'unknown-line': {
    title: (count) => `Bedragen bij een regel die geen schema heeft: ${formatWhole(count)}`,
    one: () => '',
  },
  'no-column': {
    title: (count) => `Bedragen zonder kop met een jaar: ${formatWhole(count)}`,
    one: () => '',
  },
  twice: {
    title: (count) => `Tweemaal dezelfde regel: ${formatWhole(count)}`,
    one: ({ path, differs }) =>
      differs
        ? `${path} staat er nog eens, met een ander bedrag; het eerste is genomen`
        : `${path} staat er nog eens, met hetzelfde bedrag`,
  },
  geconsolideerd: {
    title: (count) => `Van gemeente, OCMW en AGB samen, een ander bestuur: ${formatWhole(count)}`,
    one: () => '',
  },
  'unknown-account': {
    title: (count) => `Rekeningen die het rekeningstelsel niet kent: ${formatWhole(count)}`,
    one: ({ code }) => `rekening ${code}`,
  },
  account: {
    title: (count) => `Rekeningen onder een regel van T2: ${formatWhole(count)}`,
    one: ({ code, of }) => `rekening ${code}, hoort bij ${of}`,
  },
  detail: {
    title: (count) => `Uitsplitsing van een regel die wel gelezen is: ${formatWhole(count)}`,
    one: ({ of }) => `deel van ${of}`,
  },
  text: {
    title: (count) => `Titels, noten en andere tekst zonder bedragen: ${formatWhole(count)}`,
    one: () => '',
  },
};

/** Pasted text has no name. */
function of(name: string): string {
  return name === '' ? 'De tekst' : `Het bestand ${name}`;
}

const megabytes = (bytes: number): string => `${formatWhole(bytes / 1_000_000)} MB`;

/** What was looked for, as the sentences name it. */
interface ReadWords {
  /** `het schema`: "Kopieer het schema met de koppen". */
  readonly wat: string;
  /** `de schema’s`: "de bladen met de schema’s". */
  readonly alle: string;
  /** What has to come along. */
  readonly met: string;
}

const whatKind: Readonly<
  Record<Extract<ReadProblem, { code: 'file-other-kind' }>['kind'], (words: ReadWords) => string>
> = {
  pdf: ({ wat }) =>
    `is een pdf. Open de pdf, selecteer ${wat} met de koppen, kopieer en kies hier "Plakken"`,
  word: ({ wat }) => `is een Word-bestand. Kopieer ${wat} met de koppen en kies hier "Plakken"`,
  picture: ({ wat }) =>
    `is een afbeelding; daar staan geen getallen in die te lezen zijn. Vraag ${wat} als Excel, CSV of tekst`,
  unknown: ({ wat }) =>
    `is geen Excel-bestand (.xlsx) en geen tekst. Bewaar ${wat} als .xlsx of .csv`,
};

/** Why a file or text could not be read, and what to do. */
const readProblems = (words: ReadWords): Sentences<ReadProblem> => ({
  'file-too-large': ({ name, size, most: limit }) =>
    `${of(name)} is ${megabytes(size)} groot; hoogstens ${megabytes(limit)} kan. Bewaar alleen de bladen met ${words.alle} en probeer opnieuw.`,
  'file-unpacks-too-large': ({ name, size, most: limit }) =>
    `${of(name)} wordt uitgepakt ${megabytes(size)}; hoogstens ${megabytes(limit)} kan. Bewaar alleen de bladen met ${words.alle} in een nieuw bestand.`,
  'file-too-many-cells': ({ name, sheet, most: limit }) =>
    `${of(name)} telt te veel cellen${sheet === '' ? '' : ` (blad ${sheet})`}; hoogstens ${formatWhole(limit)} kan. Bewaar alleen de bladen met ${words.alle} in een nieuw bestand.`,
  'file-old-excel': ({ name, kind }) =>
    `${of(name)} is een ${kind === 'xls' ? 'oud Excel-bestand (.xls)' : 'binair Excel-bestand (.xlsb)'}. Open het in Excel en bewaar het als Excel-werkmap (.xlsx).`,
  'file-opendocument': ({ name }) =>
    `${of(name)} is een OpenDocument-bestand. Bewaar het als Excel-werkmap (.xlsx) of als CSV.`,
  'file-password': ({ name }) =>
    `${of(name)} is met een wachtwoord beveiligd. Bewaar een kopie zonder wachtwoord en lees die in.`,
  'file-other-kind': ({ name, kind }) => `${of(name)} ${whatKind[kind](words)}.`,
  'file-damaged': ({ name }) =>
    `${of(name)} is beschadigd of niet volledig. Open het in Excel, bewaar het opnieuw en probeer nog eens.`,
  'file-empty': ({ name }) =>
    `${of(name)} is leeg. Kies het bestand of de tekst met ${words.wat}, ${words.met}.`,
  'file-timeout': ({ name, seconds }) =>
    `${of(name)} was na ${formatWhole(seconds)} seconden nog niet gelezen. Bewaar alleen de bladen met ${words.alle} en probeer opnieuw.`,
  'file-cancelled': ({ name }) => `${of(name)} is niet ingelezen: het lezen is geannuleerd.`,
  'file-not-read': ({ name, detail }) =>
    `${of(name)} kon niet worden gelezen door een fout van dit paneel of de browser: ${detail}. Probeer het opnieuw, of kopieer ${words.wat} met de koppen en kies "Plakken".`,
});

/** The whole sentence for a file or text that was refused. */
function readProblemText(words: ReadWords): (problem: ReadProblem) => string {
  const sentences = readProblems(words);
  return (problem) => {
    // The catalogue is complete by its type; the compiler cannot see which sentence goes with which.
    const sentence = sentences[problem.code] as (known: ReadProblem) => string;
    return `${sentence(problem)} Aan de werkmap is niets veranderd.`;
  };
}

export const schemaNotRead = readProblemText({
  wat: 'het schema',
  alle: 'de schema’s',
  met: 'de koppen en de jaren',
});

export const loansNotRead = readProblemText({
  wat: 'de leningenlijst',
  alle: 'de leningenlijst',
  met: 'met de koppen',
});
