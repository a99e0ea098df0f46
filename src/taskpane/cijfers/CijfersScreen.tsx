import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Figures } from '../../figures';
import { importLabels } from '../../i18n/importLabels';
import { partnerLabel } from '../../scenario';
import { useOwnFigures, type OwnImport } from '../ownFigures';
import { Notice } from '../scenario/Notice';
import { municipalityOf } from '../scenario/scenarioDraft';
import { Step } from '../scenario/Step';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { EarlierFigures } from './earlierFigures';
import { ExampleFiles } from './ExampleFiles';
import { FolderSection } from './FolderSection';
import { ImportCard, type TakenFigures } from './ImportCard';
import { ImportList } from './ImportList';
import type { ImportSource } from './importSource';
import { ImportWays } from './ImportWays';
import { ReadingState } from './ReadingState';
import type { Reader } from './reader';
import { useImportStyles } from './styles';
import { useFileDrop } from './useFileDrop';
import { useImport } from './useImport';
import { WorkbookStep } from './WorkbookStep';

interface Properties {
  readonly figures: Figures;
  readonly reader: Reader;
}

interface Done {
  /** Another one for each import. */
  readonly turn: number;
  readonly count: number;
  readonly names: readonly string[];
  readonly replaced: number;
}

/** From a file, a selection or pasted text to figures of one's own that a scenario is built with. */
export function CijfersScreen({ figures, reader }: Properties) {
  const labels = importLabels(useServices().language);
  const styles = useStyles();
  const own = useImportStyles();
  const { imports, add, remove } = useOwnFigures();
  const reading = useImport((...given) => reader.read(...given), labels);
  const { state } = reading;
  const first = useRef<HTMLButtonElement>(null);
  const [done, setDone] = useState<Done>();
  const count = useRef(0);
  const drop = useFileDrop((files) => {
    if (files.length === 0) reading.tell(labels.ways.notAFile);
    else {
      setDone(undefined);
      reading.readFiles(files);
    }
  });
  // What was pressed is gone by the time that the ways in are back.
  const toWays = () => {
    requestAnimationFrame(() => first.current?.focus());
  };
  const commit = (next: readonly OwnImport[], earlier: EarlierFigures | undefined) => {
    for (const each of earlier?.rest ?? []) {
      if (each.cijfers.length === 0) remove(each.id);
      else add(each);
    }
    for (const each of next) add(each);
    count.current += 1;
    setDone({
      turn: count.current,
      count: next.reduce((sum, { cijfers }) => sum + cijfers.length, 0),
      names: [...new Set(next.map(({ label }) => label))],
      replaced: earlier?.count ?? 0,
    });
  };
  const take = (
    { sha256, origin }: ImportSource,
    { municipality, earlier, ...taken }: TakenFigures,
  ) => {
    const label = partnerLabel(municipalityOf(figures, municipality));
    const id = `${sha256} ${String(count.current)}`;
    commit([{ ...taken, id, municipality, label, origin }], earlier);
    reading.next();
  };
  const start = (action: () => void) => () => {
    setDone(undefined);
    action();
  };
  return (
    <div className={mergeClasses(own.room, drop.isOver && own.dropping)} {...drop.handlers}>
      <p className={styles.quiet}>{labels.intro}</p>
      {done && <DoneNotice key={done.turn} done={done} />}
      <Step heading={labels.ways.title}>
        {state.kind !== 'read' && (
          <ImportWays
            first={first}
            isBusy={state.kind === 'reading'}
            onSelection={start(() => void reading.readSelection())}
            onFiles={(files) => {
              start(() => {
                reading.readFiles(files);
              })();
            }}
            onText={(text) => {
              start(() => {
                reading.readText(text);
              })();
            }}
          />
        )}
        <ReadingState
          state={state}
          onCancel={() => {
            reading.cancel();
            toWays();
          }}
        />
        {state.kind === 'read' && (
          <ImportCard
            key={state.turn}
            figures={figures}
            source={state.source}
            onTake={(taken) => {
              take(state.source, taken);
            }}
            onCancel={() => {
              reading.drop();
              toWays();
            }}
          />
        )}
        {reading.waiting.length > 0 && (
          <p className={styles.quiet}>{labels.ways.next(reading.waiting)}</p>
        )}
      </Step>
      <Step heading={labels.list.title}>
        <ImportList />
        {imports.length > 0 && <WorkbookStep imports={imports} />}
      </Step>
      <ExampleFiles />
      <FolderSection onTake={commit} />
      {drop.isOver && (
        <div className={own.dropNotice} role="status">
          {labels.ways.drop}
        </div>
      )}
    </div>
  );
}

/** What was taken over, and what comes next; the keyboard goes here. */
function DoneNotice({ done: { count, names, replaced } }: { readonly done: Done }) {
  const labels = importLabels(useServices().language).taken;
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <Notice look="success">
      <h3 ref={title} tabIndex={-1} className={styles.heading}>
        {labels.title}
      </h3>
      <p className={styles.text}>
        {labels.done(count, names)} {replaced > 0 ? `${labels.replaced(replaced)} ` : ''}
        {labels.next}
      </p>
    </Notice>
  );
}
