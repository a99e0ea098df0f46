import { readBuild } from '../../office/build';
import { readModel } from '../../office/modelReading';
import { showCells } from '../../office/showSheet';
import { planSheets } from '../../plan';
import { checkModel } from '../../spreadsheet/modelcheck';
import { inSlices } from '../../spreadsheet/steps';
import { pageSlices } from '../../spreadsheet/pageSlices';
import type { Checker } from './checker';

/** The checker over Excel itself. */
export const excelChecker: Checker = {
  planSheets,
  readBuild,
  readModel,
  showCells,
  checkModel: (sheets, { signal, onProgress }) =>
    inSlices(checkModel(sheets, { onProgress }), {
      signal,
      ...pageSlices,
    }),
};
