import { makeStyles, tokens } from '@fluentui/react-components';

/** What only the tab Controle needs; colours are Fluent's tokens. */
export const useControleStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
  },
  filter: { minWidth: 0, width: '100%' },
});
