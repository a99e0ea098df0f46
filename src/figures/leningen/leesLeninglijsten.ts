import type { Table, TableRow } from '../../spreadsheet/table';
import { readHints } from '../import/hints';
import { kolomVan, verplichteKolommen, type Lijstkolom } from './leningkolommen';
import {
  meesteLeningen,
  type Leninglezing,
  type Leningkop,
  type Lijstrij,
  type Leningtabel,
  type Lijstprobleem,
} from './leninglezing';
import { schoon } from './schoon';

/** Totals, notes and empty rows come on top of the loans. */
const meesteRijen = 3 * meesteLeningen;
/** A heading stands above the list, below titles and notes at most. */
const verstekop = 100;

/** Finds the lists of loans in what was handed over; their cells are read later. */
export function leesLeninglijsten(tables: readonly Table[]): Leninglezing {
  const found = tables.flatMap((table) => vind(table) ?? []);
  const whole = found.filter((each): each is Leningtabel => !('code' in each));
  const long = whole.find(({ rijen }) => rijen.length > meesteRijen);
  if (long) {
    const { length: aantal } = long.rijen;
    return { ok: false, problem: { code: 'leningen-te-veel', aantal, most: meesteLeningen } };
  }
  if (whole.length > 0) return { ok: true, tabellen: whole };
  const [problem = { code: 'leningen-geen-kop' as const }] = found.filter((each) => 'code' in each);
  return { ok: false, problem };
}

/** The table under the first row that names the columns; null where no row looks like one. */
function vind(table: Table): Leningtabel | Lijstprobleem | null {
  let almost: Lijstprobleem | null = null;
  for (const snij of manieren(table)) {
    const rows = table.rows.slice(0, verstekop);
    for (const [index, row] of rows.entries()) {
      const koppen = koppenIn(snij(row));
      const kolommen = new Set(koppen.flatMap(({ kolom }) => kolom ?? []));
      if (kolommen.size < 2) continue;
      const missing = verplichteKolommen.filter((kolom) => !kolommen.has(kolom));
      if (missing.length === 0) {
        const above = table.rows.slice(0, index + 1).flatMap(({ cells }) => cells.map(schoon));
        return {
          tabel: table.name,
          line: row.line,
          koppen,
          rijen: table.rows.slice(index + 1).map((each) => rij(each, snij(each), koppen.length)),
          eenheid: readHints(above).unit,
        };
      }
      almost ??= {
        code: 'leningen-kolom-ontbreekt',
        tabel: table.name,
        line: row.line,
        kolommen: missing,
        koppen: koppen.map(({ kop }) => kop).filter((kop) => kop !== ''),
      };
    }
  }
  return almost;
}

type Snij = (row: TableRow) => TableRow & { readonly gesneden?: true };

/**
 * How the rows fall apart into columns: as they came, or by wide gaps. What was parted at the commas
 * of its amounts is put together again for that.
 */
function manieren({ layout }: Table): readonly Snij[] {
  const asGiven: Snij = (row) => row;
  const byGaps: Snij = ({ line, cells }) => ({
    line,
    gesneden: true,
    cells: cells
      .map(({ text }) => text)
      .join(',')
      .trim()
      .split(/\t|[ \u00a0]{2,}/)
      .map((text) => ({ text })),
  });
  return layout === 'lines' ? [byGaps] : [asGiven, byGaps];
}

function koppenIn({ cells }: TableRow): Leningkop[] {
  return cells.map((cell, plaats) => {
    const kop = cell.covered ? '' : schoon(cell);
    const kolom: Lijstkolom | null = cell.number === undefined ? kolomVan(kop) : null;
    return { plaats, kop, kolom };
  });
}

function rij({ line, cells }: TableRow, split: ReturnType<Snij>, columns: number): Lijstrij {
  if (!split.gesneden || split.cells.length === columns) return { line, cells: split.cells };
  return split.cells.length === 1
    ? { line, cells: split.cells }
    : { line, cells: [{ text: cells.map(({ text }) => text).join(',') }], scheef: true };
}
