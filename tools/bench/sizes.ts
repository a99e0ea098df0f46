import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Reported } from './compare';

const dist = path.resolve(import.meta.dirname, '../../dist');

function gzipped(files: readonly string[]): number {
  return files.reduce(
    (total, file) => total + gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length,
    0,
  );
}

function line(name: string, bytes: number, limit: number): Reported {
  const kept = bytes <= limit * 1000;
  return {
    kept,
    line: `${kept ? 'ok ' : 'OVER'}  ${name}: ${(bytes / 1000).toFixed(1)} kB gzip (limit ${limit.toString()} kB)`,
  };
}

/**
 * What a page must fetch before it answers, what the pane adds to that for its first screen, and
 * what comes when somebody opens a tab or reads a file; without the data.
 */
export function sizes(firstScripts: readonly string[]): Reported[] {
  const scripts = readdirSync(dist).filter((file) => /\.[0-9a-f]{8}\.js$/.test(file));
  const missing = firstScripts.filter((file) => !scripts.includes(file));
  if (firstScripts.length === 0 || missing.length > 0) {
    throw new Error(`De pagina vroeg om wat dist/ niet heeft: ${missing.join(', ')}`);
  }
  const reader = scripts.filter((file) => file.startsWith('lezer.'));
  const functions = scripts.filter((file) => file.startsWith('functions.'));
  const tester = scripts.filter((file) => file.startsWith('toetser.'));
  const later = scripts.filter((file) => ![...reader, ...tester, ...firstScripts].includes(file));
  return [
    line('deel met de functies', gzipped(functions), 40),
    line(
      'wat het paneel eerst laadt, zonder gegevens',
      gzipped([...firstScripts, 'taskpane.html']),
      300,
    ),
    line(
      'grootste deel dat bij het openen van een tab komt',
      Math.max(0, ...later.map((file) => gzipped([file]))),
      150,
    ),
    // Seven tabs, scenarios, questions, the fund and the scan; nobody opens all of them at once.
    line('wat bij het openen van een tab komt, alle tabs samen', gzipped(later), 420),
    line('lezer van bestanden, pas bij het eerste bestand', gzipped(reader), 150),
    line('toetser van fusies, pas bij de eerste toets', gzipped(tester), 20),
  ];
}
