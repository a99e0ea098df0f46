import {
  bronnaam,
  sleutel,
  verschillen,
  type Cijfer,
  type ScenarioChoice,
} from '../../src/scenario';
import { figures } from '../figures/bundledFigures';
import { ownFigure } from './ownFigure';
import { basisOf, idsOf } from './publishedCases';
import { refusalOf } from './refusal';

const names = ['Hasselt', 'Kortessem'];
const hasselt = 'Hasselt (tot 2024)';
const receipts = `${hasselt}|M2.I.a|2021|rekening`;
const debt = `${hasselt}|SCHULD.31DEC|2021|rekening`;
const debtOfStudy = `${hasselt}|SCHULD.31DEC|2021|studie`;
const accounts = 148_278_003;
const consultant = 140_650_000;

const own = (bedrag: number, given: Partial<Cijfer> = {}): Cijfer =>
  ownFigure({
    gemeente: hasselt,
    pad: 'M2.I.a',
    jaar: 2021,
    rapport: 'rekening',
    status: '',
    document: 'eigen.xlsx',
    bedrag,
    ...given,
  });
const differencesOf = (choice: Partial<ScenarioChoice> = {}) =>
  verschillen(figures, {
    ...choice,
    gemeenten: idsOf(names, '2025-01-01'),
    fusiedatum: '2025-01-01',
  });
const build = (choice: Partial<ScenarioChoice>) => basisOf(names, choice);
const published = build({}).cijfers.find((each) => sleutel(each) === receipts);

describe('figures under one key', () => {
  test('all that nobody chose are refused together, with everything to choose by', () => {
    const eigenCijfers = [own(1), own(2, { pad: 'M2.I.b', document: 'ander.xlsx', status: 'v2' })];
    expect(refusalOf(() => build({ eigenCijfers }))).toEqual({
      code: 'figures-differ',
      verschillen: [
        expect.objectContaining({
          sleutel: receipts,
          gemeente: hasselt,
          pad: 'M2.I.a',
          jaar: 2021,
          kandidaten: [published, eigenCijfers[0]],
          gekozen: undefined,
        }),
        expect.objectContaining({
          sleutel: `${hasselt}|M2.I.b|2021|rekening`,
          kandidaten: [
            expect.objectContaining({ kwaliteit: 'gepubliceerd', rapport: 'rekening' }),
            expect.objectContaining({ bedrag: 2, document: 'ander.xlsx', status: 'v2' }),
          ],
        }),
      ],
    });
  });

  test.each([
    ['the own one', 'eigen.xlsx', 1, published?.bedrag],
    ['the published one', published?.document ?? '', published?.bedrag, 1],
  ])(
    '%s is chosen: it is looked up, and the other stands beside it',
    (_which, name, one, other) => {
      const keuzes = new Map([[receipts, name]]);
      const eigenCijfers = [own(1)];
      const basis = build({ eigenCijfers, keuzes });
      expect(basis.cijfers.filter((each) => sleutel(each) === receipts)).toEqual([
        expect.objectContaining({ bedrag: one, gebruik: 'gekozen' }),
      ]);
      expect(basis.nietGekozen).toEqual([
        expect.objectContaining({ bedrag: other, gebruik: 'niet gekozen' }),
      ]);
      expect(differencesOf({ eigenCijfers, keuzes })).toContainEqual(
        expect.objectContaining({
          sleutel: receipts,
          gekozen: expect.objectContaining({ bedrag: one }) as Cijfer,
        }),
      );
    },
  );

  test.each([
    ['a document that is no candidate', new Map([[receipts, 'weg.xlsx']])],
    ['another figure', new Map([[`${hasselt}|M2.I.b|2021|rekening`, 'eigen.xlsx']])],
  ])('a choice of %s chooses nothing', (_what, keuzes) => {
    expect(refusalOf(() => build({ eigenCijfers: [own(1)], keuzes }))).toMatchObject({
      code: 'figures-differ',
    });
  });

  test('the case of a name makes no second figure', () => {
    const eigenCijfers = [own(1), own(2, { gemeente: hasselt.toUpperCase() })];
    expect(differencesOf({ eigenCijfers })[0]?.kandidaten).toHaveLength(3);
  });

  test('the same amount is the same figure, and stands there once', () => {
    const eigenCijfers = [own(published?.bedrag ?? 0)];
    expect(build({ eigenCijfers }).cijfers).toEqual(build({}).cijfers);
  });

  test.each([
    ['documents', [own(1), own(2, { document: 'b' })], ['eigen.xlsx', 'b']],
    [
      'lines of one document',
      [own(1, { plaats: 'rij 1' }), own(2, { plaats: 'rij 2' })],
      ['eigen.xlsx, rij 1', 'eigen.xlsx, rij 2'],
    ],
    ['amounts of one line', [own(1), own(2)], ['eigen.xlsx, : 1', 'eigen.xlsx, : 2']],
  ])('candidates are told apart by %s', (_what, kandidaten, expected) => {
    expect(kandidaten.map((each) => bronnaam(each, kandidaten))).toEqual(expected);
    for (const [index, bedrag] of [1, 2].entries()) {
      const keuzes = new Map([[receipts.toUpperCase(), expected[index] ?? '']]);
      const { cijfers } = build({ eigenCijfers: kandidaten, keuzes });
      expect(cijfers.find((each) => sleutel(each) === receipts)?.bedrag).toBe(bedrag);
    }
  });

  test('a revision that leaves an amount as it was is one version all the same', () => {
    const revised = { rapport: 'meerjarenplan', status: 'aanpassing 2', jaar: 2049 };
    const first = { ...revised, status: 'origineel' };
    const eigenCijfers = [
      own(10, first),
      own(20, { ...first, pad: 'M2.I.b', document: 'a' }),
      own(10, revised),
      own(21, { ...revised, pad: 'M2.I.b', document: 'b' }),
      own(5, { ...revised, gemeente: 'Kortessem (tot 2024)' }),
    ];
    const key = `${hasselt}|M2.I.b|2049|meerjarenplan`;
    for (const [name, status] of [
      ['a', 'origineel'],
      ['b', 'aanpassing 2'],
    ] as const) {
      const { cijfers } = build({ eigenCijfers, keuzes: new Map([[key, name]]) });
      const ofYear = cijfers.filter(({ jaar, gemeente }) => jaar === 2049 && gemeente === hasselt);
      expect(ofYear.map((each) => each.status)).toEqual([status, status]);
    }
  });
});

