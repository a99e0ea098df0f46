import { sum } from '../../core';
import { type Leningrij } from '../../scenario';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { shown, type CellDraft, type RowDraft, type SheetDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { text, vast } from '../yearSheet';
import { invoerkolommen, leningvalidaties } from './leningenInvoer';
import {
  goed,
  tussenstappen,
  uitkomstkolommen,
  type Leningkolom,
  type Leningplaats,
} from './leningenKolommen';

const leningRow = (nummer: number): string => `lening/${String(nummer)}`;
/** Rows that are always there, and those below the last loan. */
const minsteRijen = 12;
const legeRijen = 5;

const legeRij: Leningrij = {
  oordeel: 'leeg',
  herkend: 0,
  nummer: 0,
  agb: 0,
  doorgeef: 0,
  saldo: 0,
  rente: 0,
  einde: 0,
  eindjaar: 0,
  aflossing: 0,
  rang: 0,
  volgorde: 0,
  opDatum: 0,
  voor: 0,
  overgenomen: 0,
  deel: 0,
};

/** So many rows the list has in this workbook. */
function aantalRijen({ scenario }: Pick<PlanContext, 'scenario'>): number {
  return Math.max(minsteRijen, scenario.overname.leningen.rijen.length + legeRijen);
}

/** A column of Leningen over all its rows, for the sums of other sheets. */
export function leningblok(
  context: Pick<PlanContext, 'scenario'>,
): (at: At, column: string) => string {
  const rows = [leningRow(1), leningRow(aantalRijen(context))] as const;
  return (at, column) => at.block(rows, [column, column], 'leningen');
}

/** The loans of the partners, one row each, and what is taken over of them. */
export function leningenSheet(context: PlanContext): SheetDraft {
  const { input, overname } = context.scenario;
  const { partners, schuldjaar } = input;
  const invoer = invoerkolommen(schuldjaar);
  const block = leningblok(context);
  const plaats: Leningplaats = {
    schuldjaar,
    inputs: invoer.map(({ key }) => key),
    block,
    perGemeente: (at, name, column = vast) =>
      at.block(
        [`${name}/${partners[0]?.id ?? ''}`, `${name}/${partners.at(-1)?.id ?? ''}`],
        [column, column],
        'schuld',
      ),
  };
  const berekend = [...uitkomstkolommen(plaats), ...tussenstappen(plaats)];
  const columns = [...invoer, ...berekend, { key: 'rij', title: 'Rij', width: 8 }];
  const nummers = Array.from({ length: aantalRijen(context) }, (_, index) => index + 1);
  return {
    id: 'leningen',
    columns: columns.map(({ key, width }) => ({ key, width })),
    frozen: ['kop', 'gemeente'],
    rows: [
      { key: 'titel', cells: { gemeente: text('Leningen', 'Fusie titel') } },
      uitleg(
        'uitleg',
        `Eén rij per lening, met het saldo op 31 december ${String(schuldjaar)}. Een lege aflossing is lineair tot de einddatum; een leeg bestuur is gemeente en OCMW.`,
      ),
      uitleg(
        'uitleg2',
        'De lijst telt als Aannames bij de berekening van de overname "leningen" heeft. Rente: saldo op 1 januari maal de rente (schatting). Eén rij die niet in orde is, maakt de uitkomst onbekend (#N/A).',
      ),
      {
        key: 'kop',
        cells: Object.fromEntries(
          columns.map(({ key, title }) => [key, text(title, 'Fusie kolomkop links')]),
        ),
      },
      totals(context, block),
      ...nummers.map((nummer): RowDraft => {
        const rij = overname.leningen.rijen[nummer - 1] ?? legeRij;
        return {
          key: leningRow(nummer),
          cells: {
            ...Object.fromEntries(
              invoer.map(({ key, format }) => [
                key,
                { value: null, style: styleName('invoer', format), input: true },
              ]),
            ),
            ...Object.fromEntries(berekend.map((kolom) => [kolom.key, computed(kolom, rij)])),
            rij: { value: nummer, style: styleName('koppeling', 'jaar') },
          },
        };
      }),
    ],
    validations: leningvalidaties(input, [leningRow(1), leningRow(nummers.length)]),
    formats: [
      {
        rows: [leningRow(1), leningRow(nummers.length)],
        columns: ['oordeel', 'oordeel'],
        formula: (at) => {
          const cell = at.ref(leningRow(1), 'oordeel');
          return `IF(${cell}="",FALSE,${cell}<>"${goed}")`;
        },
        colour: '#7A1F1F',
        fill: '#FDE9E7',
        bold: true,
      },
      {
        // An empty row has nothing to say.
        rows: [leningRow(1), leningRow(nummers.length)],
        columns: ['volgorde', 'rij'],
        formula: (at) => `${at.ref(leningRow(1), 'oordeel')}=""`,
        colour: '#BFBFBF',
      },
    ],
  };
}

function uitleg(key: string, words: string): RowDraft {
  return { key, cells: { gemeente: text(words, 'Fusie toelichting') } };
}

function computed({ value, format, formula }: Leningkolom, rij: Leningrij): CellDraft {
  return { value: value(rij), formula, style: styleName('berekening', format) };
}

/** All loans together, and whether every row can be counted with. */
function totals({ scenario }: PlanContext, block: Leningplaats['block']): RowDraft {
  const { rijen, fouten } = scenario.overname.leningen;
  const total = (of: (rij: Leningrij) => number, column: string): CellDraft => ({
    value: shown(sum(rijen.map(of))),
    formula: (at) => `SUM(${block(at, column)})`,
    style: styleName('totaal', 'euro'),
  });
  return {
    key: 'samen',
    cells: {
      gemeente: text('Samen', 'Fusie omschrijving totaal'),
      saldo: total(({ saldo }) => saldo, 'schuld'),
      oordeel: {
        value: fouten === 0 ? goed : `${String(fouten)} na te kijken`,
        formula: (at) => {
          const wrong = foutenFormula(at, block);
          return `IF(${wrong}=0,"${goed}",${wrong}&" na te kijken")`;
        },
        style: styleName('totaal', 'tekst'),
      },
      opDatum: total(({ opDatum }) => opDatum, 'opDatum'),
      overgenomen: total(({ overgenomen }) => overgenomen, 'overgenomen'),
    },
  };
}

/** How many rows hold something that cannot be counted with. */
export function foutenFormula(at: At, block: Leningplaats['block']): string {
  const cells = block(at, 'oordeel');
  return `SUMPRODUCT((${cells}<>"")*(${cells}<>"${goed}"))`;
}
