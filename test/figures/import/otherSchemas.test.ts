import { recognise } from '../../../src/figures/import';
import { figuresIn, lines, listedIn, sheet } from './tables';

/** Printed beside M2 and T2, with many of the same words above other amounts. */
const others = {
  'staat van opbrengsten en kosten': `|2022|2021
I. Kosten|77.735.735|72.866.323
A. Operationele kosten|76.213.250|71.272.392
1. Goederen en diensten|14.443.491|12.475.106
2. Bezoldigingen, sociale lasten en pensioenen|38.583.380|34.407.574
3. Afschrijvingen, waardeverminderingen en voorzieningen|11.683.265|14.279.446
4. Individuele hulpverlening door het O.C.M.W.|2.858.065|2.707.050
5. Toegestane werkingssubsidies|7.056.101|6.595.770
B. Financiële kosten|1.522.484|1.593.932
II. Opbrengsten|68.796.048|64.848.773
1. Opbrengsten uit de werking|9.653.928|8.852.814
2. Fiscale opbrengsten en boetes|22.455.467|22.769.863
3. Werkingssubsidies|31.994.890|28.773.906
a. Algemene werkingssubsidies|7.678.416|7.065.393
B. Financiële opbrengsten|2.729.088|3.153.295`,
  balans: `|2022|2021
I. Vlottende activa|30.000.000|29.000.000
B. Financiële vaste activa|15.000.000|15.000.000
1. Extern verzelfstandigde agentschappen|5.000.000|5.000.000
I. Schulden|60.000.000|61.000.000
A. Schulden op korte termijn|15.000.000|16.000.000
1. Schulden uit ruiltransacties|8.000.000|9.000.000
4. Schulden op lange termijn die binnen het jaar vervallen|4.000.000|4.100.000
B. Schulden op lange termijn|45.000.000|46.000.000
b. Financiële schulden|40.000.000|41.000.000
II. Nettoactief|147.000.000|137.000.000`,
  'debts of the balans alone': `|2022|2021
I. Schulden|60.000.000|61.000.000
A. Schulden op korte termijn|15.000.000|16.000.000
4. Schulden op lange termijn die binnen het jaar vervallen|4.000.000|4.100.000
B. Schulden op lange termijn|45.000.000|46.000.000
1. Financiële schulden|40.000.000|41.000.000`,
  'financieel doelstellingenplan': `M1: Financieel doelstellingenplan|2026|2027
Prioritaire beleidsdoelstelling 1: een warme stad||
Exploitatie||
I. Uitgaven|1.000.000|2.000.000
II. Ontvangsten|100.000|200.000
III. Saldo|-900.000|-1.800.000
Investeringen||
Uitgaven|1.000.000|2.000.000
Ontvangsten|100.000|200.000
Saldo|-900.000|-1.800.000
Financiering||`,
  'functionele aard without its title': `|2026|2027
Algemene financiering||
Exploitatie||
I. Uitgaven|523.795|452.696
II. Ontvangsten|25.269.458|24.912.614
III. Saldo|24.745.663|24.459.918
Investeringen||
I. Uitgaven|1.000.000|2.000.000
II. Ontvangsten|100.000|200.000`,
  'old T3': `T3: Investeringsprojecten|2020|2021
Actie 1: een sporthal||
I. Uitgaven|1.000.000|2.000.000
B. Investeringen in materiële vaste activa|1.000.000|2.000.000
a. Terreinen en gebouwen|1.000.000|2.000.000`,
  'overzicht van de kredieten': `M3: overzicht van de kredieten||
|2026|
|Uitgaven|Ontvangsten
Exploitatie|40.000.000|55.000.000
Toegestane leningen en betalingsuitstel|1.000.000|0`,
  'resultaat op kasbasis': `Resultaat op kasbasis|2014|2015
I. Exploitatiebudget (B-A)|1.000.000|2.000.000
A. Uitgaven|5.000.000|6.000.000
VII. Bestemde gelden|1.000.000|1.000.000
Autofinancieringsmarge|2014|2015
I. Financieel draagvlak (A-B)|10.000.000|20.000.000
A. Exploitatieontvangsten|50.000.000|60.000.000
Autofinancieringsmarge (I-II)|5.000.000|15.000.000`,
};

const ours = `Budgettair resultaat|2026|2027
I. Exploitatiesaldo|5.000.000|5.100.000
a. Ontvangsten|55.000.000|56.000.000
b. Uitgaven|50.000.000|50.900.000`;
const figuresOfOurs = {
  'M2.I 2026 meerjarenplan': 5_000_000,
  'M2.I 2027 meerjarenplan': 5_100_000,
  'M2.I.a 2026 meerjarenplan': 55_000_000,
  'M2.I.a 2027 meerjarenplan': 56_000_000,
  'M2.I.b 2026 meerjarenplan': 50_000_000,
  'M2.I.b 2027 meerjarenplan': 50_900_000,
};

describe.each(Object.entries(others))('%s', (_, other) => {
  it.each([
    ['in cells', sheet(other)],
    ['as text', lines(other.replaceAll('|', ' '))],
  ])('gives no figure, %s', (_, table) => {
    expect(figuresIn(recognise([table]))).toEqual({});
  });

  it.each([
    ['above', `${other}\n${ours}`],
    ['below', `${ours}\n${other}`],
  ])('%s M2 it leaves M2 as it is', (_, both) => {
    expect(figuresIn(recognise([sheet(both)]))).toEqual(figuresOfOurs);
  });

  it('is listed whole', () => {
    const amounts = other.split('\n').filter((line) => /\d\d\d\.\d\d\d/.test(line));
    const listed = listedIn(recognise([sheet(other)]));
    for (const line of amounts) {
      expect(listed.some((text) => text.includes(line.replaceAll('|', ' ')))).toBe(true);
    }
  });
});

it('a list of the schemas in front of a schema does not hide it', () => {
  const contents =
    'Inhoud||\nM1: Financieel doelstellingenplan||\nM2: Staat van het financieel evenwicht||\nM3: Overzicht van de kredieten||';
  expect(figuresIn(recognise([sheet(`${contents}\n${ours}`)]))).toEqual(figuresOfOurs);
});

it('a second page of another schema is that schema still', () => {
  const page = '|2022|2021\nI. Kosten|9.000.000|8.000.000\n1. Goederen en diensten|1|2';
  const next = '|2022|2021\n3. Werkingssubsidies|31.994.890|28.773.906';
  expect(figuresIn(recognise([sheet(`${page}\n${next}`)]))).toEqual({});
});
