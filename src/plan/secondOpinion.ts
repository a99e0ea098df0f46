import { belastingsoorten } from '../scenario';
import type { CellContent } from '../spreadsheet/workbook';
import type { At } from './at';
import { geenInvoegtoepassing } from './check';
import { segmentOpinionRows } from './fonds/tweedeOpControles';
import type { PlanContext } from './planContext';
import type { RowDraft } from './sheetDraft';
import { fusiePrefix } from './sheets/fusie';
import { eenheidRow, rateUnit } from './sheets/belastingenParameters';
import { guaranteeOpinion } from './sheets/gemeentefondsWaarborg';
import { partnerPrefix } from './sheets/gemeenten';
import { paybackOpinion, phasingOpinions } from './sheets/transitieTweede';
import { styleName } from './styles';
import { blank, heading, jaarkolom, text, vast, yearColumns } from './yearSheet';

interface Opinion {
  readonly key: string;
  readonly label: string;
  /** The cell of the workbook, and the same by a function of the add-in. */
  readonly native: (at: At) => string;
  readonly byFunction: (at: At) => string;
  readonly value: number;
  readonly unit?: string;
}

function cell({ native, byFunction, value }: Opinion) {
  const content: CellContent = Number.isNaN(value) ? '' : 0;
  return {
    value: content,
    formula: (at: At) =>
      `IF(ISNUMBER(${native(at)}),IFERROR(${byFunction(at)}-${native(at)},"${geenInvoegtoepassing}"),"")`,
    style: styleName('controle', 'getal'),
  };
}

/**
 * Every result of law once more, by the functions of the add-in, as a difference with the cells.
 * Nothing depends on these cells, so the workbook lives on where the add-in is missing.
 */
export function secondOpinionRows(context: PlanContext): RowDraft[] {
  const { scenario } = context;
  const { input, partners, fusie, overname } = scenario;
  const { jaren } = input;
  const plans = [
    ...partners.map((each) => ({
      sheet: 'gemeenten' as const,
      prefix: partnerPrefix(each),
      name: each.partner.naam,
      plan: each.plan,
    })),
    { sheet: 'fusie' as const, prefix: fusiePrefix, name: input.fusienaam, plan: fusie.resultaat },
  ];
  const yearly = (
    key: string,
    label: string,
    values: readonly number[],
    native: (at: At) => string,
    byFunction: (at: At) => string,
  ): RowDraft => ({
    key,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      eenheid: text('EUR', 'Fusie eenheid'),
      ...Object.fromEntries(
        jaren.map((jaar, index) => [
          jaarkolom(jaar),
          cell({ key, label, native, byFunction, value: values[index] ?? Number.NaN }),
        ]),
      ),
    },
  });
  const single = (opinion: Opinion): RowDraft => ({
    key: opinion.key,
    cells: {
      omschrijving: text(opinion.label, 'Fusie omschrijving'),
      eenheid: text(opinion.unit ?? 'EUR', 'Fusie eenheid'),
      [vast]: cell(opinion),
    },
  });
  const column: readonly [string, string] = [vast, vast];
  const ends = (name: string): readonly [string, string] => [
    `${name}/${input.partners[0]?.id ?? ''}`,
    `${name}/${input.partners.at(-1)?.id ?? ''}`,
  ];
  const people = (at: At): string => at.block(ends('inwoners'), column, 'schuld');
  const debts = (at: At): string => at.block(ends('schuldMetAgb'), column, 'schuld');
  const assumption = (at: At, id: string): string => at.fixed('aannames', id, 'actief');
  const fund = guaranteeOpinion(context);
  return [
    blank('tweede'),
    heading(
      'tweede',
      'Tweede berekening met de functies FUSIE: elke cel hoort 0 te zijn',
      yearColumns(jaren),
    ),
    {
      key: 'tweede/uitleg',
      cells: {
        omschrijving: text(
          `Zonder de invoegtoepassing staat hier "${geenInvoegtoepassing}". In een versie om te delen staan hier gewone formules en vaste waarden. Geen andere cel rust op deze cellen.`,
          'Fusie toelichting',
        ),
      },
    },
    ...plans.flatMap(({ sheet, prefix, name, plan }) => {
      const at_ = (lijn: string) => (at: At) => at.on(sheet, `${prefix}${lijn}`);
      return [
        yearly(
          `tweede/${prefix}AFM`,
          `${name}: FUSIE.AFM`,
          plan['AFM.III'],
          at_('AFM.III'),
          (at) =>
            `FUSIE.AFM(${['M2.I.a', 'M2.I.b', 'AFM.II.a', 'AFM.II.b'].map((lijn) => at_(lijn)(at)).join(',')})`,
        ),
        yearly(
          `tweede/${prefix}GAFM`,
          `${name}: FUSIE.AFM_GECORRIGEERD`,
          plan['GAFM.III'],
          at_('GAFM.III'),
          (at) =>
            `FUSIE.AFM_GECORRIGEERD(${['AFM.III', 'AFM.II.a', 'SCHULD.1JAN'].map((lijn) => at_(lijn)(at)).join(',')},${at.fixed('parameters', 'norm.aflossingen', vast)})`,
        ),
        yearly(
          `tweede/${prefix}BBR`,
          `${name}: FUSIE.BBR`,
          plan['M2.IX'],
          at_('M2.IX'),
          (at) =>
            `FUSIE.BBR(${['M2.V', 'M2.VI', 'M2.VIII'].map((lijn) => at_(lijn)(at)).join(',')})`,
        ),
      ];
    }),
    ...normRow(context),
    single({
      key: 'tweede/overname',
      label: 'FUSIE.SCHULDOVERNAME',
      value: overname.regeling ? overname.overgenomen : Number.NaN,
      native: (at) => chosenOnly(at, at.fixed('schuld', 'overgenomen', vast)),
      byFunction: (at) =>
        `FUSIE.SCHULDOVERNAME(${people(at)},${at.fixed('schuld', 'schuldMetAgb/totaal', vast)},${assumption(at, 'overname.regeling')})`,
    }),
    ...input.partners.map((partner, index) =>
      single({
        key: `tweede/verdeling/${partner.id}`,
        label: `${partner.naam}: FUSIE.SCHULDOVERNAME_VERDELING`,
        value: overname.regeling
          ? (overname.verdeling[index]?.overgenomen ?? Number.NaN)
          : Number.NaN,
        native: (at) => chosenOnly(at, at.fixed('schuld', `overgenomen/${partner.id}`, vast)),
        byFunction: (at) =>
          `INDEX(FUSIE.SCHULDOVERNAME_VERDELING(${people(at)},${debts(at)},${assumption(at, 'overname.regeling')},${assumption(at, 'overname.sleutel')}),${String(index + 1)},1)`,
      }),
    ),
    yearly(fund.key, fund.label, fund.values, fund.native, fund.byFunction),
    ...phasingOpinions(context).map(({ key, label, values, native, byFunction }) =>
      yearly(key, label, values, native, byFunction),
    ),
    single(paybackOpinion(context)),
    ...belastingsoorten.flatMap((soort) => {
      const tax = scenario[soort];
      const block = (at: At, name: string): string =>
        at.block(
          [
            `${soort}/${name}/${input.partners[0]?.id ?? ''}`,
            `${soort}/${name}/${input.partners.at(-1)?.id ?? ''}`,
          ],
          column,
          'belastingen',
        );
      const title = soort === 'apb' ? 'APB' : 'Opcentiemen';
      return [
        single({
          key: `tweede/${soort}/gewogen`,
          label: `${title}: FUSIE.HARMONISATIE, gewogen`,
          unit: rateUnit[soort],
          value: tax.gewogen,
          native: (at) => at.fixed('belastingen', `${soort}/gewogen`, vast),
          byFunction: (at) =>
            `FUSIE.HARMONISATIE(${block(at, 'tarief')},${block(at, 'waarde')},"gewogen")`,
        }),
        single({
          key: `tweede/${soort}/effect`,
          label: `${title}: FUSIE.HARMONISATIE_EFFECT, samen`,
          value: tax.effect,
          native: (at) => at.fixed('belastingen', `${soort}/effect/totaal`, vast),
          byFunction: (at) =>
            `SUM(FUSIE.HARMONISATIE_EFFECT(${block(at, 'tarief')},${block(at, 'waarde')},${at.fixed('belastingen', `${soort}/nieuw`, vast)},${at.fixed('parameters', eenheidRow(soort), vast)}))`,
        }),
      ];
    }),
    {
      key: 'tweede/fonds/uitleg',
      cells: {
        omschrijving: text(
          'Hieronder de bladen Fonds, als ze in deze werkmap staan: per segment de som van de verschillen per gemeente. Leeg: geen bladen Fonds, een blok dat niet bekend is, of een regel die de functie niet kent.',
          'Fusie toelichting',
        ),
      },
    },
    ...segmentOpinionRows(),
  ];
}

