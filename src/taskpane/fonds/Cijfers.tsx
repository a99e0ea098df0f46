import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Figures } from '../../figures';
import { fondsLabels } from '../../i18n/fondsLabels';
import { decodeText } from '../../spreadsheet/read/decodeText';
import { Notice } from '../scenario/Notice';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { Gelezen } from './Gelezen';
import { leesSjabloon, type Leesantwoord } from './leesSjabloon';
import { csvBytes, sjabloon } from './sjabloon';
import type { Fondsbeeld } from './useFonds';

interface Properties {
  readonly figures: Figures;
  readonly beeld: Extract<Fondsbeeld, { kind: 'stand' }>;
  readonly onChanged: () => void;
}

type Stand =
  | { readonly kind: 'told'; readonly told: string }
  | { readonly kind: 'read'; readonly turn: number; readonly lezing: Leesantwoord };

/** The figures that only the user has: a template out, a filled-in one back. */
export function Cijfers({ figures, beeld, onChanged }: Properties) {
  const { language, saveFile } = useServices();
  const labels = fondsLabels(language).cijfers;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isPasting, setPasting] = useState(false);
  const [text, setText] = useState('');
  const [stand, setStand] = useState<Stand>();
  const { gemeenten } = beeld.stand;
  const read = (given: string) => {
    setStand((now) => ({
      kind: 'read',
      turn: now?.kind === 'read' ? now.turn + 1 : 0,
      lezing: leesSjabloon(given, gemeenten),
    }));
  };
  const readFile = async (file: File) => {
    try {
      const found = decodeText(new Uint8Array(await file.arrayBuffer()));
      if (found === null) setStand({ kind: 'told', told: labels.geenTekst });
      else read(found);
    } catch (error) {
      setStand({ kind: 'told', told: labels.nietGelezen(String(error)) });
    }
  };
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{labels.uitleg}</p>
      <div className={styles.row}>
        <Button
          onClick={() => {
            saveFile(labels.bestand, csvBytes(sjabloon(beeld.stand, labels)), 'csv');
          }}
        >
          {labels.sjabloon}
        </Button>
        <Button onClick={() => input.current?.click()}>{labels.lees}</Button>
        <Button
          aria-expanded={isPasting}
          onClick={() => {
            setPasting(!isPasting);
          }}
        >
          {labels.plak}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.txt,.tsv"
          aria-label={labels.veld}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void readFile(file);
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
      </div>
      {isPasting && (
        <>
          <Field label={labels.plakVeld} hint={labels.plakHint}>
            <Textarea
              rows={5}
              value={text}
              onChange={(_, { value }) => {
                setText(value);
              }}
            />
          </Field>
          <div>
            <Button
              appearance="primary"
              onClick={() => {
                read(text);
              }}
            >
              {labels.plakLees}
            </Button>
          </div>
        </>
      )}
      {stand?.kind === 'told' && <Weigering told={stand.told} />}
      {stand?.kind === 'read' &&
        ('weigering' in stand.lezing ? (
          <Weigering told={labels[stand.lezing.weigering]} />
        ) : (
          <Gelezen
            key={stand.turn}
            figures={figures}
            beeld={beeld}
            lezing={stand.lezing}
            onChanged={onChanged}
          />
        ))}
    </div>
  );
}

function Weigering({ told }: { readonly told: string }) {
  return (
    <Notice look="trouble" role="alert">
      {told}
    </Notice>
  );
}
