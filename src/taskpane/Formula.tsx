import { Fragment } from 'react';
import { toLocalFormula } from '../spreadsheet/formulaNotation';
import { useStyles } from './styles';
import { useNotation } from './useNotation';

interface Properties {
  /** In English form, with or without the equals sign. */
  readonly formula?: string;
  /** As Excel shows it already. */
  readonly local?: string;
}

/** A formula as this user writes it; a line may end behind a separator, not inside a name. */
export function Formula({ formula = '', local }: Properties) {
  const styles = useStyles();
  const notation = useNotation();
  const pieces = (local ?? toLocalFormula(formula, notation)).split(/(?<=[;,(])/);
  return (
    <code className={styles.formula}>
      {pieces.map((piece, index) => (
        // Pieces have no identity but their place.
        <Fragment key={index}>
          {piece}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
