import { catalogue } from '../catalogue';
import type { FunctionId, Signature } from '../signature';

/** How the formula of the catalogue, which holds for one cell, can be used for a whole call. */
export interface NativeRule {
  readonly signature: Signature;
  readonly formula: string;
  /** Arguments of which the formula takes all cells at once. */
  readonly sets: readonly string[];
  /** Cell by cell: one element of the result needs only that element of its arguments. */
  readonly elementwise: boolean;
  /** Plain arithmetic, which SUMPRODUCT works out for all cells of a block. */
  readonly summable: boolean;
  /** By the word that an argument holds, where that changes the formula. */
  readonly byWord?: {
    readonly argument: string;
    readonly formulas: Readonly<Record<string, string>>;
  };
}

type Manner = Omit<NativeRule, 'signature' | 'formula'>;

const perCell: Manner = { sets: [], elementwise: true, summable: true };

const manners: Partial<Readonly<Record<FunctionId, Manner>>> = {
  AFM: perCell,
  AFM_GECORRIGEERD: perCell,
  // A series rolls on from year to year: only a single year is plain arithmetic.
  BBR: { sets: [], elementwise: false, summable: false },
  HARMONISATIE: {
    sets: ['tarieven', 'waarde_per_eenheid'],
    elementwise: false,
    summable: false,
    byWord: {
      argument: 'methode',
      formulas: {
        laagste: 'MIN({tarieven})',
        hoogste: 'MAX({tarieven})',
        gewogen: 'SUMPRODUCT({tarieven},{waarde_per_eenheid})/SUM({waarde_per_eenheid})',
      },
    },
  },
  HARMONISATIE_EFFECT: perCell,
  FASERING: perCell,
  GEMEENTEFONDS_WAARBORG: {
    sets: ['aandelen_jaar_voor_fusie', 'aandelen_twee_jaar_voor_fusie'],
    elementwise: true,
    summable: false,
  },
};

/** The functions for which every Excel has a formula; of the others only their value remains. */
export const nativeRules: ReadonlyMap<string, NativeRule> = new Map(
  catalogue.flatMap((signature): [string, NativeRule][] => {
    const { id, nativeFormula } = signature;
    const manner = manners[id];
    return manner && nativeFormula !== undefined
      ? [[id, { signature, formula: nativeFormula, ...manner }]]
      : [];
  }),
);
