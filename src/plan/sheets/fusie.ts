import { fusiejaar, planlijnen, type Aanpassing, type Planlijn } from '../../scenario';
import type { At } from '../at';
import { normRows } from '../normRows';
import type { PlanContext } from '../planContext';
import { derivedFormula, planRow } from '../planLines';
import type { RowDraft, SheetDraft } from '../sheetDraft';
import { blank, heading, yearColumns, yearHead, yearRow } from '../yearSheet';
import { partnerPrefix } from './gemeenten';

export const somPrefix = 'som/';
export const fusiePrefix = 'fusie/';
export const aanpassingRow = (id: Aanpassing['id']): string => `aanpassing/${id}`;

const aanpassingLabels: Readonly<Record<Aanpassing['id'], string>> = {
  apb: 'APB: één tarief',
  oov: 'Opcentiemen: één tarief',
  'overname.rente': 'Schuldovername: bespaarde rente (minder uitgaven)',
  'overname.aflossing': 'Schuldovername: bespaarde aflossingen (minder uitgaven; ook in AFM II.a)',
};

/** Where each adjustment is computed. */
const aanpassingFormulas: Readonly<Record<Aanpassing['id'], (at: At) => string>> = {
  apb: (at) => at.on('belastingen', 'apb/perJaar'),
  oov: (at) => at.on('belastingen', 'oov/perJaar'),
  'overname.rente': (at) => `-${at.on('schuld', 'rente')}`,
  'overname.aflossing': (at) => `-${at.on('schuld', 'aflossing')}`,
};

/** The sum of the partners, one line per adjustment, and the plan that comes of it. */
export function fusieSheet(context: PlanContext): SheetDraft {
  const { scenario } = context;
  const { jaren, fusienaam } = scenario.input;
  const columns = yearColumns(jaren, 66);
  return {
    id: 'fusie',
    columns,
    frozen: ['stand', 'omschrijving'],
    rows: [
      ...yearHead(
        'fusie',
        jaren,
        `${fusienaam}: staat van het financieel evenwicht (M2)`,
        'Som van de gemeenten, één regel per aanpassing, en het plan dat daaruit volgt. Vóór het fusiejaar is het de gewone som (pro forma). Simulatie.',
        { pad: 'Regel van M2', vast: 'Uitkomst' },
      ),
      yearRow(jaren, {
        key: 'stand',
        label: 'Wat de kolom toont',
        role: 'berekening',
        format: 'tekst',
        perJaar: (index) => ({
          value: (jaren[index] ?? 0) < fusiejaar(scenario.input) ? 'pro forma' : 'fusie',
          formula: (at) =>
            `IF(${at.head('jaar')}<${at.fixed('aannames', 'fusiejaar', 'actief')},"pro forma","fusie")`,
        }),
      }),
      heading('som', 'Som van de gemeenten', columns),
      ...planlijnen.map((lijn) => sumRow(context, lijn)),
      blank('aanpassingen'),
      heading('aanpassingen', 'Aanpassingen door de fusie', columns),
      ...adjustmentRows(context),
      blank('fusie'),
      heading('fusie', fusienaam, columns),
      ...resultRows(context),
      ...normRows({
        prefix: fusiePrefix,
        jaren,
        toets: scenario.toets,
        normen: scenario.normen,
        vanDeFusie: true,
      }),
      yearRow(jaren, {
        key: 'norm',
        label: 'Norm (BBR en AFM: niet lager dan)',
        unit: 'EUR',
        role: 'koppeling',
        perJaar: () => ({
          value: 0,
          formula: (at) => at.fixed('parameters', 'norm.bbr', 'waarde'),
        }),
      }),
    ],
  };
}

function sumRow({ scenario }: PlanContext, lijn: Planlijn): RowDraft {
  const { fusie, partners, input } = scenario;
  return planRow({ prefix: somPrefix, plan: fusie.som, jaren: input.jaren }, lijn, (at) =>
    partners
      .map((partner) => at.on('gemeenten', `${partnerPrefix(partner)}${lijn}`))
      // Unavailable money of one never makes up for that of another.
      .map((cell) => (lijn === 'M2.VIII' ? `ABS(${cell})` : cell))
      .join('+'),
  );
}

