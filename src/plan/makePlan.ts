import type { PlanRequest, ScenarioPlan } from './planRequest';

export function makePlan(request: PlanRequest): ScenarioPlan {
  throw new Error(`In aanbouw: ${request.version}`);
}
