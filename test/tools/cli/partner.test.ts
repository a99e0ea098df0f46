import { resolvePartner } from '../../../tools/cli/partner';
import { bundledFigures } from './surface';

test.each([
  ['Hasselt', '2025-01-01', '71022'],
  ['Hasselt', '2026-01-01', '71072'],
  [' hasselt (TOT 2024) ', '2025-01-01', '71022'],
  ['71072', '2031-01-01', '71072'],
  ['herk de stad', '2025-01-01', '71024'],
  // One code, two territories.
  ['11002', '2025-01-01', '11002 tot 2024'],
  ['11002', '2026-01-01', '11002'],
  ['11002 tot 2024', '2019-01-01', '11002 tot 2024'],
  ['Borsbeek', '2025-01-01', '11007'],
])('%s in a merger on %s is %s', async (given, fusiedatum, id) => {
  const { register } = await bundledFigures();
  expect(resolvePartner(register, given, fusiedatum).id).toBe(id);
});

test.each([['2018-01-01'], ['2019-01-01'], ['2025-01-01'], ['2026-01-01'], ['2031-01-01']])(
  'every municipality is one, or refused, in a merger on %s',
  async (fusiedatum) => {
    const { register } = await bundledFigures();
    const eve = `${String(Number(fusiedatum.slice(0, 4)) - 1)}-12-31`;
    for (const municipality of register.all) {
      const { id, naam, van, tot } = municipality;
      const existed = (van === null || van <= eve) && (tot === null || tot >= eve);
      if (existed) expect(resolvePartner(register, naam, fusiedatum).id).toBe(id);
      else if (!register.all.some((other) => other.id !== id && other.naam === naam))
        expect(() => resolvePartner(register, naam, fusiedatum)).toThrow(
          /fusiedatum (?:tot|vanaf)/,
        );
    }
  },
);
