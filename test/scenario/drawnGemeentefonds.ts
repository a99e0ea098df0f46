import type { InputCell } from '../../src/plan';
import {
  sleutel,
  type AannameId,
  type Aannamewaarde,
  type Cijfer,
  type Partner,
} from '../../src/scenario';
import type { Draw } from './draw';
import type { Lot } from './lot';
import { ownFigure } from './ownFigure';

/** An amount that a share, or an estimate of all shares, can be. */
function share(lot: Lot, name: string): number {
  return lot.pick(`${name} size`, [0, lot.euros(name, 2_000_000, 6_000_000)], [1, 19]);
}

/** What belongs in the rows of the Gemeentefonds on Aannames; undefined for other rows. */
export function fundProposal(lot: Lot, id: AannameId, name: string): Aannamewaarde | undefined {
  switch (id as string) {
    case 'gemeentefonds.dotatie':
      return lot.pick(name, ['GF.AANDEEL', 'GF.HOOFD', 'gf.aanvullend'], [4, 2, 1]);
    case 'gemeentefonds.raming':
      return lot.pick(name, [null, share(lot, name) * 3]);
    case 'gemeentefonds.groei':
      return lot.pick(name, [0.035, 0, -0.02, 0.1]);
    default:
      return undefined;
  }
}

/** Definitive shares of two dotations, as far as no other draw made them. */
export function fundFigures(
  draw: Draw,
  lot: Lot,
  partners: readonly Partner[],
  known: readonly Cijfer[],
): Cijfer[] {
  const n = draw.firstYear + draw.merger;
  const taken = new Set(known.map((each) => sleutel(each).toLowerCase()));
  const rapport = 'rekening';
  return partners.flatMap(({ id, label: gemeente }) =>
    [n - 1, n - 2].flatMap((jaar) =>
      ['GF.AANDEEL', 'GF.HOOFD'].flatMap((pad): Cijfer[] => {
        const name = `${id} ${pad} ${String(jaar)} definitief`;
        const key = sleutel({ gemeente, pad, omschrijving: '', jaar, rapport }).toLowerCase();
        if (taken.has(key) || lot.chance(`gap ${name}`, Math.max(draw.gaps, 0.2))) return [];
        return [ownFigure({ gemeente, pad, jaar, rapport, bedrag: share(lot, name) })];
      }),
    ),
  );
}

const odd: readonly InputCell['value'][] = [null, 'niet bekend', '', -1, 2.5, true];

/** The shares that somebody typed on Invoer. */
export function fundInputs(
  draw: Draw,
  lot: Lot,
  partners: readonly Partner[],
): [string, InputCell][] {
  return partners.flatMap(({ id }) =>
    ['GF.N-1', 'GF.N-2'].flatMap((lijn): [string, InputCell][] => {
      const key = `invoer/${id}/${lijn}/waarde`;
      if (!lot.chance(`typed ${key}`, draw.typed)) return [];
      const isOdd = lot.chance(`odd ${key}`, draw.odd);
      return [[key, { value: isOdd ? lot.pick(key, odd) : share(lot, key) }]];
    }),
  );
}
