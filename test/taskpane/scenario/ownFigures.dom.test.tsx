import { act, screen, within } from '@testing-library/react';
import { hasseltKortessem } from '../../scenario/publishedCases';
import { no } from './fakeBuilder';
import { chosen, press } from './showScenario';
import {
  buildLogged,
  figureIn,
  hasselt,
  importOf,
  openWith,
  ownFigure,
  workbookOf,
} from './showWithFigures';

const of2024 = { pad: 'M2.I.a', jaar: 2024, rapport: 'meerjarenplan' };

describe('figures that were read in', () => {
  test('are named per partner, with years and document, and are built with', async () => {
    const { user, builder } = await openWith([
      importOf([ownFigure({ jaar: 2023 }), ownFigure(), ownFigure({ pad: 'T2.E.I.B' })]),
      importOf([ownFigure({ gemeente: 'Genk' })], { id: 'genk', municipality: '71016' }),
    ]);
    expect(chosen()[0]).toMatch(
      /Cijfers bekend.*M2: eigen cijfers 2023 en 2024 \(Mjp_2024\.xlsx\).*T2: eigen cijfers 2024/,
    );
    expect(chosen()[1]).not.toMatch(/eigen cijfers/);
    await press(user, 'Bekijk wat er verandert');
    await screen.findByRole('heading', { name: 'Wat er verandert' });
    expect(figureIn(builder, of2024)?.bedrag).toBe(1000);
    expect(builder.requests.at(-1)?.basis.cijfers.some(({ gemeente }) => gemeente === 'Genk')).toBe(
      false,
    );
  });

  test('of what came out of the merger only the accounts go along, to be followed', async () => {
    const of2025 = { gemeente: 'Hasselt', jaar: 2025 };
    const account = ownFigure({ ...of2025, rapport: 'rekening', document: 'JR_2025.xlsx' });
    const { user, builder } = await openWith([
      importOf([account, ownFigure(of2025)], { id: 'nieuw', municipality: '71072' }),
    ]);
    await press(user, 'Bekijk wat er verandert');
    await screen.findByRole('heading', { name: 'Wat er verandert' });
    const own = builder.requests
      .at(-1)
      ?.basis.cijfers.filter(({ kwaliteit }) => kwaliteit === 'eigen');
    expect(own).toEqual([account]);
  });

  test('of two besturen are refused, with what clashes and what to do', async () => {
    await openWith([importOf([ownFigure(), ownFigure({ pad: 'M2.I.b', status: 'Mjp 2025' })])]);
    expect(screen.getByRole('alert').textContent).toMatch(/2024.*Mjp 2024; Mjp 2025/);
    expect(screen.getByText(/Haal ze dan weg op het tabblad Cijfers/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bekijk wat er verandert' })).toBeNull();
  });
});

describe('what the workbook holds', () => {
  const basis = hasseltKortessem();
  const held = { ...basis, cijfers: [...basis.cijfers, ownFigure()] };

  test('of an earlier session stays, and is said to come from there', async () => {
    const { user, builder } = await openWith([], workbookOf(held));
    expect(
      await screen.findByText('M2: eigen cijfers 2024 (Mjp_2024.xlsx, uit de werkmap)'),
    ).toBeTruthy();
    await press(user, 'Bekijk wat er verandert');
    await screen.findByRole('heading', { name: 'Wat er verandert' });
    expect(figureIn(builder, of2024)).toMatchObject({ bedrag: 1000, kwaliteit: 'eigen' });
  });

  test('is read again before a comparison: what was typed since stays', async () => {
    const { user, builder } = await openWith([], workbookOf(held));
    builder.answers.reading = {
      ok: true,
      value: workbookOf(held, undefined, {
        [`cijfers/${hasselt.label}|M2.I.a|2024|meerjarenplan/bedrag`]: 77,
      }),
    };
    await press(user, 'Bekijk wat er verandert');
    await screen.findByRole('heading', { name: 'Wat er verandert' });
    expect(figureIn(builder, of2024)).toMatchObject({ bedrag: 77, kwaliteit: 'getypt' });
  });

  test('cannot be read: it is said, everything else goes on, and it can be tried again', async () => {
    const { user, builder } = await openWith([], undefined, (each) => {
      each.answers.reading = no({ kind: 'in-cell-edit' });
    });
    const told = await screen.findByText(/Wat er al in de werkmap staat, kon niet gelezen worden/);
    expect(told.textContent).toMatch(/getypt.*U kunt voortgaan/);
    expect(screen.getByRole('button', { name: 'Bekijk wat er verandert' })).toBeTruthy();
    builder.answers.reading = { ok: true, value: workbookOf(held) };
    await press(user, 'Lees de werkmap opnieuw');
    expect(await screen.findByText(/Mjp_2024\.xlsx, uit de werkmap/)).toBeTruthy();
    expect(screen.queryByText(/kon niet gelezen worden/)).toBeNull();
  });

  test('is nothing outside Excel, of which the pane speaks already', async () => {
    await openWith([], undefined, (each) => {
      each.answers.reading = no({ kind: 'not-in-excel' });
    });
    expect(await screen.findByRole('button', { name: 'Bekijk wat er verandert' })).toBeTruthy();
    expect(screen.queryByText(/kon niet gelezen worden/)).toBeNull();
  });

  test('is damaged in a row: that row is named', async () => {
    const key = `cijfers/${hasselt.label}|M2.I.a|2024|meerjarenplan/bedrag`;
    await openWith([], workbookOf(held, undefined, { [key]: 'geen getal' }));
    expect(await screen.findByText(/1 rij van het blad Cijfers is geen cijfer meer/)).toBeTruthy();
  });

  test('of an earlier version gives way to the next when that is asked, and the log tells', async () => {
    const next = { status: 'Mjp 2025', document: 'Mjp_2025.xlsx', bedrag: 2000 };
    const { user, builder } = await openWith(
      [importOf([ownFigure(next), ownFigure({ ...next, pad: 'M2.I.b' })])],
      workbookOf(held),
    );
    expect((await screen.findByRole('alert')).textContent).toMatch(/Mjp 2024.*Mjp 2025/);
    await press(user, 'Vervang ze door wat nu ingelezen is');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText(/vervangen uw ingelezen cijfers die van de werkmap/)).toBeTruthy();
    const log = await buildLogged(user, builder);
    expect(figureIn(builder, of2024)?.bedrag).toBe(2000);
    expect(log).toContain(
      'Vervangen door wat nu is ingelezen: de cijfers van Hasselt (tot 2024) 2024.',
    );
  });
});

describe('sources that differ', () => {
  const group = (name: RegExp) => screen.findByRole('radiogroup', { name });
  const published = { jaar: 2022, status: '', bestuur: '', document: 'Mijn_M2.xlsx' };

  test('the accounts count where a study differs; another choice is built and logged', async () => {
    const { user, builder } = await openWith([]);
    const debt = await group(/^Hasselt \(tot 2024\).*2021$/);
    const [accounts, study] = within(debt).getAllByRole<HTMLInputElement>('radio');
    expect([accounts?.checked, study?.checked]).toEqual([true, false]);
    expect(within(debt).getByText('148.278.003 EUR')).toBeTruthy();
    act(() => study?.focus());
    await user.keyboard(' ');
    expect(study?.checked).toBe(true);
    const log = await buildLogged(user, builder);
    expect(log).toEqual([
      expect.stringMatching(/^Gebouwd/),
      expect.stringMatching(/^Bron gekozen voor Hasselt.*140\.650\.000,00.*niet 148\.278\.003,00/),
    ]);
    const basis = builder.requests.at(-1)?.basis;
    expect(basis?.vasteSleutels(hasselt.id, 'SCHULD.31DEC')).toMatch(/\|studie$/);
  });

  test('a choice that the workbook follows already is not logged again', async () => {
    const first = await openWith([]);
    const radios = within(await group(/^Hasselt \(tot 2024\).*2021$/)).getAllByRole('radio');
    await first.user.click(radios[1] as HTMLElement);
    await buildLogged(first.user, first.builder);
    const basis = first.builder.requests.at(-1)?.basis;
    if (!basis) throw new Error('nothing was built');
    first.builder.answers.reading = { ok: true, value: workbookOf(basis) };
    expect(await buildLogged(first.user, first.builder)).toEqual([
      expect.stringMatching(/^Opnieuw gebouwd/),
    ]);
  });

  test('two published amounts: nothing counts until one is chosen', async () => {
    const own = (pad: string, bedrag: number) => ownFigure({ ...published, pad, bedrag });
    const { user, builder } = await openWith([importOf([own('M2.I.a', 5), own('M2.I.b', 6)])]);
    expect(await screen.findByText(/nog 2 cijfers te kiezen/)).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toMatch(/verschillende bedragen/);
    expect(screen.queryByRole('button', { name: 'Bekijk wat er verandert' })).toBeNull();
    await press(user, 'Kies overal Mijn_M2.xlsx (2)');
    expect(screen.queryByRole('alert')).toBeNull();
    const log = await buildLogged(user, builder);
    expect(figureIn(builder, { pad: 'M2.I.a', jaar: 2022, rapport: 'meerjarenplan' })?.bedrag).toBe(
      5,
    );
    expect(log.filter((line) => line.startsWith('Bron gekozen'))).toHaveLength(2);
  });
});
