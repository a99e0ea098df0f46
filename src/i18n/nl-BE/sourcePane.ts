/** The words of "Cijfers uit een map". */

/** 1 → "1 cijfer", 3 → "3 cijfers". */
function counted(count: number, one: string, more: string): string {
  return `${String(count)} ${count === 1 ? one : more}`;
}

/** "a, b en c". */
function and(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} en ${last}` : last;
}

export const sourcePane = {
  heading: 'Cijfers uit een map',
  intro:
    'Een gemeente of regio kan haar cijfers als map op het web zetten. Er wordt niets gevraagd voor u op Zoek drukt, en er gaat niets uit uw werkmap mee.',
  address: 'Adres van de map',
  addressHint: 'Begint met https://. Het wordt onthouden tot u Excel sluit.',
  noAddress: 'Typ eerst het adres van de map.',
  search: 'Zoek',
  searching: 'De map wordt gevraagd',
  stop: 'Stop',
  offline:
    'Deze computer heeft geen netwerk. Een map vragen kan pas als de verbinding er weer is. De meegeleverde cijfers en wat al in uw werkmap staat, blijven bruikbaar.',
  found: (naam: string, uitgever: string, datum: string | null, count: number) =>
    `${naam} (${uitgever}${datum === null ? '' : `, ${datum}`}): ${counted(count, 'gemeente', 'gemeenten')}.`,
  empty: 'Deze map heeft van geen enkele gemeente cijfers.',
  filter: 'Zoek in de lijst',
  filterHint: 'Een deel van de naam of de NIS-code.',
  noneLikeThat: 'Geen gemeente in deze map past daarbij.',
  choose: 'Kies de gemeenten',
  municipality: (label: string, nis: string, jaren: readonly number[]) => {
    const first = jaren[0];
    const last = jaren.at(-1);
    const years =
      first === undefined || last === undefined
        ? ''
        : first === last
          ? `, ${String(first)}`
          : `, ${String(first)} tot ${String(last)}`;
    return `${label} (${nis}${years})`;
  },
  take: 'Haal op',
  nothingChosen: 'Kies eerst minstens één gemeente.',
  taking: 'Cijfers ophalen',
  step: (done: number, total: number, label: string) =>
    `${String(done + 1)} van ${String(total)}: ${label}`,
  taken: (count: number, labels: readonly string[]) =>
    `${counted(count, 'cijfer', 'cijfers')} van ${and(labels)} opgehaald.`,
  cancelled: 'Gestopt. Er is niets overgenomen.',
};
