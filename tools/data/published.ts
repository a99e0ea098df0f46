import { besturen, qualities, reports, type CompiledFigures } from '../../src/figures';
import type { CompiledRow, CompiledRowKind } from '../../src/figures/compiledFigures';
import { checkNamed, type Municipalities } from './municipalities';
import type { Sources } from './sources';
import { checkUnique, readTable, type Row } from './table';

type Compiled = Pick<CompiledFigures, 'soorten' | 'gepubliceerd'>;

/** Gathers rows and what they share, so that a long title stands in the file once. */
class Rows {
  readonly soorten: CompiledRowKind[] = [];
  readonly gepubliceerd: CompiledRow[] = [];
  readonly #index = new Map<string, number>();

  kind(kind: CompiledRowKind): number {
    const key = JSON.stringify(kind);
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    this.#index.set(key, this.soorten.length);
    return this.soorten.push(kind) - 1;
  }
}

/** NIS code or name of a group; a code with two territories would leave open which is meant. */
function entityOf(row: Row, known: Municipalities): string {
  const naam = row.text('entiteit');
  if (row.optional('nis') === null) {
    return known.groups.has(naam) ? naam : row.fail(`groep "${naam}" staat niet in groepen.csv`);
  }
  const nis = row.nis('nis');
  checkNamed(row, nis, naam, known);
  if (known.today.has(nis) && known.former.has(nis)) row.fail(`${nis} is twee grondgebieden`);
  return nis;
}

function place(row: Row): string {
  const lines = row.text('regel');
  if (!/^\d+(-\d+)?$/.test(lines)) row.fail(`regel is geen regelnummer: "${lines}"`);
  const word = lines.includes('-') ? 'regels' : 'regel';
  return `tabel ${row.text('tabel')}, ${word} ${lines} van de tekstversie`;
}

/** The amount in the signs of M2: the only place where a printed sign is turned. */
function amountOf(row: Row): number {
  const sign = row.oneOf('teken', ['1', '-1']);
  const printed = row.number('gedrukt');
  if (sign === '1') return printed;
  if (printed > 0) row.fail('teken -1 hoort bij een bedrag dat negatief gedrukt is');
  if (printed < 0 && row.optional('opmerking') === null) {
    row.fail('een omgekeerd teken vraagt een opmerking');
  }
  return printed === 0 ? 0 : -printed;
}

function readFigures(
  folder: URL,
  sources: Sources,
  known: Municipalities,
  units: ReadonlyMap<string, string>,
  into: Rows,
): void {
  const rows = readTable(folder, 'gepubliceerde-cijfers.csv', [
    'entiteit',
    'nis',
    'paden',
    'ouder',
    'tabel',
    'label',
    'jaar',
    'rapport',
    'bestuur',
    'gedrukt',
    'teken',
    'eenheid',
    'kwaliteit',
    'status',
    'bron',
    'regel',
    'opmerking',
  ]);
  const pathsOf = (row: Row) => row.optional('paden')?.split('|') ?? [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const entity = entityOf(row, known);
    const rapport = row.oneOf('rapport', [...reports, 'studie', '']);
    const bestuur = row.oneOf('bestuur', [...besturen, '']);
    const jaar = row.year('jaar');
    const eenheid = row.text('eenheid');
    for (const path of pathsOf(row)) {
      const unit = units.get(path) ?? row.fail(`pad "${path}" staat niet in rubrieken.csv`);
      if (unit !== eenheid) row.fail(`${path} staat in ${unit}, niet in ${eenheid}`);
      const key = [entity, path, jaar, rapport, bestuur].join(' ');
      const earlier = seen.get(key);
      if (earlier !== undefined) row.fail(`${key} staat ook op regel ${String(earlier)}`);
      seen.set(key, row.line);
    }
    const ouder = row.optional('ouder');
    if (ouder !== null && !units.has(ouder))
      row.fail(`ouder "${ouder}" staat niet in rubrieken.csv`);
    into.gepubliceerd.push([
      entity,
      into.kind({
        tabel: row.text('tabel'),
        rapport: rapport === '' ? null : rapport,
        bestuur: bestuur === '' ? null : bestuur,
        kwaliteit: row.oneOf('kwaliteit', qualities),
        status: row.optional('status'),
        bron: sources.of(row),
      }),
      pathsOf(row),
      ouder,
      row.text('label'),
      jaar,
      amountOf(row),
      eenheid,
      place(row),
      row.optional('opmerking'),
    ]);
  }
}

function readOwnInhabitants(
  folder: URL,
  sources: Sources,
  known: Municipalities,
  into: Rows,
): void {
  const rows = readTable(folder, 'inwoners-gepubliceerd.csv', [
    'nis',
    'naam',
    'jaar',
    'inwoners',
    'kwaliteit',
    'bron',
    'plaats',
  ]);
  checkUnique(rows, (row) => `${row.nis('nis')} in ${row.text('jaar')}`);
  for (const row of rows) {
    const nis = row.nis('nis');
    checkNamed(row, nis, row.text('naam'), known);
    if (known.today.has(nis)) row.fail(`${nis} staat al in inwoners.csv`);
    const inhabitants = row.whole('inwoners');
    if (inhabitants <= 0) row.fail('inwoners is niet groter dan 0');
    into.gepubliceerd.push([
      nis,
      into.kind({
        tabel: 'Inwoners',
        rapport: null,
        bestuur: null,
        kwaliteit: row.oneOf('kwaliteit', ['gepubliceerd']),
        status: null,
        bron: sources.of(row),
      }),
      ['INWONERS'],
      null,
      'Inwoners op 1 januari',
      row.year('jaar'),
      inhabitants,
      'inwoners',
      row.text('plaats'),
      null,
    ]);
  }
}

/** What municipalities and consultants printed, line by line. */
export function readPublished(
  folder: URL,
  sources: Sources,
  known: Municipalities,
  units: ReadonlyMap<string, string>,
): Compiled {
  const rows = new Rows();
  readFigures(folder, sources, known, units, rows);
  readOwnInhabitants(folder, sources, known, rows);
  return { soorten: rows.soorten, gepubliceerd: rows.gepubliceerd };
}
