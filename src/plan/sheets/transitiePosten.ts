import {
  aanpassingsoort,
  kostenposten,
  regelwoorden,
  type Kostenaanpassing,
  type Kostenlijn,
  type Kostenpost,
  type Kostensoort,
} from '../../scenario';
import { aanpassingLabel } from '../aanpassingRows';
import { kosten as beschrijvingen } from '../aannames/kosten';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { active, rowsOf } from '../schuldRows';
import { type CellDraft, type RowDraft, type ValidationDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { blank, heading, jaarkolom, text, vast, yearColumns, yearRow } from '../yearSheet';

export const postRow = (id: string): string => `post/${id}`;
export const aandeelRow = (id: string): string => `aandeel/${id}`;
export const bedragRow = (id: string): string => `bedrag/${id}`;
export const perJaarRow = (id: Kostenaanpassing): string => `perJaar/${id}`;

/** First and last column of the years. */
export function yearEnds(jaren: readonly number[]): readonly [string, string] {
  return [jaarkolom(jaren[0] ?? 0), jaarkolom(jaren.at(-1) ?? 0)];
}

/** What a formula gives where the amount counts, and 0 where there is none to count. */
function unlessNothing(amount: string, formula: string): string {
  return `IF(IFERROR(${amount},1)=0,0,${formula})`;
}

function explanation(key: string, value: string): RowDraft {
  return { key: `uitleg/${key}`, cells: { omschrijving: text(value, 'Fusie toelichting') } };
}

/** What the user chooses per post: the line of M2, whether a plan holds it, and the phasing. */
export function postInputRows({ scenario }: PlanContext): RowDraft[] {
  const { jaren } = scenario.input;
  const columns = yearColumns(jaren);
  const title = heading('posten', 'Kosten en besparingen: waar en wanneer ze vallen', columns);
  const word = (value: string): CellDraft => ({
    value,
    style: styleName('invoer', 'tekst'),
    input: true,
  });
  return [
    blank('posten'),
    {
      key: title.key,
      cells: {
        ...title.cells,
        eenheid: text('Jaren', 'Fusie kop'),
        pad: text('Regel van M2', 'Fusie kop'),
        [vast]: text('Al in meerjarenplan?', 'Fusie kop'),
      },
    },
    explanation(
      'posten',
      'De bedragen staan op Aannames. Laat de jaren leeg voor het voorstel: een eenmalige post valt in het fusiejaar; een structurele kost of besparing telt vanaf het fusiejaar elk jaar voor 100 %.',
    ),
    explanation(
      'fasering',
      'Of typ per jaar een aandeel van 0 % tot 100 %; een leeg jaar naast een getypt jaar is 0 %. De aandelen van een eenmalige post zijn over deze jaren samen 100 %, anders is haar bedrag #N/B; ligt het fusiejaar buiten de kolommen, typ ze dan zelf.',
    ),
    explanation(
      'meerjarenplan',
      '"ja" bij "Al in meerjarenplan?": het bedrag zit al in de plannen van de gemeenten en telt hier niet nog eens mee.',
    ),
    ...kostenposten.map(({ id }): RowDraft => {
      const { key, cells } = yearRow(jaren, {
        key: postRow(id),
        label: beschrijvingen[id].label,
        unit: 'aandeel',
        role: 'invoer',
        format: 'procent',
        perJaar: () => ({ value: null }),
        link: ['aannames', id, 'actief'],
      });
      return {
        key,
        cells: { ...cells, pad: word(regelwoorden.exploitatie), [vast]: word('nee') },
      };
    }),
  ];
}

export function postValidations(jaren: readonly number[]): ValidationDraft[] {
  const [from, to] = yearEnds(jaren);
  const regels = Object.values(regelwoorden);
  return kostenposten.flatMap(({ id }): ValidationDraft[] => [
    {
      row: postRow(id),
      from: 'pad',
      to: 'pad',
      rule: { kind: 'list', words: regels },
      title: 'Kies uit de lijst',
      message: `Kies ${regels.join(' (exploitatie-uitgaven) of ')} (investeringsuitgaven).`,
    },
    {
      row: postRow(id),
      from: vast,
      to: vast,
      rule: { kind: 'list', words: ['ja', 'nee'] },
      title: 'Kies uit de lijst',
      message: 'Kies ja als een meerjarenplan van een gemeente dit bedrag al bevat, anders nee.',
    },
    {
      row: postRow(id),
      from,
      to,
      rule: { kind: 'decimal', minimum: 0, maximum: 1 },
      title: 'Een aandeel van het bedrag',
      message: 'Typ een aandeel van 0 % tot 100 %, of laat de cel leeg.',
    },
  ]);
}

/** The share of each year that counts: as typed, or as proposed where nothing is. */
function shareFormula(at: At, { id, soort }: Kostenpost, jaren: readonly number[]): string {
  const cell = at.ref(postRow(id));
  const block = at.block([postRow(id), postRow(id)], yearEnds(jaren));
  const year = at.head('jaar');
  const n = active(at, 'fusiejaar');
  const proposed = soort === 'transitie' ? `IF(${year}=${n},1,0)` : `IF(${year}<${n},0,1)`;
  const empty = `IFERROR(IF(${cell}="",0,NA()),NA())`;
  const share = `IF(ISNUMBER(${cell}),IF(${cell}>=0,IF(${cell}<=1,${cell},NA()),NA()),${empty})`;
  // A cell with an error is not an empty one.
  return `IF(IFERROR(SUMPRODUCT(1*(${block}<>"")),1)=0,${proposed},${share})`;
}

/** The amount that counts: nothing of what a plan holds already. */
function countedFormula(at: At, id: Kostenpost['id']): string {
  const amount = `IF(${active(at, id)}>=0,${active(at, id)},NA())`;
  const word = at.ref(postRow(id), vast);
  const counted = `IF(${word}="ja",0,IF(${word}="nee",${amount},NA()))`;
  return `IFERROR(${unlessNothing(active(at, id), counted)},NA())`;
}

function amountFormula(at: At, { id, soort }: Kostenpost): string {
  const amount = at.ref(bedragRow(id), vast);
  const share = at.ref(aandeelRow(id));
  if (soort === 'transitie') {
    const whole = `ABS(${at.ref(aandeelRow(id), vast)}-1)<=${at.fixed('parameters', 'fasering.grens', vast)}`;
    return unlessNothing(amount, `IF(${whole},IF(${share}=0,0,${amount}*${share}),NA())`);
  }
  const sign = soort === 'besparing' ? '0-' : '';
  const product = `${sign}${amount}*${share}*${at.ref('index')}`;
  return unlessNothing(amount, `IF(${share}=0,0,${product})`);
}

/** Phasing and amount of every post as they count. */
export function postResultRows(context: PlanContext): RowDraft[] {
  const { input, kosten } = context.scenario;
  const { jaren } = input;
  const columns = yearColumns(jaren);
  const row = rowsOf(context);
  return [
    blank('aandelen'),
    heading('aandelen', 'Fasering die telt (van een eenmalige post ook samen)', columns),
    ...kosten.posten.map((post) =>
      row({
        key: aandeelRow(post.id),
        label: beschrijvingen[post.id].label,
        unit: 'aandeel',
        role: 'berekening',
        format: 'procent',
        vast:
          post.soort === 'transitie'
            ? {
                value: post.aandeelSamen,
                formula: (at) =>
                  `SUM(${at.block([aandeelRow(post.id), aandeelRow(post.id)], yearEnds(jaren))})`,
              }
            : undefined,
        perJaar: (index) => ({
          value: post.aandelen[index] ?? Number.NaN,
          formula: (at) => shareFormula(at, post, jaren),
        }),
      }),
    ),
    blank('bedragen'),
    heading(
      'bedragen',
      'Bedragen per jaar (kolom Waarde: wat nog in geen meerjarenplan zit)',
      columns,
    ),
    row({
      key: 'index',
      label: 'Waarmee structurele kosten en besparingen vermenigvuldigd worden',
      unit: 'factor',
      role: 'berekening',
      format: 'tarief',
      perJaar: (index) => ({
        value: kosten.index[index] ?? Number.NaN,
        formula: (at) => {
          const growth = active(at, 'kosten.index');
          const later = `${at.head('jaar')}-${active(at, 'fusiejaar')}`;
          return `IF(${later}<=0,1,IF(1+${growth}>0,(1+${growth})^(${later}),NA()))`;
        },
      }),
    }),
    ...kosten.posten.map((post) =>
      row({
        key: bedragRow(post.id),
        label: beschrijvingen[post.id].label,
        unit: 'EUR',
        role: 'berekening',
        vast: { value: post.bedrag, formula: (at) => countedFormula(at, post.id) },
        perJaar: (index) => ({
          value: post.perJaar[index] ?? Number.NaN,
          formula: (at) => amountFormula(at, post),
        }),
        link: ['transitie', postRow(post.id), 'pad'],
      }),
    ),
  ];
}

/** An amount as far as its post falls on the line; unknown where a cost has no known line. */
function onLine(at: At, { id }: Kostenpost, lijn: Kostenlijn): string {
  const amount = at.ref(bedragRow(id));
  const word = at.ref(postRow(id), 'pad');
  const other = lijn === 'exploitatie' ? 'investering' : 'exploitatie';
  const counted = `IF(${word}="${regelwoorden[lijn]}",${amount},IF(${word}="${regelwoorden[other]}",0,NA()))`;
  return `IFERROR(${unlessNothing(amount, counted)},NA())`;
}

const totals: readonly (readonly [Kostensoort, Kostenlijn])[] = [
  ['transitie', 'exploitatie'],
  ['transitie', 'investering'],
  ['structureel', 'exploitatie'],
  ['structureel', 'investering'],
  ['besparing', 'exploitatie'],
  ['besparing', 'investering'],
];

/** Costs and savings by line of M2, as Fusie takes them over. */
export function postTotalRows(context: PlanContext): RowDraft[] {
  const { input, kosten } = context.scenario;
  const { jaren } = input;
  const row = rowsOf(context);
  return [
    blank('totalen'),
    heading('totalen', 'Samen per regel van M2', yearColumns(jaren)),
    ...totals.map(([soort, lijn]) => {
      const id = `${soort}.${lijn}` as const;
      return row({
        key: perJaarRow(id),
        label: aanpassingLabel(id),
        unit: 'EUR',
        pad: aanpassingsoort(id).lijn,
        role: 'totaal',
        perJaar: (index) => ({
          value: kosten.perJaar[id][index] ?? Number.NaN,
          formula: (at) =>
            kosten.posten
              .filter((post) => post.soort === soort)
              .map((post) => onLine(at, post, lijn))
              .join('+'),
        }),
      });
    }),
  ];
}
