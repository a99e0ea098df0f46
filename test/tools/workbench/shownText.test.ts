import {
  drawnFormat,
  formatOfExcel,
  shownError,
  shownNumber,
} from '../../../tools/workbench/shownText';

describe('shownNumber', () => {
  it.each([
    [43_766_000, true, '43.766.000'],
    [2021, false, '2021'],
    [71_072, false, '71072'],
    [8.5, false, '8,5'],
    [1234.56, true, '1.234,56'],
    [7.140_505_913_751_112, true, '7,140505914'],
    [-48_735.864_000_000_05, true, '-48.735,864'],
    [0.1 + 0.2, true, '0,3'],
    [-0, true, '0'],
  ])('%p, grouped %p → %s', (value, grouped, text) => {
    expect(shownNumber(value, grouped)).toBe(text);
  });
});

describe('number formats', () => {
  it.each([
    ['m/d/yyyy', 'dd/mm/yyyy'],
    ['#,##0', '#,##0'],
  ])('%s is drawn as %s, and told as Excel has it', (format, drawn) => {
    expect(drawnFormat(format)).toBe(drawn);
    expect(formatOfExcel(drawn)).toBe(format);
  });

  it('no format is that of a new cell', () => {
    expect(formatOfExcel('')).toBe('General');
  });
});

describe('shownError', () => {
  it.each([
    ['#VALUE!', '#WAARDE!'],
    ['#N/A', '#N/B'],
    ['#BUSY!', '#BEZIG!'],
  ])('%s → %s', (error, text) => {
    expect(shownError(error)).toBe(text);
  });
});
