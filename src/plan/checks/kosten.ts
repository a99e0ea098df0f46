import { faseringsgrens, sum } from '../../core';
import { fusiejaar, type Kostenpost } from '../../scenario';
import type { CellContent } from '../../spreadsheet/workbook';
import type { At } from '../at';
import { single, yearly, type Check } from '../check';
import type { PlanContext } from '../planContext';
import { active } from '../schuldRows';
import { aandeelRow, bedragRow, perJaarRow, postRow, yearEnds } from '../sheets/transitiePosten';
import { jaarkolom, vast } from '../yearSheet';

const postLines = [
  'transitie.exploitatie',
  'transitie.investering',
  'structureel.exploitatie',
  'structureel.investering',
  'besparing.exploitatie',
  'besparing.investering',
] as const;
const oneOffLines = ['transitie.exploitatie', 'transitie.investering'] as const;

/** Whether costs and savings are spread whole, counted once, and accounted for by somebody. */
export function costChecks(context: PlanContext): Check[] {
  const { input, kosten, fusie, baten } = context.scenario;
  const { jaren } = input;
  const first = jaarkolom(jaren[0] ?? 0);
  const oneOff = kosten.posten.filter(({ soort }) => soort === 'transitie');
  const savings = kosten.posten.filter(({ soort }) => soort === 'besparing');
  const of = (series: readonly number[], index: number): number => series[index] ?? Number.NaN;
  return [
    {
      key: 'controle/kosten/fasering',
      label:
        'Elke eenmalige post met een bedrag is over de jaren voor 100 % gefaseerd (aantal andere)',
      link: ['transitie', aandeelRow('transitie.software'), vast],
      tolerance: 0,
      unit: 'posten',
      vast: single(oneOff.filter(isNotWhole).length, (at) =>
        oneOff.map((post) => notWhole(at, post)).join('+'),
      ),
    },
    {
      key: 'controle/kosten/regels',
      label: 'Kosten en besparingen per regel van M2 = som van de posten',
      link: ['transitie', perJaarRow('transitie.exploitatie'), first],
      tolerance: 0,
      perJaar: yearly(
        (index) =>
          sum(postLines.map((id) => of(kosten.perJaar[id], index))) -
          sum(kosten.posten.map(({ perJaar }) => of(perJaar, index))),
        (at) =>
          `${postLines.map((id) => at.on('transitie', perJaarRow(id))).join('+')}-(${kosten.posten.map(({ id }) => at.on('transitie', bedragRow(id))).join('+')})`,
      ),
    },
    {
      key: 'controle/kosten/eenmalig',
      label:
        'Eenmalige kosten over alle jaren = de bedragen die nog in geen plan zitten (op de toegelaten afwijking van de fasering na)',
      link: ['transitie', perJaarRow('transitie.exploitatie'), first],
      tolerance: 0,
      vast: single(
        Math.max(
          0,
          Math.abs(
            sum(oneOffLines.flatMap((id) => kosten.perJaar[id])) -
              sum(oneOff.map(({ bedrag }) => bedrag)),
          ) -
            faseringsgrens * sum(oneOff.map(({ bedrag }) => bedrag)),
        ),
        (at) => {
          const all = oneOff.map(({ id }) => at.fixed('transitie', bedragRow(id), vast)).join('+');
          const spread = oneOffLines
            .map((id) => at.block([perJaarRow(id), perJaarRow(id)], yearEnds(jaren), 'transitie'))
            .join(',');
          return `MAX(0,ABS(SUM(${spread})-(${all}))-${at.fixed('parameters', 'fasering.grens', vast)}*(${all}))`;
        },
      ),
    },
    {
      key: 'controle/kosten/inplan',
      label: 'Posten met een bedrag dat al in een meerjarenplan zit en dus niet meetelt (aantal)',
      link: ['transitie', postRow('transitie.software'), vast],
      tolerance: 0,
      information: true,
      unit: 'posten',
      vast: single(kosten.posten.filter((post) => isInPlan(context, post)).length, (at) =>
        kosten.posten.map((post) => inPlan(at, post)).join('+'),
      ),
    },
    {
      key: 'controle/kosten/besparing',
      label: 'Elke besparing met een bedrag heeft een eigenaar en een onderbouwing (aantal andere)',
      link: ['aannames', 'besparing.personeel', 'eigenaar'],
      tolerance: 0,
      unit: 'besparingen',
      vast: single(savings.filter((post) => isUnfounded(context, post)).length, (at) =>
        savings.map((post) => unfounded(at, post)).join('+'),
      ),
    },
    {
      key: 'controle/kosten/vroeg',
      label: 'Vóór het fusiejaar staat geen besparing',
      link: ['transitie', perJaarRow('besparing.exploitatie'), first],
      tolerance: 0,
      perJaar: yearly(
        (index) =>
          (jaren[index] ?? 0) < fusiejaar(input)
            ? of(kosten.perJaar['besparing.exploitatie'], index) +
              of(kosten.perJaar['besparing.investering'], index)
            : Number.NaN,
        (at) =>
          `IF(${at.head('jaar')}<${active(at, 'fusiejaar')},${at.on('transitie', perJaarRow('besparing.exploitatie'))}+${at.on('transitie', perJaarRow('besparing.investering'))},NA())`,
      ),
    },
    {
      key: 'controle/kosten/forfait',
      label: 'Het forfait voor transitiekosten valt in een van deze jaren (als het meetelt)',
      link: ['aannames', 'forfait.jaar', 'actief'],
      tolerance: 0,
      vast: single(
        context.scenario.actief.aan('forfait') === false
          ? 0
          : kosten.forfait.bedrag - sum(kosten.perJaar.forfait),
        (at) =>
          `IF(IFERROR(${active(at, 'aan.forfait')}="nee",FALSE),0,${at.fixed('transitie', 'forfait/bedrag', vast)}-SUM(${at.block([perJaarRow('forfait'), perJaarRow('forfait')], yearEnds(jaren), 'transitie')}))`,
      ),
    },
    {
      key: 'controle/kosten/baten',
      label: 'Gecumuleerd voordeel op Transitie = gecumuleerd effect op Fusie',
      link: ['transitie', 'baten/netto', first],
      tolerance: 0,
      perJaar: yearly(
        (index) => of(baten.netto, index) - of(fusie.gecumuleerdEffect, index),
        (at) => `${at.on('transitie', 'baten/netto')}-${at.on('fusie', 'gecumuleerd')}`,
      ),
    },
  ];
}

