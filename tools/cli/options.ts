import { parseArgs } from 'node:util';
import { reports, type Report } from '../../src/figures';
import { oneOf } from '../../src/i18n/nl-BE/inputProblems';
import { geenRegeling } from '../../src/scenario';
import { schuldovernameRegelingen } from '../../src/regulations';
import { errorCode } from './errorCode';
import { refuse } from './refusal';

/** What was typed, each value checked for itself. */
export interface Options {
  /** As typed, one by one; undefined is the example. */
  readonly gemeenten: readonly string[] | undefined;
  /** ISO, 1 January. */
  readonly fusiedatum: string | undefined;
  /** ISO, 1 January. */
  readonly inwonersOp: string | undefined;
  /** Id of a regulation, or `geen`. */
  readonly regeling: string | undefined;
  readonly rapport: Report | undefined;
  readonly jaren: { readonly van: number; readonly tot: number } | undefined;
  readonly invoer: string | undefined;
  /** A file with a list of loans. */
  readonly leningen: string | undefined;
  readonly naam: string | undefined;
  /** ISO. */
  readonly datum: string | undefined;
  readonly uit: string | undefined;
  /** Without functions of the add-in. */
  readonly delen: boolean;
}

const known = {
  gemeenten: { type: 'string' },
  uit: { type: 'string' },
  fusiedatum: { type: 'string' },
  'inwoners-op': { type: 'string' },
  regeling: { type: 'string' },
  rapport: { type: 'string' },
  jaren: { type: 'string' },
  invoer: { type: 'string' },
  leningen: { type: 'string' },
  naam: { type: 'string' },
  datum: { type: 'string' },
  delen: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
const optionNames = Object.keys(known).map((name) => `--${name}`);

const seeHelp = 'De uitleg staat in: npm run scenario -- --help';
const longestName = 60;

/** @throws Refusal for what cannot be read; never for what the figures have to say about it. */
export function readOptions(argv: readonly string[]): Options | 'help' {
  const given = parse(argv);
  if (given.help) return 'help';
  const text = (name: Exclude<keyof typeof known, 'help' | 'delen'>): string | undefined => {
    const value = given[name]?.trim();
    if (value === '') refuse(`--${name} is leeg. Geef een waarde of laat de optie weg. ${seeHelp}`);
    return value;
  };
  return {
    gemeenten: names(text('gemeenten')),
    fusiedatum: firstOfJanuary('--fusiedatum', text('fusiedatum')),
    inwonersOp: firstOfJanuary('--inwoners-op', text('inwoners-op')),
    regeling: regulation(text('regeling')),
    rapport: report(text('rapport')),
    jaren: years(text('jaren')),
    invoer: text('invoer'),
    leningen: text('leningen'),
    naam: name(text('naam')),
    datum: date('--datum', text('datum')),
    uit: text('uit'),
    delen: given.delen ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    const { values, tokens } = parseArgs({ args: [...argv], options: known, tokens: true });
    const seen = new Set<string>();
    for (const token of tokens) {
      if (token.kind !== 'option') continue;
      if (seen.has(token.name)) {
        refuse(
          `--${token.name} staat er tweemaal. Geef elke optie één keer${
            token.name === 'gemeenten' ? ': de namen na elkaar, met komma’s ertussen' : ''
          }.`,
        );
      }
      seen.add(token.name);
    }
    return values;
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return refuse(whyUnreadable(argv));
  }
}

/** By code, as Node documents it. */
const isUnreadable = (error: unknown): boolean => errorCode(error).startsWith('ERR_PARSE_ARGS');

/** The first thing that the strict reading stumbled over, in our own words. */
function whyUnreadable(argv: readonly string[]): string {
  const { tokens } = parseArgs({ args: [...argv], options: known, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') {
      return `"${token.value}" hoort bij geen optie. Zet een waarde met spaties tussen aanhalingstekens, en zet na "npm run scenario" eerst -- : npm run scenario -- --gemeenten "Halen, Lummen"`;
    }
    if (token.kind === 'option-terminator') continue;
    if (!Object.hasOwn(known, token.name)) {
      return `De optie ${token.rawName} bestaat niet. Kies uit ${optionNames.join(', ')}. ${seeHelp}`;
    }
    if (token.name === 'help' || token.name === 'delen') {
      if (token.value !== undefined)
        return `--${token.name} heeft geen waarde. Geef alleen --${token.name}.`;
    } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('-'))) {
      return `Na ${token.rawName} ontbreekt de waarde. ${seeHelp}`;
    }
  }
  return `De opdracht "${argv.join(' ')}" is niet te lezen. ${seeHelp}`;
}

function names(text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined;
  const each = text.split(',').map((part) => part.trim());
  if (each.includes('')) {
    refuse(
      `--gemeenten is "${text}", maar tussen twee komma’s of aan een uiteinde ontbreekt een naam. Geef bijvoorbeeld --gemeenten "Halen, Herk-de-Stad, Lummen".`,
    );
  }
  return each;
}

/** A day that exists: 30 February does not. */
function isDay(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export function date(what: string, text: string | undefined): string | undefined {
  if (text === undefined || isDay(text)) return text;
  return refuse(
    `${what} is "${text}", maar hier hoort een dag die bestaat, geschreven als jaar-maand-dag (2000 tot 2099). Geef bijvoorbeeld 2025-01-01.`,
  );
}

function firstOfJanuary(what: string, text: string | undefined): string | undefined {
  const day = date(what, text);
  if (day === undefined || day.endsWith('-01-01')) return day;
  return refuse(
    `${what} is "${day}", maar ${
      what === '--fusiedatum'
        ? 'een fusie gaat in op 1 januari'
        : 'inwoners worden geteld op 1 januari'
    }. Geef bijvoorbeeld ${day.slice(0, 4)}-01-01.`,
  );
}

function years(text: string | undefined): Options['jaren'] {
  if (text === undefined) return undefined;
  const match = /^(20\d\d)\s*[-–]\s*(20\d\d)$/.exec(text);
  const van = Number(match?.[1]);
  const tot = Number(match?.[2]);
  if (!(van <= tot)) {
    refuse(
      `--jaren is "${text}", maar hier horen een eerste en een laatste jaar (2000 tot 2099), het eerste niet na het laatste. Geef bijvoorbeeld 2021-2031.`,
    );
  }
  return { van, tot };
}

/** The ids of the regulations, and the word for none. */
const regulationWords: readonly string[] = [
  ...schuldovernameRegelingen.map(({ id }) => id),
  geenRegeling,
];

function regulation(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return (
    regulationWords.find((word) => word.toLowerCase() === text.toLowerCase()) ??
    refuse(
      `--regeling is "${text}", maar hier hoort ${oneOf(regulationWords)}. Zonder de optie volgt de regeling uit de fusiedatum.`,
    )
  );
}

function report(text: string | undefined): Report | undefined {
  if (text === undefined) return undefined;
  return (
    reports.find((word) => word === text.toLowerCase()) ??
    refuse(
      `--rapport is "${text}", maar hier hoort ${oneOf(reports)}. Het bepaalt wat een jaar toont waarvoor beide bestaan.`,
    )
  );
}

function name(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (text.length > longestName || /\p{Control}/u.test(text)) {
    refuse(
      `--naam telt ${String(text.length)} tekens of bevat een regeleinde, maar de naam staat in kolomkoppen en grafieken. Geef een naam van hoogstens ${String(longestName)} tekens op één regel.`,
    );
  }
  return text;
}
