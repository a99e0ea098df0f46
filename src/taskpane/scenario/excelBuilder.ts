import {
  cleanUp,
  compareBuild,
  compareInSteps,
  findLeftover,
  inputsForFile,
  markedForFile,
  readBuild,
  undoBuild,
  writeBuild,
} from '../../office/build';
import { showSheet } from '../../office/showSheet';
import {
  fondsSheets,
  fondsstand,
  makeFiguresPlan,
  makeFondsPlan,
  planInSteps,
  planSheets,
  vastgelegdeCijfers,
} from '../../plan';
import { excelDeler } from '../delen/excelDeler';
import type { Builder } from './builder';

/** The builder over Excel itself. */
export const excelBuilder: Builder = {
  planSheets,
  planInSteps,
  makeFiguresPlan,
  fondsSheets,
  makeFondsPlan,
  fondsstand,
  vastgelegdeCijfers,
  readBuild,
  inputsForFile,
  compareBuild,
  compareInSteps,
  writeBuild,
  undoBuild,
  findLeftover,
  cleanUp,
  showSheet,
  deler: excelDeler,
  writeXlsx: async (workbook) => {
    const { writeXlsx } = await import('../../spreadsheet/xlsx');
    return writeXlsx(markedForFile(workbook));
  },
};
