import { tokenize, type Token } from '@borgar/fx';
import { addInFunction } from './addInCalls';
import { argumentKind, type ArgumentKind } from './argumentKind';
import { nativeRules, type NativeRule } from './nativeRules';

/** Whether a defined name stands for one cell. */
export type IsSingleName = (name: string) => boolean;

const noName: IsSingleName = () => false;

/**
 * The same formula (English form, with its equals sign) by functions that every Excel has. null where
 * a call has none, where it spills over more cells, or where only Excel can tell how many it takes:
 * then its value remains. What the function of the add-in refuses (a text for an amount, a percentage
 * as a whole number) such a formula works out: compare the values before relying on it.
 */
export function nativeFormula(formula: string, isSingleName: IsSingleName = noName): string | null {
  const body = formula.slice(1);
  const only = callsIn(tokens(body)).find(({ from, to }) => from === 0 && to === body.length);
  const rewritten = rewrite(body, isSingleName);
  if (rewritten === null) return null;
  // Brackets around the whole say nothing.
  const isOneCall = only !== undefined && addInFunction(only.name) !== undefined;
  return `=${isOneCall && rewritten.startsWith('(') ? rewritten.slice(1, -1) : rewritten}`;
}

interface Call {
  readonly name: string;
  readonly arguments: readonly string[];
  /** Where it stands in the text, its closing bracket included. */
  readonly from: number;
  readonly to: number;
}

interface Piece {
  readonly token: Token;
  readonly at: number;
}

function tokens(text: string): Piece[] {
  let at = 0;
  return tokenize(text, { mergeRefs: false }).map((token) => {
    const piece = { token, at };
    at += token.value.length;
    return piece;
  });
}

/** The outermost calls, in their order. */
function callsIn(pieces: readonly Piece[]): Call[] {
  const calls: Call[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece?.token.type !== 'func') continue;
    const call = callAt(pieces, index);
    if (call === null) continue;
    calls.push(call);
    while ((pieces[index + 1]?.at ?? Infinity) < call.to) index += 1;
  }
  return calls;
}

function callAt(pieces: readonly Piece[], index: number): Call | null {
  const first = pieces[index];
  if (first === undefined) return null;
  const parts: string[] = [''];
  let depth = 0;
  for (const { token, at } of pieces.slice(index + 1)) {
    const { value } = token;
    if (value === '(' || value === '{') depth += 1;
    if (value === ')' || value === '}') depth -= 1;
    if (depth === 0)
      return {
        name: first.token.value,
        arguments: parts.map((part) => part.trim()),
        from: first.at,
        to: at + value.length,
      };
    if (depth === 1 && value === '(' && parts.length === 1 && parts[0] === '') continue;
    if (depth === 1 && value === ',') parts.push('');
    else parts[parts.length - 1] += value;
  }
  return null;
}

function rewrite(text: string, isSingleName: IsSingleName): string | null {
  const calls = callsIn(tokens(text));
  let result = '';
  let done = 0;
  for (const call of calls) {
    const native = rewriteCall(call, text, isSingleName);
    if (native === null) return null;
    const before = text.slice(done, call.from);
    // Of one value `@` asks nothing.
    result += addInFunction(call.name) === undefined ? before : before.replace(/@$/, '');
    result += native;
    done = call.to;
  }
  return result + text.slice(done);
}

function rewriteCall(call: Call, text: string, isSingleName: IsSingleName): string | null {
  if (addInFunction(call.name) !== undefined) {
    const plain = applied(call, isSingleName, (_, kind) => (kind === 'single' ? '' : null));
    return plain === null ? null : `(${plain})`;
  }
  const [first = ''] = call.arguments;
  const inner = callsIn(tokens(first)).find(
    ({ name, from, to }) => addInFunction(name) !== undefined && from === 0 && to === first.length,
  );
  if (inner !== undefined) {
    const name = call.name.toUpperCase();
    if (name === 'SUM' && call.arguments.length === 1) {
      const summed = summedCall(inner, isSingleName);
      if (summed !== null) return summed;
    }
    if (name === 'INDEX' && call.arguments.length > 1) {
      const element = elementOf(inner, call.arguments.slice(1), isSingleName);
      if (element !== null) return element;
    }
  }
  const inside = text.slice(call.from + call.name.length + 1, call.to - 1);
  const rest = rewrite(inside, isSingleName);
  return rest === null ? null : `${call.name}(${rest})`;
}

