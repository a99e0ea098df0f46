import { screen, waitFor, within } from '@testing-library/react';
import type { BuildReading, UndoOutcome } from '../../../src/office/build';
import type { PaneServices } from '../../../src/taskpane';
import { fakeBuilder, no, undo, type FakeBuilder } from '../scenario/fakeBuilder';
import { amounts, planYears, reading, row } from './sampleReading';
import {
  choose,
  fakeReader,
  field,
  file,
  imports,
  isReady,
  open,
  openPoints,
  press,
  preview,
  takeButton,
  unfold,
} from './showCijfers';

/** Takes over what one file gave. */
async function taken(...given: Parameters<typeof preview>) {
  const opened = await preview(...given);
  await press(opened.user, 'Neem 9 cijfers over');
  await screen.findByRole('heading', { name: 'Overgenomen' });
  return opened;
}

function withBuilder(arrange: (builder: FakeBuilder) => void = () => undefined) {
  const builder = fakeBuilder();
  arrange(builder);
  const services: Partial<PaneServices> = { loadBuilder: () => Promise.resolve(builder) };
  return { builder, services };
}

describe('after taking over', () => {
  test('it is told, the keyboard goes there, and the import is listed', async () => {
    await taken();
    const title = screen.getByRole('heading', { name: 'Overgenomen' });
    expect(document.activeElement).toBe(title);
    expect(title.parentElement?.textContent).toMatch(
      /9 cijfers van Menen overgenomen\. Bouw nu het scenario/,
    );
    expect(imports().map(({ textContent }) => textContent)).toEqual([
      'MenenMJP 2026-2031: M29 cijfers, 2024, 2026 en 2027 (bestand)Verwijder',
    ]);
  });

  test('an import is removed, and put back', async () => {
    const { user } = await taken();
    await press(user, 'Verwijder MJP 2026-2031 van Menen (M2)');
    expect(screen.getByText('MJP 2026-2031 van Menen is verwijderd.')).toBeTruthy();
    expect(screen.getByText('Er zijn nog geen eigen cijfers ingelezen.')).toBeTruthy();
    const back = screen.getByRole('button', { name: 'Zet terug' });
    await waitFor(() => {
      expect(document.activeElement).toBe(back);
    });
    await user.click(back);
    expect(imports()).toHaveLength(1);
    expect(screen.getByText('MJP 2026-2031 van Menen staat er weer.')).toBeTruthy();
  });

  test('the same file once more goes together with itself', async () => {
    const { user } = await taken();
    await choose(user, file('mjp.xlsx'));
    await screen.findByRole('heading', { name: 'Wat er gelezen is' });
    expect(isReady()).toBe(true);
  });

  test('another plan of the same years has to replace the earlier one', async () => {
    let count = 0;
    const reader = fakeReader(() => {
      count += 1;
      const rows = [row('M2.I.a', 'a. Ontvangsten', 5, amounts(planYears, [120, 130, 141]))];
      const found = count === 1 ? reading() : reading({ rows });
      return Promise.resolve({ ok: true, reading: found, sha256: String(count) });
    });
    const { user } = await taken(reader);
    await choose(user, file('mjp2.xlsx'));
    await screen.findByRole('heading', { name: 'Wat er gelezen is' });
    expect(openPoints()).toEqual([
      'Voor deze jaren zijn er al eigen cijfers. Kies hierboven om ze te vervangen, of annuleer.',
    ]);
    const clash = unfold('Wat niet samengaat: 1').getAllByRole('row')[1];
    expect(clash?.textContent).toBe('a. Ontvangsten2027141MJP 2026-2031140MJP 2026-2031');
    await user.click(
      field('Vervang de eerdere cijfers van 2026 en 2027 (meerjarenplan) en 2024 (rekening)'),
    );
    await user.click(takeButton());
    expect(await screen.findByText(/9 eerdere cijfers zijn vervangen/)).toBeTruthy();
    expect(imports().map(({ textContent }) => textContent)).toEqual([
      'MenenMJP 2026-2031: M23 cijfers, 2024, 2026 en 2027 (bestand)Verwijder',
    ]);
  });
});

