import { useCallback, useEffect, useState } from 'react';
import { problemText } from './problemText';
import { useServices } from './services';

export type LoadState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'loaded'; readonly value: T };

/** Something that has to come over the network; when it did not come, a way to ask again. */
export function useLoad<T>(
  load: () => Promise<T>,
  current?: T,
): { state: LoadState<T>; retry: () => void } {
  const { language } = useServices();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<LoadState<T>>(() =>
    current === undefined ? { kind: 'loading' } : { kind: 'loaded', value: current },
  );
  useEffect(() => {
    let mounted = true;
    load().then(
      (value) => {
        if (mounted) setState({ kind: 'loaded', value });
      },
      (error: unknown) => {
        if (mounted) setState({ kind: 'failed', message: problemText(error, language) });
      },
    );
    return () => {
      mounted = false;
    };
  }, [load, attempt, language]);
  const retry = useCallback(() => {
    setState({ kind: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return { state, retry };
}
