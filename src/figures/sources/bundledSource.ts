import { ProblemError } from '../../core';
import type { FiguresLoader } from '../figuresLoader';
import type { FigureSource, SourceMunicipality } from './figureSource';
import type { SourceProblem } from './sourceProblem';

const bundledId = 'meegeleverd';

/** The data that came with the product, and what the organisation added to them. */
export function bundledSource(loader: Pick<FiguresLoader, 'load'>): FigureSource {
  return {
    id: bundledId,
    async list() {
      const figures = await loader.load();
      const gemeenten = figures.register.all.flatMap((each): SourceMunicipality[] => {
        const jaren = [...new Set(figures.recordsOf(each).map(({ year }) => year))];
        const { id, nis, naam } = each;
        return jaren.length === 0 ? [] : [{ id, nis, naam, jaren: jaren.sort((a, b) => a - b) }];
      });
      return { naam: 'Meegeleverde cijfers', uitgever: 'Fusiebegroting', datum: null, gemeenten };
    },
    async load(ids) {
      const figures = await loader.load();
      return ids.flatMap((id) => {
        const entity = figures.register.byId(id);
        if (entity) return figures.recordsOf(entity);
        throw new ProblemError<SourceProblem>({ code: 'source-without', url: bundledId, id });
      });
    },
  };
}
