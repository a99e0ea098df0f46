import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Figures } from '../../figures';
import { describeProblem } from '../../i18n';
import { analyseLabels } from '../../i18n/analyseLabels';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import type { Builder } from '../scenario/builder';
import { LeftoverNotice } from '../scenario/LeftoverNotice';
import { Notice } from '../scenario/Notice';
import { failureSentence } from '../scenario/told';
import { useWorkbookFigures } from '../scenario/useWorkbookFigures';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { BuiltScenario } from './builtScenario';
import { DoelStep } from './DoelStep';
import { FondsStep } from './FondsStep';
import { GevoeligheidStep } from './GevoeligheidStep';
import { RaadStep } from './raad/RaadStep';
import { useBuiltScenario, type BuiltState } from './useBuiltScenario';
import { useOpname } from './useOpname';
import { VergelijkStep } from './VergelijkStep';

interface Properties {
  readonly figures: Figures;
  readonly builder: Builder;
  readonly visit: number;
}

/** Questions to the scenario that stands in the workbook. */
export function AnalyseScreen({ figures, builder, visit }: Properties) {
  const { language } = useServices();
  const labels = analyseLabels(language);
  const styles = useStyles();
  const workbook = useWorkbookFigures(builder);
  const { state, read } = workbook;
  const found = useBuiltScenario(figures, state);
  const writer = useOpname(figures, builder, () => void read());
  // Somebody may have built or typed since the last look; the first look reads by itself.
  const seen = useRef(visit);
  useEffect(() => {
    if (seen.current === visit) return;
    seen.current = visit;
    void read();
  }, [visit, read]);
  // Outside Excel there is no workbook; the pane itself says so.
  const isUnread = state.kind === 'unread' && state.failure.kind !== 'not-in-excel';
  return (
    <>
      <p className={styles.quiet}>{labels.intro}</p>
      <LeftoverNotice
        builder={builder}
        suspicions={writer.suspicions}
        onCleaned={() => void read()}
      />
      <div role="status">
        {(state.kind === 'reading' || (state.kind === 'read' && found.kind === 'waiting')) && (
          <Spinner size="tiny" label={labels.reading} />
        )}
      </div>
      {isUnread && (
        <Notice look="trouble" role="alert">
          {labels.unread(failureSentence(state.failure, scenarioLabels(language)))}
        </Notice>
      )}
      {found.kind === 'ready' ? <Basis built={found.built} /> : <NotReady found={found} />}
      {(isUnread || found.kind !== 'waiting') && (
        <div>
          <Button
            size="small"
            disabledFocusable={state.kind === 'reading'}
            onClick={() => void read()}
          >
            {labels.readAgain}
          </Button>
        </div>
      )}
      {found.kind === 'ready' && (
        <>
          <DoelStep built={found.built} writer={writer} />
          <GevoeligheidStep built={found.built} writer={writer} />
          <VergelijkStep built={found.built} writer={writer} />
          <RaadStep cells={found.built.reading.inputs} />
        </>
      )}
      <FondsStep
        figures={figures}
        builder={builder}
        found={found}
        choice={workbook.choice}
        visit={visit}
        onScenario={() => void read()}
      />
    </>
  );
}

/** Of which scenario everything below is, and how it stands. */
function Basis({ built: { input, naam, nu, voortgang } }: { readonly built: BuiltScenario }) {
  const labels = analyseLabels(useServices().language);
  const styles = useStyles();
  const isMissing = Number.isNaN(nu.afm) || Number.isNaN(nu.bbr);
  return (
    <div className={styles.tight}>
      <p className={styles.text}>
        <strong>
          {labels.scenario(
            naam,
            input.partners.map((partner) => partner.naam),
          )}
        </strong>
      </p>
      <p className={styles.text}>{labels.nu('afm', nu.afmJaar, nu.afm)}</p>
      <p className={styles.text}>{labels.nu('bbr', nu.bbrJaar, nu.bbr)}</p>
      {isMissing && <p className={styles.quiet}>{labels.ontbreekt(voortgang)}</p>}
    </div>
  );
}

function NotReady({ found }: { readonly found: Exclude<BuiltState, { kind: 'ready' }> }) {
  const { language } = useServices();
  const labels = analyseLabels(language);
  const styles = useStyles();
  switch (found.kind) {
    case 'waiting':
      return null;
    case 'broken':
      return (
        <Notice look="trouble" role="alert">
          {labels.broken(found.detail)}
        </Notice>
      );
    case 'refused':
      return (
        <Notice look="warning" role="alert">
          <p className={styles.text}>{labels.geen.refused}</p>
          {found.problem && (
            <p className={styles.text}>{describeProblem(found.problem, language)}</p>
          )}
        </Notice>
      );
    case 'no-scenario':
    case 'no-choice':
    case 'unreadable':
    case 'live':
      return <Notice role="status">{labels.geen[found.kind]}</Notice>;
  }
}
