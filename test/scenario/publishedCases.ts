import { prepareScenario, type ScenarioBasis, type ScenarioChoice } from '../../src/scenario';
import { resolvePartner } from '../../tools/cli/partner';
import { figures, register } from '../figures/bundledFigures';

/** Ids of the municipalities that carried these names on the eve of the merger. */
export function idsOf(names: readonly string[], fusiedatum: string): string[] {
  return names.map((name) => resolvePartner(register, name, fusiedatum).id);
}

/** A choice by names, with the bundled figures. */
export function basisOf(
  names: readonly string[],
  choice: Partial<Omit<ScenarioChoice, 'gemeenten'>> = {},
): ScenarioBasis {
  const fusiedatum = choice.fusiedatum ?? '2025-01-01';
  return prepareScenario(figures, {
    ...choice,
    gemeenten: idsOf(names, fusiedatum),
    fusiedatum,
  });
}

/** As the consultant computed it: regulation 2025 with the inhabitants of 2021. */
export function hasseltKortessem(): ScenarioBasis {
  return basisOf(['Hasselt', 'Kortessem'], { inwonersOp: '2021-01-01', regeling: '2025' });
}

/** Only totals of the three together were published, with 37.403 inhabitants: those of 2022. */
export function halenHerkLummen(): ScenarioBasis {
  return basisOf(['Halen', 'Herk-de-Stad', 'Lummen'], {
    inwonersOp: '2022-01-01',
    regeling: '2025',
  });
}
