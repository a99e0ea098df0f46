import { Checkbox } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Figures } from '../../figures';
import { takenColumns, type ImportObstacle } from '../../figures/import';
import { importLabels, type ImportLabels } from '../../i18n/importLabels';
import type { Cijfer } from '../../scenario';
import { useOwnFigures } from '../ownFigures';
import { municipalityOf } from '../scenario/scenarioDraft';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { ClashTable } from './ClashTable';
import { ColumnList } from './ColumnList';
import { Decision } from './Decision';
import type { EarlierFigures } from './earlierFigures';
import { EarlierNotice } from './EarlierNotice';
import { firstDraft, readImport, type OwnObstacle } from './importDraft';
import { Fold } from './Fold';
import type { ImportSource } from './importSource';
import { knownFigures } from './knownFigures';
import { NotRecognised } from './NotRecognised';
import { Questions } from './Questions';
import { RowTables } from './RowTables';
import { TotalChecks } from './TotalChecks';

/** What the user agreed to take over. */
export interface TakenFigures {
  /** Id of the register. */
  readonly municipality: string;
  readonly document: string;
  readonly cijfers: readonly Cijfer[];
  /** What of earlier imports has to make room. */
  readonly earlier: EarlierFigures | undefined;
}

interface Properties {
  readonly figures: Figures;
  readonly source: ImportSource;
  readonly onTake: (taken: TakenFigures) => void;
  readonly onCancel: () => void;
}

/** What was read, what is still open, and the one button that takes it over. */
export function ImportCard({ figures, source, onTake, onCancel }: Properties) {
  const all = importLabels(useServices().language);
  const labels = all.preview;
  const styles = useStyles();
  const { imports } = useOwnFigures();
  const title = useRef<HTMLHeadingElement>(null);
  const [draft, setDraft] = useState(() => firstDraft(figures, source));
  const result = useMemo(
    () => readImport(figures, source, draft, imports),
    [figures, source, draft, imports],
  );
  const { municipality, answers } = draft;
  const { obstacles, cijfers, earlier } = result;
  const known = useMemo(
    () =>
      municipality === undefined
        ? []
        : knownFigures(figures, municipalityOf(figures, municipality), cijfers),
    [figures, municipality, cijfers],
  );
  useEffect(() => {
    title.current?.focus();
  }, []);
  const { reading } = source;
  const isEmpty = reading.rows.length === 0;
  const take = () => {
    if (municipality === undefined || obstacles.length > 0) return;
    onTake({ municipality, document: draft.document.trim(), cijfers, earlier });
  };
  return (
    <div className={styles.card}>
      <h4 ref={title} tabIndex={-1} className={styles.heading}>
        {labels.title}
      </h4>
      <p className={styles.text}>
        {labels.from(source.name)}{' '}
        {isEmpty
          ? labels.nothing
          : labels.summary(reading.rows.length, takenColumns(reading, answers).length)}
      </p>
      {!isEmpty && (
        <>
          <Questions figures={figures} source={source} draft={draft} onChange={setDraft} />
          <ColumnList
            source={source}
            draft={draft}
            isMixed={obstacles.some(({ code }) => code === 'import-mixed')}
            onChange={setDraft}
          />
          <RowTables reading={reading} answers={answers} />
          <TotalChecks reading={reading} answers={answers} />
        </>
      )}
      <NotRecognised reading={reading} />
      {known.length > 0 && (
        <Fold summary={all.known.title(known.length)} isOpen={known.length <= 5}>
          {() => (
            <>
              <p className={styles.quiet}>{all.known.text}</p>
              <ClashTable title={all.known.title(known.length)} clashes={known} />
            </>
          )}
        </Fold>
      )}
      {earlier && (
        <EarlierNotice earlier={earlier}>
          <Checkbox
            label={all.known.replace(earlier.parts)}
            checked={draft.replaces}
            onChange={(_, { checked }) => {
              setDraft({ ...draft, replaces: checked === true });
            }}
          />
        </EarlierNotice>
      )}
      <Decision
        obstacles={obstacles.map((obstacle) => obstacleSentence(obstacle, all))}
        labels={labels}
        take={cijfers.length > 0 ? labels.take(cijfers.length) : labels.takeNone}
        onTake={take}
        onCancel={onCancel}
      />
    </div>
  );
}

function obstacleSentence(
  obstacle: ImportObstacle | OwnObstacle,
  { obstacle: sentences, own }: ImportLabels,
): string {
  switch (obstacle.code) {
    case 'no-date':
      return own['no-date'](obstacle.given);
    case 'no-municipality':
    case 'no-document':
    case 'no-unit':
    case 'not-confirmed':
    case 'not-replaced':
      return own[obstacle.code];
    case 'import-no-bestuur':
    case 'import-ambiguous-numbers':
    case 'import-no-columns':
    case 'import-column-incomplete':
    case 'import-mixed':
    case 'import-refused-cells':
    case 'import-nothing-read': {
      // The catalogue is complete by its type; the compiler cannot see which sentence goes with which.
      const sentence = sentences[obstacle.code] as (each: ImportObstacle) => string;
      return sentence(obstacle);
    }
  }
}
