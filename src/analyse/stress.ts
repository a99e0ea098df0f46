import { ActieveAannames, computeScenario, type ScenarioInput } from '../scenario';
import type { Steps } from '../spreadsheet/steps';
import {
  stressen,
  type Stress,
  type Stressresultaat,
  type Stressschakelaar,
  type Wijziging,
} from './resultaten';
import { uitkomst } from './uitkomst';
import { metWijziging } from './variant';
import { uitkomstZonderFusie } from './zonderFusie';

/** Each stress switches on a setback, of the size that the assumptions `schok.*` say. */
const schakelaars: Readonly<Record<Stressschakelaar, Wijziging>> = {
  loon: { 'aan.loon': 'ja' },
  rente: { 'aan.rente': 'ja' },
  apbbasis: { 'aan.apbbasis': 'ja' },
  subsidies: { 'aan.subsidies': 'ja' },
};

/**
 * Share of the planned investments that is executed: a round size for a trial, no expectation. What
 * each municipality executed before of what it planned stands on Per gemeente.
 */
export const stressuitvoering = 0.8;

/** What one would type on Aannames to try a stress. */
export function stresswijziging(input: ScenarioInput, stress: Stress): Wijziging {
  if (stress !== 'uitvoering') return schakelaars[stress];
  const nu = new ActieveAannames(input).getal('investeringen.uitvoering');
  // A scenario that counts on less is not stressed by more.
  return { 'investeringen.uitvoering': nu < stressuitvoering ? nu : stressuitvoering };
}

/**
 * The live scenario under each stress, one at a time, in the order of `stressen`; beside it the
 * municipalities without a merger under the same one.
 */
export function* stress(input: ScenarioInput): Steps<Stressresultaat[]> {
  const resultaten: Stressresultaat[] = [];
  for (const each of stressen) {
    const wijziging = stresswijziging(input, each);
    const gewijzigd = metWijziging(input, wijziging);
    const scenario = computeScenario(gewijzigd);
    yield;
    resultaten.push({
      stress: each,
      wijziging,
      uitkomst: uitkomst(scenario),
      zonderFusie: uitkomstZonderFusie(gewijzigd),
    });
    yield;
  }
  return resultaten;
}
