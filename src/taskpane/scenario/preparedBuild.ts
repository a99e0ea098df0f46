import type { Figures } from '../../figures';
import {
  newestDate,
  prepareScenario,
  verschillen,
  zoeksleutel,
  type Bronverschil,
  type Cijfer,
  type Cijferwijziging,
  type ScenarioBasis,
  type ScenarioChoice,
} from '../../scenario';
import { choiceText } from './keptChoice';
import type { Scenarioactie } from '../../plan';
import type { GelezenLeningen } from './leningen/gelezenLeningen';

/** A choice that can be built, whatever the workbook turns out to hold by then. */
export interface PreparedBuild {
  readonly basis: ScenarioBasis;
  /** Lists of loans that stand in no cell yet. */
  readonly leningen: readonly GelezenLeningen[];
  /** What is asked of the scenario columns. */
  readonly scenarioacties: readonly Scenarioactie[];
  /**
   * The same choice over the figures of a workbook that was just read.
   * @throws ProblemError where they make no scenario together
   */
  readonly over: (vastgelegd: readonly Cijfer[]) => BuildBasis;
}

/** What is built, and what Logboek has to tell of it. */
export interface BuildBasis {
  readonly basis: ScenarioBasis;
  /** The choice as the workbook keeps it, for who reopens the pane. */
  readonly choice: string;
  /** Differing sources of which the user chose one that the workbook does not yet follow. */
  readonly gekozen: readonly Bronverschil[];
  /** Refreshed with this build. */
  readonly vernieuwd: readonly Cijferwijziging[];
  /** Municipality and year of which what was read in takes the place of an earlier version. */
  readonly vervangen: readonly string[];
  /** Lists of loans that are written with this build. */
  readonly leningen: readonly GelezenLeningen[];
  /** What this build does with the scenario columns. */
  readonly scenarioacties: readonly Scenarioactie[];
  /** Date of the figures that the workbook held (ISO); empty where it held none. */
  readonly cijfersVoordien: string;
}

export interface BuildPreparation {
  readonly figures: Figures;
  readonly choice: ScenarioChoice;
  readonly basis: ScenarioBasis;
  /** Which figures of the workbook stay. */
  readonly kept: (vastgelegd: readonly Cijfer[]) => readonly Cijfer[];
  readonly vernieuwd: readonly Cijferwijziging[];
  readonly vervangen: readonly string[];
  readonly leningen: readonly GelezenLeningen[];
  readonly scenarioacties: readonly Scenarioactie[];
}

export function preparedBuild(preparation: BuildPreparation): PreparedBuild {
  const { figures, choice, basis, kept, vernieuwd, vervangen, leningen, scenarioacties } =
    preparation;
  return {
    basis,
    leningen,
    scenarioacties,
    over: (vastgelegd) => {
      const whole = { ...choice, vastgelegd: kept(vastgelegd) };
      const chosen = new Set([...(choice.keuzes?.keys() ?? [])].map((key) => key.toLowerCase()));
      const held = new Map(
        vastgelegd
          .filter(({ gebruik }) => gebruik === 'gekozen')
          .map((each) => [zoeksleutel(each), each]),
      );
      return {
        basis: prepareScenario(figures, whole),
        choice: choiceText(choice),
        gekozen: verschillen(figures, whole).filter(
          (each) => chosen.has(each.sleutel.toLowerCase()) && !isFollowed(each, held),
        ),
        vernieuwd,
        vervangen,
        leningen,
        scenarioacties,
        cijfersVoordien: newestDate(vastgelegd),
      };
    },
  };
}

/** The last build chose the same source. */
function isFollowed({ gekozen }: Bronverschil, held: ReadonlyMap<string, Cijfer>): boolean {
  if (gekozen === undefined) return false;
  const before = held.get(zoeksleutel(gekozen));
  return before?.bedrag === gekozen.bedrag && before.document === gekozen.document;
}
