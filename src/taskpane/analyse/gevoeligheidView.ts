import { effect, type Maatstaf, type Tornado, type Tornadoregel } from '../../analyse';

/** Where a bar begins and ends on a scale that all bars share, in percents from the left. */
export interface Balk {
  readonly van: number;
  readonly breedte: number;
}

export interface Schaal {
  readonly nu: number;
  /** undefined where 0 lies outside. */
  readonly nul: number | undefined;
  readonly balk: (regel: Tornadoregel) => Balk | undefined;
}

/** Those that move the measure, largest first. */
export function gesorteerd({ regels, nu }: Tornado, maatstaf: Maatstaf): readonly Tornadoregel[] {
  const byEffect = regels.map((regel) => ({ regel, size: effect(regel, nu, maatstaf) }));
  return byEffect
    .filter(({ size }) => !(size === 0))
    .sort((one, other) => (other.size || 0) - (one.size || 0))
    .map(({ regel }) => regel);
}

/** undefined where nothing is known that could be drawn. */
export function schaalVan(
  regels: readonly Tornadoregel[],
  nu: number,
  maatstaf: Maatstaf,
): Schaal | undefined {
  const ends = regels
    .flatMap(({ uitkomsten }) => [uitkomsten[maatstaf].laag, uitkomsten[maatstaf].hoog])
    .filter((end) => !Number.isNaN(end));
  if (ends.length === 0 || Number.isNaN(nu)) return undefined;
  const least = Math.min(nu, ...ends);
  const width = Math.max(nu, ...ends) - least;
  if (width === 0) return undefined;
  const place = (amount: number): number => ((amount - least) / width) * 100;
  return {
    nu: place(nu),
    nul: place(0) >= 0 && place(0) <= 100 ? place(0) : undefined,
    balk: ({ uitkomsten }) => {
      const { laag, hoog } = uitkomsten[maatstaf];
      if (Number.isNaN(laag) || Number.isNaN(hoog)) return undefined;
      const van = place(Math.min(laag, hoog, nu));
      return { van, breedte: place(Math.max(laag, hoog, nu)) - van };
    },
  };
}
