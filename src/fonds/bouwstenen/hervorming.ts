import { segmenten } from '../../regulations';
import type { Blokontwerp } from './blokontwerp';
import { inwonersIndicator } from './indicatoren';

/** The five weights of the proposal: together the whole fund. */
export const gewichten = ['basis', 'ruimtelijk', 'sociaal', 'fiscaal', 'klimaat'] as const;
export type Gewicht = (typeof gewichten)[number];

export interface HervormdBlok extends Blokontwerp {
  readonly groep: Gewicht;
}

const zonderCoefficient = 'voorstel uit onderzoek, niet gevalideerd; aandeel niet gegeven';

/** The fund as research proposes it; the source gives rules and no single share. */
export function hervorming(): readonly HervormdBlok[] {
  return [
    block('basis', 'basisfinanciering', 'basisfinanciering', 'aandelen', inwonersIndicator, 'alle'),
    {
      ...block(
        'ruimtelijk',
        'segment.centrumfunctie',
        'segment centrumfunctie',
        'segment',
        'stedelijkeInwoners',
        'gebruiker',
      ),
      // Who joins with inhabitants in the urban area does change the division: the city grows.
      vast: { buitenpartnerTelt: true },
    },
    block(
      'ruimtelijk',
      'segment.openRuimte',
      'segment open ruimte',
      'segment',
      'openRuimte',
      'gebruiker',
    ),
    {
      ...block('ruimtelijk', 'segment.kust', 'segment kust', 'segment', 'kust', 'kustgemeenten'),
      status: `${zonderCoefficient}; de bron noemt geen maatstaf`,
    },
    {
      ...block('sociaal', 'socialeDruk', 'sociale druk', 'aandelen', 'leefloon', 'alle'),
      status: `${zonderCoefficient}; leefloners zijn het voorbeeld van de bron`,
    },
    block('fiscaal', 'fiscaleZwakte', 'fiscale zwakte', 'tekort', 'grondslag', 'alle'),
    {
      ...block('klimaat', 'klimaat', 'klimaat', 'aandelen', 'klimaat', 'alle'),
      status: `${zonderCoefficient}; de bron overweegt dit blok en kiest geen maatstaf`,
    },
  ];
}

function block(
  groep: Gewicht,
  id: string,
  naam: string,
  soort: Blokontwerp['soort'],
  indicator: string,
  leden: Blokontwerp['leden'],
): HervormdBlok {
  return {
    groep,
    id,
    naam,
    soort,
    indicator,
    leden,
    vast: {},
    aandeel: Number.NaN,
    status: zonderCoefficient,
    bron: segmenten.bron,
  };
}
