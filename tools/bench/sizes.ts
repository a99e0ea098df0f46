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
 * What a page must fetch before it answers, and what the pane adds to that; without the data. The
 * worker that reads files is fetched with the first of them.
 */
export function sizes(): Reported[] {
  const scripts = readdirSync(dist).filter((file) => /\.[0-9a-f]{8}\.js$/.test(file));
  const reader = scripts.filter((file) => file.startsWith('lezer.'));
  const page = scripts.filter((file) => !reader.includes(file));
  const functions = scripts.filter((file) => file.startsWith('functions.'));
  return [
    line('deel met de functies', gzipped(functions), 40),
    line('wat het paneel eerst laadt, zonder gegevens', gzipped([...page, 'taskpane.html']), 300),
    line('lezer van bestanden, pas bij het eerste bestand', gzipped(reader), 150),
  ];
}
