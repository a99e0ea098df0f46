/** A label taken apart: `I.a Ontvangsten (1)` is marks I and a, and the words "Ontvangsten". */
export interface PrintedLabel {
  /** The outermost first; empty where none is printed. */
  readonly marks: readonly string[];
  /** Behind a dash: a line of detail, unless its words are those of a schema. */
  readonly dashed: boolean;
  /** The words, in letters and digits only, without formulas and notes. */
  readonly key: string;
  /** As printed, with single spaces. */
  readonly text: string;
}

const operand = '(?:[IVX]+|[A-Za-z]|\\d{1,2})';
/** `(a-b)`, `(VII-VIII)`, `(A+B-C)`, also without brackets behind an `=`. */
const formula = new RegExp(
  `(?:=\\s*|\\(\\s*=?\\s*)${operand}(?:\\s*[-+\\u2212\\u2013]\\s*${operand})+\\s*\\)?`,
  'g',
);
const note = /(?:\s*(?:\[\d+\]|\*+|[\u00b9\u00b2\u00b3]|\(\d\)))+\s*$/;
const remark = /\((?:zie|in euro|in EUR|€)[^)]*\)/gi;
const yearBehind = /\s(?:19|20)\d\d$/;

/** Words in letters and digits only: accents, hyphens, formulas and notes gone. */
export function labelKey(label: string): string {
  return letters(
    label
      .replace(formula, ' ')
      .replace(remark, ' ')
      .replace(note, '')
      .trim()
      .replace(yearBehind, '')
      .replace(/&/g, 'en')
      .replace(/\bo\.?b\.?v\.?(?=\s)/gi, 'op basis van'),
  );
}

const accents = /\p{Mark}/gu;

function letters(text: string): string {
  return text
    .normalize('NFD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

const oneMark = '(?:[IVX]{1,5}|[A-H]|[a-h]|\\d{1,2})';
/** `I.`, `a)`, `VIII.  `, `I.a`, `A.1.a.`; at the end of a cell also a bare `IV`. */
const pointed = new RegExp(`^\\(?(${oneMark}(?:[.]${oneMark})*)(?:\\s*[.):]+|$)\\s*(?=\\D|$)`);
const compound = new RegExp(`^(${oneMark}(?:[.]${oneMark})+)\\s+(?=\\p{L})`, 'u');
/** `a Ontvangsten`, `III  Autofinancieringsmarge`: words must follow, with a capital. */
const bare = new RegExp(`^(${oneMark})\\s+(?=['"\\u2018\\u201c]?\\p{Lu})`, 'u');
const dash = /^[-\u2010-\u2015\u2212\u2022*]\s*(?=\p{L})/u;

/** Twice the longest label of a schema. */
const longest = 300;

export function readLabel(printed: string): PrintedLabel {
  const text = printed.replace(/[\s\u00a0\u2009\u202f]+/g, ' ').trim();
  // Prose is no label, and has no end.
  if (text.length > longest) return { marks: [], dashed: false, key: '', text };
  const undashed = text.replace(dash, '');
  const dashed = undashed !== text;
  const found = compound.exec(undashed) ?? pointed.exec(undashed) ?? bare.exec(undashed);
  const marks = found?.[1]?.split('.') ?? [];
  const words = found ? undashed.slice(found[0].length) : undashed;
  return { marks, dashed, key: labelKey(words), text };
}
