import { describeProblem } from '../../src/i18n';
import { errorName } from '../../src/i18n/errorNames';
import { languageFor } from '../../src/i18n/language';

it.each([
  ['nl-BE', 'nl-BE'],
  ['nl-NL', 'nl-BE'],
  ['NL-be', 'nl-BE'],
  ['fr-BE', 'nl-BE'],
  [undefined, 'nl-BE'],
])('a display language %s reads %s', (wanted, language) => {
  expect(languageFor(wanted)).toBe(language);
});

it.each([
  ['#N/A', '#N/B'],
  ['#VALUE!', '#WAARDE!'],
  ['#DIV/0!', '#DEEL/0!'],
  ['#NUM!', '#GETAL!'],
  ['#REF!', '#VERW!'],
  ['#ONBEKEND!', '#ONBEKEND!'],
])('%s is printed as %s', (error, printed) => {
  expect(errorName(error, 'nl-BE')).toBe(printed);
});

it('a problem without a sentence is a fault of ours and says its code', () => {
  expect(() => describeProblem({ code: 'never-heard-of' }, 'nl-BE')).toThrow('never-heard-of');
});

it.each([
  [
    { code: 'not-a-number', argument: 'afm', given: true },
    'afm bevat WAAR, maar hier hoort een getal.',
  ],
  [
    { code: 'negative', argument: 'inwoners', position: 2, value: -5 },
    'Het 2e getal van inwoners is -5, maar hier hoort een getal van 0 of meer.',
  ],
  [{ code: 'not-whole', argument: 'inwoners', position: 1, value: 79.089 }, 'Bedoelt u 79.089?'],
  [
    { code: 'percent-expected', argument: 'norm', position: 1, value: 8, suggestion: 0.08 },
    'Bedoelt u 8 %? Geef dan 0,08.',
  ],
  [
    { code: 'points-expected', argument: 'tarieven', position: 1, value: 0.07, suggestion: 7 },
    'Excel bewaart 7 % als 0,07: geef 7.',
  ],
  [
    { code: 'looks-like-opcentiemen', argument: 'tarieven', position: 1, value: 986.4 },
    'lijkt opcentiemen: geef eenheid 100',
  ],
  [{ code: 'percentages-not-whole', sum: 0.8 }, 'samen 80 %'],
  [
    {
      code: 'shapes-differ',
      first: { argument: 'afm', shape: '4×1' },
      other: { argument: 'bbr', shape: '3×1' },
    },
    '4×1 en 3×1',
  ],
])('%j is told in a sentence', (problem, fragment) => {
  expect(describeProblem(problem, 'nl-BE')).toContain(fragment);
});
