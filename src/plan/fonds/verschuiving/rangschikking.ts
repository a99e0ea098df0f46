import type { At } from '../../at';
import type { CellContent } from '../../../spreadsheet/workbook';
import { shown, type ChartDraft, type RowDraft } from '../../sheetDraft';
import { blank, vast } from '../../yearSheet';
import { berekend, toelichting, woorden } from '../blokken/kolommen';
import type { Fondsbeeld } from '../fondsbeeld';
import { entiteitnaam } from '../verdeling/fusies';
import { bedragkoppen, tabelkop } from './kolommen';
import { bedragen, kolom } from './fusie';
import { keuzecel } from './keuze';

/** How many on each side the picture shows. */
const aanElkeKant = 10;
const kanten = ['betaler', 'winnaar'] as const;
type Kant = (typeof kanten)[number];
const kantrij = (kant: Kant, index: number): string => `${kant}/${String(index + 1)}`;

/** Who pays most and who gains most, with the picture of both. */
export function uitersteRows(beeld: Fondsbeeld): RowDraft[] {
  return [
    blank('uitersten'),
    tabelkop('uitersten', 'Wie het meest betaalt en wie het meest wint', {
      ...bedragkoppen,
      [vast]: 'Wat',
    }),
    ...kanten.flatMap((kant) =>
      Array.from({ length: aanElkeKant }, (_, index) => kantRow(beeld, kant, index)),
    ),
    blank('grafiek'),
    ...Array.from({ length: grafiekhoogte }, (_, index): RowDraft => ({
      key: grafiekrij(index),
      cells: {},
    })),
  ];
}

const grafiekhoogte = 24;
const grafiekrij = (index: number): string => `grafiek/${String(index)}`;

function kantRow(beeld: Fondsbeeld, kant: Kant, index: number): RowDraft {
  const { volgens, aantal, centen, entiteiten } = beeld.verschuiving;
  const known = volgens !== null;
  const row = volgens?.[kant === 'winnaar' ? index : aantal - 1 - index] ?? -1;
  const moved = centen[row] ?? Number.NaN;
  const counts = kant === 'winnaar' ? moved > 0 : moved < 0;
  const found_: CellContent = !known ? { error: '#N/A' } : counts ? row + 1 : 0;
  const value = (amount: number | undefined): number | '' =>
    !known ? Number.NaN : counts ? (amount ?? Number.NaN) : '';
  const found = (key: string) => (at: At) =>
    `IF(${at.same('rij')}=0,"",INDEX(${kolom(at, beeld, key)},${at.same('rij')}))`;
  const words = kant === 'winnaar' ? 'wint' : 'betaalt';
  const difference = value((entiteiten.na[row] ?? 0) - (entiteiten.voor[row] ?? 0));
  const half = (of: 'MIN' | 'MAX') =>
    berekend(
      typeof difference === 'number'
        ? of === 'MIN'
          ? Math.min(difference, 0)
          : Math.max(difference, 0)
        : 0,
      (at) => `IF(LEN(${at.same('verschil')})=0,0,${of}(${at.same('verschil')},0))`,
    );
  return {
    key: kantrij(kant, index),
    cells: {
      omschrijving: woorden(
        !known ? { error: '#N/A' } : counts ? entiteitnaam(beeld, row) : '',
        found('entiteit'),
      ),
      [vast]: woorden(
        !known ? { error: '#N/A' } : counts ? words : '',
        (at) => `IF(${at.same('rij')}=0,"","${words}")`,
      ),
      ...bedragen(value(entiteiten.voor[row]), value(entiteiten.na[row]), {
        voor: found('entiteit.voor'),
        na: found('entiteit.na'),
      }),
      nummer: { value: index + 1, style: 'Fusie sleutel' },
      rij: {
        value: found_,
        formula: (at) => {
          const place = plaatsVan(at, beeld, kant === 'winnaar' ? 'LARGE' : 'SMALL');
          const sign = kant === 'winnaar' ? '>' : '<';
          return `IF(INDEX(${kolom(at, beeld, 'centen')},${place})${sign}0,${place},0)`;
        },
        style: 'Fusie sleutel',
      },
      'beeld.min': half('MIN'),
      'beeld.plus': half('MAX'),
    },
  };
}

