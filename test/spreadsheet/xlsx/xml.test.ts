import { countedList, element, text } from '../../../src/spreadsheet/xlsx/xml';

describe('element', () => {
  it.each([
    [{ a: undefined, b: false }, '<x/>'],
    [{ a: true, b: 0, c: '' }, '<x a="1" b="0" c=""/>'],
    [{ a: '"<&>"' }, '<x a="&quot;&lt;&amp;&gt;&quot;"/>'],
    // Bare line ends in an attribute reach the reader as spaces.
    [{ a: 'één\ntwee\tdrie\r' }, '<x a="één&#10;twee&#9;drie_x000D_"/>'],
  ])('with attributes %j', (attributes, xml) => {
    expect(element('x', attributes)).toBe(xml);
  });

  it('with content, as it is', () => {
    expect(element('x', {}, '<y/>', 'z')).toBe('<x><y/>z</x>');
  });
});

it.each([
  [[], ''],
  [['<y/>', '<z/>'], '<x count="2"><y/><z/></x>'],
])('a list of %j', (items, xml) => {
  expect(countedList('x', items)).toBe(xml);
});

it.each([
  ['a & b < c', 'a &amp; b &lt; c'],
  ['een\ntwee', 'een\ntwee'],
  ['een\r\ntwee', 'een_x000D_\ntwee'],
  ['\u0000\uFFFF', '_x0000__xFFFF_'],
  ['_x000D_', '_x005F_x000D_'],
  ['_xldudf_', '_xldudf_'],
  ['😀', '😀'],
])('text %j', (value, stored) => {
  expect(text(value)).toBe(stored);
});
