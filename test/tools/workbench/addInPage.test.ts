import {
  addInPage,
  AddInPageError,
  cdnTag,
  workbenchTags,
} from '../../../tools/workbench/addInPage';

const page = (tags: string) => `<head>\r\n<meta a="é">${tags}<script src="x.js"></script></head>`;

describe('addInPage', () => {
  it('changes the tag of Office.js and nothing else', () => {
    expect(addInPage(page(cdnTag))).toBe(page(workbenchTags));
  });

  it('puts Excel before Office.js', () => {
    expect(workbenchTags).toBe(
      '<script src="/host-shim.js"></script><script src="/office-js/office.js"></script>',
    );
  });

  it.each([
    ['no', ''],
    ['two', cdnTag + cdnTag],
    ['another', cdnTag.replace('/1/', '/1.1/')],
  ])('refuses a page with %s such tag', (_what, tags) => {
    expect(() => addInPage(page(tags))).toThrow(AddInPageError);
  });
});
