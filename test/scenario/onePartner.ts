import type { InputCell } from '../../src/plan';
import {
  aannameIds,
  type AannameId,
  type Aannamewaarde,
  type ScenarioBasis,
} from '../../src/scenario';
import type { CellContent } from '../../src/spreadsheet/workbook';
import { ownFigure } from './ownFigure';
import { roundScenario } from './roundScenario';
import { scenarioOf } from './scenarioInputOf';

const jaren = [2024, 2025, 2026, 2027];
export const unknown = Number.NaN;
export const rounded = (amount: number): number => Math.round(amount * 1000) / 1000;

/** Two municipalities with figures of 2024 and 2025; after that Aa has only what a test gives. */
export function basisWith(
  given: readonly (readonly [pad: string, jaar: number, bedrag: number, rapport?: string])[] = [],
  rapport: ScenarioBasis['rapport'] = () => 'meerjarenplan',
): ScenarioBasis {
  const lijnen = {
    'M2.I.a': 100,
    'M2.I.b': 80,
    'M2.II.b': 50,
    'M2.VI': 1000,
    'M2.VIII': 10,
    'AFM.II.a': 5,
    'SCHULD.1JAN': 200,
    'T2.E.I.B': 4,
  };
  const basis = roundScenario({
    partners: [
      { naam: 'Aa', inwoners: 10_000, lijnen },
      { naam: 'Bos', inwoners: 10_000, lijnen },
    ],
    jaren,
    fusiejaar: 2026,
  });
  return {
    ...basis,
    rapport,
    cijfers: [
      ...basis.cijfers
        .filter(({ gemeente, jaar, pad }) => gemeente !== 'Aa' || jaar < 2026 || pad === 'INWONERS')
        .map((each) =>
          each.rapport === 'meerjarenplan' ? { ...each, rapport: rapport(each.jaar) } : each,
        ),
      ...given.map(([pad, jaar, bedrag, report]) =>
        ownFigure({ gemeente: 'Aa', pad, jaar, bedrag, rapport: report ?? rapport(jaar) }),
      ),
    ],
  };
}

export interface Given {
  readonly basis?: ScenarioBasis;
  readonly changes?: Readonly<Partial<Record<AannameId, Aannamewaarde>>>;
  readonly typed?: Readonly<Record<string, CellContent>>;
}

export function partner({ basis = basisWith(), changes = {}, typed = {} }: Given = {}) {
  const inputs = new Map<string, InputCell>(
    Object.entries(typed).map(([cell, value]) => [`invoer/Aa/${cell}`, { value }]),
  );
  const [first] = scenarioOf(basis, { changes, inputs }).partners;
  if (!first) throw new Error('There is no partner.');
  return first;
}

export const all = (growth: Aannamewaarde): Partial<Record<AannameId, Aannamewaarde>> =>
  Object.fromEntries(aannameIds.filter((id) => id.startsWith('index.')).map((id) => [id, growth]));
