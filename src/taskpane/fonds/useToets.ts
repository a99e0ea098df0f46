import { useEffect, useRef, useState } from 'react';
import type { Toetsvoortgang } from '../../fonds';
import { problemText } from '../problemText';
import { useServices } from '../services';
import type { Toetsuitslag, Toetsvraag } from './toetsing/toetser';

export type Toetsstaat =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'busy'; readonly voortgang: Toetsvoortgang | undefined }
  | { readonly kind: 'broken'; readonly detail: string }
  | { readonly kind: 'done'; readonly uitslag: Toetsuitslag };

/** One test at a time, in a worker; what it found is dropped as soon as something else is asked. */
export function useToets() {
  const { createToetser, language } = useServices();
  const [state, setState] = useState<Toetsstaat>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  // Who closes the pane waits for nothing more.
  useEffect(() => () => running.current?.abort(), []);
  const stopWith = (next: Toetsstaat) => {
    running.current?.abort();
    running.current = undefined;
    setState(next);
  };
  const start = async (vraag: Toetsvraag) => {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    const tell = (next: Toetsstaat) => {
      if (running.current === run) setState(next);
    };
    tell({ kind: 'busy', voortgang: undefined });
    try {
      const toetser = await createToetser();
      const uitslag = await toetser(vraag, run.signal, (voortgang) => {
        tell({ kind: 'busy', voortgang });
      });
      tell({ kind: 'done', uitslag });
    } catch (error) {
      tell({ kind: 'broken', detail: problemText(error, language) });
    }
  };
  return {
    state,
    start,
    cancel: () => {
      stopWith({ kind: 'cancelled' });
    },
    forget: () => {
      stopWith({ kind: 'idle' });
    },
  };
}
