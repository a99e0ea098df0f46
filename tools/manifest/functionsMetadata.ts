import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Finding } from './finding';

interface FunctionMetadata {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly helpUrl?: unknown;
  readonly parameters?: unknown;
}

/** The newest schema of the unified manifest in the pinned package that describes functions. */
const schemaFile =
  '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json';

let compiled: ValidateFunction | undefined;

/**
 * `extensionFunction` alone, because its parent forbids `allowErrorForDataTypeAny`, which Excel
 * reads from functions.json. The schema is draft-04; these definitions use nothing that changed.
 */
function schemaOfOneFunction(): ValidateFunction {
  if (compiled) return compiled;
  const schema: unknown = createRequire(import.meta.url)(schemaFile);
  const definitions = isRecord(schema) ? schema['definitions'] : undefined;
  const ajv = new Ajv({ strict: false, allErrors: true });
  compiled = ajv.compile({ definitions, $ref: '#/definitions/extensionFunction' });
  return compiled;
}

/**
 * Checks a functions.json: every function against Microsoft's schema, and what Excel or our
 * contract with workbooks asks beyond it.
 * @param json the parsed file
 * @param site the address of the add-in, on whose domain the help pages must stand
 */
export function checkFunctionsMetadata(json: unknown, site?: URL): Finding[] {
  const functions = functionsOf(json);
  if (!functions || functions.length === 0) {
    return [{ rule: 'metadata-shape', where: 'functions.json' }];
  }
  return [
    // Without it an error in a cell becomes #VALUE! before our code sees it.
    ...(isRecord(json) && json['allowErrorForDataTypeAny'] === true
      ? []
      : [{ rule: 'metadata-errors-refused', where: 'functions.json' } as const]),
    ...functions.flatMap((one, index) => {
      const where = typeof one.id === 'string' ? one.id : `functie ${index + 1}`;
      return [
        ...schemaFindings(one, where),
        ...nameFindings(one, where),
        ...parameterFindings(one, where),
        ...helpFindings(one, where, site),
      ];
    }),
    ...repeatedFindings(functions),
  ];
}

/**
 * Another language changes descriptions only: a translated name breaks formulas that travel
 * between machines, another shape breaks the calls.
 */
export function checkLocalisedMetadata(json: unknown, localised: unknown): Finding[] {
  const expected = functionsOf(json) ?? [];
  const found = functionsOf(localised) ?? [];
  if (found.length !== expected.length) {
    return [
      {
        rule: 'metadata-differs',
        where: 'functions.json',
        found: `${found.length}`,
        expected: `${expected.length}`,
      },
    ];
  }
  return expected.flatMap((one, index) =>
    JSON.stringify(signatureOf(one)) === JSON.stringify(signatureOf(found[index]))
      ? []
      : [{ rule: 'metadata-differs', where: String(one.id) }],
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function functionsOf(json: unknown): readonly FunctionMetadata[] | undefined {
  if (!isRecord(json) || !Array.isArray(json['functions'])) return undefined;
  return json['functions'].map((one) => (isRecord(one) ? one : {}));
}

/** What a call depends on: everything but the words for people and the names of the arguments. */
function signatureOf(one: FunctionMetadata | undefined): unknown {
  const translatable = ['description', 'helpUrl'];
  const parameters = Array.isArray(one?.parameters) ? one.parameters : [];
  return [
    Object.entries({ ...one, parameters: undefined })
      .filter(([key]) => !translatable.includes(key))
      .sort(),
    parameters.map((parameter: unknown) =>
      Object.entries(isRecord(parameter) ? parameter : {})
        .filter(([key]) => key !== 'description' && key !== 'name')
        .sort(),
    ),
  ];
}

function schemaFindings(one: FunctionMetadata, where: string): Finding[] {
  const validate = schemaOfOneFunction();
  if (validate(one)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => ({
    rule: 'function-schema',
    where,
    found: `${instancePath} ${message}`.trim(),
  }));
}

/** The last column of a sheet is XFD: what reads as a cell cannot be a function. */
function isCellReference(name: string): boolean {
  const a1 = /^([A-Z]{1,3})[1-9]\d*$/.exec(name)?.[1];
  return (a1 !== undefined && (a1.length < 3 || a1 <= 'XFD')) || /^(R\d*C\d*|[RC]\d*)$/.test(name);
}

function nameFindings({ id, name }: FunctionMetadata, where: string): Finding[] {
  if (typeof name !== 'string') return [];
  const findings: Finding[] = [];
  if (id !== name) findings.push({ rule: 'function-id-differs', where, found: name });
  if (!/^[A-Z][A-Z0-9_]{2,}$/.test(name) || isCellReference(name)) {
    findings.push({ rule: 'function-name-invalid', where, found: name });
  }
  return findings;
}

function parameterFindings({ parameters }: FunctionMetadata, where: string): Finding[] {
  const list: unknown[] = Array.isArray(parameters) ? parameters : [];
  let optionalSeen = false;
  return list.flatMap((parameter, index) => {
    if (!isRecord(parameter)) return [];
    const findings: Finding[] = [];
    const place = `${where}, argument ${index + 1}`;
    const found = `${String(parameter['type'])}, ${String(parameter['dimensionality'])}`;
    if (found !== 'any, matrix') {
      findings.push({ rule: 'function-parameter', where: place, found, expected: 'any, matrix' });
    }
    const optional = parameter['optional'] === true;
    if (optionalSeen && !optional) {
      findings.push({
        rule: 'function-parameter',
        where: place,
        found: 'verplicht',
        expected: 'optioneel',
      });
    }
    optionalSeen ||= optional;
    return findings;
  });
}

function helpFindings({ helpUrl }: FunctionMetadata, where: string, site?: URL): Finding[] {
  if (typeof helpUrl !== 'string' || !URL.canParse(helpUrl)) {
    return [{ rule: 'function-help-missing', where }];
  }
  const { origin } = new URL(helpUrl);
  if (!site || origin === site.origin) return [];
  return [{ rule: 'address-other-domain', where, found: origin, expected: site.origin }];
}

function repeatedFindings(functions: readonly FunctionMetadata[]): Finding[] {
  const seen = new Set<unknown>();
  return functions.flatMap(({ id }) => {
    const repeated = seen.has(id);
    seen.add(id);
    return repeated ? [{ rule: 'function-repeated', where: String(id) }] : [];
  });
}
