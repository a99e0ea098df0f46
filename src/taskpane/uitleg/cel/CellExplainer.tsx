import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { uitlegLabels } from '../../../i18n/uitlegLabels';
import type { ActiveCell } from '../../../office';
import type { Place } from '../../../plan/uitleg';
import { BackButton } from '../../BackButton';
import { useJump } from '../../controle/useJump';
import { failureText } from '../../failureText';
import { useLabels, useServices } from '../../services';
import { useStyles } from '../../styles';
import { CellParagraphs } from './CellParagraphs';
import { isSamePlace, placeOfCell, useCellExplanation, type CellState } from './useCellExplanation';

/** Explains the selected cell down to its sources, when it is asked to. */
export function CellExplainer({ cell }: { readonly cell: ActiveCell }) {
  const { language, office } = useServices();
  const labels = uitlegLabels(language);
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const jump = useJump(office);
  const { state, isStale, before, explain, back, again, cancel } = useCellExplanation(
    office,
    labels,
  );
  const here = placeOfCell(cell);
  const { sheet, address } = here;
  const isBusy = state.kind === 'reading' || state.kind === 'following';
  const isShown = state.kind === 'shown' && isSamePlace(state.explanation, here);

  // Once somebody asked for it, the explanation follows the cursor as long as nothing changed.
  const follows = state.kind === 'shown' && !isStale;
  const shownPlace = useRef<Place>(undefined);
  useEffect(() => {
    if (state.kind === 'shown') shownPlace.current = state.explanation;
  }, [state]);
  useEffect(() => {
    if (!follows) return;
    const last = shownPlace.current;
    if (last && !isSamePlace(last, { sheet, address })) void explain({ sheet, address });
    // Only another cell is a reason: what was shown by a link is selected a moment later.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sheet, address]);

  const go = async (place: Place) => {
    await jump.to(place.sheet, place.address);
    await explain(place);
    heading.current?.focus();
  };
  const goBack = async () => {
    const last = await back();
    if (last) await jump.to(last.sheet, last.address);
    heading.current?.focus();
  };
  const previous = before.at(-1);
  return (
    <section className={styles.stack} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1} className={styles.title}>
        {state.kind === 'shown' ? state.explanation.title : labels.title}
      </h3>
      {previous && !isBusy && (
        <BackButton label={labels.back(previous.title)} onBack={() => void goBack()} />
      )}
      {!isShown && !isBusy && (
        <>
          <p className={styles.quiet}>{labels.intro}</p>
          <div>
            <Button appearance="primary" onClick={() => void explain(here)}>
              {labels.explain}
            </Button>
          </div>
        </>
      )}
      {isBusy && (
        <>
          <ProgressBar
            aria-label={labels[state.kind]}
            {...(state.kind === 'reading' ? { value: state.part, max: 1 } : {})}
          />
          <div>
            <Button onClick={cancel}>{labels.cancel}</Button>
          </div>
        </>
      )}
      <div role="status" className={styles.quiet}>
        <Told state={state} />
        {jump.told}
      </div>
      {isStale && isShown && (
        <div className={styles.row}>
          <span className={styles.quiet}>{labels.changed}</span>
          <Button size="small" onClick={() => void again(here)}>
            {labels.again}
          </Button>
        </div>
      )}
      {state.kind === 'shown' && (
        <CellParagraphs explanation={state.explanation} onGo={(place) => void go(place)} />
      )}
    </section>
  );
}

/** What happens, or why nothing does. */
function Told({ state }: { readonly state: CellState }) {
  const { language } = useServices();
  const labels = uitlegLabels(language);
  const all = useLabels();
  switch (state.kind) {
    case 'idle':
    case 'shown':
      return null;
    case 'reading':
    case 'following':
    case 'cancelled':
      return labels[state.kind];
    case 'not-found':
      return labels.notFound;
    case 'failed':
      return labels.failed(failureText(state.failure, all));
    case 'broken':
      return labels.broken(state.detail);
  }
}
