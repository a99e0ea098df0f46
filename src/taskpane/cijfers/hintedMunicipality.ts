import type { Figures, Municipality } from '../../figures';
import { problemOf } from '../problemText';

/** Which municipalities a name in a document may mean: a former one and its successor are two. */
export function hintedMunicipalities(
  { register }: Figures,
  given: string | null,
): readonly Municipality[] {
  if (given === null || given.trim() === '') return [];
  try {
    const meaning = register.meaningOf(given);
    switch (meaning.kind) {
      case 'code':
        return [meaning.municipality];
      case 'name':
        return meaning.municipalities;
      case 'group':
        return [];
    }
  } catch (error) {
    if (problemOf(error)?.code !== 'unknown-municipality') throw error;
    return [];
  }
}
