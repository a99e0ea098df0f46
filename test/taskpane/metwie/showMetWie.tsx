import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FiguresLoader } from '../../../src/figures';
import type { PaneServices } from '../../../src/taskpane';
import { figures } from '../../figures/bundledFigures';
import { fakeBuilder } from '../scenario/fakeBuilder';
import { showPane } from '../showPane';

// Asking of every element whether it is in sight takes most of the time.
configure({ defaultHidden: true });

const loader = {
  current: figures,
  load: () => Promise.resolve(figures),
} as unknown as FiguresLoader;

export type User = ReturnType<typeof userEvent.setup>;

/** The card of a municipality. */
export async function openCard(name: string, services: Partial<PaneServices> = {}) {
  const user = userEvent.setup();
  const builder = fakeBuilder();
  const shown = await showPane({
    figures: loader,
    loadBuilder: () => Promise.resolve(builder),
    ...services,
  });
  await user.click(screen.getByRole('tab', { name: 'Gemeenten' }));
  await findCard(user, name);
  return { user, builder, ...shown };
}

/** The screen "Met wie?" of a municipality, with its list. */
export async function openMetWie(name: string, services: Partial<PaneServices> = {}) {
  const opened = await openCard(name, services);
  await openList(opened.user, name);
  return opened;
}

/** From the list of municipalities to the screen of one of them. */
export async function openOf(user: User, name: string): Promise<void> {
  await findCard(user, name);
  await openList(user, name);
}

async function findCard(user: User, name: string): Promise<void> {
  const box = await screen.findByRole('searchbox');
  await user.clear(box);
  await user.type(box, name);
  await press(user, new RegExp(`^${name} NIS`));
}

async function openList(user: User, name: string): Promise<void> {
  await press(user, `Met wie? Combinaties van ${name} met andere gemeenten`);
  await list();
}

export const press = async (user: User, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));

export const choose = async (user: User, field: string, option: string) =>
  user.selectOptions(screen.getByLabelText(field), option);

/** Once it is there. */
export const list = () => screen.findByRole('region', { name: 'Combinaties' });

/** The texts of the rows, cell by cell: the partners first, the objections in words and the button last. */
export const rows = () =>
  within(screen.getByRole('region', { name: 'Combinaties' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => {
      const [name, ...cells] = [...row.children];
      const texts = cells.map((cell) => cell.textContent);
      const [names, ...buttons] = textsOf(name, 'button');
      return [names ?? null, ...texts, ...textsOf(name, 'span'), ...buttons];
    });

const textsOf = (cell: Element | undefined, what: string): (string | null)[] =>
  [...(cell?.querySelectorAll(what) ?? [])].map((each) => each.textContent);

export const row = (names: string) => rows().find(([first]) => first === names);

export const head = (name: string | RegExp) => screen.getByRole('columnheader', { name });

/** Names of the second column of a table of facts, by the name of the row. */
export const table = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('row')
    .map((each) => [...each.children].map((cell) => cell.textContent));
