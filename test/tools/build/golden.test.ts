import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { catalogue } from '../../../src/functions';
import { functionTexts } from '../../../src/functions/texts';
import { dutchNotation, toLocalFormula } from '../../../src/spreadsheet/formulaNotation';
import { functionTable } from '../../../tools/build/functionTable';
import { escapeHtml, shownValue } from '../../../tools/build/helpPages';
import { checkManifest } from '../../../tools/manifest/check';
import { surroundingsOf } from '../../../tools/manifest/cli';

/** Code, metadata, help and list say the same, in what is really built. */
const root = path.resolve(__dirname, '../../..');
const dist = path.join(root, 'dist');
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality: string;
      readonly optional?: boolean;
    }[];
  }[];
}

/** Runs the built script of the functions as far as the registration and tells what it gave. */
function associatedIds(): string[] {
  const ids: string[] = [];
  const page = read('taskpane.html');
  const script = /src="(functions\.[0-9a-f]+\.js)"/.exec(page)?.[1];
  if (!script) throw new Error('the page has no script of the functions');
  const forever = new Promise<never>(() => undefined);
  const browser: Record<string, unknown> = {
    CustomFunctions: { associate: (id: string) => ids.push(id), Error: Error },
    Office: { onReady: () => forever },
    document: { baseURI: 'https://localhost/taskpane.html', getElementById: () => null },
    setTimeout,
    console,
    Intl,
    URL,
  };
  browser['window'] = browser;
  browser['self'] = browser;
  vm.runInNewContext(read(script), browser);
  return ids;
}

describe('what is built', () => {
  const metadata = JSON.parse(read('functions.json')) as Metadata;

  it('code and metadata name the same functions, in the same order', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(metadata.functions.map(({ id }) => id)).toEqual(ids);
    expect(metadata.functions.map(({ name }) => name)).toEqual(ids);
    expect(associatedIds()).toEqual(ids);
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it.each(catalogue.map((signature) => ({ id: signature.id, signature })))(
    '$id: metadata, help and list agree',
    ({ id, signature }) => {
      const text = functionTexts('nl-BE')[id];
      const told = metadata.functions.find((candidate) => candidate.id === id);
      expect(told?.description).toBe(text.summary);
      expect(told?.parameters).toEqual(
        signature.parameters.map((parameter) => ({
          name: parameter.id,
          description: text.parameters[parameter.id],
          type: 'any',
          dimensionality: 'matrix',
          ...(parameter.optional ? { optional: true } : {}),
        })),
      );
      const help = read(new URL(told?.helpUrl ?? '').pathname.slice(1));
      expect(help).toContain(escapeHtml(text.summary));
      for (const parameter of signature.parameters) {
        expect(help).toContain(escapeHtml(text.parameters[parameter.id] ?? 'ontbreekt'));
      }
      for (const { formula, result } of signature.examples) {
        expect(help).toContain(escapeHtml(`=${toLocalFormula(formula, dutchNotation)}`));
        for (const value of [result].flat(2)) {
          expect(help).toContain(escapeHtml(shownValue(value, 'nl-BE')));
        }
      }
      // Dutch readers see Dutch names of errors only.
      expect(help).not.toMatch(/#N\/A|#VALUE!|#DIV\/0!|#NUM!/);
      expect(help).not.toContain('undefined');
    },
  );

  it('the manifest passes the offline check, with its icons, metadata and help', () => {
    expect(checkManifest(read('manifest.xml'), surroundingsOf(dist))).toEqual([]);
  });

  it('a Dutch Office gets the same functions', () => {
    expect(JSON.parse(read('functions.nl-NL.json'))).toEqual(metadata);
  });

  it('the table in the docs is up to date', () => {
    expect(readFileSync(path.join(root, 'docs/functies.md'), 'utf8')).toBe(
      functionTable(catalogue, 'nl-BE'),
    );
  });

  it('ships what an administrator needs and nothing of Office.js or the tools', () => {
    for (const file of [
      'taskpane.html',
      'functions.json',
      'manifest.xml',
      'help/nl-BE/index.html',
      'help/nl-BE/privacy.html',
      'assets/icon-32.png',
    ]) {
      expect([file, existsSync(path.join(dist, file))]).toEqual([file, true]);
    }
    const all = readdirSync(dist, { recursive: true }).map(String);
    expect(
      all.filter((file) => /office\.js$|excel-|univer|werkbank|workbench/i.test(file)),
    ).toEqual([]);
    expect(all.filter((file) => /^data.cijfers\.[0-9a-f]{8}\.json$/.test(file))).toHaveLength(1);
  });

  it('the page asks Office.js from Microsoft and everything else from its own folder', () => {
    const sources = [...read('taskpane.html').matchAll(/<script[^>]* src="([^"]+)"/g)].map(
      (match) => match[1],
    );
    expect(sources).toHaveLength(2);
    expect(sources[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(sources[1]).toMatch(/^functions\.[0-9a-f]{8}\.js$/);
  });
});
