import { loadExamples } from '../../../src/taskpane/cijfers/exampleFiles';

const answer =
  (content: unknown, status = 200) =>
  () =>
    Promise.resolve(new Response(JSON.stringify(content), { status }));

test('asks the list beside the page, and nothing else', async () => {
  const asked: string[] = [];
  const files = [{ file: 'M2 voorbeeld.xlsx', schema: 'M2', title: 'Financieel evenwicht' }];
  const found = await loadExamples((address) => {
    asked.push(address);
    return answer(files)();
  });
  expect(found).toEqual({ ok: true, files });
  expect(asked).toEqual(['voorbeelden/index.json']);
});

test.each<[string, () => Promise<Response>, string | null]>([
  ['not there', answer({}, 404), 'HTTP 404'],
  ['no network', () => Promise.reject(new Error('offline')), 'offline'],
  ['no JSON', () => Promise.resolve(new Response('<html>')), null],
  ['no list', answer({ files: [] }), null],
  ['an entry without a title', answer([{ file: 'a.csv', schema: 'M2' }]), null],
  ['a way out of the folder', answer([{ file: '../a.csv', schema: 'M2', title: 'x' }]), null],
  ['another server', answer([{ file: 'https://x/a.csv', schema: 'M2', title: 'x' }]), null],
])('%s is said', async (_, fetch, detail) => {
  await expect(loadExamples(fetch)).resolves.toEqual({ ok: false, detail });
});
