/** Why Excel could not do what was asked, as data: the pane has the sentences. */
export type OfficeFailure =
  | { readonly kind: 'in-cell-edit' }
  | { readonly kind: 'protected' }
  | { readonly kind: 'no-cell-selected' }
  | { readonly kind: 'not-supported' }
  | { readonly kind: 'not-in-excel' }
  | { readonly kind: 'unexpected'; readonly detail: string };

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: OfficeFailure };

const kindByCode: Readonly<Record<string, Exclude<OfficeFailure['kind'], 'unexpected'>>> = {
  InvalidOperationInCellEditMode: 'in-cell-edit',
  AccessDenied: 'protected',
  InvalidSelection: 'no-cell-selected',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
};

/** Names an error of Office.js; whatever is not foreseen keeps its code and message. */
export function failureOf(error: unknown): OfficeFailure {
  const code = codeOf(error);
  const kind = kindByCode[code];
  if (kind) return { kind };
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'unexpected', detail: code && code !== message ? `${code}: ${message}` : message };
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/**
 * Runs one batch and answers with its value or with the reason why not. Outside Excel the global
 * does not exist at all, so that is asked first. With `delayForCellEdit` Excel waits until the user
 * leaves the cell that he is typing in, instead of refusing.
 */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<Answer<T>> {
  if (typeof Excel === 'undefined') return { ok: false, failure: { kind: 'not-in-excel' } };
  try {
    return { ok: true, value: await Excel.run(options, batch) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
