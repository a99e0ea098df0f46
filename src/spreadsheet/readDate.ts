/** `15/12/2025`, `15-12-2025`, `15.12.2025` or `2025-12-15` as an ISO date; undefined for no date. */
export function readDate(text: string): string | undefined {
  const given = text.trim();
  const [, day, month, year] =
    /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/.exec(given) ??
    reordered(/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(given));
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // The 31st of a shorter month would become a day of the next one.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

function reordered(match: RegExpExecArray | null): readonly (string | undefined)[] {
  return match ? [match[0], match[3], match[2], match[1]] : [];
}
