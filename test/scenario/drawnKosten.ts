import type { InputCell } from '../../src/plan';
import {
  kostenposten,
  type AannameId,
  type Aannamewaarde,
  type ScenarioBasis,
} from '../../src/scenario';
import type { Draw } from './draw';
import type { Lot } from './lot';

type Typed = readonly [key: string, cell: InputCell];

/** Costs, savings and what comes with them: often none. */
export function costProposal(
  lot: Lot,
  id: AannameId,
  name: string,
  n: number,
): Aannamewaarde | undefined {
  if (kostenposten.some((post) => post.id === id))
    return lot.pick(name, [0, lot.euros(name, 1, 900_000)]);
  // The other topics have a function of their own.
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check
  switch (id) {
    case 'kosten.index':
      return lot.pick(name, [0, 0.02, -0.1]);
    case 'forfait.jaar':
      return lot.pick(name, [n, n + 1, n - 1, n + 30]);
    case 'politie.bijdrage':
    case 'brandweer.bijdrage':
      return lot.pick(name, [0, lot.euros(name, 50, 200)]);
    case 'schepenen.kost':
      return lot.euros(name, 60_000, 110_000);
    default:
      return undefined;
  }
}

const broken: InputCell = { value: { error: '#DIV/0!' }, formula: '=1/0' };
const cellOf = (value: InputCell['value']): InputCell => ({ value });
const oddWords: readonly InputCell[] = [
  ...[null, '', 'misschien', 'JA', 'Nee', 'i.B', 7, true].map(cellOf),
  broken,
];
const oddShares: readonly InputCell[] = [
  ...[null, '', ' ', 'helft', '0,5', -0.1, 1.5, true].map(cellOf),
  broken,
];
const oddContributions: readonly InputCell[] = [...['?', '', -1, true].map(cellOf), broken];

/** Shares as somebody spreads them: whole, a hair off, short, or each year something else. */
function sharesOf(lot: Lot, name: string, jaren: readonly number[]): readonly number[] {
  const first = lot.whole(`${name} eerste`, 0, jaren.length - 1);
  const spread = lot.pick(`${name} soort`, [
    [1],
    [0.5, 0.5],
    [0.3333, 0.3333, 0.3333],
    [0.25, 0.7501],
    [0.5, 0.4],
    [1, 1, 0.5, 1],
  ]);
  return jaren.map((_, index) => spread[index - first] ?? 0);
}

/** Phasing, line and "al in meerjarenplan?" of the posts, and the contributions of today. */
export function costInputs(
  draw: Draw,
  lot: Lot,
  { partners, jaren }: Pick<ScenarioBasis, 'partners' | 'jaren'>,
): Typed[] {
  const cell = (key: string, usual: InputCell, strange: readonly InputCell[]): Typed => [
    key,
    lot.chance(`odd ${key}`, draw.odd / 2) ? lot.pick(key, strange) : usual,
  ];
  const posts = kostenposten.flatMap(({ id }): Typed[] => {
    const row = `transitie/post/${id}`;
    const shares = sharesOf(lot, row, jaren);
    const phased = lot.chance(`gefaseerd ${row}`, draw.typed / 2);
    return [
      ...(lot.chance(`gekozen ${row}`, draw.typed)
        ? [
            cell(`${row}/pad`, { value: lot.pick(row, ['I.b', 'II.b']) }, oddWords),
            cell(`${row}/waarde`, { value: lot.pick(row, ['nee', 'ja'], [4, 1]) }, oddWords),
          ]
        : []),
      ...(phased
        ? jaren.map((jaar, index) =>
            // Without a share most people leave the cell empty.
            cell(`${row}/j${String(jaar)}`, { value: shares[index] || null }, oddShares),
          )
        : []),
    ];
  });
  const contributions = partners.flatMap(({ id }): Typed[] =>
    ['BIJDRAGE.POLITIE', 'BIJDRAGE.BRANDWEER'].flatMap((lijn) => {
      const key = `invoer/${id}/${lijn}/waarde`;
      const usual = { value: lot.euros(key, 40, 250) };
      return lot.chance(`typed ${key}`, draw.typed) ? [cell(key, usual, oddContributions)] : [];
    }),
  );
  return [...posts, ...contributions];
}
