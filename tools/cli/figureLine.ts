import { ProblemError } from '../../src/core/problem';
import {
  besturen,
  fold,
  reports,
  type Bestuur,
  type Report,
  type Rubriek,
  type Rubrieken,
} from '../../src/figures';
import { describeProblem } from '../../src/i18n';
import { oneOf } from '../../src/i18n/nl-BE/inputProblems';
import { formatDecimal } from '../../src/spreadsheet/dutchNumber';
import { readAmount } from './amount';
import type { Line } from './csvFolder';
import { date } from './options';
import { Refusal } from './refusal';

/** A row of a CSV file as a figure, apart from whose it is. */
export interface FigureLine {
  readonly rubriek: Rubriek;
  readonly jaar: number;
  readonly rapport: Report | '';
  readonly bestuur: Bestuur | '';
  readonly status: string;
  /** In the unit of the rubriek. */
  readonly bedrag: number;
  readonly document: string;
  readonly plaats: string;
  /** ISO; empty where there is none. */
  readonly datum: string;
}

/** These belong to no report; every other path does, and is looked up with it. */
const withoutReport = ['INWONERS', 'BEL.', 'GF.'];

const neverNegative = ['INWONERS', 'BEL.', 'SCHULD.1JAN', 'SCHULD.31DEC'];

/** @throws Refusal with file and line for what is doubtful. */
export function readFigureLine(line: Line, rubrieken: Rubrieken): FigureLine {
  const pad = filled(line, 'pad');
  const rubriek = placed(line, () => rubrieken.resolve(pad));
  const figure = {
    rubriek,
    jaar: readYear(line),
    rapport: readReport(line, rubriek),
    bestuur: readWord(line, 'bestuur', besturen),
    status: line.text('status'),
    bedrag: readBedrag(line, rubriek),
    document: line.text('document') || line.file,
    plaats: line.text('plaats') || `regel ${String(line.line)}`,
    datum: placed(line, () => date('datum', line.text('datum') || undefined)) ?? '',
  };
  checkUnit(line, rubriek);
  return figure;
}

/** What another part refuses, with the line in front of it. */
export function placed<T>(line: Line, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return line.refuse(error.message);
    if (error instanceof ProblemError) return line.refuse(describeProblem(error.problem, 'nl-BE'));
    throw error;
  }
}

export function filled(line: Line, column: 'gemeente' | 'pad' | 'jaar' | 'bedrag'): string {
  return (
    line.text(column) ||
    line.refuse(
      `${column} is leeg. Vul de waarde in, of laat de hele regel weg: een cijfer dat ontbreekt, is geen 0.`,
    )
  );
}

function readYear(line: Line): number {
  const text = filled(line, 'jaar');
  return /^20\d\d$/.test(text)
    ? Number(text)
    : line.refuse(`jaar is "${text}", maar hier hoort een geheel jaar (2000 tot 2099).`);
}

function readBedrag(line: Line, { path, unit }: Rubriek): number {
  const text = filled(line, 'bedrag');
  const read = readAmount(text);
  if ('refused' in read) return line.refuse(`bedrag ${read.refused}.`);
  const { amount } = read;
  // What the rules of core would refuse later, without a line to look at.
  if (amount < 0 && neverNegative.some((prefix) => path.startsWith(prefix))) {
    line.refuse(`bedrag is "${text}", maar ${path} is nooit negatief. Kijk het teken na.`);
  }
  if (path === 'INWONERS' && !Number.isInteger(amount)) {
    line.refuse(`bedrag is "${text}", maar inwoners zijn een geheel getal. Kijk het getal na.`);
  }
  if ((unit === '%' || unit === 'opcentiemen') && amount > 0 && amount < 1) {
    const points = formatDecimal(Number((amount * 100).toPrecision(12)));
    line.refuse(
      `bedrag is "${text}", maar ${path} staat in punten. Schrijf ${points} als u ${points} % bedoelt.`,
    );
  }
  return amount;
}

function readReport(line: Line, { path }: Rubriek): Report | '' {
  const word = readWord(line, 'rapport', reports);
  const belongs = !withoutReport.some((prefix) => path.startsWith(prefix));
  if (belongs && word === '') {
    line.refuse(`rapport is leeg, maar ${path} hoort bij een rapport. Geef ${oneOf(reports)}.`);
  }
  if (!belongs && word !== '') {
    line.refuse(`rapport is "${word}", maar ${path} hoort bij geen rapport. Laat rapport leeg.`);
  }
  return word;
}

function readWord<T extends string>(
  line: Line,
  column: 'rapport' | 'bestuur',
  allowed: readonly T[],
): T | '' {
  const text = line.text(column);
  if (text === '') return '';
  return (
    allowed.find((word) => fold(word) === fold(text)) ??
    line.refuse(`${column} is "${text}", maar hier hoort ${oneOf(allowed)}.`)
  );
}

function checkUnit(line: Line, { path, unit }: Rubriek): void {
  const text = line.text('eenheid');
  const same = [unit, ...(unit === 'EUR' ? ['euro', '€'] : [])];
  if (text === '' || same.some((word) => fold(word) === fold(text))) return;
  line.refuse(
    `eenheid is "${text}", maar ${path} staat in ${unit}. Reken het bedrag om, of laat eenheid leeg.`,
  );
}
