import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ProblemError } from '../../../../src/core';
import type {
  FigureRecord,
  FigureSource,
  FiguresLoader,
  SourceListing,
  SourceProblem,
} from '../../../../src/figures';
import type { PaneServices } from '../../../../src/taskpane';
import { FolderSource } from '../../../../src/taskpane/cijfers/sources/FolderSource';
import { ServicesProvider } from '../../../../src/taskpane/services';
import { figures } from '../../../figures/bundledFigures';
import { violations } from '../../showPane';

const lummen = { id: '71037', nis: '71037', naam: 'Lummen', jaren: [2023, 2024] };
const hasselt = { id: '71022', nis: '71022', naam: 'Hasselt', jaren: [2021] };
const listing: SourceListing = {
  naam: 'Onze regio',
  uitgever: 'Regio Voorbeeld',
  datum: '2026-03-15',
  gemeenten: [hasselt, lummen],
};

const record = (id: string, amount: number): FigureRecord => {
  const entity = figures.register.byId(id);
  const [any] = entity ? figures.recordsOf(entity) : [];
  if (!any) throw new Error(`No figures of ${id}.`);
  return { ...any, amount };
};

const refusal = (problem: SourceProblem) => new ProblemError(problem);

/** A source that answers only when a test lets it, and stops when it is told to. */
class Held implements FigureSource {
  readonly id = 'https://regio.be/cijfers/';
  readonly loaded: (readonly string[])[] = [];
  release: () => void = () => undefined;
  constructor(private readonly held: 'list' | 'load') {}

  async list(signal: AbortSignal) {
    if (this.held === 'list') await this.#hold(signal);
    return listing;
  }

  async load(ids: readonly string[], signal: AbortSignal) {
    this.loaded.push(ids);
    if (this.held === 'load') await this.#hold(signal);
    return ids.map((id) => record(id, 5));
  }

  #hold(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      this.release = resolve;
      signal.addEventListener('abort', () => {
        reject(refusal({ code: 'source-cancelled', url: this.id }));
      });
    });
  }
}

const sound = (change: Partial<FigureSource> = {}): FigureSource => ({
  id: 'https://regio.be/cijfers/',
  list: () => Promise.resolve(listing),
  load: (ids) => Promise.resolve(ids.map((id) => record(id, 5))),
  ...change,
});

function open(source: FigureSource | (() => FigureSource) = sound()) {
  const user = userEvent.setup();
  const openFolder = jest.fn<FigureSource, [string]>(() =>
    typeof source === 'function' ? source() : source,
  );
  const onTaken = jest.fn<undefined, [readonly FigureRecord[]]>();
  const services = {
    language: 'nl-BE',
    figures: { current: figures } as unknown as FiguresLoader,
    openFolder,
  } as unknown as PaneServices;
  const { container, unmount } = render(
    <FluentProvider theme={webLightTheme}>
      <ServicesProvider value={services}>
        <FolderSource onTaken={onTaken} />
      </ServicesProvider>
    </FluentProvider>,
  );
  return { user, openFolder, onTaken, container, unmount };
}

const address = () => screen.getByRole('textbox', { name: 'Adres van de map' });
const button = (name: string) => screen.getByRole('button', { name });

async function searched(source?: Parameters<typeof open>[0]) {
  const opened = open(source);
  await opened.user.clear(address());
  await opened.user.type(address(), 'https://regio.be/cijfers/{Enter}');
  return opened;
}

let online = true;
beforeEach(() => {
  online = true;
  jest.spyOn(window.navigator, 'onLine', 'get').mockImplementation(() => online);
});

test('asks nothing before Zoek, and nothing without an address', async () => {
  const { user, openFolder } = open();
  await user.click(button('Zoek'));
  expect(screen.getByText('Typ eerst het adres van de map.')).toBeTruthy();
  await user.type(address(), 'https://regio.be/');
  expect(openFolder).not.toHaveBeenCalled();
  await user.clear(address());
});

test('finds, lets choose and hands on, by keyboard alone', async () => {
  const { user, openFolder, onTaken, container } = await searched();
  expect(openFolder.mock.calls).toEqual([['https://regio.be/cijfers/']]);
  expect(
    await screen.findByText('Onze regio (Regio Voorbeeld, 15 maart 2026): 2 gemeenten.'),
  ).toBeTruthy();
  expect(screen.getAllByRole('checkbox').map((each) => each.closest('span')?.textContent)).toEqual([
    'Hasselt (tot 2024) (71022, 2021)',
    'Lummen (71037, 2023 tot 2024)',
  ]);
  expect(await violations(container)).toEqual([]);
  expect(button('Haal op').getAttribute('aria-disabled')).toBe('true');
  screen.getByRole('checkbox', { name: /Lummen/ }).focus();
  await user.keyboard(' ');
  await user.tab();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('1 cijfer van Lummen opgehaald.')).toBeTruthy();
  expect(onTaken.mock.calls).toEqual([[[record('71037', 5)]]]);
});

