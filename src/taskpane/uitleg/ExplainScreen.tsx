import { Button, Spinner } from '@fluentui/react-components';
import type { FunctionId } from '../../functions';
import { isErrorValue, type ActiveCell } from '../../office';
import { Formula } from '../Formula';
import { failureText } from '../failureText';
import { ResultTable } from '../ResultTable';
import { useLabels } from '../services';
import { useStyles } from '../styles';
import { CallCard } from './CallCard';
import type { Explanation } from './explainCell';
import type { ShownSource } from './shownSource';
import { useExplanation } from './useExplanation';

interface Properties {
  readonly onFunction: (id: FunctionId) => void;
}

/** How the selected cell comes to its result. */
export function ExplainScreen({ onFunction }: Properties) {
  const labels = useLabels();
  const styles = useStyles();
  const { state, refresh } = useExplanation();
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{labels.uitleg.title}</h2>
      <p className={styles.quiet}>{labels.uitleg.intro}</p>
      <div>
        <Button size="small" onClick={refresh}>
          {labels.uitleg.refresh}
        </Button>
      </div>
      <div role="status" className={styles.text}>
        {state.kind === 'reading' && <Spinner size="tiny" label={labels.uitleg.reading} />}
        {state.kind === 'failed' && failureText(state.failure, labels)}
        {state.kind === 'ready' && (
          <Headline explanation={state.explanation} source={state.source} />
        )}
      </div>
      {state.kind === 'ready' &&
        state.explanation.kind === 'calls' &&
        state.explanation.calls.length > 0 && (
          <>
            <WholeFormula cell={state.explanation.cell} />
            {state.explanation.calls.map((call, index) => (
              // The same call may stand twice in one formula.
              <CallCard key={index} call={call} onFunction={onFunction} />
            ))}
          </>
        )}
      {state.kind === 'ready' && state.source.Explainer && (
        <state.source.Explainer cell={state.explanation.cell} />
      )}
      {state.kind === 'ready' && <Source source={state.source} />}
    </div>
  );
}

function Source({ source }: { readonly source: ShownSource }) {
  const labels = useLabels();
  const styles = useStyles();
  if (source.kind === 'figures') return <source.Cards {...source} />;
  if (source.kind !== 'failed') return null;
  return (
    <p className={styles.text}>{labels.uitleg.sourceFailed(failureText(source.failure, labels))}</p>
  );
}

/** One sentence about the cell: short enough to be read aloud at each move. */
function Headline({
  explanation,
  source,
}: {
  readonly explanation: Explanation;
  readonly source: ShownSource;
}) {
  const labels = useLabels().uitleg;
  const { address } = explanation.cell;
  const hasCalls = explanation.kind === 'calls' && explanation.calls.length > 0;
  if (!hasCalls && explanation.kind !== 'empty') {
    switch (source.kind) {
      case 'figures': {
        const { length } = source.figures;
        return length === 0 ? labels.withoutFigure(address) : labels.ofSource(address, length);
      }
      case 'computation':
        return labels.computation(address);
      case 'plain':
        return labels.withoutSource(address);
      case 'unclear':
        return labels.unclearSource(address);
      case 'elsewhere':
      case 'failed':
        break;
    }
  }
  if (explanation.kind !== 'calls') return labels[explanation.kind](address);
  return hasCalls ? labels.ofCell(address) : labels.otherFormula(address);
}

function WholeFormula({ cell }: { cell: ActiveCell }) {
  const labels = useLabels().uitleg;
  const styles = useStyles();
  const help = isErrorValue(cell.value) ? labels.cellErrors[cell.value.code] : undefined;
  return (
    <section className={styles.stack}>
      <h3 className={styles.heading}>{labels.formula}</h3>
      <Formula local={cell.formulaLocal} />
      <div>
        {labels.cellResult}: <ResultTable values={[[cell.value]]} label={labels.cellResult} />
      </div>
      {help !== undefined && <p className={styles.text}>{help}</p>}
    </section>
  );
}
