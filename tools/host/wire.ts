/**
 * What Office.js and Excel send each other for one `context.sync()`. Names and numbers are those of
 * the library (excel-win32-16.01.debug.js: ClientRequestBase, ActionFactory, ObjectPathFactory).
 */

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
} as const;

export const pathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface WireArguments {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
  readonly AutoKeepReference?: boolean;
}

export interface WireReply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** `[category, type, target, json, id, isRemote]`, as Excel hands messages to the page. */
export type WireMessage = readonly [number, number, string, string, number, boolean];

export const messageCategory = { customFunction: 1, action: 2, event: 65536 } as const;
export const customFunctionMessage = { invoke: 1000, cancel: 1001 } as const;

/** The status that a request gets while a cell is being edited (`ooeInvalidApiCallInContext`). */
export const statusCellEdit = 5004;
export const statusNotSupported = 5000;

export type ExcelErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidObjectPath'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'UnsupportedOperation';

const httpStatus: Partial<Record<ExcelErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  NotImplemented: 501,
  GeneralException: 500,
};

/**
 * A refusal by the emulated Excel: it ends the batch there, and what stood before it stays
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
export class WireError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    message: string,
    readonly location = '',
  ) {
    super(message);
    this.name = 'WireError';
  }

  get httpStatusCode(): number {
    return httpStatus[this.code] ?? 400;
  }
}

export const invalidArgument = (message: string, location = ''): WireError =>
  new WireError('InvalidArgument', message, location);

/** What every missing member answers: its own name, so that the reader knows what to add. */
export const apiNotFound = (member: string): WireError =>
  new WireError('ApiNotFound', `The emulated Excel does not know ${member}.`, member);
