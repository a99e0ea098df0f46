import { act, screen } from '@testing-library/react';
import type { BuildOutcome } from '../../../src/office/build';
import { leftoverOf } from './fakeBuilder';
import { buildExample, press } from './showScenario';

describe('Bouw', () => {
  test('writes with one line in the log, of today, with the version', async () => {
    const { builder } = await buildExample();
    await screen.findByRole('heading', { name: 'Het scenario staat in de werkmap' });
    expect(builder.written).toHaveLength(1);
    expect(builder.requests.map(({ log }) => log.length)).toEqual([0, 1]);
    expect(builder.requests[1]?.log).toEqual([
      {
        datum: '2026-05-07',
        gebeurtenis: 'Gebouwd: Hasselt (tot 2024) + Kortessem (tot 2024)',
        cijfers: '2023-04-25',
        product: '1.2.3',
      },
    ]);
  });

  test('shows progress, and can be cancelled', async () => {
    let finish: (outcome: BuildOutcome) => void = () => undefined;
    let signal: AbortSignal | undefined;
    const { user } = await buildExample((builder) => {
      builder.answers.write = (options) => {
        signal = options.signal;
        options.onProgress?.({ phase: 'cells', done: 2, total: 5 });
        return new Promise((resolve) => {
          finish = resolve;
        });
      };
    });
    expect(await screen.findByText('De bladen worden geschreven.')).toBeTruthy();
    expect(screen.getByText('Stap 2 van 5')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Bezig met bouwen' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Annuleer');
    await press(user, 'Annuleer');
    expect(signal?.aborted).toBe(true);
    expect(screen.getByText(/De bouw wordt gestopt/)).toBeTruthy();
    await act(async () => {
      finish({ kind: 'cancelled', restored: true });
      await Promise.resolve();
    });
    expect(screen.getByText('De bouw is geannuleerd. De werkmap is zoals ervoor.')).toBeTruthy();
  });

  test.each<[string, BuildOutcome, RegExp]>([
    ['nothing', { kind: 'nothing-to-write' }, /Er is niets geschreven/],
    [
      'a protected structure',
      { kind: 'refused', refusal: { reason: 'protected-structure' } },
      /structuur van deze werkmap is beveiligd.*Er is niets gewijzigd.*Werkmap beveiligen/,
    ],
    [
      'protected sheets',
      { kind: 'refused', refusal: { reason: 'protected-sheets', sheets: ['Fusie', 'Schuld'] } },
      /De bladen Fusie en Schuld zijn beveiligd\. Er is niets gewijzigd/,
    ],
    [
      'a filter that hides rows',
      { kind: 'refused', refusal: { reason: 'filtered-sheets', sheets: ['Aannames'] } },
      /Op het blad Aannames verbergt een filter rijen.*Er is niets gewijzigd.*Toon alle rijen/,
    ],
    [
      "a colleague's change",
      { kind: 'refused', refusal: { reason: 'changed-meanwhile', places: ['Fusie!F12'] } },
      /Iemand wijzigde intussen Fusie!F12\. Er is niets gewijzigd.*opnieuw te vergelijken/,
    ],
    [
      'conflicts',
      { kind: 'refused', refusal: { reason: 'conflicts', conflicts: [] } },
      /iets van u\. Er is niets gewijzigd/,
    ],
    [
      'leftovers',
      { kind: 'refused', refusal: { reason: 'leftover', leftover: leftoverOf() } },
      /resten van een afgebroken bouw\. Er is niets gewijzigd\. Ruim ze eerst op/,
    ],
    [
      'a cell that is being edited',
      { kind: 'refused', refusal: { reason: 'failure', failure: { kind: 'in-cell-edit' } } },
      /getypt\. Er is niets gewijzigd/,
    ],
    [
      'a failure on the way',
      {
        kind: 'failed',
        failure: { kind: 'unexpected', detail: 'RequestTooLarge' },
        restored: true,
      },
      /mislukt \(RequestTooLarge\)\. De werkmap is teruggezet zoals ze was/,
    ],
    [
      'a failure that could not be put back',
      { kind: 'failed', failure: { kind: 'protected' }, restored: false },
      /mislukt \(een blad of de werkmap is beveiligd\).*Kies op het tabblad Scenario "Ruim op"/,
    ],
    [
      'a cancelling that could not be put back',
      { kind: 'cancelled', restored: false },
      /geannuleerd, maar.*Kies op het tabblad Scenario "Ruim op"/,
    ],
  ])('%s is told in whole sentences', async (_, outcome, told) => {
    await buildExample((builder) => {
      builder.answers.write = () => Promise.resolve(outcome);
    });
    expect(await screen.findByText(told)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Bekijk wat er verandert');
    expect(screen.queryByRole('button', { name: 'Ga naar Start' })).toBeNull();
  });

  test('what could not be put back is looked for at once', async () => {
    const { builder } = await buildExample((each) => {
      each.answers.write = () => {
        each.answers.leftover = {
          ok: true,
          value: leftoverOf({ unfinishedSheets: ['Fusie'] }),
        };
        return Promise.resolve({ kind: 'cancelled', restored: false });
      };
    });
    expect(await screen.findByText(/Half gebouwd, en weg na opruimen: Fusie\./)).toBeTruthy();
    expect(builder.written).toHaveLength(1);
  });
});
