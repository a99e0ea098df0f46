/** Forced colours need no scheme of their own: the browser paints over whichever is shown. */
export type ColourScheme = 'light' | 'dark';

const darkQuery = '(prefers-color-scheme: dark)';

/** `#RRGGBB` → whether it reads as a dark ground (relative luminance, WCAG 2). */
function isDark(colour: string): boolean | undefined {
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (!channels) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((hex) => {
    const share = Number.parseInt(hex, 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}

/**
 * The colours of Excel itself. On the web `officeTheme` is undefined, and under forced colours
 * what it says is stale; then the system's preference counts.
 */
export function readColourScheme(): ColourScheme {
  const fromHost = matches('(forced-colors: active)') ? undefined : hostIsDark();
  return (fromHost ?? matches(darkQuery)) ? 'dark' : 'light';
}

function hostIsDark(): boolean | undefined {
  if (typeof Office === 'undefined') return undefined;
  const theme = (Office.context as Partial<Office.Context> | undefined)?.officeTheme as
    Partial<Office.OfficeTheme> | undefined;
  return theme?.bodyBackgroundColor === undefined ? undefined : isDark(theme.bodyBackgroundColor);
}

function matches(query: string): boolean {
  return typeof window.matchMedia === 'function' && window.matchMedia(query).matches;
}

/** Calls back when the colours may have changed; answers how to stop. Excel sends no event of its
 * own, but the pane is looked at again after the setting was changed. */
export function watchColourScheme(onChange: (scheme: ColourScheme) => void): () => void {
  const tell = () => {
    onChange(readColourScheme());
  };
  const queries =
    typeof window.matchMedia === 'function'
      ? [darkQuery, '(forced-colors: active)'].map((query) => window.matchMedia(query))
      : [];
  for (const query of queries) query.addEventListener('change', tell);
  window.addEventListener('focus', tell);
  document.addEventListener('visibilitychange', tell);
  return () => {
    for (const query of queries) query.removeEventListener('change', tell);
    window.removeEventListener('focus', tell);
    document.removeEventListener('visibilitychange', tell);
  };
}
