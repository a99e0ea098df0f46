import type { Chart } from '../workbook';
import {
  anchorNamespace,
  chartNamespace,
  drawingNamespace,
  relationshipNamespace,
} from './namespaces';
import { placeOf } from './place';
import { element, xmlPart } from './xml';

/** Where the charts of a sheet stand, what they are called and what they say to who cannot see. */
export function drawingPart(charts: readonly Chart[]): string {
  return xmlPart(
    element(
      'xdr:wsDr',
      { 'xmlns:xdr': anchorNamespace, 'xmlns:a': drawingNamespace },
      ...charts.map((chart, index) => anchor(chart, index + 1)),
    ),
  );
}

function anchor({ id, description, from, to }: Chart, number: number): string {
  const first = placeOf(from);
  const last = placeOf(to);
  return element(
    'xdr:twoCellAnchor',
    {},
    corner('xdr:from', first.left, first.top),
    // The corner where the last covered cell ends.
    corner('xdr:to', last.right + 1, last.bottom + 1),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element(
        'xdr:nvGraphicFramePr',
        {},
        element('xdr:cNvPr', { id: number + 1, name: id, descr: description }),
        '<xdr:cNvGraphicFramePr/>',
      ),
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: chartNamespace },
          element('c:chart', {
            'xmlns:c': chartNamespace,
            'xmlns:r': relationshipNamespace,
            'r:id': `rId${String(number)}`,
          }),
        ),
      ),
    ),
    '<xdr:clientData/>',
  );
}

function corner(name: string, column: number, row: number): string {
  return element(
    name,
    {},
    element('xdr:col', {}, String(column)),
    '<xdr:colOff>0</xdr:colOff>',
    element('xdr:row', {}, String(row)),
    '<xdr:rowOff>0</xdr:rowOff>',
  );
}
