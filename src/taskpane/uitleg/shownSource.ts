import type { ActiveCell, CellSource, OfficeFailure, OfficeRoom } from '../../office';
import type { CellExplainer } from './cel/CellExplainer';
import type { SourceCards } from './SourceCards';

/** What explains a cell down to its sources; fetched with the first cell that has any. */
export interface WithExplainer {
  readonly Explainer?: typeof CellExplainer;
}

/** Where the value of a cell comes from, with what shows it where there is something to show. */
export type ShownSource = WithExplainer & FoundSource;
type FoundSource =
  | Exclude<CellSource, { kind: 'figures' }>
  | (Extract<CellSource, { kind: 'figures' }> & { readonly Cards: typeof SourceCards })
  | { readonly kind: 'failed'; readonly failure: OfficeFailure };

/** A source that cannot be read never stands in the way of the explanation itself. */
export async function shownSource(
  { readSource }: Pick<OfficeRoom, 'readSource'>,
  cell: ActiveCell,
): Promise<ShownSource> {
  try {
    const answer = await readSource(cell);
    if (!answer.ok) {
      // An Excel that cannot read our marks cannot hold a workbook that was built in it.
      return answer.failure.kind === 'not-supported'
        ? { kind: 'elsewhere' }
        : { kind: 'failed', failure: answer.failure };
    }
    // A text or a number on somebody's own sheet needs no explanation.
    const isOwnConstant = answer.value.kind === 'elsewhere' && cell.formula === '';
    const explainer: WithExplainer = isOwnConstant
      ? {}
      : { Explainer: (await import('./cel/CellExplainer')).CellExplainer };
    if (answer.value.kind !== 'figures') return { ...answer.value, ...explainer };
    const { SourceCards } = await import('./SourceCards');
    return { ...answer.value, ...explainer, Cards: SourceCards };
  } catch (error) {
    return { kind: 'failed', failure: { kind: 'unexpected', detail: String(error) } };
  }
}
