import { parseArgs } from 'node:util';
import { oneOf } from '../../src/i18n/nl-BE/inputProblems';
import { date } from '../cli/options';
import { refuse } from '../cli/refusal';

/** What a publisher may say of figures: his own, or written over from elsewhere. */
const kwaliteiten = ['gepubliceerd', 'overgenomen'] as const;
export type Kwaliteit = (typeof kwaliteiten)[number];

export interface BuildOptions {
  readonly verb: 'build';
  /** Folder with the CSV files. */
  readonly from: string;
  readonly naam: string;
  readonly uitgever: string;
  readonly uit: string;
  /** ISO; null where none was given. */
  readonly datum: string | null;
  readonly kwaliteit: Kwaliteit;
}

export type FiguresOptions =
  { readonly verb: 'help' } | { readonly verb: 'check'; readonly folder: string } | BuildOptions;

const known = {
  naam: { type: 'string' },
  uitgever: { type: 'string' },
  uit: { type: 'string' },
  datum: { type: 'string' },
  kwaliteit: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
type TextOption = Exclude<keyof typeof known, 'help'>;

const seeHelp = 'De uitleg staat in: npm run figures -- --help';

/** @throws Refusal for what cannot be read. */
export function readFiguresOptions(argv: readonly string[]): FiguresOptions {
  const { tokens } = parseArgs({ args: [...argv], options: known, strict: false, tokens: true });
  const given = new Map<string, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(known, name))
      refuse(
        `De optie ${rawName} bestaat niet. Kies uit ${Object.keys(known)
          .map((each) => `--${each}`)
          .join(', ')}. ${seeHelp}`,
      );
    if (name === 'help') return { verb: 'help' };
    if (given.has(name)) refuse(`--${name} staat er tweemaal. Geef elke optie één keer.`);
    if (value === undefined || value.trim() === '' || (!token.inlineValue && value.startsWith('-')))
      refuse(`Na ${rawName} ontbreekt de waarde. ${seeHelp}`);
    given.set(name, value.trim());
  }
  const [verb, folder, ...rest] = words;
  if (verb !== 'build' && verb !== 'check')
    return refuse(
      `${verb === undefined ? 'Er staat geen opdracht' : `De opdracht "${verb}" bestaat niet`}. Geef build of check. ${seeHelp}`,
    );
  if (folder === undefined)
    return refuse(
      `Na ${verb} ontbreekt de map. Geef bijvoorbeeld: npm run figures -- ${verb} mijn-map`,
    );
  if (rest.length > 0)
    refuse(
      `"${rest.join(' ')}" hoort bij geen optie. Zet een waarde met spaties tussen aanhalingstekens. ${seeHelp}`,
    );
  if (verb === 'check') {
    const [extra] = given.keys();
    if (extra !== undefined) refuse(`check heeft geen optie --${extra}. Laat ze weg.`);
    return { verb, folder };
  }
  const needed = (name: TextOption): string =>
    given.get(name) ?? refuse(`--${name} ontbreekt, en build heeft die optie nodig. ${seeHelp}`);
  return {
    verb,
    from: folder,
    naam: title('naam', needed('naam')),
    uitgever: title('uitgever', needed('uitgever')),
    uit: needed('uit'),
    datum: date('--datum', given.get('datum')) ?? null,
    kwaliteit: quality(given.get('kwaliteit')),
  };
}

function title(name: TextOption, text: string): string {
  return text.length <= 200 && !/\p{Control}/u.test(text)
    ? text
    : refuse(
        `--${name} telt ${String(text.length)} tekens of bevat een regeleinde. Geef hoogstens 200 tekens op één regel.`,
      );
}

function quality(text = 'gepubliceerd'): Kwaliteit {
  return (
    kwaliteiten.find((word) => word === text.toLowerCase()) ??
    refuse(`--kwaliteit is "${text}", maar hier hoort ${oneOf(kwaliteiten)}.`)
  );
}
