import {
  omittedZeros,
  recognise,
  takeOver,
  usualAnswers,
  type ImportAnswers,
} from '../../../src/figures/import';
import { lines, sheet } from './tables';

const answered = (text: string, answers: Partial<ImportAnswers> = {}) => {
  const reading = recognise([sheet(text)]);
  const usual: ImportAnswers = {
    ...usualAnswers(reading),
    bestuur: 'gemeente en OCMW',
    ambiguous: 'thousands',
    ...answers,
  };
  return { reading, answers: usual };
};
const zerosIn = (text: string) => {
  const { reading, answers } = answered(text);
  const years = new Map(reading.columns.map(({ id, year }) => [id, year]));
  return omittedZeros(reading, answers).map(
    ({ path, column, follows }) => `${path} ${String(years.get(column))} < ${follows}`,
  );
};

const head = 'Budgettair resultaat | Rek 2024 | Rek 2025';
const margin = 'Autofinancieringsmarge | Rek 2024 | Rek 2025';

describe('a line of M2 that is not printed follows as 0', () => {
  test.each<[string, string, string[]]>([
    [
      'where the total is complete without it',
      `${head}
VII. Gecumuleerd budgettair resultaat | 1.500 | 2.500
IX. Beschikbaar budgettair resultaat (VII-VIII) | 1.500 | 2.500`,
      ['M2.VIII 2024 < M2.IX', 'M2.VIII 2025 < M2.IX'],
    ],
    [
      'in the years of which that is so, hidden cents apart',
      `${head}
VII. Gecumuleerd budgettair resultaat | 1.500 | 2.500
IX. Beschikbaar budgettair resultaat (VII-VIII) | 1.400 | 2.501`,
      ['M2.VIII 2025 < M2.IX'],
    ],
    [
      'where its cell is empty in one year',
      `${head}
VII. Gecumuleerd budgettair resultaat | 1.500 | 2.500
VIII. Onbeschikbare gelden | 100 |
IX. Beschikbaar budgettair resultaat (VII-VIII) | 1.400 | 2.500`,
      ['M2.VIII 2025 < M2.IX'],
    ],
    [
      'with both parts of a balance that is 0',
      `${head}
I. Exploitatiesaldo (a-b) | 900 | 900
a. Ontvangsten | 1.900 | 1.900
b. Uitgaven | 1.000 | 1.000
III. Saldo exploitatie en investeringen (I+II) | 900 | 900
IV. Financieringssaldo (a-b) | 0 | 5
V. Budgettair resultaat van het boekjaar (III+IV) | 900 | 905`,
      [
        'M2.II 2024 < M2.III',
        'M2.IV.a 2024 < M2.IV',
        'M2.IV.b 2024 < M2.IV',
        'M2.II.a 2024 < M2.II',
        'M2.II.b 2024 < M2.II',
        'M2.II 2025 < M2.III',
        'M2.II.a 2025 < M2.II',
        'M2.II.b 2025 < M2.II',
      ],
    ],
    [
      'in the margin',
      `${margin}
I. Exploitatiesaldo | 900 | 900
II. Netto periodieke aflossingen (a-b) | 300 | 300
a. Periodieke aflossingen conform de verbintenissen | 300 | 400
III. Autofinancieringsmarge (I-II) | 600 | 600`,
      ['AFM.II.b 2024 < AFM.II'],
    ],
  ])('%s', (_, text, expected) => {
    expect(zerosIn(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    [
      'its total is not printed',
      `${head}
VII. Gecumuleerd budgettair resultaat | 1.500 | 2.500`,
    ],
    [
      'the total needs it',
      `${head}
VII. Gecumuleerd budgettair resultaat | 1.500 | 2.500
IX. Beschikbaar budgettair resultaat (VII-VIII) | 1.400 | 2.400`,
    ],
    [
      'both parts of a balance that is not 0 are left out',
      `${head}
IV. Financieringssaldo (a-b) | -5 | 5`,
    ],
    [
      'it stands there and could not be read',
      `${head}
VII. Gecumuleerd budgettair resultaat | 1.500 | 2.500
VIII. Onbeschikbare gelden | ? | zie bijlage
IX. Beschikbaar budgettair resultaat (VII-VIII) | 1.500 | 2.500`,
    ],
  ])('not where %s', (_, text) => {
    expect(zerosIn(text)).toEqual([]);
  });

  test('not where another sheet prints it for the same year', () => {
    const reading = recognise([
      sheet(`${head}\nIV. Financieringssaldo (a-b) | 0 | 0`, 'Kort'),
      sheet(
        `${head}\nIV. Financieringssaldo (a-b) | 0 | 0\na. Ontvangsten | 70 | 80\nb. Uitgaven | 70 | 80`,
        'Lang',
      ),
    ]);
    const answers = { ...usualAnswers(reading), ambiguous: 'thousands' as const };
    expect(omittedZeros(reading, answers)).toEqual([]);
  });

  test('in text as well', () => {
    const reading = recognise([
      lines(
        'Budgettair resultaat Rek 2024 Rek 2025\nVII. Gecumuleerd budgettair resultaat 1.500.000 2.500.000\nIX. Beschikbaar budgettair resultaat (VII-VIII) 1.500.000 2.500.000',
      ),
    ]);
    expect(omittedZeros(reading, usualAnswers(reading)).map(({ path }) => path)).toEqual([
      'M2.VIII',
      'M2.VIII',
    ]);
  });
});

describe('taken over', () => {
  const text = `${head}
VII. Gecumuleerd budgettair resultaat | 1.500 | 2.500
IX. Beschikbaar budgettair resultaat (VII-VIII) | 1.400 | 2.500`;
  const figuresOf = (given: Partial<ImportAnswers>) => {
    const { reading, answers } = answered(text, given);
    const outcome = takeOver(reading, answers);
    return outcome.ok ? outcome.figures : [];
  };

  test('unless somebody says so they stay unknown', () => {
    expect(usualAnswers(recognise([sheet(text)])).omittedZeros).toBe(false);
    expect(figuresOf({}).map(({ path }) => path)).not.toContain('M2.VIII');
  });

  test('with the line of the total, and the total itself', () => {
    expect(figuresOf({ omittedZeros: true }).filter(({ path }) => path === 'M2.VIII')).toEqual([
      {
        path: 'M2.VIII',
        label: 'VIII. Onbeschikbare gelden',
        table: 'Blad1',
        line: 3,
        year: 2025,
        report: 'rekening',
        status: '',
        bestuur: 'gemeente en OCMW',
        amount: 0,
        unit: 'EUR',
        follows: 'M2.IX',
      },
    ]);
  });
});
