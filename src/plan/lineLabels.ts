import type { EigenLijn, Planlijn, VasteLijn } from '../scenario';

/** The lines as the schemas M2, T2 and that of the debts name them. */
export const lineLabels: Readonly<Record<Planlijn, string>> = {
  'M2.I.a': 'a. Exploitatieontvangsten',
  'M2.I.b': 'b. Exploitatie-uitgaven',
  'M2.I': 'I. Exploitatiesaldo (a-b)',
  'M2.II.a': 'a. Investeringsontvangsten',
  'M2.II.b': 'b. Investeringsuitgaven',
  'M2.II': 'II. Investeringssaldo (a-b)',
  'M2.III': 'III. Saldo exploitatie en investeringen (I+II)',
  'M2.IV.a': 'a. Financieringsontvangsten',
  'M2.IV.b': 'b. Financieringsuitgaven',
  'M2.IV': 'IV. Financieringssaldo (a-b)',
  'M2.V': 'V. Budgettair resultaat van het boekjaar (III+IV)',
  'M2.VI': 'VI. Gecumuleerd budgettair resultaat vorig boekjaar',
  'M2.VI.a': 'VI.a waarvan op basis van het meerjarenplan voor vorig boekjaar',
  'M2.VI.b': 'VI.b waarvan nog niet verwerkt in het meerjarenplan',
  'M2.VII': 'VII. Gecumuleerd budgettair resultaat (V+VI)',
  'M2.VIII': 'VIII. Onbeschikbare gelden',
  'M2.IX': 'IX. Beschikbaar budgettair resultaat (VII-VIII)',
  'AFM.I': 'I. Exploitatiesaldo',
  'AFM.II.a': 'a. Periodieke aflossingen conform de verbintenissen',
  'AFM.II.b': 'b. Periodieke terugvordering leningen',
  'AFM.II': 'II. Netto periodieke aflossingen (a-b)',
  'AFM.III': 'III. Autofinancieringsmarge (I-II)',
  'SCHULD.1JAN': 'Financiële schulden op 1 januari',
  'GAFM.III': 'III. Gecorrigeerde autofinancieringsmarge (I+II)',
  'GAFM.I': 'I. Autofinancieringsmarge',
  'GAFM.II.a': 'a. Periodieke aflossingen conform de verbintenissen',
  'GAFM.II.b': 'b. Gecorrigeerde aflossingen op basis van de financiële schulden',
  'GAFM.II': 'II. Correctie op de periodieke aflossingen (a-b)',
  'T2.E.I.B': 'Financiële uitgaven (T2)',
  'T2.E.I.A.2': 'Bezoldigingen, sociale lasten en pensioenen (T2)',
  'T2.E.II.A.3.b': 'Specifieke werkingssubsidies (T2)',
  'GF.AANDEEL': 'Aandeel in het Gemeentefonds, in de exploitatieontvangsten',
  'AGB.AFM': 'Autofinancieringsmarge van de AGB’s',
  'AGB.BBR': 'Beschikbaar budgettair resultaat van de AGB’s',
  'CONS.AFM': 'Geconsolideerde autofinancieringsmarge (gemeente, OCMW en AGB’s)',
  'CONS.BBR': 'Geconsolideerd beschikbaar budgettair resultaat (gemeente, OCMW en AGB’s)',
};

export const fixedLabels: Readonly<Record<VasteLijn, string>> = {
  'BEL.APB': 'Aanvullende personenbelasting: tarief in %',
  'BEL.APB.WAARDE': 'Waarde van 1 % APB',
  'BEL.OOV': 'Onroerende voorheffing: opcentiemen',
  'BEL.OOV.WAARDE': 'Waarde van 100 opcentiemen',
  'SCHULD.31DEC': 'Financiële schulden op 31 december',
};

export const eigenLabels: Readonly<Record<EigenLijn, string>> = {
  'GF.N-1': 'Definitief aandeel in het Gemeentefonds, jaar N-1',
  'GF.N-2': 'Definitief aandeel in het Gemeentefonds, jaar N-2',
  'BIJDRAGE.POLITIE': 'Bijdrage aan de politiezone per inwoner, vóór de fusie',
  'BIJDRAGE.BRANDWEER': 'Bijdrage aan de hulpverleningszone per inwoner, vóór de fusie',
  'AGB.SCHULD': 'Financiële schulden van de AGB’s op 31 december',
};

export const totalLines: readonly Planlijn[] = [
  'M2.I',
  'M2.II',
  'M2.III',
  'M2.IV',
  'M2.V',
  'M2.VII',
  'M2.IX',
  'AFM.II',
  'AFM.III',
  'GAFM.II',
  'GAFM.III',
  'CONS.AFM',
  'CONS.BBR',
];
