import { Button, Link } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { leningLabels } from '../../../i18n/leningLabels';
import { leningrijen, metLeningen, type InputCell } from '../../../plan';
import type { ScenarioBasis } from '../../../scenario';
import { exampleFolder } from '../../cijfers/exampleFiles';
import { Fold } from '../../cijfers/Fold';
import { ImportWays } from '../../cijfers/ImportWays';
import { ReadingState } from '../../cijfers/ReadingState';
import { useImport } from '../../cijfers/useImport';
import { useServices } from '../../services';
import { useStyles } from '../../styles';
import { Notice } from '../Notice';
import { Step } from '../Step';
import { overzicht } from './gelezenLeningen';
import { LeningenCard } from './LeningenCard';
import type { Leningen } from './useLeningen';

interface Properties {
  readonly basis: ScenarioBasis;
  /** What the workbook holds. */
  readonly inputs: ReadonlyMap<string, InputCell>;
  readonly leningen: Leningen;
}

/** File beside the page that shows what a list looks like. */
const example = 'leningen.csv';

/** Lists of loans out of a file, a selection or pasted text, for the next build. */
export function LeningenStep({ basis, inputs, leningen }: Properties) {
  const { language, createReader } = useServices();
  const labels = leningLabels(language);
  const styles = useStyles();
  const first = useRef<HTMLButtonElement>(null);
  const [wasOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  // Who reads no list does not fetch what reads it.
  const reading = useImport(async (...given) => {
    const reader = await createReader();
    return reader.readLoans(...given);
  }, labels);
  const { state } = reading;
  const { lijsten } = leningen;
  const { partners } = basis;
  const held = useMemo(() => leningrijen(inputs).length, [inputs]);
  const over = useMemo(() => metLeningen(inputs, lijsten, partners), [inputs, lijsten, partners]);
  const start = (action: () => void) => {
    setOpen(true);
    setDone(false);
    action();
  };
  // What was pressed is gone by the time that the ways in are back.
  const toWays = () => {
    requestAnimationFrame(() => first.current?.focus());
  };
  const found = state.kind === 'read' ? state.source : undefined;
  return (
    <Step heading={labels.title}>
      <p className={styles.quiet}>
        {labels.intro} {labels.held(held)}
      </p>
      <Waiting basis={basis} leningen={leningen} />
      {isDone && lijsten.length > 0 && (
        <Notice look="success" role="status">
          {labels.gebruikt.done}
        </Notice>
      )}
      {found?.reading.ok === true ? (
        <LeningenCard
          key={state.kind === 'read' ? state.turn : 0}
          naam={found.name}
          tabellen={found.reading.tabellen}
          basis={basis}
          inputs={over}
          onUse={(lijst) => {
            leningen.add({ ...lijst, naam: found.name });
            setDone(true);
            reading.next();
            toWays();
          }}
          onCancel={() => {
            reading.drop();
            toWays();
          }}
        />
      ) : (
        <Fold summary={labels.open} isOpen={wasOpen}>
          {() => (
            <div className={styles.stack}>
              <p className={styles.quiet}>
                {labels.columns}{' '}
                <Link href={`${exampleFolder}${example}`} download={example}>
                  {labels.example}
                </Link>
              </p>
              <ImportWays
                first={first}
                labels={labels.ways}
                isBusy={state.kind === 'reading'}
                onSelection={() => {
                  start(() => void reading.readSelection());
                }}
                onFiles={(files) => {
                  start(() => {
                    reading.readFiles(files);
                  });
                }}
                onText={(text) => {
                  start(() => {
                    reading.readText(text);
                  });
                }}
              />
            </div>
          )}
        </Fold>
      )}
      <ReadingState
        state={state}
        onCancel={() => {
          reading.cancel();
          toWays();
        }}
      />
      {found?.reading.ok === false && (
        <Notice look="trouble" role="alert">
          {labels.notAList(labels.probleem.lijst(found.reading.problem))}
        </Notice>
      )}
      {reading.waiting.length > 0 && (
        <p className={styles.quiet}>{labels.ways.next(reading.waiting)}</p>
      )}
    </Step>
  );
}

/** What was agreed to and stands in no cell yet. */
function Waiting({
  basis: { partners },
  leningen: { lijsten, remove },
}: Pick<Properties, 'basis' | 'leningen'>) {
  const labels = leningLabels(useServices().language).gebruikt;
  const styles = useStyles();
  const [told, setTold] = useState('');
  return (
    <>
      {lijsten.length > 0 && (
        <>
          <h4 className={styles.heading}>{labels.title}</h4>
          <ul className={styles.list} aria-label={labels.title}>
            {lijsten.map((lijst) => {
              const { aantal, wie, som, afwezig } = overzicht(lijst, partners);
              return (
                <li key={lijst.id}>
                  {aantal > 0 && labels.line(aantal, wie, lijst.naam, som)}
                  {lijst.wijze === 'vervangen' && aantal > 0 && `; ${labels.vervangt}`}
                  {afwezig.length > 0 && ` ${labels.telt(afwezig)}`}{' '}
                  <Button
                    size="small"
                    aria-label={labels.removeOf(lijst.naam)}
                    onClick={() => {
                      remove(lijst.id);
                      setTold(labels.removed(lijst.naam));
                    }}
                  >
                    {labels.remove}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <div role="status" className={styles.quiet}>
        {lijsten.length === 0 ? told : ''}
      </div>
    </>
  );
}
