import { lijnsleutel, type PartnerResultaat, type Planlijn } from '../../scenario';
import type { At } from '../at';
import { columnKey, lookUp, publishedOrTyped } from '../lookUp';
import { lineLabels } from '../lineLabels';
import { normRows } from '../normRows';
import type { PlanContext } from '../planContext';
import { derivedFormula, planRow } from '../planLines';
import type { RowDraft, SheetDraft } from '../sheetDraft';
import { blank, heading, text, yearColumns, yearHead, yearRow } from '../yearSheet';

/** M2 of each partner alone, and beside it every line as it was printed. */
export function gemeentenSheet(context: PlanContext): SheetDraft {
  const { scenario } = context;
  const { jaren, rapport } = scenario.input;
  const columns = yearColumns(jaren, 52);
  return {
    id: 'gemeenten',
    columns,
    frozen: ['rapport', 'omschrijving'],
    rows: [
      ...yearHead(
        'gemeenten',
        jaren,
        'Per gemeente',
        'Het plan van elke gemeente alleen, uit Cijfers en Invoer. Onder elk plan staan de regels zoals ze gedrukt zijn, naast het berekende bedrag.',
        { pad: 'Pad', vast: 'Uitkomst' },
      ),
      yearRow(jaren, {
        key: 'rapport',
        label: 'Rapport waaruit de kolom komt',
        role: 'koppeling',
        format: 'tekst',
        perJaar: (index) => ({ value: rapport(jaren[index] ?? Number.NaN) }),
      }),
      ...scenario.partners.flatMap((partner) => partnerRows(context, partner)),
    ],
  };
}

export function partnerPrefix({ partner }: Pick<PartnerResultaat, 'partner'>): string {
  return `${partner.id}/`;
}

function partnerRows(context: PlanContext, result: PartnerResultaat): RowDraft[] {
  const { jaren } = context.scenario.input;
  const { partner, plan } = result;
  const prefix = partnerPrefix(result);
  const columns = yearColumns(jaren);
  const nameRow = `${prefix}naam`;
  const row = (lijn: Planlijn, formula: (at: At) => string): RowDraft =>
    planRow({ prefix, plan, jaren }, lijn, formula);
  const derived = (lijn: Planlijn): RowDraft => {
    const formula = derivedFormula(prefix, lijn);
    if (!formula) throw new Error(`${lijn} volgt uit geen andere regel.`);
    return row(lijn, formula);
  };
  const typed = (at: At, lijn: string): string => at.on('invoer', `${prefix}${lijn}`);
  const given = (lijn: Planlijn): RowDraft => row(lijn, (at) => leaf(at, lijn));
  const leaf = (at: At, lijn: string): string =>
    publishedOrTyped(columnKey(at, nameRow, at.same('pad')), typed(at, lijn));
  return [
    blank(`${prefix}begin`),
    heading(`${prefix}plan`, `${partner.label}: staat van het financieel evenwicht (M2)`, columns),
    {
      key: nameRow,
      cells: {
        omschrijving: text(partner.label, 'Fusie omschrijving'),
        eenheid: text('gemeente', 'Fusie eenheid'),
        pad: text(partner.id, 'Fusie sleutel'),
      },
    },
    given('M2.I.a'),
    given('M2.I.b'),
    derived('M2.I'),
    given('M2.II.a'),
    given('M2.II.b'),
    derived('M2.II'),
    derived('M2.III'),
    given('M2.IV.a'),
    given('M2.IV.b'),
    row('M2.IV', (at) => {
      const a = at.ref(`${prefix}M2.IV.a`);
      const b = at.ref(`${prefix}M2.IV.b`);
      // Many notes print the balance of IV without its two parts.
      return `IF(ISNUMBER(${a}-${b}),${a}-${b},${lookUp(columnKey(at, nameRow, at.same('pad')))})`;
    }),
    derived('M2.V'),
    row('M2.VI', (at) => {
      const opens = `${at.headBefore('rapport')}<>${at.head('rapport')}`;
      return `IF(${opens},${leaf(at, 'M2.VI')},${at.before(`${prefix}M2.VII`)}+${at.ref(`${prefix}M2.VI.b`)})`;
    }),
    row('M2.VI.b', (at) => `IFERROR(${lookUp(columnKey(at, nameRow, at.same('pad')))},0)`),
    derived('M2.VII'),
    given('M2.VIII'),
    derived('M2.IX'),
    derived('AFM.I'),
    given('AFM.II.a'),
    given('AFM.II.b'),
    derived('AFM.II'),
    derived('AFM.III'),
    row('SCHULD.1JAN', (at) => {
      const own = typed(at, 'SCHULD.1JAN');
      const published = lookUp(columnKey(at, nameRow, at.same('pad')));
      // What was not printed on 1 January is what the year before closed with.
      const closing = lookUp(
        `${at.head(nameRow, 'omschrijving')}&"|SCHULD.31DEC|"&${at.headBefore('jaar')}&"|"&${at.headBefore('rapport')}`,
      );
      return `IFERROR(${published},IFERROR(${closing},IF(ISNUMBER(${own}),IF(${own}>=0,${own},NA()),NA())))`;
    }),
    derived('GAFM.I'),
    derived('GAFM.II.a'),
    derived('GAFM.II.b'),
    derived('GAFM.II'),
    derived('GAFM.III'),
    given('T2.E.I.B'),
    given('GF.AANDEEL'),
    row('AGB.AFM', () => 'NA()'),
    row('AGB.BBR', () => 'NA()'),
    derived('CONS.AFM'),
    derived('CONS.BBR'),
    ...normRows({ prefix, jaren, toets: result.toets, normen: result.normen, vanDeFusie: false }),
    ...printedRows(context, result),
  ];
}

