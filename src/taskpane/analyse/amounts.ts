import type { AnalyseLabels } from '../../i18n/analyseLabels';
import { aannameeenheid, aannameformat } from '../../plan';
import type { AannameId } from '../../scenario';
import { formatAmount } from '../../spreadsheet/dutchNumber';

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

/** A bare amount in euro for a table; words where it is not known. */
export function amountText(amount: number, { waarde }: Pick<AnalyseLabels, 'waarde'>): string {
  return Number.isNaN(amount) ? waarde.onbekend : formatAmount(amount);
}
