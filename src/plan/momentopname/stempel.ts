import { invoerhash, vergelijkingshash } from '../../analyse';
import { aannameIds, dateOf, serialOf } from '../../scenario';
import { fingerprint } from '../../spreadsheet/fingerprint';
import type { CellContent } from '../../spreadsheet/workbook';
import { activeContent } from '../openPunten';
import { plannedScenario, typedScenario } from '../plannedScenario';
import type { InputCell } from '../planRequest';
import { bandkolommen, bandwaarden } from './bandbreedtes';
import { merkrij, vanHetActieve, type Merkbron } from './merk';
import { gekozen, merken } from './merken';
import {
  bewaard,
  opname,
  rustkolom,
  stempelrij,
  type Opnamecellen,
  type Opnamesoort,
  type Opnamevraag,
} from './opname';

type Inputs = ReadonlyMap<string, InputCell>;
type Gerekend = Pick<Opnamevraag, 'basis' | 'inputs' | 'version'>;

/**
 * A hash of all that a snapshot rests on: figures, assumptions, inputs, the version of the rules, and
 * which scenario is live where that matters.
 */
export function afdruk(vraag: Gerekend, soort: Opnamesoort): string {
  const { input } = plannedScenario(vraag);
  const hash = soort === 'scenarios' ? vergelijkingshash(input) : invoerhash(input);
  const banden =
    soort === 'gevoeligheid'
      ? bandkolommen.map((kolom) => bandwaarden(vraag.inputs ?? new Map(), kolom))
      : [];
  return fingerprint(JSON.stringify([vraag.version, hash, banden]));
}

/** When a snapshot was taken, with what, and which scenario was live. */
export interface Opnamestempel {
  /** ISO date. */
  readonly datum: string;
  readonly afdruk: string;
  readonly versie: string;
  readonly scenario: string;
}

/** The stamp of a snapshot in the workbook; undefined where nothing was computed yet. */
export function opnamestempel(inputs: Inputs, soort: Opnamesoort): Opnamestempel | undefined {
  const cell = (row: string): CellContent => bewaard(inputs, 'scenarios', row, rustkolom(soort));
  const datum = cell(stempelrij.datum);
  if (datum === null) return undefined;
  return {
    datum: typeof datum === 'number' ? isoOf(datum) : String(datum),
    afdruk: String(cell(stempelrij.afdruk) ?? ''),
    versie: String(cell(stempelrij.versie) ?? ''),
    scenario: String(cell(stempelrij.scenario) ?? ''),
  };
}

/** Whether a snapshot is there, and whether all that it rests on is still exactly the same. */
export function opnamestand(vraag: Gerekend, soort: Opnamesoort): 'leeg' | 'actueel' | 'verouderd' {
  const stempel = opnamestempel(vraag.inputs ?? new Map(), soort);
  if (stempel === undefined) return 'leeg';
  return stempel.afdruk === afdruk(vraag, soort) ? 'actueel' : 'verouderd';
}

function isoOf(serial: number): string {
  return dateOf(serial).toISOString().slice(0, 10);
}

/** The day in words, so that a sentence can hold it whatever the language of Excel. */
function dagInWoorden(datum: string): string {
  return new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(datum),
  );
}

/** What the snapshot was computed with, for the marks. */
export function bronVan({ basis, inputs = new Map(), version }: Gerekend): Merkbron {
  return { ...typedScenario(basis, inputs), version };
}

/** The stamp, the marks, and of what rests on the live scenario its assumptions. */
export function stempelcellen(
  vraag: Opnamevraag,
  soort: Opnamesoort,
  bron: Merkbron,
): ReadonlyMap<string, InputCell> {
  const kolom = rustkolom(soort);
  const { datum, version, inputs } = vraag;
  const scenario = gekozen(bron);
  const actief = vanHetActieve.some((each) => each === soort);
  const cellen: Opnamecellen = [
    [stempelrij.datum, kolom, serialOf(datum)],
    [stempelrij.dag, kolom, dagInWoorden(datum)],
    [stempelrij.versie, kolom, version],
    [stempelrij.scenario, kolom, typeof scenario === 'object' ? null : String(scenario)],
    [stempelrij.afdruk, kolom, afdruk(vraag, soort)],
    ...merken
      .filter(({ soorten }) => soorten.includes(soort))
      .map((merk) => [merkrij(merk), kolom, merk.waarde(bron)] as const),
    ...(actief
      ? aannameIds.map(
          (id) => [aannamerij(id), kolom, bekend(activeContent(bron.scenario.actief, id))] as const,
        )
      : []),
  ];
  return opname(inputs, 'scenarios', (_, column) => column === kolom, cellen);
}

export const aannamerij = (id: string): string => `aanname/${id}`;

/** What is not known is kept as nothing. */
function bekend(content: CellContent): CellContent {
  return typeof content === 'object' ? null : content;
}
