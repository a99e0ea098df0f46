import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { scenariosLabels } from '../../../i18n/scenariosLabels';
import { langsteNaam, type InputCell, type Scenarioactie, type Scenariostand } from '../../../plan';
import { useServices } from '../../services';
import { useStyles } from '../../styles';
import { Notice } from '../Notice';
import { eigenAannames, nieuweKopie, weigering } from './scenariosView';

interface Properties {
  readonly stand: Scenariostand;
  /** The cells as they will stand after what waits already. */
  readonly inputs: ReadonlyMap<string, InputCell>;
  readonly onTake: (actie: Scenarioactie, naam: string) => void;
}

type Named = Extract<Scenarioactie, { readonly naam: string }>;
type Removal = Extract<Scenarioactie, { readonly soort: 'verwijderen' }>;
/** What the row asks before it does anything. */
type Question = Named | Removal;

/** One scenario: what it is called, how it stands, and what one can do with it. */
export function ScenarioRow({ stand, inputs, onTake }: Properties) {
  const labels = scenariosLabels(useServices().language);
  const styles = useStyles();
  const [question, setQuestion] = useState<Question>();
  const [refused, setRefused] = useState('');
  const pressed = useRef<HTMLElement | null>(null);
  const { id, naam, slot, isKopie } = stand;
  const marks = [
    ...(stand.stand === 'actief' ? [labels.stand.actief] : []),
    ...(slot ? [labels.stand.vast] : []),
    ...(isKopie ? [labels.stand.kopie] : []),
  ];
  const fault = labels.fout[stand.stand];
  const close = () => {
    setQuestion(undefined);
    requestAnimationFrame(() => pressed.current?.focus());
  };
  const take = (actie: Scenarioactie): boolean => {
    const why = weigering(inputs, actie, naam, labels);
    setRefused(why ?? '');
    if (why === undefined) onTake(actie, naam);
    return why === undefined;
  };
  /** Asked only where it can be done at all. */
  const ask = (next: Question | string) => {
    const probe = typeof next === 'string' || next.soort !== 'verwijderen' ? undefined : next;
    const why = typeof next === 'string' ? next : probe && weigering(inputs, probe, naam, labels);
    setRefused(why ?? '');
    setQuestion(why === undefined && typeof next !== 'string' ? next : undefined);
  };
  const doIt = (soort: 'activeren' | 'vergrendelen' | 'ontgrendelen') => ({
    soort,
    press: () => {
      setQuestion(undefined);
      take({ soort, id });
    },
  });
  const knoppen: readonly { soort: Scenarioactie['soort']; press: () => void }[] = [
    ...(stand.stand === 'actief' ? [] : [doIt('activeren')]),
    {
      soort: 'kopieren',
      press: () => {
        ask(nieuweKopie(inputs, stand, labels));
      },
    },
    {
      soort: 'hernoemen',
      press: () => {
        // Who may not rename it hears so before he types.
        const probe = { soort: 'hernoemen', id, naam } as const;
        ask(slot ? (weigering(inputs, probe, naam, labels) ?? '') : probe);
      },
    },
    doIt(slot ? 'ontgrendelen' : 'vergrendelen'),
    ...(isCopy(id)
      ? [
          {
            soort: 'verwijderen' as const,
            press: () => {
              ask({ soort: 'verwijderen', id });
            },
          },
        ]
      : []),
  ];
  return (
    <li className={styles.tight}>
      <div>
        <strong>{naam}</strong>
        {marks.length > 0 && ` (${marks.join(', ')})`}
      </div>
      {fault !== '' && <p className={styles.quiet}>{fault}</p>}
      <div className={styles.row}>
        {knoppen.map(({ soort, press }) => (
          <Button
            key={soort}
            size="small"
            aria-label={labels.knopVan[soort](naam)}
            onClick={({ currentTarget }) => {
              pressed.current = currentTarget;
              press();
            }}
          >
            {labels.knop[soort]}
          </Button>
        ))}
      </div>
      {refused !== '' && (
        <Notice look="trouble" role="alert">
          {refused}
        </Notice>
      )}
      {question?.soort === 'verwijderen' && (
        <Removal
          naam={naam}
          count={eigenAannames(inputs, stand)}
          onYes={() => {
            setQuestion(undefined);
            take(question);
          }}
          onNo={close}
        />
      )}
      {question !== undefined && question.soort !== 'verwijderen' && (
        <Naming
          key={question.soort}
          van={naam}
          question={question}
          onGive={(gegeven) => {
            if (take({ ...question, naam: gegeven })) close();
          }}
          onCancel={() => {
            setRefused('');
            close();
          }}
        />
      )}
    </li>
  );
}

function isCopy(id: Scenarioactie['id']): id is Removal['id'] {
  return id.startsWith('kopie');
}

/** One field for the name of a copy, or for a new name. */
function Naming({
  van,
  question,
  onGive,
  onCancel,
}: {
  readonly van: string;
  readonly question: Named;
  readonly onGive: (naam: string) => void;
  readonly onCancel: () => void;
}) {
  const labels = scenariosLabels(useServices().language).vraag;
  const styles = useStyles();
  const [naam, setNaam] = useState(question.naam);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const isCopy = question.soort === 'kopieren';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onGive(naam);
  };
  return (
    <form className={styles.card} onSubmit={submit}>
      <Field
        label={isCopy ? labels.kopieren(van) : labels.hernoemen(van)}
        hint={labels.hint(langsteNaam)}
      >
        <Input
          input={{ ref: field }}
          value={naam}
          onChange={(_, { value }) => {
            setNaam(value);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" size="small">
          {isCopy ? labels.kopieer : labels.hernoem}
        </Button>
        <Button size="small" onClick={onCancel}>
          {labels.annuleer}
        </Button>
      </div>
    </form>
  );
}

/** Asks before a column goes, and says what goes with it. */
function Removal({
  naam,
  count,
  onYes,
  onNo,
}: {
  readonly naam: string;
  readonly count: number;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const labels = scenariosLabels(useServices().language).verwijder;
  const styles = useStyles();
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <Notice look="warning">
      <p ref={title} tabIndex={-1} className={styles.text}>
        <strong>{labels.title(naam)}</strong>
      </p>
      <p className={styles.text}>{labels.text(count)}</p>
      <div className={styles.row}>
        <Button size="small" appearance="primary" onClick={onYes}>
          {labels.ja}
        </Button>
        <Button size="small" onClick={onNo}>
          {labels.nee}
        </Button>
      </div>
    </Notice>
  );
}
