import type { UitlegLabels } from '../../i18n/uitlegLabels';
import type { Steps } from '../../spreadsheet/steps';
import { cellAddress } from '../../spreadsheet/workbook';
import { areaLine, lawOf, shortList } from './cellLine';
import { cellName } from './cellName';
import { conditionLines } from './conditions';
import type { CellExplanation, How, LawLine, ShortList } from './explanation';
import { areasIn, follow } from './follow';
import { ruleOf } from './lineRules';
import { words, type Piece } from './piece';
import { calculationSentence, nameAlone, textSentence, type Telling } from './sentence';
import { asShown, kindOf, shownNumber } from './shownNumber';
import { missingFor, sourcesOf } from './sources';
import { bare, compared, isError, type Term, type Value } from './term';
import { whatItIs } from './whatItIs';
import type { Area, Spot, WorkbookCells } from './workbookRead';

/** Explains one cell, whoever's sheet it stands on. */
export function* explainCell(
  cells: WorkbookCells,
  spot: Spot,
  labels: UitlegLabels,
): Steps<CellExplanation> {
  const formula = cells.formula(spot);
  const value = cells.value(spot);
  const { name, of } = cellName(cells, spot);
  const list = (spots: readonly Spot[]): ShortList => shortList(cells, spots, labels);
  const base: CellExplanation = {
    spot,
    sheet: cells.nameOf(spot),
    address: cellAddress(spot.row, spot.column),
    title: `${name} (${of})`,
    what: whatItIs(cells, spot, labels),
    law: lawOfCell(cells, spot),
    how: howComputed(cells, spot, labels),
    formula,
    missing: undefined,
    sources: undefined,
    change: undefined,
  };
  if (formula === '') return base;
  yield;
  const missing = isError(value) ? yield* missingFor(cells, spot) : undefined;
  const { isStopped, ...found } = yield* sourcesOf(cells, spot);
  return {
    ...base,
    missing: missing && { cells: list(missing.cells), keys: missing.keys.map(readableKey) },
    sources: {
      figures: list(found.figures),
      parameters: list(found.parameters),
      inputs: list(found.inputs.filter((each) => cells.value(each) !== null)),
      others: list(found.others),
      isStopped,
    },
    change: list(found.inputs),
  };
}

function readableKey(key: string): string {
  return key.split('|').filter(Boolean).join(', ');
}

function lawOfCell(cells: WorkbookCells, spot: Spot): LawLine | undefined {
  if (cells.idOf(spot) === 'parameters') return lawOf(cells, spot);
  const rule = ruleOf(cells, spot);
  return rule && { article: rule.rechtsgrond, status: rule.status, document: rule.bron };
}

/** How the value follows from the formula: in a sentence that adds up, or else as a list. */
export function howComputed(cells: WorkbookCells, spot: Spot, labels: UitlegLabels): How {
  if (cells.formula(spot) === '') return { kind: 'none' };
  const list = (why: Extract<How, { kind: 'list' }>['why']): How => ({
    kind: 'list',
    why,
    list: precedentList(cells, spot, labels),
  });
  const value = cells.value(spot);
  if (isError(value)) return list('unknown');
  const { term, conditions } = follow(cells, spot);
  if (!term) return list('tooRich');
  if (!isSame(term.value, value)) return list('notEqual');
  const telling: Telling = { cells, home: spot, labels: labels.formula };
  const because = conditionLines(telling, conditions, term);
  const sentence = sentenceOf(telling, term, labels);
  return because && sentence ? { kind: 'sentence', because, sentence } : list('tooRich');
}

/** What adding and taking off large amounts leaves of a difference that is none. */
const noise = 1e-6;

function isSame(one: Value, other: Value): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= Math.max(noise, 1e-12 * Math.abs(other));
  // A formula that gives an empty cell shows 0.
  if (one === null) return other === 0 || other === '';
  return compared('=', one, other) === true;
}

function sentenceOf(telling: Telling, term: Term, labels: UitlegLabels): Piece[] | undefined {
  const { how } = labels;
  const { cells, home } = telling;
  const value = cells.value(home);
  const source = bare(term);
  // Words that were changed on the way are told as a text.
  if (source.kind === 'cell' && isSame(source.value, value)) {
    const begin = cells.idOf(source.spot) === 'cijfers' ? how.looksUp : how.takes;
    return [
      words(begin),
      nameAlone(telling, source.spot),
      words(` = ${shownValue(telling, value)}`),
    ];
  }
  if (isFixed(term)) return [words(`${how.isThen}${shownValue(telling, value)}.`)];
  if (typeof value === 'number') return calculationSentence(telling, term);
  if (typeof value !== 'string') return undefined;
  const text = textSentence(telling, term);
  return text && [words(how.text), ...text];
}

/** Nothing of the workbook is in it any more: only fixed numbers and words. */
function isFixed(term: Term): boolean {
  switch (term.kind) {
    case 'constant':
      return true;
    case 'operation':
    case 'calculation':
    case 'joined':
      return term.parts.every(isFixed);
    case 'minus':
      return isFixed(term.part);
    case 'cell':
    case 'count':
    case 'comparison':
    case 'logic':
    case 'asked':
    case 'worked':
      return false;
  }
}

function shownValue({ cells, home }: Telling, value: Value): string {
  if (typeof value === 'number') {
    const kind = kindOf(cells, home);
    const decimals = kind === 'plain' ? 10 : 2;
    return shownNumber(asShown(value, kind, decimals), kind, decimals);
  }
  return `"${String(value ?? '')}"`;
}

/** Longer lists of what one formula names are read by nobody. */
const mostPrecedents = 12;

/** The cells that the formula names, with their values: what can be told of any formula. */
function precedentList(cells: WorkbookCells, spot: Spot, labels: UitlegLabels): ShortList {
  const rank = ({ sheet, top, left }: Area): number => {
    const value = cells.value({ sheet, row: top, column: left });
    if (isError(value)) return 0;
    return value === 0 || value === null || value === '' ? 2 : 1;
  };
  // What is not known says most, and a zero least.
  const areas = areasIn(cells, spot).sort((one, other) => rank(one) - rank(other));
  return {
    lines: areas.slice(0, mostPrecedents).map((area) => areaLine(cells, area, labels)),
    more: Math.max(0, areas.length - mostPrecedents),
  };
}
