import { fold } from '../figures';

interface Benoemd {
  readonly nis: string;
  readonly naam: string;
}

/** One line about neighbours: "Gent: Destelbergen, Merelbeke-Melle", or only names. */
export interface Burenregel<Gemeente> {
  /** Whose neighbours follow: what stands before the colon; absent where no colon stands. */
  readonly van: Gemeente | undefined;
  readonly namen: readonly Gemeente[];
}

export interface Burenregels<Gemeente> {
  readonly regels: readonly Burenregel<Gemeente>[];
  /** What is no name or code of one of the municipalities, as it was typed. */
  readonly onbekend: readonly string[];
}

/** Reads lines as people type or paste them, with names or NIS codes. */
export function leesBurenregels<Gemeente extends Benoemd>(
  text: string,
  gemeenten: readonly Gemeente[],
): Burenregels<Gemeente> {
  const onbekend: string[] = [];
  const byWord = new Map(
    gemeenten.flatMap((each) => [[each.nis, each] as const, [fold(each.naam), each] as const]),
  );
  const found = (word: string): Gemeente[] => {
    const gemeente = byWord.get(fold(word));
    if (!gemeente) onbekend.push(word);
    return gemeente ? [gemeente] : [];
  };
  const regels = text.split('\n').flatMap((line): Burenregel<Gemeente>[] => {
    const colon = line.indexOf(':');
    const [van] =
      line.slice(0, Math.max(colon, 0)).trim() === '' ? [] : found(line.slice(0, colon).trim());
    const namen = line
      .slice(colon + 1)
      .split(/[:;,\t]/)
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .flatMap(found);
    return van || namen.length > 0 ? [{ van, namen }] : [];
  });
  return { regels, onbekend };
}
