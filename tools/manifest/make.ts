/** `npm run manifest`: the command itself; `--help` explains it. The build takes `makeManifest`. */
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './cli';

export { makeManifest } from './makeManifest';

async function main(): Promise<void> {
  // Only the command reads back what it wrote; the build need not load Microsoft's tools.
  const { OfficeAddinManifest } = await import('office-addin-manifest');
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  process.exitCode = await run(process.argv.slice(2), {
    variables: process.env,
    version,
    print: (line) => {
      console.log(line);
    },
    complain: (line) => {
      console.error(line);
    },
    readManifestFile: (path) => OfficeAddinManifest.readManifestFile(path),
  });
}

const script = process.argv[1];
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) void main();
