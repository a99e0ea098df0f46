import type { FiguresLoader } from '../../figures';
import { ProblemError } from '../../core';
import { CellError, type Argument, type Cells } from '../cell';
import { refusalAsCell } from '../elementwise';
import type { InputProblem } from '../../i18n/problem';
import { CellErrorThrown } from '../inputs';
import type { FunctionId } from '../signature';
import { harmonisatieAdapter, harmonisatieEffectAdapter } from './belastingen';
import { cijferAdapters } from './cijfers';
import { afmAdapter, afmGecorrigeerdAdapter, bbrAdapter, normtoetsAdapter } from './evenwicht';
import { faseringAdapter, terugverdientijdAdapter } from './fusiekosten';
import { gemeentefondsSegmentAdapter, gemeentefondsWaarborgAdapter } from './gemeentefonds';
import { schuldovernameAdapter, schuldovernameVerdelingAdapter } from './schuldovername';

/** Takes what Excel hands over and answers with cells; a refusal is an error cell, never a throw. */
export type Adapter = (...arguments_: Argument[]) => Cells | Promise<Cells>;

function refusalAsCells(error: unknown): Cells {
  if (error instanceof CellErrorThrown || error instanceof ProblemError) {
    return [[refusalAsCell(error)]];
  }
  // A fault of ours must not look like a fault of the user, nor disappear.
  const detail = error instanceof Error ? error.message : String(error);
  const problem: InputProblem = { code: 'unexpected', detail };
  return [[new CellError('#VALUE!', problem)]];
}

function answering(adapter: (...arguments_: never[]) => Cells | Promise<Cells>): Adapter {
  const call = adapter as Adapter;
  return (...arguments_) => {
    try {
      const cells = call(...arguments_);
      return cells instanceof Promise ? cells.catch(refusalAsCells) : cells;
    } catch (error) {
      return refusalAsCells(error);
    }
  };
}

/** The fifteen functions by id, over the figures of the given loader. */
export function createAdapters(loader: FiguresLoader): Readonly<Record<FunctionId, Adapter>> {
  const { CIJFER, BRON, INWONERS } = cijferAdapters(loader);
  return {
    AFM: answering(afmAdapter),
    AFM_GECORRIGEERD: answering(afmGecorrigeerdAdapter),
    BBR: answering(bbrAdapter),
    NORMTOETS: answering(normtoetsAdapter),
    SCHULDOVERNAME: answering(schuldovernameAdapter),
    SCHULDOVERNAME_VERDELING: answering(schuldovernameVerdelingAdapter),
    GEMEENTEFONDS_SEGMENT: answering(gemeentefondsSegmentAdapter),
    GEMEENTEFONDS_WAARBORG: answering(gemeentefondsWaarborgAdapter),
    HARMONISATIE: answering(harmonisatieAdapter),
    HARMONISATIE_EFFECT: answering(harmonisatieEffectAdapter),
    CIJFER: answering(CIJFER),
    BRON: answering(BRON),
    INWONERS: answering(INWONERS),
    FASERING: answering(faseringAdapter),
    TERUGVERDIENTIJD: answering(terugverdientijdAdapter),
  };
}
