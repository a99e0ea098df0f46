import { indicatoren } from '../../../src/fonds';
import { fusiecel, indicatorcel, type Fondsgegevens, type InputCell } from '../../../src/plan';
import type { CellContent } from '../../../src/spreadsheet/workbook';
import { nisVan } from './gegevens';

export type Cellen = Readonly<Record<string, CellContent>>;

const waarde = (row: string): string => `fondsBlokken/${row}/waarde`;

/** All that somebody has to give before every block of both structures is known. */
export function volledig(gegevens: Fondsgegevens): Cellen {
  const cells: Record<string, CellContent> = { [waarde('norm')]: 900 };
  gegevens.register.today.forEach(({ nis }, index) => {
    for (const { id, bron } of indicatoren) {
      if (bron !== 'gebruiker') continue;
      const value = (index * 7919) % 997;
      cells[indicatorcel(nis, id)] = id === 'grondslag' ? value * 30_000 : value;
    }
    cells[`fondsVerdeling/gemeente/${nis}/lid.segment.centrumfunctie`] = index % 4 === 0 ? 1 : 0;
    cells[`fondsVerdeling/gemeente/${nis}/lid.segment.openRuimte`] = index % 3 === 0 ? 1 : null;
  });
  const delen = {
    'voorafname/grootsteden': 0.4,
    'voorafname/centrumsteden': 0.3,
    'voorafname/provinciale steden': 0.2,
    'voorafname/kustgemeenten': 0.1,
    'gewicht/basis': 0.4,
    'gewicht/ruimtelijk': 0.3,
    'gewicht/sociaal': 0.15,
    'gewicht/fiscaal': 0.1,
    'gewicht/klimaat': 0.05,
    'deel/segment.centrumfunctie': 0.5,
    'deel/segment.openRuimte': 0.3,
    'deel/segment.kust': 0.2,
  };
  for (const [row, deel] of Object.entries(delen)) cells[waarde(row)] = deel;
  return cells;
}

export function keuzes(cells: Readonly<Record<string, CellContent>>): Cellen {
  return Object.fromEntries(Object.entries(cells).map(([row, value]) => [waarde(row), value]));
}

/** The label of each municipality, by its name. */
export function labels(cells: Readonly<Record<string, CellContent>>): Cellen {
  return Object.fromEntries(
    Object.entries(cells).map(([naam, label]) => [fusiecel(nisVan(naam)), label]),
  );
}

export function ingevuld(...cells: readonly Cellen[]): ReadonlyMap<string, InputCell> {
  return new Map(
    cells.flatMap((each) =>
      Object.entries(each).map(([key, value]): [string, InputCell] => [key, { value }]),
    ),
  );
}
