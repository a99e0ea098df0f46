import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../src/functions';
import { functionsMetadata } from '../../src/functions/metadata';
import { languages } from '../../src/i18n/language';
import { compileFigures } from '../data/compile';
import { settingsFrom, siteAddress } from '../manifest/environment';
import { makeManifest } from '../manifest/makeManifest';
import { exampleFiles, exampleIndex } from './exampleFiles';
import { functionTable } from './functionTable';
import { helpPages } from './helpPages';
import { licences } from './licences';
import { breaches, lockOf, type Lock } from './lock';

/**
 * Everything in dist/ that is not a script, made from the catalogue and the data, so that no two
 * places can say different things. Ends with a list of files for webpack.
 */
const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, 'build/generated');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const { environment, address } = settingsFrom(process.env);
const site = siteAddress(address);

function checkLock(): void {
  const file = path.join(root, 'functions.lock.json');
  const current = lockOf(catalogue);
  const found = breaches(JSON.parse(readFileSync(file, 'utf8')) as Lock, current);
  if (found.length > 0) {
    throw new Error(
      `Een formule in iemands werkmap zou breken:\n${found.map((line) => `- ${line}`).join('\n')}`,
    );
  }
  writeFileSync(file, `${JSON.stringify(current, null, 2)}\n`);
}

async function generate(): Promise<void> {
  checkLock();
  rmSync(out, { recursive: true, force: true });
  const files: { from: string; to: string }[] = [];
  const emit = (to: string, content: string | Uint8Array): void => {
    const file = path.join(out, to);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    files.push({ from: path.relative(root, file), to });
  };

  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  emit('functions.json', json(functionsMetadata('nl-BE', site)));
  // Office has no display language nl-BE: a Dutch Office asks for nl-NL.
  emit('functions.nl-NL.json', json(functionsMetadata('nl-BE', site)));
  for (const language of languages) {
    for (const { path: to, html } of helpPages(catalogue, language)) emit(to, html);
  }
  emit('manifest.xml', makeManifest({ environment, address, version }));

  const compiled = compileFigures();
  const url = `data/cijfers.${compiled.sha256.slice(0, 8)}.json`;
  emit(url, compiled.json);
  // An administrator names the folders of his organisation here; see docs/bronnen.md.
  emit('bronnen.json', json({ mappen: [] }));

  const examples = await exampleFiles();
  for (const { file, content } of examples) emit(`voorbeelden/${file}`, content);
  emit('voorbeelden/index.json', json(exampleIndex(examples)));

  emit('licenties.txt', licences(root));

  const icons = readdirSync(path.join(root, 'assets')).filter((name) => name.endsWith('.png'));
  files.push(...icons.map((name) => ({ from: `assets/${name}`, to: `assets/${name}` })));
  writeFileSync(
    path.join(out, 'build.json'),
    json({ version, figures: { url, sha256: compiled.sha256 }, files }),
  );
  mkdirSync(path.join(root, 'docs'), { recursive: true });
  writeFileSync(path.join(root, 'docs/functies.md'), functionTable(catalogue, 'nl-BE'));
}

await generate();
