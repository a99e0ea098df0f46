import type { InputCell } from '../../src/plan';
import { raadrijen } from '../../src/plan/raad/nota';
import { scenarios, type AannameId, type Cijfer, type ScenarioBasis } from '../../src/scenario';
import type { CellContent } from '../../src/spreadsheet/workbook';
import { drawScenario } from '../scenario/drawnScenario';
import { roundScenario, type RoundPartner } from '../scenario/roundScenario';
import { planOf } from './planOf';
import { PlanReader } from './planReader';

export type Typed = readonly [string, InputCell];

export const cell = (key: string, value: CellContent): Typed => [key, { value }];

/** The same in all four scenarios. */
export function assumption(id: AannameId, value: CellContent): Typed[] {
  return scenarios.map((naam) => cell(`aannames/${id}/${naam}`, value));
}

/** A municipality that keeps both norms, with 25.000 inhabitants, a debt of 20 million and rates. */
export function gemeente(naam: string, more: Partial<RoundPartner> = {}): RoundPartner {
  return {
    naam,
    inwoners: 25_000,
    ...more,
    vast: {
      'SCHULD.31DEC': 20_000_000,
      'BEL.APB': 7,
      'BEL.APB.WAARDE': 1_000_000,
      'BEL.OOV': 900,
      'BEL.OOV.WAARDE': 500_000,
      ...more.vast,
    },
    lijnen: { 'M2.I.a': 50_000_000, 'M2.I.b': 49_000_000, ...more.lijnen },
  };
}

export interface Keuze {
  readonly jaren?: readonly number[];
  readonly fusiejaar?: number;
  readonly inputs?: readonly Typed[];
  /** Figures that Cijfers does not have. */
  readonly zonder?: (cijfer: Cijfer) => boolean;
}

/** Plans of 2029 to 2031, which closes a plan period; the merger is in 2030. */
export function basisVan(
  partners: readonly RoundPartner[],
  { jaren = [2029, 2030, 2031], fusiejaar = 2030, zonder }: Keuze = {},
): ScenarioBasis {
  const basis = roundScenario({ jaren, fusiejaar, partners });
  return zonder ? { ...basis, cijfers: basis.cijfers.filter((each) => !zonder(each)) } : basis;
}

/** The text of a row of the page; fails where the formula says something else. */
export function bladzijde(
  basis: ScenarioBasis,
  inputs: readonly Typed[] = [],
): (row: string, column?: string) => string {
  const reader = new PlanReader(planOf(basis, { inputs: new Map(inputs) }).workbook);
  return (row, column = 'omschrijving') => {
    const value = reader.value('raad', row, column);
    expect(reader.byFormula('raad', row, column)).toBe(value);
    return String(value);
  };
}

export function zinVan(key: string, partners: readonly RoundPartner[], keuze: Keuze = {}): string {
  return bladzijde(basisVan(partners, keuze), keuze.inputs)(raadrijen.zin(key));
}

/** Six municipalities over twelve years, of which much is missing: the longest page. */
export const veelOntbreekt = () =>
  drawScenario({
    seed: 6012,
    partners: 6,
    years: 12,
    firstYear: 2023,
    merger: 3,
    reports: 'accounts first',
    gaps: 0.3,
    typed: 0.5,
    odd: 0,
    debts: 'mixed',
  });
