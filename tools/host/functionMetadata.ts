/**
 * A functions.json, as far as the emulated Excel acts on it
 * (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json).
 */

export type ParameterType = 'any' | 'boolean' | 'number' | 'string';
export type Dimensionality = 'matrix' | 'scalar';

export interface ParameterMetadata {
  readonly name: string;
  readonly type?: ParameterType;
  readonly dimensionality?: Dimensionality;
  readonly optional?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: ParameterType; readonly dimensionality?: Dimensionality };
  readonly options?: {
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

export interface FunctionsFile {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** A functions.json that Excel would refuse, or that asks for what the host does not emulate. */
export class MetadataError extends Error {
  constructor(
    readonly functionId: string,
    readonly reason: string,
  ) {
    super(`functions.json, ${functionId}: ${reason}`);
    this.name = 'MetadataError';
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const types: readonly unknown[] = [undefined, 'any', 'boolean', 'number', 'string'];
const dimensionalities: readonly unknown[] = [undefined, 'matrix', 'scalar'];
// Options whose behaviour the host does not have: refusing them is better than ignoring them.
const foreignOptions = ['stream', 'volatile', 'supportSync', 'excludeFromAutoComplete'];

const checkFunction = (value: unknown): FunctionMetadata => {
  if (!isRecord(value) || typeof value.id !== 'string' || typeof value.name !== 'string')
    throw new MetadataError(JSON.stringify(value), 'id and name are required');
  const { id, name, parameters, result, options } = value;
  const refuse = (reason: string): never => {
    throw new MetadataError(id, reason);
  };
  if (!/^[A-Za-z][A-Za-z0-9_.]*$/.test(id)) refuse('id holds letters, digits, _ and . only');
  if (!/^\p{L}[\p{L}\p{N}_.]*$/u.test(name)) refuse('name holds letters, digits, _ and . only');
  if (!Array.isArray(parameters)) throw new MetadataError(id, 'parameters must be an array');
  let optional = false;
  for (const parameter of parameters as unknown[]) {
    if (!isRecord(parameter) || typeof parameter.name !== 'string')
      throw new MetadataError(id, 'a parameter has no name');
    if (!types.includes(parameter.type)) refuse(`${parameter.name}: unknown type`);
    if (!dimensionalities.includes(parameter.dimensionality))
      refuse(`${parameter.name}: unknown dimensionality`);
    if (parameter.repeating === true) refuse(`${parameter.name}: repeating is not emulated`);
    if (optional && parameter.optional !== true)
      refuse(`${parameter.name}: a required parameter may not follow an optional one`);
    optional = parameter.optional === true;
  }
  if (result !== undefined) {
    if (!isRecord(result) || !dimensionalities.includes(result.dimensionality))
      refuse('result: unknown dimensionality');
  }
  if (options !== undefined) {
    if (!isRecord(options)) throw new MetadataError(id, 'options must be an object');
    const foreign = foreignOptions.find((option) => options[option] === true);
    if (foreign !== undefined) refuse(`option ${foreign} is not emulated`);
  }
  return value as unknown as FunctionMetadata;
};

/** Reads a functions.json that was parsed already; refuses what Excel or the host cannot do. */
export const readFunctionsFile = (file: unknown): FunctionsFile => {
  if (!isRecord(file) || !Array.isArray(file.functions))
    throw new MetadataError('(file)', 'functions must be an array');
  const functions = (file.functions as unknown[]).map(checkFunction);
  const seen = new Set<string>();
  for (const { id, name } of functions) {
    for (const key of new Set([`id ${id.toUpperCase()}`, `name ${name.toUpperCase()}`])) {
      if (seen.has(key)) throw new MetadataError(id, 'id or name occurs twice');
      seen.add(key);
    }
  }
  return { allowErrorForDataTypeAny: file.allowErrorForDataTypeAny === true, functions };
};
