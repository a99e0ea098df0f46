import {
  aanpassingsoort,
  fusiejaar,
  planlijnen,
  type AanpassingId,
  type Basislijn,
  type Planlijn,
} from '../../scenario';
import { aanpassingRow, adjustmentRows, bare, signedOn } from '../aanpassingRows';
import type { At } from '../at';
import { normRows } from '../normRows';
import type { PlanContext } from '../planContext';
import { derivedFormula, planRow } from '../planLines';
import type { RowDraft, SheetDraft } from '../sheetDraft';
import { blank, heading, yearColumns, yearHead, yearRow } from '../yearSheet';
import { partnerPrefix } from './gemeenten';
import { standen, uitvoeringRow } from './gemeentenHerkomst';

export const somPrefix = 'som/';
export const fusiePrefix = 'fusie/';
export { aanpassingRow } from '../aanpassingRows';

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
        key: 'herkomst',
        label: 'Bedragen die uit het jaar ervoor volgen (een aanname, geen cijfer)',
        role: 'berekening',
        format: 'tekst',
        perJaar: (index) => ({
          value: scenario.partners.some(({ herkomst }) => (herkomst.geindexeerd[index] ?? 0) > 0)
            ? standen.geindexeerd
            : '',
          formula: (at) => {
            const counts = scenario.partners.map((partner) =>
              at.on('gemeenten', `${partnerPrefix(partner)}geindexeerd`),
            );
            return `IF(${counts.join('+')}>0,"${standen.geindexeerd}","")`;
          },
        }),
      }),
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
      yearRow(jaren, {
        key: 'uitvoering',
        label: 'Deel van de geplande investeringsuitgaven dat telt (rekeningen: alles)',
        unit: 'aandeel',
        role: 'koppeling',
        format: 'procent',
        perJaar: (index) => ({
          value: scenario.partners[0]?.herkomst.uitvoering[index] ?? Number.NaN,
          formula: (at) => at.on('gemeenten', uitvoeringRow),
        }),
      }),
      heading('som', 'Som van de gemeenten', columns),
      ...planlijnen.map((lijn) => sumRow(context, lijn)),
      blank('aanpassingen'),
      heading('aanpassingen', 'Aanpassingen door de fusie, en de schokken die u aanzet', columns),
      ...adjustmentRows(scenario),
      blank('fusie'),
      heading('fusie', fusienaam, columns),
      ...resultRows(context),
      withoutOneOffs(context),
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

function resultRows({ scenario }: PlanContext): RowDraft[] {
  const { fusie, input } = scenario;
  const { jaren } = input;
  const som = (at: At, lijn: Planlijn): string => at.ref(`${somPrefix}${lijn}`);
  const met =
    (lijn: Basislijn | 'M2.IV') =>
    (at: At): string =>
      `${som(at, lijn)}${signedOn(at, lijn)}`;
  const first = `j${String(jaren[0])}`;
  const special: Partial<Record<Planlijn, (at: At) => string>> = {
    'M2.I.a': met('M2.I.a'),
    'M2.I.b': met('M2.I.b'),
    'M2.II.a': met('M2.II.a'),
    'M2.II.b': met('M2.II.b'),
    'M2.IV.a': met('M2.IV.a'),
    'M2.IV.b': met('M2.IV.b'),
    'M2.IV': met('M2.IV'),
    'M2.VI': (at) => {
      const n = at.fixed('aannames', 'fusiejaar', 'actief');
      const firstYear = at.fixed('fusie', 'jaar', first);
      // The new municipality opens with what the partners closed with (VII, never IX).
      return `IF(${at.head('jaar')}>=MAX(${n},${firstYear}+1),${at.before(`${fusiePrefix}M2.VII`)}+IF(${at.head('jaar')}>${n},${som(at, 'M2.VI.b')},0),${som(at, 'M2.VI')}+${at.before('gecumuleerd')})`;
    },
    'M2.VI.b': (at) => {
      const later = som(at, 'M2.VI.b');
      // In N itself nothing comes on top of what the partners closed with.
      return `IF(${at.head('jaar')}=${at.fixed('aannames', 'fusiejaar', 'actief')},IF(${at.isFirst('jaar', first)},${later},0),${later})`;
    },
    'AFM.II.a': met('AFM.II.a'),
    'AFM.II.b': met('AFM.II.b'),
    'SCHULD.1JAN': (at) => at.on('schuld', 'schuldMet'),
    'T2.E.I.B': (at) =>
      `${som(at, 'T2.E.I.B')}+${at.ref(aanpassingRow('overname.rente'))}+${at.ref(aanpassingRow('schok.rente'))}`,
    'T2.E.I.A.2': (at) => `${som(at, 'T2.E.I.A.2')}+${at.ref(aanpassingRow('schok.loon'))}`,
    'T2.E.II.A.3.b': (at) =>
      `${som(at, 'T2.E.II.A.3.b')}+${at.ref(aanpassingRow('schok.subsidies'))}`,
    'GF.AANDEEL': (at) => `${som(at, 'GF.AANDEEL')}+${at.ref(aanpassingRow('gemeentefonds'))}`,
    'AGB.AFM': (at) => `${som(at, 'AGB.AFM')}+${at.on('schuld', 'agb')}`,
    'AGB.BBR': (at) => `${som(at, 'AGB.BBR')}+${at.on('schuld', 'agb.gecumuleerd')}`,
  };
  return planlijnen.map((lijn) =>
    planRow(
      { prefix: fusiePrefix, plan: fusie.resultaat, jaren },
      lijn,
      special[lijn] ?? derivedFormula(fusiePrefix, lijn) ?? ((at) => som(at, lijn)),
    ),
  );
}

/** One-off amounts are never added to what comes back each year; here the margin is without them. */
function withoutOneOffs({ scenario }: PlanContext): RowDraft {
  const { fusie, input } = scenario;
  return yearRow(input.jaren, {
    key: 'afm.zonder',
    label: 'Autofinancieringsmarge zonder eenmalige posten',
    unit: 'EUR',
    pad: 'AFM.III',
    role: 'totaal',
    perJaar: (index) => ({
      value: fusie.afmZonderEenmalige[index] ?? Number.NaN,
      formula: (at) =>
        `${at.ref(`${fusiePrefix}AFM.III`)}-(${bare(signedOn(at, 'AFM.III', isOneOff))})`,
    }),
  });
}

function isOneOff(id: AanpassingId): boolean {
  return aanpassingsoort(id).eenmalig === true;
}
