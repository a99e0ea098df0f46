import { useCallback, useEffect, useState } from 'react';
import type { Figures } from '../../figures';
import { describeProblem, type KnownProblem } from '../../i18n';
import type { Language } from '../../i18n/language';
import { useServices } from '../services';

export type FiguresState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'loaded'; readonly figures: Figures };

/** The figures that came with the page; when they did not come, a way to ask again. */
export function useFigures(): { state: FiguresState; retry: () => void } {
  const { figures: loader, language } = useServices();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<FiguresState>(() =>
    loader.current ? { kind: 'loaded', figures: loader.current } : { kind: 'loading' },
  );
  useEffect(() => {
    let mounted = true;
    loader.load().then(
      (figures) => {
        if (mounted) setState({ kind: 'loaded', figures });
      },
      (error: unknown) => {
        if (mounted) setState({ kind: 'failed', message: sentenceFor(error, language) });
      },
    );
    return () => {
      mounted = false;
    };
  }, [loader, attempt, language]);
  const retry = useCallback(() => {
    setState({ kind: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return { state, retry };
}

/** The sentence of a problem that the loader names; anything else in its own words. */
function sentenceFor(error: unknown, language: Language): string {
  return error instanceof Error && 'problem' in error
    ? describeProblem(error.problem as KnownProblem, language)
    : String(error);
}
