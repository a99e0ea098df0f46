import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import { newestDate, type Cijfer, type Normkanteling } from '../../scenario';
import { RefButton } from '../RefButton';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { Notice } from './Notice';
import { RefreshTable } from './RefreshTable';
import { canAccept, type Refresh } from './useRefresh';
import type { WorkbookFigures } from './useWorkbookFigures';

interface Properties {
  readonly workbook: WorkbookFigures;
  readonly refresh: Refresh;
  /** So many figures were read in that the workbook does not yet follow. */
  readonly waiting: number;
  /** So many of them count for nothing, because another source is chosen. */
  readonly setAside: number;
  /** undefined where they cannot be computed. */
  readonly kantelingen: readonly Normkanteling[] | undefined;
  /** Why nothing can be compared or built as it is. */
  readonly refused: ReactNode;
  /** undefined where what is taken makes no scenario. */
  readonly onPreview: (() => void) | undefined;
}

/** What the workbook holds beside what the sources say now; nothing changes before it is built. */
export function RefreshStep(properties: Properties) {
  const { workbook, refresh, waiting, setAside } = properties;
  const labels = scenarioLabels(useServices().language).vernieuwen;
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const isReading = workbook.state.kind === 'reading';
  const search = async () => {
    // What cannot be read is told at the top of the tab.
    if (await workbook.read()) refresh.open();
  };
  return (
    <>
      <p className={styles.quiet}>{labels.intro}</p>
      {waiting > 0 && !refresh.isOpen && (
        <Notice look="warning" role="status">
          {labels.ownWaiting(waiting)}
        </Notice>
      )}
      {setAside > 0 && (
        <Notice look="warning" role="status">
          {labels.setAside(setAside)}
        </Notice>
      )}
      <div>
        <RefButton ref={button} disabledFocusable={isReading} onClick={() => void search()}>
          {labels.search}
        </RefButton>
      </div>
      <div role="status">{isReading && <Spinner size="tiny" label={labels.searching} />}</div>
      {refresh.isOpen && (
        <Found
          {...properties}
          vastgelegd={workbook.vastgelegd}
          onClose={() => {
            refresh.close();
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}

function Found({
  refresh,
  vastgelegd,
  setAside,
  kantelingen,
  refused,
  onPreview,
  onClose,
}: Properties & { readonly vastgelegd: readonly Cijfer[]; readonly onClose: () => void }) {
  const labels = scenarioLabels(useServices().language).vernieuwen;
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const { wijzigingen, taken, accept } = refresh;
  const before = newestDate(vastgelegd);
  const fromSources = wijzigingen.flatMap(({ nieuw }) => nieuw ?? []);
  const acceptable = wijzigingen.filter(canAccept);
  const newer = wijzigingen.filter(({ soort }) => soort !== 'getypt');
  const toBuild = taken.length > 0 || wijzigingen.some(({ soort }) => soort === 'nieuw');
  return (
    <div className={styles.card}>
      <h4 ref={title} tabIndex={-1} className={styles.heading}>
        {newer.length === 0
          ? (setAside > 0 ? labels.noneOfChosen : labels.none)(before)
          : labels.found(newer.length, before, newestDate([...vastgelegd, ...fromSources]))}
      </h4>
      {wijzigingen.length > 0 && (
        <>
          {newer.length === 0 && <p className={styles.text}>{labels.onlyTyped}</p>}
          {acceptable.length > 0 && (
            <div className={styles.row}>
              <Button
                size="small"
                onClick={() => {
                  accept(acceptable, true);
                }}
              >
                {labels.all}
              </Button>
              <Button
                size="small"
                onClick={() => {
                  accept(acceptable, false);
                }}
              >
                {labels.nothing}
              </Button>
              <span role="status" className={styles.quiet}>
                {labels.accepted(taken.length)}
              </span>
            </div>
          )}
          <RefreshTable {...refresh} />
          {refused}
          {toBuild && <Norms kantelingen={kantelingen} />}
        </>
      )}
      <div className={styles.row}>
        {toBuild && onPreview && (
          <Button appearance="primary" onClick={onPreview}>
            {labels.toPreview}
          </Button>
        )}
        <Button onClick={onClose}>{labels.close}</Button>
      </div>
    </div>
  );
}

function Norms({ kantelingen }: Pick<Properties, 'kantelingen'>) {
  const labels = scenarioLabels(useServices().language).vernieuwen;
  const styles = useStyles();
  return (
    <div role="status">
      <h5 className={styles.heading}>{labels.norms}</h5>
      {kantelingen === undefined ? (
        <p className={styles.text}>{labels.normsUnknown}</p>
      ) : kantelingen.length === 0 ? (
        <p className={styles.text}>{labels.noNorms}</p>
      ) : (
        <ul className={styles.list}>
          {kantelingen.map(({ wie, norm, jaar, voor, na }) => (
            <li key={`${wie} ${norm} ${String(jaar)}`}>{labels.norm(wie, norm, jaar, voor, na)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
