import fc from 'fast-check';
import { figures } from './bundledFigures';
import { problemOf } from './problemOf';

const { rubrieken } = figures;

describe('paths and words', () => {
  it.each([
    ['exploitatiesaldo', 'M2.I'],
    ['exploitatieontvangsten', 'M2.I.a'],
    ['exploitatie-uitgaven', 'M2.I.b'],
    ['Exploitatie_Uitgaven', 'M2.I.b'],
    ['exploitatie uitgaven', 'M2.I.b'],
    ['investeringssaldo', 'M2.II'],
    ['investeringsontvangsten', 'M2.II.a'],
    ['investeringsuitgaven', 'M2.II.b'],
    ['financieringssaldo', 'M2.IV'],
    ['financieringsontvangsten', 'M2.IV.a'],
    ['financieringsuitgaven', 'M2.IV.b'],
    ['budgettair resultaat', 'M2.V'],
    ['gecumuleerd vorig boekjaar', 'M2.VI'],
    ['gecumuleerd budgettair resultaat', 'M2.VII'],
    ['onbeschikbare gelden', 'M2.VIII'],
    ['BBR', 'M2.IX'],
    ['netto periodieke aflossingen', 'AFM.II'],
    ['periodieke aflossingen', 'AFM.II.a'],
    ['periodieke terugvorderingen', 'AFM.II.b'],
    ['afm', 'AFM.III'],
    ['gecorrigeerde afm', 'GAFM.III'],
    ['financiële schulden 1 januari', 'SCHULD.1JAN'],
    ['Financiele schulden 31 december', 'SCHULD.31DEC'],
    ['apb', 'BEL.APB'],
    ['waarde 1% apb', 'BEL.APB.WAARDE'],
    ['waarde 1 % APB', 'BEL.APB.WAARDE'],
    ['opcentiemen', 'BEL.OOV'],
    ['waarde 100 opcentiemen', 'BEL.OOV.WAARDE'],
    ['gemeentefonds', 'GF.AANDEEL'],
    ['inwoners', 'INWONERS'],
    ['m2.i.A', 'M2.I.a'],
    ['gf.hoofd', 'GF.HOOFD'],
    ['t2.e.ii.a.2.a', 'T2.E.II.A.2.a'],
    [' SCHULD.31DEC.LANG ', 'SCHULD.31DEC.LANG'],
  ])('%s is %s', (given, path) => {
    expect(rubrieken.resolve(given).path).toBe(path);
  });

  it.each([
    'M2.I M2.I.a M2.I.b M2.II M2.II.a M2.II.b M2.III M2.IV M2.IV.a M2.IV.b M2.V M2.VI M2.VI.a',
    'M2.VI.b M2.VII M2.VIII M2.IX AFM.I AFM.II AFM.II.a AFM.II.b AFM.III',
    'GAFM.I GAFM.II GAFM.II.a GAFM.II.b GAFM.III BEL.APB BEL.APB.WAARDE BEL.OOV BEL.OOV.WAARDE',
    'GF.AANDEEL GF.HOOFD GF.AANVULLEND SCHULD.NIEUW SCHULD.AFLOSSINGEN T2.E.II.A.2.a T2.F.I.A.1',
    ['1JAN', 'NIEUW', 'AFLOSSINGEN', '31DEC']
      .flatMap((line) =>
        ['LEASING', 'KREDIETINSTELLINGEN', 'LANG', 'BINNENJAAR', 'KORT'].map(
          (part) => `SCHULD.${line}.${part}`,
        ),
      )
      .join(' '),
  ])('the contract’s paths exist: %s', (paths) => {
    for (const path of paths.split(' ')) expect(rubrieken.byPath(path).path).toBe(path);
  });

  it.each([
    ['schulden', ['financiële schulden 1 januari', 'financiële schulden 31 december']],
    ['aflossingen', ['netto periodieke aflossingen', 'periodieke aflossingen']],
    ['gecumuleerd', ['gecumuleerd vorig boekjaar', 'gecumuleerd budgettair resultaat']],
  ])('%s fits more than one word', (given, candidates) => {
    expect(problemOf(() => rubrieken.resolve(given))).toEqual({
      code: 'ambiguous-rubriek',
      given,
      candidates,
    });
  });

  it.each([
    ['afmm', 'afm'],
    ['M2.I.c', 'M2.I.a'],
    ['exploitatie ontvangst', 'exploitatieontvangsten'],
    ['inwonners', 'inwoners'],
  ])('%s is unknown, %s is near', (given, near) => {
    expect(problemOf(() => rubrieken.resolve(given))).toMatchObject({
      code: 'unknown-rubriek',
      given,
      nearest: expect.arrayContaining([near]),
    });
  });

  it('a path of our own that is not in the list is a fault', () => {
    expect(() => rubrieken.byPath('M2.X')).toThrow('M2.X');
  });

  it('no spelling of a path or word changes what it means', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rubrieken.all.filter(({ printedOnly }) => !printedOnly)),
        fc.array(fc.constantFrom(' ', '_', '-', ''), { minLength: 40, maxLength: 40 }),
        fc.boolean(),
        ({ path }, gaps, upper) => {
          const spelled = [...path].map((letter, index) => letter + (gaps[index] ?? '')).join('');
          const given = upper ? spelled.toUpperCase() : spelled.toLowerCase();
          expect(rubrieken.resolve(given).path).toBe(path);
        },
      ),
    );
  });
});
