import { makeStyles, tokens } from '@fluentui/react-components';

/** What only the analyses need. The bars are borders, which a contrast theme keeps in sight. */
export const useAnalyseStyles = makeStyles({
  answer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  found: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  name: { overflowWrap: 'anywhere' },
  range: { display: 'block', fontWeight: tokens.fontWeightRegular },
  withBar: { '& th, & td': { borderBottomStyle: 'none' } },
  barCell: { paddingTop: '0 !important' as '0' },
  track: { position: 'relative', height: '16px' },
  bar: {
    position: 'absolute',
    top: '3px',
    minWidth: '2px',
    boxSizing: 'border-box',
    borderTop: `10px solid ${tokens.colorBrandStroke1}`,
  },
  line: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: 0,
    borderLeft: `2px solid ${tokens.colorNeutralForeground1}`,
  },
  zero: { borderLeft: `2px dotted ${tokens.colorNeutralForeground2}` },
  checks: { display: 'flex', flexDirection: 'column' },
  /** Starts where the other names start. */
  tick: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  tickLabel: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: 0,
  },
  total: { '& th, & td': { fontWeight: tokens.fontWeightSemibold } },
});
