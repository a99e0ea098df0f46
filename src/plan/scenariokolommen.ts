import {
  meesteKopieen,
  scenarios,
  type Scenariokolom,
  type Scenariokopie,
  type ScenarioNaam,
} from '../scenario';
import type { CellContent } from '../spreadsheet/workbook';
import type { InputCell } from './planRequest';
import { keuze, standardScenario } from './startColumns';

type Inputs = ReadonlyMap<string, InputCell>;

/** The cells of Aannames over a column: what it is called, and whether it is locked. */
export const naamcel = (id: ScenarioNaam): string => `aannames/kop/${id}`;
export const slotcel = (id: ScenarioNaam): string => `aannames/slot/${id}`;
/** The cell of Start that names the scenario that counts. */
export const keuzecel = `start/scenario/${keuze}`;

/** What a locked column says; anything else is open. */
export const slotwoorden = { open: 'open', vast: 'vast' } as const;

/** What the row below the names says of a column; nothing where it has a name and does not count. */
export const kolomstanden = {
  actief: 'actief',
  zonder: 'zonder naam',
  dubbel: 'dubbele naam',
  ongeldig: 'naam past niet',
} as const;
export type Kolomstand = (typeof kolomstanden)[keyof typeof kolomstanden] | '';

/** Signs by which MATCH would look for more than one name. */
const jokers = /[*?~]/g;

export const kopieIds: readonly Scenariokopie[] = Array.from(
  { length: meesteKopieen },
  (_, index): Scenariokopie => `kopie${String(index + 1) as `${number}`}`,
);

/** The columns of a workbook: the four, and the copies whose heading holds something. */
export function scenariokolommen(inputs: Inputs): Scenariokolom[] {
  const copies = kopieIds.filter((id) => {
    const cell = inputs.get(naamcel(id));
    return cell?.formula !== undefined || (cell?.value ?? '') !== '';
  });
  return [...scenarios, ...copies].map((id) => {
    const kop = kopOf(inputs, id);
    return {
      id,
      // Without a name it is told by its id.
      naam: typeof kop === 'string' && kop !== '' ? kop : id,
      slot: isSame(inputs.get(slotcel(id))?.value, slotwoorden.vast),
    };
  });
}

function kopOf(inputs: Inputs, id: ScenarioNaam): CellContent {
  const cell = inputs.get(naamcel(id));
  return cell === undefined ? id : cell.value;
}

/** As a formula compares texts: whatever their case, and never a text with something else. */
function isSame(one: CellContent | undefined, other: CellContent): boolean {
  return (
    typeof one === 'string' &&
    typeof other === 'string' &&
    one.toLowerCase() === other.toLowerCase()
  );
}

/** Whether a name can be found: no signs that stand for others, and no spaces that nobody sees. */
export function isVindbaar(naam: string): boolean {
  return naam !== '' && naam === opgeruimd(naam.replaceAll(jokers, ''));
}

/** Without spaces in front, behind, or two in a row, as TRIM does. */
export function opgeruimd(naam: string): string {
  return naam.replaceAll(/ +/g, ' ').replace(/^ /, '').replace(/ $/, '');
}

/** What stands below each name, in their order: the same rules as the formula there. */
export function standenVan(inputs: Inputs, kolommen: readonly Scenariokolom[]): Kolomstand[] {
  const koppen = kolommen.map(({ id }) => kopOf(inputs, id));
  const selector = inputs.get(keuzecel);
  const chosen = selector === undefined ? standardScenario : selector.value;
  return koppen.map((kop, index) => {
    if (typeof kop !== 'string' || kop === '') return kolomstanden.zonder;
    if (!isVindbaar(kop)) return kolomstanden.ongeldig;
    if (koppen.findIndex((other) => isSame(other, kop)) < index) return kolomstanden.dubbel;
    return isSame(chosen, kop) ? kolomstanden.actief : '';
  });
}

/** The column that counts; undefined where the selector names none. */
export function actieveKolom(
  inputs: Inputs,
  kolommen: readonly Scenariokolom[],
): Scenariokolom | undefined {
  return kolommen[standenVan(inputs, kolommen).indexOf(kolomstanden.actief)];
}

/** How many columns bear the name that another one of the four had from the start. */
export function geleendeNamen(kolommen: readonly Scenariokolom[]): number {
  return kolommen.filter(({ id, naam }) =>
    scenarios.some((standaard) => standaard !== id && isSame(standaard, naam)),
  ).length;
}
