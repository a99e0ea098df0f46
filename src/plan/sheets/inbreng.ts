import { sum } from '../../core';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import {
  shown,
  type CellDraft,
  type ChartDraft,
  type RowDraft,
  type SheetDraft,
} from '../sheetDraft';
import { partnerColumn } from '../startColumns';
import { styleName, type Format } from '../styles';
import { blank, heading, text } from '../yearSheet';
import { perHead } from './belastingen';
import { inbrengposten, type Inbrengpost } from './inbrengPosten';
import { partnerColours } from './partnerColours';
import { knownOr, orGroup } from './samenBekend';

const samen = 'samen';
const chartHeight = 20;
const chartRow = (index: number): string => `grafiek/${String(index)}`;
const description =
  'Aandeel van elke gemeente in het geheel, per post: inwoners, ontvangsten, belastingkracht, schulden, AFM en BBR. Waar een bedrag onder nul is of ontbreekt, staat geen kolom.';
const noShare = 'Geen aandeel: een bedrag is onder nul.';

/** Who brings what: amounts, per inhabitant, and as a share of the whole. */
export function inbrengSheet(context: PlanContext): SheetDraft {
  const posts = inbrengposten(context);
  const columns = columnsOf(context);
  return {
    id: 'inbreng',
    columns,
    frozen: ['kop', 'omschrijving'],
    rows: [
      { key: 'titel', cells: { omschrijving: text('Inbreng', 'Fusie titel') } },
      {
        key: 'uitleg',
        cells: {
          omschrijving: text(
            'Wat elke gemeente inbrengt, vóór de fusie. Elke post heeft zijn eigen jaar: het staat in de kolom Jaar.',
            'Fusie toelichting',
          ),
        },
      },
      headRow(context),
      heading('grafiek', 'Wie brengt wat: aandelen', columns),
      {
        key: 'grafiek/beschrijving',
        cells: { omschrijving: text(description, 'Fusie toelichting') },
      },
      ...Array.from({ length: chartHeight }, (_, index): RowDraft => ({
        key: chartRow(index),
        cells: {},
      })),
      blank('bedrag'),
      heading('bedrag', 'Bedragen', columns),
      ...posts.map((post) => amountRow(context, post)),
      blank('inwoner'),
      heading('inwoner', 'Per inwoner', columns),
      ...posts.filter(({ unit }) => unit === 'EUR').map((post) => perInhabitantRow(context, post)),
      blank('aandeel'),
      heading('aandeel', 'Aandeel in het geheel', columns),
      ...posts.map((post) => shareRow(context, post)),
    ],
    charts: [shareChart(context, posts)],
  };
}

function columnsOf({ scenario }: PlanContext) {
  return [
    { key: 'omschrijving', width: 44 },
    { key: 'eenheid', width: 12 },
    { key: 'bron', width: 22 },
    { key: 'jaar', width: 10 },
    ...scenario.partners.map((partner) => ({ key: partnerColumn(partner), width: 20 })),
    { key: samen, width: 20 },
    { key: 'ruimte', width: 2 },
    { key: 'opmerking', width: 40 },
  ];
}

function headRow({ scenario }: PlanContext): RowDraft {
  return {
    key: 'kop',
    cells: {
      omschrijving: text('Post', 'Fusie kolomkop links'),
      eenheid: text('Eenheid', 'Fusie kolomkop links'),
      bron: text('Rapport of blad', 'Fusie kolomkop links'),
      jaar: text('Jaar', 'Fusie kolomkop'),
      ...Object.fromEntries(
        scenario.partners.map((each) => [
          partnerColumn(each),
          text(each.partner.naam, 'Fusie kolomkop'),
        ]),
      ),
      [samen]: text('Samen', 'Fusie kolomkop'),
      ruimte: text('', 'Fusie kolomkop links'),
      opmerking: text('Opmerking', 'Fusie kolomkop links'),
    },
  };
}

const amountKey = ({ key }: Inbrengpost): string => `bedrag/${key}`;
const shareKey = ({ key }: Inbrengpost): string => `aandeel/${key}`;

function together({ scenario }: PlanContext, { value, group }: Inbrengpost): number {
  return knownOr(sum(scenario.partners.map(value)), group);
}

interface Line {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly format: Format;
  readonly values: readonly number[];
  readonly formula: (at: At, index: number) => string;
  readonly samen: number;
  readonly samenFormula: (at: At) => string;
  readonly role: 'koppeling' | 'berekening';
  readonly more?: RowDraft['cells'];
}

