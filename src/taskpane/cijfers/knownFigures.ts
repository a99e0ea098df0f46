import type { Figures, Municipality } from '../../figures';
import { botsingen, cijferOf, partnerLabel, type Botsing, type Cijfer } from '../../scenario';

/** Which of the new figures have another amount in the data that are known for the municipality. */
export function knownFigures(
  figures: Figures,
  municipality: Municipality,
  next: readonly Cijfer[],
): readonly Botsing[] {
  if (next.length === 0) return [];
  const label = partnerLabel(municipality);
  const known = figures.recordsOf(municipality).map((record) => cijferOf(record, label));
  return botsingen(known, next).filter(({ wat }) => wat === 'bedrag');
}
