import { quoted, valueText } from './cellValueText';
import { between, plainText, words, type Piece } from './piece';
import { nameAlone, nameOf, type Telling } from './sentence';
import { bare, isError, spotsOf, type Comparison, type Condition, type Term } from './term';
import { cellAddress } from '../../spreadsheet/workbook';
import { tidied } from './tidyConditions';

/** More choices than that are no sentence any more. */
const mostConditions = 5;

/** Why this part of the formula counted, a line each; undefined where it cannot be told shortly. */
export function conditionLines(
  telling: Telling,
  conditions: readonly Condition[],
  result: Term,
): Piece[][] | undefined {
  const lines = tidied(conditions, result).map((each) => told(telling, each));
  const all = lines.flatMap((each) => (each ? [each] : []));
  if (all.length < lines.length) return undefined;
  // That something failed is told better by what was missing.
  const named = all.filter((line) => plainText(line) !== telling.labels.failed);
  const known = named.length > 0 ? named : all;
  const seen = new Set<string>();
  const different = known.filter((line) => {
    const text = plainText(line);
    return !seen.has(text) && Boolean(seen.add(text));
  });
  return different.length <= mostConditions ? different : undefined;
}

function told(telling: Telling, condition: Condition): Piece[] | undefined {
  const { labels } = telling;
  switch (condition.kind) {
    case 'not-found':
      return [
        words(
          labels.notFound(
            condition.key.split('|').filter(Boolean).join(', '),
            telling.cells.nameOf(condition),
          ),
        ),
      ];
    case 'failed': {
      const wrong = spotsOf(condition.part).filter((spot) => isError(telling.cells.value(spot)));
      return wrong.length === 0
        ? [words(labels.failed)]
        : [
            ...between(
              wrong.map((spot) => [nameAlone(telling, spot)]),
              ', ',
            ),
            words(` ${labels.isUnknown(wrong.length)}`),
          ];
    }
    case 'test':
      return test(telling, condition.test, condition.holds);
  }
}

function test(telling: Telling, term: Term, holds: boolean): Piece[] | undefined {
  const { labels, cells } = telling;
  switch (term.kind) {
    case 'comparison':
      return comparison(telling, term, holds);
    case 'asked': {
      const part = operand(telling, term.part, false);
      if (!part) return undefined;
      if (term.name === 'text') return [...part, words(` ${labels.isText(holds)}`)];
      if (term.name === 'missing') return [...part, words(` ${labels.isMissing(holds)}`)];
      if (holds) return [...part, words(` ${labels.isNumber}`)];
      const { value } = term.part;
      const why = value === null || value === '' ? 'empty' : isError(value) ? 'unknown' : 'other';
      return [...part, words(` ${labels.isNoNumber[why]}`)];
    }
    case 'logic': {
      if (term.name === 'NOT') {
        const [part] = term.parts;
        return part ? test(telling, part, !holds) : undefined;
      }
      // Of an OR that holds the parts that do; of one that does not, none does.
      const isAnd = term.name === 'AND';
      const telltale = term.parts.filter(({ value }) => (value === true) === holds);
      const lines = telltale.map((part) => test(telling, part, holds));
      const known = lines.flatMap((line) => (line ? [line] : []));
      if (known.length < lines.length || known.length === 0) return undefined;
      return isAnd === holds ? between(known, ` ${labels.and} `) : known[0];
    }
    case 'cell':
      return [
        nameAlone(telling, term.spot),
        words(` ${labels.is} ${valueText(cells, term.spot, labels)}`),
      ];
    case 'constant':
    case 'minus':
    case 'operation':
    case 'calculation':
    case 'count':
    case 'joined':
    case 'worked':
      return undefined;
  }
}

const opposite: Readonly<Record<Comparison, Comparison>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

function comparison(
  telling: Telling,
  { operator, parts: [left, right] }: Extract<Term, { kind: 'comparison' }>,
  holds: boolean,
): Piece[] | undefined {
  const { labels, cells } = telling;
  const sign = holds ? operator : opposite[operator];
  const cell = bare(left);
  if (cell.kind === 'cell' && right.kind === 'constant' && (sign === '=' || sign === '<>')) {
    const name = nameAlone(telling, cell.spot);
    if (right.value === '') return [name, words(` ${labels.isEmpty(sign === '=')}`)];
    const value = valueText(cells, cell.spot, labels);
    return sign === '='
      ? [name, words(` ${labels.is} ${value}`)]
      : [name, words(` ${labels.is} ${value}, ${labels.not} ${quoted(right.value)}`)];
  }
  const [one, other] = [operand(telling, left, true), operand(telling, right, true)];
  return one && other ? [...one, words(` ${labels.compare[sign]} `), ...other] : undefined;
}

/** What is compared: a cell with its value, a fixed number, or a small sum of them. */
function operand(telling: Telling, term: Term, withValue: boolean): Piece[] | undefined {
  const { labels, cells } = telling;
  switch (term.kind) {
    case 'constant':
      return isError(term.value) ? undefined : [words(quoted(term.value))];
    case 'cell': {
      return withValue
        ? [
            words(`${valueText(cells, term.spot, labels)} (`),
            nameOf(telling, term.spot),
            words(')'),
          ]
        : [nameAlone(telling, term.spot)];
    }
    case 'worked':
      return term.part
        ? operand(telling, term.part, withValue)
        : isError(term.value)
          ? undefined
          : [words(quoted(term.value))];
    case 'count': {
      const [area] = term.areas;
      if (!area) return undefined;
      const where = `${cells.nameOf(area)}!${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`;
      const wanted = term.wanted === null ? undefined : String(term.wanted);
      return [words(`${String(term.value)} (${labels.count(where, wanted)})`)];
    }
    case 'operation': {
      const [left, right] = term.parts.map((part) => operand(telling, part, withValue));
      const sign = { '+': '+', '-': '−', '*': '×', '/': '÷', '^': '^' }[term.operator];
      return left && right ? [...left, words(` ${sign} `), ...right] : undefined;
    }
    case 'joined':
    case 'calculation': {
      const parts = term.parts.map((part) => operand(telling, part, withValue));
      const known = parts.flatMap((part) => (part ? [part] : []));
      if (known.length < parts.length || known.length > 4) return undefined;
      return term.kind === 'joined'
        ? between(known, ` ${labels.followedBy} `)
        : [words(`${labels.calculations[term.name]} (`), ...between(known, '; '), words(')')];
    }
    case 'minus': {
      const part = operand(telling, term.part, withValue);
      return part ? [words('−'), ...part] : undefined;
    }
    case 'comparison':
    case 'logic':
    case 'asked':
      return undefined;
  }
}