/** The lines of a partner as they were printed, in the order of the documents. */
function printedRows(context: PlanContext, result: PartnerResultaat): RowDraft[] {
  const { input, boek } = context.scenario;
  const { jaren, cijfers } = input;
  const { partner, plan } = result;
  const prefix = partnerPrefix(result);
  const used = cijfers.filter(
    ({ gemeente, pad, rapport, jaar }) =>
      gemeente === partner.label &&
      pad !== '' &&
      jaren.includes(jaar) &&
      rapport === input.rapport(jaar),
  );
  const labels = new Map(used.map(({ pad, omschrijving }) => [pad, omschrijving]));
  if (labels.size === 0) return [];
  const printed = (pad: string, index: number): number => {
    const jaar = jaren[index] ?? Number.NaN;
    return boek.bedrag(lijnsleutel(input, partner, pad, jaar));
  };
  const isComputed = (pad: string): pad is Planlijn => pad in lineLabels;
  return [
    blank(`${prefix}gedrukt`),
    heading(`${prefix}gedrukt`, `${partner.label}: zoals gedrukt`, yearColumns(jaren)),
    ...[...labels].flatMap(([pad, label]): RowDraft[] => {
      const key = `${prefix}gedrukt/${pad}`;
      const row = yearRow(jaren, {
        key,
        label,
        unit: 'EUR',
        pad,
        role: 'koppeling',
        perJaar: (index) => {
          const amount = printed(pad, index);
          return {
            // Nothing was printed: that is no missing figure.
            value: Number.isNaN(amount) ? '' : amount,
            formula: (at) =>
              `IFERROR(${lookUp(columnKey(at, `${prefix}naam`, at.same('pad')))},"")`,
          };
        },
      });
      if (!isComputed(pad)) return [row];
      return [
        row,
        yearRow(jaren, {
          key: `${prefix}verschil/${pad}`,
          label: `Gedrukt min berekend: ${pad}`,
          unit: 'EUR',
          role: 'controle',
          perJaar: (index) => {
            const amount = printed(pad, index);
            return {
              value: Number.isNaN(amount) ? '' : amount - (plan[pad][index] ?? Number.NaN),
              formula: (at) =>
                `IF(ISNUMBER(${at.ref(key)}),${at.ref(key)}-${at.ref(`${prefix}${pad}`)},"")`,
            };
          },
        }),
      ];
    }),
  ];
}
