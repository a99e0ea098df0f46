import type { Blok, Blokregel, Fonds, Segmentregel, Tekortregel } from './blok';

/** A municipality as it shares in the fund: one row, or the rows of partners. */
export type Rijen = readonly number[];

const at = (series: readonly number[], row: number): number => series[row] ?? Number.NaN;

function total(series: readonly number[], rows: Rijen): number {
  let sum = 0;
  for (const row of rows) sum += at(series, row);
  return sum;
}

/** In euro; a municipality above the norm falls short of nothing. */
function tekort({ grondslag, inwoners, norm }: Tekortregel, rows: Rijen): number {
  // NaN stays NaN: Math.max(0, NaN) is NaN.
  return Math.max(0, norm * total(inwoners, rows) - total(grondslag, rows));
}

/** The first segment of which one of the rows is a member; one without an amount is none. */
function firstSegment({ blokken }: Fonds, rows: Rijen): Blok | undefined {
  return blokken.find(
    ({ bedrag, regel }) => bedrag !== 0 && regel.soort === 'segment' && isMember(regel.lid, rows),
  );
}

function isMember(lid: readonly boolean[], rows: Rijen): boolean {
  for (const row of rows) if (lid[row] === true) return true;
  return false;
}

/** Whether a municipality gets anything of the block: everybody does but of a segment. */
export function deeltMee(fonds: Fonds, blok: Blok, rows: Rijen): boolean {
  const { regel } = blok;
  if (regel.soort !== 'segment') return true;
  if (!isMember(regel.lid, rows)) return false;
  return fonds.meerSegmenten || firstSegment(fonds, rows) === blok;
}

/** Whether the indicator of this row counts, when its municipality shares in the segment. */
export function teltMee({ lid, buitenpartnerTelt }: Segmentregel, row: number): boolean {
  return buitenpartnerTelt || lid[row] === true;
}

/** What counts of each row by itself, when its municipality shares in the block. */
function countedRow({ regel }: Blok, row: number): number {
  switch (regel.soort) {
    case 'aandelen':
      return at(regel.indicator, row);
    case 'tekort':
      return tekort(regel, [row]);
    case 'segment':
      return teltMee(regel, row) ? at(regel.indicator, row) : 0;
  }
}

/** What a municipality brings into the division of a block: its indicator, or its shortfall. */
export function bijdrage(fonds: Fonds, blok: Blok, rows: Rijen): number {
  const { regel } = blok;
  switch (regel.soort) {
    case 'aandelen':
      return total(regel.indicator, rows);
    case 'tekort':
      return tekort(regel, rows);
    case 'segment': {
      if (!deeltMee(fonds, blok, rows)) return 0;
      let sum = 0;
      for (const row of rows) sum += countedRow(blok, row);
      return sum;
    }
  }
}

/**
 * How a municipality's part of a block goes back to its rows: by what each counts for, so that the
 * parts add up to the whole. A joint shortfall is handed out by what each would fall short alone.
 */
export function rijaandeel(blok: Blok, rows: Rijen, row: number): number {
  if (rows.length === 1) return 1;
  let sum = 0;
  for (const each of rows) sum += countedRow(blok, each);
  return sum === 0 ? 0 : countedRow(blok, row) / sum;
}

/** What the whole block is divided by, given what all municipalities bring in together. */
export function noemer({ regel }: Blok, bijdragen: number): number {
  return gemetenOpVlaanderen(regel) ? vlaanderen(regel) : bijdragen;
}

/** Whether the whole stays the same after every merger. */
export function gemetenOpVlaanderen(regel: Blokregel): regel is Segmentregel {
  return regel.soort === 'segment' && regel.noemer === 'Vlaanderen';
}

/** The indicator of all municipalities, also of those that have no part in the segment. */
export function vlaanderen({ indicator, vlaanderen: before }: Segmentregel): number {
  return before ?? indicator.reduce((sum, value) => sum + value, 0);
}
