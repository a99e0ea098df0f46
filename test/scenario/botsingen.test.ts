import fc from 'fast-check';
import { blijvend, botsingen, vervangen, type Botsing, type Cijfer } from '../../src/scenario';
import { ownFigure } from './ownFigure';

const row = (given: Partial<Cijfer> = {}): Cijfer =>
  ownFigure({ gemeente: 'Lier', pad: 'M2.I.a', jaar: 2026, bedrag: 1, ...given });

test.each<[string, Partial<Cijfer>, Partial<Cijfer>, Partial<Botsing>[]]>([
  ['the same figure', {}, {}, []],
  [
    'another report',
    { rapport: 'rekening', document: 'oud' },
    { document: 'nieuw', pad: 'M2.I.b' },
    [
      {
        gemeente: 'Lier',
        jaar: 2026,
        wat: 'rapport',
        sleutel: '',
        bestaand: { waarde: 'rekening', document: 'oud' },
        nieuw: { waarde: 'meerjarenplan', document: 'nieuw' },
      },
    ],
  ],
  ['another report of another year', { rapport: 'rekening', jaar: 2025 }, {}, []],
  ['another report of another municipality', { rapport: 'rekening', gemeente: 'Duffel' }, {}, []],
  [
    'another version',
    { status: 'origineel' },
    { status: 'aanpassing 1', pad: 'M2.I.b' },
    [
      {
        wat: 'status',
        bestaand: { waarde: 'origineel', document: 'Proef' },
        nieuw: { waarde: 'aanpassing 1', document: 'Proef' },
      },
    ],
  ],
  ['a version that is not named', { status: '' }, { status: 'origineel' }, []],
  [
    'another version of another report: that is told once',
    { status: 'jaarrekening', rapport: 'rekening' },
    { status: 'origineel' },
    [{ wat: 'rapport' }],
  ],
  [
    'another bestuur',
    { bestuur: 'gemeente' },
    { bestuur: 'AGB', pad: 'M2.I.b' },
    [
      {
        wat: 'bestuur',
        bestaand: { waarde: 'gemeente', document: 'Proef' },
        nieuw: { waarde: 'AGB', document: 'Proef' },
      },
    ],
  ],
  [
    'another amount of the same figure',
    { bedrag: 1 },
    { bedrag: 2, document: 'nieuw' },
    [
      {
        wat: 'bedrag',
        sleutel: 'Lier|M2.I.a|2026|meerjarenplan',
        bestaand: { waarde: 1, document: 'Proef' },
        nieuw: { waarde: 2, document: 'nieuw' },
      },
    ],
  ],
  [
    'inhabitants, which belong to no report',
    { pad: 'INWONERS', rapport: '', bestuur: 'gemeente', status: 'a' },
    { pad: 'INWONERS', rapport: '', bestuur: 'OCMW', status: 'b' },
    [],
  ],
  [
    'other inhabitants',
    { pad: 'INWONERS', rapport: '', bedrag: 10 },
    { pad: 'INWONERS', rapport: '', bedrag: 11 },
    [{ wat: 'bedrag', sleutel: 'Lier|INWONERS|2026|' }],
  ],
  ['a study', { rapport: 'studie' }, {}, []],
])('%s', (_what, before, after, expected) => {
  expect(botsingen([row(before)], [row(after)])).toEqual(
    expected.map((each) => expect.objectContaining(each) as Botsing),
  );
});

const drawn = fc.array(
  fc
    .record({
      gemeente: fc.constantFrom('Lier', 'Duffel'),
      pad: fc.constantFrom('M2.I.a', 'M2.I.b', 'INWONERS'),
      jaar: fc.constantFrom(2025, 2026),
      rapport: fc.constantFrom('rekening', 'meerjarenplan', 'studie', ''),
      status: fc.constantFrom('', 'origineel', 'aanpassing 1'),
      bestuur: fc.constantFrom('', 'gemeente', 'AGB'),
      bedrag: fc.constantFrom(1, 2, 3),
    })
    .map((given) => row(given)),
  { maxLength: 12 },
);

test('both sides name the same clashes, whichever came first', () => {
  const named = (found: readonly Botsing[], turned: boolean) =>
    found
      .map(({ gemeente, jaar, wat, sleutel, bestaand, nieuw }) => {
        const values = [bestaand.waarde, nieuw.waarde];
        return JSON.stringify([gemeente, jaar, wat, sleutel, turned ? values.reverse() : values]);
      })
      .sort();
  fc.assert(
    fc.property(drawn, drawn, (one, other) => {
      expect(named(botsingen(one, other), false)).toEqual(named(botsingen(other, one), true));
    }),
  );
});

test('what is replaced clashes no more in its own report', () => {
  fc.assert(
    fc.property(drawn, drawn, (before, next) => {
      const rest = vervangen(before, next);
      const left = botsingen(rest, next).map(({ wat }) => wat);
      expect(left.filter((wat) => wat === 'status' || wat === 'bedrag')).toEqual([]);
      expect(before).toEqual(expect.arrayContaining([...rest]));
      expect(vervangen(rest, next)).toEqual(rest);
    }),
  );
});

test.each<[string, Partial<Cijfer>, boolean]>([
  ['another line of the same report and year', { pad: 'T2.E.I' }, false],
  ['the other report of that year', { rapport: 'rekening' }, true],
  ['another year', { jaar: 2027 }, true],
  ['another municipality', { gemeente: 'Duffel' }, true],
  ['the inhabitants', { pad: 'INWONERS', rapport: '' }, true],
])('replacing takes away %s: kept is %s', (_what, given, kept) => {
  expect(vervangen([row(given)], [row()])).toHaveLength(kept ? 1 : 0);
});

test.each<[string, Partial<Cijfer>, Partial<Cijfer>, boolean]>([
  ['the same figure, whatever its amount', { bedrag: 7 }, {}, false],
  ['another schema of the same plan', { pad: 'T2.E.I' }, {}, true],
  ['another schema of an older version', { pad: 'T2.E.I' }, { status: 'aanpassing 1' }, false],
  ['another schema of another bestuur', { pad: 'T2.E.I' }, { bestuur: 'AGB' }, false],
  ['another year of an older version', { jaar: 2027 }, { status: 'aanpassing 1' }, true],
  ['the accounts of that year', { rapport: 'rekening' }, { status: 'aanpassing 1' }, true],
  ['another municipality', { gemeente: 'Duffel' }, { status: 'aanpassing 1' }, true],
])('beside what comes in, %s', (_what, before, next, stays) => {
  expect(blijvend([row(before)], [row(next)])).toHaveLength(stays ? 1 : 0);
});

test('what stays clashes with the new figures in no more than the report', () => {
  fc.assert(
    fc.property(drawn, drawn, (before, next) => {
      const rest = blijvend(before, next);
      const left = botsingen(rest, next).map(({ wat }) => wat);
      expect(left.filter((wat) => wat === 'status' || wat === 'bedrag')).toEqual([]);
      expect(rest).toEqual(expect.arrayContaining([...vervangen(before, next)]));
    }),
  );
});
