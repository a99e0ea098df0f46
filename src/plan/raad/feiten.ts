import { shown } from '../sheetDraft';
import type { CellDraft, RowDraft } from '../sheetDraft';
import type { At } from '../at';
import { type Format, styleName } from '../styles';
import { text, vast } from '../yearSheet';
import { jaartallen, namenMet, Standen, type Genoemde } from './opsomming';
import type { Getal, Zinsdeel } from './zin';

export const feitRow = (key: string): string => `feit/${key}`;

/**
 * What the sentences rest on: one row below the page for each, with its value and the formula that
 * fetches it. A word is never an error there, and a number that is not known is #N/A.
 */
export class Feiten {
  readonly rijen: RowDraft[] = [];

  getal(
    key: string,
    label: string,
    value: number,
    formula: (at: At) => string,
    format: Format = 'euro',
  ): Getal {
    this.#zet(key, label, { value: shown(value), formula, style: styleName('koppeling', format) });
    return { value, formula: (at) => at.fixed('raad', feitRow(key), vast) };
  }

  woord(key: string, label: string, value: string, formula: (at: At) => string): Zinsdeel {
    const guarded = (at: At): string => `IFERROR(${formula(at)},"")`;
    this.#zet(key, label, { value, formula: guarded, style: styleName('koppeling', 'tekst') });
    return { value, formula: (at) => at.fixed('raad', feitRow(key), vast) };
  }

  /** Years that a sheet lists as " 2027 2028", in words: "2027 en 2028". */
  jaren(
    key: string,
    label: string,
    jaren: readonly number[],
    formula: (at: At) => string,
  ): Zinsdeel {
    const list = this.woord(
      `${key}.lijst`,
      `${label}: lijst`,
      jaren.map(String).join(' '),
      (at) => `TRIM(${formula(at)})`,
    );
    const words = jaartallen(jaren, list);
    return this.woord(key, label, words.value, words.formula);
  }

  /**
   * One word for each municipality or group, and a row with the names of each word that a sentence
   * has clauses for.
   */
  standen<Soort extends Genoemde>(
    key: string,
    label: string,
    soorten: readonly Soort[],
    genoemd: readonly string[],
    stand: (soort: Soort, index: number) => string,
    formula: (at: At, soort: Soort) => string,
  ): Standen {
    const rows = soorten.map((soort) => `${key}/${soort.id}`);
    soorten.forEach((soort, index) => {
      this.woord(rows[index] ?? key, `${label}: ${soort.naam}`, stand(soort, index), (at) =>
        formula(at, soort),
      );
    });
    const standen = soorten.map((soort, index) => ({
      naam: soort.naam,
      stand: stand(soort, index),
      row: feitRow(rows[index] ?? key),
    }));
    const namen = genoemd.map((each): [string, Zinsdeel] => {
      const list = namenMet(standen, each);
      return [each, this.woord(`${key}.${each}`, `${label}: ${each}`, list.value, list.formula)];
    });
    return new Standen(standen, new Map(namen));
  }

  #zet(key: string, label: string, cell: CellDraft): void {
    this.rijen.push({
      key: feitRow(key),
      cells: { omschrijving: text(label, 'Fusie omschrijving'), [vast]: cell },
    });
  }
}
