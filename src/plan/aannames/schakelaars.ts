import { jaOfNee, type Beschrijvingen, type IdsMet } from './beschrijving';

const bron = 'Keuze van de gebruiker: "nee" brengt de cijfers zonder deze aanpassing terug.';

const schok = 'Voorstel "nee": een schok is een proef, geen verwachting.';

export const schakelaars: Beschrijvingen<IdsMet<'aan'>> = {
  'aan.gemeentefonds': jaOfNee(
    'Telt mee: Gemeentefonds',
    'Voorstel "nee" zolang de aandelen van de gemeenten niet bekend zijn.',
  ),
  'aan.apb': jaOfNee('Telt mee: één tarief APB', bron),
  'aan.oov': jaOfNee('Telt mee: één tarief opcentiemen', bron),
  'aan.forfait': jaOfNee('Telt mee: forfait voor transitiekosten', bron),
  'aan.transitie': jaOfNee('Telt mee: eenmalige transitiekosten', bron),
  'aan.structureel': jaOfNee('Telt mee: structurele kosten', bron),
  'aan.besparing': jaOfNee('Telt mee: besparingen', bron),
  'aan.politie': jaOfNee(
    'Telt mee: bijdrage aan de politiezone',
    'Voorstel "nee" zolang de bijdragen per inwoner niet bekend zijn.',
  ),
  'aan.brandweer': jaOfNee(
    'Telt mee: bijdrage aan de hulpverleningszone',
    'Voorstel "nee" zolang de bijdragen per inwoner niet bekend zijn.',
  ),
  'aan.schepenen': jaOfNee(
    'Telt mee: extra schepenen',
    'Voorstel "nee" zolang de kost van een schepen niet bekend is.',
  ),
  'aan.overname': jaOfNee('Telt mee: schuldovername', bron),
  'aan.eliminaties': jaOfNee('Telt mee: eliminatie van interne stromen', bron),
  'aan.loon': jaOfNee('Schok aan: lonen groeien sneller', schok),
  'aan.rente': jaOfNee('Schok aan: hogere rente op de schuld', schok),
  'aan.apbbasis': jaOfNee('Schok aan: kleinere APB-basis', schok),
  'aan.subsidies': jaOfNee('Schok aan: verlies van specifieke werkingssubsidies', schok),
};
