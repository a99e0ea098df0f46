import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { shown, type CellDraft, type RowDraft } from '../sheetDraft';
import { fusieColumn, keuze, partnerColumn, somColumn, verschilColumn } from '../startColumns';
import { styleName } from '../styles';
import { heading, text, vast } from '../yearSheet';
import { brugjaar, brugjaarRow, choiceRow, proForma, standIn } from './brugjaar';
import { lowestBbr, lowestCount, lowestCountRow, lowestRow } from './laagsteBbr';
import { inBrugjaar } from './vergelijkBrug';
import { aloneOf, mergedOf, sumValue, type ComparedLine } from './vergelijkRegels';

/** One outcome for who stays alone and for the merger: by a partner's id, `som` and `fusie`. */
interface Outcome {
  readonly key: string;
  readonly label: string;
  readonly jaar: CellDraft;
  readonly value: (name: string) => number;
  readonly formula: (at: At, name: string) => string;
}

const beforeMerger =
  'Let op: dit jaar ligt vóór het fusiejaar. Met en zonder fusie is dan hetzelfde: de gewone som.';

/** Staying alone beside merging, in one year; one-off amounts apart from what comes back. */
export function besideRows(
  context: PlanContext,
  columns: readonly { readonly key: string; readonly width: number }[],
): RowDraft[] {
  const { scenario } = context;
  const { input, partners } = scenario;
  const index = input.jaren.indexOf(brugjaar(context));
  const stand = standIn(context, brugjaar(context));
  const valueOf = (lijn: ComparedLine, name: string): number => {
    if (name === 'som') return sumValue(scenario, lijn, index);
    if (name === 'fusie') return mergedOf(scenario, lijn).value(index);
    const partner = partners.find((each) => each.partner.id === name);
    return partner ? aloneOf(partner, lijn).value(index) : Number.NaN;
  };
  const inYear = (lijn: ComparedLine, label: string): Outcome => ({
    key: `naast/${lijn}`,
    label,
    jaar: {
      value: shown(brugjaar(context)),
      formula: (at) => at.fixed('vergelijk', brugjaarRow, vast),
      style: styleName('koppeling', 'jaar'),
    },
    value: (name) => valueOf(lijn, name),
    formula: (at, name) => inBrugjaar(at, `${lijn}/${name}`, input.jaren),
  });
  const outcomes: readonly Outcome[] = [
    inYear('AFM.III', 'Autofinancieringsmarge, AFM (euro)'),
    inYear('AFM.zonder', 'AFM zonder eenmalige posten (euro)'),
    inYear('SCHULD.1JAN', 'Financiële schulden op 1 januari (euro)'),
    {
      key: 'naast/laagste',
      label: 'Laagste BBR vanaf het fusiejaar, in de jaren met cijfers (euro)',
      jaar: {
        value: countText(lowestCount(context)),
        formula: (at) => {
          const count = at.fixed('vergelijk', lowestCountRow, vast);
          return `IF(${count}=0,"${geenJaar}",IF(${count}=1,"1 jaar",${count}&" jaren"))`;
        },
        style: styleName('koppeling', 'uitkomst'),
      },
      value: (name) => lowestBbr(context, name),
      formula: (at, name) => at.fixed('vergelijk', lowestRow(name), vast),
    },
  ];
  return [
    heading('naast', 'Alleen blijven en fuseren naast elkaar', columns),
    {
      key: 'naast/jaar',
      cells: {
        omschrijving: {
          value: 'Laatste jaar met cijfers; een ander kiest u op Vergelijk',
          style: 'Fusie toelichting',
          link: ['vergelijk', choiceRow, vast],
        },
        [keuze]: {
          value: stand === proForma ? beforeMerger : '',
          formula: (at) => {
            const shownStand = at.fixed('vergelijk', brugjaarRow, 'pad');
            return `IFERROR(IF(${shownStand}="${proForma}","${beforeMerger}",""),"")`;
          },
          style: 'Fusie waarschuwing',
        },
      },
    },
    {
      key: 'naast/kop',
      cells: {
        omschrijving: text('Uitkomst', 'Fusie kolomkop links'),
        [keuze]: text('Jaar', 'Fusie kolomkop'),
        ...Object.fromEntries(
          partners.map((each) => [
            partnerColumn(each),
            text(`${each.partner.naam} alleen`, 'Fusie kolomkop'),
          ]),
        ),
        [somColumn]: text('Zonder fusie', 'Fusie kolomkop'),
        [fusieColumn]: text('Fusie', 'Fusie kolomkop'),
        [verschilColumn]: text('Verschil', 'Fusie kolomkop'),
      },
    },
    ...outcomes.map((outcome) => outcomeRow(context, outcome)),
    {
      key: 'naast/onbekend',
      cells: {
        omschrijving: text(
          'Waar #N/B staat, is het cijfer nog niet bekend; het is geen nul.',
          'Fusie toelichting',
        ),
      },
    },
  ];
}

const geenJaar = 'nog geen jaar';

function countText(count: number): string {
  if (count === 0) return geenJaar;
  return count === 1 ? '1 jaar' : `${String(count)} jaren`;
}

function outcomeRow(
  { scenario }: PlanContext,
  { key, label, jaar, value, formula }: Outcome,
): RowDraft {
  const cell = (name: string): CellDraft => ({
    value: shown(value(name)),
    formula: (at) => formula(at, name),
    style: styleName('koppeling', 'euro'),
  });
  return {
    key,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      [keuze]: jaar,
      ...Object.fromEntries(
        scenario.partners.map((each) => [partnerColumn(each), cell(each.partner.id)]),
      ),
      [somColumn]: cell('som'),
      [fusieColumn]: cell('fusie'),
      [verschilColumn]: {
        value: shown(value('fusie') - value('som')),
        formula: (at) => `${at.same(fusieColumn)}-${at.same(somColumn)}`,
        style: styleName('berekening', 'euro'),
      },
    },
  };
}
