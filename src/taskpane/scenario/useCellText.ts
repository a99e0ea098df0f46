import { scenarioLabels } from '../../i18n/scenarioLabels';
import type { ShownCell } from '../../office/build';
import { toLocalFormula } from '../../spreadsheet/formulaNotation';
import { useServices } from '../services';
import { shownValue } from '../shownValue';
import { useNotation } from '../useNotation';

/** What a cell holds as this user's Excel would print it: its formula where it has one. */
export function useCellText(): (cell: ShownCell) => string {
  const { language } = useServices();
  const { empty } = scenarioLabels(language).preview;
  const notation = useNotation();
  return ({ value, formula }) => {
    if (formula !== undefined) return `=${toLocalFormula(formula.slice(1), notation)}`;
    const isError = typeof value === 'object' && value !== null;
    return shownValue(isError ? { code: value.error } : value, language, empty);
  };
}
