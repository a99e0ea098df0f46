import type { Invoer, Partner } from './scenarioInput';

/** Whether the municipality has an AGB; undefined where the cell says neither "ja" nor "nee". */
export function heeftAgb({ agb }: Pick<Invoer, 'agb'>, partner: string): boolean | undefined {
  const woord = String(agb(partner) ?? '').toLowerCase();
  return woord === 'ja' ? true : woord === 'nee' ? false : undefined;
}

/** The yearly figures of its AGBs: 0 without one, as typed with one, else not known. */
export function agbReeks(
  invoer: Invoer,
  { id }: Partner,
  lijn: 'AGB.AFM' | 'AGB.BBR',
  jaren: readonly number[],
): number[] {
  const heeft = heeftAgb(invoer, id);
  return jaren.map((jaar) =>
    heeft === undefined ? Number.NaN : heeft ? invoer.jaarlijks(id, lijn, jaar) : 0,
  );
}
