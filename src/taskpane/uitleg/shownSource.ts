import type { ActiveCell, CellSource, OfficeFailure, OfficeRoom } from '../../office';
import type { SourceCards } from './SourceCards';

/** Where the value of a cell comes from, with what shows it where there is something to show. */
export type ShownSource =
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
    if (answer.value.kind !== 'figures') return answer.value;
    const { SourceCards } = await import('./SourceCards');
    return { ...answer.value, Cards: SourceCards };
  } catch (error) {
    return { kind: 'failed', failure: { kind: 'unexpected', detail: String(error) } };
  }
}
