import { belastingen, evenwicht, mandaten, waarborgRegels, type Rule } from '../../regulations';
import { textOf, type Spot, type WorkbookCells } from './workbookRead';

/** The rule of law on which a line rests. Lines of which no article is known stand in no list. */
const byPath: Readonly<Record<string, Rule>> = {
  'M2.IX': evenwicht,
  'AFM.III': evenwicht,
  'GAFM.II.b': evenwicht,
  'GAFM.III': evenwicht,
  'CONS.AFM': evenwicht,
  'CONS.BBR': evenwicht,
};

const byRow: readonly (readonly [sheet: string, row: RegExp, rule: Rule])[] = [
  ['belastingen', /^(?:apb|oov)\/(?:nieuw|effect|perJaar)/, belastingen],
  ['fusie', /^aanpassing\/(?:apb|oov)$/, belastingen],
  ['gemeentefonds', /^(?:index|waarborg|som)$/, waarborgRegels],
  ['transitie', /^schepenen\/extra/, mandaten],
  ['gemeenten', /\/norm\.(?:bbr|afm)$/, evenwicht],
  ['fusie', /^(?:fusie\/)?norm\.(?:bbr|afm)$/, evenwicht],
];

/** A line of a schema: the last part of its row key, or what stands in the column of paths. */
const path = /^(?:M2|AFM|GAFM|CONS|AGB|T2|GF|SCHULD|BEL)\.[A-Za-z0-9.]+$/;

/** The path of the row in the schemas; empty where it has none. */
export function pathOf(cells: WorkbookCells, spot: Spot): string {
  const found =
    cells.idOf(spot) === 'cijfers'
      ? textOf(cells.inRow(spot, 'pad'))
      : (cells.rowKey(spot).split('/').at(-1) ?? '');
  return path.test(found) ? found : '';
}

export function ruleOf(cells: WorkbookCells, spot: Spot): Rule | undefined {
  const id = cells.idOf(spot);
  const row = cells.rowKey(spot);
  return (
    byPath[pathOf(cells, spot)] ??
    byRow.find(([sheet, pattern]) => sheet === id && pattern.test(row))?.[2]
  );
}

/** What a line is, out of a table of sentences by path, or by sheet and row. */
export function lineSentence(
  cells: WorkbookCells,
  spot: Spot,
  sentences: Readonly<Record<string, string>>,
): string | undefined {
  const row = cells.rowKey(spot);
  return sentences[`${cells.idOf(spot) ?? ''}/${row}`] ?? sentences[pathOf(cells, spot)];
}
