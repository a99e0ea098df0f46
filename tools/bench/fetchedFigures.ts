import { Figures, isCompiledFigures } from '../../src/figures';

/** The bundled figures, as the workbench serves them. */
export async function fetchedFigures(): Promise<Figures> {
  const data: unknown = await (await fetch('/figures.json')).json();
  if (!isCompiledFigures(data)) throw new Error('/figures.json holds no figures.');
  return new Figures(data);
}
