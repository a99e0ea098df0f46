import { element, text, xmlPart } from './xml';

/** Who made it and when. The date is given, so that the same workbook gives the same file. */
export function corePropertiesPart(title: string, creator: string, date: string): string {
  const moment = `${new Date(date).toISOString().slice(0, 19)}Z`;
  const dated = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, moment);
  return xmlPart(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, text(title)),
      element('dc:creator', {}, text(creator)),
      element('cp:lastModifiedBy', {}, text(creator)),
      dated('dcterms:created'),
      dated('dcterms:modified'),
    ),
  );
}

/**
 * LibreOffice trusts the values beside the formulas only in a file that names Excel; otherwise it
 * calculates anew, and functions of the add-in would lose theirs.
 */
export function applicationPropertiesPart(): string {
  return xmlPart(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      element('Application', {}, 'Microsoft Excel'),
      element('AppVersion', {}, '16.0300'),
    ),
  );
}