function adjustmentRows({ scenario }: PlanContext): RowDraft[] {
  const { fusie, input } = scenario;
  const { jaren } = input;
  return [
    ...fusie.aanpassingen.map(({ id, lijn, bedragen }) =>
      yearRow(jaren, {
        key: aanpassingRow(id),
        label: aanpassingLabels[id],
        unit: 'EUR',
        pad: lijn,
        role: 'koppeling',
        perJaar: (index) => ({
          value: bedragen[index] ?? Number.NaN,
          formula: aanpassingFormulas[id],
        }),
      }),
    ),
    yearRow(jaren, {
      key: 'effect',
      label: 'Effect op het budgettair resultaat van het boekjaar',
      unit: 'EUR',
      pad: 'M2.V',
      role: 'totaal',
      perJaar: (index) => ({
        value: fusie.effect[index] ?? Number.NaN,
        formula: (at) =>
          fusie.aanpassingen
            .map(({ id, lijn }) => `${lijn === 'M2.I.a' ? '+' : '-'}${at.ref(aanpassingRow(id))}`)
            .join('')
            .replace(/^\+/, ''),
      }),
    }),
    yearRow(jaren, {
      key: 'gecumuleerd',
      label: 'Gecumuleerd effect sinds de eerste kolom',
      unit: 'EUR',
      pad: 'M2.VII',
      role: 'berekening',
      vast: { value: 0 },
      perJaar: (index) => ({
        value: fusie.gecumuleerdEffect[index] ?? Number.NaN,
        formula: (at) => `${at.before('gecumuleerd')}+${at.ref('effect')}`,
      }),
    }),
  ];
}

function resultRows({ scenario }: PlanContext): RowDraft[] {
  const { fusie, input } = scenario;
  const { jaren } = input;
  const som = (at: At, lijn: Planlijn): string => at.ref(`${somPrefix}${lijn}`);
  const on = (at: At, lijn: Aanpassing['lijn'], sign: '+' | '-' = '+'): string =>
    fusie.aanpassingen
      .filter((each) => each.lijn === lijn)
      .map(({ id }) => `${sign}${at.ref(aanpassingRow(id))}`)
      .join('');
  const first = `j${String(jaren[0])}`;
  const special: Partial<Record<Planlijn, (at: At) => string>> = {
    'M2.I.a': (at) => `${som(at, 'M2.I.a')}${on(at, 'M2.I.a')}`,
    'M2.I.b': (at) => `${som(at, 'M2.I.b')}${on(at, 'M2.I.b')}`,
    'M2.IV.b': (at) => `${som(at, 'M2.IV.b')}${on(at, 'M2.IV.b')}`,
    'M2.IV': (at) => `${som(at, 'M2.IV')}${on(at, 'M2.IV.b', '-')}`,
    'M2.VI': (at) => {
      const n = at.fixed('aannames', 'fusiejaar', 'actief');
      const firstYear = at.fixed('fusie', 'jaar', first);
      // The new municipality opens with what the partners closed with (VII, never IX).
      return `IF(${at.head('jaar')}>=MAX(${n},${firstYear}+1),${at.before(`${fusiePrefix}M2.VII`)}+IF(${at.head('jaar')}>${n},${som(at, 'M2.VI.b')},0),${som(at, 'M2.VI')}+${at.before('gecumuleerd')})`;
    },
    'AFM.II.a': (at) => `${som(at, 'AFM.II.a')}${on(at, 'M2.IV.b')}`,
    'SCHULD.1JAN': (at) => at.on('schuld', 'schuldMet'),
    'T2.E.I.B': (at) => `${som(at, 'T2.E.I.B')}${on(at, 'M2.I.b')}`,
    'M2.II': (at) => som(at, 'M2.II'),
  };
  return planlijnen.map((lijn) =>
    planRow(
      { prefix: fusiePrefix, plan: fusie.resultaat, jaren },
      lijn,
      special[lijn] ?? derivedFormula(fusiePrefix, lijn) ?? ((at) => som(at, lijn)),
    ),
  );
}
