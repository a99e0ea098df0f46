import { Lot } from '../../../scenario/lot';
import type { PrintDraw } from './printDraw';
import type { Printed, PrintedBlock, PrintedRow } from './printBlocks';
import { splitLabel } from './splitLabel';
import { noteRows, titleRows } from './surroundings';

/** The printed tables as text that was copied out of a PDF. */
export function printLines({ blocks }: Printed, draw: PrintDraw): string {
  const lot = new Lot(draw.seed);
  const pages = new Pages(draw, lot);
  for (const text of titleRows(draw)) pages.add([text]);
  blocks.forEach((block, index) => {
    if (draw.blankRows) pages.add(['']);
    const headings = headingLines(block, draw);
    pages.add(headings);
    block.rows.forEach((row, place) => {
      const name = `${String(index)} ${String(place)}`;
      pages.add(rowLines(row, draw, lot, name), headings);
    });
  });
  for (const text of noteRows(draw)) pages.add([text]);
  return `${pages.lines.join('\n')}\n`;
}

/** Lines that stay together, with a page number and a running title now and then between them. */
class Pages {
  readonly lines: string[] = [];
  #page = 1;
  #left = 22;

  constructor(
    private readonly draw: PrintDraw,
    private readonly lot: Lot,
  ) {}

  add(lines: readonly string[], headings: readonly string[] = []): void {
    if (this.draw.pages && this.#left <= 0) {
      this.#left = 22;
      this.lines.push(
        '',
        this.lot.pick('page', [
          `${String(this.#page)}/12`,
          `Pagina ${String(this.#page)} van 12`,
          // Under a line that ends with a dash, a number alone would be that of the line.
          this.draw.zero === '-' ? '' : String(this.#page),
        ]),
      );
      this.lines.push('Gemeente en OCMW Voorbeelddorp - beleidsrapport', '');
      this.#page += 1;
      // Without marks a title in the middle of a table would begin it again.
      if (this.draw.mark !== 'none' && this.lot.chance('headings again', 0.5))
        this.lines.push(...headings);
    }
    this.lines.push(...lines);
    this.#left -= lines.length;
  }
}

function headingLines(block: PrintedBlock, draw: PrintDraw): string[] {
  const titled = draw.titleAt === 'heading';
  const joint = draw.gap === 'single' ? ' ' : '   ';
  const texts = block.headings.map((row) =>
    draw.merged ? row.filter((text, index) => text !== row[index - 1]) : row,
  );
  return [
    ...(titled ? [] : [block.title]),
    ...texts.map((row, index) =>
      [...(titled && index === 0 ? [block.title] : []), ...row].join(joint),
    ),
  ];
}

function rowLines(row: PrintedRow, draw: PrintDraw, lot: Lot, name: string): string[] {
  const marked = row.mark === '' ? row.label : `${row.mark} ${row.label}`;
  const indent = draw.indent === 'spaces' ? '  '.repeat(row.depth) : '';
  const amounts = row.amounts.flatMap(({ text }) => (text === '' ? [] : [text]));
  const between = draw.gap === 'single' ? ' ' : '    ';
  const labels = draw.wrap === 'label' || draw.wrap === 'label and amounts';
  const below = draw.wrap === 'amounts' || draw.wrap === 'label and amounts';
  const words: string[] = labels ? [...splitLabel(marked)] : [marked];
  const last = words.pop() ?? '';
  const printed = amounts.join(between);
  const lines = words.map((text) => `${indent}${text}`);
  // A dash alone on a line is the mark of a detail, and 2070 a year.
  if (
    !below ||
    amounts.every((text) => text === '-') ||
    amounts.some(looksLikeYear) ||
    lot.chance(`beside ${name}`, 0.6)
  ) {
    return [...lines, [`${indent}${last}`, printed].join(between).trimEnd()];
  }
  // A label and its amounts are not both spread over lines, and `11 831` at the end of a line could
  // be two amounts.
  if (
    draw.thousands === ' ' ||
    amounts.length < 3 ||
    lines.length > 0 ||
    lot.chance(`all below ${name}`, 0.7)
  ) {
    return [...lines, `${indent}${last}`, printed];
  }
  const half = Math.ceil(amounts.length / 2);
  return [
    ...lines,
    [`${indent}${last}`, ...amounts.slice(0, half)].join(between),
    amounts.slice(half).join(between),
  ];
}

function looksLikeYear(text: string): boolean {
  return /^\D*(?:19|20|21)\d\d\D*$/.test(text);
}