/** Row of who stands at the place of this row's number, counted from the largest gain or loss. */
function plaatsVan(at: At, beeld: Fondsbeeld, from: 'LARGE' | 'SMALL'): string {
  const keys = kolom(at, beeld, 'sleutelgetal');
  return `MATCH(${from}(${keys},${at.same('nummer')}),${keys},0)`;
}

export function verschuivingChart(): ChartDraft {
  const over = (column: string) => (at: At) =>
    at.area(
      'fondsVerschuiving',
      [kantrij('betaler', 0), kantrij('winnaar', aanElkeKant - 1)],
      [column, column],
    );
  return {
    id: 'Fonds verschuiving',
    title: 'Wie het meest betaalt en wie het meest wint',
    description:
      'Een balk per gemeente: naar links wie na de fusies minder krijgt, naar rechts wie meer krijgt. Bovenaan staat wie het meest betaalt; daarna volgt wie wint, het meest eerst. Waar gegevens ontbreken, staat geen balk.',
    kind: 'stacked bars',
    from: [grafiekrij(0), 'omschrijving'],
    to: [grafiekrij(grafiekhoogte - 1), 'verschil'],
    axis: 'euro verschil met vandaag',
    categories: over('omschrijving'),
    series: [
      { name: 'Krijgt minder', values: over('beeld.min'), colour: '#9DB6D9' },
      { name: 'Krijgt meer', values: over('beeld.plus'), colour: '#1F3864' },
    ],
  };
}

/** Every municipality as it is after the mergers, from who gains most to who pays most. */
export function ranglijstRows(beeld: Fondsbeeld): RowDraft[] {
  const { volgens, aantal, entiteiten, centen } = beeld.verschuiving;
  const known = volgens !== null;
  return [
    blank('ranglijst'),
    tabelkop('ranglijst', 'Iedereen, van wie het meest wint tot wie het meest betaalt', {
      ...bedragkoppen,
      [vast]: 'Wat',
    }),
    toelichting('ranglijst/uitleg', 'Bij gelijk verschil in de volgorde van Fonds - verdeling.'),
    ...centen.map((_, index): RowDraft => {
      const isRow = index < aantal;
      const row = volgens?.[index] ?? -1;
      const value = (amount: number | undefined): number | '' =>
        !isRow ? '' : known ? (amount ?? Number.NaN) : Number.NaN;
      const word = (words: CellContent): CellContent =>
        !isRow ? '' : known ? words : { error: '#N/A' };
      const found = (key: string) => (at: At) =>
        `IF(${at.same('rij')}=0,"",INDEX(${kolom(at, beeld, key)},${at.same('rij')}))`;
      return {
        key: `rang/${String(index + 1)}`,
        cells: {
          omschrijving: woorden(word(known ? entiteitnaam(beeld, row) : ''), found('entiteit')),
          [vast]: woorden(
            word((beeld.groepen[row] ?? 0) > 0 ? 'fusiegemeente' : 'gemeente'),
            (at) =>
              `IF(${at.same('rij')}=0,"",IF(INDEX(${kolom(at, beeld, 'groep')},${at.same('rij')})>0,"fusiegemeente","gemeente"))`,
          ),
          ...bedragen(value(entiteiten.voor[row]), value(entiteiten.na[row]), {
            voor: found('entiteit.voor'),
            na: found('entiteit.na'),
          }),
          nummer: { value: index + 1, style: 'Fusie sleutel' },
          rij: {
            value: isRow ? shown(known ? row + 1 : Number.NaN) : 0,
            formula: (at) =>
              `IF(${at.same('nummer')}>${keuzecel(at, 'entiteiten')},0,${plaatsVan(at, beeld, 'LARGE')})`,
            style: 'Fusie sleutel',
          },
        },
      };
    }),
  ];
}
