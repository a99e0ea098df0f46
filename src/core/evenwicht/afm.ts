/**
 * Autofinancieringsmarge in euro: exploitatieontvangsten − exploitatie-uitgaven − (periodieke
 * aflossingen − periodieke terugvorderingen). Repayments are those of the contract, positive as in
 * schema M2. Linear, so it also holds for the columns "Wijziging" of a revision.
 *
 * Source: BVR 30 maart 2018, art. 16; schema M2.
 */
export function afm(
  exploitatieontvangsten: number,
  exploitatieUitgaven: number,
  periodiekeAflossingen: number,
  periodiekeTerugvorderingen = 0,
): number {
  return (
    exploitatieontvangsten -
    exploitatieUitgaven -
    (periodiekeAflossingen - periodiekeTerugvorderingen)
  );
}
