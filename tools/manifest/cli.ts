import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ProblemError } from '../../src/core/problem';
import { checkManifest, type Surroundings } from './check';
import { describeFinding, describeManifestProblem } from './describe';
import { identities, parseEnvironment, settingsFrom, manifestVersion } from './environment';
import { makeManifest, type ManifestProblem, type ManifestSettings } from './makeManifest';

/** What the command needs from outside, so that a test can stand in for it. */
export interface Surface {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Of package.json. */
  readonly version: string;
  print(line: string): void;
  complain(line: string): void;
  /** Microsoft's reader of manifests, a second opinion on what was written. */
  readManifestFile(path: string): Promise<ReadBack>;
}
interface ReadBack {
  readonly id?: string;
  readonly version?: string;
  readonly displayName?: string;
  readonly defaultSettings?: { readonly sourceLocation?: string };
}

/** Exit codes: done, checked and found wanting, refused. */
const done = 0;
const faulty = 1;
const refused = 2;

export const help = `Maakt het manifest van een omgeving, of controleert er een.

  npm run manifest -- --omgeving productie --adres https://fusie.voorbeeld.be/ --uit manifest-productie.xml
  npm run manifest -- --omgeving test --adres https://fusie-test.voorbeeld.be/ --uit manifest-test.xml
  npm run manifest -- --controle dist/manifest.xml

--omgeving  productie (functies FUSIE.…) of test (functies FUSIE_TEST.…, naam met "(test)").
            Beide kunnen naast elkaar in één Excel staan. Zonder: FUSIE_OMGEVING, anders productie.
--adres     De map op uw webserver waarin taskpane.html staat; altijd https. Zonder: FUSIE_ADRES.
--uit       Het bestand dat wordt geschreven. Zonder: op het scherm.
--controle  Controleert een manifest, zijn pictogrammen en, als functions.json ernaast staat,
            ook de functies en elk adres. Er gaat niets over het netwerk.
--help      Deze uitleg.

Het versienummer komt uit package.json (1.4.2 wordt 1.4.2.0): verhoog het bij elke wijziging, anders
houdt Excel tot 24 uur de oude functies vast.
Afloop: 0 gelukt, 1 de controle vond fouten, 2 geweigerd; bij 1 en 2 is niets geschreven.`;

/** Runs the command; `argv` without node and script. */
export async function run(argv: readonly string[], surface: Surface): Promise<number> {
  const options = readOptions(argv, surface);
  if (!options) return refused;
  if (options.help) {
    surface.print(help);
    return done;
  }
  try {
    return options.controle === undefined
      ? await make(options, surface)
      : check(options.controle, surface);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    // makeManifest and its parts are all that throw problems here.
    surface.complain(describeManifestProblem(error.problem as ManifestProblem));
    return refused;
  }
}

interface Options {
  readonly omgeving?: string;
  readonly adres?: string;
  readonly uit?: string;
  readonly controle?: string;
  readonly help?: boolean;
}

function readOptions(argv: readonly string[], surface: Surface): Options | undefined {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        omgeving: { type: 'string' },
        adres: { type: 'string' },
        uit: { type: 'string' },
        controle: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    surface.complain(
      `De opdracht "${argv.join(' ')}" is niet te lezen. Vraag de uitleg met: npm run manifest -- --help`,
    );
    return undefined;
  }
}

/** By code, as Node documents it. */
const isUnreadable = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  String(error.code).startsWith('ERR_PARSE_ARGS');

async function make(options: Options, surface: Surface): Promise<number> {
  const standard = settingsFrom(surface.variables);
  const address = options.adres ?? surface.variables['FUSIE_ADRES'];
  if (!address) {
    surface.complain('Er is geen adres. Geef --adres met de map waarin taskpane.html staat.');
    return refused;
  }
  const settings: ManifestSettings = {
    environment:
      options.omgeving === undefined ? standard.environment : parseEnvironment(options.omgeving),
    address,
    version: surface.version,
  };
  const xml = makeManifest(settings);
  if (options.uit === undefined) {
    surface.print(xml.trimEnd());
    return done;
  }
  if (!existsSync(dirname(options.uit))) {
    surface.complain(`De map van "${options.uit}" bestaat niet. Maak ze eerst.`);
    return refused;
  }
  return write(xml, options.uit, settings, surface);
}

/** Writes beside the target and moves into place, so that there is never half a manifest. */
async function write(
  xml: string,
  target: string,
  settings: ManifestSettings,
  surface: Surface,
): Promise<number> {
  const draft = `${target.replace(/\.xml$/, '')}.${randomUUID()}.xml`;
  try {
    await writeFile(draft, xml);
    const read = await surface.readManifestFile(draft);
    const { id } = identities[settings.environment];
    if (read.id !== id || read.version !== manifestVersion(settings.version)) {
      surface.complain(
        `Office leest uit het manifest id "${read.id ?? ''}" en versie "${read.version ?? ''}", verwacht waren "${id}" en "${manifestVersion(settings.version)}". Er is niets geschreven.`,
      );
      return refused;
    }
    await rename(draft, target);
    surface.print(
      `${target}: ${read.displayName ?? ''} ${read.version}, ${read.defaultSettings?.sourceLocation ?? ''}`,
    );
    return done;
  } finally {
    await rm(draft, { force: true });
  }
}

function check(path: string, surface: Surface): number {
  if (!existsSync(path)) {
    surface.complain(`Het bestand "${path}" bestaat niet. Geef het pad van een manifest.`);
    return refused;
  }
  const findings = checkManifest(readFileSync(path, 'utf8'), surroundingsOf(dirname(path)));
  for (const finding of findings) surface.complain(describeFinding(finding));
  surface.print(
    findings.length === 0
      ? `${path}: geen fouten gevonden.`
      : `${path}: ${findings.length} ${findings.length === 1 ? 'fout' : 'fouten'} gevonden.`,
  );
  return findings.length === 0 ? done : faulty;
}

/** Pictures stand beside every manifest; pages and functions only in what has been built. */
export function surroundingsOf(folder: string): Surroundings {
  const readAsset = (path: string): Uint8Array | undefined => {
    const file = join(folder, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  if (!existsSync(join(folder, 'functions.json'))) return { readAsset };
  const parse = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    readAsset,
    hasFile: (path) => existsSync(join(folder, path)),
    functions: parse('functions.json'),
    localisedFunctions: readdirSync(folder)
      .filter((name) => /^functions\.[a-z]{2}-[A-Z]{2}\.json$/.test(name))
      .map(parse),
  };
}
