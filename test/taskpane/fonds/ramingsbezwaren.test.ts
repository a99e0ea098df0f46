import { fondsPane } from '../../../src/i18n/nl-BE/fondsPane';
import { prepareScenario } from '../../../src/scenario';
import { ramingsbezwaren, ramingsfusieVan } from '../../../src/taskpane/fonds/ramingsbezwaren';
import { figures } from '../../figures/bundledFigures';
import { plaats, standVan } from './fondsstanden';

const [halen, herk, lummen] = ['71020', '71024', '71037'];
const { bezwaren } = fondsPane.raming;

const fusies = [[plaats('Halen'), plaats('Lummen')]];
const raming = ramingsfusieVan(standVan({}, { fusies, labels: ['Duo'] }), 0);

test('the estimate is of the municipalities of its merger, in the year that the sheets ask', () => {
  expect(raming).toEqual({ naam: 'Duo', jaar: 2026, gemeenten: [halen, lummen] });
});

/** What is said of a scenario of these municipalities, in which every share is of this dotation. */
function gezegd(gemeenten: readonly string[], jaar: number, dotatie: string | null) {
  const basis = prepareScenario(figures, {
    gemeenten,
    fusiedatum: `${String(jaar)}-01-01`,
    regeling: 'geen',
  });
  const { voorstel } = basis;
  const aannames = {
    ...voorstel,
    'gemeentefonds.dotatie': { ...voorstel['gemeentefonds.dotatie'], midden: dotatie },
  };
  return ramingsbezwaren(figures, raming, { ...basis, aannames }, 'midden', bezwaren);
}

test.each<[string, string[], number, string | null, RegExp[]]>([
  ['the same', [halen, lummen], 2026, 'GF.HOOFD', []],
  ['the same in another order', [lummen, halen], 2026, 'gf.hoofd', []],
  [
    'one more',
    [halen, lummen, herk],
    2026,
    'GF.HOOFD',
    [/: in Duo ontbreekt Herk-de-Stad\. Kies onder "De bladen" de gemeenten van het scenario/],
  ],
  [
    'another one',
    [halen, herk],
    2026,
    'GF.HOOFD',
    [/: in Duo is Lummen te veel en in Duo ontbreekt Herk-de-Stad\./],
  ],
  [
    'municipalities of before',
    ['71022', '73040'],
    2026,
    'GF.HOOFD',
    [/niet meer bestaan: Hasselt \(tot 2024\) en Kortessem \(tot 2024\)\..*geen raming/],
  ],
  [
    'another year',
    [halen, lummen],
    2031,
    'GF.HOOFD',
    [/is voor 2026, de fusie van het scenario gaat in op 1 januari 2031\..*Gevraagd jaar" 2031/],
  ],
  [
    'the whole share',
    [halen, lummen],
    2026,
    'GF.AANDEEL',
    [/hoofddotatie, maar .* GF\.AANDEEL gekozen\..*kies daar GF\.HOOFD/],
  ],
  ['the additional dotation', [halen, lummen], 2026, 'GF.AANVULLEND', [/GF\.AANVULLEND gekozen/]],
  ['no dotation', [halen, lummen], 2026, null, [/geen dotatie gekozen/]],
  [
    'everything',
    [halen, herk],
    2027,
    'GF.AANDEEL',
    [/Herk-de-Stad/, /1 januari 2027/, /GF\.AANDEEL gekozen/],
  ],
])('a scenario of %s', (_, gemeenten, jaar, dotatie, expected) => {
  const found = gezegd(gemeenten, jaar, dotatie);
  expect(found).toHaveLength(expected.length);
  expected.forEach((words, at) => {
    expect(found[at]).toMatch(words);
  });
});
