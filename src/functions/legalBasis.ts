import {
  belastingen,
  evenwicht,
  schuldovernameRegelingen,
  waarborgRegels,
  segmenten,
} from '../regulations';
import type { FunctionId } from './signature';

/** What a function rests on, for help and pane; the words come from the regulations themselves. */
export interface LegalBasis {
  readonly article: string;
  readonly status: string;
  readonly document: string;
}

interface Regulation {
  readonly rechtsgrond: string;
  readonly status: string;
  readonly bron: string;
}

const fromRegulation = ({ rechtsgrond, status, bron }: Regulation): LegalBasis => ({
  article: rechtsgrond,
  status,
  document: bron,
});

const schuldovername: LegalBasis = {
  article: schuldovernameRegelingen
    .map(({ id, rechtsgrond }) => `${id}: ${rechtsgrond}`)
    .join(' · '),
  status: schuldovernameRegelingen.map(({ id, status }) => `${id}: ${status}`).join(' · '),
  document: schuldovernameRegelingen.map(({ id, bron }) => `${id}: ${bron}`).join(' · '),
};

const rekenregel: LegalBasis = {
  article: 'Geen regel van het recht: gewone rekenkunde',
  status: 'simulatie',
  document: 'de bedragen die u zelf geeft',
};

const figures: LegalBasis = {
  article: 'Geen regel van het recht: een gepubliceerd cijfer',
  status: 'zoals gepubliceerd; BRON zegt per cijfer welk document',
  document: 'de meegeleverde gegevens, elk met document en plaats',
};

const bases: Readonly<Record<FunctionId, LegalBasis>> = {
  AFM: fromRegulation(evenwicht),
  AFM_GECORRIGEERD: fromRegulation(evenwicht),
  BBR: fromRegulation(evenwicht),
  NORMTOETS: fromRegulation(evenwicht),
  SCHULDOVERNAME: schuldovername,
  SCHULDOVERNAME_VERDELING: schuldovername,
  GEMEENTEFONDS_SEGMENT: fromRegulation(segmenten),
  GEMEENTEFONDS_WAARBORG: fromRegulation(waarborgRegels),
  HARMONISATIE: fromRegulation(belastingen),
  HARMONISATIE_EFFECT: fromRegulation(belastingen),
  CIJFER: figures,
  BRON: figures,
  INWONERS: figures,
  FASERING: rekenregel,
  TERUGVERDIENTIJD: rekenregel,
};

export function legalBasis(id: FunctionId): LegalBasis {
  return bases[id];
}
