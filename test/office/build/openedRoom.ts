import { ExcelHost } from '../../../tools/host/excelHost';
import { openAddIn, type OpenedAddIn } from '../../../tools/host/jestTransport';
import { PlainStore } from '../../../tools/host/plainStore';
import { BuildRoom } from './buildRoom';

/**
 * A workbook of one sheet in the emulated Excel, with the add-in open beside it for all tests of the
 * file. With sheets named, every test begins with those alone.
 */
export function openedRoom(sheets?: readonly string[]) {
  const store = new PlainStore(['Blad1']);
  const host = new ExcelHost({ store });
  const room = new BuildRoom(store, host);
  let page: OpenedAddIn;
  beforeAll(async () => {
    page = await openAddIn({ host, gateApis: true });
  });
  afterAll(() => {
    page.close();
  });
  if (sheets) {
    beforeEach(async () => {
      await room.reset(sheets);
    });
  }
  return { store, host, room };
}
