import type { CellContent, Workbook } from '../workbook';
import { val } from './chartText';
import { cellsAt } from './place';
import { element, text } from './xml';

type Contents = Pick<Workbook, 'sheets' | 'styles'>;

/** Charts carry a copy of what they show, so that a viewer need not read the cells. */
export function categoryData(reference: string, workbook: Contents): string {
  const contents = cellsAt(reference, workbook.sheets).map((cell) => cell?.value ?? null);
  return contents.some((content) => typeof content === 'string')
    ? element(
        'c:strRef',
        {},
        element('c:f', {}, text(reference)),
        element('c:strCache', {}, ...points(contents, shownText)),
      )
    : numberData(reference, workbook);
}

export function numberData(reference: string, { sheets, styles }: Contents): string {
  const cells = cellsAt(reference, sheets);
  return element(
    'c:numRef',
    {},
    element('c:f', {}, text(reference)),
    element(
      'c:numCache',
      {},
      element('c:formatCode', {}, text(formatOf(reference, { sheets, styles }))),
      ...points(
        cells.map((cell) => cell?.value ?? null),
        (content) => (typeof content === 'number' ? String(content) : null),
      ),
    ),
  );
}

/** How the first of these cells shows its number. */
export function formatOf(reference: string, { sheets, styles }: Contents): string {
  const style = cellsAt(reference, sheets).find((cell) => cell !== null)?.style;
  return (style === undefined ? undefined : styles[style]?.numberFormat) ?? 'General';
}

/** A place without a point is a gap. */
function points(
  contents: readonly CellContent[],
  shown: (content: CellContent) => string | null,
): string[] {
  return [
    val('c:ptCount', contents.length),
    ...contents.map((content, index) => {
      const point = shown(content);
      return point === null ? '' : element('c:pt', { idx: index }, element('c:v', {}, text(point)));
    }),
  ];
}

function shownText(content: CellContent): string | null {
  if (content === null) return null;
  if (typeof content === 'object') return content.error;
  return typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
}
