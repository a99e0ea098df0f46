import { Link, mergeClasses } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { uitlegLabels, type UitlegLabels } from '../../../i18n/uitlegLabels';
import type { CellExplanation, CellLine, How, Piece, Place, ShortList } from '../../../plan/uitleg';
import { Formula } from '../../Formula';
import { useServices } from '../../services';
import { useStyles } from '../../styles';

interface Properties {
  readonly explanation: CellExplanation;
  /** Brings the user to a cell and explains that one. */
  readonly onGo: (place: Place) => void;
}

/** The paragraphs about one cell; every cell that is named leads to its own. */
export function CellParagraphs({ explanation, onGo }: Properties) {
  const labels = uitlegLabels(useServices().language);
  const styles = useStyles();
  const { parts } = labels;
  const { what, law, how, missing, sources, change, formula } = explanation;
  return (
    <>
      <Part heading={parts.what}>
        <p className={styles.text}>{what.join(' ')}</p>
        {law && (
          <p className={styles.quiet}>
            {parts.law}: {[law.article, law.status].filter((each) => each !== '').join('; ')}.
            {law.document !== '' && ` ${law.document}.`}
          </p>
        )}
      </Part>
      {how.kind !== 'none' && (
        <Part heading={parts.how}>
          <Computed how={how} labels={labels} onGo={onGo} />
          {how.kind === 'sentence' ? (
            <details className={styles.details}>
              <summary>{parts.formula}</summary>
              <Formula formula={formula} />
            </details>
          ) : (
            <Formula formula={formula} />
          )}
        </Part>
      )}
      {missing && (
        <Part heading={parts.missing}>
          {missing.cells.lines.length > 0 ? (
            <>
              <p className={styles.text}>{labels.missing.cells}</p>
              <Lines list={missing.cells} more={labels.missing.more} onGo={onGo} />
            </>
          ) : missing.keys.length > 0 ? (
            <>
              <p className={styles.text}>{labels.missing.keys}</p>
              <ul className={styles.list}>
                {missing.keys.slice(0, mostKeys).map((key) => (
                  <li key={key}>{key}</li>
                ))}
              </ul>
            </>
          ) : (
            <p className={styles.text}>{labels.missing.none}</p>
          )}
        </Part>
      )}
      {sources && <SourceParts sources={sources} labels={labels} onGo={onGo} />}
      {change && (
        <Part heading={parts.change}>
          {change.lines.length === 0 ? (
            <p className={styles.text}>{labels.change.none}</p>
          ) : (
            <>
              <p className={styles.text}>{labels.change.intro}</p>
              <Lines list={change} more={labels.change.more} onGo={onGo} />
            </>
          )}
        </Part>
      )}
    </>
  );
}

const mostKeys = 6;

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.stack} aria-labelledby={id}>
      <h4 id={id} className={styles.heading}>
        {heading}
      </h4>
      {children}
    </section>
  );
}

interface WithGo {
  readonly labels: UitlegLabels;
  readonly onGo: Properties['onGo'];
}

function Computed({
  how,
  labels,
  onGo,
}: WithGo & { readonly how: Exclude<How, { kind: 'none' }> }) {
  const styles = useStyles();
  if (how.kind === 'list')
    return (
      <>
        <p className={styles.text}>{labels.how[how.why]}</p>
        <Lines list={how.list} more={labels.how.more} onGo={onGo} />
      </>
    );
  return (
    <>
      {how.because.length > 0 && (
        <>
          <p className={styles.text}>{labels.how.because}</p>
          <ul className={styles.list}>
            {how.because.map((pieces, index) => (
              // A line is its place.
              <li key={index}>
                <Sentence pieces={pieces} onGo={onGo} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.text}>
        <Sentence pieces={how.sentence} onGo={onGo} />
      </p>
    </>
  );
}

/** Links are texts with the role of a button: a real button does not break over two lines. */
function Sentence({
  pieces,
  onGo,
}: {
  readonly pieces: readonly Piece[];
  readonly onGo: Properties['onGo'];
}) {
  return pieces.map((piece, index) =>
    piece.kind === 'text' ? (
      piece.text
    ) : (
      // The same cell may stand twice in one sentence.
      <Link
        key={index}
        as="span"
        inline
        onClick={() => {
          onGo(piece.place);
        }}
      >
        {piece.text}
      </Link>
    ),
  );
}

function SourceParts({
  sources,
  labels,
  onGo,
}: WithGo & { readonly sources: NonNullable<CellExplanation['sources']> }) {
  const styles = useStyles();
  const groups = (['figures', 'inputs', 'parameters', 'others'] as const).filter(
    (group) => sources[group].lines.length > 0,
  );
  return (
    <Part heading={labels.parts.source}>
      {groups.length === 0 && <p className={styles.text}>{labels.source.none}</p>}
      {groups.map((group) => (
        <div key={group} className={styles.tight}>
          <p className={styles.text}>{labels.source[group]}:</p>
          <Lines list={sources[group]} more={labels.source.more[group]} onGo={onGo} />
        </div>
      ))}
      {sources.isStopped && <p className={styles.quiet}>{labels.source.stopped}</p>}
    </Part>
  );
}

function Lines({
  list: { lines, more: left },
  more,
  onGo,
}: {
  readonly list: ShortList;
  readonly more: (count: number) => string;
  readonly onGo: Properties['onGo'];
}) {
  const styles = useStyles();
  return (
    <ul className={mergeClasses(styles.list, styles.tight)}>
      {lines.map((line) => (
        <li key={`${line.sheet} ${line.address}`}>
          <Line line={line} onGo={onGo} />
        </li>
      ))}
      {left > 0 && <li className={styles.quiet}>{more(left)}</li>}
    </ul>
  );
}

function Line({ line, onGo }: { readonly line: CellLine; readonly onGo: Properties['onGo'] }) {
  const styles = useStyles();
  return (
    <>
      <Link
        as="span"
        inline
        onClick={() => {
          onGo(line);
        }}
      >
        {line.name}
      </Link>
      {line.value !== '' && `: ${line.value}`}
      {line.details.length > 0 && <div className={styles.quiet}>{line.details.join(' · ')}</div>}
    </>
  );
}
