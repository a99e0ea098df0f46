import { fusiejaar, type PartnerResultaat, type Planlijn, type VasteLijn } from '../../scenario';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { jaarkolom, vast } from '../yearSheet';
import { groupFigures, type GroupFigure } from './belastingenGroep';
import { partnerPrefix } from './gemeenten';

/** Something that a municipality brings, with the year of the figure. */
export interface Inbrengpost {
  readonly key: string;
  readonly label: string;
  readonly unit: 'EUR' | 'inwoners';
  /** A year, or years where the municipalities have none in common. */
  readonly jaar: number | string;
  /** Where the year stands in a cell of its own. */
  readonly jaarFormula?: (at: At) => string;
  readonly bron: string;
  readonly value: (partner: PartnerResultaat, index: number) => number;
  readonly formula: (at: At, partner: PartnerResultaat) => string;
  /** Together, where only that was published. */
  readonly group?: GroupFigure | undefined;
}

/** All that is brought, in the order of the sheet and of its chart. */
export function inbrengposten(context: PlanContext): readonly Inbrengpost[] {
  const { scenario } = context;
  const { input, overname, actief } = scenario;
  const [first = 0] = input.jaren;
  const n = fusiejaar(input);
  const inYear = (key: string, lijn: Planlijn, label: string, jaar: number): Inbrengpost => {
    const index = input.jaren.indexOf(jaar);
    return {
      key,
      label,
      unit: 'EUR',
      jaar,
      jaarFormula: (at) => at.fixed('gemeenten', 'jaar', jaarkolom(jaar)),
      bron: input.rapport(jaar),
      value: ({ plan }) => plan[lijn][index] ?? Number.NaN,
      formula: (at, partner) =>
        at.fixed('gemeenten', `${partnerPrefix(partner)}${lijn}`, jaarkolom(jaar)),
    };
  };
  const tax = (
    soort: 'apb' | 'oov',
    name: 'waarde' | 'opbrengst',
    label: string,
    lijn: VasteLijn,
  ): Inbrengpost => {
    const amounts = name === 'waarde' ? scenario[soort].waarden : scenario[soort].opbrengsten;
    return {
      key: `${soort}/${name}`,
      label,
      unit: 'EUR',
      jaar: yearsOf(context, lijn),
      bron: 'Belastingen',
      value: (_, index) => amounts[index] ?? Number.NaN,
      formula: (at, { partner }) => at.fixed('belastingen', `${soort}/${name}/${partner.id}`, vast),
      group: name === 'opbrengst' ? groupFigures(context, soort)?.voor : undefined,
    };
  };
  return [
    {
      key: 'inwoners',
      label: 'Inwoners op 1 januari',
      unit: 'inwoners',
      jaar: actief.getal('overname.inwonersjaar'),
      jaarFormula: (at) => at.fixed('aannames', 'overname.inwonersjaar', 'actief'),
      bron: 'gekozen op Aannames',
      value: (_, index) => overname.inwoners[index] ?? Number.NaN,
      formula: (at, { partner }) => at.fixed('schuld', `inwoners/${partner.id}`, vast),
    },
    inYear('ontvangsten', 'M2.I.a', 'Exploitatieontvangsten', first),
    tax('apb', 'waarde', 'Waarde van 1 % APB', 'BEL.APB.WAARDE'),
    tax('apb', 'opbrengst', 'Opbrengst APB', 'BEL.APB.WAARDE'),
    tax('oov', 'waarde', 'Waarde van 100 opcentiemen', 'BEL.OOV.WAARDE'),
    tax('oov', 'opbrengst', 'Opbrengst opcentiemen', 'BEL.OOV.WAARDE'),
    {
      key: 'schuld',
      label: 'Schulden op 31 december',
      unit: 'EUR',
      jaar: input.schuldjaar,
      bron: 'Schuld',
      value: (_, index) => overname.schuld[index] ?? Number.NaN,
      formula: (at, { partner }) => at.fixed('schuld', `schuld/${partner.id}`, vast),
      group: {
        value: overname.totaalSchuld,
        formula: (at) => at.fixed('schuld', 'schuld/totaal', vast),
      },
    },
    // The merger year may lie outside the years of the columns.
    ...(input.jaren.includes(n)
      ? [inYear('schuld1jan', 'SCHULD.1JAN', 'Schulden op 1 januari van N', n)]
      : []),
    inYear('afm', 'AFM.III', 'Autofinancieringsmarge', first),
    inYear('bbr', 'M2.IX', 'Beschikbaar budgettair resultaat', first),
  ];
}

/** The year in the keys of a figure that belongs to no year of the columns. */
function yearsOf({ scenario }: PlanContext, lijn: VasteLijn): number | string {
  const { partners, vasteSleutels } = scenario.input;
  const years = [
    ...new Set(partners.map(({ id }) => vasteSleutels(id, lijn).split('|')[2] ?? '')),
  ].sort();
  const [only = ''] = years;
  return years.length === 1 && /^\d+$/.test(only) ? Number(only) : years.join(' en ');
}
