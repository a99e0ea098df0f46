import { createAdapters } from '../../src/functions';
import type { FiguresLoader } from '../../src/figures';
import { compare, type Ratio } from './compare';

/** Deterministic figures that look like amounts. */
function amounts(count: number, seed: number): number[][] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return [state / 100];
  });
}

/** The same rule without coercion, checks or errors: what it costs at the very least. */
function bareAfm(a: number[][], b: number[][], c: number[][], d: number[][]): number[][] {
  return a.map((row, index) => [
    (row[0] as number) -
      ((b[index] as number[])[0] as number) -
      (((c[index] as number[])[0] as number) - ((d[index] as number[])[0] as number)),
  ]);
}

function bareSegment(
  bedrag: number,
  indicator: number[][],
  lid: number[][],
  fusie: string[][],
): number[][] {
  const inside = new Set<string>();
  for (let row = 0; row < fusie.length; row += 1) {
    const label = (fusie[row] as string[])[0] as string;
    if (label !== '' && (lid[row] as number[])[0] === 1) inside.add(label);
  }
  const counts = indicator.map(
    (_, row) =>
      (lid[row] as number[])[0] === 1 || inside.has((fusie[row] as string[])[0] as string),
  );
  let sum = 0;
  for (let row = 0; row < indicator.length; row += 1) {
    if (counts[row]) sum += (indicator[row] as number[])[0] as number;
  }
  return indicator.map((row, index) => [counts[index] ? (bedrag * (row[0] as number)) / sum : 0]);
}

export async function ruleRatios(loader: FiguresLoader): Promise<Ratio[]> {
  const adapters = createAdapters(loader);
  const figures = await loader.load();

  const rows = 100_000;
  const [a, b, c, d] = [1, 2, 3, 4].map((seed) => amounts(rows, seed)) as [
    number[][],
    number[][],
    number[][],
    number[][],
  ];

  const members = 1_000;
  const indicator = amounts(members, 5);
  const lid = indicator.map((_, row) => [row % 3 === 0 ? 1 : 0]);
  const fusie = indicator.map((_, row) => [row % 10 < 2 ? `fusie ${String(row % 50)}` : '']);

  const cells = figures.register.today.map(({ nis }) => nis);
  const finished = new Map(
    cells.map((nis) => [
      `${nis}|M2.II.b|2023|rekening|gemeente en OCMW`,
      figures.figure({ gemeente: nis, rubriek: 'M2.II.b', jaar: 2023 }).amount,
    ]),
  );
  const keys = [...finished.keys()];
  const names = cells.map((nis) => [nis]);

  return [
    compare(
      'AFM over 100.000 rijen / dezelfde regel met de hand, zonder controles',
      2,
      () => adapters.AFM(a, b, c, d),
      () => bareAfm(a, b, c, d),
    ),
    compare(
      'GEMEENTEFONDS_SEGMENT over 1.000 rijen / dezelfde verdeling met de hand',
      5,
      () => adapters.GEMEENTEFONDS_SEGMENT([[1e9]], indicator, lid, fusie),
      () => bareSegment(1e9, indicator, lid, fusie),
      { perRound: 20 },
    ),
    compare(
      'CIJFER voor 285 gemeenten / opzoeken in een Map met een kant-en-klare sleutel',
      5,
      () => adapters.CIJFER(names, [['M2.II.b']], [[2023]], [['rekening']]),
      () => keys.map((key) => [finished.get(key)]),
      { perRound: 50 },
    ),
  ];
}