/** Without a takeover there is no regulation to ask the function for. */
function chosenOnly(at: At, cell_: string): string {
  return `IF(${at.fixed('aannames', 'overname.regeling', 'actief')}="geen","",${cell_})`;
}

/** The judgement of the two norms once more, where every tested year is known. */
function normRow({ scenario }: PlanContext): RowDraft[] {
  const { input, toets, normen } = scenario;
  const tested = toets.filter(({ bbr }) => bbr).map(({ jaar }) => jaar);
  const [first] = tested;
  const last = tested.at(-1);
  const testYears = toets.filter(({ afm }) => afm).map(({ jaar }) => jaar);
  if (
    first === undefined ||
    last === undefined ||
    testYears.length === 0 ||
    // The function wants the years in one piece.
    last - first + 1 !== tested.length
  )
    return [];
  const columns: readonly [string, string] = [jaarkolom(first), jaarkolom(last)];
  const block = (at: At, row: string): string => at.block([row, row], columns, 'fusie');
  return [
    {
      key: 'tweede/norm',
      cells: {
        omschrijving: text(
          `${input.fusienaam}: FUSIE.NORMTOETS geeft hetzelfde oordeel als Fusie`,
          'Fusie omschrijving',
        ),
        [vast]: {
          value: normen.onbekend.length > 0 ? '' : 'gelijk',
          formula: (at) => {
            const native = at.fixed('fusie', `${fusiePrefix}norm.oordeel`, vast);
            const years = testYears.map((jaar) => at.on('fusie', 'jaar', jaarkolom(jaar)));
            const unique =
              years.length === 1
                ? (years[0] ?? '')
                : `CHOOSE({${testYears.map((_, index) => String(index + 1)).join(',')}},${years.join(',')})`;
            const unknown = at.fixed('fusie', `${fusiePrefix}norm.onbekend`, jaarkolom(last));
            return `IF(LEFT(${native},7)&${unknown}="Voldoet",IFERROR(IF((LEFT(FUSIE.NORMTOETS(${block(at, `${fusiePrefix}M2.IX`)},${block(at, `${fusiePrefix}AFM.III`)},${block(at, 'jaar')},${unique}),12)="Voldoet niet")=(LEFT(${native},12)="Voldoet niet"),"gelijk","verschil"),"${geenInvoegtoepassing}"),"")`;
          },
          style: styleName('controle', 'tekst'),
        },
      },
    },
  ];
}
