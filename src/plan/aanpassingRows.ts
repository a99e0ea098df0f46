import {
  aanpassingIds,
  aanpassingsoort,
  gewicht,
  schakelaar,
  type AanpassingId,
  type Basislijn,
  type SamengesteldeLijn,
  type Scenario,
} from '../scenario';
import type { At } from './at';
import type { SheetId } from './planSheets';
import type { RowDraft } from './sheetDraft';
import { yearRow } from './yearSheet';

export const aanpassingRow = (id: AanpassingId): string => `aanpassing/${id}`;

interface Description {
  readonly label: string;
  /** Where the amount is computed, before it is switched on or off. */
  readonly from: readonly [SheetId, string];
  /** There the amount is what falls, and here it lowers its line. */
  readonly lowers?: true;
}

const descriptions: Readonly<Record<AanpassingId, Description>> = {
  gemeentefonds: {
    label: 'Gemeentefonds: wat de fusie ontvangt min wat de plannen van de gemeenten bevatten',
    from: ['gemeentefonds', 'perJaar'],
  },
  apb: { label: 'APB: één tarief', from: ['belastingen', 'apb/perJaar'] },
  oov: { label: 'Opcentiemen: één tarief', from: ['belastingen', 'oov/perJaar'] },
  forfait: {
    label: 'Forfait voor transitiekosten (eenmalig)',
    from: ['transitie', 'perJaar/forfait'],
  },
  'doorgeef.rente': {
    label: 'Doorgeefleningen: rente die derden niet meer betalen',
    from: ['schuld', 'doorgeef.rente'],
    lowers: true,
  },
  'schok.apbbasis': {
    label: 'Schok: kleinere APB-basis',
    from: ['schokken', 'apbbasis'],
    lowers: true,
  },
  'schok.subsidies': {
    label: 'Schok: verlies van specifieke werkingssubsidies',
    from: ['schokken', 'subsidies'],
    lowers: true,
  },
  'eliminatie.exploitatie.ontvangst': {
    label: 'Eliminatie interne stromen: exploitatieontvangsten',
    from: ['invoer', 'eliminatie/exploitatie'],
    lowers: true,
  },
  'transitie.exploitatie': {
    label: 'Transitiekosten in de exploitatie (eenmalig)',
    from: ['transitie', 'perJaar/transitie.exploitatie'],
  },
  'structureel.exploitatie': {
    label: 'Structurele kosten in de exploitatie',
    from: ['transitie', 'perJaar/structureel.exploitatie'],
  },
  'besparing.exploitatie': {
    label: 'Besparingen in de exploitatie (minder uitgaven)',
    from: ['transitie', 'perJaar/besparing.exploitatie'],
  },
  politie: { label: 'Bijdrage aan de politiezone', from: ['transitie', 'perJaar/politie'] },
  brandweer: {
    label: 'Bijdrage aan de hulpverleningszone',
    from: ['transitie', 'perJaar/brandweer'],
  },
  schepenen: { label: 'Extra schepenen', from: ['transitie', 'perJaar/schepenen'] },
  'overname.rente': {
    label: 'Schuldovername: bespaarde rente (minder uitgaven)',
    from: ['schuld', 'rente'],
    lowers: true,
  },
  'schok.loon': { label: 'Schok: lonen groeien sneller', from: ['schokken', 'loon'] },
  'schok.rente': { label: 'Schok: hogere rente op de schuld', from: ['schokken', 'rente'] },
  'eliminatie.exploitatie.uitgave': {
    label: 'Eliminatie interne stromen: exploitatie-uitgaven',
    from: ['invoer', 'eliminatie/exploitatie'],
    lowers: true,
  },
  'eliminatie.investeringen.ontvangst': {
    label: 'Eliminatie interne stromen: investeringsontvangsten',
    from: ['invoer', 'eliminatie/investeringen'],
    lowers: true,
  },
  'transitie.investering': {
    label: 'Transitiekosten in de investeringen (eenmalig)',
    from: ['transitie', 'perJaar/transitie.investering'],
  },
  'structureel.investering': {
    label: 'Structurele kosten in de investeringen',
    from: ['transitie', 'perJaar/structureel.investering'],
  },
  'besparing.investering': {
    label: 'Besparingen in de investeringen (minder uitgaven)',
    from: ['transitie', 'perJaar/besparing.investering'],
  },
  'eliminatie.investeringen.uitgave': {
    label: 'Eliminatie interne stromen: investeringsuitgaven',
    from: ['invoer', 'eliminatie/investeringen'],
    lowers: true,
  },
  'doorgeef.aflossing': {
    label: 'Doorgeefleningen: aflossingen die derden niet meer betalen (ook in AFM II.b)',
    from: ['schuld', 'doorgeef.aflossing'],
    lowers: true,
  },
  'eliminatie.financiering.ontvangst': {
    label: 'Eliminatie interne stromen: financieringsontvangsten',
    from: ['invoer', 'eliminatie/financiering'],
    lowers: true,
  },
  'overname.aflossing': {
    label: 'Schuldovername: bespaarde aflossingen (minder uitgaven; ook in AFM II.a)',
    from: ['schuld', 'aflossing'],
    lowers: true,
  },
  'eliminatie.financiering.uitgave': {
    label: 'Eliminatie interne stromen: financieringsuitgaven',
    from: ['invoer', 'eliminatie/financiering'],
    lowers: true,
  },
};

