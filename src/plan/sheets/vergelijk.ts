import { schakelgroepen, type PartnerResultaat } from '../../scenario';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import type { RowDraft, SheetDraft } from '../sheetDraft';
import type { Format, Role } from '../styles';
import {
  blank,
  heading,
  text,
  vast,
  yearColumns,
  yearHead,
  yearRow,
  type Computed,
} from '../yearSheet';
import { perHead } from './belastingen';
import { yearChoiceRows, yearChoiceValidation } from './brugjaar';
import { groepsnamen } from './groepsnamen';
import { lowestRows } from './laagsteBbr';
import { bridgeCharts, bridgeSection, brugkolommen, groepRow, groupEffect } from './vergelijkBrug';
import {
  adjustmentOf,
  aloneOf,
  comparedLines,
  isCarried,
  mergedOf,
  sumValue,
  type ComparedLine,
  type Computation,
} from './vergelijkRegels';

const labels: Readonly<Record<ComparedLine, string>> = {
  'M2.I': 'Exploitatiesaldo',
  'AFM.III': 'Autofinancieringsmarge (AFM)',
  'AFM.zonder': 'AFM zonder eenmalige posten (wie alleen blijft, heeft er geen)',
  'GAFM.III': 'Gecorrigeerde autofinancieringsmarge',
  'CONS.AFM': 'Geconsolideerde AFM (gemeente, OCMW en AGB’s)',
  'M2.IX': 'Beschikbaar budgettair resultaat (BBR)',
  'CONS.BBR': 'Geconsolideerd BBR (gemeente, OCMW en AGB’s)',
  'M2.II.b': 'Investeringsuitgaven',
  'SCHULD.1JAN': 'Financiële schulden op 1 januari',
};

/** Staying alone beside merging: the bridge of one year, and each line over all years. */
export function vergelijkSheet(context: PlanContext): SheetDraft {
  const { jaren } = context.scenario.input;
  const [title, explanation, years] = yearHead(
    'vergelijk',
    jaren,
    'Vergelijk',
    'Alleen blijven (nulscenario) naast fuseren. Eerst de stappen van de gemeenten naar de fusie in één jaar, daaronder elke regel over alle jaren.',
    { pad: 'Regel van M2' },
  );
  if (!title || !explanation || !years) throw new Error('Vergelijk heeft geen kop.');
  return {
    id: 'vergelijk',
    columns: [
      ...yearColumns(jaren, 58),
      ...brugkolommen.map(({ key, width }) => ({ key, width, unprinted: true })),
    ],
    frozen: ['jaar', 'omschrijving'],
    rows: [
      title,
      explanation,
      {
        ...years,
        cells: {
          ...years.cells,
          ...Object.fromEntries(
            brugkolommen.map(({ key, title: words }) => [key, text(words, 'Fusie kolomkop')]),
          ),
        },
      },
      inhabitantsRow(context),
      ...yearChoiceRows(context),
      ...bridgeSection(context),
      ...comparedLines.flatMap((lijn) => comparedRows(context, lijn)),
      ...lowestRows(context),
    ],
    validations: [yearChoiceValidation(context)],
    charts: bridgeCharts(context),
  };
}

function inhabitantsRow({ scenario }: PlanContext): RowDraft {
  const { actief, input } = scenario;
  return yearRow(input.jaren, {
    key: 'inwonersjaar',
    label: 'Bedragen per inwoner: inwoners op 1 januari van (gekozen op Aannames)',
    unit: 'jaar',
    role: 'koppeling',
    format: 'jaar',
    vast: {
      value: actief.getal('overname.inwonersjaar'),
      formula: (at) => at.fixed('aannames', 'overname.inwonersjaar', 'actief'),
    },
  });
}

function comparedRows(context: PlanContext, lijn: ComparedLine): RowDraft[] {
  const { scenario } = context;
  const { input, partners, overname } = scenario;
  const { jaren, fusienaam } = input;
  const key = (name: string): string => `${lijn}/${name}`;
  const row = (
    rowKey: string,
    label: string,
    role: Role,
    { value, formula }: Computation,
    format: Format = 'euro',
    unit = 'EUR',
  ): RowDraft =>
    yearRow(jaren, {
      key: rowKey,
      label,
      unit,
      pad: lijn === 'AFM.zonder' ? 'AFM.III' : lijn,
      role,
      format,
      perJaar: (index): Computed => ({ value: value(index), formula }),
    });
  const som = (index: number): number => sumValue(scenario, lijn, index);
  const merged = mergedOf(scenario, lijn);
  const adjustment = adjustmentOf(scenario, lijn);
  const perInhabitant = (
    name: string,
    people: string,
    amount: (index: number) => number,
    inhabitants: number | undefined,
  ): Computation => ({
    value: (index) => perHead(amount(index), inhabitants),
    formula: (at) => {
      const count = at.fixed('schuld', `inwoners/${people}`, vast);
      return `IF(${count}>0,${at.ref(key(name))}/${count},NA())`;
    },
  });
  const perHeadRow = (name: string, label: string, computation: Computation): RowDraft =>
    row(key(`${name}/inwoner`), label, 'berekening', computation, 'getal', 'EUR/inw.');
  const of = (at: At, name: string): string => at.ref(key(name));
  return [
    blank(lijn),
    heading(lijn, labels[lijn], yearColumns(jaren)),
    ...partners.map((partner) =>
      row(
        key(partner.partner.id),
        `${partner.partner.naam} alleen`,
        'koppeling',
        aloneOf(partner, lijn),
      ),
    ),
    row(key('som'), 'Som van de gemeenten', 'totaal', {
      value: som,
      formula: (at) => partners.map(({ partner }) => of(at, partner.id)).join('+'),
    }),
    ...(lijn === 'AFM.III'
      ? schakelgroepen.map((groep) =>
          row(
            groepRow(groep),
            `waarvan ${groepsnamen[groep]}`,
            'berekening',
            groupEffect(context, groep),
          ),
        )
      : []),
    row(
      key('aanpassingen'),
      lijn === 'AFM.zonder'
        ? 'Aanpassingen door de fusie die elk jaar terugkomen'
        : 'Aanpassingen door de fusie',
      'koppeling',
      adjustment,
    ),
    ...(isCarried(lijn)
      ? [
          // The new municipality opens with what the partners closed with, not with what they printed.
          row(
            key('beginsaldo'),
            'Ander beginsaldo (slot van de gemeenten in plaats van hun gedrukte VI)',
            'berekening',
            {
              value: (index) => merged.value(index) - som(index) - adjustment.value(index),
              formula: (at) => `${of(at, 'fusie')}-${of(at, 'som')}-${of(at, 'aanpassingen')}`,
            },
          ),
        ]
      : []),
    row(key('fusie'), fusienaam, 'totaal', merged),
    row(key('verschil'), 'Verschil met alleen blijven', 'berekening', {
      value: (index) => merged.value(index) - som(index),
      formula: (at) => `${of(at, 'fusie')}-${of(at, 'som')}`,
    }),
    ...partners.map((partner: PartnerResultaat, position) =>
      perHeadRow(
        partner.partner.id,
        `${partner.partner.naam} alleen, per inwoner`,
        perInhabitant(
          partner.partner.id,
          partner.partner.id,
          aloneOf(partner, lijn).value,
          overname.inwoners[position],
        ),
      ),
    ),
    perHeadRow(
      'fusie',
      `${fusienaam}, per inwoner`,
      perInhabitant('fusie', 'totaal', merged.value, overname.totaalInwoners),
    ),
  ];
}
