import {
  belastingsoorten,
  computeScenario,
  legeInvoer,
  harmonisatieKeuzes,
  type Belasting,
  type Belastingsoort,
  type HarmonisatieKeuze,
  type Scenario,
  type ScenarioBasis,
  standaardkolommen,
} from '../../scenario';

export type ComputedChoice = Exclude<HarmonisatieKeuze, 'eigen'>;
export const computedChoices = harmonisatieKeuzes.filter(
  (each): each is ComputedChoice => each !== 'eigen',
);

export interface RateOption {
  readonly keuze: ComputedChoice;
  /** NaN where a rate is not known. */
  readonly tarief: number;
  /** Change of the yearly yield of all together; NaN where it is not known. */
  readonly effect: number;
}

export interface RateView {
  readonly soort: Belastingsoort;
  readonly partners: readonly {
    readonly id: string;
    readonly naam: string;
    readonly tarief: number;
  }[];
  readonly options: readonly RateOption[];
}

/** The scenario as far as the figures go, before anybody filled in a cell. */
function untouchedScenario(basis: ScenarioBasis, keuze: ComputedChoice): Scenario {
  const methode = { voorzichtig: keuze, midden: keuze, gunstig: keuze, eigen: keuze };
  return computeScenario({
    ...basis,
    scenarios: standaardkolommen,
    scenario: 'midden',
    aannames: { ...basis.voorstel, 'apb.methode': methode, 'oov.methode': methode },
    invoer: legeInvoer,
  });
}

/** The rates of the partners, and what each way to make one of them would bring a year. */
export function rateViews(basis: ScenarioBasis): RateView[] {
  const scenarios = computedChoices.map((keuze) => untouchedScenario(basis, keuze));
  return belastingsoorten.map((soort): RateView => {
    const tarieven = scenarios[0]?.[soort].tarieven ?? [];
    return {
      soort,
      partners: basis.partners.map(({ id, naam }, index) => ({
        id,
        naam,
        tarief: tarieven[index] ?? Number.NaN,
      })),
      options: scenarios.map((scenario, index) => {
        const { nieuwTarief, effect }: Belasting = scenario[soort];
        return { keuze: computedChoices[index] ?? 'laagste', tarief: nieuwTarief, effect };
      }),
    };
  });
}
