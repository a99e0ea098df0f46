import {
  eigenLijnen,
  fusiejaar,
  groei,
  heeftAgb,
  indexrubrieken,
  inwonersleutel,
  invoerlijnen,
  lijnsleutel,
  vasteLijnen,
  type EigenLijn,
  type Indexrubriek,
  type Invoerlijn,
  type Partner,
  type PartnerResultaat,
  type Scenario,
  type VasteInvoerlijn,
} from '../../scenario';
import type { CellPlace } from '../countCells';
import type { PlanContext } from '../planContext';
import { typedNumber } from '../typedInput';
import { jaarkolom, vast } from '../yearSheet';

export const vasteInvoer: readonly VasteInvoerlijn[] = ['INWONERS', ...vasteLijnen, ...eigenLijnen];

/** A cell that somebody has to fill in before all results are known. */
export interface OpenCell extends CellPlace {
  readonly filled: boolean;
}

export const invoerRow = (partner: Partner, lijn: Invoerlijn | VasteInvoerlijn): string =>
  `${partner.id}/${lijn}`;

export function isEigenLijn(lijn: VasteInvoerlijn): lijn is EigenLijn {
  return eigenLijnen.some((each) => each === lijn);
}

function isIndexrubriek(lijn: Invoerlijn): lijn is Indexrubriek {
  return indexrubrieken.some((each) => each === lijn);
}

/** Whether Cijfers has a line of a partner in the report of that year. */
export function publishedIn(
  { input, boek, gemeentefonds }: Scenario,
  partner: Partner,
  lijn: Invoerlijn | 'M2.IV' | 'SCHULD.31DEC',
  jaar: number | undefined,
): boolean {
  // A share of the Gemeentefonds stands under its dotation.
  const pad = lijn === 'GF.AANDEEL' ? gemeentefonds.dotatie : lijn;
  return (
    jaar !== undefined && pad !== undefined && boek.has(lijnsleutel(input, partner, pad, jaar))
  );
}

/** Whether a line counts at all in a column, so that somebody has to know it. */
function counts(scenario: Scenario, { partner }: PartnerResultaat, lijn: Invoerlijn) {
  const { input, overname, actief, gemeentefonds } = scenario;
  const { jaren, rapport } = input;
  return (index: number): boolean => {
    const [jaar = Number.NaN, before] = [jaren[index], jaren[index - 1]];
    // Lint wants every line named; what is not named here always counts.
    // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check
    switch (lijn) {
      case 'M2.VI':
        return before === undefined || rapport(before) !== rapport(jaar);
      case 'M2.IV.a':
      case 'M2.IV.b':
        return !publishedIn(scenario, partner, 'M2.IV', jaar);
      case 'SCHULD.1JAN':
        return !publishedIn(scenario, partner, 'SCHULD.31DEC', before);
      case 'T2.E.I.B':
        // Only what is taken over saves interest, and a list of loans has its own.
        return overname.saldo[index] !== 0 && actief.tekst('overname.berekening') !== 'leningen';
      case 'T2.E.I.A.2':
        return schokTelt(scenario, 'loon', jaar);
      case 'T2.E.II.A.3.b':
        return schokTelt(scenario, 'subsidies', jaar);
      case 'GF.AANDEEL':
        return (
          actief.aan('gemeentefonds') === true &&
          gemeentefonds.dotatie !== undefined &&
          jaar >= fusiejaar(input)
        );
      case 'AGB.AFM':
      case 'AGB.BBR':
        return heeftAgb(input.invoer, partner.id) === true;
      default:
        return true;
    }
  };
}

/** Whether a setback that is switched on counts in a year: only then its figures are asked. */
function schokTelt(
  { actief, input, schokken }: Scenario,
  groep: 'loon' | 'subsidies',
  jaar: number,
): boolean {
  return actief.aan(groep) === true && jaar >= schokken.vanaf && input.rapport(jaar) !== 'rekening';
}

