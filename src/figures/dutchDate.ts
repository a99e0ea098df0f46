const day = new Intl.DateTimeFormat('nl-BE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** 2025-01-01 → "1 januari 2025". */
export function formatDutchDate(date: string): string {
  return day.format(new Date(`${date}T00:00:00Z`));
}
