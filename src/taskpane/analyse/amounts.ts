import type { AnalyseLabels } from '../../i18n/analyseLabels';
import { aannameeenheid, aannameformat } from '../../plan';
import type { AannameId } from '../../scenario';

/** A value of an assumption with its unit, in words for people. */
export function aannamewaarde(
  id: AannameId,
  value: number,
  labels: AnalyseLabels['waarde'],
): string {
  if (Number.isNaN(value)) return labels.onbekend;
  const unit = aannameeenheid(id);
  const format = aannameformat(id);
  if (format === 'procent' || format === 'rente') return labels.procent(value);
  if (format === 'euro') return unit === 'EUR/jaar' ? labels.jaarlijks(value) : labels.euro(value);
  return unit === '' ? labels.getal(value) : `${labels.getal(value)} ${unit}`;
}
