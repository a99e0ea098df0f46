import { aanpassingsoort, nietTerugverdiend, nogNegatief, nooitNegatief } from '../../scenario';
import { aanpassingRow, bare, signedOn } from '../aanpassingRows';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { active, rowsOf } from '../schuldRows';
import type { ChartDraft, RowDraft } from '../sheetDraft';
import { heading, vast, yearColumns, type Computed } from '../yearSheet';
import { yearEnds } from './transitiePosten';

/** The effect of the adjustments on Fusie: only those that come once, or only the others. */
function effectOf(at: At, once: boolean): string {
  return bare(
    signedOn(
      at,
      'M2.V',
      (id) => (aanpassingsoort(id).eenmalig ?? false) === once,
      (here, id) => here.on('fusie', aanpassingRow(id)),
    ),
  );
}

/** What the merger brings and costs, cumulated, and when it has paid itself back. */
export function benefitRows(context: PlanContext): RowDraft[] {
  const { input, baten } = context.scenario;
  const { jaren } = input;
  const row = rowsOf(context);
  const ends = yearEnds(jaren);
  const [first, last] = ends;
  const beforeLast = jaren.length > 1 ? yearEnds(jaren.slice(0, -1))[1] : vast;
  const over = (at: At, key: string, columns = ends): string => at.block([key, key], columns);
  const perYear = (
    key: string,
    label: string,
    values: readonly number[],
    formula: (at: At) => string,
    begin?: Computed,
  ): RowDraft =>
    row({
      key: `baten/${key}`,
      label,
      unit: 'EUR',
      role: key === 'netto' ? 'totaal' : 'berekening',
      vast: begin,
      perJaar: (index) => ({ value: values[index] ?? Number.NaN, formula }),
    });
  return [
    heading(
      'baten',
      'Wat de fusie opbrengt en kost, met de aanpassingen die meetellen',
      yearColumns(jaren),
    ),
    perYear(
      'terugkerend',
      'Terugkerend: effect op het budgettair resultaat van het boekjaar',
      baten.terugkerend,
      (at) => effectOf(at, false),
    ),
    perYear(
      'eenmalig',
      'Eenmalig: effect op het budgettair resultaat van het boekjaar',
      baten.eenmalig,
      (at) => effectOf(at, true),
    ),
    perYear(
      'terugkerend.gecumuleerd',
      'Terugkerend, gecumuleerd sinds de eerste kolom',
      baten.terugkerendGecumuleerd,
      (at) => `${at.before('baten/terugkerend.gecumuleerd')}+${at.ref('baten/terugkerend')}`,
      { value: 0 },
    ),
    perYear(
      'eenmalig.gecumuleerd',
      'Eenmalig, gecumuleerd sinds de eerste kolom',
      baten.eenmaligGecumuleerd,
      (at) => `${at.before('baten/eenmalig.gecumuleerd')}+${at.ref('baten/eenmalig')}`,
      { value: 0 },
    ),
    perYear(
      'netto',
      'Gecumuleerd voordeel, na aftrek van de eenmalige posten',
      baten.netto,
      (at) => `${at.ref('baten/terugkerend.gecumuleerd')}+${at.ref('baten/eenmalig.gecumuleerd')}`,
      { value: 0 },
    ),
    row({
      key: 'baten/sinds',
      label: `Gecumuleerd niet negatief sinds ("${nogNegatief}": in dat jaar nog wel)`,
      unit: 'jaar',
      role: 'berekening',
      format: 'jaar',
      vast: { value: nooitNegatief },
      perJaar: (index) => ({
        value: baten.sinds[index] ?? Number.NaN,
        formula: (at) => {
          const before = at.before('baten/sinds');
          const covered = `IF(${before}="${nogNegatief}",${at.head('jaar')},${before})`;
          return `IF(ROUND(${at.ref('baten/netto')},2)<0,"${nogNegatief}",${covered})`;
        },
      }),
    }),
    row({
      key: 'baten/terugverdiend',
      label: 'Terugverdiend: gecumuleerd niet meer negatief vanaf',
      unit: 'jaar',
      role: 'totaal',
      format: 'jaar',
      vast: {
        value: baten.terugverdiendIn,
        formula: (at) => {
          const end = at.ref('baten/sinds', last);
          return `IF(${end}="${nogNegatief}","${nietTerugverdiend}",${end})`;
        },
      },
    }),
    row({
      key: 'baten/tijd',
      label: 'Terugverdientijd vanaf 1 januari van het fusiejaar (0: dan al niet negatief)',
      unit: 'jaren',
      role: 'totaal',
      format: 'getal',
      vast: {
        value: baten.terugverdientijd,
        formula: (at) => {
          const year = at.ref('baten/terugverdiend', vast);
          const found = `MATCH(${year},${over(at, 'jaar')},0)`;
          const before = `INDEX(${over(at, 'baten/netto', [vast, beforeLast])},1,${found})`;
          const after = `INDEX(${over(at, 'baten/netto')},1,${found})`;
          const within = `MIN(1,-${before}/(${after}-${before}))`;
          return `IF(ISNUMBER(${year}),MAX(0,${year}-${active(at, 'fusiejaar')}+${within}),IF(${year}="${nooitNegatief}",0,NA()))`;
        },
      },
    }),
    row({
      key: 'baten/laagste',
      label: 'Laagste gecumuleerde stand',
      unit: 'EUR',
      role: 'totaal',
      vast: {
        value: baten.laagste.bedrag,
        formula: (at) => `MIN(${over(at, 'baten/netto')})`,
      },
    }),
    row({
      key: 'baten/laagste.jaar',
      label: 'Jaar van de laagste gecumuleerde stand',
      unit: 'jaar',
      role: 'totaal',
      format: 'jaar',
      vast: {
        value: baten.laagste.jaar,
        formula: (at) =>
          `INDEX(${over(at, 'jaar', [first, last])},1,MATCH(${at.ref('baten/laagste', vast)},${over(at, 'baten/netto')},0))`,
      },
    }),
    perYear(
      'laagste.punt',
      'De laagste stand in haar jaar (voor de grafiek)',
      jaren.map((jaar) => (jaar === baten.laagste.jaar ? baten.laagste.bedrag : Number.NaN)),
      (at) =>
        `IF(${at.head('jaar')}=${at.ref('baten/laagste.jaar', vast)},${at.ref('baten/laagste', vast)},NA())`,
    ),
  ];
}

/** The cumulated benefit over the years, with its lowest point marked. */
export function benefitChart(
  { scenario }: PlanContext,
  from: readonly [string, string],
  to: readonly [string, string],
): ChartDraft {
  const ends = yearEnds(scenario.input.jaren);
  const values = (key: string) => (at: At) => at.area('transitie', [key, key], ends);
  return {
    id: 'Fusie gecumuleerd voordeel',
    title: 'Gecumuleerd voordeel van de fusie',
    description:
      'Het gecumuleerde effect van de fusie per jaar: het terugkerende deel, en wat er na aftrek van de eenmalige posten van overblijft, met de laagste stand.',
    kind: 'lines',
    from,
    to,
    axis: 'euro',
    categories: values('jaar'),
    series: [
      {
        name: 'Terugkerend, zonder eenmalige posten',
        values: values('baten/terugkerend.gecumuleerd'),
        colour: '#9DB6D9',
      },
      {
        name: 'Na aftrek van de eenmalige posten',
        values: values('baten/netto'),
        colour: '#1F3864',
      },
      {
        name: 'Laagste stand',
        values: values('baten/laagste.punt'),
        marker: true,
        colour: '#C00000',
      },
    ],
  };
}
