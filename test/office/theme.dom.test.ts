import { readColourScheme, watchColourScheme } from '../../src/office/theme';

const white = { bodyBackgroundColor: '#ffffff' };
const dark = { bodyBackgroundColor: '#212121' };

function arrange(officeTheme: unknown, system: readonly string[]) {
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
  window.matchMedia = (query) =>
    ({
      matches: system.some((feature) => query.includes(feature)),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(window, 'matchMedia');
});

const inDark = ['prefers-color-scheme: dark'];
const forced = ['forced-colors: active'];

test.each<[string, unknown, string[], string]>([
  ['light', white, [], 'light'],
  ['dark', dark, [], 'dark'],
  ['black', { bodyBackgroundColor: '#000000' }, [], 'dark'],
  ['grey, as in Excel 2016', { bodyBackgroundColor: '#e6e6e6' }, [], 'light'],
  ['light while the system is dark', white, inDark, 'light'],
  ['nothing, as on the web, in a dark system', undefined, inDark, 'dark'],
  ['nothing, as on the web, in a light system', undefined, [], 'light'],
  ['no colour that can be read, in a dark system', { bodyBackgroundColor: '' }, inDark, 'dark'],
  ['a stale light under forced dark colours', white, [...forced, ...inDark], 'dark'],
  ['a stale dark under forced light colours', dark, forced, 'light'],
])('the host says %s', (_, officeTheme, system, expected) => {
  arrange(officeTheme, system);
  expect(readColourScheme()).toBe(expected);
});

test('the context is not there before Office is ready', () => {
  Object.assign(globalThis, { Office: {} });
  expect(readColourScheme()).toBe('light');
});

test('the colours are looked at again when the pane is', () => {
  arrange(white, []);
  const seen: string[] = [];
  const stop = watchColourScheme((scheme) => seen.push(scheme));
  arrange(dark, []);
  window.dispatchEvent(new Event('focus'));
  document.dispatchEvent(new Event('visibilitychange'));
  stop();
  window.dispatchEvent(new Event('focus'));
  expect(seen).toEqual(['dark', 'dark']);
});