describe('a study beside the accounts', () => {
  test('is offered, and the accounts count', () => {
    const basis = build({});
    expect(differencesOf().find((each) => each.sleutel === debt)).toMatchObject({
      kandidaten: [
        { bedrag: accounts, rapport: 'rekening' },
        { bedrag: consultant, rapport: 'studie' },
      ],
      gekozen: { bedrag: accounts },
    });
    expect(basis.vasteSleutels(basis.partners[0]?.id ?? '', 'SCHULD.31DEC')).toBe(debt);
    expect(basis.nietGekozen).toEqual([]);
  });

  test('takes the place of the accounts when chosen, with its own report and document', () => {
    const study = differencesOf()
      .find((each) => each.sleutel === debt)
      ?.kandidaten.find(({ rapport }) => rapport === 'studie');
    const basis = build({ keuzes: new Map([[debt, study?.document ?? '']]) });
    const [partner, other] = basis.partners;
    expect(basis.vasteSleutels(partner?.id ?? '', 'SCHULD.31DEC')).toBe(debtOfStudy);
    expect(basis.vasteSleutels(other?.id ?? '', 'SCHULD.31DEC')).toBe(
      'Kortessem (tot 2024)|SCHULD.31DEC|2021|rekening',
    );
    const row = (key: string) => basis.cijfers.find((each) => sleutel(each) === key);
    expect(row(debtOfStudy)).toEqual({ ...study, gebruik: 'gekozen' });
    expect(row(debt)).toMatchObject({ bedrag: accounts, gebruik: 'niet gekozen' });
  });

  test('stays chosen with the amount that it has now', () => {
    const study = own(8, { pad: 'BEL.APB', rapport: 'studie', jaar: 2049, document: 'studie' });
    const eigenCijfers = [own(7, { pad: 'BEL.APB', rapport: '', jaar: 2049 }), study];
    const key = `${hasselt}|BEL.APB|2049|`;
    const first = build({ eigenCijfers, keuzes: new Map([[key, 'studie']]) });
    const again = (aanvaard: readonly string[], bedrag: number) => {
      const next = build({
        eigenCijfers: eigenCijfers.map((each) => (each === study ? { ...each, bedrag } : each)),
        vastgelegd: first.cijfers,
        aanvaard: new Set(aanvaard),
      });
      const fetched = next.vasteSleutels(next.partners[0]?.id ?? '', 'BEL.APB');
      return next.cijfers.find((each) => sleutel(each) === fetched)?.bedrag;
    };
    expect(again([], 9)).toBe(8);
    expect(again([sleutel(study)], 9)).toBe(9);
    expect(again([sleutel(study), key], 9)).toBe(9);
  });

  test('with the same amount is no difference', () => {
    const eigenCijfers = [own(7, { pad: 'BEL.APB', rapport: '', jaar: 2049 })];
    const study = (bedrag: number) =>
      own(bedrag, { pad: 'BEL.APB', rapport: 'studie', jaar: 2049, document: 'studie' });
    const keys = (extra: Cijfer) =>
      differencesOf({ eigenCijfers: [...eigenCijfers, extra] }).map((each) => each.sleutel);
    expect(keys(study(7))).not.toContain(`${hasselt}|BEL.APB|2049|`);
    expect(keys(study(8))).toContain(`${hasselt}|BEL.APB|2049|`);
  });
});
