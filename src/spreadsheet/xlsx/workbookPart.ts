import { columnLetters, quotedSheetName, type DefinedName, type Sheet } from '../workbook';
import { storedFormula } from './formula';
import { relationshipNamespace, spreadsheetNamespace } from './namespaces';
import { element, text, xmlPart } from './xml';

export interface ListedSheet {
  readonly sheet: Sheet;
  /** Not even Excel's own menu shows it. */
  readonly unseen: boolean;
}

export function workbookPart(
  listed: readonly ListedSheet[],
  names: readonly DefinedName[],
  addInNamespace: string,
): string {
  const defined = [
    ...names.map(({ name, comment, refersTo }) =>
      element('definedName', { name, comment }, text(storedFormula(refersTo, addInNamespace))),
    ),
    ...listed.map(({ sheet }, index) => printTitles(sheet, index)),
  ].filter((xml) => xml !== '');
  return xmlPart(
    element(
      'workbook',
      { xmlns: spreadsheetNamespace, 'xmlns:r': relationshipNamespace },
      element('fileVersion', { appName: 'xl', lastEdited: 7, lowestEdited: 7, rupBuild: 22228 }),
      '<workbookPr/>',
      element('bookViews', {}, '<workbookView/>'),
      element(
        'sheets',
        {},
        ...listed.map(({ sheet, unseen }, index) =>
          element('sheet', {
            name: sheet.name,
            sheetId: index + 1,
            state: unseen ? 'veryHidden' : undefined,
            'r:id': `rId${String(index + 1)}`,
          }),
        ),
      ),
      defined.length === 0 ? '' : element('definedNames', {}, ...defined),
      // The values are there already. A version that Excel knows keeps it from calculating at
      // opening, and so from asking to save a file that nobody changed.
      element('calcPr', { calcId: 191029 }),
    ),
  );
}

/** What is frozen on the screen is repeated on every printed page. */
function printTitles({ name, frozen }: Sheet, index: number): string {
  const sheet = quotedSheetName(name);
  const parts = [
    ...(frozen.columns > 0 ? [`${sheet}!$A:$${columnLetters(frozen.columns - 1)}`] : []),
    ...(frozen.rows > 0 ? [`${sheet}!$1:$${String(frozen.rows)}`] : []),
  ];
  return parts.length === 0
    ? ''
    : element(
        'definedName',
        { name: '_xlnm.Print_Titles', localSheetId: index },
        text(parts.join(',')),
      );
}
