import type { FigureRecord } from '../figures';
import type { ImportedFigure } from '../figures/import/importAnswers';

/**
 * One row of the sheet Cijfers: a value as it was published, with everything needed to find it
 * again. A scenario knows no other figures.
 */
export interface Cijfer {
  /** Municipality as the sheets name it, `Hasselt (tot 2024)` for a former one. */
  readonly gemeente: string;
  /** Path of the schema; empty for what was printed but is no line of a schema. */
  readonly pad: string;
  readonly omschrijving: string;
  readonly jaar: number;
  /** `rekening`, `meerjarenplan`, `studie`, or empty where it belongs to no report. */
  readonly rapport: string;
  readonly status: string;
  /** Empty where the source names none. */
  readonly bestuur: string;
  readonly bedrag: number;
  readonly eenheid: string;
  readonly kwaliteit: string;
  readonly document: string;
  readonly plaats: string;
  /** ISO date of the document; empty where it is not known. */
  readonly datum: string;
  /** Path of the line under which it was printed; empty at the top. */
  readonly ouder: string;
  /**
   * SHA-256, in hexadecimal, of the file or the text that it was read from: whoever has that file
   * can prove that nothing was changed on the way. Empty where there was none.
   */
  readonly controlegetal: string;
  /** Only where sources differ: whether this is the figure that counts. */
  readonly gebruik?: Gebruik | undefined;
}

/** What became of a figure that stands beside another one. */
export type Gebruik = 'gekozen' | 'niet gekozen';

/** Read in by the user himself; and typed over on the sheet Cijfers, by whomever. */
export const kwaliteitEigen = 'eigen';
export const kwaliteitGetypt = 'getypt';

/** What the sheets look a figure up by. A row without a path is known by its own words. */
export function sleutel({
  gemeente,
  pad,
  omschrijving,
  jaar,
  rapport,
}: Pick<Cijfer, 'gemeente' | 'pad' | 'omschrijving' | 'jaar' | 'rapport'>): string {
  return [gemeente, pad === '' ? omschrijving : pad, String(jaar), rapport].join('|');
}

/** The same without regard to case, for maps: as MATCH of Excel compares. */
export function zoeksleutel(cijfer: Parameters<typeof sleutel>[0]): string {
  return sleutel(cijfer).toLowerCase();
}

/** Date (ISO) that the newest document bears; empty where none bears one. */
export function newestDate(cijfers: readonly Pick<Cijfer, 'datum'>[]): string {
  return cijfers.reduce((newest, { datum }) => (datum > newest ? datum : newest), '');
}

/** Excel keeps 15 digits of a number; what it gives back is the same amount. */
export function zelfdeBedrag(een: number, ander: number): boolean {
  return een === ander || een.toPrecision(15) === ander.toPrecision(15);
}

/** The figures by key, without regard to case, as MATCH of Excel compares. NaN is not known. */
export class Cijferboek {
  readonly #byKey = new Map<string, Cijfer>();

  constructor(readonly rijen: readonly Cijfer[]) {
    for (const rij of rijen) {
      const key = zoeksleutel(rij);
      // MATCH finds the first of two.
      if (!this.#byKey.has(key)) this.#byKey.set(key, rij);
    }
  }

  bedrag(key: string): number {
    return this.rij(key)?.bedrag ?? Number.NaN;
  }

  has(key: string): boolean {
    return this.rij(key) !== undefined;
  }

  rij(key: string): Cijfer | undefined {
    return this.#byKey.get(key.toLowerCase());
  }
}

export function cijferOf(record: FigureRecord, gemeente: string): Cijfer {
  return {
    gemeente,
    pad: record.path ?? '',
    omschrijving: record.label,
    jaar: record.year,
    rapport: record.report ?? '',
    status: record.status ?? '',
    bestuur: record.bestuur ?? '',
    bedrag: record.amount,
    eenheid: record.unit,
    kwaliteit: record.quality,
    document: `${record.document.titel} (${record.document.uitgever})`,
    plaats: record.place ?? '',
    datum: record.document.datum ?? '',
    ouder: record.parent ?? '',
    controlegetal: record.checksum,
  };
}

/** Whose imported figures are, and out of what. */
export interface Herkomst {
  /** As `partnerLabel` gives it. */
  readonly gemeente: string;
  readonly document: string;
  /** ISO date of the document; empty where it is not known. */
  readonly datum: string;
  readonly controlegetal: string;
}

/** A figure that the user read in, as the sheet Cijfers has it. */
export function cijferOfImport(
  {
    path,
    label,
    year,
    report,
    status,
    bestuur,
    amount,
    unit,
    table,
    line,
    follows,
  }: ImportedFigure,
  { gemeente, document, datum, controlegetal }: Herkomst,
): Cijfer {
  const place = table === '' ? `regel ${String(line)}` : `blad ${table}, rij ${String(line)}`;
  return {
    gemeente,
    pad: path,
    omschrijving: label,
    jaar: year,
    rapport: report ?? '',
    status,
    bestuur,
    bedrag: amount,
    eenheid: unit,
    kwaliteit: kwaliteitEigen,
    document,
    plaats: follows === undefined ? place : `${place}: niet gedrukt, 0 volgt uit ${follows}`,
    datum,
    ouder: '',
    controlegetal,
  };
}
