import { screen } from '@testing-library/react';
import type { OfficeFailure } from '../../../src/office';
import type { BuildChanges, CellChange } from '../../../src/office/build';
import { no } from './fakeBuilder';
import { field, openExample, press, previewExample } from './showScenario';

const cellChange = (row: number): CellChange => ({
  sheetId: 'fusie',
  sheet: 'Fusie',
  address: `F${String(row)}`,
  rowKey: `rij ${String(row)}`,
  columnKey: '2025',
  old: { value: row === 1 ? null : 100.5 },
  new: row === 2 ? { value: 3, formula: '=SUM(F1,0.5)' } : { value: { error: '#N/A' } },
});

describe('Bekijk wat er verandert', () => {
  test.each<[string, Partial<BuildChanges>, readonly RegExp[]]>([
    ['new sheets', {}, [/^2 nieuwe bladen: Start en Fusie\.$/]],
    [
      'cells, with what they hold and will hold',
      { newSheets: [], changedCells: [1, 2, 3, 4, 5, 6, 7].map(cellChange) },
      [
        /^7 cellen wijzigen op 1 blad\.$/,
        /^Fusie: 7 cellen$/,
        /^leeg$/,
        /^=SUM\(F1;0,5\)$/,
        /en nog 2 cellen/,
      ],
    ],
    [
      'inputs that stay',
      {
        keptInputs: [{ sheetId: 'invoer', sheet: 'Invoer', address: 'F9', kept: { value: 12.5 } }],
      },
      [/^1 invoercel blijft zoals ze is$/, /^Invoer!F9: 12,5$/],
    ],
    [
      'lines that go, come and move',
      {
        lines: (['removed', 'added', 'moved'] as const).map((kind) => ({
          sheetId: 'fusie',
          sheet: 'Fusie',
          axis: 'row',
          kind,
          key: 'a',
          label: 'Genk',
        })),
      },
      [
        /^1 rij of kolom verdwijnt$/,
        /^Fusie: Genk$/,
        /^1 rij of kolom erbij\.$/,
        /^1 rij of kolom verhuist/,
      ],
    ],
    [
      'what is left as it is',
      { sheetsLeft: ['Oud'], layouts: ['Schuld'] },
      [/^Oud hoort niet meer bij dit scenario en blijft staan/, /^De opmaak wijzigt op Schuld\.$/],
    ],
  ])('%s', async (_, changes, told) => {
    await previewExample((builder) => {
      builder.answers.changes = changes;
    });
    for (const text of told) expect(screen.getAllByText(text).length).toBeGreaterThan(0);
    expect(document.activeElement?.textContent).toBe('Wat er verandert');
  });

  test('nothing to do is said, and there is no button to do it', async () => {
    await previewExample((builder) => {
      builder.answers.changes = { isEmpty: true, newSheets: [] };
    });
    expect(screen.getByText(/Er is niets te bouwen/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bouw' })).toBeNull();
  });

  test.each<[BuildChanges['conflicts'][number], RegExp]>([
    [
      { kind: 'foreign-content', sheet: 'Fusie', address: 'C4', content: 'mijn nota' },
      /Op Fusie staat in C4 iets van u \(mijn nota\).*Verplaats of wis het/,
    ],
    [{ kind: 'name-taken', name: 'FUSIE_BEDRAG' }, /De naam FUSIE_BEDRAG bestaat al/],
  ])('%o stands in the way', async (conflict, told) => {
    await previewExample((builder) => {
      builder.answers.changes = { conflicts: [conflict] };
    });
    expect(screen.getByRole('alert').textContent).toMatch(/Er is niets gewijzigd/);
    expect(screen.getByText(told)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bouw' })).toBeNull();
  });

  test.each([
    ['typed, and wins: that is said', 'laagste', 'hoogste', true],
    ['typed as it is picked here', 'hoogste', 'laagste', false],
    ['emptied: that is said', 'laagste', null, true],
    ['still the proposal of before: it follows', 'hoogste', 'hoogste', false],
  ])('what stands on Aannames is %s', async (_, voorstel, midden, isSaid) => {
    await previewExample((builder) => {
      builder.answers.reading = {
        ok: true,
        value: {
          isFirstBuild: false,
          inputs: new Map([
            ['aannames/apb.methode/voorstel', { value: voorstel }],
            ['aannames/apb.methode/midden', { value: midden }],
          ]),
        },
      };
    });
    const said = screen.queryByText(`Tarief APB: op Aannames ${midden ?? 'leeg'}, hier laagste.`);
    expect(said !== null).toBe(isSaid);
  });

  test('what was typed and goes is told right above "Bouw", with what it holds', async () => {
    await previewExample((builder) => {
      builder.answers.changes = {
        lostInputs: [9, 10, 11, 12, 13, 14].map((row) => ({
          sheetId: 'invoer',
          sheet: 'Invoer',
          address: `H${String(row)}`,
          lost: { value: row + 0.5 },
        })),
      };
    });
    const warning = screen.getByText(
      'U verliest 6 ingevulde cellen: Invoer H9, Invoer H10, Invoer H11, Invoer H12, Invoer H13 en nog 1.',
    );
    expect(screen.getByText(/"Maak ongedaan" brengt ze terug/)).toBeTruthy();
    expect(screen.getByText('Invoer H14: 14,5')).toBeTruthy();
    const position = warning.compareDocumentPosition(screen.getByRole('button', { name: 'Bouw' }));
    expect(position & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test('nothing lost, no warning', async () => {
    await previewExample();
    expect(screen.queryByText(/U verliest/)).toBeNull();
  });

  test('another choice takes the preview away', async () => {
    const { user } = await previewExample();
    await user.selectOptions(field('Inwoners op 1 januari'), '2022');
    expect(screen.queryByRole('heading', { name: 'Wat er verandert' })).toBeNull();
  });

  test('"Annuleer" changes nothing', async () => {
    const { user, builder } = await previewExample();
    await press(user, 'Annuleer');
    expect(screen.queryByRole('heading', { name: 'Wat er verandert' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Bekijk wat er verandert');
    expect(builder.written).toEqual([]);
  });

  test.each<[OfficeFailure, RegExp]>([
    [{ kind: 'in-cell-edit' }, /getypt\. Er is niets gewijzigd\. Sluit de invoer af met Enter/],
    [{ kind: 'protected' }, /beveiligd is\. Er is niets gewijzigd\. Hef de beveiliging op/],
    [{ kind: 'no-cell-selected' }, /geen selectie\. Er is niets gewijzigd/],
    [{ kind: 'not-supported' }, /Deze versie van Excel.*Er is niets gewijzigd.*Bewaar als bestand/],
    [{ kind: 'not-in-excel' }, /alleen in Excel\. Er is niets gewijzigd.*Bewaar als bestand/],
    [{ kind: 'unexpected', detail: 'GeneralException' }, /GeneralException.*niets gewijzigd/],
  ])('a workbook that cannot be read is told: %o', async (failure, told) => {
    const { user } = await openExample((builder) => {
      builder.answers.reading = no(failure);
    });
    await press(user, 'Bekijk wat er verandert');
    expect((await screen.findByRole('alert')).textContent).toMatch(told);
  });

  test('a fault of ours is told, not hidden', async () => {
    const { user, builder } = await openExample();
    Object.assign(builder, {
      compareBuild: () => {
        throw new Error('vergelijken stuk');
      },
    });
    await press(user, 'Bekijk wat er verandert');
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /vergelijken stuk.*Er is niets gewijzigd/,
    );
  });
});
