import { saveFile } from '../../src/taskpane/saveFile';

test('hands over the bytes under the name, and lets go of them afterwards', async () => {
  const made: Blob[] = [];
  const revoked: string[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      made.push(blob);
      return 'blob:here';
    },
    revokeObjectURL: (address: string) => revoked.push(address),
  });
  let clicked = '';
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked = `${this.href} ${this.download}`;
  });
  saveFile('fusie.xlsx', new Uint8Array([80, 75]));
  expect(clicked).toBe('blob:here fusie.xlsx');
  expect(made.map(({ size, type }) => `${String(size)} ${type.slice(-5)}`)).toEqual(['2 sheet']);
  await new Promise((resolve) => setTimeout(resolve));
  expect(revoked).toEqual(['blob:here']);
});
