import { dotaties } from '../../scenario';
import { bedrag, groei, keuze, type Beschrijvingen, type IdsMet } from './beschrijving';

export const gemeentefonds: Beschrijvingen<IdsMet<'gemeentefonds'>> = {
  'gemeentefonds.dotatie': keuze(
    'Gemeentefonds: welke dotatie alle aandelen in deze werkmap zijn',
    'Eén dotatie tegelijk: aandelen van verschillende dotaties worden niet vergeleken.',
    dotaties,
  ),
  'gemeentefonds.raming': bedrag(
    'Gemeentefonds: eigen raming van het aandeel in het fusiejaar (leeg = alleen waarborg)',
    'EUR',
    'Eigen raming of studie; het aandeel van jaar N is pas in januari N+1 bekend.',
  ),
  'gemeentefonds.groei': groei(
    'Gemeentefonds: groei van de eigen raming na het fusiejaar',
    'Voorstel: de groei van de hoofddotatie (zie Parameters).',
  ),
};
