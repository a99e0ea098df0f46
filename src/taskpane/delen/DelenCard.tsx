import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { delenLabels, type DelenLabels } from '../../i18n/delenLabels';
import type { SharingReading } from '../../office/delen';
import { RefButton } from '../RefButton';
import { Notice } from '../scenario/Notice';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { Deler } from './deler';
import { sheetCounts } from './delenView';
import { useDelen, type Delen } from './useDelen';

interface Properties extends Pick<Parameters<typeof useDelen>[1], 'logEntry' | 'onChanged'> {
  readonly deler: Deler;
  /** The workbook is being written or read for something else. */
  readonly isBusy: boolean;
}

/** The workbook without functions of the add-in, in place: preview, replacement, and the way back. */
export function DelenCard({ deler, isBusy, logEntry, onChanged }: Properties) {
  const labels = delenLabels(useServices().language);
  const styles = useStyles();
  const delen = useDelen(deler, { logEntry, onChanged });
  const { state, broken } = delen;
  const again = useRef<HTMLButtonElement>(null);
  // What was pressed is gone by the time that its outcome is told.
  useEffect(() => {
    if (state.kind === 'told' && document.activeElement === document.body) again.current?.focus();
  }, [state]);
  return (
    <>
      {broken && (
        <Notice look="warning" role="alert">
          <div className={styles.stack}>
            <strong>{labels.broken.title}</strong>
            <span>{labels.broken.text}</span>
            <div>
              <Button appearance="primary" onClick={() => void delen.mend()}>
                {labels.broken.mend}
              </Button>
            </div>
          </div>
        </Notice>
      )}
      <p className={styles.quiet}>{labels.intro}</p>
      <p className={styles.quiet}>{labels.keeps}</p>
      <div className={styles.row}>
        <RefButton
          ref={again}
          disabledFocusable={isBusy || state.kind === 'busy'}
          onClick={() => void delen.look()}
        >
          {labels.look}
        </RefButton>
      </div>
      <div role="status">
        {state.kind === 'busy' && <Spinner size="tiny" label={labels[state.what]} />}
      </div>
      <Outcome
        delen={delen}
        labels={labels}
        onCancel={() => {
          delen.cancel();
          again.current?.focus();
        }}
      />
    </>
  );
}

interface OutcomeProperties {
  readonly delen: Delen;
  readonly labels: DelenLabels;
  readonly onCancel: () => void;
}

function Outcome({ delen, labels, onCancel }: OutcomeProperties) {
  const styles = useStyles();
  const { state } = delen;
  switch (state.kind) {
    case 'idle':
    case 'busy':
      return null;
    case 'told':
      return (
        <Notice
          look={state.isTrouble ? 'trouble' : 'plain'}
          role={state.isTrouble ? 'alert' : 'status'}
        >
          {state.sentence}
        </Notice>
      );
    case 'preview':
      return (
        <Card title={labels.preview.title}>
          <Preview reading={state.reading} labels={labels.preview} />
          <div className={styles.row}>
            <Button appearance="primary" onClick={() => void delen.replace()}>
              {labels.preview.replace}
            </Button>
            <Button onClick={onCancel}>{labels.preview.cancel}</Button>
          </div>
        </Card>
      );
    case 'shared':
      return (
        <Card title={labels.done.title}>
          <p className={styles.text}>{labels.done.counts(state.counts)}</p>
          {state.hasLog && <p className={styles.text}>{labels.done.log}</p>}
          <p className={styles.text}>{labels.done.next}</p>
          <div>
            <Button onClick={() => void delen.undo(false)}>{labels.done.undo}</Button>
          </div>
        </Card>
      );
    case 'undo-asked':
      return (
        <Card title={labels.done.undo}>
          <p className={styles.text}>{labels.changedSince(state.places)}</p>
          <div className={styles.row}>
            <Button onClick={delen.keep}>{labels.keep}</Button>
            <Button onClick={() => void delen.undo(true)}>{labels.undoAnyway}</Button>
          </div>
        </Card>
      );
  }
}

/** The keyboard is taken to what is new. */
function Card({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.card}>
      <h4 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h4>
      {children}
    </div>
  );
}

interface PreviewProperties {
  readonly reading: SharingReading;
  readonly labels: DelenLabels['preview'];
}

function Preview({ reading, labels }: PreviewProperties) {
  const styles = useStyles();
  const sheets = sheetCounts(reading);
  const hasValues = [...reading.cells.map(({ becomes }) => becomes), ...reading.names].some(
    ({ kind }) => kind === 'waarde',
  );
  return (
    <>
      {sheets.length > 0 && (
        <>
          <p className={styles.text}>{labels.count(reading.cells.length, sheets.length)}</p>
          <div className={styles.scroll}>
            <table className={styles.table} aria-label={labels.title}>
              <thead>
                <tr>
                  <th scope="col">{labels.sheet}</th>
                  <th scope="col">{labels.formulas}</th>
                  <th scope="col">{labels.values}</th>
                </tr>
              </thead>
              <tbody>
                {sheets.map(({ sheet, formules, waarden }) => (
                  <tr key={sheet}>
                    <th scope="row">{sheet}</th>
                    <td>{formules}</td>
                    <td>{waarden}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {reading.names.length > 0 && (
        <p className={styles.text}>{labels.names(reading.names.map(({ name }) => name))}</p>
      )}
      {hasValues && <p className={styles.text}>{labels.fixed}</p>}
      <p className={styles.text}>{labels.back}</p>
      {reading.log === null && <p className={styles.text}>{labels.noLog}</p>}
    </>
  );
}
