import { shown } from '../sheetDraft';
import type { CellDraft, RowDraft } from '../sheetDraft';
import type { At } from '../at';
import { type Format, styleName } from '../styles';
import { text, vast } from '../yearSheet';
import { jaartallen, namenMet, Standen, type Genoemde } from './opsomming';
import { longestOf, woord, type Getal, type Zinsdeel } from './zin';

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

  woord(
    key: string,
    label: string,
    value: string,
    formula: (at: At) => string,
    longest = value,
  ): Zinsdeel {
    const guarded = (at: At): string => `IFERROR(${formula(at)},"")`;
    this.#zet(key, label, { value, formula: guarded, style: styleName('koppeling', 'tekst') });
    return {
      value,
      formula: (at) => at.fixed('raad', feitRow(key), vast),
      longest: longestOf(value, longest),
    };
  }

  /** Years that a sheet lists as " 2027 2028", out of those that can be, in words: "2027 en 2028". */
  jaren(
    key: string,
    label: string,
    jaren: readonly number[],
    mogelijk: readonly number[],
    formula: (at: At) => string,
  ): Zinsdeel {
    const list = this.woord(
      `${key}.lijst`,
      `${label}: lijst`,
      jaren.map(String).join(' '),
      (at) => `TRIM(${formula(at)})`,
    );
    const words = jaartallen(jaren, list, mogelijk);
    return this.woord(key, label, words.value, words.formula, words.longest);
  }

  /**
   * One word for each municipality or group, and a row with the names of each word that a sentence
   * has clauses for, or with what `deel` says instead. Each stands in one list only, so that the room
   * for all of them together goes to the first.
   */
  standen<Soort extends Genoemde>(
    key: string,
    label: string,
    soorten: readonly Soort[],
    genoemd: readonly string[],
    stand: (soort: Soort, index: number) => string,
    formula: (at: At, soort: Soort) => string,
    deel: (soort: Soort, index: number) => Zinsdeel = ({ naam }) => woord(naam),
  ): Standen {
    const rows = soorten.map((soort) => `${key}/${soort.id}`);
    soorten.forEach((soort, index) => {
      this.woord(rows[index] ?? key, `${label}: ${soort.naam}`, stand(soort, index), (at) =>
        formula(at, soort),
      );
    });
    const standen = soorten.map((soort, index) => ({
      deel: deel(soort, index),
      stand: stand(soort, index),
      row: feitRow(rows[index] ?? key),
    }));
    const namen = genoemd.map((each, index): [string, Zinsdeel] => {
      const { value, formula: names, longest } = namenMet(standen, each);
      const room = index === 0 ? longest : '';
      return [each, this.woord(`${key}.${each}`, `${label}: ${each}`, value, names, room)];
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