describe('Zet in de werkmap', () => {
  const write = async (...given: Parameters<typeof taken>) => {
    const opened = await taken(...given);
    await press(opened.user, 'Zet in de werkmap');
    return opened;
  };

  test('shows first, then writes the figures with one line in the log', async () => {
    const { builder, services } = withBuilder();
    const { user } = await write(fakeReader(), services);
    expect(document.activeElement).toBe(
      await screen.findByRole('heading', { name: 'Wat er verandert' }),
    );
    expect(builder.written).toEqual([]);
    await press(user, 'Schrijf dit');
    expect(await screen.findByText(/De cijfers staan in de werkmap/)).toBeTruthy();
    const [written] = builder.written;
    expect(written?.workbook.sheets.map(({ name }) => name)).toEqual(['Cijfers', 'Logboek']);
    const cells = (written?.workbook.sheets ?? []).flatMap(({ rows }) =>
      rows.flatMap((each) => each.cells.map((cell) => cell?.value)),
    );
    expect(cells).toContain('Cijfers ingelezen: Menen (MJP 2026-2031)');
    expect(cells.filter((value) => value === 'eigen')).toHaveLength(9);
    expect(document.activeElement?.textContent).toBe('Ga naar Cijfers');
    await press(user, 'Ga naar Cijfers');
    expect(builder.shownSheets).toHaveLength(1);
    await press(user, 'Maak ongedaan');
    expect(await screen.findByText(/ongedaan gemaakt/)).toBeTruthy();
    expect(builder.undone).toEqual([false]);
  });

  test('undoing asks first when somebody worked in it since', async () => {
    const since: UndoOutcome = { kind: 'changed-since', places: ['Cijfers B9'] };
    const { builder, services } = withBuilder((each) => {
      each.answers.undo = [since, since];
      each.answers.write = () => Promise.resolve({ kind: 'built', undo });
    });
    const { user } = await write(fakeReader(), services);
    await press(user, 'Schrijf dit');
    await press(user, 'Maak ongedaan');
    expect((await screen.findByRole('alert')).textContent).toMatch(/gewerkt in Cijfers B9/);
    await press(user, 'Laat staan');
    expect(screen.getByText('De bouw blijft staan.')).toBeTruthy();
    expect(builder.undone).toEqual([false]);
  });

  test('a workbook with a scenario takes them along in its own build', async () => {
    const sheet = { id: 'fusie' } as BuildReading['ownSheets'][number];
    const { builder, services } = withBuilder((each) => {
      each.answers.reading = { ok: true, value: { ownSheets: [sheet] } };
    });
    await write(fakeReader(), services);
    expect(await screen.findByText(/staat al een scenario.*tabblad Scenario/)).toBeTruthy();
    expect(builder.written).toEqual([]);
  });

  test.each<[string, (builder: FakeBuilder) => void, RegExp]>([
    [
      'a workbook that cannot be read',
      (each) => {
        each.answers.reading = no({ kind: 'in-cell-edit' });
      },
      /Er wordt nog in een cel getypt/,
    ],
    [
      'nothing new',
      (each) => {
        each.answers.changes = { isEmpty: true };
      },
      /Er is niets geschreven/,
    ],
  ])('%s is told', async (_, arrange, sentence) => {
    const { services } = withBuilder(arrange);
    await write(fakeReader(), services);
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  test('what did not work while writing is told, and the way is free again', async () => {
    const { builder, services } = withBuilder((each) => {
      each.answers.write = () =>
        Promise.resolve({
          kind: 'refused',
          refusal: { reason: 'protected-structure' },
        });
    });
    const { user } = await write(fakeReader(), services);
    await press(user, 'Schrijf dit');
    expect((await screen.findByRole('alert')).textContent).toMatch(/structuur.*beveiligd/);
    expect(builder.written).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe('Zet in de werkmap');
  });

  test('figures that the workbook held before stay beside the new ones', async () => {
    const { builder, services } = withBuilder();
    const inputs: BuildReading['inputs'] = new Map(
      Object.entries({
        gemeente: 'Wervik',
        pad: 'M2.I.a',
        omschrijving: 'Ontvangsten',
        jaar: 2026,
        rapport: 'meerjarenplan',
        bedrag: 77,
      }).map(([key, value]) => [`cijfers/Wervik|M2.I.a|2026|meerjarenplan/${key}`, { value }]),
    );
    builder.answers.reading = {
      ok: true,
      value: { inputs, ownSheets: [{ id: 'cijfers' } as BuildReading['ownSheets'][number]] },
    };
    const { user } = await write(fakeReader(), services);
    await press(user, 'Schrijf dit');
    await screen.findByText(/De cijfers staan in de werkmap/);
    const owners = builder.written[0]?.workbook.sheets[0]?.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell?.value === 'Wervik' || cell?.value === 'Menen' ? [cell.value] : [],
      ),
    );
    expect(owners?.filter((name) => name === 'Wervik')).toHaveLength(1);
    expect(owners?.filter((name) => name === 'Menen')).toHaveLength(9);
  });
});

describe('the example files', () => {
  test('are asked for by who opens the list, and are links', async () => {
    const loadExamples = jest.fn<ReturnType<PaneServices['loadExamples']>, []>().mockResolvedValue({
      ok: true,
      files: [{ file: 'M2 voorbeeld.xlsx', schema: 'M2', title: 'Financieel evenwicht' }],
    });
    await open(fakeReader(), { loadExamples });
    expect(loadExamples).not.toHaveBeenCalled();
    const fold = unfold('Voorbeeldbestanden');
    const link = await fold.findByRole<HTMLAnchorElement>('link', { name: 'Financieel evenwicht' });
    expect(link.getAttribute('href')).toBe('voorbeelden/M2%20voorbeeld.xlsx');
    expect(link.download).toBe('M2 voorbeeld.xlsx');
  });

  test('that do not come are told, and can be asked for again', async () => {
    const loadExamples = jest
      .fn<ReturnType<PaneServices['loadExamples']>, []>()
      .mockResolvedValue({ ok: false, detail: null });
    const { user } = await open(fakeReader(), { loadExamples });
    const fold = unfold('Voorbeeldbestanden');
    expect((await fold.findByRole('alert')).textContent).toMatch(
      /kwam niet binnen \(het antwoord is geen lijst van bestanden\)\. Inlezen blijft werken/,
    );
    const before = loadExamples.mock.calls.length;
    await press(user, 'Opnieuw proberen');
    expect(loadExamples.mock.calls.length).toBeGreaterThan(before);
  });
});

test('figures of a hosted folder are listed beside the others', async () => {
  await open();
  const fold = unfold('Map met cijfers van een gemeente of regio');
  expect(within(fold.getByRole('region')).getByRole('textbox')).toBeTruthy();
});
