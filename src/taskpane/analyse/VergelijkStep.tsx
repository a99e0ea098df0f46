import { Button } from '@fluentui/react-components';
import {
  vergelijkPartners,
  vergelijkScenarios,
  volgordeAfm,
  type Partnerset,
  type Scenarioresultaat,
} from '../../analyse';
import { analyseLabels } from '../../i18n/analyseLabels';
import { opnamePartners, opnameScenarios, type InputCell } from '../../plan';
import type { Steps } from '../../spreadsheet/steps';
import { Notice } from '../scenario/Notice';
import { isoDate } from '../scenario/logEntry';
import { Step } from '../scenario/Step';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { BuiltScenario, Opname } from './builtScenario';
import { isWriting, OpnameNotice } from './OpnameNotice';
import { OpnameStand } from './OpnameStand';
import { PartnerTable } from './PartnerTable';
import { RunRow } from './RunRow';
import { ScenarioTable } from './ScenarioTable';
import { useAnalysis } from './useAnalysis';
import type { OpnameWriter } from './useOpname';

interface Properties {
  readonly built: BuiltScenario;
  readonly writer: OpnameWriter;
}

interface Vergelijking {
  readonly scenarios: readonly Scenarioresultaat[];
  readonly sets: readonly Partnerset[];
}

function* vergelijking({ input }: BuiltScenario): Steps<Vergelijking> {
  return { scenarios: yield* vergelijkScenarios(input), sets: yield* vergelijkPartners(input) };
}

/** Every scenario and every set of partners beside the live one, and in the workbook on request. */
export function VergelijkStep({ built, writer }: Properties) {
  const { language, clock } = useServices();
  const labels = analyseLabels(language).vergelijk;
  const styles = useStyles();
  const { state, start, cancel, settle } = useAnalysis<Vergelijking>(built.kenmerk);
  const update = () =>
    void writer.write('vergelijk', 'scenarios', function* (now): Steps<
      ReadonlyMap<string, InputCell>
    > {
      const result = yield* vergelijking(now);
      const vraag = { ...now.vraag, datum: isoDate(clock()) };
      settle(now.kenmerk, result);
      return new Map([
        ...opnameScenarios(vraag, result.scenarios),
        ...opnamePartners(vraag, result.sets),
      ]);
    });
  return (
    <Step heading={labels.title}>
      <p className={styles.quiet}>{labels.intro}</p>
      <OpnameStand opname={worst(built.opnamen.scenarios, built.opnamen.partners)} />
      <RunRow
        state={state}
        label={labels.calculate}
        onStart={() => void start(vergelijking(built))}
        onCancel={cancel}
      >
        <Button disabledFocusable={state.kind === 'busy' || isWriting(writer)} onClick={update}>
          {labels.update}
        </Button>
      </RunRow>
      <p className={styles.quiet}>{labels.updateHint}</p>
      <OpnameNotice writer={writer} plaats="vergelijk" />
      {state.kind === 'done' && (
        <>
          {volgordeAfm(state.result.scenarios) === false && (
            <Notice look="warning">{labels.scenarios.volgorde}</Notice>
          )}
          <ScenarioTable results={state.result.scenarios} live={built.input.scenario} />
          <PartnerTable sets={state.result.sets} partners={built.input.partners} />
        </>
      )}
    </Step>
  );
}

/** Of two snapshots that are taken together the one that has to be told. */
function worst(one: Opname, other: Opname): Opname {
  return one.stand === 'actueel' ? other : one;
}
