import { kostenposten, type KostenpostId, type Kostensoort } from '../../scenario';
import { bedrag, groei, type Beschrijving, type Beschrijvingen, type IdsMet } from './beschrijving';

/** What each post is called, on Aannames and on Transitie. */
export const kostenlabels: Readonly<Record<KostenpostId, string>> = {
  'transitie.software': 'Software en gegevens samenbrengen',
  'transitie.communicatie': 'Communicatie en huisstijl',
  'transitie.personeel': 'Tijdelijk personeel en begeleiding',
  'transitie.gebouwen': 'Gebouwen en verhuis',
  'transitie.advies': 'Studies en advies',
  'transitie.andere': 'Andere eenmalige kosten',
  'structureel.personeel': 'Bijkomend personeel',
  'structureel.barema': 'Gelijke functies en barema’s',
  'structureel.beleid': 'Gelijk beleid: retributies, subsidies, dienstverlening',
  'structureel.andere': 'Andere structurele kosten',
  'besparing.personeel': 'Personeel en mandaten',
  'besparing.aankoop': 'Aankoop en contracten',
  'besparing.gebouwen': 'Gebouwen',
  'besparing.andere': 'Andere besparingen',
};

const soorten: Readonly<Record<Kostensoort, readonly [begin: string, unit: string, bron: string]>> =
  {
    transitie: [
      'Eenmalig',
      'EUR',
      'Raming van de werkgroep; te vervangen door een offerte of bestek.',
    ],
    structureel: ['Per jaar', 'EUR/jaar', 'Raming van de werkgroep, in prijzen van het fusiejaar.'],
    besparing: [
      'Besparing per jaar',
      'EUR/jaar',
      'Standaard 0: vul alleen een besparing in die een eigenaar en een onderbouwing heeft.',
    ],
  };

function post({ id, soort }: (typeof kostenposten)[number]): readonly [KostenpostId, Beschrijving] {
  const [begin, unit, bron] = soorten[soort];
  return [id, bedrag(`${begin}: ${kostenlabels[id]}`, unit, bron)];
}

const posten = Object.fromEntries(kostenposten.map(post)) as Record<KostenpostId, Beschrijving>;

export const kosten: Beschrijvingen<
  | KostenpostId
  | IdsMet<'kosten'>
  | IdsMet<'forfait'>
  | IdsMet<'politie'>
  | IdsMet<'brandweer'>
  | IdsMet<'schepenen'>
> = {
  ...posten,
  'kosten.index': groei(
    'Groei per jaar van structurele kosten en besparingen, na het fusiejaar',
    'Standaard 0 %: geen indexering.',
  ),
  'forfait.jaar': {
    label: 'Forfait voor transitiekosten: jaar van ontvangst',
    unit: 'jaar',
    format: 'jaar',
    bron: 'Het bedrag staat op Parameters, bij de regeling die het kent. Voorstel: het fusiejaar.',
    range: [1990, 2099, 'whole'],
    message: 'Typ een jaartal zoals 2031.',
  },
  'politie.bijdrage': bedrag(
    'Bijdrage aan de politiezone per inwoner, na de fusie',
    'EUR/inw.',
    'Na te vragen bij de politiezone.',
  ),
  'brandweer.bijdrage': bedrag(
    'Bijdrage aan de hulpverleningszone per inwoner, na de fusie',
    'EUR/inw.',
    'Na te vragen bij de hulpverleningszone.',
  ),
  'schepenen.kost': bedrag(
    'Kost van één schepen per jaar',
    'EUR/jaar',
    'Eigen berekening: wedde, werkgeversbijdragen en werking.',
  ),
};
