import { raadnota, raadrijen } from '../../src/plan/raad/nota';
import { vast } from '../../src/plan/yearSheet';
import type { RoundPartner } from '../scenario/roundScenario';
import { assumption, basisVan, bladzijde, gemeente, type Keuze } from './raadGevallen';

const [aa, bee] = [gemeente('Aa'), gemeente('Bee')] as const;
const partners: readonly RoundPartner[] = [aa, bee];
const zonderOvername = assumption('aan.overname', 'nee');
const geenPad =
  (...paden: readonly string[]): NonNullable<Keuze['zonder']> =>
  ({ pad }) =>
    paden.includes(pad);

const niet = 'Nog niet volledig beantwoord: punt';
const daar = 'Daar ontbreken cijfers of keuzes.';
const buiten = 'Niet te zien in de jaren van deze werkmap: punt';

// Text of the engine and of the formula, for each way in which a point can stay open.
describe('which points have no answer', () => {
  test.each<readonly [what: string, keuze: Keuze, zin: string]>([
    ['none', { inputs: zonderOvername }, 'Elk van de vijf punten heeft een antwoord.'],
    [
      'two, of which figures are missing',
      { inputs: [...zonderOvername, ...assumption('aan.schepenen', 'ja')] },
      `${niet} 1 en 5. ${daar}`,
    ],
    [
      'one, of which a part is missing',
      { inputs: zonderOvername, zonder: geenPad('INWONERS') },
      `${niet} 2. ${daar}`,
    ],
    [
      'a choice that nobody made',
      { inputs: [...zonderOvername, ...assumption('apb.methode', 'eigen')] },
      `${niet} 1, 3 en 5. ${daar}`,
    ],
    [
      'more',
      { inputs: zonderOvername, zonder: geenPad('BEL.APB', 'BEL.OOV', 'AFM.II.a') },
      `${niet} 1, 3, 4 en 5. ${daar}`,
    ],
    ['all', { zonder: () => true }, `${niet} 1, 2, 3, 4 en 5. ${daar}`],
    [
      'the merger comes after the columns',
      { inputs: zonderOvername, fusiejaar: 2040 },
      `${buiten} 1 en 5.`,
    ],
    [
      'both',
      { inputs: zonderOvername, fusiejaar: 2040, zonder: geenPad('SCHULD.31DEC') },
      `${niet} 2. ${daar} ${buiten} 1 en 5.`,
    ],
  ])('%s', (_, keuze, zin) => {
    const page = bladzijde(basisVan(partners, keuze), keuze.inputs);
    expect(page(raadrijen.antwoorden)).toBe(zin);
  });

  test('the note says it too, right below what the page is', () => {
    const note = raadnota(
      new Map(
        [raadrijen.stand, raadrijen.antwoorden, raadrijen.vraag('apb')].map((row) => [
          `raad/${row}/omschrijving`,
          { value: row },
        ]),
      ),
    );
    expect(note).toBe(`${raadrijen.stand}\n${raadrijen.antwoorden}\n\n${raadrijen.vraag('apb')}`);
  });
});

describe('a chart without a column', () => {
  const note = 'Geen kolom = nog niet bekend, niet nul.';
  test.each<readonly [what: string, keuze: Keuze, told: boolean]>([
    ['all is known', {}, false],
    ['a debt is missing', { zonder: geenPad('SCHULD.31DEC') }, true],
    ['an amount of the plans is missing', { zonder: geenPad('AFM.II.a') }, true],
    ['the takeover is not known', { zonder: geenPad('INWONERS') }, true],
    [
      'the takeover is not known and does not count',
      { zonder: geenPad('INWONERS'), inputs: zonderOvername },
      false,
    ],
  ])('%s', (_, keuze, told) => {
    const page = bladzijde(basisVan(partners, keuze), keuze.inputs);
    expect(page(raadrijen.antwoorden, vast)).toBe(told ? note : '');
  });
});
