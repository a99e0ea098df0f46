import { Figures, isCompiledFigures, type CompiledFigures } from '../../src/figures';
import { compileFigures } from '../../tools/data/compile';

function compiled(): CompiledFigures {
  const data: unknown = JSON.parse(compileFigures().json);
  if (!isCompiledFigures(data)) throw new Error('compileFigures made a file that nobody reads');
  return data;
}

/** The data as they ship. */
export const data = compiled();
export const figures = new Figures(data);
export const register = figures.register;