/** Per column whether somebody has to fill a line in: it is not published, and follows from nothing. */
export function neededYears(
  scenario: Scenario,
  result: PartnerResultaat,
  lijn: Invoerlijn,
): readonly boolean[] {
  const { input, actief } = scenario;
  const { partner, plan, herkomst } = result;
  const counted = counts(scenario, result, lijn);
  const grows = (each: Indexrubriek): boolean => !Number.isNaN(groei(actief, each));
  const needed: boolean[] = [];
  // Known, or known as soon as what is asked was filled in.
  let coming = false;
  input.jaren.forEach((jaar, index) => {
    const follows =
      index > 0 &&
      herkomst.zonderCijfers[index] === true &&
      (lijn === 'M2.VI'
        ? grows('M2.I.a') && grows('M2.I.b')
        : isIndexrubriek(lijn) && grows(lijn) && coming);
    const asked = !publishedIn(scenario, partner, lijn, jaar) && counted(index) && !follows;
    needed.push(asked);
    coming = follows || asked || !Number.isNaN(plan[lijn][index] ?? Number.NaN);
  });
  return needed;
}

/** Whether somebody has to fill in a line that belongs to no year. */
export function neededFixed({ input, boek, overname, actief, gemeentefonds }: Scenario) {
  const position = (partner: Partner): number => input.partners.indexOf(partner);
  return (partner: Partner, lijn: VasteInvoerlijn): boolean => {
    switch (lijn) {
      case 'INWONERS':
        return !boek.has(inwonersleutel(partner.label, actief.getal('overname.inwonersjaar')));
      case 'GF.N-1':
      case 'GF.N-2':
        return (
          actief.aan('gemeentefonds') === true &&
          gemeentefonds.dotatie !== undefined &&
          gemeentefonds.aandelen[lijn][position(partner)]?.herkomst !== 'Cijfers'
        );
      case 'BIJDRAGE.POLITIE':
        return actief.aan('politie') === true;
      case 'BIJDRAGE.BRANDWEER':
        return actief.aan('brandweer') === true;
      case 'AGB.SCHULD':
        return (
          heeftAgb(input.invoer, partner.id) === true &&
          actief.aan('overname') === true &&
          overname.regeling !== null &&
          actief.tekst('overname.inbegrepen') !== 'ja'
        );
      case 'SCHULD.31DEC':
        return (
          Number.isNaN(overname.totaalSchuld) && !boek.has(input.vasteSleutels(partner.id, lijn))
        );
      case 'BEL.APB':
      case 'BEL.APB.WAARDE':
      case 'BEL.OOV':
      case 'BEL.OOV.WAARDE':
        return !boek.has(input.vasteSleutels(partner.id, lijn));
    }
  };
}

/** Every cell of this partner that has to be filled in. */
export function openCells(
  context: Pick<PlanContext, 'scenario' | 'inputs'>,
  result: PartnerResultaat,
): OpenCell[] {
  const { scenario } = context;
  const { partner } = result;
  const { jaren } = scenario.input;
  const cell = (row: string, column: string): OpenCell => ({
    row,
    column,
    filled: !Number.isNaN(typedNumber(context, row, column)),
  });
  const isNeeded = neededFixed(scenario);
  return [
    ...invoerlijnen.flatMap((lijn) => {
      const needed = neededYears(scenario, result, lijn);
      return jaren.flatMap((jaar, index) =>
        needed[index] === true ? [cell(invoerRow(partner, lijn), jaarkolom(jaar))] : [],
      );
    }),
    ...vasteInvoer
      .filter((lijn) => isNeeded(partner, lijn))
      .map((lijn) => cell(invoerRow(partner, lijn), vast)),
  ];
}

/** Of all partners together. */
export function allOpenCells(context: Pick<PlanContext, 'scenario' | 'inputs'>): OpenCell[] {
  return context.scenario.partners.flatMap((result) => openCells(context, result));
}

export function progressText(cells: readonly OpenCell[]): string {
  if (cells.length === 0) return 'Alle cijfers zijn bekend';
  const filled = cells.filter((cell) => cell.filled).length;
  return `${String(filled)} van ${String(cells.length)} ingevuld`;
}
