import { sum } from '../../core';
import {
  gewicht,
  sleutel,
  type Basislijn,
  type Cijfer,
  type SamengesteldeLijn,
} from '../../scenario';
import { aanpassingRow, bare, signedOn } from '../aanpassingRows';
import type { At } from '../at';
import { lookUp } from '../lookUp';
import type { PlanContext } from '../planContext';
import type { RowDraft, SheetDraft } from '../sheetDraft';
import type { Format, Role } from '../styles';
import { blank, heading, vast, yearColumns, yearHead, yearRow, type Computed } from '../yearSheet';
import { perHead } from './belastingen';
import { fusiePrefix } from './fusie';
import { partnerPrefix } from './gemeenten';

/** What is compared, and under which name. */
type ComparedLine = 'M2.I' | 'AFM.III' | 'GAFM.III' | 'M2.IX' | 'M2.II.b' | 'SCHULD.1JAN';
const compared: readonly (readonly [ComparedLine, string])[] = [
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

/** What the adjustments alone do to a line; not a subtraction of the two plans. */
export function adjustmentOf(
  { scenario }: PlanContext,
  lijn: ComparedLine,
): { readonly value: (index: number) => number; readonly formula: (at: At) => string } {
  const { fusie, overname, input } = scenario;
  const of = (reeks: readonly number[], index: number): number => reeks[index] ?? Number.NaN;
  const norm = (at: At): string => at.fixed('parameters', 'norm.aflossingen', vast);
  const onLine = (which: Basislijn | SamengesteldeLijn) => ({
    value: (index: number) =>
      sum(
        fusie.aanpassingen.flatMap(({ id, bedragen }) => {
          const weight = gewicht(id, which);
          return weight === 0 ? [] : [weight * of(bedragen, index)];
        }),
      ),
    formula: (at: At) =>
      bare(signedOn(at, which, undefined, (here, id) => here.on('fusie', aanpassingRow(id)))),
  });
  switch (lijn) {
    case 'M2.IX':
      return {
        value: (index) => of(fusie.gecumuleerdEffect, index),
        formula: (at) => at.on('fusie', 'gecumuleerd'),
      };
    case 'SCHULD.1JAN':
      return {
        value: (index) => 0 - of(overname.saldo, index),
        formula: (at) => `-${at.on('schuld', 'saldo')}`,
      };
    case 'GAFM.III': {
      const margin = onLine('AFM.III');
      const repaid = onLine('AFM.II.a');
      return {
        value: (index) =>
          margin.value(index) +
          repaid.value(index) +
          input.normGecorrigeerdeAflossingen * of(overname.saldo, index),
        formula: (at) =>
          `${margin.formula(at)}+${repaid.formula(at)}+${norm(at)}*${at.on('schuld', 'saldo')}`,
      };
    }
    case 'M2.I':
    case 'M2.II.b':
    case 'AFM.III':
      return onLine(lijn);
  }
}

function comparedRows(context: PlanContext, lijn: ComparedLine, label: string): RowDraft[] {
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
  const som = (index: number): number => fusie.som[lijn][index] ?? Number.NaN;
  const merged = (index: number): number => fusie.resultaat[lijn][index] ?? Number.NaN;
  const adjustment = adjustmentOf(context, lijn);
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
    row('som', 'Som van de gemeenten', 'totaal', som, (at) =>
      partners.map(({ partner }) => at.ref(key(partner.id))).join('+'),
    ),
    row(
      'aanpassingen',
      'Aanpassingen door de fusie',
      'koppeling',
      adjustment.value,
      adjustment.formula,
    ),
    ...(lijn === 'M2.IX'
      ? [
          // The new municipality opens with what the partners closed with, not with what they printed.
          row(
            'beginsaldo',
            'Ander beginsaldo (slot van de gemeenten in plaats van hun gedrukte VI)',
            'berekening',
            (index) => merged(index) - som(index) - adjustment.value(index),
            (at) => `${at.ref(key('fusie'))}-${at.ref(key('som'))}-${at.ref(key('aanpassingen'))}`,
          ),
        ]
      : []),
    row('fusie', fusienaam, 'totaal', merged, (at) => at.on('fusie', `${fusiePrefix}${lijn}`)),
    row(
      'verschil',
      'Verschil met alleen blijven',
      'berekening',
      (index) => merged(index) - som(index),
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
