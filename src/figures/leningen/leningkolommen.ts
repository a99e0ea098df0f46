/** What a list of loans says of each of them. */
export const leningkolommen = [
  'schuldeiser',
  'saldo',
  'rente',
  'einddatum',
  'aflossing',
  'doorgeeflening',
  'gemeente',
  'bestuur',
] as const;
export type Lijstkolom = (typeof leningkolommen)[number];

/** Without these a row is no loan that can be computed with. */
export const verplichteKolommen = ['schuldeiser', 'saldo', 'rente', 'einddatum'] as const;
export type VerplichteKolom = (typeof verplichteKolommen)[number];

/** What a heading may call each of them, as `woorden` writes it. */
const benamingen: Readonly<Record<Lijstkolom, RegExp>> = {
  schuldeiser:
    /\b(?:schuldeisers?|bank|banken|krediet(?:verstrekker|gever|instelling)|financiele instelling|tegenpartij|lening(?:gever|verstrekker)|financier)\b/,
  saldo:
    /\b(?:saldo|schuldsaldo|restsaldo|openstaande?|uitstaande?|rest(?:schuld|kapitaal|bedrag)|resterende?|(?:nog )?(?:verschuldigd|af te lossen|terug te betalen)(?: kapitaal)?)\b/,
  rente: /\b(?:(?:rente|interest|intrest)(?:voet|percentage)?|jkp)\b/,
  einddatum:
    /\b(?:eind(?:datum|vervaldag|vervaldatum|jaar)|(?:laatste )?verval(?:dag|datum)|einde(?: looptijd)?|looptijd tot|loopt tot|tot en met)\b/,
  aflossing:
    /\b(?:(?:kapitaal)?(?:aflossing|delging)(?:en)?|kapitaal(?:last|deel)|terugbetaling(?:en)?)\b/,
  doorgeeflening: /\b(?:doorgeef\w*|doorgegeven|derden?)\b/,
  gemeente: /\b(?:gemeente|stad)\b/,
  bestuur: /\b(?:bestuur|entiteit|rechtspersoon|gemeente (?:en )?ocmw)\b/,
};

/** Headings that hold one of those words and mean something else. */
const anders = [
  /\b(?:oorspronkelijk|initieel|ontleend|opgenomen|begin|start|aanvang)\w*/,
  /\b(?:eerste|volgende) (?:verval|aflos|rente|terugbetal)\w*/,
  /\brente(?:last|lasten|type|herziening|uitgaven|formule)\b/,
  /\bint(?:e)?rest(?:last|lasten|type|uitgaven)\b/,
  /\b(?:type|soort|wijze|herziening|periodiciteit|aantal)\b/,
  /\baflossings(?:wijze|plan|type|vorm|tabel)\b/,
];

/** Words in small letters, parted by single spaces; accents and signs gone. */
export function woorden(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** No heading is longer; a sentence above the table may hold its words too. */
const langsteKop = 60;

/** What a column holds by its heading; the word that comes first says it: "Saldo na aflossing". */
export function kolomVan(kop: string): Lijstkolom | null {
  const text = woorden(kop);
  if (text === '' || text.length > langsteKop || anders.some((each) => each.test(text)))
    return null;
  let found: { readonly kolom: Lijstkolom; readonly at: number; readonly length: number } | null =
    null;
  for (const kolom of leningkolommen) {
    const match = benamingen[kolom].exec(text);
    if (!match) continue;
    const [{ length }, at] = [match[0], match.index];
    // "gemeente en OCMW" is a bestuur, though it begins as a gemeente.
    if (!found || at < found.at || (at === found.at && length > found.length))
      found = { kolom, at, length };
  }
  return found?.kolom ?? null;
}
