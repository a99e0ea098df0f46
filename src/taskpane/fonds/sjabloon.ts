import { indicatoren, type Indicator } from '../../fonds';
import type { FondsLabels } from '../../i18n/fondsLabels';
import type { Fondsstand } from '../../plan';

export const separator = ';';

/** The indicators that only the user has, as far as the chosen blocks ask for them. */
export function eigenIndicatoren({ invoer: { ontwerp } }: Fondsstand): readonly Indicator[] {
  const asked = new Set(ontwerp.map(({ indicator }) => indicator));
  const own = indicatoren.filter(({ bron }) => bron === 'gebruiker');
  const used = own.filter(({ id }) => asked.has(id));
  return used.length > 0 ? used : own;
}

export function kop({ naam, eenheid }: Indicator): string {
  return `${naam} (${eenheid})`;
}

/**
 * The template: a row for each municipality, a column for each indicator, with what is known
 * already; the last row is for the Flemish totals. Numbers as a Dutch Excel reads them.
 */
export function sjabloon(stand: Fondsstand, labels: FondsLabels['cijfers']): string {
  const own = eigenIndicatoren(stand);
  const rows = [
    [labels.nis, labels.gemeente, ...own.map(kop)],
    ...stand.gemeenten.map(({ nis, naam }, row) => [
      nis,
      naam,
      ...own.map(({ id }) => getal(stand.invoer.indicatoren.get(id)?.[row])),
    ]),
    ['', labels.vlaanderen, ...own.map(() => '')],
  ];
  return `${rows.map((cells) => cells.map(quoted).join(separator)).join('\r\n')}\r\n`;
}

function getal(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '' : String(value).replace('.', ',');
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** As bytes with the mark by which Excel knows the encoding. */
export function csvBytes(text: string): Uint8Array {
  return new TextEncoder().encode(`\ufeff${text}`);
}
