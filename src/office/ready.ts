/** Where the page was opened. */
export type Host = 'excel' | 'elsewhere';

/**
 * Waits for Office.js and tells whether Excel is behind it. In a plain browser the library answers
 * with null for the host; where its script could not be loaded there is no `Office` at all.
 */
export async function whenReady(): Promise<Host> {
  if (typeof Office === 'undefined') return 'elsewhere';
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? 'excel' : 'elsewhere';
}

/** The language of Excel's own menus, such as `nl-NL`; undefined outside Office. */
export function displayLanguage(): string | undefined {
  if (typeof Office === 'undefined') return undefined;
  // The context stays undefined until the library has found its host.
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.displayLanguage;
}
