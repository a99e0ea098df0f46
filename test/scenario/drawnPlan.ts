import type { InputCell } from '../../src/plan';
import {
  eliminatiesoorten,
  type AannameId,
  type Aannamewaarde,
  type Cijfer,
  type ScenarioBasis,
} from '../../src/scenario';
import type { CellContent } from '../../src/spreadsheet/workbook';
import type { Draw } from './draw';
import type { Lot } from './lot';
import { ownFigure } from './ownFigure';

/** Growth of years without figures, and what of the planned investments is executed. */
export function planProposal(lot: Lot, id: AannameId, name: string): Aannamewaarde | undefined {
  if (id === 'investeringen.uitvoering') return lot.pick(name, [1, 0.75, 0.333, 0], [3, 1, 1, 1]);
  if (!id.startsWith('index.')) return undefined;
  return lot.pick(name, [0, 0.02, -0.031, null], [1, 3, 1, 1]);
}

const oddAmounts: readonly CellContent[] = [
  'niet bekend',
  '12',
  '',
  -1,
  true,
  { error: '#REF!' },
  { error: '#N/A' },
];
const oddWords: readonly CellContent[] = ['misschien', '', 7, true, { error: '#VALUE!' }];

/** Whether there is an AGB, and what the partners pay to each other. */
export function planInputs(
  draw: Draw,
  lot: Lot,
  { partners, jaren }: Pick<ScenarioBasis, 'partners' | 'jaren'>,
): readonly (readonly [string, InputCell])[] {
  const cell = (
    key: string,
    odd: readonly CellContent[],
    usual: () => CellContent,
  ): (readonly [string, InputCell])[] => {
    if (!lot.chance(`typed ${key}`, draw.typed)) return [];
    const strange = lot.chance(`odd ${key}`, draw.odd);
    return [[key, { value: strange ? lot.pick(key, odd) : usual() }]];
  };
  const words = partners.flatMap(({ id }) =>
    cell(`invoer/${id}/AGB/waarde`, oddWords, () =>
      lot.pick(`AGB ${id}`, ['ja', 'nee', 'JA', 'Nee'], [5, 5, 1, 1]),
    ),
  );
  // Either a whole flow or none: of a half one nothing is known.
  const flows = Array.from({ length: lot.whole('flows', 0, 5) }, (_, index) => {
    const row = `invoer/eliminatie/${String(index + 1)}`;
    if (!lot.chance(`typed ${row}`, draw.typed)) return [];
    const flowCell = (key: string, value: CellContent, odd: readonly CellContent[]) => {
      if (lot.chance(`empty ${key}`, draw.odd / 2)) return [];
      const strange = lot.chance(`odd ${key}`, draw.odd / 2);
      return [[key, { value: strange ? lot.pick(key, odd) : value }] as const];
    };
    const kind = lot.pick(row, [...eliminatiesoorten, 'Exploitatie']);
    return [
      ...flowCell(`${row}/pad`, 'De ene betaalt de andere voor de bibliotheek', oddWords),
      ...flowCell(`${row}/ontvangst/waarde`, kind, oddWords),
      ...jaren.flatMap((jaar) => {
        const amount = lot.euros(`${row} ${String(jaar)}`, 0, 900_000);
        const other = lot.chance(`${row} differs ${String(jaar)}`, 0.3) ? amount + 0.25 : amount;
        const column = `j${String(jaar)}`;
        return [
          ...flowCell(`${row}/ontvangst/${column}`, amount, oddAmounts),
          ...flowCell(`${row}/uitgave/${column}`, other, oddAmounts),
        ];
      }),
    ];
  }).flat();
  return [...words, ...flows];
}

/** What the other report has of the investments, to hold accounts against plan. */
export function planFigures(
  lot: Lot,
  { partners, jaren, rapport }: Pick<ScenarioBasis, 'partners' | 'jaren' | 'rapport'>,
): Cijfer[] {
  return partners.flatMap(({ id, label: gemeente }) =>
    jaren.flatMap((jaar): Cijfer[] => {
      const name = `${id} other ${String(jaar)}`;
      if (!lot.chance(name, 0.3)) return [];
      const other = rapport(jaar) === 'rekening' ? 'meerjarenplan' : 'rekening';
      const bedrag = lot.pick(name, [0, lot.euros(name, 1, 6_000_000)], [1, 4]);
      return [ownFigure({ gemeente, pad: 'M2.II.b', jaar, rapport: other, bedrag })];
    }),
  );
}
