import { invoerlijnen, type Partner, type PartnerResultaat } from '../../scenario';
import type { At } from '../at';
import { countCells } from '../countCells';
import { lineLabels } from '../lineLabels';
import type { PlanContext } from '../planContext';
import type { RowDraft, SheetDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { blank, heading, text, vast, yearColumns, yearHead, yearRow } from '../yearSheet';
import { eliminationRows, eliminationValidations } from './invoerEliminaties';
import {
  invoerRow,
  neededFixed,
  neededYears,
  openCells,
  progressText,
  vasteInvoer,
  type OpenCell,
} from './invoerGevraagd';
import { agbRow, fixedLabel, fixedUnit, formatOf, validationsOf } from './invoerRegels';

export { allOpenCells, progressText } from './invoerGevraagd';

/** What only the municipalities know: one cell per line and year, the user's own. */
export function invoerSheet(context: PlanContext): SheetDraft {
  const { scenario } = context;
  const { jaren, partners } = scenario.input;
  const columns = yearColumns(jaren, 56);
  const open = scenario.partners.map((result) => openCells(context, result));
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
        'Vul de omkaderde lichte cellen in met bedragen in euro, met het teken van schema M2. Cellen met een stippellijn zijn niet nodig: Cijfers heeft het bedrag al, het volgt uit een ander, of de aanname die het gebruikt telt niet mee. Wat u hier typt, blijft bij een volgende bouw staan.',
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
        ...(scenario.partners[position] ? inputRows(context, scenario.partners[position]) : []),
      ]),
      ...eliminationRows(context),
    ],
    validations: [
      ...partners.flatMap((partner) => validationsOf(partner, jaren)),
      ...eliminationValidations(context),
    ],
  };
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

/** One row per line of a partner: yearly ones, whether it has an AGB, and those of no year. */
function inputRows({ scenario }: PlanContext, result: PartnerResultaat): RowDraft[] {
  const { jaren } = scenario.input;
  const { partner } = result;
  const isNeeded = neededFixed(scenario);
  return [
    ...invoerlijnen.flatMap((lijn): RowDraft[] => {
      const needed = neededYears(scenario, result, lijn);
      const row = yearRow(jaren, {
        key: invoerRow(partner, lijn),
        label: lineLabels[lijn],
        unit: 'EUR',
        pad: lijn,
        role: 'invoer',
        yearRole: (index) => (needed[index] === true ? 'invoer' : 'vervallen'),
        perJaar: () => ({ value: null }),
      });
      return lijn === 'AGB.AFM' ? [agbQuestion(partner, jaren), row] : [row];
    }),
    ...vasteInvoer.map((lijn) =>
      yearRow(jaren, {
        key: invoerRow(partner, lijn),
        label: fixedLabel(scenario, partner, lijn),
        unit: fixedUnit[lijn],
        pad: lijn,
        role: isNeeded(partner, lijn) ? 'invoer' : 'vervallen',
        format: formatOf[lijn],
        vast: { value: null },
      }),
    ),
  ];
}

/** Nobody has to answer: without an answer only the consolidated results stay unknown. */
function agbQuestion(partner: Partner, jaren: readonly number[]): RowDraft {
  return yearRow(jaren, {
    key: agbRow(partner),
    label: 'Heeft AGB’s? ja of nee (voor geconsolideerde AFM en BBR en schuldovername)',
    unit: 'ja of nee',
    role: 'invoer',
    format: 'tekst',
    vast: { value: null },
  });
}
