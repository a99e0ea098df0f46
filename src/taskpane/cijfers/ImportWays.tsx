import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { importLabels, type ImportLabels } from '../../i18n/importLabels';
import { RefButton } from '../RefButton';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { useImportStyles } from './styles';

/** What the reader of files knows; another kind is refused by its content, not by its name. */
const fileKinds = '.xlsx,.csv,.txt,.tsv';

interface Properties {
  /** Where the keyboard goes when something that was open is closed. */
  readonly first: RefObject<HTMLButtonElement | null>;
  readonly isBusy: boolean;
  readonly onSelection: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
  /** Words that fit what is read; those of figures when left out. */
  readonly labels?: WayLabels;
}

export type WayLabels = ImportLabels['ways'];

/** The three ways in. */
export function ImportWays({
  first,
  isBusy,
  onSelection,
  onFiles,
  onText,
  labels: given,
}: Properties) {
  const { language } = useServices();
  const labels = given ?? importLabels(language).ways;
  const styles = useStyles();
  const own = useImportStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isPasting, setPasting] = useState(false);
  return (
    <>
      <div className={styles.tight}>
        <RefButton ref={first} className={own.way} disabledFocusable={isBusy} onClick={onSelection}>
          {labels.selection}
        </RefButton>
        <p className={styles.quiet}>{labels.selectionHint}</p>
      </div>
      <div className={styles.tight}>
        <Button
          className={own.way}
          disabledFocusable={isBusy}
          onClick={() => input.current?.click()}
        >
          {labels.file}
        </Button>
        <p className={styles.quiet}>{labels.fileHint}</p>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={fileKinds}
          aria-label={labels.fileField}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
      </div>
      <div className={styles.tight}>
        <Button
          className={own.way}
          disabledFocusable={isBusy}
          aria-expanded={isPasting}
          onClick={() => {
            setPasting(!isPasting);
          }}
        >
          {labels.paste}
        </Button>
        {isPasting && (
          <PasteField
            isBusy={isBusy}
            labels={labels}
            onText={onText}
            onClose={() => {
              setPasting(false);
              first.current?.focus();
            }}
          />
        )}
      </div>
    </>
  );
}

interface PasteProperties {
  readonly labels: WayLabels;
  readonly isBusy: boolean;
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

/** A field takes what is pasted without asking leave to read the clipboard. */
function PasteField({ labels, isBusy, onText, onClose }: PasteProperties) {
  const styles = useStyles();
  const field = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [isMissed, setMissed] = useState(false);
  useEffect(() => {
    field.current?.querySelector('textarea')?.focus();
  }, []);
  return (
    <div ref={field} className={styles.stack}>
      <Field
        label={labels.pasteField}
        hint={labels.pasteHint}
        {...(isMissed ? { validationMessage: labels.pasteEmpty } : {})}
      >
        <Textarea
          rows={6}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setMissed(false);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => {
            if (text.trim() === '') setMissed(true);
            else onText(text);
          }}
        >
          {labels.readPasted}
        </Button>
        <Button onClick={onClose}>{labels.closePaste}</Button>
      </div>
    </div>
  );
}