export function aanpassingLabel(id: AanpassingId): string {
  return descriptions[id].label;
}

/** The amount as far as its adjustment is switched on. */
function switched(at: At, id: AanpassingId): string {
  const { from, lowers } = descriptions[id];
  const word = at.fixed('aannames', schakelaar(aanpassingsoort(id).groep), 'actief');
  const amount = at.on(...from);
  return `IF(${word}="ja",${lowers === true ? '-' : ''}${amount},IF(${word}="nee",0,NA()))`;
}

/** All adjustments on a line, each with its sign: `+F50-F51`; empty where there is none. */
export function signedOn(
  at: At,
  lijn: Basislijn | SamengesteldeLijn,
  which: (id: AanpassingId) => boolean = () => true,
  row: (at: At, id: AanpassingId) => string = (here, id) => here.ref(aanpassingRow(id)),
): string {
  return aanpassingIds
    .filter(which)
    .map((id) => {
      const weight = gewicht(id, lijn);
      return weight === 0 ? '' : `${weight === 1 ? '+' : '-'}${row(at, id)}`;
    })
    .join('');
}

/** Without the plus in front, as a formula of its own. */
export function bare(signed: string): string {
  return signed === '' ? '0' : signed.replace(/^\+/, '');
}

/** One line per adjustment, and what they come to together. */
export function adjustmentRows({ fusie, input }: Scenario): RowDraft[] {
  const { jaren } = input;
  const total = (
    key: string,
    label: string,
    lijn: SamengesteldeLijn,
    values: readonly number[],
  ): RowDraft =>
    yearRow(jaren, {
      key,
      label,
      unit: 'EUR',
      pad: lijn,
      role: 'totaal',
      perJaar: (index) => ({
        value: values[index] ?? Number.NaN,
        formula: (at) => bare(signedOn(at, lijn)),
      }),
    });
  return [
    ...fusie.aanpassingen.map(({ id, lijn, bedragen }) =>
      yearRow(jaren, {
        key: aanpassingRow(id),
        label: descriptions[id].label,
        unit: 'EUR',
        pad: lijn,
        role: 'koppeling',
        perJaar: (index) => ({
          value: bedragen[index] ?? Number.NaN,
          formula: (at) => switched(at, id),
        }),
      }),
    ),
    total('effect', 'Effect op het budgettair resultaat van het boekjaar', 'M2.V', fusie.effect),
    total('effect.afm', 'Effect op de autofinancieringsmarge', 'AFM.III', fusie.effectAfm),
    yearRow(jaren, {
      key: 'gecumuleerd',
      label: 'Gecumuleerd effect sinds de eerste kolom',
      unit: 'EUR',
      pad: 'M2.VII',
      role: 'berekening',
      vast: { value: 0 },
      perJaar: (index) => ({
        value: fusie.gecumuleerdEffect[index] ?? Number.NaN,
        formula: (at) => `${at.before('gecumuleerd')}+${at.ref('effect')}`,
      }),
    }),
  ];
}
