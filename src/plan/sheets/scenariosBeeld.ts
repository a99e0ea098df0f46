import type { AannameId, ScenarioNaam } from '../../scenario';
import type { CellContent } from '../../spreadsheet/workbook';
import type { At } from '../at';
import {
  aantalBewaard,
  bewaard,
  opnamesoorten,
  plaatskolom,
  type Opnamesoort,
} from '../momentopname/opname';
import { kolomrij, reeksrij, setrij } from '../momentopname/opnameScenarios';
import { gekozen } from '../momentopname/merken';
import { opnamestempel } from '../momentopname/stempel';
import type { PlanContext } from '../planContext';

/** A column of the comparison, as it was when it was computed. */
export interface Bewaardscenario {
  /** By its place: `s1`. */
  readonly kolom: string;
  readonly id: string;
  readonly naam: string;
  /** The column of Aannames that it came from, while that is there. */
  readonly opAannames: ScenarioNaam | undefined;
}

/** What a column of what a snapshot rests on is called. */
export const opnamenamen: Readonly<Record<Opnamesoort, string>> = {
  scenarios: 'Scenario’s',
  partners: 'Partners',
  gevoeligheid: 'Gevoeligheid',
  doel: 'Wat moet er gebeuren?',
};

/** What snapshots left in the workbook. */
export interface Momentbeeld {
  readonly soorten: readonly Opnamesoort[];
  /** All columns by place: of scenarios, or of sets of partners where those are more. */
  readonly kolommen: readonly string[];
  readonly scenarios: readonly Bewaardscenario[];
  readonly sets: readonly string[];
  /** Place of the scenario that is live now, from 1 on; 0 where it was not computed. */
  readonly actief: number;
  readonly cel: (row: string, column: string) => CellContent;
  /** The years that a series was computed for. */
  readonly jaren: (maatstaf: 'afm' | 'bbr') => readonly number[];
}

/** Start, Controles and both sheets ask for it: it is read once for each plan. */
const gelezen = new WeakMap<PlanContext, Momentbeeld>();

export function momentbeeld(context: PlanContext): Momentbeeld {
  const beeld = gelezen.get(context) ?? leesBeeld(context);
  gelezen.set(context, beeld);
  return beeld;
}

function leesBeeld(context: PlanContext): Momentbeeld {
  const { scenario, inputs } = context;
  const cel = (row: string, column: string): CellContent =>
    bewaard(inputs, 'scenarios', row, column);
  const plaatsen = (row: string): string[] =>
    Array.from({ length: aantalBewaard(inputs, `scenarios/${row}/s`, '') }, (_, index) =>
      plaatskolom(index + 1),
    );
  const scenarios = plaatsen(kolomrij.id).map((kolom): Bewaardscenario => {
    const id = String(cel(kolomrij.id, kolom) ?? '');
    return {
      kolom,
      id,
      naam: String(cel(kolomrij.naam, kolom) ?? ''),
      opAannames: scenario.input.scenarios.find((each) => each.id === id)?.id,
    };
  });
  const sets = plaatsen(setrij('naam'));
  const gekozenNaam = gekozen(context);
  const naam = typeof gekozenNaam === 'string' ? gekozenNaam.toLowerCase() : '';
  return {
    soorten: opnamesoorten.filter((soort) => opnamestempel(inputs, soort) !== undefined),
    kolommen: plaatsen(scenarios.length < sets.length ? setrij('naam') : kolomrij.id),
    scenarios,
    sets,
    actief: scenarios.findIndex((each) => naam !== '' && each.naam.toLowerCase() === naam) + 1,
    cel,
    jaren: (maatstaf) =>
      Array.from(
        { length: aantalBewaard(inputs, `scenarios/reeks/${maatstaf}/`, '/jaar') },
        (_, index) => Number(cel(reeksrij(maatstaf, index + 1), 'jaar') ?? Number.NaN),
      ),
  };
}

/** A row over the columns of the scenarios. */
export function plaatsblok(at: At, { scenarios }: Momentbeeld, row: string): string {
  const ends: readonly [string, string] = [
    scenarios[0]?.kolom ?? plaatskolom(1),
    scenarios.at(-1)?.kolom ?? plaatskolom(1),
  ];
  return at.block([row, row], ends);
}

/** A cell as a formula joins it to a text, so that what stands there can be compared. */
export function alsTekst(content: CellContent | undefined, onbekend = ''): string {
  if (content === null || content === undefined) return '';
  if (typeof content === 'object') return onbekend;
  return typeof content === 'number' ? String(Number(content.toPrecision(15))) : String(content);
}

export function zelfde(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Assumptions that differ between the scenarios of the snapshot, and the others. */
export function verdeeld(
  { scenarios, cel }: Momentbeeld,
  ids: readonly AannameId[],
): { readonly anders: readonly AannameId[]; readonly gelijk: readonly AannameId[] } {
  const differs = (id: AannameId): boolean =>
    new Set(scenarios.map(({ kolom }) => alsTekst(cel(`aanname/${id}`, kolom)).toLowerCase()))
      .size > 1;
  return { anders: ids.filter(differs), gelijk: ids.filter((id) => !differs(id)) };
}
