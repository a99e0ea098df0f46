import { useEffect } from 'react';
import type { Figures } from '../../figures';
import { describeProblem, type KnownProblem } from '../../i18n';
import { delenLabels } from '../../i18n/delenLabels';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import { newestDate } from '../../scenario';
import { DelenCard } from '../delen/DelenCard';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { BuildStep } from './BuildStep';
import type { Builder } from './builder';
import { DatesStep } from './DatesStep';
import { LeftoverNotice } from './LeftoverNotice';
import { LeningenStep } from './leningen/LeningenStep';
import { useLeningen } from './leningen/useLeningen';
import { KeptChoiceNotice } from './KeptChoiceNotice';
import { logEntry } from './logEntry';
import { Notice } from './Notice';
import { OneVersion } from './OneVersion';
import type { Partnerkeuze } from './partnerkeuze';
import { PartnerkeuzeNotice } from './PartnerkeuzeNotice';
import { PartnersStep } from './PartnersStep';
import { RatesStep } from './RatesStep';
import type { RefusedStep } from './readDraft';
import { RefreshStep } from './RefreshStep';
import { RegulationStep } from './RegulationStep';
import { ScenariosStep } from './scenarios/ScenariosStep';
import { useScenarioacties } from './scenarios/useScenarioacties';
import { withSources, type ScenarioDraft } from './scenarioDraft';
import { SourcesStep } from './SourcesStep';
import { Step } from './Step';
import { usePartnerkeuze } from './usePartnerkeuze';
import { useRestoredDraft } from './useRestoredDraft';
import { useScenarioBuild, type BuildState } from './useScenarioBuild';
import { useScenarioSources } from './useScenarioSources';
import { useWorkbookFigures } from './useWorkbookFigures';
import { WorkbookNotice } from './WorkbookNotice';

interface Properties {
  readonly figures: Figures;
  readonly builder: Builder;
  readonly partnerkeuze: Partnerkeuze | undefined;
}

