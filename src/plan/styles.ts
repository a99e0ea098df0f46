import type { CellStyle } from '../spreadsheet/workbook';

/**
 * What a cell is to its reader. Each role is told apart without colour as well: an input stands in a
 * box, one that is not needed in a dotted box, a link is in italics, a total has a line on top, a
 * check a line below.
 */
export const roles = [
  'invoer',
  'vervallen',
  'berekening',
  'totaal',
  'koppeling',
  'controle',
] as const;
export type Role = (typeof roles)[number];

/**
 * `tekst` keeps what stands there as text, `2025` too, and `alinea` does so over more than one line; a
 * formula in such a cell would stay text.
 */
export const formats = [
  'euro',
  'getal',
  'procent',
  'rente',
  'tarief',
  'jaar',
  'datum',
  'tekst',
  'alinea',
  'uitkomst',
] as const;
export type Format = (typeof formats)[number];

const byRole: Readonly<Record<Role, CellStyle>> = {
  invoer: { fill: '#FFF8DC', colour: '#1F3864', border: 'box' },
  vervallen: { fill: '#F2F2F2', colour: '#595959', border: 'dotted box' },
  berekening: {},
  totaal: { bold: true, border: 'top' },
  koppeling: { italic: true, colour: '#1E5C2E' },
  controle: { colour: '#4A2C6B', border: 'bottom' },
};

const byFormat: Readonly<Record<Format, CellStyle>> = {
  euro: { numberFormat: '#,##0', align: 'right' },
  getal: { numberFormat: '#,##0.00', align: 'right' },
  procent: { numberFormat: '0.0%', align: 'right' },
  rente: { numberFormat: '0.00#%', align: 'right' },
  tarief: { numberFormat: '#,##0.00##', align: 'right' },
  jaar: { numberFormat: '0', align: 'right' },
  // Shown as the short date of who looks, whatever his language.
  datum: { numberFormat: 'm/d/yyyy', align: 'right' },
  tekst: { numberFormat: '@', align: 'left' },
  alinea: { numberFormat: '@', align: 'left', wrap: true },
  uitkomst: { align: 'left' },
};

/** Styles that belong to no role. */
const plain = {
  'Fusie titel': { bold: true, size: 16, colour: '#1F3864' },
  'Fusie toelichting': { colour: '#404040', align: 'left' },
  'Fusie toelichting alinea': { colour: '#404040', align: 'left', wrap: true },
  'Fusie licht': { bold: true, align: 'left' },
  'Fusie waarschuwing': { bold: true, colour: '#7A1F1F', align: 'left' },
  'Fusie kop': { bold: true, fill: '#DCE6F1', colour: '#1F3864', border: 'bottom' },
  'Fusie kolomkop': {
    bold: true,
    fill: '#1F3864',
    colour: '#FFFFFF',
    align: 'right',
    numberFormat: '0',
  },
  /** Over more lines, above columns that are narrower than their names. */
  'Fusie kolomkop regels': {
    bold: true,
    fill: '#1F3864',
    colour: '#FFFFFF',
    align: 'right',
    wrap: true,
  },
  'Fusie kolomkop links': { bold: true, fill: '#1F3864', colour: '#FFFFFF', align: 'left' },
  'Fusie omschrijving': { align: 'left', wrap: true },
  /** Below its heading, with room under it for a longer text. */
  'Fusie bladtekst': { align: 'left', wrap: true, vertical: 'top' },
  'Fusie omschrijving totaal': { align: 'left', bold: true, border: 'top', wrap: true },
  'Fusie eenheid': { align: 'left', colour: '#595959' },
  'Fusie sleutel': { align: 'left', colour: '#595959', size: 9 },
} as const satisfies Readonly<Record<string, CellStyle>>;
export type PlainStyle = keyof typeof plain;

export function styleName(role: Role, format: Format): string {
  return `Fusie ${role} ${format}`;
}

/** All styles, by the name under which Excel lists them; beside a text of more lines all stand in the middle. */
export const styles: Readonly<Record<string, CellStyle>> = Object.fromEntries(
  [
    ...Object.entries(plain),
    ...roles.flatMap((role) =>
      formats.map(
        (format) => [styleName(role, format), { ...byFormat[format], ...byRole[role] }] as const,
      ),
    ),
  ].map(([name, style]) => [name, { vertical: 'center', ...style }]),
);
