/**
 * How much is read at most. A municipality's whole plan stays far below; what these let through is
 * read within seconds on a slow computer.
 */
export const limits = {
  /** Of a file as it comes in, in bytes. */
  size: 25_000_000,
  /** Of a text, or a file that turns out to be one: all of it is read. */
  textSize: 5_000_000,
  /** Of all parts of a workbook that are read, once unpacked, in bytes. */
  unpacked: 20_000_000,
  /** Entries in the directory of a workbook. */
  entries: 2_000,
  /** Characters between two tags of XML: a cell holds 32.767, each at most `_x000D_`. */
  characters: 250_000,
  /** Cells with content in all sheets together, and the empty ones to the left of them. */
  cells: 200_000,
} as const;