function lineRow({ scenario }: PlanContext, line: Line): RowDraft {
  const { key, label, unit, format, values, formula, role } = line;
  const cell = (value: number, of: (at: At) => string, style: string): CellDraft => ({
    value: shown(value),
    formula: of,
    style,
  });
  return {
    key,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      eenheid: text(unit, 'Fusie eenheid'),
      ...Object.fromEntries(
        scenario.partners.map((partner, index) => [
          partnerColumn(partner),
          cell(values[index] ?? Number.NaN, (at) => formula(at, index), styleName(role, format)),
        ]),
      ),
      [samen]: cell(line.samen, line.samenFormula, styleName('berekening', format)),
      ...line.more,
    },
  };
}

/** The cells of all partners on a row: `$F$7:$G$7`. */
function partnersOn({ scenario }: PlanContext, at: At, row: string): string {
  const [first] = scenario.partners;
  const last = scenario.partners.at(-1);
  const column = (partner: typeof first): string => (partner ? partnerColumn(partner) : samen);
  return at.block([row, row], [column(first), column(last)]);
}

function amountRow(context: PlanContext, post: Inbrengpost): RowDraft {
  const { partners } = context.scenario;
  const { label, unit, jaar, jaarFormula, bron, group } = post;
  return lineRow(context, {
    key: amountKey(post),
    label,
    unit,
    format: 'euro',
    role: 'koppeling',
    values: partners.map(post.value),
    formula: (at, index) => {
      const partner = partners[index];
      return partner ? post.formula(at, partner) : 'NA()';
    },
    samen: together(context, post),
    samenFormula: (at) =>
      orGroup(`SUM(${partnersOn(context, at, amountKey(post))})`, group?.formula(at)),
    more: {
      jaar: {
        value: typeof jaar === 'number' ? shown(jaar) : jaar,
        formula: jaarFormula,
        style: styleName('koppeling', 'jaar'),
      },
      bron: text(bron, 'Fusie eenheid'),
    },
  });
}

function perInhabitantRow(context: PlanContext, post: Inbrengpost): RowDraft {
  const { partners, overname } = context.scenario;
  const people = 'bedrag/inwoners';
  const divided = (amount: string, count: string): string =>
    `IF(${count}>0,${amount}/${count},NA())`;
  return lineRow(context, {
    key: `inwoner/${post.key}`,
    label: post.label,
    unit: 'EUR/inw.',
    format: 'getal',
    role: 'berekening',
    values: partners.map((partner, index) =>
      perHead(post.value(partner, index), overname.inwoners[index]),
    ),
    formula: (at) => divided(at.ref(amountKey(post)), at.ref(people)),
    samen: perHead(together(context, post), overname.totaalInwoners),
    samenFormula: (at) => divided(at.ref(amountKey(post)), at.ref(people)),
  });
}

/** Of a whole that holds an amount below zero nobody has a share: others would have over 100 %. */
function shareRow(context: PlanContext, post: Inbrengpost): RowDraft {
  const values = context.scenario.partners.map(post.value);
  const total = sum(values);
  const negative = values.some((value) => value < 0);
  const share = (amount: number): number => (!negative && total > 0 ? amount / total : Number.NaN);
  const below = (at: At): string => `COUNTIF(${partnersOn(context, at, amountKey(post))},"<0")>0`;
  const whole = (at: At): string => `SUM(${partnersOn(context, at, amountKey(post))})`;
  const formula = (at: At, amount: string): string =>
    `IF(${below(at)},NA(),IF(${whole(at)}>0,${amount}/${whole(at)},NA()))`;
  return lineRow(context, {
    key: shareKey(post),
    label: post.label,
    unit: 'aandeel',
    format: 'procent',
    role: 'berekening',
    values: values.map(share),
    formula: (at) => formula(at, at.ref(amountKey(post))),
    samen: share(total),
    samenFormula: (at) => formula(at, whole(at)),
    more: {
      opmerking: {
        value: negative ? noShare : '',
        formula: (at) => `IF(${below(at)},"${noShare}","")`,
        style: 'Fusie toelichting',
      },
    },
  });
}

function shareChart({ scenario }: PlanContext, posts: readonly Inbrengpost[]): ChartDraft {
  const [first] = posts;
  const last = posts.at(-1);
  const ends: readonly [string, string] = [
    first ? shareKey(first) : 'kop',
    last ? shareKey(last) : 'kop',
  ];
  return {
    id: 'Fusie wie brengt wat',
    title: 'Wie brengt wat: aandeel per gemeente',
    description,
    kind: 'share columns',
    from: [chartRow(0), 'eenheid'],
    to: [chartRow(chartHeight - 1), samen],
    axis: 'aandeel',
    categories: (at) => at.area('inbreng', ends, ['omschrijving', 'omschrijving']),
    series: scenario.partners.map((partner, index) => ({
      name: partner.partner.naam,
      values: (at) => at.area('inbreng', ends, [partnerColumn(partner), partnerColumn(partner)]),
      colour: partnerColours[index] ?? '#7F7F7F',
    })),
  };
}