/** From municipalities to a built workbook, in steps under each other. */
export function ScenarioScreen({ figures, builder, partnerkeuze }: Properties) {
  const services = useServices();
  const { language } = services;
  const labels = scenarioLabels(language);
  const styles = useStyles();
  const workbook = useWorkbookFigures(builder);
  const { draft, kept, setDraft } = useRestoredDraft(figures, workbook);
  const isReading = workbook.state.kind === 'reading';
  const keuze = usePartnerkeuze(partnerkeuze, { draft, setDraft, isReading });
  const leningen = useLeningen();
  const { lijsten } = leningen;
  const scenarios = useScenarioacties();
  const { acties } = scenarios;
  const sources = useScenarioSources(figures, draft, workbook, lijsten, acties);
  const { eigen, base, reading, refresh, prepared } = sources;
  const build = useScenarioBuild(builder, {
    onRead: workbook.take,
    onBuilt: ({ leningen: written, scenarioacties: done }) => {
      leningen.settle(written);
      scenarios.settle(done);
    },
    onWritten: () => {
      sources.settle();
      void workbook.read();
    },
  });
  const { forget } = build;
  // What was compared counts no longer when other figures or loans are read in, or scenarios change.
  useEffect(forget, [forget, eigen, lijsten, acties]);
  const change = (next: ScenarioDraft) => {
    setDraft(next);
    forget();
  };
  const problem = reading.kind === 'refused' ? reading.problem : undefined;
  // What goes wrong only by what is refreshed is told there.
  const isRefreshRefused = problem !== undefined && base.kind === 'ready';
  const refusal = problem && (
    <Notice look="trouble" role="alert">
      {describeProblem(problem, language)}
    </Notice>
  );
  const refused = (step: RefusedStep) =>
    reading.kind === 'refused' && reading.step === step && !isRefreshRefused && refusal;
  const oneVersion = (of: KnownProblem | undefined) => (
    <OneVersion
      problem={of}
      replaceable={sources.replaceable}
      hasOwn={eigen.length > 0}
      isReplacing={sources.isReplacing}
      onReplace={(replace) => {
        sources.replace(replace);
        forget();
      }}
    />
  );
  const steps = isRefreshRefused ? base : reading;
  const known = steps.kind === 'ready' || steps.kind === 'no-regulation';
  return (
    <>
      <p className={styles.quiet}>{labels.intro}</p>
      <LeftoverNotice
        builder={builder}
        suspicions={build.suspicions}
        onCleaned={() => {
          forget();
          void workbook.read();
        }}
      />
      <WorkbookNotice workbook={workbook} />
      <KeptChoiceNotice kept={kept} />
      <PartnerkeuzeNotice
        figures={figures}
        keuze={keuze}
        gekozen={draft.gemeenten}
        onAnswer={(isReplaced) => {
          keuze.answer(isReplaced);
          if (isReplaced) forget();
        }}
      />
      <Step heading={labels.steps.gemeenten}>
        <PartnersStep
          figures={figures}
          draft={draft}
          eigen={eigen}
          vastgelegd={workbook.vastgelegd}
          onChange={change}
        />
        {refused('gemeenten')}
        {oneVersion(isRefreshRefused ? undefined : problem)}
      </Step>
      {reading.kind === 'too-few' ? (
        <p className={styles.quiet}>{labels.first}</p>
      ) : (
        <>
          {steps.verschillen.length > 0 && (
            <Step heading={labels.bronnen.title}>
              <SourcesStep
                verschillen={steps.verschillen}
                onChoose={(chosen) => {
                  change(withSources(draft, chosen));
                }}
              />
              {refused('bronnen')}
            </Step>
          )}
          <Step heading={labels.steps.datums}>
            <DatesStep draft={draft} reading={steps} onChange={change} />
            {refused('datums')}
          </Step>
          {known ? (
            <>
              <Step heading={labels.steps.regeling}>
                <RegulationStep
                  draft={draft}
                  shown={steps.shown}
                  basis={steps.basis}
                  onChange={change}
                />
              </Step>
              <Step heading={labels.steps.tarieven}>
                <RatesStep draft={draft} basis={steps.basis} onChange={change} />
              </Step>
              <LeningenStep basis={steps.basis} inputs={workbook.inputs} leningen={leningen} />
              <ScenariosStep inputs={workbook.inputs} scenarios={scenarios} />
            </>
          ) : (
            <p className={styles.quiet}>{labels.mend}</p>
          )}
          {base.kind === 'ready' && workbook.vastgelegd.length > 0 && (
            <Step heading={labels.vernieuwen.title}>
              <RefreshStep
                workbook={workbook}
                refresh={{
                  ...refresh,
                  accept: (changes, isTaken) => {
                    refresh.accept(changes, isTaken);
                    forget();
                  },
                  close: () => {
                    refresh.close();
                    forget();
                  },
                }}
                waiting={sources.waiting}
                setAside={sources.setAside}
                kantelingen={sources.kantelingen}
                refused={
                  isRefreshRefused && (
                    <>
                      {refusal}
                      <p className={styles.text}>{labels.vernieuwen.mixed}</p>
                      {oneVersion(problem)}
                    </>
                  )
                }
                onPreview={prepared && (() => void build.preview(prepared))}
              />
            </Step>
          )}
          <Step heading={labels.steps.bouwen}>
            <BuildStep builder={builder} build={build} prepared={prepared} />
          </Step>
        </>
      )}
      <Step heading={delenLabels(language).title}>
        <DelenCard
          deler={builder.deler}
          isBusy={isWriting(build.state)}
          logEntry={(gebeurtenis) =>
            logEntry(gebeurtenis, { cijfersVan: newestDate(workbook.vastgelegd) }, services)
          }
          onChanged={() => {
            forget();
            void workbook.read();
          }}
        />
      </Step>
    </>
  );
}

function isWriting({ kind }: BuildState): boolean {
  return kind === 'building' || kind === 'undoing' || kind === 'reading';
}
