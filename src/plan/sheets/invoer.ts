import {
  inwonersleutel,
  invoerlijnen,
  lijnsleutel,
  tariefgrens,
  vasteLijnen,
  eigenLijnen,
  type EigenLijn,
  type Invoerlijn,
  type Partner,
  type Scenario,
  type VasteInvoerlijn,
} from '../../scenario';
import type { At } from '../at';
import { countCells, type CellPlace } from '../countCells';
import { eliminationRows } from './invoerEliminaties';
import { eigenLabels, fixedLabels, lineLabels } from '../lineLabels';
import type { PlanContext } from '../planContext';
import type { RowDraft, SheetDraft, ValidationDraft } from '../sheetDraft';
import { styleName, type Format } from '../styles';
import { typedNumber } from '../typedInput';
import {
  blank,
  heading,
  jaarkolom,
  text,
  vast,
  yearColumns,
  yearHead,
  yearRow,
} from '../yearSheet';

type VasteInvoer = VasteInvoerlijn;
const vasteInvoer: readonly VasteInvoer[] = ['INWONERS', ...vasteLijnen, ...eigenLijnen];

/** A cell that somebody has to fill in before all results are known. */
export interface OpenCell extends CellPlace {
  readonly filled: boolean;
}

const invoerRow = (partner: Partner, lijn: Invoerlijn | VasteInvoer): string =>
  `${partner.id}/${lijn}`;

function needsYear({ input, boek, overname }: Scenario, partner: Partner, lijn: Invoerlijn) {
  const { jaren, rapport } = input;
  const has = (pad: string, jaar: number | undefined): boolean =>
    jaar !== undefined && boek.has(lijnsleutel(input, partner, pad, jaar));
  return (index: number): boolean => {
    const jaar = jaren[index];
    if (jaar === undefined || has(lijn, jaar)) return false;
    const before = jaren[index - 1];
    if (lijn === 'M2.VI') return before === undefined || rapport(before) !== rapport(jaar);
    if (lijn === 'M2.IV.a' || lijn === 'M2.IV.b') return !has('M2.IV', jaar);
    if (lijn === 'SCHULD.1JAN') return !has('SCHULD.31DEC', before);
    if (lijn === 'GF.AANDEEL' || lijn === 'AGB.AFM' || lijn === 'AGB.BBR') return false;
    // Only what is taken over saves interest.
    return lijn !== 'T2.E.I.B' || overname.saldo[index] !== 0;
  };
}

function isEigenLijn(lijn: VasteInvoer): lijn is EigenLijn {
  return eigenLijnen.some((each) => each === lijn);
}

/** With the year that is meant: a figure of another year would be wrong without looking wrong. */
function fixedLabel({ input, actief }: Scenario, partner: Partner, lijn: VasteInvoer): string {
  if (lijn === 'INWONERS') {
    const jaar = actief.getal('overname.inwonersjaar');
    return `Inwoners op 1 januari ${Number.isNaN(jaar) ? '(jaar op Aannames)' : String(jaar)}`;
  }
  if (isEigenLijn(lijn)) return eigenLabels[lijn];
  const jaar = input.vasteSleutels(partner.id, lijn).split('|')[2] ?? '';
  return lijn === 'SCHULD.31DEC'
    ? `${fixedLabels[lijn]} ${jaar}`
    : `${fixedLabels[lijn]} (${jaar})`;
}

function needsFixed({ input, boek, overname, actief }: Scenario, partner: Partner) {
  return (lijn: VasteInvoer): boolean => {
    if (lijn === 'INWONERS')
      return !boek.has(inwonersleutel(partner.label, actief.getal('overname.inwonersjaar')));
    if (isEigenLijn(lijn)) return false;
    if (lijn === 'SCHULD.31DEC' && !Number.isNaN(overname.totaalSchuld)) return false;
    return !boek.has(input.vasteSleutels(partner.id, lijn));
  };
}

