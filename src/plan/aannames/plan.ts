import { indexrubrieken, type Indexrubriek } from '../../scenario';
import { lineLabels } from '../lineLabels';
import {
  aandeel,
  groei,
  type Beschrijving,
  type Beschrijvingen,
  type IdsMet,
} from './beschrijving';

const indexen = Object.fromEntries(
  indexrubrieken.map((lijn): [`index.${Indexrubriek}`, Beschrijving] => [
    `index.${lijn}`,
    groei(
      `Groei in jaren zonder cijfers: ${lijn} ${lineLabels[lijn].replace(/^[a-zIVX.]+ /, '')}`,
      'Standaard leeg: een jaar zonder cijfers blijft #N/B. Met een groei volgt het uit het jaar ervoor; wat gepubliceerd of getypt is, gaat voor.',
    ),
  ]),
) as Record<`index.${Indexrubriek}`, Beschrijving>;

export const plan: Beschrijvingen<IdsMet<'investeringen'> | IdsMet<'index'>> = {
  'investeringen.uitvoering': aandeel(
    'Deel van de geplande investeringsuitgaven dat uitgevoerd wordt',
    'Standaard 100 %: het plan zoals het goedgekeurd is. Telt in de planjaren, bij alleen blijven en bij fuseren. Wat eerder uitgevoerd is van wat gepland was, staat op Per gemeente.',
  ),
  ...indexen,
};
