import { indicatoren, inwonersIndicator, ledenVan } from '../../../fonds';
import type { CellDraft, RowDraft, SheetDraft, ValidationDraft } from '../../sheetDraft';
import { shown } from '../../sheetDraft';
import { styleName } from '../../styles';
import { text } from '../../yearSheet';
import { gegeven, invoer } from '../blokken/kolommen';
import { simulatie } from '../blokken/blad';
import { totaalkolom } from '../blokken/rijen';
import { gemeenterij } from '../fondscellen';
import type { Fondsbeeld } from '../fondsbeeld';
import { labelVan } from '../fondsstand';
import { ledenkolommen } from '../plaatsen';
import { bedragcellen, bedragkoppen } from './bedragen';
import { fusiecellen } from './fusies';
import { klassecellen } from './klassen';
import { bedragkolommen, eigenIndicatoren, verdelingskolommen } from './kolommen';
import { rangcellen } from './rang';
import { gemeenten } from './rijen';

/** What a reader needs to know before he fills in a column. */
const uitleg =
  'Vul de gele kolommen in, of plak er 285 waarden in deze volgorde: dezelfde tekst in de kolom Fusie maakt van gemeenten één gemeente; een lege maatstaf is niet bekend, niet 0.';

export function verdelingSheet(cijfers: Fondsbeeld): SheetDraft {
  const all = cijfers.lezing.stand.gemeenten;
  const ends = gemeenten(cijfers);
  return {
    id: 'fondsVerdeling',
    columns: verdelingskolommen,
    rows: [...koppen(cijfers), ...all.map((_, row): RowDraft => gemeenterow(cijfers, row))],
    frozen: ['kop', 'naam'],
    filter: { rows: ['kop', ends[1]], columns: ['naam', bedragkolommen('na').at(-1) ?? ''] },
    validations: validations(ends),
    formats: [
      {
        rows: ends,
        columns: ['naam', 'fusie'],
        formula: (at) => `${at.same('groep')}>0`,
        fill: '#DCE6F1',
        bold: true,
      },
    ],
  };
}

function koppen(cijfers: Fondsbeeld): RowDraft[] {
  const heads = bedragkoppen(cijfers);
  const right = (words: string): CellDraft => text(words, 'Fusie kolomkop regels');
  const { inwonersjaar } = cijfers.lezing;
  return [
    {
      key: 'titel',
      cells: {
        naam: text(
          `Gemeentefonds: verdeling over ${String(cijfers.lezing.stand.gemeenten.length)} gemeenten`,
          'Fusie titel',
        ),
      },
    },
    { key: 'simulatie', cells: { naam: text(`${simulatie} ${uitleg}`, 'Fusie waarschuwing') } },
    { key: 'nummer', cells: { naam: text('Nummer van kolom', 'Fusie sleutel'), ...heads.nummer } },
    { key: 'factor', cells: { naam: text('Euro per eenheid', 'Fusie sleutel'), ...heads.factor } },
    {
      key: 'totaal',
      cells: {
        naam: text('Samen', 'Fusie omschrijving totaal'),
        ...heads.totaal,
      },
    },
    {
      key: 'kop',
      cells: {
        ...Object.fromEntries(verdelingskolommen.map(({ key }) => [key, right(hulpnaam(key))])),
        naam: text('Gemeente', 'Fusie kolomkop links'),
        nis: right('NIS'),
        klasse: right('Klasse'),
        fusie: text('Fusie', 'Fusie kolomkop links'),
        oppervlakte: right('Km²'),
        ...Object.fromEntries(indicatoren.map(({ id, naam }) => [id, right(naam)])),
        [inwonersIndicator]: right(`Inwoners ${String(inwonersjaar)}`),
        // Who belongs to a class of the data is filled in already, for the user to change.
        ...Object.fromEntries(
          ledenkolommen.map(({ key, naam, leden }) => [
            key,
            right(leden === 'gebruiker' ? `Lid: ${naam}` : `Lid (voorstel): ${naam}`),
          ]),
        ),
        verschil: right('Na min vandaag'),
        [totaalkolom('voor')]: right('Alle blokken'),
        [totaalkolom('na')]: right('Na fusie: alle blokken'),
        ...heads.kop,
      },
    },
  ];
}

/** A helper column is for formulas; its key says enough to who looks there. */
function hulpnaam(key: string): string {
  return `hulp ${key}`;
}

function gemeenterow(cijfers: Fondsbeeld, row: number): RowDraft {
  const { lezing, request } = cijfers;
  const gemeente = lezing.stand.gemeenten[row];
  if (gemeente === undefined) throw new Error('Elke rij heeft een gemeente.');
  const { nis, naam, uitrustingsgraad } = gemeente;
  const label = labelVan(request.voorstel, nis);
  return {
    key: gemeenterij(nis),
    cells: {
      naam: text(naam, 'Fusie omschrijving'),
      nis: text(nis, 'Fusie sleutel'),
      klasse: text(uitrustingsgraad, 'Fusie eenheid'),
      ...invoer('fusie', label, 'tekst'),
      oppervlakte: gegeven(shown(lezing.oppervlakten.get(nis) ?? Number.NaN), 'getal'),
      [inwonersIndicator]: gegeven(shown(lezing.stand.inwoners[row] ?? Number.NaN), 'euro'),
      ...Object.fromEntries(
        eigenIndicatoren.map(({ id }): [string, CellDraft] => [
          id,
          { value: null, style: styleName('invoer', 'getal'), input: true },
        ]),
      ),
      ...Object.fromEntries(
        ledenkolommen.map(({ key, leden }): [string, CellDraft] => [
          key,
          {
            value: ledenVan([gemeente], leden)?.[0] === true ? 1 : null,
            style: styleName('invoer', 'jaar'),
            input: true,
          },
        ]),
      ),
      ...fusiecellen(cijfers, row),
      ...bedragcellen(cijfers, row),
      ...rangcellen(cijfers, cijfers.verschuiving, row),
      ...klassecellen(cijfers, cijfers.klassen, row),
    },
  };
}

function validations(ends: readonly [string, string]): ValidationDraft[] {
  const over = (from: string, to: string) => ({ row: ends[0], lastRow: ends[1], from, to });
  return [
    {
      ...over(eigenIndicatoren[0]?.id ?? '', eigenIndicatoren.at(-1)?.id ?? ''),
      rule: { kind: 'decimal', minimum: 0, maximum: 1e15 },
      title: 'Maatstaf',
      message: 'Een getal vanaf 0. Leeg betekent niet bekend: dan is het hele blok niet bekend.',
    },
    {
      ...over(ledenkolommen[0]?.key ?? '', ledenkolommen.at(-1)?.key ?? ''),
      rule: { kind: 'whole', minimum: 0, maximum: 1 },
      title: 'Lid van het segment',
      message: '1 = in het segment; 0 of leeg = niet. Een lege kolom betekent: nog niet aangeduid.',
    },
  ];
}
