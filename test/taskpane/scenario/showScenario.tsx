import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FiguresLoader } from '../../../src/figures';
import type { PaneServices } from '../../../src/taskpane';
import { figures } from '../../figures/bundledFigures';
import { showPane } from '../showPane';
import { fakeBuilder, type FakeBuilder } from './fakeBuilder';

// Asking of every element whether it is in sight takes most of the time; one test asks it itself.
configure({ defaultHidden: true });

const loader = {
  current: figures,
  load: () => Promise.resolve(figures),
} as unknown as FiguresLoader;

export async function open(
  arrange: (builder: FakeBuilder) => void = () => undefined,
  services: Partial<PaneServices> = {},
) {
  const user = userEvent.setup();
  const builder = fakeBuilder();
  arrange(builder);
  const shown = await showPane({
    figures: loader,
    loadBuilder: () => Promise.resolve(builder),
    ...services,
  });
  await user.click(screen.getByRole('tab', { name: 'Scenario' }));
  return { user, builder, ...shown };
}

export const press = async (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));

export async function openExample(...given: Parameters<typeof open>) {
  const opened = await open(...given);
  await press(opened.user, 'Voorbeeld Hasselt + Kortessem');
  return opened;
}

export async function previewExample(...given: Parameters<typeof open>) {
  const opened = await openExample(...given);
  await press(opened.user, 'Bekijk wat er verandert');
  await screen.findByRole('heading', { name: 'Wat er verandert' });
  return opened;
}

export async function buildExample(...given: Parameters<typeof open>) {
  const opened = await previewExample(...given);
  await press(opened.user, 'Bouw');
  return opened;
}

export async function add(user: ReturnType<typeof userEvent.setup>, words: string, name: RegExp) {
  await user.type(await screen.findByRole('searchbox'), words);
  await press(user, name);
}

export const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
export const chosen = () =>
  within(screen.getByRole('list', { name: 'Gekozen gemeenten' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
