import { mergeClasses } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { scenariosLabels } from '../../../i18n/scenariosLabels';
import type { InputCell, Scenarioactie } from '../../../plan';
import { Fold } from '../../cijfers/Fold';
import { RefButton } from '../../RefButton';
import { useServices } from '../../services';
import { useStyles } from '../../styles';
import { Notice } from '../Notice';
import { Step } from '../Step';
import { ScenarioRow } from './ScenarioRow';
import { actiezin, scenariosView } from './scenariosView';
import type { Scenarioacties } from './useScenarioacties';

interface Properties {
  /** What the workbook holds. */
  readonly inputs: ReadonlyMap<string, InputCell>;
  readonly scenarios: Scenarioacties;
}

/** The scenario columns of the workbook, and what the next build does with them. */
export function ScenariosStep({ inputs: held, scenarios }: Properties) {
  const labels = scenariosLabels(useServices().language);
  const styles = useStyles();
  const { acties, add, takeBack } = scenarios;
  const [told, setTold] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const view = useMemo(() => scenariosView(held, acties, labels), [held, acties, labels]);
  const { inputs, standen, gepland, nietGedaan } = view;
  const live = standen.find(({ stand }) => stand === 'actief');
  const take = (actie: Scenarioactie, naam: string) => {
    add(actie);
    setTold(labels.wacht.gepland(actiezin(actie, naam, labels)));
    // The row that was pressed in is gone.
    if (actie.soort === 'verwijderen') requestAnimationFrame(() => back.current?.focus());
  };
  return (
    <Step heading={labels.title}>
      <p className={styles.quiet}>{labels.intro}</p>
      {live === undefined && <Notice look="warning">{labels.geenActief}</Notice>}
      <Fold summary={labels.open(standen.length, live?.naam)}>
        {() => (
          <ul
            ref={list}
            tabIndex={-1}
            className={mergeClasses(styles.plainList, styles.stack)}
            aria-label={labels.list}
          >
            {standen.map((stand) => (
              <ScenarioRow key={stand.id} stand={stand} inputs={inputs} onTake={take} />
            ))}
          </ul>
        )}
      </Fold>
      <div role="status" className={styles.quiet}>
        {told}
      </div>
      {nietGedaan.length > 0 && (
        <Notice look="trouble" role="alert">
          <p className={styles.text}>{labels.nietGedaan}</p>
          <ul className={styles.list}>
            {nietGedaan.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {gepland.length > 0 && (
        <>
          <h4 className={styles.heading}>{labels.wacht.title}</h4>
          <ol className={styles.list} aria-label={labels.wacht.title}>
            {gepland.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ol>
        </>
      )}
      {acties.length > 0 && (
        <div className={styles.row}>
          <RefButton
            ref={back}
            size="small"
            onClick={() => {
              takeBack();
              setTold(labels.wacht.terugGenomen);
              if (acties.length === 1) list.current?.focus();
            }}
          >
            {labels.wacht.terug}
          </RefButton>
        </div>
      )}
    </Step>
  );
}
