import { makeStyles, tokens } from '@fluentui/react-components';

/** What only the Gemeentefonds needs; colours are Fluent's tokens. */
export const useFondsStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  partner: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  sentence: { fontWeight: 'inherit !important' as 'inherit', overflowWrap: 'anywhere' },
  total: { '& th, & td': { fontWeight: tokens.fontWeightSemibold } },
  under: { fontWeight: tokens.fontWeightRegular, paddingLeft: tokens.spacingHorizontalM },
});
