import { makeStyles, tokens } from '@fluentui/react-components';

export const useRaadStyles = makeStyles({
  /** Its lines as they are pasted. */
  note: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});
