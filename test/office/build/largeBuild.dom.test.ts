import { compareBuild, readBuild, writeBuild } from '../../../src/office/build';
import {
  cellAddress,
  columnLetters,
  type Cell,
  type Sheet,
  type Workbook,
} from '../../../src/spreadsheet/workbook';
import { withoutTidying } from './buildRoom';
import { formula, sampleWorkbook, sheetOf, text } from './sampleWorkbook';
import { openedRoom } from './openedRoom';

// As many sheets and cells as a merger of so many municipalities over so many years has.
const { host, room } = openedRoom();

const linesOfM2 = 30;

function largeWorkbook(municipalities: number, years: number): Workbook {
  const names = Array.from({ length: municipalities }, (_, at) => `gemeente-${String(at + 1)}`);
  const all = Array.from({ length: years }, (_, at) => 2025 + at);
  const figures = names.flatMap((name) =>
    Array.from({ length: linesOfM2 }, (_, line) => `M2.I.a.${String(line)}`).flatMap((path) =>
      all.map(
        (year) =>
          [
            `${name}.${path}.${String(year)}`,
            [
              text(name),
              text(path),
              text(year),
              text('meerjarenplan'),
              text('vastgesteld, versie van de gemeenteraad'),
              text('gemeente en OCMW'),
              text(year * 1234.56, 'Bedrag'),
              text('euro'),
              text(`Meerjarenplan 2026-2031 van ${name}, schema M2`),
              text(`bladzijde ${String(year)}`),
            ] as (Cell | null)[],
          ] as const,
      ),
    ),
  );
  const calculation = (id: string, name: string, rows: number) =>
    sheetOf(
      id,
      name,
      ['sleutel', 'label', 'eenheid', ...all.map(String)],
      Array.from({ length: rows }, (_, row) => [
        `rij-${String(row)}`,
        [
          text(`Regel ${String(row)}`),
          text('euro'),
          ...all.map((_, at) =>
            formula(
              `=INDEX(Cijfers!$H$2:$H$${String(figures.length + 1)},MATCH($A${String(row + 2)}&"."&${columnLetters(at + 3)}$1,Cijfers!$A$2:$A$${String(figures.length + 1)},0))`,
            ),
          ),
        ],
      ]),
    );
  const base = sampleWorkbook();
  const sheets = [
    sheetOf(
      'cijfers',
      'Cijfers',
      'abcdefghijk'.split('').map((key) => `kolom-${key}`),
      figures,
    ),
    calculation('gemeenten', 'Per gemeente', municipalities * linesOfM2),
    ...Array.from({ length: 10 }, (_, at) =>
      calculation(`blad-${String(at)}`, `Berekening ${String(at)}`, 60),
    ),
  ];
  return {
    ...base,
    // As many as the assumptions, the lines that each partner fills in, and the parameters.
    names: Array.from({ length: 170 + 30 * municipalities }, (_, at) => ({
      name: `Invoer_gemeente_${String(at)}`,
      refersTo: `='Per gemeente'!$D$${String(at + 2)}:$${columnLetters(years + 2)}$${String(at + 2)}`,
      optional: true,
    })),
    sheets: sheets.map((sheet, at) => ({
      ...sheet,
      ...printed(sheet),
      ...(at === 1 && { filter: 'B1:H20' }),
    })),
  };
}

function printed({ rows, columns }: Sheet): Pick<Sheet, 'print'> {
  return {
    print: {
      area: `B2:${cellAddress(rows.length - 1, columns.length - 1)}`,
      titleRows: '2:2',
      titleColumns: 'B:B',
      pagesAcross: 1,
      header: { left: 'Fusiebegroting – simulatie', centre: '&A', right: 'Hasselt + Kortessem' },
      footer: {
        left: 'Jongste document onder de cijfers: 30 juni 2024',
        centre: 'Fusiebegroting 1.0.0',
        right: 'Bladzijde &P van &N',
      },
    },
  };
}

test.each([
  [2, 6],
  [6, 12],
])(
  '%i municipalities, %i years',
  async (municipalities, years) => {
    await room.reset();
    const workbook = largeWorkbook(municipalities, years);
    const wanted = workbook.sheets.map(({ id, name }) => ({ id, name }));
    const build = async (plan: Workbook) => {
      host.requests.length = 0;
      const reading = await readBuild(wanted);
      if (!reading.ok) throw new Error('not read');
      const outcome = await writeBuild(compareBuild(reading.value, plan), { clock: room.clock });
      return outcome.kind;
    };
    const sizes = () => host.requests.map(({ requestBytes }) => requestBytes);
    const largest = () => Math.max(...sizes());

    expect(await build(workbook)).toBe('built');
    expect(host.requests.length).toBeLessThanOrEqual(8);
    expect(largest()).toBeLessThan(1_000_000);

    expect(await build(workbook)).toBe('nothing-to-write');
    expect(withoutTidying(host.requests)).toHaveLength(2);
    expect(largest()).toBeLessThan(100_000);

    // Every figure changes.
    const other = largeWorkbook(municipalities, years);
    const renewed = {
      ...other,
      sheets: other.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) =>
            cell?.style === 'Bedrag' ? { ...cell, value: Number(cell.value) + 1 } : cell,
          ),
        })),
      })),
    };
    expect(await build(renewed)).toBe('built');
    expect(host.requests.length).toBeLessThanOrEqual(8);
    expect(largest()).toBeLessThan(1_000_000);
  },
  60_000,
);
