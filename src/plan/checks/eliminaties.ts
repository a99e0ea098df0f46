import { sum } from '../../core';
import { eliminatiesoorten, type AanpassingId } from '../../scenario';
import { single, yearly, type Check } from '../check';
import type { PlanContext } from '../planContext';
import { aanpassingRow } from '../sheets/fusie';
import { flowRow, shownFlows } from '../sheets/invoerEliminaties';
import { jaarkolom } from '../yearSheet';

/** Whether internal flows are the same on both sides, and change no result. */
export function eliminationChecks(context: PlanContext): Check[] {
  const { input, eliminaties, fusie } = context.scenario;
  const { jaren } = input;
  const { stromen } = eliminaties;
  const flows = Array.from({ length: shownFlows(context) }, (_, index) => index + 1);
  const [first, last] = [jaarkolom(jaren[0] ?? 0), jaarkolom(jaren.at(-1) ?? 0)];
  const bedrag = (id: AanpassingId, index: number): number =>
    fusie.aanpassingen.find((each) => each.id === id)?.bedragen[index] ?? Number.NaN;
  const pairs = eliminatiesoorten.map(
    (soort) => [`eliminatie.${soort}.ontvangst`, `eliminatie.${soort}.uitgave`] as const,
  );
  return [
    {
      key: 'controle/eliminatie',
      label: 'Interne stromen: ontvangst = uitgave (som van de verschillen; per stroom op Invoer)',
      link: ['invoer', 'kop:eliminaties', 'omschrijving'],
      tolerance: 0,
      perJaar: yearly(
        (index) =>
          sum(stromen.map(({ verschillen }) => Math.abs(verschillen[index] ?? Number.NaN))),
        (at) => flows.map((flow) => `ABS(${at.on('invoer', flowRow(flow, 'verschil'))})`).join('+'),
      ),
    },
    {
      key: 'controle/eliminatie/volledig',
      label:
        'Interne stromen: soort, ontvangst en uitgave zijn ingevuld (aantal onbekende bedragen)',
      link: ['invoer', 'kop:eliminaties', 'omschrijving'],
      tolerance: 0,
      unit: 'bedragen',
      vast: single(
        sum(stromen.map(({ bedragen }) => bedragen.filter(Number.isNaN).length)),
        (at) => {
          const ranges = flows.map((flow) => {
            const row = flowRow(flow, 'bedrag');
            return `COUNT(${at.block([row, row], [first, last], 'invoer')})`;
          });
          const years = `COUNT(${at.block(['jaar', 'jaar'], [first, last], 'invoer')})`;
          return `${ranges.map((count) => `${years}-${count}`).join('+')}`;
        },
      ),
    },
    {
      key: 'controle/eliminatie/nul',
      label: 'Interne stromen laten AFM en BBR ongemoeid: evenveel minder ontvangst als uitgave',
      link: ['fusie', aanpassingRow('eliminatie.exploitatie.ontvangst'), first],
      tolerance: 0,
      perJaar: yearly(
        (index) =>
          sum(pairs.map(([in_, out]) => Math.abs(bedrag(in_, index) - bedrag(out, index)))),
        (at) =>
          pairs
            .map(
              ([in_, out]) =>
                `ABS(${at.on('fusie', aanpassingRow(in_))}-${at.on('fusie', aanpassingRow(out))})`,
            )
            .join('+'),
      ),
    },
  ];
}
