import { act, screen } from '@testing-library/react';
import type { SelectionReading } from '../../../src/office';
import { fakeOffice } from '../fakeOffice';
import { violations } from '../showPane';
import { choose, drag, fakeReader, file, open, press, sha256 } from './showCijfers';
import { reading } from './sampleReading';

const preview = () => screen.findByRole('heading', { name: 'Wat er gelezen is' });

describe('a file', () => {
  test('goes to the reader, and its preview gets the keyboard', async () => {
    const reader = fakeReader();
    const { user, container } = await open(reader);
    const given = file('mjp.xlsx');
    await choose(user, given);
    expect(document.activeElement).toBe(await preview());
    expect(reader.asked).toEqual([{ kind: 'file', file: given }]);
    expect(screen.getByText(/Uit mjp\.xlsx\..*3 regels herkend in 3 kolommen\./)).toBeTruthy();
    await expect(violations(container)).resolves.toEqual([]);
  });

  test('is dropped anywhere on the tab, which shows where', async () => {
    const reader = fakeReader();
    await open(reader);
    drag('dragEnter', []);
    expect(screen.getByText('Laat het bestand los om het in te lezen.')).toBeTruthy();
    drag('dragLeave', []);
    expect(screen.queryByText('Laat het bestand los om het in te lezen.')).toBeNull();
    drag('dragEnter', []);
    drag('dragOver', []);
    drag('drop', [file('mjp.csv')]);
    await preview();
    expect(screen.queryByText('Laat het bestand los om het in te lezen.')).toBeNull();
    expect(reader.asked).toHaveLength(1);
  });

  test('a folder that is dropped is no file', async () => {
    await open();
    drag('drop', []);
    expect(screen.getByRole('alert').textContent).toMatch(/geen bestand/);
  });

  test('several come one after another', async () => {
    const reader = fakeReader();
    const { user } = await open(reader);
    await choose(user, file('een.xlsx'), file('twee.csv'), file('drie.csv'));
    await preview();
    expect(screen.getByText('Hierna volgt twee.csv en drie.csv.')).toBeTruthy();
    await press(user, 'Annuleer');
    expect(await screen.findByText(/Uit twee\.csv\./)).toBeTruthy();
    await press(user, 'Neem 9 cijfers over');
    expect(await screen.findByText(/Uit drie\.csv\./)).toBeTruthy();
    await press(user, 'Annuleer');
    expect(screen.queryByRole('heading', { name: 'Wat er gelezen is' })).toBeNull();
    expect(reader.asked).toHaveLength(3);
  });

  test('what is dropped while another is looked at waits for its turn', async () => {
    const { user } = await open();
    await choose(user, file('een.xlsx'));
    await preview();
    const card = screen.getByRole('heading', { name: 'Wat er gelezen is' });
    const dropped = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(dropped, { dataTransfer: { types: ['Files'], files: [file('twee.csv')] } });
    act(() => {
      card.dispatchEvent(dropped);
    });
    expect(screen.getByText('Hierna volgt twee.csv.')).toBeTruthy();
    expect(screen.getByText(/Uit een\.xlsx\./)).toBeTruthy();
  });
});

describe('while a file is read', () => {
  const never = () => new Promise<never>(() => undefined);

  test('the file is named, and reading can be stopped', async () => {
    const reader = fakeReader(never);
    const { user } = await open(reader);
    await choose(user, file('traag.xlsx'));
    expect(await screen.findByText('Het bestand traag.xlsx wordt gelezen…')).toBeTruthy();
    await press(user, 'Annuleer');
    expect(reader.signals[0]?.aborted).toBe(true);
    expect(screen.getByText(/Het inlezen is geannuleerd/).getAttribute('role')).toBe('status');
    await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(document.activeElement?.textContent).toBe('Uit de selectie');
  });

  test('an answer that comes after that is dropped', async () => {
    let finish: () => void = () => undefined;
    const reader = fakeReader(
      () =>
        new Promise((resolve) => {
          finish = () => {
            resolve({ ok: true, reading: reading(), sha256 });
          };
        }),
    );
    const { user } = await open(reader);
    await choose(user, file('traag.xlsx'));
    await press(user, 'Annuleer');
    await act(async () => {
      finish();
      await Promise.resolve();
    });
    expect(screen.queryByRole('heading', { name: 'Wat er gelezen is' })).toBeNull();
  });

  test('a refusal is a sentence, and another file can be tried', async () => {
    let count = 0;
    const reader = fakeReader((asked) => {
      count += 1;
      if (asked.kind !== 'file') throw new Error('A file was expected.');
      return Promise.resolve(
        count === 1
          ? { ok: false, problem: { code: 'file-password', name: asked.file.name } }
          : { ok: true, reading: reading(), sha256 },
      );
    });
    const { user } = await open(reader);
    await choose(user, file('geheim.xlsx'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/geheim\.xlsx.*wachtwoord/);
    await choose(user, file('open.xlsx'));
    await preview();
  });

  test('a reader that breaks is told, and nothing is lost', async () => {
    const reader = fakeReader(() => Promise.reject(new Error('geen geheugen')));
    const { user } = await open(reader);
    await choose(user, file('stuk.xlsx'));
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /Het inlezen is mislukt \(Error: geen geheugen\)\. Er is niets gewijzigd/,
    );
  });
});

