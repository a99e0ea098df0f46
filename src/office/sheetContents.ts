/** Part of a sheet, as rows and columns from 0. */
export interface Band {
  readonly sheetId: string;
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

interface Content {
  readonly band: Band;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** Excel in the browser hands over 5 MB at once; a cell with a formula takes 60 to 150 bytes. */
const cellsPerRequest = 30_000;

/** The same cells in parts that fit in a request. */
export function bandsIn(bands: readonly Band[], most = cellsPerRequest): Band[] {
  return bands.flatMap((band) => {
    const height = Math.max(1, Math.floor(most / band.columns));
    return Array.from({ length: Math.ceil(band.rows / height) }, (_, index) => ({
      ...band,
      top: band.top + index * height,
      rows: Math.min(height, band.rows - index * height),
    }));
  });
}

interface Options {
  readonly signal: AbortSignal | undefined;
  readonly onProgress: (part: number) => void;
}

/** Formulas and values, in as few requests as their size allows; undefined where it was given up. */
export async function contentsOf(
  context: Excel.RequestContext,
  bands: readonly Band[],
  { signal, onProgress }: Options,
): Promise<Content[] | undefined> {
  const requests = packed(bands);
  const from = async (index: number): Promise<Content[] | undefined> => {
    if (signal?.aborted === true) return undefined;
    onProgress(requests.length === 0 ? 1 : index / requests.length);
    const request = requests[index];
    if (!request) return [];
    const here = await fetched(context, request);
    const rest = await from(index + 1);
    return rest && [...here, ...rest];
  };
  return from(0);
}

function packed(bands: readonly Band[]): Band[][] {
  const requests: { bands: Band[]; cells: number }[] = [];
  for (const band of bands) {
    const cells = band.rows * band.columns;
    const last = requests.at(-1);
    if (last && last.cells + cells <= cellsPerRequest) {
      last.bands.push(band);
      last.cells += cells;
    } else requests.push({ bands: [band], cells });
  }
  return requests.map((request) => request.bands);
}

async function fetched(context: Excel.RequestContext, bands: readonly Band[]): Promise<Content[]> {
  const asked = bands.map((band) => {
    const { sheetId, top, left, rows, columns } = band;
    const range = context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(top, left, rows, columns)
      .untrack();
    range.load('formulas,values');
    return { band, range };
  });
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooMuch(error) ? halved(bands) : undefined;
    if (!halves) throw error;
    // Formulas that are longer than usual.
    const [first, second] = halves;
    return [...(await fetched(context, first)), ...(await fetched(context, second))];
  }
  return asked.map(({ band, range: { formulas, values } }) => ({ band, formulas, values }));
}

function isTooMuch(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ResponsePayloadSizeLimitExceeded'
  );
}

/** undefined for a single row, which cannot be asked for in less. */
function halved(bands: readonly Band[]): readonly [readonly Band[], readonly Band[]] | undefined {
  const [only, ...others] = bands;
  if (!only) return undefined;
  if (others.length > 0) {
    const middle = Math.ceil(bands.length / 2);
    return [bands.slice(0, middle), bands.slice(middle)];
  }
  const { top, rows } = only;
  if (rows === 1) return undefined;
  const upper = Math.ceil(rows / 2);
  return [[{ ...only, rows: upper }], [{ ...only, top: top + upper, rows: rows - upper }]];
}