test('takes one after the other, in the order of the folder', async () => {
  const source = new Held('load');
  const { user, onTaken } = await searched(source);
  await user.click(await screen.findByRole('checkbox', { name: /Lummen/ }));
  await user.click(screen.getByRole('checkbox', { name: /Hasselt/ }));
  await user.click(button('Haal op'));
  expect(screen.getByText('1 van 2: Hasselt (tot 2024)')).toBeTruthy();
  expect(screen.getByRole('progressbar', { name: 'Cijfers ophalen' })).toBeTruthy();
  await act(async () => {
    source.release();
    await Promise.resolve();
  });
  expect(await screen.findByText('2 van 2: Lummen')).toBeTruthy();
  expect(onTaken).not.toHaveBeenCalled();
  await act(async () => {
    source.release();
    await Promise.resolve();
  });
  expect(
    await screen.findByText('2 cijfers van Hasselt (tot 2024) en Lummen opgehaald.'),
  ).toBeTruthy();
  expect(source.loaded).toEqual([['71022'], ['71037']]);
  expect(onTaken).toHaveBeenCalledTimes(1);
});

test.each(['list', 'load'] as const)('stopping during %s takes nothing over', async (what) => {
  const { user, onTaken } = await searched(new Held(what));
  if (what === 'load') {
    await user.click(await screen.findByRole('checkbox', { name: /Lummen/ }));
    await user.click(button('Haal op'));
  }
  await user.click(await screen.findByRole('button', { name: 'Stop' }));
  expect(await screen.findByText('Gestopt. Er is niets overgenomen.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
  expect(onTaken).not.toHaveBeenCalled();
  await waitFor(() => {
    expect(document.activeElement).toBe(button('Zoek'));
  });
});

test('a screen that is closed stops its request', async () => {
  let seen: AbortSignal | undefined;
  const { unmount } = await searched(
    sound({
      list: (signal) => {
        seen = signal;
        return new Promise(() => undefined);
      },
    }),
  );
  expect(seen?.aborted).toBe(false);
  unmount();
  expect(seen?.aborted).toBe(true);
});

test.each<[string, Parameters<typeof open>[0], string]>([
  [
    'a folder that does not answer',
    sound({
      list: () => Promise.reject(refusal({ code: 'source-unreachable', url: 'https://r.be/' })),
    }),
    'https://r.be/ gaf geen antwoord.',
  ],
  [
    'an address that is none',
    () => {
      throw refusal({ code: 'source-address', given: 'r.be', reason: 'no-address' });
    },
    '"r.be" is geen adres van een map.',
  ],
])('%s is told, with what still works', async (_what, source, sentence) => {
  await searched(source);
  const told = (await screen.findByRole('alert')).textContent;
  expect(told).toContain(sentence);
  expect(told).toContain(
    'De meegeleverde cijfers en wat al in uw werkmap staat, blijven bruikbaar.',
  );
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('what came is handed on, what did not is told', async () => {
  const { user, onTaken } = await searched(
    sound({
      load: ([id]) =>
        id === '71022'
          ? Promise.reject(refusal({ code: 'source-checksum', url: 'https://r.be/71022.json' }))
          : Promise.resolve([record('71037', 5)]),
    }),
  );
  await user.click(await screen.findByRole('checkbox', { name: /Lummen/ }));
  await user.click(screen.getByRole('checkbox', { name: /Hasselt/ }));
  await user.click(button('Haal op'));
  expect((await screen.findByRole('alert')).textContent).toContain('het controlegetal klopt niet');
  expect(screen.getByText('1 cijfer van Lummen opgehaald.')).toBeTruthy();
  expect(onTaken.mock.calls).toEqual([[[record('71037', 5)]]]);
});

test('without network nothing can be asked, and it says so until it is back', async () => {
  online = false;
  const { user, openFolder } = open();
  expect(screen.getByText(/Deze computer heeft geen netwerk/)).toBeTruthy();
  await user.clear(address());
  await user.type(address(), 'https://regio.be/{Enter}');
  await user.click(button('Zoek'));
  expect(openFolder).not.toHaveBeenCalled();
  act(() => {
    online = true;
    window.dispatchEvent(new Event('online'));
  });
  expect(screen.queryByText(/Deze computer heeft geen netwerk/)).toBeNull();
  await user.click(button('Zoek'));
  expect(openFolder).toHaveBeenCalledTimes(1);
});

test('the address is remembered while the pane lives', async () => {
  const { unmount, user } = open();
  await user.clear(address());
  await user.type(address(), 'https://buur.be/');
  unmount();
  open();
  expect((address() as HTMLInputElement).value).toBe('https://buur.be/');
  expect(Object.keys(window.localStorage)).toEqual([]);
  expect(Object.keys(window.sessionStorage)).toEqual([]);
});

test('a long list is searched', async () => {
  const gemeenten = figures.register.today.slice(0, 30).map(({ id, nis, naam }) => ({
    id,
    nis,
    naam,
    jaren: [2024],
  }));
  const { user } = await searched(
    sound({ list: () => Promise.resolve({ ...listing, gemeenten }) }),
  );
  const [, second] = gemeenten;
  await user.type(await screen.findByRole('searchbox'), second?.nis ?? '');
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  await user.type(screen.getByRole('searchbox'), 'x');
  expect(screen.getByText('Geen gemeente in deze map past daarbij.')).toBeTruthy();
});
