import type { Injector, Nullable } from '@univerjs/core';
import { BooleanNumber, ICommandService } from '@univerjs/core';
import type { BaseValueObject, FunctionVariantType } from '@univerjs/preset-sheets-core';
import {
  ArrayValueObject,
  BaseFunction,
  ErrorValueObject,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
  ValueObjectFactory,
} from '@univerjs/preset-sheets-core';
import { fullAddress } from '../host/address';
import type { EmptyCell, HostArgument } from '../host/argumentGate';
import type { Area, CellContent } from '../host/cellStore';
import type { HostResult } from '../host/customFunctions';
import type { ExcelHost } from '../host/excelHost';
import type { FunctionMetadata } from '../host/functionMetadata';
import { readFunctionsFile } from '../host/functionMetadata';

/** What a cell shows while a function is being calculated. Univer knows no such error. */
const busy = '#BUSY!';

/** Results that are remembered; the oldest go first. */
const remembered = 20_000;

type Errorlike = Parameters<typeof ErrorValueObject.create>[0];

const errorObject = (error: string): ErrorValueObject =>
  ErrorValueObject.create(error as Errorlike);

const content = (value: Nullable<BaseValueObject>): CellContent => {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  const plain = value.getValue();
  // A cell that waits for a function is a text to Univer.
  return plain === busy ? { error: busy } : plain;
};

const isBusy = (value: CellContent): boolean =>
  typeof value === 'object' && value !== null && value.error === busy;

/** An argument as Excel sees it: a block, a single value, or `undefined` where it was omitted. */
export const readArgument = (variant: FunctionVariantType): HostArgument => {
  if (variant.isArray()) {
    const block = (variant as ArrayValueObject).getArrayValue();
    return block.map((row) => row.map(content));
  }
  const value = variant as BaseValueObject;
  // A reference to an empty cell is a block; nothing at all is an argument that was left out.
  return value.isNull() ? undefined : content(value);
};

const cellObject = (value: CellContent): BaseValueObject =>
  typeof value === 'object' && value !== null
    ? errorObject(value.error)
    : ValueObjectFactory.create(value);

const resultObject = (result: HostResult): BaseValueObject => {
  switch (result.kind) {
    case 'scalar':
      return cellObject(result.value);
    case 'matrix': {
      const { values } = result;
      const columns = values[0]?.length ?? 0;
      const [only] = values[0] ?? [];
      if (values.length === 1 && columns === 1 && only !== undefined) return cellObject(only);
      return ArrayValueObject.create({
        calculateValueList: values.map((row) => row.map(cellObject)),
        rowCount: values.length,
        columnCount: columns,
        unitId: '',
        sheetId: '',
        row: -1,
        column: -1,
      });
    }
    case 'refused':
    case 'canceled':
      return errorObject('#VALUE!');
  }
};

const refusals = {
  'too-few-arguments': 'Excel aanvaardt deze formule niet: er ontbreekt een argument.',
  'too-many-arguments': 'Excel aanvaardt deze formule niet: er zijn te veel argumenten.',
} as const;

/** The sentences in a result, with the error that each belongs to and its place in the block. */
const messageIn = (
  result: HostResult,
  error: string,
  row: number,
  column: number,
): string | undefined => {
  if (result.kind === 'refused') return error === '#VALUE!' ? refusals[result.refusal] : undefined;
  if (result.kind === 'canceled') return undefined;
  const value = result.kind === 'scalar' ? result.value : result.values[row]?.[column];
  return typeof value === 'object' && value.error === error ? value.message : undefined;
};

/** A function of the add-in as Univer calls it: what it knows at once, or #BUSY! and later again. */
class GridFunction extends BaseFunction {
  constructor(
    private readonly fullName: string,
    private readonly book: FunctionsInGrid,
  ) {
    super(fullName);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const place = {
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
      rows: 1,
      columns: 1,
    };
    return this.book.calculate(this.fullName, variants.map(readArgument), place);
  }
}

/**
 * The add-in's functions in the grid. Univer calculates at once and Excel's functions answer later,
 * so each call is looked up by its arguments; what is not known yet shows #BUSY!, and when all
 * answers are in everything is calculated once more.
 */
export class FunctionsInGrid {
  private readonly results = new Map<string, HostResult>();
  private readonly asked = new Set<string>();
  /** The last answers that each calling cell got, newest first: where hover texts are found. */
  private readonly answers = new Map<string, HostResult[]>();
  private scheduled = false;
  private registered: readonly string[] = [];

