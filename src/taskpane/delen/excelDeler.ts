import { callsAddIn, nativeFormula } from '../../functions/native';
import {
  findBrokenSharing,
  mendSharing,
  readSharing,
  undoSharing,
  writeSharing,
} from '../../office/delen';
import type { Deler } from './deler';

const regel = { callsAddIn, nativeFormula };

/** Over Excel itself. */
export const excelDeler: Deler = {
  regel,
  read: () => readSharing(regel),
  write: (reading, options) => writeSharing(reading, regel, options),
  undo: undoSharing,
  findBroken: findBrokenSharing,
  mend: mendSharing,
};