/** Every cell of this partner that has to be filled in. */
export function openCells(context: Pick<PlanContext, 'scenario' | 'inputs'>, partner: Partner) {
  const { scenario } = context;
  const { jaren } = scenario.input;
  const cell = (row: string, column: string): OpenCell => ({
    row,
    column,
    filled: !Number.isNaN(typedNumber(context, row, column)),
  });
  const fixed = vasteInvoer.filter(needsFixed(scenario, partner));
  return [
    ...invoerlijnen.flatMap((lijn) => {
      const needed = needsYear(scenario, partner, lijn);
      return jaren.flatMap((jaar, index) =>
        needed(index) ? [cell(invoerRow(partner, lijn), jaarkolom(jaar))] : [],
      );
    }),
    ...fixed.map((lijn) => cell(invoerRow(partner, lijn), vast)),
  ];
}

const formatOf: Readonly<Record<VasteInvoer, Format>> = {
  INWONERS: 'euro',
  'BEL.APB': 'tarief',
  'BEL.APB.WAARDE': 'euro',
  'BEL.OOV': 'tarief',
  'BEL.OOV.WAARDE': 'euro',
  'SCHULD.31DEC': 'euro',
  'GF.N-1': 'euro',
  'GF.N-2': 'euro',
  'BIJDRAGE.POLITIE': 'getal',
  'BIJDRAGE.BRANDWEER': 'getal',
  'AGB.SCHULD': 'euro',
};

const fixedUnit: Readonly<Record<VasteInvoer, string>> = {
  INWONERS: 'inwoners',
  'BEL.APB': '%',
  'BEL.APB.WAARDE': 'EUR',
  'BEL.OOV': 'opcentiemen',
  'BEL.OOV.WAARDE': 'EUR',
  'SCHULD.31DEC': 'EUR',
  'GF.N-1': 'EUR',
  'GF.N-2': 'EUR',
  'BIJDRAGE.POLITIE': 'EUR/inw.',
  'BIJDRAGE.BRANDWEER': 'EUR/inw.',
  'AGB.SCHULD': 'EUR',
};

/** What only the municipalities know: one cell per line and year, the user's own. */
export function invoerSheet(context: PlanContext): SheetDraft {
  const { scenario } = context;
  const { jaren, partners } = scenario.input;
  const columns = yearColumns(jaren, 56);
  const open = partners.map((partner) => openCells(context, partner));
  const all = open.flat();
  return {
    id: 'invoer',
    columns,
    frozen: ['jaar', 'omschrijving'],
    rows: [
      ...yearHead(
        'invoer',
        jaren,
        'Invoer',
        'Vul de omkaderde lichte cellen in met bedragen in euro, met het teken van schema M2. Grijze cellen zijn niet nodig: Cijfers heeft het bedrag al, of het volgt uit een ander. Wat u hier typt, blijft bij een volgende bouw staan.',
        { pad: 'Pad' },
      ),
      ...progressRows(
        '',
        all,
        (at) => sumOf(at, partners, 'gevraagd'),
        (at) => sumOf(at, partners, 'ingevuld'),
      ),
      ...partners.flatMap((partner, position): RowDraft[] => [
        blank(`${partner.id}/begin`),
        heading(partner.id, partner.label, columns),
        ...progressRows(
          `${partner.id}/`,
          open[position] ?? [],
          () => '',
          (at) => countCells(at, 'invoer', open[position] ?? []),
        ),
        ...invoerlijnen.map((lijn) => {
          const key = invoerRow(partner, lijn);
          const needed = needsYear(scenario, partner, lijn);
          return yearRow(jaren, {
            key,
            label: lineLabels[lijn],
            unit: 'EUR',
            pad: lijn,
            role: 'invoer',
            yearRole: (index) => (needed(index) ? 'invoer' : 'vervallen'),
            perJaar: () => ({ value: null }),
          });
        }),
        ...vasteInvoer.map((lijn) =>
          yearRow(jaren, {
            key: invoerRow(partner, lijn),
            label: fixedLabel(scenario, partner, lijn),
            unit: fixedUnit[lijn],
            pad: lijn,
            role: needsFixed(scenario, partner)(lijn) ? 'invoer' : 'vervallen',
            format: formatOf[lijn],
            vast: { value: null },
          }),
        ),
      ]),
      ...eliminationRows(context),
    ],
    validations: partners.flatMap((partner) => validationsOf(partner, jaren)),
  };
}

