import { createHash } from 'node:crypto';
import type { FigureSchema, Municipality } from '../../src/figures';
import type {
  CompiledRow,
  CompiledRowKind,
  CompiledSource,
} from '../../src/figures/compiledFigures';
import {
  folderVersion,
  indexName,
  type FolderEntry,
  type FolderFile,
  type FolderIndex,
} from '../../src/figures/sources/folderSchema';
import { partnerLabel } from '../../src/scenario';
import { formatDecimal } from '../../src/spreadsheet/dutchNumber';
import type { Line } from '../cli/csvFolder';
import { filled, placed, readFigureLine, type FigureLine } from '../cli/figureLine';
import type { BuildOptions } from './options';

interface PlacedFigure extends FigureLine {
  readonly line: Line;
  readonly municipality: Municipality;
}

/** The files of a folder by name; the same lines give the same bytes. */
export type FolderFiles = ReadonlyMap<string, string>;

/** @throws Refusal with file and line for what is doubtful. */
export function makeFolder(
  lines: readonly Line[],
  schema: FigureSchema,
  options: Pick<BuildOptions, 'naam' | 'uitgever' | 'datum' | 'kwaliteit'>,
): FolderFiles {
  const figures = withoutDoubles(
    lines.map((line): PlacedFigure => {
      const figure = readFigureLine(line, schema.rubrieken);
      return { ...figure, line, municipality: municipalityOf(line, figure.jaar, schema) };
    }),
  );
  const pathOrder = new Map(schema.rubrieken.all.map(({ path }, index) => [path, index]));
  const byId = new Map<string, PlacedFigure[]>();
  for (const figure of figures) {
    const { id } = figure.municipality;
    byId.set(id, [...(byId.get(id) ?? []), figure]);
  }
  const files = new Map<string, string>();
  const bestanden = [...byId.keys()].sort(byCodeUnits).map((id): FolderEntry => {
    const own = (byId.get(id) ?? []).sort(
      (a, b) =>
        (pathOrder.get(a.rubriek.path) ?? 0) - (pathOrder.get(b.rubriek.path) ?? 0) ||
        a.jaar - b.jaar ||
        byCodeUnits(a.rapport, b.rapport) ||
        byCodeUnits(a.bestuur, b.bestuur),
    );
    const bestand = `${id.replaceAll(' ', '-')}.json`;
    const content = asJson(fileOf(id, own, options));
    files.set(bestand, content);
    const { nis, naam } = schema.register.all.find((each) => each.id === id) ?? {
      nis: id,
      naam: id,
    };
    return {
      bestand,
      id,
      nis,
      naam,
      jaren: [...new Set(own.map(({ jaar }) => jaar))].sort((a, b) => a - b),
      bytes: Buffer.byteLength(content),
      sha256: createHash('sha256').update(content, 'utf8').digest('hex'),
    };
  });
  const { naam, uitgever, datum } = options;
  const index: FolderIndex = { versie: folderVersion, naam, uitgever, datum, bestanden };
  files.set(indexName, asJson(index));
  return files;
}

/** One row on each line: whoever renews the folder sees what changed. */
function asJson(value: FolderIndex | FolderFile): string {
  const fields = Object.entries(value).map(([key, field]: [string, unknown]) => {
    const text = Array.isArray(field)
      ? `[\n${field.map((each) => JSON.stringify(each)).join(',\n')}\n]`
      : JSON.stringify(field);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** Not by language: the order must not hang on the computer. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A label says which territory; a name or code means the one of that year, as in CIJFER. */
function municipalityOf(line: Line, jaar: number, { register }: FigureSchema): Municipality {
  const given = filled(line, 'gemeente');
  const labelled = register.former.find((each) => partnerLabel(each) === given);
  if (labelled) return labelled;
  const entity = placed(line, () => register.resolve(given, jaar));
  return entity.kind === 'gemeente'
    ? entity
    : line.refuse(
        `"${given}" is een groep waarvan alleen totalen bekend zijn. Geef een regel per gemeente.`,
      );
}

function withoutDoubles(figures: readonly PlacedFigure[]): PlacedFigure[] {
  const byKey = new Map<string, PlacedFigure>();
  for (const figure of figures) {
    const { rubriek, jaar, rapport, bestuur, bedrag, municipality, line } = figure;
    const key = [municipality.id, rubriek.path, String(jaar), rapport, bestuur].join('|');
    const earlier = byKey.get(key);
    if (earlier && earlier.bedrag !== bedrag) {
      line.refuse(
        `${rubriek.path} van ${partnerLabel(municipality)} in ${String(jaar)} is hier ${formatDecimal(bedrag)}, maar ${formatDecimal(earlier.bedrag)} in ${earlier.line.file}, regel ${String(earlier.line.line)}. Behoud er één.`,
      );
    }
    if (!earlier) byKey.set(key, figure);
  }
  return [...byKey.values()];
}

function fileOf(
  id: string,
  figures: readonly PlacedFigure[],
  { uitgever, kwaliteit }: Pick<BuildOptions, 'uitgever' | 'kwaliteit'>,
): FolderFile {
  const bronnen = new Shared<CompiledSource>();
  const soorten = new Shared<CompiledRowKind>();
  const gepubliceerd = figures.map((figure): CompiledRow => {
    const { rubriek, document, datum, rapport, bestuur, status, jaar, bedrag, plaats } = figure;
    const bron = bronnen.place([document, datum].join('|'), (index) => ({
      id: `bron-${String(index + 1)}`,
      titel: document,
      uitgever,
      datum: datum || null,
      opmerking: null,
    }));
    const kind: CompiledRowKind = {
      tabel: rubriek.path.split('.')[0] ?? '',
      rapport: rapport || null,
      bestuur: bestuur || null,
      kwaliteit,
      status: status || null,
      bron,
    };
    const soort = soorten.place(JSON.stringify(kind), () => kind);
    const { path, label, unit } = rubriek;
    return [id, soort, [path], null, label, jaar, bedrag, unit, plaats, null];
  });
  return { versie: folderVersion, bronnen: bronnen.all, soorten: soorten.all, gepubliceerd };
}

/** What many rows refer to, once. */
class Shared<T> {
  readonly all: T[] = [];
  readonly #places = new Map<string, number>();

  place(key: string, make: (index: number) => T): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.all.push(make(this.all.length)) - 1;
    this.#places.set(key, place);
    return place;
  }
}
