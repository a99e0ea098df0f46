import {
  geenAntwoorden,
  leesLeninglijsten,
  leningenUit,
  type IngelezenLening,
  type Leningantwoorden,
  type Leningcontext,
  type Leninguitkomst,
} from '../../../src/figures/leningen';
import { readText } from '../../../src/spreadsheet/read';
import type { Table } from '../../../src/spreadsheet/table';
import { digest } from '../import/printedSchemas/readBack';

export const context: Leningcontext = {
  gemeenten: [
    { label: 'Hasselt (tot 2024)', naam: 'Hasselt' },
    { label: 'Kortessem (tot 2024)', naam: 'Kortessem' },
  ],
  schuldjaar: 2024,
};

/** Of Hasselt, and nothing else answered. */
export const vanHasselt: Leningantwoorden = { ...geenAntwoorden, gemeente: 'Hasselt (tot 2024)' };

export async function tabellenVan(text: string): Promise<readonly Table[]> {
  const answer = await readText(text, digest);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.tables;
}

/** What pasted text comes to. */
export async function geplakt(
  text: string,
  antwoorden: Partial<Leningantwoorden> = {},
): Promise<Leninguitkomst> {
  return uitTabellen(await tabellenVan(text), antwoorden);
}

export function uitTabellen(
  tables: readonly Table[],
  antwoorden: Partial<Leningantwoorden> = {},
): Leninguitkomst {
  const lezing = leesLeninglijsten(tables);
  if (!lezing.ok) throw new Error(JSON.stringify(lezing.problem));
  const [tabel] = lezing.tabellen;
  if (!tabel) throw new Error('No table.');
  return leningenUit(tabel, { ...vanHasselt, ...antwoorden }, context);
}

/** `Bank A 1000000 0.0235 2035-12-31 100000 nee`, one line per loan. */
export function kort({
  schuldeiser,
  saldo,
  rente,
  einddatum,
  aflossing,
  doorgeeflening,
}: IngelezenLening): string {
  return [schuldeiser, saldo, rente, einddatum, aflossing ?? '-', doorgeeflening].join(' ');
}
