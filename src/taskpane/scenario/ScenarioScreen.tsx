import { useMemo, useState } from 'react';
import type { Figures } from '../../figures';
import { describeProblem } from '../../i18n';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { BuildStep } from './BuildStep';
import type { Builder } from './builder';
import { DatesStep } from './DatesStep';
import { LeftoverNotice } from './LeftoverNotice';
import { Notice } from './Notice';
import { PartnersStep } from './PartnersStep';
import { RatesStep } from './RatesStep';
import { readDraft } from './readDraft';
import { RegulationStep } from './RegulationStep';
import { emptyDraft, type ScenarioDraft } from './scenarioDraft';
import { Step } from './Step';
import { useScenarioBuild } from './useScenarioBuild';

interface Properties {
  readonly figures: Figures;
  readonly builder: Builder;
}

/** From municipalities to a built workbook, in five steps under each other. */
export function ScenarioScreen({ figures, builder }: Properties) {
  const { language } = useServices();
  const labels = scenarioLabels(language);
  const styles = useStyles();
  const [draft, setDraft] = useState<ScenarioDraft>(emptyDraft);
  const build = useScenarioBuild(builder);
  const reading = useMemo(() => readDraft(figures, draft), [figures, draft]);
  const change = (next: ScenarioDraft) => {
    setDraft(next);
    build.forget();
  };
  const refused = (step: 'gemeenten' | 'datums') =>
    reading.kind === 'refused' &&
    reading.step === step && (
      <Notice look="trouble" role="alert">
        {describeProblem(reading.problem, language)}
      </Notice>
    );
  const known = reading.kind === 'ready' || reading.kind === 'no-regulation';
  return (
    <>
      <p className={styles.quiet}>{labels.intro}</p>
      <LeftoverNotice builder={builder} suspicions={build.suspicions} onCleaned={build.forget} />
      <Step heading={labels.steps.gemeenten}>
        <PartnersStep figures={figures} draft={draft} onChange={change} />
        {refused('gemeenten')}
      </Step>
      {reading.kind === 'too-few' ? (
        <p className={styles.quiet}>{labels.first}</p>
      ) : (
        <>
          <Step heading={labels.steps.datums}>
            <DatesStep draft={draft} reading={reading} onChange={change} />
            {refused('datums')}
          </Step>
          {known ? (
            <>
              <Step heading={labels.steps.regeling}>
                <RegulationStep
                  draft={draft}
                  shown={reading.shown}
                  basis={reading.basis}
                  onChange={change}
                />
              </Step>
              <Step heading={labels.steps.tarieven}>
                <RatesStep draft={draft} basis={reading.basis} onChange={change} />
              </Step>
            </>
          ) : (
            <p className={styles.quiet}>{labels.mend}</p>
          )}
          <Step heading={labels.steps.bouwen}>
            <BuildStep
              builder={builder}
              build={build}
              basis={reading.kind === 'ready' ? reading.basis : undefined}
            />
          </Step>
        </>
      )}
    </>
  );
}
