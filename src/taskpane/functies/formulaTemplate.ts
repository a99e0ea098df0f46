import type { Signature } from '../../functions';

/** `FUSIE.AFM(exploitatieontvangsten,exploitatie_uitgaven,…)` with what may not be left out. */
export function formulaTemplate({ id, parameters }: Signature): string {
  const required = parameters.filter(({ optional }) => !optional).map((parameter) => parameter.id);
  return `FUSIE.${id}(${required.join(',')})`;
}
