import { newestDate, serialOf, type Cijfer } from '../../scenario';
import type { CellContent } from '../../spreadsheet/workbook';
import type { At } from '../at';
import type { CellDraft, RowDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { kolomkoppen, telling, verwijzing, woorden, type Cellen } from './bronnenKolommen';
import { licentieVan } from './bronnenLicenties';
import { cijferKeys, type CijferColumn, type ShownFigures } from './cijfers';

/** More of them would make a row that nobody reads; all stand on Cijfers. */
const meesteWoorden = 6;
const meestePlaatsen = 3;
const zonderDocument = 'Zonder document: getypt of ingelezen zonder naam van een document';

interface Rij {
  readonly key: string;
  readonly cijfer: Cijfer;
}

/** One row per document under the figures, the largest part of the figures first. */
export function documentRijen(shown: ShownFigures): RowDraft[] {
  const keys = cijferKeys(shown);
  const rijen = [...shown.cijfers, ...shown.nietGekozen, ...shown.vanAnderen].map(
    (cijfer, index): Rij => ({ key: keys[index] ?? '', cijfer }),
  );
  if (rijen.length === 0)
    return [
      {
        key: 'document/geen',
        cells: { omschrijving: woorden('Er staan nog geen cijfers op Cijfers.') },
      },
    ];
  const documenten = new Map<string, Rij[]>();
  for (const rij of rijen) {
    // As Excel compares texts.
    const naam = rij.cijfer.document.toLowerCase();
    const same = documenten.get(naam);
    if (same) same.push(rij);
    else documenten.set(naam, [rij]);
  }
  const column = (at: At, kolom: CijferColumn): string =>
    at.block([keys[0] ?? '', keys.at(-1) ?? ''], [kolom, kolom], 'cijfers');
  return [
    kolomkoppen('kop/documenten', {
      omschrijving: 'Document',
      wie: 'Gemeenten',
      wat: 'Lijnen',
      jaren: 'Jaren',
      aantal: 'Cijfers',
      status: 'Status of versie',
      datum: 'Datum',
      plaats: 'Plaats of adres',
      licentie: 'Licentie',
    }),
    ...[...documenten.values()]
      .toSorted((een, ander) => ander.length - een.length)
      .map((van, index): RowDraft => {
        const [eerste] = van;
        const document = eerste?.cijfer.document ?? '';
        return {
          key: `document/${String(index + 1)}`,
          cells: {
            omschrijving: verwijzing(document === '' ? zonderDocument : document, [
              'cijfers',
              eerste?.key ?? 'kop',
              'document',
            ]),
            ...overDocument(van.map(({ cijfer }) => cijfer)),
            aantal: telling(van.length, (at) =>
              document === ''
                ? `ROWS(${column(at, 'document')})-COUNTA(${column(at, 'document')})`
                : `SUMPRODUCT((${column(at, 'document')}=${at.same('omschrijving')})*1)`,
            ),
          },
        };
      }),
    {
      key: 'document/samen',
      cells: {
        omschrijving: { value: 'Alle cijfers', style: 'Fusie omschrijving totaal' },
        aantal: {
          value: rijen.length,
          formula: (at) => `COUNT(${column(at, 'bedrag')})`,
          style: styleName('totaal', 'euro'),
        },
        status: { value: 'Jongste document', style: 'Fusie omschrijving totaal' },
        datum: {
          value: jongste(rijen),
          formula: (at) =>
            `IF(COUNT(${column(at, 'datum')})=0,"niet bekend",MAX(${column(at, 'datum')}))`,
          style: styleName('totaal', 'datum'),
        },
      },
    },
  ];
}

function jongste(rijen: readonly Rij[]): CellContent {
  const datum = newestDate(rijen.map(({ cijfer }) => cijfer));
  return datum === '' ? 'niet bekend' : serialOf(datum);
}

function overDocument(cijfers: readonly Cijfer[]): Cellen {
  const [first] = cijfers;
  const lijnen = verschillend(cijfers, ({ pad, omschrijving }) => pad || omschrijving);
  return {
    wie: woorden(opsomming(verschillend(cijfers, ({ gemeente }) => gemeente))),
    wat: woorden(
      `${String(lijnen.length)} ${lijnen.length === 1 ? 'lijn' : 'lijnen'}: ${opsomming(lijnen)}`,
    ),
    jaren: woorden(periodes(cijfers.map(({ jaar }) => jaar))),
    status: woorden(
      opsomming(
        verschillend(cijfers, ({ rapport, status }) =>
          [rapport, status].filter((each) => each !== '').join(', '),
        ),
      ),
    ),
    ...datumCel(cijfers),
    plaats: woorden(
      opsomming(
        verschillend(cijfers, ({ plaats }) => plaats),
        meestePlaatsen,
      ),
    ),
    licentie: woorden(licentieVan(first?.document ?? '')),
  };
}

function datumCel(cijfers: readonly Cijfer[]): { readonly datum?: CellDraft } {
  const datum = newestDate(cijfers);
  return datum === ''
    ? {}
    : { datum: { value: serialOf(datum), style: styleName('koppeling', 'datum') } };
}

function verschillend(
  cijfers: readonly Cijfer[],
  what: (cijfer: Cijfer) => string,
): readonly string[] {
  return [...new Set(cijfers.map(what))].filter((each) => each !== '');
}

function opsomming(woorden_: readonly string[], most = meesteWoorden): string {
  const rest = woorden_.length - most;
  return rest <= 0
    ? woorden_.join('; ')
    : `${woorden_.slice(0, most).join('; ')} en ${String(rest)} andere`;
}

/** 2021, 2022, 2023, 2026 → `2021-2023, 2026`. */
function periodes(jaren: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const jaar of [...new Set(jaren)].sort((een, ander) => een - ander)) {
    const run = runs.at(-1);
    if (run?.[1] === jaar - 1) run[1] = jaar;
    else runs.push([jaar, jaar]);
  }
  return runs
    .map(([van, tot]) => (van === tot ? String(van) : `${String(van)}-${String(tot)}`))
    .join(', ');
}
