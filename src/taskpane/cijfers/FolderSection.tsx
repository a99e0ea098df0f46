import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { importLabels } from '../../i18n/importLabels';
import { useOwnFigures, type OwnImport } from '../ownFigures';
import { RefButton } from '../RefButton';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { earlierFigures, type EarlierFigures } from './earlierFigures';
import { EarlierNotice } from './EarlierNotice';
import { folderImports } from './folderImports';
import { Fold } from './Fold';
import { FolderSource } from './sources/FolderSource';

interface Properties {
  readonly onTake: (next: readonly OwnImport[], earlier: EarlierFigures | undefined) => void;
}

/** Figures that a municipality or region hosts; what clashes with earlier ones is asked first. */
export function FolderSection({ onTake }: Properties) {
  const labels = importLabels(useServices().language);
  const styles = useStyles();
  const { imports } = useOwnFigures();
  const [waiting, setWaiting] = useState<{
    readonly next: readonly OwnImport[];
    readonly earlier: EarlierFigures;
  }>();
  const keep = useRef<HTMLButtonElement>(null);
  // The question is asked where the keyboard is, on the answer that changes nothing.
  useEffect(() => {
    if (waiting) keep.current?.focus();
  }, [waiting]);
  return (
    <Fold summary={labels.folder.title}>
      {() => (
        <>
          <FolderSource
            onTaken={(records) => {
              const next = folderImports(records);
              const others = imports.filter(({ id }) => !next.some((each) => each.id === id));
              const earlier = earlierFigures(
                others,
                next.flatMap(({ cijfers }) => cijfers),
              );
              if (earlier) setWaiting({ next, earlier });
              else onTake(next, undefined);
            }}
          />
          {waiting && (
            <EarlierNotice earlier={waiting.earlier}>
              <div className={styles.row}>
                <RefButton
                  ref={keep}
                  onClick={() => {
                    setWaiting(undefined);
                  }}
                >
                  {labels.preview.cancel}
                </RefButton>
                <Button
                  onClick={() => {
                    setWaiting(undefined);
                    onTake(waiting.next, waiting.earlier);
                  }}
                >
                  {labels.known.replace(waiting.earlier.parts)}
                </Button>
              </div>
            </EarlierNotice>
          )}
        </>
      )}
    </Fold>
  );
}
