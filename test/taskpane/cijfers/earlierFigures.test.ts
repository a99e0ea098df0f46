import type { Cijfer } from '../../../src/scenario';
import type { OwnImport } from '../../../src/taskpane/ownFigures';
import { earlierFigures } from '../../../src/taskpane/cijfers/earlierFigures';

function cijfer(more: Partial<Cijfer> = {}): Cijfer {
  return {
    gemeente: 'Menen',
    pad: 'M2.I.a',
    omschrijving: 'a. Ontvangsten',
    jaar: 2026,
    rapport: 'meerjarenplan',
    status: 'origineel',
    bestuur: 'gemeente en OCMW',
    bedrag: 100,
    eenheid: 'EUR',
    kwaliteit: 'eigen',
    document: 'MJP',
    plaats: '',
    datum: '',
    ouder: '',
    controlegetal: '',
    ...more,
  };
}
function imported(id: string, ...cijfers: readonly Cijfer[]): OwnImport {
  return { id, municipality: '34027', label: 'Menen', document: id, origin: 'file', cijfers };
}

test.each<[string, Partial<Cijfer>]>([
  ['the same figure once more', {}],
  ['another line of the same plan', { pad: 'SCHULD.31DEC', bedrag: 7 }],
  ['another year', { jaar: 2027, bedrag: 7 }],
  ['another municipality', { gemeente: 'Wervik', bedrag: 7 }],
  ['a version that is not told', { pad: 'M2.I.b', status: '' }],
])('%s goes together', (_, more) => {
  expect(earlierFigures([imported('MJP', cijfer())], [cijfer(more)])).toBeUndefined();
});

test.each<[string, Partial<Cijfer>, string]>([
  ['another amount', { bedrag: 7 }, 'bedrag'],
  ['another version', { pad: 'M2.I.b', status: 'AMJP 1' }, 'status'],
  ['another bestuur', { pad: 'M2.I.b', bestuur: 'OCMW' }, 'bestuur'],
  ['accounts beside a plan', { pad: 'M2.I.b', rapport: 'rekening' }, 'rapport'],
])('%s does not', (_, more, wat) => {
  const found = earlierFigures([imported('MJP', cijfer())], [cijfer(more)]);
  expect(found?.clashes.map((clash) => clash.wat)).toEqual([wat]);
  expect(found).toMatchObject({
    documents: ['MJP'],
    parts: [{ report: 'meerjarenplan', years: [2026] }],
    count: 1,
  });
});

test('what goes is all of those years of that report, and nothing else', () => {
  const found = earlierFigures(
    [
      imported('MJP', cijfer(), cijfer({ pad: 'M2.I.b' }), cijfer({ jaar: 2027 })),
      imported('Schuld', cijfer({ pad: 'SCHULD.31DEC' })),
      imported('Wervik', cijfer({ gemeente: 'Wervik' })),
    ],
    [cijfer({ bedrag: 7 })],
  );
  expect(found?.rest.map(({ id, cijfers }) => [id, cijfers.map(({ jaar }) => jaar)])).toEqual([
    ['MJP', [2027]],
    ['Schuld', []],
  ]);
  expect(found?.count).toBe(3);
});
