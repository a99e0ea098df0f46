import { checkSameLength } from '../check';

/**
 * Gecumuleerd budgettair resultaat per year in euro (M2, VII): what was cumulated before plus the
 * result of the year. One opening amount rolls on from year to year; a series of the same length
 * is taken as printed, and then nothing rolls. Never −0, which Excel would print.
 *
 * @throws when the series differ in length
 */
export function gecumuleerdBudgettairResultaat(
  budgettairResultaat: readonly number[],
  gecumuleerdVorigBoekjaar: number | readonly number[],
): number[] {
  if (typeof gecumuleerdVorigBoekjaar === 'number') {
    let cumulated = gecumuleerdVorigBoekjaar;
    return budgettairResultaat.map((result) => (cumulated += result) + 0);
  }
  checkSameLength(
    'budgettair_resultaat_boekjaar',
    budgettairResultaat,
    'gecumuleerd_vorig_boekjaar',
    gecumuleerdVorigBoekjaar,
  );
  return budgettairResultaat.map(
    (result, year) => (gecumuleerdVorigBoekjaar[year] ?? Number.NaN) + result + 0,
  );
}

/**
 * Beschikbaar budgettair resultaat per year in euro (M2, IX): VII − onbeschikbare gelden. These
 * lower the result whatever sign they are printed with, so this is not for columns "Wijziging".
 *
 * @throws when the series differ in length
 */
export function bbr(
  budgettairResultaat: readonly number[],
  gecumuleerdVorigBoekjaar: number | readonly number[],
  onbeschikbareGelden?: readonly number[],
): number[] {
  const cumulated = gecumuleerdBudgettairResultaat(budgettairResultaat, gecumuleerdVorigBoekjaar);
  if (!onbeschikbareGelden) return cumulated;
  checkSameLength(
    'budgettair_resultaat_boekjaar',
    budgettairResultaat,
    'onbeschikbare_gelden',
    onbeschikbareGelden,
  );
  return cumulated.map((result, year) => result - Math.abs(onbeschikbareGelden[year] ?? 0));
}
