import { folderImports } from '../../../src/taskpane/cijfers/folderImports';
import { figures } from '../../figures/bundledFigures';

const hasselt = figures.register.former.find(({ naam }) => naam === 'Hasselt');
if (!hasselt) throw new Error('Hasselt is no longer in the data.');
const records = figures.recordsOf(hasselt);

test('one import for each document of a municipality, with every figure in it', () => {
  const found = folderImports(records);
  expect(found.flatMap(({ cijfers }) => cijfers)).toHaveLength(records.length);
  expect(new Set(found.map(({ document }) => document)).size).toBe(found.length);
  for (const { label, origin, municipality, document, cijfers } of found) {
    expect({ label, origin, municipality }).toEqual({
      label: 'Hasselt (tot 2024)',
      origin: 'folder',
      municipality: hasselt?.id,
    });
    expect(cijfers.every((cijfer) => cijfer.document === document)).toBe(true);
  }
});

test('the same document taken again has the same id', () => {
  const ids = () => folderImports(records).map(({ id }) => id);
  expect(ids()).toEqual(ids());
});
