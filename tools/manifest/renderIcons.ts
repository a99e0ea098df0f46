/** `npm run icons`: renders the drawings in assets/ to the PNG files that the manifest names. */
import { readFile, writeFile } from 'node:fs/promises';
import { drawingFile, iconFile, iconSizes, renderIcon } from './icons';

const assets = new URL('../../assets/', import.meta.url);

for (const size of iconSizes) {
  const svg = await readFile(new URL(drawingFile(size), assets), 'utf8');
  await writeFile(new URL(iconFile(size), assets), await renderIcon(svg, size));
  console.log(`assets/${iconFile(size)} uit ${drawingFile(size)}`);
}
