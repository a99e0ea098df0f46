import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import {
  stress,
  tornado,
  uitkomstZonderFusie,
  voorgesteldeBandbreedtes,
  type Maatstaf,
} from '../../analyse';
import { analyseLabels } from '../../i18n/analyseLabels';
import { getypteBandbreedtes, opnameGevoeligheid, type Gevoeligheidsresultaat } from '../../plan';
import type { Steps } from '../../spreadsheet/steps';
import { isoDate } from '../scenario/logEntry';
import { Step } from '../scenario/Step';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { BuiltScenario } from './builtScenario';
import { MaatstafChoice } from './MaatstafChoice';
import { isWriting, OpnameNotice } from './OpnameNotice';
import { OpnameStand } from './OpnameStand';
import { RunRow } from './RunRow';
import { StressTable } from './StressTable';
import { TornadoTable } from './TornadoTable';
import { useAnalysis } from './useAnalysis';
import type { OpnameWriter } from './useOpname';

interface Properties {
  readonly built: BuiltScenario;
  readonly writer: OpnameWriter;
}

/** By the ranges that somebody typed on the sheet; elsewhere by the proposals. */
function* gevoeligheid({ input, vraag }: BuiltScenario): Steps<Gevoeligheidsresultaat> {
  const ranges = new Map([
    ...voorgesteldeBandbreedtes(input),
    ...getypteBandbreedtes(vraag.inputs),
  ]);
  yield;
  const zonderFusie = uitkomstZonderFusie(input);
  yield;
  return {
    tornado: yield* tornado(input, ranges),
    stressen: yield* stress(input),
    zonderFusie,
  };
}

/** What each assumption does to the norms, and what setbacks do. */
export function GevoeligheidStep({ built, writer }: Properties) {
  const { language, clock } = useServices();
  const all = analyseLabels(language);
  const labels = all.gevoeligheid;
  const styles = useStyles();
  const [maatstaf, setMaatstaf] = useState<Maatstaf>('afm');
  const { state, start, cancel } = useAnalysis<Gevoeligheidsresultaat>(built.kenmerk);
  const { nu, input, voortgang } = built;
  const isUnknown = Number.isNaN(nu.afm) && Number.isNaN(nu.bbr);
  const write = (result: Gevoeligheidsresultaat) =>
    void writer.write('gevoeligheid', 'gevoeligheid', function* (now) {
      yield;
      return now.kenmerk === built.kenmerk
        ? opnameGevoeligheid({ ...now.vraag, datum: isoDate(clock()) }, result)
        : undefined;
    });
  return (
    <Step heading={labels.title}>
      <p className={styles.quiet}>{labels.intro}</p>
      <p className={styles.quiet}>{labels.bereik}</p>
      <OpnameStand opname={built.opnamen.gevoeligheid} />
      {isUnknown ? (
        <p className={styles.text}>{all.ontbreekt(voortgang)}</p>
      ) : (
        <RunRow
          state={state}
          label={labels.calculate}
          onStart={() => void start(gevoeligheid(built))}
          onCancel={cancel}
        />
      )}
      {state.kind === 'done' && (
        <>
          <MaatstafChoice label={labels.sorteer} nu={nu} value={maatstaf} onChange={setMaatstaf} />
          <TornadoTable tornado={state.result.tornado} maatstaf={maatstaf} />
          <h4 className={styles.heading}>{all.stress.title}</h4>
          <StressTable
            input={input}
            nu={nu}
            zonderFusie={state.result.zonderFusie}
            results={state.result.stressen}
          />
          <div>
            <Button
              disabledFocusable={isWriting(writer)}
              onClick={() => {
                write(state.result);
              }}
            >
              {labels.write}
            </Button>
          </div>
        </>
      )}
      <OpnameNotice writer={writer} plaats="gevoeligheid" />
    </Step>
  );
}
