import { roundToCent, sum } from '../core';
import { computeScenario, type ScenarioInput } from '../scenario';
import type { Steps } from '../spreadsheet/steps';
import type { Scenarioresultaat } from './resultaten';
import { uitkomst } from './uitkomst';
import { metScenario } from './variant';

/** Every column of assumptions as if it were the live one, in their order. */
export function* vergelijkScenarios(input: ScenarioInput): Steps<Scenarioresultaat[]> {
  const resultaten: Scenarioresultaat[] = [];
  for (const kolom of input.scenarios) {
    const scenario = computeScenario(metScenario(input, kolom.id));
    const { fusie, overname, baten } = scenario;
    const gevonden = uitkomst(scenario);
    resultaten.push({
      kolom,
      uitkomst: gevonden,
      perJaar: { afm: fusie.resultaat['AFM.III'], bbr: fusie.resultaat['M2.IX'] },
      overgenomen: overname.overgenomen,
      eenmalig: sum(baten.eenmalig),
      jaarlijks: baten.terugkerend[input.jaren.indexOf(gevonden.afmJaar)] ?? Number.NaN,
      terugverdiendIn: baten.terugverdiendIn,
      laagstePunt: baten.laagste.bedrag,
    });
    yield;
  }
  return resultaten;
}

/** Whether voorzichtig ≤ midden ≤ gunstig in AFM, to the cent; undefined where one is not known. */
export function volgordeAfm(
  resultaten: readonly Pick<Scenarioresultaat, 'kolom' | 'uitkomst'>[],
): boolean | undefined {
  const [laag, midden, hoog] = (['voorzichtig', 'midden', 'gunstig'] as const).map((id) =>
    roundToCent(resultaten.find(({ kolom }) => kolom.id === id)?.uitkomst.afm ?? Number.NaN),
  );
  if (laag === undefined || midden === undefined || hoog === undefined) return undefined;
  return Number.isNaN(laag + midden + hoog) ? undefined : laag <= midden && midden <= hoog;
}
