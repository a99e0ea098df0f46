import { act, fireEvent, screen, within } from '@testing-library/react';
import { atOnce } from '../../../src/spreadsheet/steps';
import { toets } from '../../../src/taskpane/fonds/toetsing/toets';
import type { Toetser } from '../../../src/taskpane/fonds/toetsing/toetser';
import { openTab, type AnalyseRoom } from '../analyse/showAnalyse';

/** What the worker does, without one. */
export const hier: Toetser = (vraag, _, meld) => Promise.resolve(atOnce(toets(vraag, meld)));

/** Opens a part; jsdom tells of no toggle by itself. */
export function unfold(name: string) {
  const details = screen.getByText(name, { selector: 'summary' }).parentElement;
  if (!(details instanceof HTMLDetailsElement)) throw new Error(`There is no fold ${name}.`);
  act(() => {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  });
  return within(details);
}

/** The Gemeentefonds, opened in a pane of its own. */
export async function openFonds(
  room: AnalyseRoom,
  services: Parameters<AnalyseRoom['pane']>[0] = {},
) {
  const opened = await room.pane({ createToetser: () => Promise.resolve(hier), ...services });
  await openTab(opened.user, 'Analyse');
  await screen.findByText('Gemeentefonds: wie betaalt?');
  unfold('Open het Gemeentefonds');
  await screen.findByText('Simulatie, onderzoek niet gevalideerd.');
  return opened;
}
