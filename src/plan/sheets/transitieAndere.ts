import {
  aanpassingsoort,
  bijdragelijn,
  bijdragesoorten,
  type Bijdragesoort,
  type Kostenaanpassing,
} from '../../scenario';
import { kosten as beschrijvingen } from '../aannames/kosten';
import { aanpassingLabel } from '../aanpassingRows';
import type { At } from '../at';
import { eigenLabels } from '../lineLabels';
import type { PlanContext } from '../planContext';
import { active, rowsOf } from '../schuldRows';
import type { RowDraft } from '../sheetDraft';
import { blank, heading, vast, yearColumns, type YearRow } from '../yearSheet';
import { regelingRow } from './parameters';
import { perJaarRow } from './transitiePosten';

const fromNought = (cell: string): string => `IF(${cell}>=0,${cell},NA())`;

/** The row that Fusie takes over. */
function totalRow(
  { scenario }: PlanContext,
  id: Kostenaanpassing,
  formula: (at: At) => string,
): YearRow {
  return {
    key: perJaarRow(id),
    label: aanpassingLabel(id),
    unit: 'EUR',
    pad: aanpassingsoort(id).lijn,
    role: 'totaal',
    perJaar: (index) => ({ value: scenario.kosten.perJaar[id][index] ?? Number.NaN, formula }),
  };
}

/** The flat grant, where the chosen regulation has one. */
export function grantRows(context: PlanContext): RowDraft[] {
  const { input, kosten } = context.scenario;
  const { regelingen } = input;
  const row = rowsOf(context);
  return [
    blank('forfait'),
    heading('forfait', 'Forfait voor transitiekosten', yearColumns(input.jaren)),
    ...regelingen.map(({ id, naam }, index) =>
      row({
        key: `forfait/${id}`,
        label: `Forfait volgens: ${naam}`,
        unit: 'EUR',
        pad: { value: id, formula: (at) => at.fixed('parameters', regelingRow(id), vast) },
        role: 'berekening',
        vast: {
          value: kosten.forfait.perRegeling[index] ?? Number.NaN,
          formula: (at) => {
            const of = (name: string): string =>
              at.fixed('parameters', `${regelingRow(id)}/${name}`, vast);
            const floor = of('ondergrens');
            const people = at.fixed('schuld', 'inwoners/totaal', vast);
            const above = `IF(${floor}=0,${of('forfait')},IF(${people}<${floor},0,${of('forfait')}))`;
            return `IF(ISNUMBER(${of('forfait')}),IF(${of('forfait.ondergrens')}="ja",${of('forfait')},${above}),0)`;
          },
        },
      }),
    ),
    row({
      key: 'forfait/bedrag',
      label: 'Forfait volgens de gekozen regeling',
      unit: 'EUR',
      role: 'berekening',
      vast: {
        value: kosten.forfait.bedrag,
        formula: (at) => {
          const chosen = active(at, 'overname.regeling');
          // Not by MATCH: it would read `20*` as a wildcard.
          const found = regelingen.reduceRight(
            (otherwise, { id }) =>
              `IF(${chosen}=${at.ref(`forfait/${id}`, 'pad')},${at.ref(`forfait/${id}`, vast)},${otherwise})`,
            'NA()',
          );
          return `IF(${chosen}="geen",0,${found})`;
        },
      },
    }),
    row(
      totalRow(context, 'forfait', (at) => {
        const amount = at.ref('forfait/bedrag', vast);
        const year = active(at, 'forfait.jaar');
        return `IF(IFERROR(${amount},1)=0,0,IF(${year}=INT(${year}),IF(${at.head('jaar')}=${year},${amount},0),NA()))`;
      }),
    ),
  ];
}

const bijdragenamen: Readonly<Record<Bijdragesoort, string>> = {
  politie: 'Bijdrage aan de politiezone',
  brandweer: 'Bijdrage aan de hulpverleningszone',
};

