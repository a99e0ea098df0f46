import { and, counted } from './enumerate';

/** The words of "Cijfers uit een map". */

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
