/** How final a rule is: a scenario built on `aangekondigd` or `afgesloten` shows a banner. */
export type Stand = 'geldend' | 'afgesloten' | 'aangekondigd' | 'onderzoek';
export const standen: readonly Stand[] = ['geldend', 'afgesloten', 'aangekondigd', 'onderzoek'];

/** What every rule of law carries, whatever it says. */
export interface Rule {
  readonly id: string;
  readonly naam: string;
  readonly stand: Stand;
  /** In words, as the source allows. */
  readonly status: string;
  readonly rechtsgrond: string;
  readonly bron: string;
  /** First and last merger date (ISO) that the rule is for; null where none is known. */
  readonly geldigVan: string | null;
  readonly geldigTot: string | null;
  readonly toelichting: string | null;
}
