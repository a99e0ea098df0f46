import type { CompiledFigures, CompiledRow } from './compiledFigures';
import {
  besturen,
  qualities,
  reports,
  type FigureRecord,
  type SourceDocument,
} from './figureRecord';
import type { Entity } from './municipality';

export function oneOf<T extends string>(allowed: readonly T[], word: string | null): T | null {
  return allowed.find((each) => each === word) ?? null;
}

/** The document that stands at a place in a file. */
export function sourceAt(
  { bronnen }: Pick<CompiledFigures, 'bronnen'>,
  index: number,
): SourceDocument {
  const found = bronnen[index];
  if (!found) throw new Error(`Bron ${String(index)} staat niet in het bestand.`);
  return found;
}

/** What was printed of an entity as records: one for each path that an amount stands for. */
export function publishedRecords(
  rows: readonly CompiledRow[],
  of: {
    readonly file: Pick<CompiledFigures, 'bronnen' | 'soorten'>;
    readonly entity: Entity;
    readonly checksum: string;
  },
): FigureRecord[] {
  const { file, entity, checksum } = of;
  return rows.flatMap((row): FigureRecord[] => {
    const [, kindIndex, paths, parent, label, year, amount, unit, place, remark] = row;
    const kind = file.soorten[kindIndex];
    if (!kind) throw new Error(`Soort ${String(kindIndex)} staat niet in het bestand.`);
    const record = {
      amount,
      unit,
      label,
      parent,
      entity,
      year,
      report: kind.rapport === 'studie' ? ('studie' as const) : oneOf(reports, kind.rapport),
      bestuur: oneOf(besturen, kind.bestuur),
      status: kind.status,
      document: sourceAt(file, kind.bron),
      place,
      quality: oneOf(qualities, kind.kwaliteit) ?? 'gepubliceerd',
      bounds: null,
      remark,
      checksum,
    };
    return paths.length === 0
      ? [{ ...record, path: null }]
      : paths.map((path) => ({ ...record, path }));
  });
}