/** A post without a known amount has something to spread too. */
function isNotWhole({ bedrag, aandeelSamen }: Kostenpost): boolean {
  return bedrag !== 0 && !(Math.abs(aandeelSamen - 1) <= faseringsgrens);
}

function notWhole(at: At, { id }: Kostenpost): string {
  const amount = at.fixed('transitie', bedragRow(id), vast);
  const share = at.fixed('transitie', aandeelRow(id), vast);
  const grens = at.fixed('parameters', 'fasering.grens', vast);
  return `IF(IFERROR(${amount},1)=0,0,IF(IFERROR(ABS(${share}-1)<=${grens},FALSE),0,1))`;
}

function isInPlan({ scenario }: PlanContext, { id, inMeerjarenplan }: Kostenpost): boolean {
  return inMeerjarenplan === true && scenario.actief.getal(id) > 0;
}

function inPlan(at: At, { id }: Kostenpost): string {
  const word = at.fixed('transitie', postRow(id), vast);
  return `IFERROR(IF(${word}="ja",IF(${active(at, id)}>0,1,0),0),0)`;
}

/** Whether somebody filled in a cell; one whose formula fails tells nothing. */
function isTold(value: CellContent | undefined): boolean {
  return value !== undefined && value !== null && value !== '' && typeof value !== 'object';
}

function isUnfounded({ scenario, inputs }: PlanContext, { id }: Kostenpost): boolean {
  const told = ['eigenaar', 'onderbouwing'].every((column) =>
    isTold(inputs.get(`aannames/${id}/${column}`)?.value),
  );
  return scenario.actief.getal(id) > 0 && !told;
}

function unfounded(at: At, { id }: Kostenpost): string {
  const empty = (column: string): string => `${at.fixed('aannames', id, column)}=""`;
  const missing = `IFERROR(IF(${empty('eigenaar')},1,IF(${empty('onderbouwing')},1,0)),1)`;
  return `IF(IFERROR(${active(at, id)},0)>0,${missing},0)`;
}
