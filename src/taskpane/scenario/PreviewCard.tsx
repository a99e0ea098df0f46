import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { scenarioLabels, type ScenarioLabels } from '../../i18n/scenarioLabels';
import type { BuildConflict, LostInput } from '../../office/build';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { Notice } from './Notice';
import { changedSheets, otherAssumptions, shownCells, type ChangedSheet } from './previewView';
import { useCellText } from './useCellText';
import type { Preview } from './useScenarioBuild';

interface Properties {
  readonly preview: Preview;
  readonly onBuild: () => void;
  readonly onCancel: () => void;
}

/** What would be written, before anything is. */
export function PreviewCard({ preview, onBuild, onCancel }: Properties) {
  const all = scenarioLabels(useServices().language);
  const labels = all.preview;
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const { changes } = preview;
  const { conflicts, isEmpty } = changes;
  return (
    <div className={styles.card}>
      <h4 ref={title} tabIndex={-1} className={styles.heading}>
        {labels.title}
      </h4>
      <OtherAssumptions preview={preview} />
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} labels={labels} />}
      {isEmpty ? <p className={styles.text}>{labels.nothing}</p> : <Changes preview={preview} />}
      {!isEmpty && conflicts.length === 0 && (
        <>
          <LostInputs lost={changes.lostInputs} />
          <p className={styles.quiet}>{labels.ready}</p>
          <div className={styles.row}>
            <Button appearance="primary" onClick={onBuild}>
              {labels.build}
            </Button>
            <Button onClick={onCancel}>{labels.cancel}</Button>
          </div>
        </>
      )}
    </div>
  );
}

export function Conflicts({
  conflicts,
  labels,
}: {
  readonly conflicts: readonly BuildConflict[];
  readonly labels: ScenarioLabels['preview'];
}) {
  const styles = useStyles();
  return (
    <Notice look="trouble" role="alert">
      <p className={styles.text}>{labels.conflicts}</p>
      <ul className={styles.list}>
        {conflicts.map((conflict) => {
          const sentence =
            conflict.kind === 'name-taken'
              ? labels.conflict.name(conflict.name)
              : labels.conflict.content(conflict.sheet, conflict.address, conflict.content);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </Notice>
  );
}

function OtherAssumptions({ preview }: { readonly preview: Preview }) {
  const labels = scenarioLabels(useServices().language).preview.otherAssumptions;
  const styles = useStyles();
  const others = otherAssumptions(preview);
  if (others.length === 0) return null;
  return (
    <Notice look="warning">
      <p className={styles.text}>{labels.title}</p>
      <ul className={styles.list}>
        {others.map(({ id, onSheet, here }) => (
          <li key={id}>{labels.line(labels.words[id], onSheet, here)}</li>
        ))}
      </ul>
      <p className={styles.text}>{labels.text}</p>
    </Notice>
  );
}

/** The user's own work that disappears, told before it does. */
export function LostInputs({ lost }: { readonly lost: readonly LostInput[] }) {
  const labels = scenarioLabels(useServices().language).preview;
  const styles = useStyles();
  const cellText = useCellText();
  if (lost.length === 0) return null;
  return (
    <Notice look="warning">
      <p className={styles.text}>
        <strong>{labels.lost(lost.map(({ sheet, address }) => `${sheet} ${address}`))}</strong>{' '}
        {labels.lostBack}
      </p>
      <Fold
        summary={labels.lostCells}
        lines={lost.map(({ sheet, address, lost: content }) =>
          labels.line(`${sheet} ${address}`, cellText(content)),
        )}
      />
    </Notice>
  );
}

export function Changes({ preview: { changes } }: { readonly preview: Pick<Preview, 'changes'> }) {
  const labels = scenarioLabels(useServices().language).preview;
  const styles = useStyles();
  const cellText = useCellText();
  const { newSheets, changedCells, keptInputs, lines, layouts, names, charts, sheetsLeft } =
    changes;
  const sheets = changedSheets(changes);
  const lost = lines.filter(({ kind }) => kind === 'removed');
  const count = (kind: 'added' | 'moved') => lines.filter((line) => line.kind === kind).length;
  const sentences = [
    newSheets.length > 0 && labels.newSheets(newSheets.map(({ name }) => name)),
    changedCells.length > 0 && labels.changed(changedCells.length, sheets.length),
    count('added') > 0 && labels.added(count('added')),
    count('moved') > 0 && labels.moved(count('moved')),
    layouts.length > 0 && labels.layout(layouts),
    names.length > 0 && labels.names(names.length),
    charts.length > 0 && labels.charts(charts.length),
    sheetsLeft.length > 0 && labels.sheetsLeft(sheetsLeft),
    changes.choice !== undefined && labels.choice,
  ].filter((each) => each !== false);
  return (
    <>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {sheets.map((sheet) => (
        <ChangedCells key={sheet.sheet} changed={sheet} />
      ))}
      <Fold
        summary={labels.removed(lost.length)}
        lines={lost.map(({ sheet, label, key }) => labels.line(sheet, label === '' ? key : label))}
      />
      <Fold
        summary={labels.kept(keptInputs.length)}
        lines={keptInputs.map(({ sheet, address, kept }) =>
          labels.line(`${sheet}!${address}`, cellText(kept)),
        )}
      />
    </>
  );
}

/** A list that is opened by who wants to read it. */
function Fold({ summary, lines }: { readonly summary: string; readonly lines: readonly string[] }) {
  const styles = useStyles();
  const labels = scenarioLabels(useServices().language).preview;
  const most = 20;
  if (lines.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{summary}</summary>
      <ul className={styles.list}>
        {lines.slice(0, most).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      {lines.length > most && <p className={styles.quiet}>{labels.more(lines.length - most)}</p>}
    </details>
  );
}

function ChangedCells({ changed: { sheet, count, first } }: { readonly changed: ChangedSheet }) {
  const cellText = useCellText();
  const labels = scenarioLabels(useServices().language).preview;
  const styles = useStyles();
  return (
    <details className={styles.details}>
      <summary>{labels.onSheet(sheet, count)}</summary>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={labels.onSheet(sheet, count)}>
          <thead>
            <tr>
              <th scope="col">{labels.cell}</th>
              <th scope="col">{labels.old}</th>
              <th scope="col">{labels.new}</th>
            </tr>
          </thead>
          <tbody>
            {first.map((change) => (
              <tr key={change.address}>
                <th scope="row">{change.address}</th>
                <td>{cellText(change.old)}</td>
                <td>{cellText(change.new)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > shownCells && <p className={styles.quiet}>{labels.moreCells(count - shownCells)}</p>}
    </details>
  );
}
