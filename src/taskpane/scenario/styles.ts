import { makeStyles, tokens } from '@fluentui/react-components';

/** What only the steps of a scenario need; colours are Fluent's tokens. */
export const useScenarioStyles = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
  /** The table scrolls where it is too wide. */
  oneLine: { whiteSpace: 'nowrap' },
  partner: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: tokens.spacingVerticalXS,
  },
  partnerHead: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  partnerName: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  partnerButton: { minWidth: '28px', padding: '0', minHeight: '28px' },
  years: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
  },
  year: { minWidth: 0, width: '100%' },
  /** Wide enough for the words of a document; the table scrolls. */
  refreshed: { minWidth: '132px' },
  light: { fontWeight: tokens.fontWeightRegular },
  notice: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflowWrap: 'anywhere',
  },
  trouble: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  success: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
});
