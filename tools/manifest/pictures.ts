import { imageSize } from 'image-size';
import { pathIn } from './addresses';
import type { Finding } from './finding';
import { nameOf, valueOf, valuesOf, type ManifestDocument } from './manifestDocument';
import { childNamed, childrenNamed, type XmlNode } from './xml';

/** The bytes of a file below the address, undefined when there is none. */
export type ReadAsset = (path: string) => Uint8Array | undefined;

/** Office asks 16, 32 and 80 of every add-in; the others are for screens between these. */
const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Sizes that Office asks for outside the ribbon. */
const listSizes: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Every size is there, exists as a PNG and measures exactly what the manifest says. */
export function pictureFindings(manifest: ManifestDocument, readAsset?: ReadAsset): Finding[] {
  const icons = manifest.all.filter(({ name }) => name === 'Icon');
  const named = icons.flatMap((icon) => childrenNamed(icon, 'bt:Image'));
  const measured = new Map<string, Finding[]>();
  for (const [element, size] of Object.entries(listSizes)) {
    const node = childNamed(manifest.root, element);
    for (const address of node ? valuesOf(node) : []) {
      measured.set(`${element} ${address}`, measure(manifest, element, address, size, readAsset));
    }
  }
  for (const image of named) {
    const size = Number(image.attributes['size']);
    const address = valueOf(manifest, image);
    const resid = image.attributes['resid'] ?? '';
    // Group and button share their pictures: one finding per picture and size.
    if (address !== undefined) {
      measured.set(
        `${resid} ${size}`,
        measure(manifest, `bt:Image "${resid}"`, address, size, readAsset),
      );
    }
  }
  return [...icons.flatMap(missingSizes), ...[...measured.values()].flat()];
}

function missingSizes(icon: XmlNode): Finding[] {
  const given = childrenNamed(icon, 'bt:Image').map(({ attributes }) => Number(attributes['size']));
  return ribbonSizes
    .filter((size) => !given.includes(size))
    .map((size) => ({ rule: 'icon-size-missing', where: nameOf(icon), expected: `${size}` }));
}

function measure(
  manifest: ManifestDocument,
  where: string,
  address: string,
  size: number,
  readAsset: ReadAsset | undefined,
): Finding[] {
  if (!readAsset) return [];
  const path = pathIn(manifest, address);
  const bytes = path === undefined ? undefined : readAsset(path);
  if (!bytes) return [{ rule: 'icon-file-missing', where, found: address }];
  const expected = `png ${size}×${size}`;
  const found = pictureSize(bytes);
  return found === expected ? [] : [{ rule: 'icon-wrong-pixels', where, found, expected }];
}

function pictureSize(bytes: Uint8Array): string {
  try {
    const { type, width, height } = imageSize(bytes);
    return `${type ?? '?'} ${width}×${height}`;
  } catch (error) {
    // The library throws a TypeError for bytes that are no picture: that is an answer here.
    if (error instanceof TypeError || error instanceof RangeError) return 'geen afbeelding';
    throw error;
  }
}
