import { excelBuilder } from '../../../src/taskpane/scenario/excelBuilder';
import { propertiesOf } from '../../office/build/openFile';
import { sampleWorkbook } from '../../office/build/sampleWorkbook';

test('a file carries the marks by which the add-in finds its sheets', async () => {
  const bytes = await excelBuilder.writeXlsx(sampleWorkbook());
  expect([1, 2, 3].map((sheet) => propertiesOf(bytes, sheet))).toEqual(
    ['start', 'aannames', 'fusie'].map((id) => [
      ['fusiebegroting', expect.stringContaining(`"id":"${id}"`)],
    ]),
  );
});
