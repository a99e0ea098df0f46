/** A file that shows how one schema is printed; it stands beside the page. */
export interface ExampleFile {
  readonly file: string;
  readonly schema: string;
  readonly title: string;
}

export type ExampleAnswer =
  | { readonly ok: true; readonly files: readonly ExampleFile[] }
  /** `detail` is null for an answer that is no list of files. */
  | { readonly ok: false; readonly detail: string | null };

export const exampleFolder = 'voorbeelden/';

/** Which examples stand beside the page. Nothing else is asked of anybody. */
export async function loadExamples(
  fetch: (address: string) => Promise<Response>,
): Promise<ExampleAnswer> {
  try {
    const response = await fetch(`${exampleFolder}index.json`);
    if (!response.ok) return { ok: false, detail: `HTTP ${String(response.status)}` };
    const content = parsed(await response.text());
    return isList(content) ? { ok: true, files: content } : { ok: false, detail: null };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** A page in place of the list is no list either. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isList(content: unknown): content is readonly ExampleFile[] {
  return Array.isArray(content) && content.every(isExample);
}

function isExample(entry: unknown): entry is ExampleFile {
  if (typeof entry !== 'object' || entry === null) return false;
  const { file, schema, title } = entry as Readonly<Record<string, unknown>>;
  return (
    typeof schema === 'string' &&
    typeof title === 'string' &&
    typeof file === 'string' &&
    // A name, and no way out of the folder.
    /^[\w\- .]+$/.test(file) &&
    !file.includes('..')
  );
}
