import content from '../../../data/schemas.json';
import { rowText, type Grid } from './grid';
import type { HeadingGroup } from './headings';
import { labelKey, type PrintedLabel } from './label';
import type { LabelledRow } from './labelledRows';
import { linesWithLabel, schemaLines } from './schemaLines';

const { nummers, titels, onderdelen, regels } = content.andere;

/** Longer than this is prose, and prose speaks of many schemas. */
const longestTitle = 110;

const numbered = new RegExp(
  `^(?:schema\\s*)?(?:${nummers.join('|')})(?=\\s*(?:[:.\u2013-]|$)|\\s)`,
  'i',
);
const ownNumber = /^(?:schema\s*)?(?:M2|J2|T2|T3|T4)(?=\s*(?:[(:.\u2013-]|$)|\s)/i;
const otherTitles = titels.map(labelKey);
/** A balance is one word among many; only as a title of its own does it say something. */
const balance =
  /^(?:toelichting\s*bij\s*de|de|schema)?balans(?:\d{4}|op\d+december\d{4}|per\d+december\d{4})?$/;
const pieces = onderdelen.map(
  (words) =>
    new RegExp(
      `^${words.replaceAll('-', '[- ]')}(?![\\p{L}])(?:\\s+\\d|\\s*[:\u2013-]|n?$|\\s)`,
      'iu',
    ),
);
const otherLines = new Set(regels.map(labelKey));
/** Titles of blocks, except the words that another schema prints above a block too. */
const ownTitles = new Set(
  schemaLines.flatMap(({ title, schema, labels }) =>
    title && schema !== 'T2' ? labels.filter((key) => !key.startsWith('financieleschulden')) : [],
  ),
);
const ownWords = ['financieel evenwicht', 'economische aard', 'van de financiële schulden'].map(
  labelKey,
);

/** What a title says of the rows under it: ours, of another schema, or nothing. */
function ofTitle(text: string): 'own' | 'other' | null {
  if (text.length > longestTitle || /[.;]$/.test(text)) return null;
  const key = labelKey(text);
  const bare = labelKey(text.replace(/^(?:schema\s*)?[A-Z]{1,2}\d{1,2}\s*[:.\u2013-]*\s*/, ''));
  if (ownTitles.has(key) || ownTitles.has(bare)) return 'own';
  const named = otherTitles.some((title) => title !== 'balans' && key.includes(title));
  if (named || balance.test(bare) || numbered.test(text)) return 'other';
  if (ownNumber.test(text) || ownWords.some((words) => key.includes(words))) return 'own';
  return pieces.some((piece) => piece.test(text)) ? 'other' : null;
}

/** `I. Exploitatiesaldo`, `I. Exploitatie-uitgaven`: the first line of a schema of ours. */
function opensSchema({ key, marks, dashed }: PrintedLabel): boolean {
  if (dashed || key === '') return false;
  return linesWithLabel(key).some(
    (line) =>
      !line.title &&
      line.parent === null &&
      line.labels.includes(key) &&
      !line.labelsWithMark.includes(key) &&
      schemaLines[line.index - 2]?.schema !== line.schema &&
      (marks.length === 0 || marks.at(-1) === line.mark),
  );
}

/**
 * The rows that belong to another schema: the balance sheet, the staat van opbrengsten en kosten,
 * the plan by objective. They print the words of our lines above other amounts. A title tells, or
 * else a line among them that no schema of ours has; it counts until a schema of ours begins.
 */
export function rowsOfOtherSchemas(
  grid: Grid,
  groups: readonly HeadingGroup[],
  rows: readonly LabelledRow[],
): ReadonlySet<LabelledRow> {
  const stretches: Stretch[] = [{ said: ofTitle(grid.name), rows: [] }];
  for (const row of grid.rows.slice(0, groups[0]?.from ?? grid.rows.length)) {
    const said = ofTitle(rowText(row));
    if (said !== null) stretches.push({ said, rows: [] });
  }
  rows.forEach((row, index) => {
    const opens = opensSchema(row.label) ? 'own' : null;
    const said = (row.hasAmounts ? null : ofTitle(row.label.text)) ?? opens;
    if (said !== null || row.group !== rows[index - 1]?.group) stretches.push({ said, rows: [] });
    stretches.at(-1)?.rows.push(row);
  });
  const others = new Set<LabelledRow>();
  let other = false;
  for (const { said, rows: under } of stretches) {
    // A page that goes on under a heading of its own is still the same schema.
    other = said === 'other' || (said === null && other) || under.some(isOtherLine);
    if (other) under.forEach((row) => others.add(row));
  }
  return others;
}

/** Rows under one title or heading, and what that says of them. */
interface Stretch {
  readonly said: 'own' | 'other' | null;
  readonly rows: LabelledRow[];
}

function isOtherLine({ hasAmounts, label }: LabelledRow): boolean {
  return hasAmounts && !label.dashed && otherLines.has(label.key);
}
