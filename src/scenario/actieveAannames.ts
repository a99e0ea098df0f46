import { schakelaar, type AannameId, type Aannamewaarde, type Schakelgroep } from './aanname';
import type { ScenarioInput } from './scenarioInput';

/** The assumptions of the scenario that is switched on. */
export class ActieveAannames {
  constructor(private readonly input: Pick<ScenarioInput, 'aannames' | 'scenario'>) {}

  waarde(id: AannameId): Aannamewaarde {
    const { aannames, scenario } = this.input;
    return scenario === undefined ? null : (aannames[id][scenario] ?? null);
  }

  /** NaN where no number stands. */
  getal(id: AannameId): number {
    const waarde = this.waarde(id);
    return typeof waarde === 'number' ? waarde : Number.NaN;
  }

  /** A year that Excel keeps as a number may be the name of a regulation; what is not known is none. */
  tekst(id: AannameId): string {
    const waarde = this.waarde(id);
    return Number.isNaN(waarde) ? '' : String(waarde ?? '').toLowerCase();
  }

  /** Whether an adjustment counts: undefined where its cell holds neither "ja" nor "nee". */
  aan(groep: Schakelgroep): boolean | undefined {
    const woord = this.tekst(schakelaar(groep));
    return woord === 'ja' ? true : woord === 'nee' ? false : undefined;
  }

  /** A yearly amount as far as its adjustment counts: 0 where it does not. */
  geschakeld(groep: Schakelgroep, bedrag: number): number {
    const aan = this.aan(groep);
    return aan === undefined ? Number.NaN : aan ? bedrag : 0;
  }
}
