import type { FunctionId, Signature } from '../../functions';
import type { FunctionText } from '../../functions/texts';

/** Capitals, accents and underscores make no difference to who is looking for something. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('_', ' ').toLowerCase();
}

/** The functions in which every word occurs: in the name, the summary or the words beside it. */
export function searchFunctions(
  catalogue: readonly Signature[],
  texts: Readonly<Record<FunctionId, FunctionText>>,
  query: string,
): readonly Signature[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return catalogue.filter(({ id, parameters }) => {
    const text = texts[id];
    const heap = fold(
      [id, text.summary, ...text.searchWords, ...parameters.map((each) => each.id)].join(' '),
    );
    return words.every((word) => heap.includes(word));
  });
}
