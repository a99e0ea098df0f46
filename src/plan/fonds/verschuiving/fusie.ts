import type { CellContent } from '../../../spreadsheet/workbook';
import type { At } from '../../at';
import type { CellDraft, RowDraft } from '../../sheetDraft';
import { styleName } from '../../styles';
import { blank, text, vast } from '../../yearSheet';
import { berekend, rij, toelichting, woorden } from '../blokken/kolommen';
import { som } from '../fondscijfers';
import type { Fondsbeeld } from '../fondsbeeld';
import { entiteitnaam } from '../verdeling/fusies';
import { gemeenten } from '../verdeling/rijen';
import { bedragkoppen, tabelkop } from './kolommen';
import { keuzecel } from './keuze';

/** More partners than these stand on "Fonds - verdeling" alone. */
const meestePartners = 10;
const vandaag = 'partner';
export const entiteitrij = 'fusie/entiteit';

/** A column of "Fonds - verdeling", over all municipalities. */
export function kolom(at: At, beeld: Fondsbeeld, key: string): string {
  return at.block(gemeenten(beeld), [key, key], 'fondsVerdeling');
}

/** What the chosen merger and each of its partners get, before and after. */
export function fusieRows(beeld: Fondsbeeld): RowDraft[] {
  const { verschuiving, lezing } = beeld;
  const { groep, entiteiten, gekozen, volgorde } = verschuiving;
  const row = groep - 1;
  const [voor, na] = [entiteiten.voor[row] ?? Number.NaN, entiteiten.na[row] ?? Number.NaN];
  const partners = volgorde.flatMap((number, place) => (number > 0 ? [place] : []));
  const chosen = (at: At, key: string): string =>
    `IF(${keuzecel(at, 'groep')}=0,NA(),INDEX(${kolom(at, beeld, key)},${keuzecel(at, 'groep')}))`;
  return [
    blank('fusie'),
    tabelkop('fusie', 'De gekozen fusie en haar gemeenten', bedragkoppen),
    {
      key: entiteitrij,
      cells: {
        omschrijving: {
          value: groep === 0 ? '' : entiteitnaam(beeld, row),
          formula: (at) =>
            `IF(${keuzecel(at, 'groep')}=0,"",INDEX(${kolom(at, beeld, 'entiteit')},${keuzecel(at, 'groep')}))`,
          style: 'Fusie omschrijving totaal',
        },
        [vast]: text('na de fusie', 'Fusie eenheid'),
        ...bedragen(voor, na, {
          voor: (at) => chosen(at, 'entiteit.voor'),
          na: (at) => chosen(at, 'entiteit.na'),
          style: styleName('totaal', 'euro'),
        }),
      },
    },
    ...Array.from({ length: meestePartners }, (_, index): RowDraft => {
      const place = partners[index];
      const found = (column: string) => (at: At) =>
        `IF(${at.same('rij')}=0,"",INDEX(${kolom(at, beeld, column)},${at.same('rij')}))`;
      const amount = (values: readonly number[]): number | '' =>
        place === undefined ? '' : (values[place] ?? Number.NaN);
      return {
        key: `partner/${String(index + 1)}`,
        cells: {
          omschrijving: woorden(
            place === undefined ? '' : (lezing.stand.gemeenten[place]?.naam ?? ''),
            found('naam'),
          ),
          [vast]: woorden(
            place === undefined ? '' : vandaag,
            (at) => `IF(${at.same('rij')}=0,"","${vandaag}")`,
          ),
          ...bedragen(amount(gekozen.voor), amount(gekozen.na), {
            voor: found('gekozen.voor'),
            na: found('gekozen.na'),
          }),
          nummer: { value: index + 1, style: 'Fusie sleutel' },
          rij: {
            value: place === undefined ? 0 : place + 1,
            formula: (at) =>
              `IFERROR(MATCH(${at.same('nummer')},${kolom(at, beeld, 'volgorde')},0),0)`,
            style: 'Fusie sleutel',
          },
        },
      };
    }),
    rij('partner/meer', '', {
      omschrijving: woorden(meer(Math.max(0, partners.length - meestePartners)), (at) => {
        const more = `${keuzecel(at, 'partners')}-ROWS(${at.block(['partner/1', `partner/${String(meestePartners)}`], [vast, vast])})`;
        return `IF(${more}>0,"en nog "&(${more})&" gemeenten: zie Fonds - verdeling","")`;
      }),
    }),
    rij('overige', 'Alle andere gemeenten samen', {
      [vast]: text('buiten de fusie', 'Fusie eenheid'),
      ...bedragen(som(entiteiten.voor) - voor, som(entiteiten.na) - na, {
        voor: (at) => `SUM(${kolom(at, beeld, 'entiteit.voor')})-${at.ref(entiteitrij, 'voor')}`,
        na: (at) => `SUM(${kolom(at, beeld, 'entiteit.na')})-${at.ref(entiteitrij, 'na')}`,
      }),
    }),
    toelichting(
      'fusie/uitleg',
      'Na de fusie gaat het bedrag naar de fusiegemeente; het deel van een gemeente van vandaag is wat zij daarin inbrengt.',
    ),
  ];
}

function meer(count: number): string {
  return count > 0 ? `en nog ${String(count)} gemeenten: zie Fonds - verdeling` : '';
}

/** Before, after and the difference; empty where there is nothing to compare. */
export function bedragen(
  voor: number | '',
  na: number | '',
  by: {
    readonly voor: (at: At) => string;
    readonly na: (at: At) => string;
    readonly style?: string;
  },
): Readonly<Record<string, CellDraft>> {
  const difference = voor === '' || na === '' ? '' : na - voor;
  const isNone = voor === '' || voor === 0;
  const cell = (value: number | '', formula: (at: At) => string): CellDraft => ({
    ...berekend(value, formula),
    ...(by.style !== undefined && { style: by.style }),
  });
  const share: CellContent | number = isNone || difference === '' ? '' : difference / Number(voor);
  return {
    voor: cell(voor, by.voor),
    na: cell(na, by.na),
    verschil: cell(
      difference,
      (at) => `IF(LEN(${at.same('voor')})=0,"",${at.same('na')}-${at.same('voor')})`,
    ),
    procent: berekend(
      share,
      (at) =>
        `IF(LEN(${at.same('voor')})=0,"",IF(${at.same('voor')}=0,"",${at.same('verschil')}/${at.same('voor')}))`,
      'rente',
    ),
  };
}
