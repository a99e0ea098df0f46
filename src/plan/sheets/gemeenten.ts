import type { Indexrubriek, PartnerResultaat, Planlijn } from '../../scenario';
import type { At } from '../at';
import { indexed, indexRow, publishedTypedOrIndexed } from '../indexing';
import { columnKey, lookUp, publishedOrTyped } from '../lookUp';
import { normRows } from '../normRows';
import type { PlanContext } from '../planContext';
import { derivedFormula, planRow } from '../planLines';
import type { RowDraft, SheetDraft } from '../sheetDraft';
import { blank, heading, text, vast, yearColumns, yearHead, yearRow } from '../yearSheet';
import { gedruktRow, printedLabels, printedRows } from './gemeentenGedrukt';
import { assumptionRows, dotatieRow, herkomstRows, uitvoeringRow } from './gemeentenHerkomst';

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
      ...assumptionRows(context),
    ],
  };
}

export function partnerPrefix({ partner }: Pick<PartnerResultaat, 'partner'>): string {
  return `${partner.id}/`;
}

function partnerRows(context: PlanContext, result: PartnerResultaat): RowDraft[] {
  const { jaren } = context.scenario.input;
  const { partner, plan, herkomst } = result;
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
  const own = (at: At): string => columnKey(at, nameRow, at.same('pad'));
  const typed = (at: At, lijn: string): string => at.on('invoer', `${prefix}${lijn}`);
  const line = (lijn: Indexrubriek) => ({
    lijn,
    row: `${prefix}${lijn}`,
    zonder: `${prefix}zonder`,
  });
  const given = (lijn: Indexrubriek): RowDraft =>
    row(lijn, (at) => publishedTypedOrIndexed(at, own(at), typed(at, lijn), line(lijn)));
  const closing = (at: At): string =>
    lookUp(
      `${at.head(nameRow, 'omschrijving')}&"|SCHULD.31DEC|"&${at.headBefore('jaar')}&"|"&${at.headBefore('rapport')}`,
    );
  const labels = printedLabels(context.scenario, result);
  const printed = (lijn: string): string | undefined =>
    labels.has(lijn) ? gedruktRow(prefix, lijn) : undefined;
  const planned = `${prefix}gepland/M2.II.b`;
  const agb = (lijn: 'AGB.AFM' | 'AGB.BBR'): RowDraft =>
    row(lijn, (at) => {
      const word = at.on('invoer', `${prefix}AGB`, vast);
      const amount = typed(at, lijn);
      return `IFERROR(IF(${word}="nee",0,IF(${word}="ja",IF(ISNUMBER(${amount}),${amount},NA()),NA())),NA())`;
    });
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
    ...herkomstRows(context, result, { prefix, naam: nameRow, typed, closing, printed }),
    given('M2.I.a'),
    given('M2.I.b'),
    derived('M2.I'),
    given('M2.II.a'),
    yearRow(jaren, {
      key: planned,
      label: 'Investeringsuitgaven zoals in de rekening of het plan (100 %)',
      unit: 'EUR',
      pad: 'M2.II.b',
      role: 'koppeling',
      perJaar: (index) => ({
        value: herkomst.gepland[index] ?? Number.NaN,
        formula: (at) => publishedOrTyped(own(at), typed(at, 'M2.II.b')),
      }),
    }),
    realisedRow(context, result, nameRow),
    // What follows from the year before was executed there already.
    row(
      'M2.II.b',
      (at) =>
        `IF(ISNUMBER(${at.ref(planned)}),${at.ref(planned)}*${at.ref(uitvoeringRow)},${indexed(at, line('M2.II.b'))})`,
    ),
    derived('M2.II'),
    derived('M2.III'),
    given('M2.IV.a'),
    given('M2.IV.b'),
    row('M2.IV', (at) => {
      const a = at.ref(`${prefix}M2.IV.a`);
      const b = at.ref(`${prefix}M2.IV.b`);
      // Many notes print the balance of IV without its two parts.
      return `IF(ISNUMBER(${a}-${b}),${a}-${b},${lookUp(own(at))})`;
    }),
    derived('M2.V'),
    row('M2.VI', (at) => {
      const opens = `${at.headBefore('rapport')}<>${at.head('rapport')}`;
      const before = at.before(`${prefix}M2.VII`);
      const rolled = `${before}+${at.ref(`${prefix}M2.VI.b`)}`;
      const grows = (lijn: Indexrubriek): string => at.fixed('gemeenten', indexRow(lijn), vast);
      // A year that only follows from the one before opens with what that one closed with.
      const follows = `IF(${at.ref(`${prefix}zonder`)}=1,IF(ISNUMBER(${grows('M2.I.a')}+${grows('M2.I.b')}),IF(ISNUMBER(${before}),${rolled},NA()),NA()),NA())`;
      const own_ = typed(at, 'M2.VI');
      return `IF(${opens},IFERROR(${lookUp(own(at))},IF(ISNUMBER(${own_}),${own_},${follows})),${rolled})`;
    }),
    derived('M2.VI.a'),
    row('M2.VI.b', (at) => `IFERROR(${lookUp(own(at))},0)`),
    derived('M2.VII'),
    given('M2.VIII'),
    derived('M2.IX'),
    derived('AFM.I'),
    given('AFM.II.a'),
    given('AFM.II.b'),
    derived('AFM.II'),
    derived('AFM.III'),
    row('SCHULD.1JAN', (at) => {
      const debt = typed(at, 'SCHULD.1JAN');
      const else_ = `IF(ISNUMBER(${debt}),IF(${debt}>=0,${debt},NA()),${indexed(at, line('SCHULD.1JAN'))})`;
      // What was not printed on 1 January is what the year before closed with.
      return `IFERROR(${lookUp(own(at))},IFERROR(${closing(at)},${else_}))`;
    }),
    derived('GAFM.I'),
    derived('GAFM.II.a'),
    derived('GAFM.II.b'),
    derived('GAFM.II'),
    derived('GAFM.III'),
    given('T2.E.I.B'),
    given('T2.E.I.A.2'),
    given('T2.E.II.A.3.b'),
    row('GF.AANDEEL', (at) => {
      const dotatie = at.fixed('gemeenten', dotatieRow, vast);
      const key = columnKey(at, nameRow, dotatie);
      // Of an unknown dotation nothing is known, not even what was typed.
      return `IF(${dotatie}="",NA(),${publishedTypedOrIndexed(at, key, typed(at, 'GF.AANDEEL'), line('GF.AANDEEL'))})`;
    }),
    agb('AGB.AFM'),
    agb('AGB.BBR'),
    derived('CONS.AFM'),
    derived('CONS.BBR'),
    ...normRows({ prefix, jaren, toets: result.toets, normen: result.normen, vanDeFusie: false }),
    ...printedRows(context, result, prefix),
  ];
}

/** What was invested of what was planned, to hold the assumption against. */
function realisedRow(
  { scenario }: PlanContext,
  { herkomst, partner }: PartnerResultaat,
  nameRow: string,
): RowDraft {
  const { jaren } = scenario.input;
  return yearRow(jaren, {
    key: `${partner.id}/gerealiseerd`,
    label: 'Uitvoering volgens rekening en plan (waar Cijfers beide heeft)',
    unit: 'aandeel',
    pad: 'M2.II.b',
    role: 'berekening',
    format: 'procent',
    perJaar: (index) => {
      const share = herkomst.gerealiseerd[index] ?? Number.NaN;
      return {
        value: Number.isNaN(share) ? '' : share,
        formula: (at) => {
          const of = (rapport: string): string =>
            lookUp(
              `${at.head(nameRow, 'omschrijving')}&"|"&${at.same('pad')}&"|"&${at.head('jaar')}&"|${rapport}"`,
            );
          return `IFERROR(${of('rekening')}/${of('meerjarenplan')},"")`;
        },
      };
    },
  });
}