  constructor(
    private readonly host: ExcelHost,
    private readonly injector: Injector,
  ) {}

  /** Registers what stands in a functions.json, as Excel does from the manifest. */
  register(namespace: string, functionsFile: unknown): void {
    this.host.registerFunctions(namespace, functionsFile);
    const { functions } = readFunctionsFile(functionsFile);
    const named = functions.map((metadata) => ({
      metadata,
      fullName: `${namespace}.${metadata.name}`.toUpperCase(),
    }));
    this.registered = named.map(({ fullName }) => fullName);
    this.injector
      .get(IFunctionService)
      .registerExecutors(...named.map(({ fullName }) => new GridFunction(fullName, this)));
    this.injector
      .get(IDescriptionService)
      .registerDescriptions(named.map(({ fullName, metadata }) => description(fullName, metadata)));
    this.recalculate();
  }

  /** As in an Excel without the add-in: every call is #NAME?. */
  unregister(): void {
    this.host.unregisterFunctions();
    this.injector.get(IFunctionService).unregisterExecutors(...this.registered);
    this.injector.get(IDescriptionService).unregisterDescriptions([...this.registered]);
    this.registered = [];
    this.results.clear();
    this.answers.clear();
    this.recalculate();
  }

  /** True while a cell waits for an answer, or for the calculation after it. */
  get isBusy(): boolean {
    return this.asked.size > 0 || this.scheduled;
  }

  /** What an empty cell is from now on; everything is calculated anew. */
  changeEmptyCell(emptyCell: EmptyCell): void {
    this.host.emptyCell = emptyCell;
    this.recalculate();
  }

  calculate(fullName: string, parameters: readonly HostArgument[], place: Area): BaseValueObject {
    if (parameters.some((one) => [one].flat(2).some((value) => isBusy(value ?? null))))
      return errorObject(busy);
    const key = JSON.stringify([fullName, this.host.emptyCell, parameters.map(keyed)]);
    const known = this.results.get(key);
    if (known) {
      this.remember(place, known);
      return resultObject(known);
    }
    if (!this.asked.has(key)) void this.ask(key, fullName, parameters, place);
    return errorObject(busy);
  }

  /** The sentence that Excel shows in the hover of an error, where the function gave one. */
  message(error: string, caller: Area, row: number, column: number): string | undefined {
    for (const result of this.answers.get(placeKey(caller)) ?? []) {
      const found = messageIn(result, error, row - caller.row, column - caller.column);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The content of a cell changed: what its old formula said no longer counts. */
  forget(area: Area): void {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        this.answers.delete(placeKey({ ...area, row, column }));
  }

  private async ask(
    key: string,
    fullName: string,
    parameters: readonly HostArgument[],
    place: Area,
  ): Promise<void> {
    this.asked.add(key);
    const sheet = this.host.store.sheets().find(({ id }) => id === place.sheetId);
    try {
      const address = fullAddress(sheet?.name ?? '', place);
      this.results.set(key, await this.host.call(fullName, parameters, address));
    } finally {
      this.asked.delete(key);
    }
    const [oldest] = this.results.keys();
    if (this.results.size > remembered && oldest !== undefined) this.results.delete(oldest);
    if (this.asked.size === 0) this.recalculate();
  }

  private remember(place: Area, result: HostResult): void {
    const key = placeKey(place);
    const earlier = this.answers.get(key) ?? [];
    this.answers.set(key, [result, ...earlier.filter((one) => one !== result)].slice(0, 8));
  }

  private recalculate(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      void this.injector
        .get(ICommandService)
        .executeCommand(
          SetTriggerFormulaCalculationStartMutation.id,
          { commands: [], forceCalculation: true },
          { onlyLocal: true },
        );
    }, 0);
  }
}

const placeKey = ({ sheetId, row, column }: Area): string => `${sheetId}/${row}/${column}`;

/** JSON knows no `undefined`, and an omitted argument is not the same as an empty cell. */
const keyed = (parameter: HostArgument): unknown =>
  parameter === undefined ? 'omitted' : [parameter];

const description = (fullName: string, { parameters, ...metadata }: FunctionMetadata) => {
  const { description: text = '' } = metadata as { description?: string };
  return {
    functionName: fullName,
    functionType: FunctionType.User,
    description: text,
    abstract: text,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: (parameter as { description?: string }).description ?? '',
      example: '',
      require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
};
