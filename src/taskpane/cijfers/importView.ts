import {
  schemas,
  takenColumns,
  type ImportAnswers,
  type ImportCell,
  type ImportPlace,
  type ImportReading,
  type ImportRow,
  type Schema,
  type UnrecognisedRow,
} from '../../figures/import';

/** The recognised rows, schema by schema as the law numbers them. */
export function rowsBySchema({
  rows,
}: ImportReading): readonly { readonly schema: Schema; readonly rows: readonly ImportRow[] }[] {
  return schemas.flatMap((schema) => {
    const ofSchema = rows.filter((row) => row.schema === schema);
    return ofSchema.length > 0 ? [{ schema, rows: ofSchema }] : [];
  });
}

/** What deserves to be looked at first; titles and notes last. */
export const unrecognisedKinds = [
  'ambiguous-row',
  'unknown-line',
  'no-column',
  'twice',
  'geconsolideerd',
  'unknown-account',
  'account',
  'detail',
  'text',
] as const satisfies readonly UnrecognisedRow['reason']['kind'][];

export interface UnrecognisedGroup {
  readonly kind: UnrecognisedRow['reason']['kind'];
  readonly rows: readonly UnrecognisedRow[];
}

export function unrecognisedGroups({ unrecognised }: ImportReading): readonly UnrecognisedGroup[] {
  return unrecognisedKinds.flatMap((kind) => {
    const rows = unrecognised.filter(({ reason }) => reason.kind === kind);
    return rows.length > 0 ? [{ kind, rows }] : [];
  });
}

type CellOf<Kind extends ImportCell['kind']> = Extract<ImportCell, { kind: Kind }>;

/** The cells of one kind under the columns that are taken, each with its place. */
export function cellsUnder<Kind extends 'ambiguous' | 'refused'>(
  reading: ImportReading,
  answers: ImportAnswers,
  kind: Kind,
): readonly { readonly cell: CellOf<Kind>; readonly place: ImportPlace }[] {
  const taken = new Set(takenColumns(reading, answers).map(({ column }) => column.id));
  return reading.rows.flatMap(({ cells, table, line }) =>
    cells.flatMap((cell) =>
      cell.kind === kind && taken.has(cell.column)
        ? [{ cell: cell as CellOf<Kind>, place: { table, line } }]
        : [],
    ),
  );
}
