import { sleutel, type Cijfer, type Planlijn } from '../../scenario';
import type { At } from '../at';
import { lookUp } from '../lookUp';
import type { PlanContext } from '../planContext';
import type { RowDraft, SheetDraft } from '../sheetDraft';
import type { Format, Role } from '../styles';
import { blank, heading, vast, yearColumns, yearHead, yearRow, type Computed } from '../yearSheet';
import { perHead } from './belastingen';
import { fusiePrefix, somPrefix } from './fusie';
import { partnerPrefix } from './gemeenten';

/** What is compared, and under which name. */
const compared: readonly (readonly [Planlijn, string])[] = [
  ['M2.I', 'Exploitatiesaldo'],
  ['AFM.III', 'Autofinancieringsmarge (AFM)'],
  ['GAFM.III', 'Gecorrigeerde autofinancieringsmarge'],
  ['M2.IX', 'Beschikbaar budgettair resultaat (BBR)'],
  ['M2.II.b', 'Investeringsuitgaven'],
  ['SCHULD.1JAN', 'Financiële schulden op 1 januari'],
];

/** Staying alone beside merging: each partner, their sum, what the merger changes, per inhabitant. */
export function vergelijkSheet(context: PlanContext): SheetDraft {
  const { jaren } = context.scenario.input;
  return {
    id: 'vergelijk',
    columns: yearColumns(jaren, 58),
    frozen: ['jaar', 'omschrijving'],
    rows: [
      ...yearHead(
        'vergelijk',
        jaren,
        'Vergelijk',
        'Alleen blijven (nulscenario) naast fuseren. Bedragen per inwoner gebruiken de inwoners op de datum die op Aannames gekozen is.',
        { pad: 'Regel van M2' },
      ),
      ...compared.flatMap(([lijn, label]) => comparedRows(context, lijn, label)),
      ...fundRows(context),
    ],
  };
}

function comparedRows(context: PlanContext, lijn: Planlijn, label: string): RowDraft[] {
  const { scenario } = context;
  const { input, partners, fusie, overname } = scenario;
  const { jaren, fusienaam } = input;
  const key = (name: string): string => `${lijn}/${name}`;
  const row = (
    name: string,
    text: string,
    role: Role,
    value: (index: number) => number,
    formula: (at: At) => string,
    format: Format = 'euro',
    unit = 'EUR',
  ): RowDraft =>
    yearRow(jaren, {
      key: key(name),
      label: text,
      unit,
      pad: lijn,
      role,
      format,
      perJaar: (index): Computed => ({ value: value(index), formula }),
    });
  const sum = (index: number): number => fusie.som[lijn][index] ?? Number.NaN;
  const merged = (index: number): number => fusie.resultaat[lijn][index] ?? Number.NaN;
  const perInhabitant = (cell: string, people: string): string =>
    `IF(${people}>0,${cell}/${people},NA())`;
  return [
    blank(lijn),
    heading(lijn, label, yearColumns(jaren)),
    ...partners.map((partner) =>
      row(
        partner.partner.id,
        `${partner.partner.naam} alleen`,
        'koppeling',
        (index) => partner.plan[lijn][index] ?? Number.NaN,
        (at) => at.on('gemeenten', `${partnerPrefix(partner)}${lijn}`),
      ),
    ),
    row('som', 'Som van de gemeenten', 'totaal', sum, (at) =>
      partners.map(({ partner }) => at.ref(key(partner.id))).join('+'),
    ),
    row(
      'aanpassingen',
      'Aanpassingen door de fusie',
      'koppeling',
      (index) => merged(index) - sum(index),
      (at) => `${at.on('fusie', `${fusiePrefix}${lijn}`)}-${at.on('fusie', `${somPrefix}${lijn}`)}`,
    ),
    row('fusie', fusienaam, 'totaal', merged, (at) => at.on('fusie', `${fusiePrefix}${lijn}`)),
    row(
      'verschil',
      'Verschil met alleen blijven',
      'berekening',
      (index) => merged(index) - sum(index),
      (at) => `${at.ref(key('fusie'))}-${at.ref(key('som'))}`,
    ),
    ...partners.map(({ partner, plan }, position) =>
      row(
        `${partner.id}/inwoner`,
        `${partner.naam} alleen, per inwoner`,
        'berekening',
        (index) => perHead(plan[lijn][index] ?? Number.NaN, overname.inwoners[position]),
        (at) =>
          perInhabitant(
            at.ref(key(partner.id)),
            at.fixed('schuld', `inwoners/${partner.id}`, vast),
          ),
        'getal',
        'EUR/inw.',
      ),
    ),
    row(
      'fusie/inwoner',
      `${fusienaam}, per inwoner`,
      'berekening',
      (index) => perHead(merged(index), overname.totaalInwoners),
      (at) => perInhabitant(at.ref(key('fusie')), at.fixed('schuld', 'inwoners/totaal', vast)),
      'getal',
      'EUR/inw.',
    ),
  ];
}

/** The Gemeentefonds as a study gives it: shown with its source, not computed. */
function fundRows({ scenario }: PlanContext): RowDraft[] {
  const { input, boek } = scenario;
  const { jaren } = input;
  const shares = input.cijfers.filter(
    ({ pad, omschrijving }) =>
      pad === 'GF.AANDEEL' || (pad === '' && omschrijving.includes('Gemeentefonds')),
  );
  if (shares.length === 0) return [];
  const label = ({ gemeente, omschrijving, jaar }: Cijfer): string =>
    `${gemeente}: ${omschrijving} (${String(jaar)})`;
  return [
    blank('gemeentefonds'),
    heading(
      'gemeentefonds',
      'Gemeentefonds volgens een studie (overgenomen, niet berekend)',
      yearColumns(jaren),
    ),
    ...shares.map((cijfer) => {
      const key = sleutel(cijfer);
      return yearRow(jaren, {
        key: `gemeentefonds/${key}`,
        label: label(cijfer),
        unit: 'EUR',
        pad: key,
        role: 'koppeling',
        vast: { value: boek.bedrag(key), formula: (at) => lookUp(at.same('pad')) },
      });
    }),
  ];
}
