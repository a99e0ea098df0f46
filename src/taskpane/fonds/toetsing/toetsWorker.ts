import { atOnce } from '../../../spreadsheet/steps';
import type { WorkerTalk } from '../../askWorker';
import { toets } from './toets';
import type { Toetsvraag } from './toetser';
import type { ToetsMessage } from './workerMessages';

// Runs beside the page: whatever 40.470 pairs cost, the pane and Excel go on.
addEventListener('message', ({ data }: MessageEvent<Toetsvraag>) => {
  try {
    const uitslag = atOnce(
      toets(data, (voortgang) => {
        tell({ kind: 'progress', voortgang });
      }),
    );
    tell({ kind: 'answered', uitslag });
  } catch (error) {
    tell({ kind: 'failed', detail: String(error) });
  }
});

tell({ kind: 'ready' });

function tell(message: WorkerTalk<ToetsMessage>): void {
  postMessage(message);
}
