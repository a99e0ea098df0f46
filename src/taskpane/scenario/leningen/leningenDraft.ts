import {
  geenAntwoorden,
  leningenUit,
  meesteLeningen,
  type Leningantwoorden,
  type Leningtabel,
  type Leninguitkomst,
} from '../../../figures/leningen';
import {
  leningrijen,
  metLeningen,
  plannedScenario,
  vervangenRijen,
  type InputCell,
  type Leningrij,
  type Leningwijze,
} from '../../../plan';
import type { ScenarioBasis } from '../../../scenario';
import { problemOf } from '../../problemText';

/** The answers to what a list leaves open, as they stand on the screen. */
export interface LeningenDraft {
  /** Which of the lists that were found; null as long as nobody chose. */
  readonly tabel: Leningtabel | null;
  readonly antwoorden: Leningantwoorden;
  /** null as long as nobody said what happens to the loans that are there already. */
  readonly wijze: Leningwijze | null;
}

export function eersteDraft(tabellen: readonly Leningtabel[]): LeningenDraft {
  const [only = null, ...others] = tabellen;
  return { tabel: others.length > 0 ? null : only, antwoorden: geenAntwoorden, wijze: null };
}

/** The balance of the loans of one municipality or its AGB beside the debt; NaN where not known. */
export interface Schuldvergelijking {
  readonly gemeente: string;
  readonly isAgb: boolean;
  readonly leningen: number;
  readonly schuld: number;
}

export interface LeningenResultaat {
  readonly uitkomst: Leninguitkomst;
  /** Loans of the same municipality and bestuur that are there already. */
  readonly bestaand: readonly Leningrij[];
  /** So many loans there are after it, where that is too many. */
  readonly teVeel: number | undefined;
  readonly schulden: readonly Schuldvergelijking[];
  readonly isReady: boolean;
}

/** What a list comes to, over what the workbook holds and what was read in before. */
export function leningenResultaat(
  { tabel, antwoorden, wijze }: LeningenDraft,
  basis: ScenarioBasis,
  inputs: ReadonlyMap<string, InputCell>,
): LeningenResultaat | undefined {
  if (tabel === null) return undefined;
  const { partners, schuldjaar } = basis;
  const uitkomst = leningenUit(tabel, antwoorden, { gemeenten: partners, schuldjaar });
  const { leningen } = uitkomst;
  const bestaand = vervangenRijen(inputs, leningen, partners);
  const lijst = { leningen, wijze: wijze ?? 'vervangen' };
  const after = metLeningen(inputs, [lijst], partners);
  const count = leningrijen(after).length;
  const teVeel = count > meesteLeningen ? count : undefined;
  return {
    uitkomst,
    bestaand,
    teVeel,
    schulden: leningen.length > 0 ? schuldenNaast(basis, after) : [],
    isReady:
      leningen.length > 0 && teVeel === undefined && (bestaand.length === 0 || wijze !== null),
  };
}

/** As the rules count both, with what was typed; nothing where they refuse to. */
function schuldenNaast(
  basis: ScenarioBasis,
  inputs: ReadonlyMap<string, InputCell>,
): Schuldvergelijking[] {
  try {
    const { schuld, agbSchuld, leningen } = plannedScenario({ basis, inputs }).overname;
    return basis.partners.flatMap(({ label: gemeente }, index) => {
      const of = (amounts: readonly number[]): number => amounts[index] ?? Number.NaN;
      const own = { gemeente, isAgb: false, leningen: of(leningen.saldoPerPartner) };
      const agb = { gemeente, isAgb: true, leningen: of(leningen.agbPerPartner) };
      return [
        { ...own, schuld: of(schuld) },
        { ...agb, schuld: of(agbSchuld) },
      ].filter(({ leningen: amount }) => amount !== 0);
    });
  } catch (error) {
    if (!problemOf(error)) throw error;
    return [];
  }
}
