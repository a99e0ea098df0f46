import type { Sheet } from '../workbook';
import { element } from './xml';

/** The names of what a sheet keeps; the parts with the values follow each other from `rId<first>` on. */
export function customPropertiesElement({ properties = {} }: Sheet, first: number): string {
  const names = Object.keys(properties);
  return names.length === 0
    ? ''
    : element(
        'customProperties',
        {},
        ...names.map((name, index) =>
          element('customPr', { name, 'r:id': `rId${String(first + index)}` }),
        ),
      );
}

/** The value alone, as Excel keeps a text there: two bytes for each sign, the lower one first. */
export function customPropertyBytes(value: string): Uint8Array {
  const bytes = new Uint8Array(2 * value.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < value.length; at += 1) view.setUint16(2 * at, value.charCodeAt(at), true);
  return bytes;
}
