import { fondsgemeenten, ledenVan, type Ledengroep } from '../../../src/fonds';
import { register } from '../../figures/bundledFigures';

it.each<[Ledengroep, number, string[]]>([
  ['alle', 285, ['Antwerpen', 'Hasselt']],
  ['grootsteden', 2, ['Antwerpen', 'Gent']],
  ['centrumsteden', 11, ['Hasselt', 'Oostende']],
  ['provinciale steden', 21, ['Lier', 'Tongeren-Borgloon']],
  ['kustgemeenten', 10, ['Blankenberge', 'Oostende']],
])('%s: %d municipalities', (groep, aantal, among) => {
  const gemeenten = fondsgemeenten(register.today);
  const lid = ledenVan(gemeenten, groep);
  const names = gemeenten.filter((_, row) => lid?.[row] === true).map(({ naam }) => naam);
  expect(names).toHaveLength(aantal);
  expect(names).toEqual(expect.arrayContaining(among));
});

it('only the user knows the members of a segment of research', () => {
  const gemeenten = fondsgemeenten(register.today);
  expect(ledenVan(gemeenten, 'gebruiker')).toBeUndefined();
});
