import type { CellContent } from '../../spreadsheet/workbook';

/** The rows of the page, by which a note finds their texts again. */
export const raadrijen = {
  titel: 'titel',
  gemeenten: 'gemeenten',
  stand: 'stand',
  antwoorden: 'antwoorden',
  vraag: (key: string): string => `vraag/${key}`,
  zin: (key: string): string => `zin/${key}`,
  letOp: 'let op',
  kanttekening: (key: string): string => `let op/${key}`,
  bronnen: 'bronnen',
  bron: (index: number): string => `bron/${String(index + 1)}`,
} as const;

const onPage =
  /^raad\/(?<soort>titel|gemeenten|stand|antwoorden|vraag|zin|let op|bronnen|bron)(?<meer>\/[^/]+)?\/omschrijving$/;

/**
 * The page as text for a note, as it stands in the cells now, by `sheet/row/column`; undefined where
 * there is no page. What stands there as an error is told as it is.
 */
export function raadnota(
  cells: ReadonlyMap<string, { readonly value: CellContent }>,
): string | undefined {
  const lines = [...cells].flatMap(([key, { value }]): string[] => {
    const { soort, meer } = onPage.exec(key)?.groups ?? {};
    if (soort === undefined) return [];
    const said =
      typeof value === 'object' && value !== null ? value.error : String(value ?? '').trim();
    if (said === '') return [];
    const isHeading = soort === 'vraag' || soort === 'bronnen' || (soort === 'let op' && !meer);
    if (isHeading) return ['', said];
    return [soort === 'bron' || soort === 'let op' ? `- ${said}` : said];
  });
  return lines.length === 0 ? undefined : lines.join('\n');
}