/** The sum of what spills: SUM works per cell only where somebody asks for an array, SUMPRODUCT always. */
function summedCall(call: Call, isSingleName: IsSingleName): string | null {
  if (ruleOf(call)?.summable !== true) return null;
  const plain = applied(call, isSingleName, (_, kind) => (kind === 'unknown' ? null : ''));
  return plain === null ? null : `SUMPRODUCT(${plain})`;
}

/** One element of what spills needs only that element of each block. */
function elementOf(
  call: Call,
  position: readonly string[],
  isSingleName: IsSingleName,
): string | null {
  if (ruleOf(call)?.elementwise !== true) return null;
  const places = position.map((each) => rewrite(each, isSingleName));
  if (places.includes(null)) return null;
  const plain = applied(call, isSingleName, (argument, kind) => {
    if (kind === 'unknown') return null;
    return kind === 'block' ? `INDEX(${[argument, ...places].join(',')})` : '';
  });
  return plain === null ? null : `(${plain})`;
}

function ruleOf({ name }: Call): NativeRule | undefined {
  return nativeRules.get(addInFunction(name) ?? '');
}

/**
 * The formula of a function with the arguments of a call in it. `ask` says what stands for an
 * argument that is taken cell by cell: another text, '' for itself, or null where nothing can.
 */
function applied(
  call: Call,
  isSingleName: IsSingleName,
  ask: (argument: string, kind: ArgumentKind) => string | null,
): string | null {
  const rule = ruleOf(call);
  if (rule === undefined) return null;
  const { signature, sets, byWord } = rule;
  const given = new Map(
    signature.parameters.map(({ id }, index) => [id, call.arguments[index] ?? '']),
  );
  if (call.arguments.length > signature.parameters.length) return null;
  const formula = byWord ? wordFormula(rule, given.get(byWord.argument) ?? '') : rule.formula;
  if (formula === null) return null;
  let result = formula;
  for (const { id, optional, default: usual } of signature.parameters) {
    if (id === byWord?.argument || !result.includes(`{${id}}`)) continue;
    const text = given.get(id) ?? '';
    let shown: string;
    if (text === '') {
      if (!optional || typeof usual !== 'number') return null;
      shown = String(usual);
    } else {
      const kind = argumentKind(text, isSingleName);
      const other = sets.includes(id) ? (kind === 'unknown' ? null : '') : ask(text, kind);
      if (other === null) return null;
      const own = other === '' ? rewrite(text, isSingleName) : other;
      if (own === null) return null;
      shown = isPlain(own) ? own : `(${own})`;
    }
    // A text of the user may hold anything, also what stands for something in a replacement.
    result = result.replaceAll(`{${id}}`, () => shown);
  }
  return result;
}

function wordFormula({ byWord, signature }: NativeRule, argument: string): string | null {
  if (byWord === undefined) return null;
  const usual = signature.parameters.find(({ id }) => id === byWord.argument)?.default;
  const word = argument === '' ? String(usual) : /^"([^"]*)"$/.exec(argument)?.[1];
  return byWord.formulas[word?.trim().toLowerCase() ?? ''] ?? null;
}

/** A cell, a block, a number, one call, or what stands in brackets already. */
function isPlain(text: string): boolean {
  if (tokenize(text, { mergeRefs: true }).length === 1 || /^\{[^{}]*\}$/.test(text)) return true;
  const pieces = tokens(text);
  const [only] = callsIn(pieces);
  if (only?.from === 0 && only.to === text.length) return true;
  let depth = 0;
  const closes = pieces.findIndex(({ token: { value } }) => {
    if (value === '(') depth += 1;
    if (value === ')') depth -= 1;
    return depth === 0;
  });
  return closes === pieces.length - 1;
}