/** One contribution per inhabitant for all, beside what each municipality pays today. */
function contributionRows(context: PlanContext, soort: Bijdragesoort): RowDraft[] {
  const { input, kosten } = context.scenario;
  const { partners } = input;
  const { huidig, nieuw, verschil, verschillen } = kosten.bijdragen[soort];
  const lijn = bijdragelijn[soort];
  const row = rowsOf(context);
  return [
    blank(soort),
    heading(
      soort,
      `${bijdragenamen[soort]}: één bedrag per inwoner, vanaf het fusiejaar, zonder indexering`,
      yearColumns(input.jaren),
    ),
    row({
      key: `${soort}/nieuw`,
      label: beschrijvingen[`${soort}.bijdrage`].label,
      unit: 'EUR/inw.',
      role: 'koppeling',
      format: 'getal',
      vast: { value: nieuw, formula: (at) => fromNought(active(at, `${soort}.bijdrage`)) },
    }),
    ...partners.map(({ id, naam }, index) =>
      row({
        key: `${soort}/huidig/${id}`,
        label: `${naam}: ${eigenLabels[lijn]}`,
        unit: 'EUR/inw.',
        role: 'koppeling',
        format: 'getal',
        vast: {
          value: huidig[index] ?? Number.NaN,
          formula: (at) => {
            const typed = at.fixed('invoer', `${id}/${lijn}`, vast);
            return `IF(ISNUMBER(${typed}),${fromNought(typed)},NA())`;
          },
        },
        link: ['invoer', `${id}/${lijn}`, vast],
      }),
    ),
    ...partners.map(({ id, naam }, index) =>
      row({
        key: `${soort}/verschil/${id}`,
        label: `${naam}: inwoners × (na de fusie - vóór de fusie)`,
        unit: 'EUR/jaar',
        role: 'berekening',
        vast: {
          value: verschillen[index] ?? Number.NaN,
          formula: (at) =>
            `${at.fixed('schuld', `inwoners/${id}`, vast)}*(${at.ref(`${soort}/nieuw`, vast)}-${at.ref(`${soort}/huidig/${id}`, vast)})`,
        },
      }),
    ),
    row({
      key: `${soort}/verschil`,
      label: 'Samen per jaar (positief: een meeruitgave)',
      unit: 'EUR/jaar',
      role: 'totaal',
      vast: {
        value: verschil,
        formula: (at) =>
          partners.map(({ id }) => at.ref(`${soort}/verschil/${id}`, vast)).join('+'),
      },
    }),
    row(
      totalRow(
        context,
        soort,
        (at) =>
          `IF(${at.head('jaar')}<${active(at, 'fusiejaar')},0,${at.ref(`${soort}/verschil`, vast)})`,
      ),
    ),
  ];
}

export function allContributionRows(context: PlanContext): RowDraft[] {
  return bijdragesoorten.flatMap((soort) => contributionRows(context, soort));
}

/** The schepenen that the new municipality may have more in its first two terms. */
export function extraSchepenenRows(context: PlanContext): RowDraft[] {
  const { input, kosten } = context.scenario;
  const row = rowsOf(context);
  const law = (at: At, name: string): string => at.fixed('parameters', `mandaten.${name}`, vast);
  return [
    blank('schepenen'),
    heading(
      'schepenen',
      'Extra schepenen in de eerste twee bestuursperiodes (zie Parameters)',
      yearColumns(input.jaren),
    ),
    row({
      key: 'schepenen/extra',
      label: 'Hoogste aantal extra schepenen',
      unit: 'schepenen',
      role: 'berekening',
      perJaar: (index) => ({
        value: kosten.schepenen.extra[index] ?? Number.NaN,
        formula: (at) => {
          const n = active(at, 'fusiejaar');
          const year = at.head('jaar');
          const term = (of: string): string =>
            `INT((${of}-${law(at, 'begin')})/${law(at, 'duur')})`;
          const later = `${term(year)}-${term(n)}`;
          return `IF(${year}<${n},0,IF(${later}=0,${law(at, 'eerste')},IF(${later}=1,${law(at, 'tweede')},0)))`;
        },
      }),
    }),
    row(
      totalRow(context, 'schepenen', (at) => {
        const number = at.ref('schepenen/extra');
        const cost = active(at, 'schepenen.kost');
        return `IF(${number}=0,0,IF(${cost}>=0,${number}*${cost},NA()))`;
      }),
    ),
  ];
}
