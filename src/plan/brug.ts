/** What a step of a bridge is: a municipality, a change, or a level that stands on the ground. */
export type Brugsoort = 'gemeente' | 'aanpassing' | 'totaal';

export interface Brugstap {
  readonly soort: Brugsoort;
  readonly bedrag: number;
}

/** The columns of a chart that together draw one step; those that a step does not have are null. */
export const brugreeksen = [
  'voet',
  'gemeenteBoven',
  'gemeenteOnder',
  'totaal',
  'stijgingBoven',
  'stijgingOnder',
  'dalingBoven',
  'dalingOnder',
] as const;
export type Brugreeks = (typeof brugreeksen)[number];

export interface Brugstaaf extends Readonly<Partial<Record<Brugreeks, number>>> {
  /** The level after the step. */
  readonly stand: number;
}

/**
 * Bars that hang between the level before and after each step. What lies above zero and what lies
 * below it are bars of their own, because a chart stacks the two each from zero; so a step that
 * crosses zero is right as well. The foot lifts a bar that does not touch zero.
 */
export function brug(stappen: readonly Brugstap[]): Brugstaaf[] {
  let before = 0;
  return stappen.map(({ soort, bedrag }) => {
    const start = before;
    const stand = soort === 'totaal' ? bedrag : start + bedrag;
    before = stand;
    if (soort === 'totaal') return { stand, totaal: bedrag };
    const low = Math.min(start, stand);
    const high = Math.max(start, stand);
    const voet = Math.max(low, 0) + Math.min(high, 0);
    const boven = Math.max(high, 0) - Math.max(low, 0);
    const onder = Math.min(low, 0) - Math.min(high, 0);
    if (soort === 'gemeente') return { stand, voet, gemeenteBoven: boven, gemeenteOnder: onder };
    const rises = stand >= start;
    // An unknown step neither rises nor falls.
    const of = (part: number, shown: boolean): number =>
      Number.isNaN(stand) ? Number.NaN : shown ? part : 0;
    return {
      stand,
      voet,
      stijgingBoven: of(boven, rises),
      stijgingOnder: of(onder, rises),
      dalingBoven: of(boven, !rises),
      dalingOnder: of(onder, !rises),
    };
  });
}

/** Which of these columns a step has. */
export function reeksenVan(soort: Brugsoort): readonly Brugreeks[] {
  if (soort === 'totaal') return ['totaal'];
  if (soort === 'gemeente') return ['voet', 'gemeenteBoven', 'gemeenteOnder'];
  return ['voet', 'stijgingBoven', 'stijgingOnder', 'dalingBoven', 'dalingOnder'];
}

/** The formulas of `brug`, out of the level before a step and the one after it. */
export function brugformule(reeks: Brugreeks, before: string, after: string): string {
  const low = `MIN(${before},${after})`;
  const high = `MAX(${before},${after})`;
  const boven = `MAX(${high},0)-MAX(${low},0)`;
  const onder = `MIN(${low},0)-MIN(${high},0)`;
  switch (reeks) {
    case 'voet':
      return `MAX(${low},0)+MIN(${high},0)`;
    case 'gemeenteBoven':
      return boven;
    case 'gemeenteOnder':
      return onder;
    case 'totaal':
      return after;
    case 'stijgingBoven':
      return `IF(${after}>=${before},${boven},0)`;
    case 'stijgingOnder':
      return `IF(${after}>=${before},${onder},0)`;
    case 'dalingBoven':
      return `IF(${after}>=${before},0,${boven})`;
    case 'dalingOnder':
      return `IF(${after}>=${before},0,${onder})`;
  }
}

/** Said beside colour, so that a reader of a grey print knows which way a step goes. */
export function brugteken(bedrag: number): '' | '+ ' | '- ' | '? ' {
  if (Number.isNaN(bedrag)) return '? ';
  const euro = Math.sign(bedrag) * Math.round(Math.abs(bedrag));
  return euro > 0 ? '+ ' : euro < 0 ? '- ' : '';
}

/** The formula of `brugteken`. */
export function tekenformule(bedrag: string): string {
  return `IF(ISNUMBER(${bedrag}),IF(ROUND(${bedrag},0)>0,"+ ",IF(ROUND(${bedrag},0)<0,"- ","")),"? ")`;
}
