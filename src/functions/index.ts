export { createAdapters, type Adapter } from './adapters';
export { catalogue } from './catalogue';
export { evaluateCall, type EvaluatedCell } from './evaluate';
export { registerFunctions } from './register';
export {
  families,
  functionIds,
  type Example,
  type Family,
  type FunctionId,
  type Parameter,
  type Signature,
} from './signature';
