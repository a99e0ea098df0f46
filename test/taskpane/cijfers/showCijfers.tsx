import { act, configure, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FiguresLoader } from '../../../src/figures';
import type { ImportReading } from '../../../src/figures/import/importReading';
import type { PaneServices } from '../../../src/taskpane';
import type { Reader } from '../../../src/taskpane/cijfers/reader';
import { figures } from '../../figures/bundledFigures';
import { showPane } from '../showPane';
import { reading } from './sampleReading';

// Asking of every element whether it is in sight takes most of the time; one test asks it itself.
configure({ defaultHidden: true });

const loader = {
  current: figures,
  load: () => Promise.resolve(figures),
} as unknown as FiguresLoader;

export const sha256 = 'ab'.repeat(32);

type Asked = Parameters<Reader['read']>[0];

/** Finds what the test says in whatever it is given, and remembers what that was. */
export interface FakeReader extends Reader {
  readonly asked: Asked[];
  readonly signals: AbortSignal[];
}

export function fakeReader(answer: Reader['read'] | ImportReading = reading()): FakeReader {
  const found: Reader['read'] =
    typeof answer === 'function'
      ? answer
      : () => Promise.resolve({ ok: true, reading: answer, sha256 });
  const reader: FakeReader = {
    asked: [],
    signals: [],
    read: (input, signal) => {
      reader.asked.push(input);
      reader.signals.push(signal);
      return found(input, signal);
    },
    readLoans: () => Promise.reject(new Error('No loans are read here.')),
  };
  return reader;
}

export async function open(reader: Reader = fakeReader(), services: Partial<PaneServices> = {}) {
  const user = userEvent.setup({ applyAccept: false });
  const shown = await showPane({
    figures: loader,
    createReader: () => Promise.resolve(reader),
    ...services,
  });
  await user.click(screen.getByRole('tab', { name: 'Cijfers' }));
  await screen.findByRole('button', { name: 'Uit een bestand' });
  return { user, reader, ...shown };
}

type User = ReturnType<typeof userEvent.setup>;

export const press = async (user: User, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));

export function file(name: string, content = 'M2'): File {
  return new File([content], name);
}

export const choose = (user: User, ...files: readonly File[]) =>
  user.upload(screen.getByLabelText<HTMLInputElement>('Bestand met cijfers'), [...files]);

/** Shows what was read from a file. */
export async function preview(...given: Parameters<typeof open>) {
  const opened = await open(...given);
  await choose(opened.user, file('mjp.xlsx'));
  await screen.findByRole('heading', { name: 'Wat er gelezen is' });
  return opened;
}

export const takeButton = () =>
  screen.getByRole<HTMLButtonElement>('button', { name: /^Neem .* over$/ });
export const isReady = () => takeButton().getAttribute('aria-disabled') !== 'true';

/** The sentences above the button that say what is open. */
export function openPoints(): readonly string[] {
  const about = document.getElementById(takeButton().getAttribute('aria-describedby') ?? '');
  return [...(about?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
}

export const field = <T extends HTMLElement = HTMLInputElement>(name: string | RegExp) =>
  screen.getByLabelText<T>(name);

export const unfold = (name: string | RegExp) => {
  const summary = screen.getByText(name, { selector: 'summary' });
  const details = summary.parentElement;
  if (!(details instanceof HTMLDetailsElement)) throw new Error('No fold.');
  // jsdom tells of no toggle by itself.
  act(() => {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  });
  return within(details);
};

/** As a browser tells of files that hang above the pane. */
export function drag(
  kind: 'dragEnter' | 'dragOver' | 'dragLeave' | 'drop',
  files: readonly File[],
) {
  const target = screen.getByRole('button', { name: 'Uit een bestand' });
  fireEvent[kind](target, { dataTransfer: { types: ['Files'], files } });
}

export const imports = () =>
  within(screen.getByRole('list', { name: 'In dit paneel' })).getAllByRole('listitem');
