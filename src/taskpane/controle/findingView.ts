import type { ControleLabels } from '../../i18n/controleLabels';
import { errorName } from '../../i18n/errorNames';
import type { Language } from '../../i18n/language';
import { blockAddress } from '../../spreadsheet/blocks';
import type { Finding } from '../../spreadsheet/modelcheck';

/** What was found on one sheet, from top to bottom. */
export interface SheetFindings {
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly findings: readonly Finding[];
}

export function bySheet(findings: readonly Finding[]): SheetFindings[] {
  return [...new Set(findings.map(({ sheet }) => sheet))].map((sheet) => {
    const here = findings.filter((each) => each.sheet === sheet);
    return {
      sheet,
      isHidden: here.some(({ isHidden }) => isHidden),
      findings: here,
    };
  });
}

export function addressOf({ cells }: Finding): string {
  return blockAddress(cells);
}

/** One or two sentences: what stands there, and what to do. */
export function findingText(finding: Finding, labels: ControleLabels, language: Language): string {
  const words = labels.model.findings;
  const { top, left, bottom, right } = finding.cells;
  const rows = bottom - top + 1;
  switch (finding.kind) {
    case 'constant':
      return words.constant(shown(finding.literals), rows * (right - left + 1));
    case 'typed-sum':
      return words.typedSum(shown(finding.literals));
    case 'typed-over':
      return finding.isMild ? words.typedTail : words.typedOver[finding.direction];
    case 'other-formula':
      return words.otherFormula[finding.direction];
    case 'changes':
      return finding.isMild && finding.direction === 'row'
        ? words.layout
        : words.changes[finding.direction](rows);
    case 'other-end':
      return words.otherEnd;
    case 'gone-reference':
      return words.goneReference(errorName('#REF!', language));
    case 'error':
      return words.error(errorName(finding.error, language), finding.followers);
  }
}

/** A few of them say enough, in the notation of the reader. */
function shown(literals: readonly string[]): string[] {
  const local = literals.map((each) => each.replace('.', ','));
  return local.length > 4 ? [...local.slice(0, 4), '…'] : local;
}
