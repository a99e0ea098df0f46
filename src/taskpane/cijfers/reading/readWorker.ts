import { answerLoans, answerQuestion } from './answerQuestion';
import type { WorkerMessage, WorkerQuestion } from './workerMessages';

// Runs beside the page: whatever a file costs, the pane and Excel go on.
addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
  answered(data).then(tell, (error: unknown) => {
    tell({ kind: 'failed', detail: String(error) });
  });
});

tell({ kind: 'ready' });

async function answered(question: WorkerQuestion): Promise<WorkerMessage> {
  return question.leningen
    ? { kind: 'loans-answered', answer: await answerLoans(question, sha256) }
    : { kind: 'answered', answer: await answerQuestion(question, sha256) };
}

function tell(message: WorkerMessage): void {
  postMessage(message);
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
