import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** The page of the add-in beside the grid. */
export const paneFrame = (page: Page): Frame => {
  const found = page.frames().find((candidate) => candidate.url().includes('/addin/'));
  if (!found) throw new Error('the workbench has no pane');
  return found;
};

/** What axe finds wrong in the pane as it is drawn now: the rule, and the elements that break it. */
export const axeFindings = async (page: Page): Promise<string[]> => {
  const frame = paneFrame(page);
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(
      // Fluent's focus guards are hidden from everybody on purpose.
      { exclude: ['[data-tabster-dummy]'] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    );
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
};
