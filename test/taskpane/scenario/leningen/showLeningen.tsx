import { act, fireEvent, screen, within } from '@testing-library/react';
import { createHash } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import type { PaneServices } from '../../../../src/taskpane';
import type { Reader } from '../../../../src/taskpane/cijfers/reader';
import { answerLoans } from '../../../../src/taskpane/cijfers/reading/answerQuestion';
import type { FakeBuilder } from '../fakeBuilder';
import { openExample, press } from '../showScenario';

// jsdom has neither; every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const digest = (bytes: ArrayBuffer) =>
  Promise.resolve(createHash('sha256').update(new Uint8Array(bytes)).digest('hex'));

/** What the worker does, without one. */
const reader: Reader = {
  read: () => Promise.reject(new Error('No schemas are read here.')),
  readLoans: (input) => {
    if (input.kind === 'file') throw new Error('No files are read here.');
    return answerLoans(input, digest);
  },
};

/** Hasselt and Kortessem chosen, and the step open. */
export async function openLeningen(
  arrange?: (builder: FakeBuilder) => void,
  services: Partial<PaneServices> = {},
) {
  const opened = await openExample(arrange, {
    createReader: () => Promise.resolve(reader),
    ...services,
  });
  const summary = await screen.findByText('Lees een leningenlijst in', { selector: 'summary' });
  const details = summary.parentElement as HTMLDetailsElement;
  // jsdom tells of no toggle by itself.
  act(() => {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  });
  return opened;
}

type User = Awaited<ReturnType<typeof openLeningen>>['user'];

export const kop = 'Bank\tSaldo\tRente\tEinddatum\tGemeente';
export const lijst = (...rows: readonly string[]): string => [kop, ...rows].join('\n');
export const rij = 'Bank A\t1.000.000,00\t2,35 %\t31/12/2035\tHasselt';

/** Pastes a list and looks at what was read. */
export async function plak(user: User, text: string) {
  if (!screen.queryByLabelText('Plak hier de lijst')) await press(user, 'Plakken');
  const field = screen.getByLabelText('Plak hier de lijst');
  fireEvent.change(field, { target: { value: text } });
  await press(user, 'Lees in');
}

export const kaart = () => screen.findByRole('heading', { name: 'Wat er gelezen is' });
export const gebruik = () =>
  screen.getByRole<HTMLButtonElement>('button', { name: 'Gebruik deze leningen' });
export const isReady = () => gebruik().getAttribute('aria-disabled') !== 'true';

/** The sentences above the button that say what is open. */
export function openPoints(): readonly string[] {
  const about = document.getElementById(gebruik().getAttribute('aria-describedby') ?? '');
  return [...(about?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
}

/** The rows of a table, their cells parted by bars. */
export const rows = (name: string): readonly string[] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));

/** Rows of the table of loans, which stands in a region. */
export const gelezen = (): readonly string[] =>
  within(screen.getByRole('region', { name: 'Leningen zoals ze gelezen zijn' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));

/** What the last plan that was asked for writes in the sheet Leningen. */
export function geschreven(builder: FakeBuilder): Record<string, unknown> {
  const inputs = builder.requests.at(-1)?.inputs ?? new Map();
  return Object.fromEntries(
    [...inputs]
      .filter(([key, { imported }]) => imported && key.startsWith('leningen/lening/'))
      .map(([key, { value }]) => [key.slice('leningen/lening/'.length), value]),
  );
}
