import type { Workbook } from '../../spreadsheet/workbook';
import { At } from '../at';
import { layOut } from '../layOut';
import { withPrintLayout } from '../printLayout';
import { addInNamespace, fileDate, sheetNamesOf, usedStyles } from '../workbookParts';
import { blokkenSheet } from './blokken/blad';
import { fondsbeeld } from './fondsbeeld';
import { fondsnamen } from './fondsnamen';
import type { FondsPlanRequest } from './fondsRequest';
import { verdelingSheet } from './verdeling/blad';
import { verschuivingSheet } from './verschuiving/blad';

/** The three sheets of the Gemeentefonds, in a build of their own: no scenario is needed. */
export function makeFondsPlan(request: FondsPlanRequest): Workbook {
  const beeld = fondsbeeld(request);
  const { inputs, inwonersjaar, stand } = beeld.lezing;
  const { sheets: bare, layout } = layOut(
    [blokkenSheet(beeld), verdelingSheet(beeld), verschuivingSheet(beeld)],
    sheetNamesOf(request),
    inputs,
  );
  const cijfersVan = `${String(inwonersjaar)}-01-01`;
  const van = stand.labels.join(', ') || 'alle gemeenten';
  const sheets = withPrintLayout(bare, { cijfersVan, van, version: request.version });
  return {
    title: 'Gemeentefonds',
    date: fileDate(cijfersVan),
    sheets,
    styles: usedStyles(sheets),
    names: fondsnamen(new At(layout, 'fondsBlokken', 'titel', 'omschrijving'), beeld),
    addInNamespace,
  };
}
