import { Button, Field, Input, ProgressBar, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FigureRecord } from '../../../figures';
import { sourceLabels } from '../../../i18n/sourceLabels';
import { partnerLabel } from '../../../scenario';
import { RefButton } from '../../RefButton';
import { Notice } from '../../scenario/Notice';
import { Step } from '../../scenario/Step';
import { useServices } from '../../services';
import { useStyles } from '../../styles';
import { FolderChoice } from './FolderChoice';
import { useFolder, type FolderOutcome } from './useFolder';
import { useOnline } from './useOnline';

interface Properties {
  /** Figures as they came, each with its document and checksum. */
  readonly onTaken: (records: readonly FigureRecord[]) => void;
}

/** In memory alone: an address may say with whom somebody talks of a merger. */
const remembered = { address: '' };

/** "Cijfers uit een map": finds a hosted folder and takes figures of chosen municipalities. */
export function FolderSource({ onTaken }: Properties) {
  const { language, figures } = useServices();
  const labels = sourceLabels(language);
  const styles = useStyles();
  const isOnline = useOnline();
  const [address, setAddress] = useState(remembered.address);
  const [isMissing, setMissing] = useState(false);
  const { work, outcome, listing, search, take, stop } = useFolder(onTaken);
  const searchButton = useRef<HTMLButtonElement>(null);
  const isBusy = work.kind !== 'rest';
  // "Stop" is gone by the time that the outcome is told.
  useEffect(() => {
    if (!isBusy && outcome && document.activeElement === document.body)
      searchButton.current?.focus();
  }, [isBusy, outcome]);

  const labelOf = (id: string): string => {
    const entity = figures.current?.register.byId(id);
    return entity?.kind === 'gemeente' ? partnerLabel(entity) : id;
  };
  const ask = () => {
    if (isBusy || !isOnline) return;
    setMissing(address.trim() === '');
    if (address.trim() !== '') void search(address);
  };

  return (
    <Step heading={labels.heading}>
      <p className={styles.quiet}>{labels.intro}</p>
      {!isOnline && (
        <Notice look="warning" role="status">
          {labels.offline}
        </Notice>
      )}
      <form
        noValidate
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <Field
          label={labels.address}
          hint={labels.addressHint}
          {...(isMissing ? { validationMessage: labels.noAddress } : {})}
        >
          <Input
            type="url"
            autoComplete="off"
            value={address}
            onChange={(_, { value }) => {
              remembered.address = value;
              setAddress(value);
              setMissing(false);
            }}
          />
        </Field>
        <div className={styles.row}>
          <RefButton ref={searchButton} type="submit" disabledFocusable={isBusy || !isOnline}>
            {labels.search}
          </RefButton>
          {isBusy && <Button onClick={stop}>{labels.stop}</Button>}
        </div>
      </form>
      <div role="status">
        {work.kind === 'searching' && <Spinner size="tiny" label={labels.searching} />}
        {work.kind === 'taking' && (
          <div className={styles.tight}>
            <ProgressBar aria-label={labels.taking} value={work.done} max={work.total} />
            {labels.step(work.done, work.total, labelOf(work.id))}
          </div>
        )}
      </div>
      <Outcome outcome={outcome} labelOf={labelOf} />
      {listing && (
        <FolderChoice
          // Another folder begins with nothing chosen.
          key={JSON.stringify([listing.naam, listing.gemeenten.map(({ id }) => id)])}
          listing={listing}
          labelOf={labelOf}
          isBusy={isBusy || !isOnline}
          onTake={(ids) => void take(ids)}
        />
      )}
    </Step>
  );
}

function Outcome({
  outcome,
  labelOf,
}: {
  readonly outcome: FolderOutcome | undefined;
  readonly labelOf: (id: string) => string;
}) {
  const labels = sourceLabels(useServices().language);
  if (!outcome) return null;
  if (outcome.kind === 'cancelled') return <Notice role="status">{labels.cancelled}</Notice>;
  return (
    <>
      {outcome.ids.length > 0 && (
        <Notice look="success" role="status">
          {labels.taken(outcome.count, outcome.ids.map(labelOf))}
        </Notice>
      )}
      {outcome.failures.map((sentence) => (
        <Notice key={sentence} look="trouble" role="alert">
          {sentence}
        </Notice>
      ))}
    </>
  );
}
