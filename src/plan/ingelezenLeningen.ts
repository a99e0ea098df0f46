import { fold } from '../figures';
import { serialOf, type LeningInvoer, type Partner } from '../scenario';
import type { IngelezenLening } from '../figures/leningen';
import type { InputCell } from './planRequest';
import { invoerOf, leningcel, leningkolommen } from './typedInput';

type Inputs = ReadonlyMap<string, InputCell>;

/** What happens to the loans of the same municipality and bestuur that the workbook holds. */
export type Leningwijze = 'vervangen' | 'toevoegen';

/** A list that was read in and stands in no cell yet. */
export interface IngelezenLijst {
  readonly leningen: readonly Omit<IngelezenLening, 'line'>[];
  readonly wijze: Leningwijze;
}

/** A row of the sheet Leningen that holds something. */
export interface Leningrij extends LeningInvoer {
  readonly nummer: number;
}

/** The loans that the workbook holds. */
export function leningrijen(inputs: Inputs): Leningrij[] {
  return invoerOf(inputs).leningen.flatMap((lening, index) => {
    const nummer = index + 1;
    const isFilled = leningkolommen.some((kolom) => {
      const cell = inputs.get(leningcel(nummer, kolom));
      return cell?.formula !== undefined || (cell?.value ?? '') !== '';
    });
    return isFilled ? [{ ...lening, nummer }] : [];
  });
}

/** Whether a build before proposed to compute with loans, and they are still there. */
export function rekentMetLeningen(inputs: Inputs): boolean {
  const proposed = inputs.get('aannames/overname.berekening/voorstel')?.value;
  return proposed === 'leningen' && leningrijen(inputs).length > 0;
}

/** Rows that a list takes the place of: of the same municipality, and of the same bestuur. */
export function vervangenRijen(
  inputs: Inputs,
  leningen: IngelezenLijst['leningen'],
  partners: readonly Pick<Partner, 'label' | 'naam'>[],
): Leningrij[] {
  const labelOf = (cell: unknown): string => {
    const word = fold(String(cell ?? ''));
    const found = partners.filter(({ label, naam }) => [label, naam].map(fold).includes(word));
    return found.length === 1 ? (found[0]?.label ?? '') : word;
  };
  const isAgb = (bestuur: unknown): boolean => fold(String(bestuur ?? '')) === 'agb';
  return leningrijen(inputs).filter((row) =>
    leningen.some(
      ({ gemeente, bestuur }) =>
        gemeente === labelOf(row.gemeente) && isAgb(bestuur) === isAgb(row.bestuur),
    ),
  );
}

/**
 * The cells of a workbook with the lists written in them, for the next build. What is replaced and
 * not filled again becomes empty.
 */
export function metLeningen(
  inputs: Inputs,
  lijsten: readonly IngelezenLijst[],
  partners: readonly Pick<Partner, 'label' | 'naam'>[],
): Inputs {
  const taking = new Set(partners.map(({ label }) => label));
  let now = inputs;
  for (const { leningen, wijze } of lijsten) {
    const own = leningen.filter(({ gemeente }) => taking.has(gemeente));
    if (own.length > 0) now = metLijst(now, { leningen: own, wijze }, partners);
  }
  return now;
}

function metLijst(
  inputs: Inputs,
  { leningen, wijze }: IngelezenLijst,
  partners: Parameters<typeof vervangenRijen>[2],
): Inputs {
  const next = new Map(inputs);
  const gone = wijze === 'vervangen' ? vervangenRijen(inputs, leningen, partners) : [];
  const staying = new Set(leningrijen(inputs).map(({ nummer }) => nummer));
  for (const { nummer } of gone) {
    staying.delete(nummer);
    for (const kolom of leningkolommen)
      next.set(leningcel(nummer, kolom), { value: null, imported: true });
  }
  let nummer = 0;
  for (const lening of leningen) {
    do nummer += 1;
    while (staying.has(nummer));
    const row: LeningInvoer = { ...lening, einddatum: serialOf(lening.einddatum) };
    for (const kolom of leningkolommen)
      next.set(leningcel(nummer, kolom), { value: row[kolom], imported: true });
  }
  return next;
}
