import { aandeel, groei, type Beschrijvingen, type IdsMet } from './beschrijving';

const proef = 'Grootte van een proef, geen verwachting: pas ze aan wat u wilt nagaan.';

export const schokken: Beschrijvingen<IdsMet<'schok'>> = {
  'schok.vanaf': {
    label: 'Schokken: eerste jaar waarin ze tellen',
    unit: 'jaar',
    format: 'jaar',
    bron: 'Voorstel: het fusiejaar. Vroeger, en in een jaar met rekeningcijfers, telt geen schok.',
    range: [1990, 2099, 'whole'],
    message: 'Typ een jaartal zoals 2031.',
  },
  'schok.loon': groei('Schok: extra groei van de personeelsuitgaven', proef),
  'schok.rente': groei('Schok: extra rente op de schuld, in procentpunten', proef),
  'schok.rentedeel': aandeel(
    'Schok: deel van de schuld waarvan de rente mee verandert',
    'Voorstel 100 %: de bovengrens. Neem het deel met een veranderlijke of te herziene rente.',
  ),
  'schok.apbbasis': aandeel('Schok: daling van de belastbare basis van de APB', proef),
  'schok.subsidies': aandeel('Schok: deel van de specifieke werkingssubsidies dat wegvalt', proef),
};
