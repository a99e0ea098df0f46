import { spreadsheetNamespace } from './namespaces';
import { element, text, xmlPart } from './xml';

/** Excel takes a longer text for a damaged file. */
const longestText = 32767;

export interface SharedStrings {
  readonly indexOf: (value: string) => number;
  readonly part: () => string;
}

/** Cells point to their text here, each text stored once. */
export function sharedStrings(): SharedStrings {
  const places = new Map<string, number>();
  let uses = 0;
  return {
    indexOf(value) {
      if (value.length > longestText) {
        throw new RangeError(`Text of ${String(value.length)} characters: ${value.slice(0, 60)}`);
      }
      uses += 1;
      const place = places.get(value) ?? places.size;
      places.set(value, place);
      return place;
    },
    part: () =>
      xmlPart(
        element(
          'sst',
          { xmlns: spreadsheetNamespace, count: uses, uniqueCount: places.size },
          [...places.keys()]
            .map((value) =>
              element('si', {}, element('t', { 'xml:space': 'preserve' }, text(value))),
            )
            .join(''),
        ),
      ),
  };
}
