import type { PageTexts, PrintLayout } from '../workbook';
import { element, text } from './xml';

/**
 * How a sheet comes out of the printer: lying on A4, as many pages down as it takes; or all of it on
 * one that stands.
 */
export function pageElements(print: PrintLayout | undefined): string[] {
  const across = print?.pagesAcross ?? 1;
  const onePage = print?.onePage === true;
  return [
    element('pageMargins', {
      left: 0.5,
      right: 0.5,
      top: 0.75,
      bottom: 0.75,
      header: 0.3,
      footer: 0.3,
    }),
    element('pageSetup', {
      paperSize: 9,
      pageOrder: across > 1 ? 'overThenDown' : undefined,
      orientation: onePage ? 'portrait' : 'landscape',
      fitToWidth: across,
      fitToHeight: onePage ? 1 : 0,
    }),
    print === undefined
      ? ''
      : element(
          'headerFooter',
          {},
          element('oddHeader', {}, text(joined(print.header))),
          element('oddFooter', {}, text(joined(print.footer))),
        ),
  ];
}

function joined({ left, centre, right }: PageTexts): string {
  return `&L${left}&C${centre}&R${right}`;
}
