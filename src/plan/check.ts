import type { afrondingTot } from '../scenario';
import type { At } from './at';
import type { SheetId } from './planSheets';
import type { CellDraft, RowDraft } from './sheetDraft';
import { styleName } from './styles';
import { jaarkolom, text, vast } from './yearSheet';

/** What a check found. */
export const oordelen = {
  goed: 'in orde',
  afronding: 'afronding',
  kijkNa: 'kijk na',
  afwijking: 'afwijking',
  onbekend: 'niet na te gaan',
  info: 'ter info',
} as const;

/** What stands in a cell of the second opinion where the add-in is missing. */
export const geenInvoegtoepassing = 'controle niet beschikbaar';

/** A named check: a difference per year or one for all, and how large it may be. */
export interface Check {
  readonly key: string;
  readonly label: string;
  /** Where to look; the label leads there. */
  readonly link: readonly [SheetId, string, string];
  /** The most that is still in order, in the unit of the difference: nothing, or hidden cents. */
  readonly tolerance: 0 | typeof afrondingTot;
  /** What somebody chose knowingly: a difference is told, but nothing is out of order. */
  readonly information?: true;
  readonly unit?: string;
  readonly vast?: { readonly value: number; readonly formula: (at: At) => string };
  readonly perJaar?: (index: number) => {
    readonly value: number;
    readonly formula: (at: At) => string;
  };
}

/** A difference and the formula that gives it, for what belongs to no year. */
export function single(value: number, formula: (at: At) => string): NonNullable<Check['vast']> {
  return { value, formula };
}

/** The same per year, by one formula for all years. */
export function yearly(
  value: (index: number) => number,
  formula: (at: At) => string,
): NonNullable<Check['perJaar']> {
  return (index) => ({ value: value(index), formula });
}

/** Differences below half a cent are the arithmetic of a machine. */
export const precision = 0.005;

/** The cells of Controles that say how much a difference may be. */
export const toleranceRows = {
  afronding: 'tolerantie/afronding',
  precision: 'tolerantie/precisie',
};

function toleranceFormula({ tolerance }: Check, at: At): string {
  const least = at.fixed('controles', toleranceRows.precision, vast);
  return tolerance === 0
    ? least
    : `${at.fixed('controles', toleranceRows.afronding, vast)}+${least}`;
}

/** Value of the largest difference: empty where nothing could be compared. */
export function largest(values: readonly number[]): number | '' {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? '' : Math.max(...known.map((value) => Math.abs(value)));
}

export function judged(difference: number | '', check: Check): string {
  if (difference === '') return oordelen.onbekend;
  return Math.abs(difference) <= check.tolerance + precision ? oordelen.goed : beyond(check);
}

function beyond({ information }: Check): string {
  return information === true ? oordelen.info : oordelen.kijkNa;
}

/** The judgement of one check, as the sheet shows it. */
export function judge(check: Check, jaren: readonly number[]): string {
  return judged(differenceOf(check, jaren), check);
}

function differenceOf({ vast: fixed, perJaar }: Check, jaren: readonly number[]): number | '' {
  if (fixed) return largest([fixed.value]);
  return largest(jaren.map((_, index) => perJaar?.(index).value ?? Number.NaN));
}

export function checkRow(check: Check, jaren: readonly number[]): RowDraft {
  const { key, label, link, unit = 'EUR', vast: fixed, perJaar } = check;
  const difference = differenceOf(check, jaren);
  const years: readonly [string, string] = [jaarkolom(jaren[0] ?? 0), jaarkolom(jaren.at(-1) ?? 0)];
  const cell = (value: CellDraft['value'], formula: (at: At) => string): CellDraft => ({
    value,
    formula,
    style: styleName('controle', 'getal'),
  });
  return {
    key,
    cells: {
      omschrijving: { value: label, style: 'Fusie omschrijving', link },
      eenheid: text(unit, 'Fusie eenheid'),
      pad: {
        value: judged(difference, check),
        formula: (at) =>
          `IF(ISNUMBER(${at.same(vast)}),IF(${at.same(vast)}<=${toleranceFormula(check, at)},"${oordelen.goed}","${beyond(check)}"),"${oordelen.onbekend}")`,
        style: styleName('controle', 'tekst'),
      },
      [vast]: cell(difference, (at) => {
        if (fixed) return `IFERROR(ABS(${fixed.formula(at)}),"")`;
        const block = at.block([key, key], years);
        return `IF(COUNT(${block})=0,"",MAX(MAX(${block}),-MIN(${block})))`;
      }),
      ...Object.fromEntries(
        perJaar
          ? jaren.map((jaar, index) => {
              const { value, formula } = perJaar(index);
              return [
                jaarkolom(jaar),
                cell(Number.isNaN(value) ? '' : value, (at) => {
                  const text_ = formula(at);
                  return `IF(ISNUMBER(${text_}),${text_},"")`;
                }),
              ];
            })
          : [],
      ),
    },
  };
}
