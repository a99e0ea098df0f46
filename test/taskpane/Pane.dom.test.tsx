import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeOffice } from './fakeOffice';
import { showPane } from './showPane';

test('seven tabs with one panel that is named by its tab', async () => {
  const user = userEvent.setup();
  await showPane();
  expect(screen.getAllByRole('tab')).toHaveLength(7);
  for (const name of [
    'Controle',
    'Analyse',
    'Scenario',
    'Cijfers',
    'Gemeenten',
    'Uitleg',
    'Functies',
  ]) {
    const tab = screen.getByRole('tab', { name });
    await user.click(tab);
    const panel = screen.getByRole('tabpanel');
    expect(panel.getAttribute('aria-labelledby')).toBe(tab.id);
    expect(tab.getAttribute('aria-controls')).toBe(panel.id);
  }
});

test.each<[string, Partial<Parameters<typeof fakeOffice>[0]>, RegExp | undefined]>([
  ['in Excel', { whenReady: () => Promise.resolve('excel') }, undefined],
  ['elsewhere', { whenReady: () => Promise.resolve('elsewhere') }, /Deze pagina hoort in Excel/],
  [
    'without connection',
    { whenReady: () => Promise.reject(new Error('geen antwoord')) },
    /kreeg geen verbinding met Excel \(geen antwoord\)/,
  ],
])('opened %s', async (_, room, told) => {
  await showPane({ office: fakeOffice(room) });
  if (told) expect((await screen.findByText(told)).getAttribute('role')).toBe('status');
  else expect(screen.queryByText(/Deze pagina hoort/)).toBeNull();
});

test('the colours follow the host while the pane is open', async () => {
  let change: (scheme: 'light' | 'dark') => void = () => undefined;
  const stop = jest.fn();
  const { container, stop: close } = await showPane({
    office: fakeOffice({
      watchColourScheme: (onChange) => {
        change = onChange;
        return stop;
      },
    }),
  });
  const ground = () =>
    getComputedStyle(container.querySelector('.fui-FluentProvider') ?? container).getPropertyValue(
      '--colorNeutralBackground1',
    );
  const light = ground();
  act(() => {
    change('dark');
  });
  expect(ground()).not.toBe(light);
  act(() => close?.());
  expect(stop).toHaveBeenCalled();
});

test('a screen that throws leaves a message and a way back', async () => {
  const user = userEvent.setup();
  // React reports the caught error as well; here it is expected.
  const reported = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  await showPane({
    office: fakeOffice({
      readColourScheme: () => {
        if (broken) throw new Error('kleuren stuk');
        return 'light';
      },
    }),
  });
  expect(screen.getByRole('alert').textContent).toMatch(/kleuren stuk/);
  broken = false;
  await user.click(screen.getByRole('button', { name: 'Opnieuw laden van het paneel' }));
  expect(screen.getByRole('heading', { name: 'Fusiebegroting' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  reported.mockRestore();
});
