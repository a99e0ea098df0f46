import { element, text } from './xml';

/** The way charts write nearly every property. */
export function val(name: string, content: string | number): string {
  return element(name, { val: content });
}

export function solidFill(colour: string): string {
  return element('a:solidFill', {}, val('a:srgbClr', colour.slice(1).toUpperCase()));
}

/** Of the chart or of an axis; the size in hundredths of a point. */
export function title(words: string, size: number, rotation?: number): string {
  return element(
    'c:title',
    {},
    element(
      'c:tx',
      {},
      element(
        'c:rich',
        {},
        element('a:bodyPr', rotation === undefined ? {} : { rot: rotation, vert: 'horz' }),
        element(
          'a:p',
          {},
          element('a:pPr', {}, element('a:defRPr', { sz: size, b: 0 })),
          element('a:r', {}, element('a:rPr', { sz: size, b: 0 }), element('a:t', {}, text(words))),
        ),
      ),
    ),
    val('c:overlay', 0),
  );
}
