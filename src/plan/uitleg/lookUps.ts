import type { Arguments, Caller } from './calls';
import { all, compared, isError, notAvailable, numberOf, type Term, type Value } from './term';
import { spotsIn, type Area, type Spot } from './workbookRead';

/** The functions that find a cell, or count cells; undefined for any other. */
export function lookedUp(name: string, given: Arguments, caller: Caller): Term | undefined {
  switch (name) {
    case 'INDEX':
      return indexed(given, caller);
    case 'MATCH':
      return matched(given, caller);
    case 'LOOKUP':
      return bracket(given, caller);
    case 'CHOOSE': {
      const place = caller.term(given[0]);
      return typeof place?.value === 'number' ? caller.term(given[place.value]) : undefined;
    }
    case 'COUNT':
      return counted(given, caller);
    case 'COUNTIF':
      return countedIf(given, caller);
    default:
      return undefined;
  }
}

function indexed([cells, row, column]: Arguments, caller: Caller): Term | undefined {
  const area = caller.area(cells);
  const places = all([row, column].map((each) => caller.term(each)));
  if (!area || !places) return undefined;
  const wrong = places.map(({ value }) => value).find(isError);
  if (wrong) return { kind: 'constant', value: wrong };
  const [first = 0, second = 0] = places.map(({ value }) => numberOf(value) as number);
  // A place in a single row or column needs no second number.
  const [down, right] =
    column === undefined && area.top === area.bottom ? [1, first] : [first, second || 1];
  const spot: Spot = {
    sheet: area.sheet,
    row: area.top + (down || 1) - 1,
    column: area.left + right - 1,
  };
  if (spot.row > area.bottom || spot.column > area.right)
    return { kind: 'constant', value: { error: '#REF!' } };
  return caller.cell(spot);
}

function matched([wanted, list, way]: Arguments, caller: Caller): Term | undefined {
  const key = caller.term(wanted);
  const area = caller.area(list);
  const exact = caller.term(way);
  if (!key || !area || exact?.value !== 0) return undefined;
  if (isError(key.value)) return { kind: 'constant', value: key.value };
  const text = String(key.value ?? '');
  // Signs by which MATCH would find more than what stands there.
  if (typeof key.value === 'string' && /[*?~]/.test(text)) return undefined;
  const index = placeIn(area, key.value, caller);
  if (index === undefined) {
    caller.conditions.push({ kind: 'not-found', key: text, sheet: area.sheet });
    return { kind: 'constant', value: notAvailable };
  }
  // Which cell of a list is met may be a choice made elsewhere; a key of Cijfers never is.
  if (caller.cells.idOf(area) !== 'cijfers') caller.use(spotsIn(area).slice(index, index + 1));
  return { kind: 'worked', part: undefined, value: index + 1 };
}

const known = new WeakMap<object, Map<string, ReadonlyMap<string, number>>>();

/** A list is gone through once: all figures are looked up in the same one. */
function placeIn(area: Area, wanted: Value, { cells }: Caller): number | undefined {
  const lists = known.get(cells) ?? new Map<string, ReadonlyMap<string, number>>();
  known.set(cells, lists);
  const name = Object.values(area).join(' ');
  const list =
    lists.get(name) ??
    new Map(
      spotsIn(area)
        .map((spot, index): [string, number] => [typedKey(cells.value(spot)), index])
        .reverse(),
    );
  lists.set(name, list);
  return wanted === null ? list.get(typedKey(0)) : list.get(typedKey(wanted));
}

function typedKey(value: Value): string {
  return isError(value) ? value.error : `${typeof value} ${String(value).toLowerCase()}`;
}

/** Of a list from low to high the last that is not above what is looked for. */
function bracket([wanted, list, results]: Arguments, caller: Caller): Term | undefined {
  const [key, from] = [caller.term(wanted), caller.area(list)];
  const to = results ? caller.area(results) : from;
  if (!key || !from || !to) return undefined;
  if (isError(key.value)) return { kind: 'constant', value: key.value };
  const [keys, answers] = [spotsIn(from), spotsIn(to)];
  const last = keys.findLastIndex(
    (spot) => compared('<=', caller.cells.value(spot), key.value) === true,
  );
  const found = answers[last];
  if (!found) return { kind: 'constant', value: notAvailable };
  const edge = keys[last];
  if (edge) caller.use([edge]);
  return caller.cell(found);
}

function counted(given: Arguments, caller: Caller): Term | undefined {
  const areas = all(given.map((each) => caller.area(each)));
  if (!areas) return undefined;
  const spots = areas.flatMap(spotsIn);
  caller.use(spots);
  const value = spots.filter((spot) => typeof caller.cells.value(spot) === 'number').length;
  return { kind: 'count', areas, wanted: null, value };
}

function countedIf([cells, criterion]: Arguments, caller: Caller): Term | undefined {
  const [area, wanted] = [caller.area(cells), caller.term(criterion)];
  if (!area || !wanted || isError(wanted.value) || wanted.value === null) return undefined;
  const text = String(wanted.value);
  if (/[*?~]/.test(text)) return undefined;
  const [, sign = '=', rest = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(text) ?? [];
  const number = rest.trim() === '' ? Number.NaN : Number(rest);
  const limit = Number.isNaN(number) ? rest : number;
  const spots = spotsIn(area);
  caller.use(spots);
  const value = spots.filter((spot) => {
    const found = caller.cells.value(spot);
    if (sign === '<>' || typeof found !== typeof limit) return sign === '<>' && found !== limit;
    return compared(sign as '=' | '<' | '<=' | '>' | '>=', found, limit) === true;
  }).length;
  return { kind: 'count', areas: [area], wanted: wanted.value, value };
}