describe('the selection', () => {
  test('goes to the reader as a table, and is named by its address', async () => {
    const reader = fakeReader();
    const table = { name: 'Fin', layout: 'cells', rows: [] } as const;
    const { user } = await open(reader, {
      office: fakeOffice({
        readSelection: () => Promise.resolve({ kind: 'table', table, address: 'Fin!A1:D9' }),
      }),
    });
    await press(user, 'Uit de selectie');
    await preview();
    expect(reader.asked).toEqual([{ kind: 'tables', tables: [table] }]);
    expect(screen.getByText(/Uit selectie Fin!A1:D9\./)).toBeTruthy();
  });

  test.each<[string, SelectionReading, RegExp]>([
    ['nothing', { kind: 'empty' }, /In de selectie staat niets/],
    ['several blocks', { kind: 'not-one-block' }, /geen aaneengesloten blok.*zonder Ctrl/],
    ['too much', { kind: 'too-large', cells: 200_002, most: 100_000 }, /200\.002.*100\.000/],
    [
      'a cell being typed in',
      { kind: 'refused', failure: { kind: 'in-cell-edit' } },
      /Sluit de invoer af/,
    ],
    [
      'no Excel',
      { kind: 'refused', failure: { kind: 'not-in-excel' } },
      /Kies een bestand of "Plakken"/,
    ],
    [
      'something else',
      { kind: 'refused', failure: { kind: 'unexpected', detail: 'X1' } },
      /Excel gaf de selectie niet \(X1\)/,
    ],
  ])('%s is said', async (_, answer, sentence) => {
    const reader = fakeReader();
    const { user } = await open(reader, {
      office: fakeOffice({ readSelection: () => Promise.resolve(answer) }),
    });
    await press(user, 'Uit de selectie');
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(reader.asked).toEqual([]);
  });
});

describe('pasted text', () => {
  test('is read when the button is pressed, by keyboard alone', async () => {
    const reader = fakeReader();
    const { user } = await open(reader);
    screen.getByRole('button', { name: 'Plakken' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByLabelText('Plak hier de cijfers'));
    await user.paste('I. Saldo\t2026\n=cmd|x\t12');
    screen.getByRole('button', { name: 'Lees in' }).focus();
    await user.keyboard('{Enter}');
    await preview();
    expect(reader.asked).toEqual([{ kind: 'text', text: 'I. Saldo\t2026\n=cmd|x\t12' }]);
    expect(screen.getByText(/Uit geplakte tekst\./)).toBeTruthy();
  });

  test('an empty field says what to do', async () => {
    const reader = fakeReader();
    const { user } = await open(reader);
    await press(user, 'Plakken');
    await press(user, 'Lees in');
    expect(screen.getByText(/Het veld is leeg/)).toBeTruthy();
    expect(reader.asked).toEqual([]);
    await press(user, 'Sluit');
    expect(screen.queryByLabelText('Plak hier de cijfers')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Uit de selectie');
  });
});

test('what was read and answered stays while another tab is shown', async () => {
  const { user } = await open();
  await choose(user, file('mjp.xlsx'));
  await preview();
  await user.type(screen.getByLabelText('Document'), ' versie 2');
  await user.click(screen.getByRole('tab', { name: 'Functies' }));
  await user.click(screen.getByRole('tab', { name: 'Cijfers' }));
  expect(screen.getByLabelText<HTMLInputElement>('Document').value).toBe('MJP 2026-2031 versie 2');
});
