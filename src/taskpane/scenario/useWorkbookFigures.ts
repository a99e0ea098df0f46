import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, OfficeFailure } from '../../office';
import type { BuildReading } from '../../office/build';
import { vastgelegdeCijfers, type InputCell } from '../../plan';
import type { Cijfer } from '../../scenario';
import type { Builder } from './builder';

/** As much of a builder as reads. */
export type WorkbookReader = Pick<Builder, 'readBuild' | 'planSheets'>;

/** What the workbook holds of an earlier build. */
export type WorkbookState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly reading: BuildReading }
  | { readonly kind: 'unread'; readonly failure: OfficeFailure };

export interface WorkbookFigures {
  readonly state: WorkbookState;
  /** The figures of its sheet Cijfers; empty as long as they are not read. */
  readonly vastgelegd: readonly Cijfer[];
  /** Every cell of its sheets, by key; empty as long as they are not read. */
  readonly inputs: ReadonlyMap<string, InputCell>;
  /** What was chosen for its last build, as text; null where it does not say or is not read. */
  readonly choice: string | null;
  /** Answers whether it could be read. */
  readonly read: () => Promise<boolean>;
  /** Somebody else read it just now. */
  readonly take: (reading: BuildReading) => void;
}

type Held = Pick<WorkbookFigures, 'state' | 'vastgelegd' | 'inputs' | 'choice'>;

const nothing: Omit<Held, 'state'> = { vastgelegd: [], inputs: new Map(), choice: null };

/** Reads the figures that the workbook holds, when the tab opens and whenever it is asked. */
export function useWorkbookFigures(builder: WorkbookReader): WorkbookFigures {
  const [held, setHeld] = useState<Held>({ state: { kind: 'reading' }, ...nothing });
  // An answer that belongs to an older question is dropped.
  const question = useRef(0);

  const take = useCallback((reading: BuildReading) => {
    question.current += 1;
    setHeld(heldIn(reading));
  }, []);
  const ask = useCallback(async () => {
    question.current += 1;
    const mine = question.current;
    const answer = await answered(builder);
    return { answer, isCurrent: () => mine === question.current };
  }, [builder]);
  const hear = useCallback(({ answer, isCurrent }: Awaited<ReturnType<typeof ask>>) => {
    if (!isCurrent()) return answer.ok;
    if (answer.ok) setHeld(answer.value);
    // What was known stays known until there is something newer.
    else setHeld((now) => ({ ...now, state: { kind: 'unread', failure: answer.failure } }));
    return answer.ok;
  }, []);
  const read = useCallback(() => {
    setHeld((now) => ({ ...now, state: { kind: 'reading' } }));
    return ask().then(hear);
  }, [ask, hear]);

  useEffect(() => {
    void ask().then(hear);
    return () => {
      question.current += 1;
    };
  }, [ask, hear]);

  return { ...held, read, take };
}

function heldIn(reading: BuildReading): Held {
  const { inputs, choice } = reading;
  const vastgelegd = vastgelegdeCijfers(inputs);
  return { state: { kind: 'read', reading }, vastgelegd, inputs, choice };
}

async function answered({ readBuild, planSheets }: WorkbookReader): Promise<Answer<Held>> {
  try {
    const answer = await readBuild(planSheets);
    return answer.ok ? { ok: true, value: heldIn(answer.value) } : answer;
  } catch (error) {
    return { ok: false, failure: { kind: 'unexpected', detail: String(error) } };
  }
}
