import fc from 'fast-check';
import { uitlegLabels } from '../../../src/i18n/uitlegLabels';
import { plainText, WorkbookCells, type How, type Spot } from '../../../src/plan/uitleg';
import { howComputed } from '../../../src/plan/uitleg/explainCell';
import { cellAddress } from '../../../src/spreadsheet/workbook';
import { draws } from '../../scenario/draw';
import { drawScenario } from '../../scenario/drawnScenario';
import { hasseltKortessem } from '../../scenario/publishedCases';
import { planOf } from '../planOf';
import { readOf } from './readOf';
import { recomputed } from './recompute';

// What is explained gives the value of the cell: for every formula of a workbook.
const labels = uitlegLabels('nl-BE');
const { how: words } = labels;

const [complete, withGaps] = fc.sample(draws({ gaps: fc.constantFrom(0, 0.02) }), {
  seed: 20250101,
  numRuns: 2,
});
if (!complete || !withGaps) throw new Error('nothing was drawn');

function drawn(draw: typeof complete) {
  const { basis, inputs } = drawScenario(draw as NonNullable<typeof draw>);
  return planOf(basis, { inputs }).workbook;
}

test.each([
  ['Hasselt and Kortessem', () => planOf(hasseltKortessem()).workbook],
  ['a drawn scenario', () => drawn(complete)],
  ['another one', () => drawn(withGaps)],
])('%s: the numbers of each explanation give the value of its cell, to the cent', (_, make) => {
  const cells = new WorkbookCells(readOf(make()));
  const wrong: string[] = [];
  let formulas = 0;
  let sentences = 0;
  for (const spot of formulaCells(cells)) {
    formulas += 1;
    const how = howComputed(cells, spot, labels);
    if (how.kind === 'sentence') sentences += 1;
    const fault = faultOf(cells, spot, how);
    if (fault !== '')
      wrong.push(`${cells.nameOf(spot)}!${cellAddress(spot.row, spot.column)}: ${fault}`);
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(formulas).toBeGreaterThan(2000);
  // A list instead of a sentence is honest, but must stay the exception among known values.
  expect(sentences / formulas).toBeGreaterThan(0.4);
});

function* formulaCells(cells: WorkbookCells): Generator<Spot> {
  for (const [sheet, { values }] of cells.read.sheets.entries())
    for (const [row, line] of values.entries())
      for (const column of line.keys()) {
        const spot = { sheet, row, column };
        if (cells.formula(spot) !== '') yield spot;
      }
}

/** The text that a sentence says the cell is put together of. */
function joinedText(sentence: Extract<How, { kind: 'sentence' }>['sentence']): string {
  const text = sentence
    .map((piece) => (piece.kind === 'cell' ? '#' : piece.text))
    .join('')
    .slice(words.text.length)
    .replaceAll(' (#)', '');
  return text
    .split(` ${labels.formula.followedBy} `)
    .map((part) => {
      if (part === labels.formula.empty) return '';
      return /^".*"$/s.test(part)
        ? part.slice(1, -1)
        : String(recomputed([{ kind: 'text', text: `${part} = ${part}` }]).result);
    })
    .join('');
}

/** What is wrong with an explanation; empty for a right one and for a list. */
function faultOf(cells: WorkbookCells, spot: Spot, how: How): string {
  const value = cells.value(spot);
  if (how.kind === 'none') return 'nothing is told';
  if (how.kind === 'list')
    return how.why === 'notEqual' ? `${cells.formula(spot)} is worked out wrongly` : '';
  const text = plainText(how.sentence);
  if (text.startsWith(words.takes) || text.startsWith(words.looksUp)) {
    const link = how.sentence.find((piece) => piece.kind === 'cell');
    const sheet = cells.sheetNamed(link?.place.sheet ?? '') ?? -1;
    const area = cells.area(link?.place.address ?? '', sheet);
    const taken = area && cells.value({ sheet, row: area.top, column: area.left });
    const same =
      String(taken ?? (typeof value === 'number' ? 0 : '')).toLowerCase() ===
      String(value ?? '').toLowerCase();
    return same ? '' : `${text}, but the cell holds ${JSON.stringify(taken)}`;
  }
  if (text.startsWith(words.isThen)) {
    const told = text.slice(words.isThen.length, -1);
    if (typeof value !== 'number') return told === `"${String(value)}"` ? '' : text;
    return Math.abs(recomputed([{ kind: 'text', text: `${told} = ${told}` }]).result - value) <
      0.005
      ? ''
      : text;
  }
  if (text.startsWith(words.text)) {
    const told = joinedText(how.sentence);
    return told === value ? '' : `${text} gives ${told}`;
  }
  if (typeof value !== 'number') return `a calculation of no number: ${text}`;
  const { result, shown } = recomputed(how.sentence);
  // Half a cent, and what a binary fraction adds to it.
  const isRight = [result, shown].every((each) => Math.abs(each - value) <= 0.005 + 1e-6);
  return isRight ? '' : `${text}, but ${String(result)} is not ${String(value)}`;
}
