import { formatWhole } from '../../spreadsheet/dutchNumber';

/** "a, b en c". */
export function and(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} en ${last}` : last;
}

/** 1 → "1 cijfer", 3 → "3 cijfers". */
export function counted(count: number, one: string, more: string): string {
  return `${formatWhole(count)} ${count === 1 ? one : more}`;
}

/** Of years in order: "2021 tot 2024", "2021 en 2023". */
export function years(list: readonly number[]): string {
  const [first] = list;
  const last = list.at(-1);
  if (first === undefined || last === undefined) return '';
  return list.length > 2 && last - first === list.length - 1
    ? `${String(first)} tot ${String(last)}`
    : and(list.map(String));
}
