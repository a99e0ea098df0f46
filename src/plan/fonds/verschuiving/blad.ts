import type { SheetDraft, ValidationDraft } from '../../sheetDraft';
import { blank, text, vast } from '../../yearSheet';
import { simulatie } from '../blokken/blad';
import { totaalkolom } from '../blokken/rijen';
import { rij, toelichting } from '../blokken/kolommen';
import type { Fondsbeeld } from '../fondsbeeld';
import { bedragkolommen } from '../verdeling/kolommen';
import { styleName } from '../../styles';
import { controleRows } from './controle';
import { fusieRows } from './fusie';
import { giniRows } from './gini';
import { hulpRows } from './hulpgetallen';
import { alleBlokken } from './keuze';
import { tabelkop, verschuivingskolommen } from './kolommen';
import { ramingRows } from './raming';
import { ranglijstRows, uitersteRows, verschuivingChart } from './rangschikking';
import { betaalzin } from './zin';

export function verschuivingSheet(beeld: Fondsbeeld): SheetDraft {
  return {
    id: 'fondsVerschuiving',
    columns: verschuivingskolommen,
    frozen: ['zin', 'omschrijving'],
    rows: [
      {
        key: 'titel',
        cells: { omschrijving: text('Gemeentefonds: wie wint, wie betaalt', 'Fusie titel') },
      },
      { key: 'simulatie', cells: { omschrijving: text(simulatie, 'Fusie waarschuwing') } },
      { key: 'zin', cells: { omschrijving: betaalzin(beeld) } },
      blank('keuzes'),
      tabelkop('keuzes', 'Wat u wilt zien', { [vast]: 'Keuze' }),
      rij('fusie', 'Fusie, zoals in de kolom Fusie van Fonds - verdeling; leeg = de eerste', {
        [vast]: { value: null, style: styleName('invoer', 'tekst'), input: true },
      }),
      rij('blok', 'Alle blokken samen, of een blok', {
        [vast]: { value: alleBlokken, style: styleName('invoer', 'tekst'), input: true },
      }),
      toelichting(
        'keuzes/uitleg',
        'De bedragen hieronder gaan over de gekozen blokken en over alle fusies samen; de raming voor het scenario volgt deze keuzes niet. Met een enkel blok ziet u de verschuiving daarin ook als andere blokken nog niet bekend zijn.',
      ),
      ...fusieRows(beeld),
      ...ramingRows(beeld),
      ...uitersteRows(beeld),
      ...controleRows(beeld),
      ...giniRows(beeld),
      ...ranglijstRows(beeld),
      ...hulpRows(beeld),
    ],
    validations,
    charts: [verschuivingChart()],
  };
}

const validations: readonly ValidationDraft[] = [
  {
    row: 'blok',
    from: vast,
    to: vast,
    rule: {
      kind: 'cells',
      source: (at) =>
        at.block(
          ['kop', 'kop'],
          [totaalkolom('voor'), bedragkolommen('voor').at(-1) ?? ''],
          'fondsVerdeling',
        ),
    },
    title: 'Welke blokken',
    message: 'Kies alle blokken samen, of een blok van de gekozen structuur.',
  },
];