export function progressText(cells: readonly OpenCell[]): string {
  if (cells.length === 0) return 'Alle cijfers zijn bekend';
  const filled = cells.filter((cell) => cell.filled).length;
  return `${String(filled)} van ${String(cells.length)} ingevuld`;
}

/** Of all partners together. */
export function allOpenCells(context: Pick<PlanContext, 'scenario' | 'inputs'>): OpenCell[] {
  return context.scenario.input.partners.flatMap((partner) => openCells(context, partner));
}

function sumOf(at: At, partners: readonly Partner[], key: string): string {
  return partners.map(({ id }) => at.ref(`${id}/${key}`, vast)).join('+');
}

/** How many cells are asked, how many of them are filled, and the two in words. */
function progressRows(
  prefix: string,
  cells: readonly OpenCell[],
  asked: (at: At) => string,
  filled: (at: At) => string,
): RowDraft[] {
  const count = cells.length;
  const done = cells.filter((cell) => cell.filled).length;
  const number = (key: string, label: string, value: number, formula?: (at: At) => string) => ({
    key: `${prefix}${key}`,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      eenheid: text('cellen', 'Fusie eenheid'),
      [vast]: { value, formula, style: styleName('controle', 'euro') },
    },
  });
  return [
    number('gevraagd', 'Gevraagde cellen', count, prefix === '' ? asked : undefined),
    number('ingevuld', 'Daarvan ingevuld', done, filled),
    {
      key: `${prefix}voortgang`,
      cells: {
        omschrijving: text('Voortgang', 'Fusie omschrijving totaal'),
        [vast]: {
          value: progressText(cells),
          formula: (at) => {
            const all = at.ref(`${prefix}gevraagd`, vast);
            return `IF(${all}=0,"Alle cijfers zijn bekend",${at.ref(`${prefix}ingevuld`, vast)}&" van "&${all}&" ingevuld")`;
          },
          style: styleName('totaal', 'tekst'),
        },
      },
    },
  ];
}

const most = 1e12;

function validationsOf(partner: Partner, jaren: readonly number[]): ValidationDraft[] {
  const title = 'Een bedrag in euro';
  const years: readonly [string, string] = [jaarkolom(jaren[0] ?? 0), jaarkolom(jaren.at(-1) ?? 0)];
  return [
    ...invoerlijnen.map((lijn): ValidationDraft => {
      const notNegative = lijn === 'SCHULD.1JAN' || lijn === 'AFM.II.a' || lijn === 'AFM.II.b';
      return {
        row: invoerRow(partner, lijn),
        from: years[0],
        to: years[1],
        rule: { kind: 'decimal', minimum: notNegative ? 0 : -most, maximum: most },
        title,
        message: notNegative
          ? 'Typ een getal in euro, vanaf 0, zoals schema M2 het drukt.'
          : 'Typ een getal in euro, zonder punten of tekst.',
      };
    }),
    ...vasteInvoer.map((lijn): ValidationDraft => {
      const rate = lijn === 'BEL.APB' || lijn === 'BEL.OOV';
      return {
        row: invoerRow(partner, lijn),
        from: vast,
        to: vast,
        rule:
          lijn === 'INWONERS'
            ? { kind: 'whole', minimum: 0, maximum: 10_000_000 }
            : { kind: 'decimal', minimum: 0, maximum: tariefgrens(lijn) ?? most },
        title: rate ? 'Een tarief in punten' : lijn === 'INWONERS' ? 'Een geheel getal' : title,
        message: rate
          ? lijn === 'BEL.APB'
            ? 'Typ het tarief in punten, van 0 tot 20: 7 voor 7 %. Excel bewaart 7 % als 0,07.'
            : 'Typ de opcentiemen als getal, bijvoorbeeld 986,4.'
          : lijn === 'INWONERS'
            ? 'Typ het aantal inwoners als een geheel getal, zonder punten.'
            : 'Typ een getal in euro, vanaf 0.',
      };
    }),
  ];
}
