import type { Entity, FigureRecord } from '../../figures';
import { cijferOf, partnerLabel, type Cijfer } from '../../scenario';
import type { OwnImport } from '../ownFigures';

function labelOf(entity: Entity): string {
  return entity.kind === 'gemeente' ? partnerLabel(entity) : entity.naam;
}

/** What came from a hosted folder as imports: one for each document of each municipality. */
export function folderImports(records: readonly FigureRecord[]): readonly OwnImport[] {
  const byDocument = new Map<string, OwnImport & { readonly cijfers: Cijfer[] }>();
  for (const record of records) {
    const label = labelOf(record.entity);
    const cijfer = cijferOf(record, label);
    // The same document taken once more takes the place of what it gave before.
    const id = JSON.stringify(['folder', record.entity.id, cijfer.document]);
    const known = byDocument.get(id);
    if (known) known.cijfers.push(cijfer);
    else {
      byDocument.set(id, {
        id,
        municipality: record.entity.id,
        label,
        document: cijfer.document,
        origin: 'folder',
        cijfers: [cijfer],
      });
    }
  }
  return [...byDocument.values()];
}
