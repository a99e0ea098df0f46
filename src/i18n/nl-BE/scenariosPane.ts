import { counted } from './enumerate';

/** The words of the step Scenario's. Whole sentences; what holds a name is a function. */

const quoted = (naam: string): string => `"${naam}"`;

export const scenariosPane = {
  title: "Scenario's (niet verplicht)",
  intro:
    'Elk scenario is een kolom van het blad Aannames. Het actieve scenario telt in alle bladen. Wat u hier kiest, staat in de werkmap na de volgende bouw; u kunt het daar ook zelf typen.',
  open: (count: number, live: string | undefined) =>
    `Toon de ${String(count)} scenario's (${live === undefined ? 'geen actief' : `actief: ${live}`})`,
  list: "Scenario's van de werkmap",
  stand: {
    actief: 'actief',
    vast: 'vergrendeld',
    kopie: 'kopie',
  },
  /** What is wrong with a name that somebody typed on the sheet. */
  fout: {
    '': '',
    actief: '',
    'zonder naam': 'De cel boven deze kolom bevat geen naam. Hernoem het scenario.',
    'dubbele naam':
      'Een kolom ervoor heeft dezelfde naam; die ene telt als u de naam kiest. Hernoem het scenario.',
    'naam past niet':
      'De naam bevat * ? ~ of een spatie te veel, en kan niet gekozen worden. Hernoem het scenario.',
  },
  geenActief:
    'Geen enkel scenario is actief: de cel Scenario op Start bevat geen naam van een kolom. Maak er een actief.',
  knop: {
    activeren: 'Maak actief',
    kopieren: 'Kopieer',
    hernoemen: 'Hernoem',
    vergrendelen: 'Vergrendel',
    ontgrendelen: 'Ontgrendel',
    verwijderen: 'Verwijder',
  },
  knopVan: {
    activeren: (naam: string) => `Maak actief: ${quoted(naam)}`,
    kopieren: (naam: string) => `Kopieer ${quoted(naam)}`,
    hernoemen: (naam: string) => `Hernoem ${quoted(naam)}`,
    vergrendelen: (naam: string) => `Vergrendel ${quoted(naam)}`,
    ontgrendelen: (naam: string) => `Ontgrendel ${quoted(naam)}`,
    verwijderen: (naam: string) => `Verwijder ${quoted(naam)}`,
  },
  vraag: {
    kopieren: (naam: string) => `Naam van de kopie van ${quoted(naam)}`,
    hernoemen: (naam: string) => `Nieuwe naam van ${quoted(naam)}`,
    hint: (most: number) => `Hoogstens ${String(most)} tekens, zonder * ? ~ of aanhalingstekens.`,
    voorstel: (naam: string) => `Kopie van ${naam}`,
    kopieer: 'Kopieer',
    hernoem: 'Hernoem',
    annuleer: 'Annuleer',
  },
  verwijder: {
    title: (naam: string) => `${quoted(naam)} verwijderen?`,
    text: (count: number) =>
      count === 0
        ? 'De kolom verdwijnt bij de volgende bouw. Er staat geen aanname in die afwijkt van het voorstel. Eigen formules die naar de kolom wijzen, geven daarna een fout.'
        : `De kolom verdwijnt bij de volgende bouw, met ${counted(count, 'aanname die afwijkt', 'aannames die afwijken')} van het voorstel. Eigen formules die naar de kolom wijzen, geven daarna een fout. Zolang u de bouw ongedaan kunt maken, komt alles terug.`,
    ja: 'Verwijder de kolom',
    nee: 'Behoud',
  },
  /** Why something is not done, with what to do. */
  probleem: {
    leeg: () => 'Geef een naam.',
    lang: (_: string, most: number) =>
      `De naam telt meer dan ${String(most)} tekens. Kies een kortere.`,
    tekens: () =>
      "De naam bevat een teken dat in een naam niet kan: * ? ~ of een aanhalingsteken, of vooraan = + - @ '. Kies een andere naam.",
    bestaat: () => 'Een ander scenario heet al zo. Kies een andere naam.',
    'vaste naam': () =>
      'Zo heet een van de vier vaste kolommen van oorsprong; de naam zou verwarren. Kies een andere.',
    'geen kolom': () => 'Dit scenario staat niet (meer) op Aannames.',
    vergrendeld: (naam: string) =>
      `${quoted(naam)} is vergrendeld: het paneel schrijft niet in die kolom. Ontgrendel het scenario eerst.`,
    actief: (naam: string) =>
      `${quoted(naam)} is het actieve scenario. Maak eerst een ander scenario actief.`,
    'geen naam': (naam: string) =>
      `${quoted(naam)} heeft geen naam die gekozen kan worden. Hernoem het scenario eerst.`,
    bezet: () => 'Iemand maakte intussen een kopie op dezelfde plaats. Maak de kopie opnieuw.',
  },
  vol: (most: number) =>
    `Er zijn al ${String(most)} kopieën, en meer kan niet. Verwijder eerst een kopie.`,
  wacht: {
    title: 'Wijzigingen voor de volgende bouw',
    terug: 'Neem de laatste wijziging terug',
    terugGenomen: 'De laatste wijziging is teruggenomen.',
    gepland: (wat: string) => `Voor de volgende bouw: ${wat}`,
  },
  nietGedaan: 'Dit kan niet meer met wat nu in de werkmap staat, en wordt overgeslagen:',
  /** An action in a line: in the list of what waits, and in Logboek. */
  actie: {
    activeren: (naam: string) => `Scenario ${quoted(naam)} actief gemaakt.`,
    kopieren: (naam: string, nieuw: string) =>
      `Scenario ${quoted(naam)} gekopieerd als ${quoted(nieuw)}.`,
    hernoemen: (naam: string, nieuw: string) =>
      `Scenario ${quoted(naam)} hernoemd tot ${quoted(nieuw)}.`,
    vergrendelen: (naam: string) => `Scenario ${quoted(naam)} vergrendeld.`,
    ontgrendelen: (naam: string) => `Scenario ${quoted(naam)} ontgrendeld.`,
    verwijderen: (naam: string) => `Scenario ${quoted(naam)} verwijderd.`,
  },
};
