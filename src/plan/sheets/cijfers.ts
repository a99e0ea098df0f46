import { serialOf, sleutel, type Cijfer } from '../../scenario';
import type { PlanContext } from '../planContext';
import { uniqueRowKeys } from '../rowKeys';
import type { RowDraft, SheetDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { text } from '../yearSheet';

const columns = [
  { key: 'zoeksleutel', width: 42, title: 'Sleutel' },
  { key: 'gemeente', width: 24, title: 'Gemeente' },
  { key: 'pad', width: 22, title: 'Pad' },
  { key: 'omschrijving', width: 48, title: 'Omschrijving' },
  { key: 'jaar', width: 8, title: 'Jaar' },
  { key: 'rapport', width: 15, title: 'Rapport' },
  { key: 'status', width: 34, title: 'Status of versie' },
  { key: 'bestuur', width: 20, title: 'Bestuur' },
  { key: 'bedrag', width: 18, title: 'Bedrag' },
  { key: 'eenheid', width: 10, title: 'Eenheid' },
  { key: 'kwaliteit', width: 14, title: 'Kwaliteit' },
  { key: 'document', width: 60, title: 'Document' },
  { key: 'plaats', width: 40, title: 'Plaats' },
  { key: 'datum', width: 12, title: 'Datum' },
] as const;

/** Keys of the first and last row with a figure, for the names that other sheets look up by. */
export function cijferRows(cijfers: readonly Cijfer[]): readonly [string, string] {
  const keys = cijferKeys(cijfers);
  return [keys[0] ?? 'kop', keys.at(-1) ?? 'kop'];
}

function cijferKeys(cijfers: readonly Cijfer[]): readonly string[] {
  return uniqueRowKeys(cijfers.map((cijfer) => sleutel(cijfer)));
}

/** Every figure as a plain value with its source; the only place from which others read. */
export function cijfersSheet({ scenario }: PlanContext): SheetDraft {
  const { cijfers } = scenario.input;
  const keys = cijferKeys(cijfers);
  return {
    id: 'cijfers',
    columns: columns.map(({ key, width }) => ({ key, width })),
    frozen: ['kop', 'gemeente'],
    rows: [
      { key: 'titel', cells: { zoeksleutel: text('Cijfers', 'Fusie titel') } },
      {
        key: 'uitleg',
        cells: {
          zoeksleutel: text(
            'Elk cijfer zoals het gepubliceerd of ingelezen is, met zijn bron. De andere bladen zoeken het op met de sleutel. Een cijfer dat ontbreekt, is onbekend en nooit nul.',
            'Fusie toelichting',
          ),
        },
      },
      {
        key: 'kop',
        cells: Object.fromEntries(
          columns.map(({ key, title }) => [key, text(title, 'Fusie kolomkop links')]),
        ),
      },
      ...cijfers.map((cijfer, index) => cijferRow(cijfer, keys[index] ?? '')),
    ],
  };
}

function cijferRow(cijfer: Cijfer, key: string): RowDraft {
  const word = (value: string) => ({
    value: value === '' ? null : value,
    style: styleName('koppeling', 'tekst'),
  });
  return {
    key,
    cells: {
      zoeksleutel: {
        value: sleutel(cijfer),
        // A row without a number has no key: looked up, it is missing and not 0.
        formula: (at) =>
          `IF(ISNUMBER(${at.same('bedrag')}),${at.same('gemeente')}&"|"&IF(${at.same('pad')}="",${at.same('omschrijving')},${at.same('pad')})&"|"&${at.same('jaar')}&"|"&${at.same('rapport')},"")`,
        style: 'Fusie sleutel',
      },
      gemeente: word(cijfer.gemeente),
      pad: word(cijfer.pad),
      omschrijving: word(cijfer.omschrijving),
      jaar: { value: cijfer.jaar, style: styleName('koppeling', 'jaar') },
      rapport: word(cijfer.rapport),
      status: word(cijfer.status),
      bestuur: word(cijfer.bestuur),
      bedrag: {
        value: cijfer.bedrag,
        style: styleName('koppeling', Number.isInteger(cijfer.bedrag) ? 'euro' : 'getal'),
      },
      eenheid: word(cijfer.eenheid),
      kwaliteit: word(cijfer.kwaliteit),
      document: word(cijfer.document),
      plaats: word(cijfer.plaats),
      datum:
        cijfer.datum === ''
          ? undefined
          : { value: serialOf(cijfer.datum), style: styleName('koppeling', 'datum') },
    },
  };
}
