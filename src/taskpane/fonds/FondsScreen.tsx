import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Figures } from '../../figures';
import { fondsLabels } from '../../i18n/fondsLabels';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import type { BuiltState } from '../analyse/useBuiltScenario';
import { Fold } from '../cijfers/Fold';
import type { Builder } from '../scenario/builder';
import { Notice } from '../scenario/Notice';
import { failureSentence } from '../scenario/told';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { Bouw } from './Bouw';
import { Cijfers } from './Cijfers';
import { Raming } from './Raming';
import { Toets } from './Toets';
import { Trappen } from './Trappen';
import { Uitkomst } from './Uitkomst';
import { useFonds } from './useFonds';
import { Voorbeeld } from './Voorbeeld';
import { eersteKeuze, type Fusiekeuze } from './fusiekeuze';

interface Properties {
  readonly figures: Figures;
  readonly builder: Builder;
  readonly found: BuiltState;
  /** What the workbook keeps of the last build of a scenario. */
  readonly choice: string | null;
  /** Another number on each visit: then the workbook is read again. */
  readonly visit: number;
  /** Called when a sheet of the scenario was written. */
  readonly onScenario: () => void;
}

/** The Gemeentefonds before and after a merger: sheets, outcome, figures and tests. */
export function FondsScreen({ figures, builder, found, choice, visit, onScenario }: Properties) {
  const { language, clock } = useServices();
  const labels = fondsLabels(language);
  const styles = useStyles();
  const { workbook, beeld, read } = useFonds(figures, builder);
  // Somebody may have typed since the last look; the first look reads by itself.
  const seen = useRef(visit);
  useEffect(() => {
    if (seen.current === visit) return;
    seen.current = visit;
    read();
  }, [visit, read]);
  // What the user chose goes before what the sheets or the scenario have.
  const [picked, pick] = useState<Fusiekeuze>();
  const voorstel = beeld.kind === 'stand' ? beeld.voorstel : undefined;
  const keuze = picked ?? eersteKeuze(figures, voorstel, choice, clock());
  // Outside Excel there is no workbook; the pane itself says so.
  const isUnread = workbook.kind === 'unread' && workbook.failure.kind !== 'not-in-excel';
  return (
    <div className={styles.stack}>
      <Notice look="warning">{labels.simulatie}</Notice>
      <p className={styles.quiet}>{labels.intro}</p>
      <div role="status">
        {workbook.kind === 'reading' && <Spinner size="tiny" label={labels.read.reading} />}
      </div>
      {isUnread && (
        <Notice look="trouble" role="alert">
          {labels.read.unread(failureSentence(workbook.failure, scenarioLabels(language)))}
        </Notice>
      )}
      {beeld.kind === 'broken' && (
        <Notice look="trouble" role="alert">
          {labels.read.broken(beeld.detail)}
        </Notice>
      )}
      <Fold summary={labels.bouw.title} isOpen>
        {() => <Bouw figures={figures} keuze={keuze} onKeuze={pick} onChanged={read} />}
      </Fold>
      {beeld.kind === 'stand' && (
        <>
          <Fold summary={labels.uitkomst.title} isOpen>
            {() => (
              <div className={styles.stack}>
                <Uitkomst beeld={beeld} />
                <div>
                  <Button
                    size="small"
                    disabledFocusable={workbook.kind === 'reading'}
                    onClick={read}
                  >
                    {labels.read.again}
                  </Button>
                </div>
              </div>
            )}
          </Fold>
          <Fold summary={labels.cijfers.title}>
            {() => <Cijfers figures={figures} beeld={beeld} onChanged={read} />}
          </Fold>
          <Fold summary={labels.toets.title}>
            {() => <Toets figures={figures} stand={beeld.stand} />}
          </Fold>
          <Fold summary={labels.voorbeeld.title}>{() => <Voorbeeld figures={figures} />}</Fold>
          <Fold summary={labels.trappen.title}>{() => <Trappen stand={beeld.stand} />}</Fold>
          <Fold summary={labels.raming.title}>
            {() => <Raming figures={figures} beeld={beeld} found={found} onChanged={onScenario} />}
          </Fold>
        </>
      )}
    </div>
  );
}
