import { strToU8, zipSync } from 'fflate';
import { relationshipNamespace } from './namespaces';
import { element, xmlPart } from './xml';

const documentTypes = 'application/vnd.openxmlformats-officedocument';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

const contentTypes = {
  officeDocument: `${documentTypes}.spreadsheetml.sheet.main+xml`,
  worksheet: `${documentTypes}.spreadsheetml.worksheet+xml`,
  styles: `${documentTypes}.spreadsheetml.styles+xml`,
  sharedStrings: `${documentTypes}.spreadsheetml.sharedStrings+xml`,
  drawing: `${documentTypes}.drawing+xml`,
  chart: `${documentTypes}.drawingml.chart+xml`,
  customProperty: `${documentTypes}.spreadsheetml.customProperty`,
  'core-properties': 'application/vnd.openxmlformats-package.core-properties+xml',
  'extended-properties': `${documentTypes}.extended-properties+xml`,
} as const;

/** A part of the file, with the parts that it leads to as `rId1`, `rId2`, … */
export interface Part {
  readonly kind: keyof typeof contentTypes;
  /** From the root of the file, without slash in front. */
  readonly path: string;
  /** XML, or bytes where the format knows no XML. */
  readonly content: string | Uint8Array;
  readonly leadsTo: readonly Part[];
}

/** Times in a zip are local; a fixed local time gives the same bytes everywhere. */
const stamp = new Date(1980, 0, 1, 12);

/** `level` 0 stores the parts as they are, for who reads them again at once. */
export function zippedPackage(roots: readonly Part[], level: 0 | 6 = 6): Uint8Array {
  const parts = roots.flatMap(withFollowers);
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypesPart(parts)),
    '_rels/.rels': strToU8(relationshipsPart(roots)),
  };
  for (const { path, content, leadsTo } of parts) {
    files[path] = typeof content === 'string' ? strToU8(content) : content;
    if (leadsTo.length > 0) files[relationshipsPath(path)] = strToU8(relationshipsPart(leadsTo));
  }
  return zipSync(files, { mtime: stamp, level });
}

function withFollowers(part: Part): Part[] {
  return [part, ...part.leadsTo.flatMap(withFollowers)];
}

function contentTypesPart(parts: readonly Part[]): string {
  return xmlPart(
    element(
      'Types',
      { xmlns: `${packageNamespace}/content-types` },
      element('Default', { Extension: 'rels', ContentType: relationshipsType }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...parts.map(({ kind, path }) =>
        element('Override', { PartName: `/${path}`, ContentType: contentTypes[kind] }),
      ),
    ),
  );
}

const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

function relationshipsPart(targets: readonly Part[]): string {
  return xmlPart(
    element(
      'Relationships',
      { xmlns: `${packageNamespace}/relationships` },
      ...targets.map(({ kind, path }, index) =>
        element('Relationship', {
          Id: `rId${String(index + 1)}`,
          Type:
            kind === 'core-properties'
              ? `${packageNamespace}/relationships/metadata/core-properties`
              : `${relationshipNamespace}/${kind}`,
          Target: `/${path}`,
        }),
      ),
    ),
  );
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}
