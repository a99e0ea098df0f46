import type { OfficeTheme } from '../host/themes';
import { themes } from '../host/themes';

/** The colours of the workbench, and of the Excel that it plays. */
export const workbenchThemes = {
  licht: themes.light,
  donker: themes.dark,
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#ffffff',
  },
} as const satisfies Record<string, OfficeTheme>;

export type ThemeName = keyof typeof workbenchThemes;

export const isThemeName = (name: string): name is ThemeName => name in workbenchThemes;
