import type { Page } from 'playwright-core';

export type WornTheme = 'licht' | 'donker' | 'contrast';

/**
 * Lets the workbench play Excel in these colours and waits until the pane wears them: Office keeps a
 * theme for five seconds before it tells a new one, and Fluent fades from one colour to the next.
 */
export async function wearTheme(page: Page, theme: WornTheme): Promise<void> {
  await page.emulateMedia({ forcedColors: theme === 'contrast' ? 'active' : 'none' });
  await page.locator('#theme').selectOption(theme);
  const frame = page.frames().find((candidate) => candidate.url().includes('/addin/'));
  if (!frame) throw new Error('the workbench has no pane');
  await frame.waitForFunction(
    (wanted) => {
      if (matchMedia('(forced-colors: active)').matches !== (wanted === 'contrast')) return false;
      // The browser's own colours: whichever scheme lies under them.
      if (wanted === 'contrast') return true;
      const pane = document.querySelector('.fui-FluentProvider');
      if (!pane) return false;
      const channels = getComputedStyle(pane).backgroundColor.match(/\d+/g)?.slice(0, 3) ?? [];
      const isDark = channels.every((channel) => Number(channel) < 128);
      return channels.length === 3 && isDark === (wanted === 'donker');
    },
    theme,
    { timeout: 60_000 },
  );
  await frame.waitForFunction(() =>
    document.getAnimations().every((each) => !(each instanceof CSSTransition)),
  );
}
