import { sleutel, type Cijfer, type Partner } from '../scenario';
import type { At } from './at';
import type { PlanContext } from './planContext';
import type { RowDraft } from './sheetDraft';
import { type YearRow, yearRow } from './yearSheet';

/** The active value of an assumption. */
export const active = (at: At, id: string): string => at.fixed('aannames', id, 'actief');

/** Makes rows over the years of this scenario. */
export function rowsOf(context: PlanContext): (row: YearRow) => RowDraft {
  return (row) => yearRow(context.scenario.input.jaren, row);
}

/** The same for a series of amounts by one formula. */
export function amountsOver(
  context: PlanContext,
): (
  key: string,
  label: string,
  values: readonly number[],
  formula: (at: At) => string,
) => RowDraft {
  const row = rowsOf(context);
  return (key, label, values, formula) =>
    row({
      key,
      label,
      unit: 'EUR',
      role: 'berekening',
      perJaar: (index) => ({ value: values[index] ?? Number.NaN, formula }),
    });
}

/** A debt that does not count, because another source does. */
export interface AndereSchuld {
  /** undefined for who is no partner, such as the group. */
  readonly partner: Partner | undefined;
  readonly cijfer: Cijfer;
  readonly studieTelt: boolean;
}

/** Beside every debt of a study: the study itself, or the accounts where the study was chosen. */
export function andereSchulden({ scenario: { input, boek } }: PlanContext): AndereSchuld[] {
  return input.cijfers
    .filter(({ pad, rapport }) => pad === 'SCHULD.31DEC' && rapport === 'studie')
    .map((studie) => {
      const partner = input.partners.find(({ label }) => label === studie.gemeente);
      const studieTelt =
        partner !== undefined &&
        input.vasteSleutels(partner.id, 'SCHULD.31DEC') === sleutel(studie);
      const rekening = boek.rij(sleutel({ ...studie, rapport: 'rekening' }));
      return { partner, studieTelt, cijfer: studieTelt ? (rekening ?? studie) : studie };
    });
}
