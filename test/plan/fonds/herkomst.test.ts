import { cellenVan, planMet } from './bladcellen';

const cellen = cellenVan(planMet());

test.each([
  ['the order in which a segment counts', 'meerSegmenten', /eerste in de volgorde van de blokken/],
  ['how precise the amount of the year is', 'hoofddotatie', /Niet tot op de euro bekend/],
  ['the source of the amount of 2022', 'gepubliceerd/2022', /deel 4\.4\.4/],
  [
    'that 30,2 % was not looked up',
    'huidig/fiscaleArmoede',
    /geen; rechtsgrond: .* niet nagetrokken/,
  ],
])('Fonds - blokken says %s', (_, row, words) => {
  const found = cellen.filter(({ name }) => name.startsWith(`fondsBlokken/${row}/`));
  expect(found.map(({ cell }) => String(cell.value)).join(' ')).toMatch(words);
});
