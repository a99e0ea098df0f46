import type { Column } from '../../../spreadsheet/workbook';
import { vast } from '../../yearSheet';
import { kopOver } from '../blokken/kolommen';
import { voorstelkolom } from '../ingevuld';

export const verschuivingskolommen: readonly Column[] = [
  { key: 'nummer', width: 8, hidden: true },
  { key: 'rij', width: 8, hidden: true },
  { key: 'omschrijving', width: 44 },
  { key: vast, width: 20 },
  { key: 'voor', width: 18 },
  { key: 'na', width: 18 },
  { key: 'verschil', width: 18 },
  { key: 'procent', width: 12 },
  { key: 'aantal.voor', width: 14 },
  { key: 'aantal.na', width: 14 },
  { key: 'inwoners.voor', width: 16 },
  { key: 'inwoners.na', width: 16 },
  { key: 'hoofd.voor', width: 16 },
  { key: 'hoofd.na', width: 16 },
  ...[voorstelkolom, 'beeld.min', 'beeld.plus', 'tussen.voor', 'tussen.na'].map((key) => ({
    key,
    width: 12,
    unprinted: true,
  })),
];

export const bedragkoppen = {
  voor: 'Vandaag',
  na: 'Na fusie',
  verschil: 'Verschil',
  procent: 'Verschil in %',
} as const;

export const tabelkop = kopOver(verschuivingskolommen);
