import { makeStyles, tokens } from '@fluentui/react-components';

/** What only the tab Cijfers needs; colours are Fluent's tokens. */
export const useImportStyles = makeStyles({
  /** The whole tab takes a dropped file. */
  room: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minHeight: '70vh',
  },
  dropping: {
    outline: `2px dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: '6px',
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  dropNotice: {
    position: 'sticky',
    bottom: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: 'center',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  way: { width: '100%', justifyContent: 'flex-start' },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
    '& > legend': { padding: 0, fontWeight: tokens.fontWeightSemibold },
  },
  columnFields: {
    display: 'grid',
    gridTemplateColumns: '56px minmax(0, 1.1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXS,
    '& > *': { minWidth: 0, width: '100%' },
  },
  columnHeads: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  /** The tables are wider than the pane: the first column stays, the rest goes by under it. */
  sheet: {
    overflow: 'auto',
    // What sticks here stays under the head of the pane.
    isolation: 'isolate',
    maxHeight: '420px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& table': { borderCollapse: 'separate', borderSpacing: 0 },
    '& thead th': {
      position: 'sticky',
      top: 0,
      zIndex: 1,
      backgroundColor: tokens.colorNeutralBackground3,
    },
    '& thead th:first-child': { left: 0, zIndex: 2 },
    '& tbody th': {
      position: 'sticky',
      left: 0,
      minWidth: '136px',
      maxWidth: '168px',
      backgroundColor: tokens.colorNeutralBackground1,
      overflowWrap: 'anywhere',
    },
  },
  part: { paddingTop: tokens.spacingVerticalS },
  head: { whiteSpace: 'normal', minWidth: '72px' },
  printed: { display: 'block' },
  path: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  /** Whole words: the table scrolls where they are too long. */
  cited: {
    display: 'block',
    minWidth: '104px',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'normal',
  },
  entry: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  entryName: { fontWeight: tokens.fontWeightSemibold },
  verbatim: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});
