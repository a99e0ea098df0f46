import { useCallback, useEffect, useState } from 'react';
import { delenLabels } from '../../i18n/delenLabels';
import type {
  SharedCounts,
  SharingJournal,
  SharingReading,
  SharingRefusal,
  SharingUndo,
} from '../../office/delen';
import type { LogEntry } from '../../plan';
import { problemText } from '../problemText';
import { useServices } from '../services';
import type { Deler } from './deler';
import { failureSentence, refusalSentence } from './delenView';

/** Where it stands; the card shows one of these. */
export type DelenState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly what: 'reading' | 'writing' | 'undoing' }
  | { readonly kind: 'preview'; readonly reading: SharingReading }
  | { readonly kind: 'shared'; readonly counts: SharedCounts; readonly hasLog: boolean }
  | { readonly kind: 'undo-asked'; readonly places: readonly string[] }
  | { readonly kind: 'told'; readonly sentence: string; readonly isTrouble: boolean };

export interface Delen {
  readonly state: DelenState;
  /** Of a replacement that broke off earlier. */
  readonly broken: SharingJournal | null;
  look(): Promise<void>;
  replace(): Promise<void>;
  undo(evenIfChanged: boolean): Promise<void>;
  mend(): Promise<void>;
  cancel(): void;
  keep(): void;
}

interface Surroundings {
  /** One line of Logboek, of today. */
  readonly logEntry: (gebeurtenis: string) => LogEntry;
  /** Formulas came or went. */
  readonly onChanged: () => void;
}

/** Reads, shows, replaces and puts back; nothing here knows Excel. */
export function useDelen(deler: Deler, { logEntry, onChanged }: Surroundings): Delen {
  const { language, clock } = useServices();
  const labels = delenLabels(language);
  const [state, setState] = useState<DelenState>({ kind: 'idle' });
  const [undo, setUndo] = useState<SharingUndo>();
  const [broken, setBroken] = useState<SharingJournal | null>(null);

  const findBroken = useCallback(async () => {
    const answer = await deler.findBroken();
    // A workbook that cannot be read now is told when it is asked for.
    if (answer.ok) setBroken(answer.value);
  }, [deler]);
  useEffect(() => {
    let mounted = true;
    void deler.findBroken().then((answer) => {
      if (mounted && answer.ok) setBroken(answer.value);
    });
    return () => {
      mounted = false;
    };
  }, [deler]);

  const tell = (sentence: string, isTrouble = false) => {
    setState({ kind: 'told', sentence, isTrouble });
  };
  const refuse = (refusal: SharingRefusal) => {
    tell(refusalSentence(refusal, labels), true);
  };
  const guarded = async (what: () => Promise<void>) => {
    try {
      await what();
    } catch (error) {
      tell(labels.failure.unexpected(problemText(error, language)), true);
    }
  };

  return {
    state,
    broken,
    look: () =>
      guarded(async () => {
        setState({ kind: 'busy', what: 'reading' });
        const answer = await deler.read();
        if (!answer.ok) refuse({ reason: 'failure', failure: answer.failure });
        else if (answer.value.obstacle) refuse(answer.value.obstacle);
        else if (answer.value.cells.length + answer.value.names.length === 0) tell(labels.nothing);
        else setState({ kind: 'preview', reading: answer.value });
      }),
    replace: () =>
      guarded(async () => {
        if (state.kind !== 'preview') return;
        const { reading } = state;
        setState({ kind: 'busy', what: 'writing' });
        const outcome = await deler.write(reading, {
          clock,
          log: (counts) => logEntry(labels.log(counts)),
        });
        switch (outcome.kind) {
          case 'shared':
            setUndo(outcome.undo);
            setState({ kind: 'shared', counts: outcome.counts, hasLog: reading.log !== null });
            onChanged();
            return;
          case 'nothing':
            tell(labels.nothing);
            return;
          case 'refused':
            refuse(outcome.refusal);
            return;
          case 'failed': {
            const why = failureSentence(outcome.failure, labels);
            tell((outcome.restored ? labels.failed : labels.failedNotRestored)(why), true);
            await findBroken();
          }
        }
      }),
    undo: (evenIfChanged) =>
      guarded(async () => {
        if (undo === undefined) return;
        setState({ kind: 'busy', what: 'undoing' });
        const outcome = await deler.undo(undo, { evenIfChanged });
        if (outcome.kind === 'changed-since') {
          setState({ kind: 'undo-asked', places: outcome.places });
          return;
        }
        if (outcome.kind === 'refused') refuse(outcome.refusal);
        else {
          setUndo(undefined);
          tell(evenIfChanged ? labels.partlyUndone : labels.undone);
          onChanged();
        }
      }),
    mend: () =>
      guarded(async () => {
        if (broken === null) return;
        setState({ kind: 'busy', what: 'undoing' });
        const answer = await deler.mend(broken);
        if (answer.ok) tell(labels.broken.mended);
        else refuse({ reason: 'failure', failure: answer.failure });
        await findBroken();
        onChanged();
      }),
    cancel: () => {
      setState({ kind: 'idle' });
    },
    keep: () => {
      tell(labels.kept);
    },
  };
}
