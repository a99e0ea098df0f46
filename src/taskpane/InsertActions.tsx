import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ConfirmedCell } from '../office';
import { toLocalFormula } from '../spreadsheet/formulaNotation';
import { copyText } from './copyText';
import { failureText } from './failureText';
import { RefButton } from './RefButton';
import { useLabels, useServices } from './services';
import { useStyles } from './styles';
import { useNotation } from './useNotation';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'asked'; readonly cell: ConfirmedCell };

interface Properties {
  /** In English form, without the equals sign. */
  readonly formula: string;
  /** Another word on the button than "Voeg in". */
  readonly insertLabel?: string;
  /** What is inserted, where the formula itself would be too long to hear. */
  readonly name?: string;
}

/** "Voeg in" and "Kopieer" for one formula, with the outcome in words beside them. */
export function InsertActions({ formula, insertLabel, name }: Properties) {
  const { office } = useServices();
  const labels = useLabels();
  const styles = useStyles();
  const notation = useNotation();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const keepButton = useRef<HTMLButtonElement>(null);
  const insertButton = useRef<HTMLButtonElement>(null);
  const word = insertLabel ?? labels.insert.insert;
  const local = `=${toLocalFormula(formula, notation)}`;

  // The question is asked where the keyboard is, on the answer that changes nothing.
  useEffect(() => {
    if (state.kind === 'asked') keepButton.current?.focus();
  }, [state]);

  const insert = async (confirmed?: ConfirmedCell) => {
    setState({ kind: 'busy' });
    const outcome = await office.insertFormula(`=${formula}`, confirmed);
    switch (outcome.kind) {
      case 'written':
        setState({ kind: 'told', text: labels.insert.written(outcome.address) });
        break;
      case 'cell-not-empty':
        setState({ kind: 'asked', cell: outcome });
        break;
      case 'refused':
        setState({ kind: 'told', text: failureText(outcome.failure, labels) });
        break;
    }
    if (confirmed) insertButton.current?.focus();
  };
  const copy = async () => {
    const copied = await copyText(local);
    setState({ kind: 'told', text: copied ? labels.insert.copied : labels.insert.copyFailed });
  };
  const keep = (cell: ConfirmedCell) => {
    setState({ kind: 'told', text: labels.insert.kept(cell.address) });
    insertButton.current?.focus();
  };

  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <RefButton
          ref={insertButton}
          size="small"
          appearance="primary"
          disabledFocusable={state.kind === 'busy'}
          aria-label={labels.insert.insertNamed(word, name ?? local)}
          onClick={() => void insert()}
        >
          {word}
        </RefButton>
        <Button
          size="small"
          aria-label={labels.insert.copyNamed(name ?? local)}
          onClick={() => void copy()}
        >
          {labels.insert.copy}
        </Button>
      </div>
      <div role="status" className={styles.quiet}>
        {state.kind === 'told' && state.text}
        {state.kind === 'asked' && labels.insert.notEmpty(state.cell.address, state.cell.content)}
      </div>
      {state.kind === 'asked' && (
        <div className={styles.row}>
          <RefButton
            ref={keepButton}
            size="small"
            onClick={() => {
              keep(state.cell);
            }}
          >
            {labels.insert.keep}
          </RefButton>
          <Button size="small" onClick={() => void insert(state.cell)}>
            {labels.insert.overwrite}
          </Button>
        </div>
      )}
    </div>
  );
}
