import type { Voorafnamegroep } from '../../regulations';
import type { Segmentregel } from '../blok';

/** Who may share in a block; `gebruiker`: whom the user names. */
export type Ledengroep = 'alle' | Voorafnamegroep | 'gebruiker';

/** A block before it has an amount and values: what it is divided by, over whom, and since when. */
export interface Blokontwerp {
  readonly id: string;
  readonly naam: string;
  readonly soort: 'aandelen' | 'tekort' | 'segment';
  /** Id of an indicator; for a shortfall the grondslag. */
  readonly indicator: string;
  readonly leden: Ledengroep;
  /** What the source fixes for a segment; what it leaves open follows the user's switches. */
  readonly vast: Partial<Pick<Segmentregel, 'noemer' | 'buitenpartnerTelt'>>;
  /** Of the whole fund, as a fraction; NaN until the user gives it. */
  readonly aandeel: number;
  readonly status: string;
  readonly bron: string;
}
