import fc from 'fast-check';
import { catalogue, createAdapters, functionIds } from '../../src/functions';
import { functionTexts } from '../../src/functions/texts';
import { legalBasis } from '../../src/functions/legalBasis';
import { languages } from '../../src/i18n/language';
import { bundledLoader } from '../../tools/data/bundledLoader';
import { expectCells } from '../expectCells';
import { callFormula, plain } from './callFormula';

const adapters = createAdapters(bundledLoader());

describe('the catalogue is complete', () => {
  it('holds every function once, with an adapter', () => {
    expect(catalogue.map(({ id }) => id)).toEqual([...functionIds]);
    expect(Object.keys(adapters).sort()).toEqual([...functionIds].sort());
  });

  const texts = languages.flatMap((language) =>
    catalogue.map((signature) => ({ language, signature, id: signature.id })),
  );

  it.each(texts)('$id is told in $language', ({ language, signature }) => {
    const text = functionTexts(language)[signature.id];
    expect(Object.keys(text.parameters)).toEqual(signature.parameters.map(({ id }) => id));
    expect(text.examples).toHaveLength(signature.examples.length);
    expect(text.summary.length).toBeLessThanOrEqual(250);
    for (const sentence of [
      text.summary,
      text.result,
      ...Object.values(text.parameters),
      ...text.remarks,
      ...text.errors,
      ...text.examples,
    ]) {
      expect(sentence).toMatch(/^\S.*[.…]$/s);
    }
    expect(text.errors.length).toBeGreaterThan(0);
    expect(text.searchWords.length).toBeGreaterThan(0);
    expect(legalBasis(signature.id).article).not.toBe('');
  });

  it('puts optional arguments behind the required ones', () => {
    for (const { parameters } of catalogue) {
      const order = parameters.map(({ optional }) => optional);
      expect(order).toEqual([...order].sort());
    }
  });

  it('keeps the defaults of the contract, whatever becomes of the law', () => {
    const defaults = Object.fromEntries(
      catalogue.flatMap(({ id, parameters }) =>
        parameters.flatMap((parameter) =>
          parameter.default === undefined ? [] : [[`${id}.${parameter.id}`, parameter.default]],
        ),
      ),
    );
    expect(defaults).toEqual({
      'AFM.periodieke_terugvorderingen': 0,
      'AFM_GECORRIGEERD.norm': 0.08,
      'BBR.onbeschikbare_gelden': 0,
      'SCHULDOVERNAME.regeling': '2025',
      'SCHULDOVERNAME_VERDELING.regeling': '2025',
      'SCHULDOVERNAME_VERDELING.sleutel': 'inwoners',
      'GEMEENTEFONDS_WAARBORG.jaar_na_fusie': 0,
      'GEMEENTEFONDS_WAARBORG.groei_hoofddotatie': 0.035,
      'GEMEENTEFONDS_WAARBORG.jaren_eerste_periode': 6,
      'HARMONISATIE.methode': 'laagste',
      'HARMONISATIE_EFFECT.eenheid': 1,
      'CIJFER.bestuur': 'gemeente en OCMW',
      'BRON.bestuur': 'gemeente en OCMW',
      'TERUGVERDIENTIJD.investering': 0,
    });
  });
});

describe('examples are computed', () => {
  const examples = catalogue.flatMap(({ examples: list }) => [...list]);

  it.each(examples)('$formula', async ({ formula, result, tolerance }) => {
    expectCells(plain(await callFormula(adapters, formula)), result, tolerance);
  });

  it('every function but BRON shows one; BRON answers a line of text', async () => {
    for (const { id, examples: list } of catalogue) {
      if (id !== 'BRON') expect([id, list.length > 0]).toEqual([id, true]);
    }
    const line = plain(await callFormula(adapters, 'FUSIE.BRON("Hasselt","afm",2021)'));
    expect(line).toContain('gemeente en OCMW');
  });
});

it('never answers NaN, an infinity or null, whatever is typed', async () => {
  const anything = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ code: '#N/A' }),
  );
  const argument = fc.option(
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(anything, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      ),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...catalogue),
      fc.array(argument, { minLength: 5, maxLength: 5 }),
      async ({ id, parameters }, arguments_) => {
        const cells = await adapters[id](...arguments_.slice(0, parameters.length));
        for (const cell of cells.flat()) {
          if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
          else expect(cell).toBeTruthy();
          if (typeof cell === 'object') expect(cell.problem?.code).not.toBe('unexpected');
        }
      },
    ),
    { numRuns: 500 },
  );
});
