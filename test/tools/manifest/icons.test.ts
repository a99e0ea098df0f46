import { readFileSync } from 'node:fs';
import { imageSize } from 'image-size';
import { drawingFile, iconFile, iconSizes, renderIcon } from '../../../tools/manifest/icons';

const asset = (name: string) => readFileSync(`assets/${name}`);

test.each(iconSizes)(
  'the icon of %i pixels measures that and is a fresh rendering',
  async (size) => {
    const committed = asset(iconFile(size));
    expect(imageSize(committed)).toMatchObject({ type: 'png', width: size, height: size });
    const fresh = await renderIcon(asset(drawingFile(size)).toString('utf8'), size);
    expect(Buffer.compare(committed, fresh)).toBe(0);
  },
);
