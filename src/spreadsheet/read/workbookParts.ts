import { limits } from './limits';
import type { ReadProblem } from './readProblem';
import { unpack } from './unpack';
import { PartDamagedError, partText, tags } from './xmlTags';
import { ZipDamagedError, zipDirectory, type ZipEntry } from './zipDirectory';

/** The parts of a workbook that hold cells, unpacked and checked; all else stays in the zip. */
export interface WorkbookParts {
  /** In the order of the workbook, hidden ones too; a sheet that is only a chart is none. */
  readonly sheets: readonly { readonly name: string; readonly xml: string }[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Dates count from 1904, as Excel for the Mac once did. */
  readonly from1904: boolean;
}

export type PartsAnswer =
  | { readonly ok: true; readonly parts: WorkbookParts }
  | { readonly ok: false; readonly problem: ReadProblem };

/** Opens the zip behind limits: what is not needed is never unpacked, and nothing beyond its size. */
export function workbookParts(name: string, bytes: Uint8Array): PartsAnswer {
  try {
    const entries = byPath(zipDirectory(bytes, limits.entries));
    const problem = otherKind(name, entries);
    return problem === null ? openWorkbook(name, entries) : { ok: false, problem };
  } catch (problem) {
    if (problem instanceof ZipDamagedError || problem instanceof PartDamagedError) {
      return { ok: false, problem: { code: 'file-damaged', name } };
    }
    throw problem;
  }
}

type Entries = ReadonlyMap<string, ZipEntry>;

function byPath(entries: readonly ZipEntry[]): Entries {
  const found = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const path = pathKey(entry.name);
    // Two readers would each take another one.
    if (found.has(path)) throw new ZipDamagedError(`${path} twice`);
    found.set(path, entry);
  }
  return found;
}

/** Names of parts are the same in capitals and small letters. */
function pathKey(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** Other formats that are a zip too. */
function otherKind(name: string, entries: Entries): ReadProblem | null {
  if (entries.has('xl/workbook.bin')) return { code: 'file-old-excel', name, kind: 'xlsb' };
  if (entries.has('mimetype') && entries.has('content.xml')) {
    return { code: 'file-opendocument', name };
  }
  if (entries.has('word/document.xml')) return { code: 'file-other-kind', name, kind: 'word' };
  if (!entries.has('[content_types].xml') || entries.has('ppt/presentation.xml')) {
    return { code: 'file-other-kind', name, kind: 'unknown' };
  }
  return [...entries.values()].some(({ encrypted }) => encrypted)
    ? { code: 'file-password', name }
    : null;
}

function openWorkbook(name: string, entries: Entries): PartsAnswer {
  const budget = { left: limits.unpacked };
  const read = (path: string, root: string): string => {
    const entry = needed(entries, path);
    if (entry.size > budget.left) throw new TooLarge(entry.size + limits.unpacked - budget.left);
    budget.left -= entry.size;
    return partText(unpack(entry), root);
  };
  try {
    const start = relationships(read('_rels/.rels', 'Relationships'), '').find(
      ({ kind }) => kind === 'officeDocument',
    );
    if (start === undefined) throw new PartDamagedError('no document');
    const slash = start.path.lastIndexOf('/') + 1;
    const folder = start.path.slice(0, slash);
    const leadsTo = relationships(
      read(`${folder}_rels/${start.path.slice(slash)}.rels`, 'Relationships'),
      folder,
    );
    const workbook = read(start.path, 'workbook');
    const sheets = worksheets(workbook, leadsTo);
    const strings = leadsTo.find(({ kind }) => kind === 'sharedStrings');
    const styles = leadsTo.find(({ kind }) => kind === 'styles');

    // All sizes together before the first of them is unpacked.
    const paths = [...sheets, strings, styles].flatMap((part) => part?.path ?? []);
    const size = paths.reduce((sum, path) => sum + needed(entries, path).size, 0);
    if (size > budget.left) throw new TooLarge(size);

    return {
      ok: true,
      parts: {
        sheets: sheets.map((sheet) => ({ name: sheet.name, xml: read(sheet.path, 'worksheet') })),
        sharedStrings: strings === undefined ? null : read(strings.path, 'sst'),
        styles: styles === undefined ? null : read(styles.path, 'styleSheet'),
        from1904: tags(workbook, 'workbookPr').some((each) =>
          ['1', 'true'].includes(each.get('date1904') ?? ''),
        ),
      },
    };
  } catch (problem) {
    if (!(problem instanceof TooLarge)) throw problem;
    const { size } = problem;
    return {
      ok: false,
      problem: { code: 'file-unpacks-too-large', name, size, most: limits.unpacked },
    };
  }
}

class TooLarge extends Error {
  constructor(readonly size: number) {
    super(`${String(size)} bytes`);
    this.name = 'TooLarge';
  }
}

function needed(entries: Entries, path: string): ZipEntry {
  const entry = entries.get(path);
  if (entry === undefined) throw new PartDamagedError(`${path} is missing`);
  return entry;
}

interface Relationship {
  readonly id: string;
  /** Last word of its type: the strict form of the format has other addresses before it. */
  readonly kind: string;
  readonly path: string;
}

function relationships(xml: string, folder: string): Relationship[] {
  return tags(xml, 'Relationship')
    .filter((each) => each.get('TargetMode') !== 'External')
    .map((each) => ({
      id: each.get('Id') ?? '',
      kind: (each.get('Type') ?? '').replace(/^.*\//, ''),
      path: resolved(each.get('Target') ?? '', folder),
    }));
}

function resolved(target: string, folder: string): string {
  const whole = target.startsWith('/') ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of pathKey(whole).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function worksheets(
  workbook: string,
  leadsTo: readonly Relationship[],
): { readonly name: string; readonly path: string }[] {
  return tags(workbook, 'sheet').flatMap((sheet) => {
    const part = leadsTo.find(({ id }) => id === sheet.get('id'));
    if (part === undefined) throw new PartDamagedError(`sheet ${String(sheet.get('name'))}`);
    return part.kind === 'worksheet' ? [{ name: sheet.get('name') ?? '', path: part.path }] : [];
  });
}
