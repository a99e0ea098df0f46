import type { Figures, Municipality } from '../../figures';
import { Grenzen, plaatsVan, type Buren } from '../../partners';

/** What the user's lists say of one municipality, and where they contradict each other. */
export interface Burenstand {
  /** Names of all known neighbours, whoever's list says so. */
  readonly buren: readonly string[];
  /** Whether the municipality has a list of its own. */
  readonly isVolledig: boolean;
  /** Of the neighbours those in another region, who take part by it. */
  readonly vanBuiten: readonly string[];
  /** Names of who lists somebody, and of that other, whose own list leaves the first out. */
  readonly tegenspraken: readonly { readonly noemt: string; readonly zwijgt: string }[];
}

export function burenstand(
  { register: { today } }: Figures,
  buren: Buren,
  gemeente: Municipality,
): Burenstand {
  const grenzen = new Grenzen(today, buren);
  const place = plaatsVan(today, gemeente.nis);
  const naam = (each: number) => today[each]?.naam ?? '';
  const known = [...grenzen.buren(place)].sort((a, b) => naam(a).localeCompare(naam(b), 'nl'));
  const region = gemeente.indeling?.referentieregio;
  return {
    buren: known.map(naam),
    isVolledig: grenzen.isVolledig(place),
    vanBuiten: known.filter((each) => today[each]?.indeling?.referentieregio !== region).map(naam),
    tegenspraken: grenzen.tegenspraken().map(({ noemt, zwijgt }) => ({
      noemt: naam(noemt),
      zwijgt: naam(zwijgt),
    })),
  };
}
