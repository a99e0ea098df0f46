/** The tag with which the built page loads Office.js: Microsoft's CDN, a rule of the store. */
export const cdnTag =
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

/** What stands in its place: Excel's side of the wire, then Office.js from node_modules. */
export const workbenchTags =
  '<script src="/host-shim.js"></script><script src="/office-js/office.js"></script>';

export class AddInPageError extends Error {
  constructor(readonly tags: number) {
    super(
      `dist/taskpane.html heeft ${tags} keer het script van Office.js; verwacht wordt er precies één: ${cdnTag}`,
    );
    this.name = 'AddInPageError';
  }
}

/**
 * The built page as the workbench serves it: the tag of Office.js is the only thing that differs,
 * so that what is seen in the workbench is what Excel will open.
 */
export const addInPage = (built: string): string => {
  const parts = built.split(cdnTag);
  if (parts.length !== 2) throw new AddInPageError(parts.length - 1);
  return parts.join(workbenchTags);
};
