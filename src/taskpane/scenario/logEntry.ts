import type { LogEntry } from '../../plan';
import type { ScenarioBasis } from '../../scenario';
import type { PaneServices } from '../services';

/** One line of the log, of today. */
export function logEntry(
  gebeurtenis: string,
  { cijfersVan }: Pick<ScenarioBasis, 'cijfersVan'>,
  { clock, version }: Pick<PaneServices, 'clock' | 'version'>,
): LogEntry {
  return { datum: isoDate(clock()), gebeurtenis, cijfers: cijfersVan, product: version };
}

/** The day on the user's own calendar. */
export function isoDate(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
