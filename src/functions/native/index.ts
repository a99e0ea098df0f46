/** What becomes of a formula in a workbook without the add-in. */
export { addInFunction, callsAddIn } from './addInCalls';
export { nativeFormula, type IsSingleName } from './nativeFormula';
