import type { SchuldovernameSchaal } from '../core';
import type { Fields } from './read';
import { readRule } from './readRule';
import type { Rule } from './rule';

/** The debt takeover for mergers of certain dates: a scale of core with its legal standing. */
export type SchuldovernameRegeling = Rule &
  SchuldovernameSchaal & {
    /** Date (ISO) on which inhabitants count; null where the text does not say. */
    readonly inwonersOp: string | null;
    /** Flat grant for transition costs in euro, income and no debt; null where there is none. */
    readonly forfaitTransitiekosten: number | null;
    /** Whether that grant is paid below the floor of the scale too. */
    readonly forfaitOokOnderOndergrens: boolean;
  };

function checkAscending(id: string, bounds: readonly number[]): void {
  bounds.forEach((bound, index) => {
    const before = bounds[index - 1];
    if (before !== undefined && bound <= before) {
      throw new Error(`regelingen.json: de schijven van ${id} lopen niet op.`);
    }
  });
}

export function readSchuldovernameRegeling(fields: Fields): SchuldovernameRegeling {
  const common = {
    ...readRule(fields),
    plafond: fields.numberOrNull('plafond'),
    inwonersOp: fields.dateOrNull('inwonersOp'),
    forfaitTransitiekosten: fields.numberOrNull('forfaitTransitiekosten'),
    forfaitOokOnderOndergrens: fields.optionalFlag('forfaitOokOnderOndergrens'),
  };
  const soort = fields.oneOf('soort', ['tarief op alle inwoners', 'marginale schijven']);
  if (soort === 'tarief op alle inwoners') {
    const schijven = fields
      .list('schijven')
      .map((schijf) => ({ vanaf: schijf.number('vanaf'), tarief: schijf.number('tarief') }));
    checkAscending(
      common.id,
      schijven.map(({ vanaf }) => vanaf),
    );
    return { ...common, soort, schijven };
  }
  const schijven = fields.list('schijven').map((schijf) => {
    const tot = schijf.optionalNumber('tot');
    const tarief = schijf.number('tarief');
    return tot === undefined ? { tarief } : { tot, tarief };
  });
  checkAscending(
    common.id,
    schijven.map(({ tot }) => tot ?? Number.POSITIVE_INFINITY),
  );
  return { ...common, soort, schijven, ondergrens: fields.number('ondergrens') };
}
