import { mergeClasses } from '@fluentui/react-components';
import { useStyles } from '../styles';
import type { Celtekst } from './metwieView';
import { useMetwieStyles } from './styles';

/** A figure with, below it, its bounds or why it is missing. */
export function FigureCell({ cel: { text, note } }: { readonly cel: Celtekst }) {
  const styles = useStyles();
  const own = useMetwieStyles();
  return (
    <td className={styles.figure}>
      {text}
      {note !== '' && <span className={mergeClasses(styles.quiet, own.note)}> {note}</span>}
    </td>
  );
}
