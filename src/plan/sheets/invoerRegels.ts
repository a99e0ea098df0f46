import {
  fusiejaar,
  invoerlijnen,
  jarenVoorFusie,
  tariefgrens,
  type Partner,
  type Scenario,
  type VasteInvoerlijn,
} from '../../scenario';
import { eigenLabels, fixedLabels } from '../lineLabels';
import type { ValidationDraft } from '../sheetDraft';
import type { Format } from '../styles';
import { jaarkolom, vast } from '../yearSheet';
import { invoerRow, isEigenLijn, vasteInvoer } from './invoerGevraagd';

/** With the year that is meant: a figure of another year would be wrong without looking wrong. */
export function fixedLabel(
  { input, actief }: Pick<Scenario, 'input' | 'actief'>,
  partner: Partner,
  lijn: VasteInvoerlijn,
): string {
  if (lijn === 'INWONERS') {
    const jaar = actief.getal('overname.inwonersjaar');
    return `Inwoners op 1 januari ${Number.isNaN(jaar) ? '(jaar op Aannames)' : String(jaar)}`;
  }
  if (isEigenLijn(lijn)) {
    const label = eigenLabels[lijn];
    switch (lijn) {
      case 'GF.N-1':
        return `${label} (${String(fusiejaar(input) - jarenVoorFusie[lijn])})`;
      case 'GF.N-2':
        return `${label} (${String(fusiejaar(input) - jarenVoorFusie[lijn])}); zonder is er geen index`;
      case 'AGB.SCHULD':
        return `${label} ${String(input.schuldjaar)}`;
      case 'BIJDRAGE.POLITIE':
      case 'BIJDRAGE.BRANDWEER':
        return label;
    }
  }
  const jaar = input.vasteSleutels(partner.id, lijn).split('|')[2] ?? '';
  return lijn === 'SCHULD.31DEC'
    ? `${fixedLabels[lijn]} ${jaar}`
    : `${fixedLabels[lijn]} (${jaar})`;
}

export const formatOf: Readonly<Record<VasteInvoerlijn, Format>> = {
  INWONERS: 'euro',
  'BEL.APB': 'tarief',
  'BEL.APB.WAARDE': 'euro',
  'BEL.OOV': 'tarief',
  'BEL.OOV.WAARDE': 'euro',
  'SCHULD.31DEC': 'euro',
  'GF.N-1': 'euro',
  'GF.N-2': 'euro',
  'BIJDRAGE.POLITIE': 'getal',
  'BIJDRAGE.BRANDWEER': 'getal',
  'AGB.SCHULD': 'euro',
};

export const fixedUnit: Readonly<Record<VasteInvoerlijn, string>> = {
  INWONERS: 'inwoners',
  'BEL.APB': '%',
  'BEL.APB.WAARDE': 'EUR',
  'BEL.OOV': 'opcentiemen',
  'BEL.OOV.WAARDE': 'EUR',
  'SCHULD.31DEC': 'EUR',
  'GF.N-1': 'EUR',
  'GF.N-2': 'EUR',
  'BIJDRAGE.POLITIE': 'EUR/inw.',
  'BIJDRAGE.BRANDWEER': 'EUR/inw.',
  'AGB.SCHULD': 'EUR',
};

export const agbRow = (partner: Partner): string => `${partner.id}/AGB`;

const most = 1e12;

/** What the cells of one partner accept. */
export function validationsOf(partner: Partner, jaren: readonly number[]): ValidationDraft[] {
  const title = 'Een bedrag in euro';
  const years: readonly [string, string] = [jaarkolom(jaren[0] ?? 0), jaarkolom(jaren.at(-1) ?? 0)];
  return [
    ...invoerlijnen.map((lijn): ValidationDraft => {
      const notNegative = lijn === 'SCHULD.1JAN' || lijn === 'AFM.II.a' || lijn === 'AFM.II.b';
      return {
        row: invoerRow(partner, lijn),
        from: years[0],
        to: years[1],
        rule: { kind: 'decimal', minimum: notNegative ? 0 : -most, maximum: most },
        title,
        message: notNegative
          ? 'Typ een getal in euro, vanaf 0, zoals schema M2 het drukt.'
          : 'Typ een getal in euro, zonder punten of tekst.',
      };
    }),
    {
      row: agbRow(partner),
      from: vast,
      to: vast,
      rule: { kind: 'list', words: ['ja', 'nee'] },
      title: 'Kies uit de lijst',
      message: 'Kies ja of nee.',
    },
    ...vasteInvoer.map((lijn): ValidationDraft => {
      const rate = lijn === 'BEL.APB' || lijn === 'BEL.OOV';
      return {
        row: invoerRow(partner, lijn),
        from: vast,
        to: vast,
        rule:
          lijn === 'INWONERS'
            ? { kind: 'whole', minimum: 0, maximum: 10_000_000 }
            : { kind: 'decimal', minimum: 0, maximum: tariefgrens(lijn) ?? most },
        title: rate ? 'Een tarief in punten' : lijn === 'INWONERS' ? 'Een geheel getal' : title,
        message: rate
          ? lijn === 'BEL.APB'
            ? 'Typ het tarief in punten, van 0 tot 20: 7 voor 7 %. Excel bewaart 7 % als 0,07.'
            : 'Typ de opcentiemen als getal, bijvoorbeeld 986,4.'
          : lijn === 'INWONERS'
            ? 'Typ het aantal inwoners als een geheel getal, zonder punten.'
            : 'Typ een getal in euro, vanaf 0.',
      };
    }),
  ];
}
