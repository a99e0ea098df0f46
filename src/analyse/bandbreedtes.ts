import { ActieveAannames, aannameIds, type AannameId, type ScenarioInput } from '../scenario';
import { inBereik, rekenbereik, aannamesoort, type Bereik, type Getalsoort } from './grenzen';
import type { Bandbreedtes } from './resultaten';

/** The scenarios that say between which values an assumption is expected to lie. */
const uiteenlopend = ['voorzichtig', 'midden', 'gunstig'] as const;

/**
 * By how much an assumption is tried where the scenarios do not say it: in its own unit, amounts as
 * a share of the value. No expectation: a size at which one sees which assumption weighs most.
 */
const standaard: Readonly<Record<Getalsoort, number>> = {
  groei: 0.01,
  aandeel: 0.1,
  apb: 0.5,
  oov: 50,
  bedrag: 0.1,
};

/**
 * The range of each number of the live scenario. From the lowest to the highest of voorzichtig,
 * midden, gunstig and the value itself where those three differ; else the standard of its kind
 * around the value, within what its cell accepts. None for years and days, for what is not filled
 * in, and for a rate or an amount of 0 of which all three say so.
 */
export function voorgesteldeBandbreedtes(input: ScenarioInput): Bandbreedtes {
  const actief = new ActieveAannames(input);
  return new Map(
    aannameIds.flatMap((id): [AannameId, readonly [number, number]][] => {
      const bereik = rekenbereik(id);
      const nu = actief.getal(id);
      if (!bereik || !inBereik(bereik, nu)) return [];
      const eigen = vanDeScenarios(input, id, bereik);
      const [laag, hoog] =
        eigen.length > 1
          ? [Math.min(nu, ...eigen), Math.max(nu, ...eigen)]
          : rondom(id, bereik, nu);
      return laag < hoog ? [[id, [laag, hoog]]] : [];
    }),
  );
}

/** The different values that they hold and that can be computed with. */
function vanDeScenarios({ aannames }: ScenarioInput, id: AannameId, bereik: Bereik): number[] {
  const values = uiteenlopend
    .map((naam) => aannames[id][naam])
    .filter((waarde) => typeof waarde === 'number' && inBereik(bereik, waarde));
  return [...new Set(values)].filter((waarde) => typeof waarde === 'number');
}

function rondom(id: AannameId, { van, tot }: Bereik, nu: number): readonly [number, number] {
  const soort = aannamesoort(id);
  if (soort === undefined || soort === 'jaar' || soort === 'datum' || nu < van) return [nu, nu];
  const breedte = soort === 'bedrag' ? nu * standaard.bedrag : standaard[soort];
  // 0,32 + 0,1 is 0,42000000000000004 in binary.
  const netjes = (waarde: number): number => Number(waarde.toPrecision(12));
  return [Math.max(van, netjes(nu - breedte)), Math.min(tot, netjes(nu + breedte))];
}
