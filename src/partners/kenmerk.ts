import type { Kandidaat } from './kandidaat';

/** By what municipalities are put in order. */
export const kenmerken = ['inwoners', 'dichtheid', 'investeringen per inwoner'] as const;
export type Kenmerk = (typeof kenmerken)[number];

/**
 * Of one municipality, or of partners as one: inhabitants, inhabitants per square kilometre, euro of
 * investments per inhabitant on 1 January of the year of account. null where something is missing.
 */
export function kenmerkVan(partners: readonly Kandidaat[], kenmerk: Kenmerk): number | null {
  const inwoners = total(partners, (each) => each.inwoners?.aantal ?? null);
  switch (kenmerk) {
    case 'inwoners':
      return inwoners;
    case 'dichtheid':
      return quotient(
        inwoners,
        total(partners, ({ oppervlakte }) => oppervlakte),
      );
    case 'investeringen per inwoner':
      return quotient(
        total(partners, ({ investeringen }) => investeringen),
        total(partners, ({ inwonersRekening }) => inwonersRekening?.aantal ?? null),
      );
  }
}

function total(
  partners: readonly Kandidaat[],
  of: (partner: Kandidaat) => number | null,
): number | null {
  let sum = 0;
  for (const partner of partners) {
    const part = of(partner);
    if (part === null) return null;
    sum += part;
  }
  return sum;
}

function quotient(above: number | null, below: number | null): number | null {
  return above === null || below === null || below === 0 ? null : above / below;
}
