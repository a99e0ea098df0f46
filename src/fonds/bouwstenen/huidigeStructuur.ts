import { gemeentefonds, type Verdeelpost } from '../../regulations';
import type { Blokontwerp } from './blokontwerp';
import { inwonersIndicator } from './indicatoren';

/** The post of the voorafnames, whose split over the groups was not found. */
export const voorafnames: Verdeelpost = postOf('voorafnames');

/** The fund as it is divided today: a block for each post, each group and each social measure. */
export function huidigeStructuur(): readonly Blokontwerp[] {
  return gemeentefonds.verdeling.flatMap(blokkenVan);
}

function blokkenVan(post: Verdeelpost): readonly Blokontwerp[] {
  const { id, aandeel, status } = post;
  const bron = bronVan(post);
  if (post.groepen.length > 0) {
    return post.groepen.map((groep) => ({
      id: `${id}.${groep.naam}`,
      naam: `voorafname ${groep.naam}`,
      soort: 'segment',
      indicator: inwonersIndicator,
      leden: groep.naam,
      // A city that takes in a municipality gains at the expense of the other cities of its group.
      vast: { noemer: 'segment', buitenpartnerTelt: true },
      aandeel: Number.NaN,
      status: groep.status,
      bron: groep.bron,
    }));
  }
  if (post.delen.length > 0) {
    return post.delen.map((deel) => ({
      ...shared(deel.id),
      naam: deel.post,
      aandeel: deel.aandeel,
      status,
      bron,
    }));
  }
  if (id === fiscaal) {
    return [
      {
        id,
        naam: post.post,
        soort: 'tekort',
        indicator: 'grondslag',
        leden: 'alle',
        vast: {},
        aandeel,
        status: `${status}; berekend als tekort tot een norm per inwoner`,
        bron,
      },
    ];
  }
  return [{ ...shared(id), naam: post.post, aandeel, status, bron }];
}

/** Where the share comes from, and the law; once where the law itself is the source. */
function bronVan({ bron, rechtsgrond }: Verdeelpost): string {
  return bron === rechtsgrond ? bron : `${bron}; rechtsgrond: ${rechtsgrond}`;
}

const fiscaal = 'fiscaleArmoede';

/** Every municipality shares, by a measure that has the name of the block. */
function shared(id: string): Pick<Blokontwerp, 'id' | 'soort' | 'indicator' | 'leden' | 'vast'> {
  return { id, soort: 'aandelen', indicator: id, leden: 'alle', vast: {} };
}

function postOf(id: string): Verdeelpost {
  const found = gemeentefonds.verdeling.find((post) => post.id === id);
  if (found) return found;
  throw new Error(`regelingen.json: gemeentefonds.verdeling heeft geen post ${id}.`);
}
