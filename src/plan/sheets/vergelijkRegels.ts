import { sum } from '../../core';
import {
  aanpassingsoort,
  effectOp,
  type AanpassingId,
  type Basislijn,
  type PartnerResultaat,
  type Planlijn,
  type SamengesteldeLijn,
  type Scenario,
} from '../../scenario';
import { aanpassingRow, bare, signedOn } from '../aanpassingRows';
import type { At } from '../at';
import { vast } from '../yearSheet';
import { fusiePrefix } from './fusie';
import { partnerPrefix } from './gemeenten';

/** What is compared, in the order of the sheet. */
export const comparedLines = [
  'M2.I',
  'AFM.III',
  'AFM.zonder',
  'GAFM.III',
  'CONS.AFM',
  'M2.IX',
  'CONS.BBR',
  'M2.II.b',
  'SCHULD.1JAN',
] as const;
export type ComparedLine = (typeof comparedLines)[number];

/** A result that is carried over the years also opens otherwise than the partners printed. */
export function isCarried(lijn: ComparedLine): boolean {
  return lijn === 'M2.IX' || lijn === 'CONS.BBR';
}

/** Those of which the adjustments are known by themselves, without the opening balance. */
export const checkedLines = comparedLines.filter((lijn) => !isCarried(lijn));

export interface Computation {
  readonly value: (index: number) => number;
  readonly formula: (at: At) => string;
}

const of = (reeks: readonly number[], index: number): number => reeks[index] ?? Number.NaN;

/** What the adjustments do to a line, all of them or some; each in its sign. */
export function effectOf(
  { fusie }: Scenario,
  lijn: Basislijn | SamengesteldeLijn,
  which: (id: AanpassingId) => boolean = () => true,
): Computation {
  const counted = fusie.aanpassingen.filter(({ id }) => which(id));
  return {
    value: (index) => effectOp(counted, lijn, index),
    formula: (at) =>
      bare(signedOn(at, lijn, which, (here, id) => here.on('fusie', aanpassingRow(id)))),
  };
}

export function isRecurring(id: AanpassingId): boolean {
  return aanpassingsoort(id).eenmalig !== true;
}

/** What the adjustments alone do to a line; not a subtraction of the two plans. */
export function adjustmentOf(scenario: Scenario, lijn: ComparedLine): Computation {
  const { fusie, overname, input } = scenario;
  switch (lijn) {
    case 'M2.I':
    case 'M2.II.b':
    case 'AFM.III':
      return effectOf(scenario, lijn);
    case 'AFM.zonder':
      return effectOf(scenario, 'AFM.III', isRecurring);
    case 'GAFM.III': {
      const margin = effectOf(scenario, 'AFM.III');
      const repaid = effectOf(scenario, 'AFM.II.a');
      return {
        value: (index) =>
          margin.value(index) +
          repaid.value(index) +
          input.normGecorrigeerdeAflossingen * of(overname.saldo, index),
        formula: (at) =>
          `${margin.formula(at)}+${repaid.formula(at)}+${at.fixed('parameters', 'norm.aflossingen', vast)}*${at.on('schuld', 'saldo')}`,
      };
    }
    case 'CONS.AFM': {
      const margin = effectOf(scenario, 'AFM.III');
      return {
        value: (index) => margin.value(index) + of(overname.agbBespaard, index),
        formula: (at) => `${margin.formula(at)}+${at.on('schuld', 'agb')}`,
      };
    }
    case 'M2.IX':
      return {
        value: (index) => of(fusie.gecumuleerdEffect, index),
        formula: (at) => at.on('fusie', 'gecumuleerd'),
      };
    case 'CONS.BBR':
      return {
        value: (index) =>
          of(fusie.gecumuleerdEffect, index) + sum(overname.agbBespaard.slice(0, index + 1)),
        formula: (at) => `${at.on('fusie', 'gecumuleerd')}+${at.on('schuld', 'agb.gecumuleerd')}`,
      };
    case 'SCHULD.1JAN':
      return {
        value: (index) => 0 - of(overname.saldo, index),
        formula: (at) => `-${at.on('schuld', 'saldo')}`,
      };
  }
}

/** Who stays alone has no one-off amounts of the merger: his margin without them is his margin. */
const planLine = (lijn: ComparedLine): Planlijn => (lijn === 'AFM.zonder' ? 'AFM.III' : lijn);

export function aloneOf(partner: PartnerResultaat, lijn: ComparedLine): Computation {
  const line = planLine(lijn);
  return {
    value: (index) => of(partner.plan[line], index),
    formula: (at) => at.on('gemeenten', `${partnerPrefix(partner)}${line}`),
  };
}

/** The partners together without the merger. */
export function sumValue({ fusie }: Scenario, lijn: ComparedLine, index: number): number {
  return of(fusie.som[planLine(lijn)], index);
}

export function mergedOf({ fusie }: Scenario, lijn: ComparedLine): Computation {
  return lijn === 'AFM.zonder'
    ? {
        value: (index) => of(fusie.afmZonderEenmalige, index),
        formula: (at) => at.on('fusie', 'afm.zonder'),
      }
    : {
        value: (index) => of(fusie.resultaat[lijn], index),
        formula: (at) => at.on('fusie', `${fusiePrefix}${lijn}`),
      };
}
