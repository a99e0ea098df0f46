import { fold, type Figures, type Municipality } from '../../figures';

/** Names or codes of municipalities of today, and what was none. */
export interface Burenlijst {
  readonly gevonden: readonly Municipality[];
  readonly onbekend: readonly string[];
}

/** Reads a list as people type or paste it; the municipality itself is no neighbour of its own. */
export function leesBuren({ register }: Figures, text: string, gemeente: Municipality): Burenlijst {
  const words = text
    .split(/[,;\n\t]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const meant = words.map((word) => ({
    word,
    found: register.today.find(({ nis, naam }) => nis === word || fold(naam) === fold(word)),
  }));
  return {
    gevonden: [...new Set(meant.flatMap(({ found }) => found ?? []))].filter(
      ({ nis }) => nis !== gemeente.nis,
    ),
    onbekend: meant.flatMap(({ word, found }) => (found ? [] : [word])),
  };
}
