import { makeStyles, tokens } from '@fluentui/react-components';

/** What only "Met wie?" needs; colours are Fluent's tokens, or the contrast theme's own. */
export const useMetwieStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    '& > *': { minWidth: 0 },
  },
  select: { minWidth: 0, width: '100%' },
  checks: { display: 'flex', flexDirection: 'column' },
  /** Starts where the names of the fields start. */
  tick: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  sort: {
    minWidth: 0,
    padding: 0,
    border: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    minHeight: '24px',
    whiteSpace: 'nowrap',
  },
  met: {
    textAlign: 'left',
    whiteSpace: 'normal',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** In two lines: the column stays about as wide as its figures. */
  note: {
    display: 'block',
    minWidth: '88px',
    whiteSpace: 'normal',
    fontWeight: tokens.fontWeightRegular,
  },
  scenario: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  words: { display: 'block', fontWeight: tokens.fontWeightRegular },
  figure: { margin: 0 },
  strip: { display: 'block', width: '100%', height: 'auto' },
  all: {
    color: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  partner: {
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'Highlight' },
  },
  samen: {
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});
