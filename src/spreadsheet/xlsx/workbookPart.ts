import { quotedSheetName, type DefinedName, type Sheet } from '../workbook';
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
    ...listed.flatMap(({ sheet }, index) => namesOfSheet(sheet, index)),
  ];
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

/** What Excel itself keeps as names of a sheet: what is printed of it, and over which cells it filters. */
function namesOfSheet({ name: sheetName, print, filter }: Sheet, localSheetId: number): string[] {
  const sheet = quotedSheetName(sheetName);
  const named = (
    name: string,
    places: readonly (string | undefined)[],
    hidden = false,
  ): string[] => {
    const given = places.filter((place) => place !== undefined);
    return given.length === 0
      ? []
      : [
          element(
            'definedName',
            { name, localSheetId, hidden },
            text(given.map((place) => `${sheet}!${absolute(place)}`).join(',')),
          ),
        ];
  };
  return [
    ...named('_xlnm._FilterDatabase', [filter], true),
    ...named('_xlnm.Print_Area', [print?.area]),
    // Columns come before rows.
    ...named('_xlnm.Print_Titles', [print?.titleColumns, print?.titleRows]),
  ];
}

/** `B2:P80` → `$B$2:$P$80`, `2:4` → `$2:$4`. */
function absolute(place: string): string {
  return place.replace(/[A-Z]+|\d+/g, '$$$&');
}
