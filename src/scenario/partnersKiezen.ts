import { ProblemError } from '../core';
import type { Entity, Figures, Municipality } from '../figures';
import { meestePartners, type ScenarioChoice } from './scenarioChoice';
import type { ScenarioProblem } from './scenarioProblem';

function refuse(problem: ScenarioProblem): never {
  throw new ProblemError<ScenarioProblem>(problem);
}

/** The name of the sheets: a former municipality says until when, because its name may live on. */
export function partnerLabel({ naam, tot }: Municipality): string {
  return tot === null ? naam : `${naam} (tot ${tot.slice(0, 4)})`;
}

/** @throws ProblemError where they are no municipalities that can merge with each other */
export function checkedPartners(figures: Figures, { gemeenten }: ScenarioChoice): Municipality[] {
  if (gemeenten.length < 2 || gemeenten.length > meestePartners)
    refuse({ code: 'number-of-partners', given: gemeenten.length, most: meestePartners });
  const found = gemeenten.map((id) => {
    const entity: Entity | undefined = figures.register.byId(id);
    if (entity?.kind !== 'gemeente') throw new Error(`${id} staat niet in het register.`);
    return entity;
  });
  found.forEach((one, index) => {
    if (found.findIndex(({ id }) => id === one.id) < index)
      refuse({ code: 'partner-twice', gemeente: partnerLabel(one) });
    const whole = found.find(
      ({ id, voorgangers, van }) =>
        id !== one.id &&
        van !== null &&
        voorgangers.some(({ nis }) => nis === one.nis) &&
        one.tot !== null,
    );
    if (whole)
      refuse({
        code: 'partner-within-partner',
        deel: partnerLabel(one),
        geheel: partnerLabel(whole),
      });
  });
  return found;
}
