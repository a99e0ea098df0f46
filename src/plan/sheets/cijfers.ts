import { serialOf, sleutel, type Cijfer } from '../../scenario';
import { regelmerk } from '../regelmerk';
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
  { key: 'gebruik', width: 14, title: 'Gebruik' },
  { key: 'document', width: 60, title: 'Document' },
  { key: 'plaats', width: 40, title: 'Plaats' },
  { key: 'datum', width: 12, title: 'Datum' },
  { key: 'ouder', width: 14, title: 'Deel van' },
  { key: 'controlegetal', width: 14, title: 'Controlegetal' },
  // Not for reading: by it a rebuild knows which rows somebody typed over.
  { key: 'regelmerk', width: 10, title: 'Regelmerk' },
] as const;
export type CijferColumn = (typeof columns)[number]['key'];

/** Rows that hold no figure; the first is that of the keys of the columns. */
export const headRows: readonly string[] = ['kolommen', 'titel', 'uitleg', 'kop'];

/** What Cijfers shows: the figures that count, those that were set aside, and those of others. */
export interface ShownFigures {
  readonly cijfers: readonly Cijfer[];
  readonly nietGekozen: readonly Cijfer[];
  readonly vanAnderen: readonly Cijfer[];
}

/** Keys of the first and last row with a figure that counts, which others look up. */
export function cijferRows(cijfers: readonly Cijfer[]): readonly [string, string] {
  const [first] = cijfers;
  const last = cijfers.at(-1);
  if (!first || !last) return ['kop', 'kop'];
  // Asked for by many cells: only rows that may share the key of the last one are looked at.
  const sharing = cijfers.filter(
    ({ jaar, pad, rapport }) => jaar === last.jaar && pad === last.pad && rapport === last.rapport,
  );
  const key = sleutel(last);
  return [
    sleutel(first),
    uniqueRowKeys(sharing.map(sleutel).filter((each) => each === key)).at(-1) ?? key,
  ];
}

/** Keys of all rows with a figure, from top to bottom. */
export function cijferKeys({ cijfers, nietGekozen, vanAnderen }: ShownFigures): readonly string[] {
  return uniqueRowKeys([
    ...cijfers.map((cijfer) => sleutel(cijfer)),
    ...nietGekozen.map((cijfer) => `niet gekozen|${sleutel(cijfer)}`),
    ...vanAnderen.map((cijfer) => `${notTakingPart}|${sleutel(cijfer)}`),
  ]);
}

/** Under Gebruik, of a municipality that the scenario leaves out. */
const notTakingPart = 'niet in dit scenario';

/** Every figure as a plain value with its source; the only place from which others read. */
export function cijfersSheet(shown: ShownFigures): SheetDraft {
  const { cijfers, nietGekozen, vanAnderen } = shown;
  const keys = cijferKeys(shown);
  return {
    id: 'cijfers',
    columns: columns.map(({ key, width }) =>
      key === 'regelmerk' ? { key, width, hidden: true } : { key, width },
    ),
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
      // Without a key and below the rest: no formula finds them.
      ...[...nietGekozen, ...vanAnderen].map((cijfer, index) =>
        cijferRow(
          cijfer,
          keys[cijfers.length + index] ?? '',
          index < nietGekozen.length ? '' : notTakingPart,
        ),
      ),
    ],
  };
}

/** `aside`: why no formula finds it, in a word where the figure itself has none. */
function cijferRow(cijfer: Cijfer, key: string, aside?: string): RowDraft {
  const word = (value: string) => ({
    value: value === '' ? null : value,
    style: styleName('koppeling', 'tekst'),
  });
  return {
    key,
    cells: {
      zoeksleutel:
        aside === undefined
          ? {
              value: sleutel(cijfer),
              // A row without a number has no key: looked up, it is missing and not 0.
              formula: (at) =>
                `IF(ISNUMBER(${at.same('bedrag')}),${at.same('gemeente')}&"|"&IF(${at.same('pad')}="",${at.same('omschrijving')},${at.same('pad')})&"|"&${at.same('jaar')}&"|"&${at.same('rapport')},"")`,
              style: 'Fusie sleutel',
            }
          : undefined,
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
      gebruik: word(cijfer.gebruik ?? aside ?? ''),
      document: word(cijfer.document),
      plaats: word(cijfer.plaats),
      datum:
        cijfer.datum === ''
          ? undefined
          : { value: serialOf(cijfer.datum), style: styleName('koppeling', 'datum') },
      ouder: word(cijfer.ouder),
      controlegetal: word(cijfer.controlegetal),
      regelmerk: word(regelmerk(cijfer)),
    },
  };
}
