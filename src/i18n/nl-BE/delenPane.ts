import { and, counted } from './enumerate';

/** The words of what makes a workbook fit to be shared. */

const unchanged = 'Er is niets gewijzigd.';

function some(words: readonly string[], most = 5): string {
  return words.length <= most
    ? and(words)
    : `${words.slice(0, most).join(', ')} en nog ${String(words.length - most)}`;
}

const formulas = (count: number): string =>
  counted(count, 'cel met een gewone formule', 'cellen met een gewone formule');
const values = (count: number): string =>
  counted(count, 'cel met een vaste waarde', 'cellen met een vaste waarde');

interface Counts {
  readonly formules: number;
  readonly waarden: number;
}

const both = ({ formules, waarden }: Counts): string => `${formulas(formules)}, ${values(waarden)}`;

export const delenPane = {
  title: 'Versie om te delen',
  intro:
    'Wie deze werkmap opent zonder Fusiebegroting, ziet #NAAM? waar u een functie FUSIE typte, en op Controles "controle niet beschikbaar". Hier krijgt elke zulke cel een gewone formule die hetzelfde geeft, of haar uitkomst als vaste waarde.',
  keeps:
    'Opmerkingen, uw eigen bladen, Logboek en de controle op wat getypt wordt, blijven. Het gebeurt in deze werkmap zelf; bewaar eerst een kopie als u ook de versie met functies wilt houden.',
  look: 'Bekijk wat er vervangen wordt',
  reading: 'De werkmap wordt gelezen.',
  nothing: 'Geen enkele cel of naam gebruikt een functie FUSIE. U kunt deze werkmap zo delen.',
  preview: {
    title: 'Wat er vervangen wordt',
    count: (cells: number, sheets: number) =>
      `${counted(cells, 'cel gebruikt', 'cellen gebruiken')} een functie FUSIE, op ${counted(sheets, 'blad', 'bladen')}.`,
    names: (names: readonly string[]) =>
      `${names.length === 1 ? 'De naam' : 'De namen'} ${some(names)} ${names.length === 1 ? 'gebruikt' : 'gebruiken'} er ook een.`,
    sheet: 'Blad',
    formulas: 'Gewone formule',
    values: 'Vaste waarde',
    fixed:
      'Een vaste waarde volgt latere wijzigingen niet meer. Ze komt er waar Excel zelf geen formule heeft die hetzelfde geeft, en waar een uitkomst over meer cellen loopt.',
    back: 'Bij een volgende bouw komen de functies op Controles terug; wat u zelf typte, niet.',
    noLog: 'Deze werkmap heeft geen blad Logboek: wat vervangen is, wordt nergens genoteerd.',
    replace: 'Vervang',
    cancel: 'Annuleer',
  },
  writing: 'De formules worden vervangen.',
  done: {
    title: 'De werkmap is klaar om te delen',
    counts: (counts: Counts) => `Vervangen: ${both(counts)}.`,
    log: 'Op Logboek staat wat er vervangen is. Op Bronnen staat waar alles vandaan komt.',
    next: 'Bewaar de werkmap en deel ze. "Maak ongedaan" brengt de functies terug zolang dit paneel open blijft.',
    undo: 'Maak ongedaan',
  },
  undoing: 'De formules worden teruggezet.',
  undone: 'De functies FUSIE staan er weer.',
  partlyUndone:
    'De functies FUSIE staan er weer, behalve op de bladen die intussen gewijzigd zijn.',
  changedSince: (places: readonly string[]) =>
    `Sindsdien is ${some(places)} gewijzigd. De functies komen dan alleen terug op de bladen waar niets gewijzigd is.`,
  undoAnyway: 'Zet die bladen terug',
  keep: 'Laat alles zoals het is',
  kept: 'De werkmap blijft zonder functies.',
  broken: {
    title: 'Het vervangen van de functies is eerder afgebroken.',
    text: 'Een deel van de cellen kan al vervangen zijn. "Zet terug" brengt elke formule terug die er stond.',
    mend: 'Zet terug',
    mended: 'Elke formule staat weer zoals ze stond.',
  },
  log: ({ formules, waarden }: Counts) =>
    `Klaargemaakt om te delen, zonder functies van de invoegtoepassing: ${both({ formules, waarden })}`,
  refusal: {
    'protected-sheets': (sheets: readonly string[]) =>
      `${sheets.length === 1 ? 'Het blad' : 'De bladen'} ${some(sheets)} ${sheets.length === 1 ? 'is' : 'zijn'} beveiligd. ${unchanged} Hef de beveiliging op (Controleren, Bladbeveiliging opheffen) en probeer opnieuw.`,
    'filtered-sheets': (sheets: readonly string[]) =>
      `Op ${sheets.length === 1 ? 'het blad' : 'de bladen'} ${some(sheets)} verbergt een filter rijen; Excel schrijft daar niet betrouwbaar. ${unchanged} Toon alle rijen (Gegevens, Wissen) en probeer opnieuw.`,
    'not-calculated': (places: readonly string[]) =>
      `${some(places)} ${places.length === 1 ? 'heeft' : 'hebben'} nog geen uitkomst die kan blijven staan. ${unchanged} Wacht tot Excel klaar is met rekenen, of verbeter de formule, en probeer opnieuw.`,
    'too-large': (sheets: readonly string[]) =>
      `${sheets.length === 1 ? 'Het blad' : 'De bladen'} ${some(sheets)} ${sheets.length === 1 ? 'is' : 'zijn'} te groot om na te gaan. ${unchanged} Wis lege rijen en kolommen tot aan de gegevens en probeer opnieuw.`,
    'unfinished-build': `In deze werkmap staan resten van een afgebroken bouw. ${unchanged} Ruim ze eerst op, bovenaan dit tabblad.`,
    'changed-meanwhile': (places: readonly string[]) =>
      `Intussen is ${some(places)} gewijzigd. ${unchanged} Kies "Bekijk wat er vervangen wordt" om opnieuw te kijken.`,
  },
  failed: (why: string) =>
    `Het vervangen is mislukt (${why}). De werkmap is teruggezet zoals ze was. Probeer opnieuw.`,
  failedNotRestored: (why: string) =>
    `Het vervangen is mislukt (${why}) en de werkmap kon niet helemaal worden teruggezet. Kies "Zet terug".`,
  failure: {
    'in-cell-edit': `Er wordt nog in een cel getypt. ${unchanged} Sluit de invoer af met Enter of Esc en probeer opnieuw.`,
    protected: `Excel weigerde, omdat een blad of de werkmap beveiligd is. ${unchanged} Hef de beveiliging op (Controleren) en probeer opnieuw.`,
    'no-cell-selected': `Excel vond geen selectie. ${unchanged} Kies een cel en probeer opnieuw.`,
    'not-supported': `Deze versie van Excel kan dit niet. ${unchanged} Kies "Bewaar als bestand" zonder functies van de invoegtoepassing.`,
    'not-in-excel': `Dit kan alleen in Excel. ${unchanged} Kies "Bewaar als bestand" zonder functies van de invoegtoepassing.`,
    unexpected: (detail: string) =>
      `Excel weigerde (${detail}). ${unchanged} Probeer opnieuw; blijft het zo, meld dit aan uw beheerder.`,
  },
  file: {
    choice: 'Zonder functies van de invoegtoepassing',
    hint: 'Om te delen: gewone formules of vaste waarden in de plaats. Een bestand heeft alleen de bladen van het scenario, zonder opmerkingen en zonder uw eigen bladen; "Versie om te delen" hieronder houdt die.',
    name: (name: string) => name.replace(/\.xlsx$/, ' om te delen.xlsx'),
    log: 'Bewaard als bestand om te delen, zonder functies van de invoegtoepassing',
  },
};
