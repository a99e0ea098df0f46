import { tokenize, translateFormulaToR1C1 } from '@borgar/fx';
import { cellAddress } from '../workbook';
import { hiddenConstants, type HiddenConstants } from './hiddenConstants';
import { gathers } from './structuralArguments';

/** A formula as its neighbours have it too: with places relative to the cell. */
export interface FormulaForm {
  /** From 1. */
  readonly number: number;
  /** undefined where it cannot be taken apart. */
  readonly constants: HiddenConstants | undefined;
  /** What it pointed at was deleted. */
  readonly isGone: boolean;
  /** The same whatever the cells and numbers are, for the same words; empty for a mere reference. */
  readonly skeleton: string;
  /** It sums up cells of its own row, or of its own column. */
  readonly gathersRow: boolean;
  readonly gathersColumn: boolean;
}

const alongRow = /(?<![A-Z0-9\]])RC(?:\[-?\d+\]|\d*):RC(?:\[-?\d+\]|\d*)(?![A-Z0-9[])/;
const alongColumn = /(?<![A-Z0-9\]])R(?:\[-?\d+\]|\d*)C:R(?:\[-?\d+\]|\d*)C(?![A-Z0-9[])/;

/** What may differ between two formulas that do the same, by kind of token. */
const placeholders: Readonly<Record<string, string>> = {
  range: '°',
  range_beam: '°',
  range_ternary: '°',
  range_named: '°',
  structured: '°',
  number: '1',
};

/** Remembers each form: most formulas of a workbook were filled right or down. */
export class FormulaForms {
  private readonly known = new Map<string, FormulaForm>();
  private readonly all: FormulaForm[] = [];

  of(formula: string, row: number, column: number): FormulaForm {
    const relative = translateFormulaToR1C1(formula, cellAddress(row, column));
    const before = this.known.get(relative);
    if (before) return before;
    const tokens = tokenize(formula, { mergeRefs: true });
    const isTotal = tokens.some(({ type, value }) => type === 'func' && gathers(value));
    const skeleton = tokens
      .map(({ type, value }) => placeholders[type] ?? (type === 'whitespace' ? '' : value))
      .join('');
    const form: FormulaForm = {
      number: this.all.length + 1,
      constants: hiddenConstants(formula),
      isGone: tokens.some(({ type, value }) => type === 'error' && value === '#REF!'),
      skeleton: skeleton === '=°' ? '' : skeleton,
      gathersRow: isTotal && alongRow.test(relative),
      gathersColumn: isTotal && alongColumn.test(relative),
    };
    this.known.set(relative, form);
    this.all.push(form);
    return form;
  }

  byNumber(number: number): FormulaForm | undefined {
    return this.all[number - 1];
  }
}
