/** The four colours of `Office.context.officeTheme` (https://learn.microsoft.com/javascript/api/office/office.officetheme). */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** Colours like those of Office's "Colorful" and "Black" themes. */
export const themes = {
  light: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#000000',
    controlBackgroundColor: '#f3f3f3',
    controlForegroundColor: '#000000',
  },
  dark: {
    bodyBackgroundColor: '#212121',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#0a0a0a',
    controlForegroundColor: '#ffffff',
  },
} as const satisfies Record<string, OfficeTheme>;

/** On Windows the host gives each colour as a number, and the library makes `#rrggbb` of it. */
export const themeAsNumbers = (theme: OfficeTheme): Record<string, number> =>
  Object.fromEntries(
    Object.entries(theme).map(([name, colour]) => [name, parseInt(String(colour).slice(1), 16)]),
  );
