import {
  Link,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useId } from 'react';
import type { EvaluatedCell, FunctionId } from '../../functions';
import { errorName } from '../../i18n/errorNames';
import { formatWhole } from '../../spreadsheet/dutchNumber';
import { Formula } from '../Formula';
import { ResultTable } from '../ResultTable';
import { useLabels, useServices } from '../services';
import { shownValue } from '../shownValue';
import { useStyles } from '../styles';
import type { ArgumentValue, ExplainedArgument, ExplainedCall } from './explainCell';

interface Properties {
  readonly call: ExplainedCall;
  readonly onFunction: (id: FunctionId) => void;
}

/** One FUSIE call: what it means, what went in, what comes out and on which rule it rests. */
export function CallCard({ call, onFunction }: Properties) {
  const labels = useLabels().uitleg;
  const styles = useStyles();
  const headingId = useId();
  return (
    <section className={styles.card} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        FUSIE.{call.kind === 'known' ? call.id : call.name}
      </h3>
      {call.kind === 'unknown' ? (
        <p className={styles.text}>{labels.unknownFunction(`FUSIE.${call.name}`)}</p>
      ) : (
        <KnownCall call={call} onFunction={onFunction} />
      )}
    </section>
  );
}

type Known = Extract<ExplainedCall, { kind: 'known' }>;

function KnownCall({ call, onFunction }: { call: Known; onFunction: Properties['onFunction'] }) {
  const { texts, legalBasis } = useServices();
  const labels = useLabels().uitleg;
  const styles = useStyles();
  const basis = legalBasis(call.id);
  return (
    <>
      <p className={styles.text}>{texts[call.id].summary}</p>
      <h4 className={styles.heading}>{labels.arguments}</h4>
      <ul className={mergeClasses(styles.plainList, styles.arguments)}>
        {call.arguments.map((argument, index) => (
          <li key={argument.parameter ?? index} className={styles.tight}>
            <Argument argument={argument} />
          </li>
        ))}
      </ul>
      <h4 className={styles.heading}>{labels.result}</h4>
      {call.cells ? (
        <Outcome cells={call.cells} />
      ) : (
        <p className={styles.text}>{labels.notRecomputed}</p>
      )}
      <h4 className={styles.heading}>{labels.source}</h4>
      <p className={styles.text}>{basis.article}</p>
      <p className={styles.quiet}>
        {basis.status}. {basis.document}
      </p>
      <Link
        as="button"
        onClick={() => {
          onFunction(call.id);
        }}
      >
        {labels.more(`FUSIE.${call.id}`)}
      </Link>
    </>
  );
}

function Argument({ argument }: { argument: ExplainedArgument }) {
  const labels = useLabels().uitleg;
  const styles = useStyles();
  return (
    <>
      <code className={styles.code}>{argument.parameter ?? labels.tooMany}</code>
      {argument.text !== '' && <Formula formula={argument.text} />}
      <Value
        value={argument.identifier ? asNames(argument.value) : argument.value}
        name={argument.parameter ?? ''}
      />
    </>
  );
}

/** A year or a code is a name: 2025, not 2.025. */
function asNames(value: ArgumentValue): ArgumentValue {
  if (value.kind !== 'cells') return value;
  return {
    ...value,
    values: value.values.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? String(cell) : cell)),
    ),
  };
}

function Value({ value, name }: { value: ArgumentValue; name: string }) {
  const { language } = useServices();
  const labels = useLabels().uitleg;
  const styles = useStyles();
  switch (value.kind) {
    case 'cells':
      return <ResultTable values={value.values} label={`${labels.value}: ${name}`} />;
    case 'omitted':
      return (
        <span className={styles.quiet}>
          {value.default === undefined
            ? labels.omitted
            : labels.omittedDefault(shownValue(value.default, language, ''))}
        </span>
      );
    case 'too-large':
      return <span>{labels.tooLarge(formatWhole(value.rows), formatWhole(value.columns))}</span>;
    case 'computed':
      return <span className={styles.quiet}>{labels.notShown}</span>;
    case 'unreadable':
      return <span className={styles.quiet}>{labels.unreadable}</span>;
  }
}

/** The result, and every different message of an error in full, because Excel may hide it. */
function Outcome({ cells }: { cells: readonly (readonly EvaluatedCell[])[] }) {
  const { language } = useServices();
  const labels = useLabels().uitleg;
  const errors = new Map(
    cells
      .flat()
      .flatMap((cell) =>
        cell.kind === 'error' ? [[`${cell.error} ${cell.message}`, cell] as const] : [],
      ),
  );
  const values = cells.map((row) =>
    row.map((cell) => (cell.kind === 'value' ? cell.value : { code: cell.error })),
  );
  return (
    <>
      <ResultTable values={values} label={labels.result} />
      {[...errors].map(([key, { error, message }]) => (
        <MessageBar key={key} intent="error" layout="multiline" politeness="polite">
          <MessageBarBody>
            <MessageBarTitle>{labels.error(errorName(error, language))}</MessageBarTitle>
            <br />
            {message}
          </MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
