import { Lot } from '../../../scenario/lot';
import type { PrintDraw } from './printDraw';

/** What stands around the tables of a document and is no figure. */
export function titleRows(draw: PrintDraw): string[] {
  if (!draw.titles) return [];
  const lot = new Lot(draw.seed);
  return [
    `${draw.schema}: ${schemaTitle(draw.schema)}`,
    'Gemeente en OCMW Voorbeelddorp (0207.509.724 / 0212.170.276)',
    'Journaalvolgnummers: Budg. 133008 Alg. 4044091664',
    'Marktplein 1, 9999 Voorbeelddorp',
    'Algemeen directeur: A. Peeters   Financieel directeur: B. Janssens',
    'Bedragen in euro',
  ].filter((_, index) => index === 0 || lot.chance(`title ${String(index)}`, 0.6));
}

export function noteRows(draw: PrintDraw): string[] {
  if (!draw.notes) return [];
  const lot = new Lot(draw.seed);
  return [
    'De bedragen zijn afgerond; een som kan 1 euro verschillen.',
    '* Zie de toelichting bij het meerjarenplan.',
    'Opgemaakt op 12/11/2025.',
    'In 2021 ontving de gemeente meer dan 7,7 miljoen euro voor de overname van het crematorium.',
  ].filter((_, index) => index === 0 || lot.chance(`note ${String(index)}`, 0.6));
}

function schemaTitle(schema: PrintDraw['schema']): string {
  switch (schema) {
    case 'M2':
    case 'M2 and T3':
      return 'Staat van het financieel evenwicht';
    case 'T2':
      return 'Ontvangsten en uitgaven naar economische aard';
    case 'T3':
    case 'T4':
      return 'Evolutie van de financiële schulden';
  }
}
