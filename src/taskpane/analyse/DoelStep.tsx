import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { doelzoek, hefbomen, type Doelresultaat, type Hefboom, type Maatstaf } from '../../analyse';
import { analyseLabels } from '../../i18n/analyseLabels';
import { opnameDoel } from '../../plan';
import type { ScenarioInput } from '../../scenario';
import type { Steps } from '../../spreadsheet/steps';
import { isoDate } from '../scenario/logEntry';
import { Step } from '../scenario/Step';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { BuiltScenario } from './builtScenario';
import { doeltekst, watOntbreekt } from './doelView';
import { MaatstafChoice } from './MaatstafChoice';
import { isWriting, OpnameNotice } from './OpnameNotice';
import { OpnameStand } from './OpnameStand';
import { RunRow } from './RunRow';
import { useAnalyseStyles } from './styles';
import { useAnalysis } from './useAnalysis';
import type { OpnameWriter } from './useOpname';

interface Properties {
  readonly built: BuiltScenario;
  readonly writer: OpnameWriter;
}

function* doelen(
  input: ScenarioInput,
  maatstaf: Maatstaf,
  chosen: readonly Hefboom[],
): Steps<readonly Doelresultaat[]> {
  const found: Doelresultaat[] = [];
  for (const hefboom of chosen) {
    found.push(yield* doelzoek(input, maatstaf, hefboom));
    yield;
  }
  return found;
}

/** At which value of a lever a norm is just kept; a proposal at most, never applied by itself. */
export function DoelStep({ built, writer }: Properties) {
  const { language, clock } = useServices();
  const labels = analyseLabels(language).doel;
  const styles = useStyles();
  const own = useAnalyseStyles();
  const [maatstaf, setMaatstaf] = useState<Maatstaf>('afm');
  const [chosen, choose] = useState<readonly Hefboom[]>(hefbomen);
  const { state, start, cancel, forget } = useAnalysis<readonly Doelresultaat[]>(built.kenmerk);
  const isBusy = state.kind === 'busy';
  const write = (results: readonly Doelresultaat[]) =>
    void writer.write('doel', 'gevoeligheid', function* (now) {
      yield;
      return now.kenmerk === built.kenmerk
        ? opnameDoel({ ...now.vraag, datum: isoDate(clock()) }, results)
        : undefined;
    });
  return (
    <Step heading={labels.title}>
      <p className={styles.quiet}>{labels.intro}</p>
      <OpnameStand opname={built.opnamen.doel} />
      <MaatstafChoice
        label={analyseLabels(language).maatstaf.field}
        nu={built.nu}
        value={maatstaf}
        onChange={(next) => {
          setMaatstaf(next);
          forget();
        }}
      />
      <div role="group" aria-label={labels.hefbomen} className={own.checks}>
        {hefbomen.map((hefboom) => (
          <Checkbox
            key={hefboom}
            label={labels.namen[hefboom]}
            checked={chosen.includes(hefboom)}
            disabled={isBusy}
            onChange={(_, { checked }) => {
              choose(
                hefbomen.filter((each) => (each === hefboom ? checked : chosen.includes(each))),
              );
              forget();
            }}
          />
        ))}
      </div>
      {chosen.length === 0 ? (
        <p className={styles.text}>{labels.none}</p>
      ) : (
        <RunRow
          state={state}
          label={labels.calculate}
          onStart={() => void start(doelen(built.input, maatstaf, chosen))}
          onCancel={cancel}
        />
      )}
      {state.kind === 'done' && (
        <>
          <Antwoorden results={state.result} built={built} />
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
          <p className={styles.quiet}>{labels.writeHint}</p>
        </>
      )}
      <OpnameNotice writer={writer} plaats="doel" />
    </Step>
  );
}

function Antwoorden({
  results,
  built: { nu, input },
}: {
  readonly results: readonly Doelresultaat[];
  readonly built: BuiltScenario;
}) {
  const labels = analyseLabels(useServices().language).doel;
  const styles = useStyles();
  const own = useAnalyseStyles();
  const [first] = results;
  if (!first) return null;
  const { maatstaf, uitkomstNu } = first;
  const missing = Number.isNaN(uitkomstNu) ? watOntbreekt(results, input) : undefined;
  if (missing !== undefined)
    return (
      <p role="status" className={styles.text}>
        {labels.onbekendAlles(maatstaf, nu.afmJaar, missing)}
      </p>
    );
  const live = input.scenarios.find(({ id }) => id === input.scenario);
  const isLocked =
    live?.slot === true && results.some(({ antwoord }) => antwoord.kind === 'gevonden');
  return (
    <div role="status" className={styles.stack}>
      <p className={styles.text}>{labels.resultaat(maatstaf, nu.afmJaar, uitkomstNu)}</p>
      {results.map((result) => {
        const { hefboom, titel, antwoord, erbij } = doeltekst(result, nu, input, labels);
        return (
          <div key={hefboom} className={own.answer}>
            <h4 className={styles.heading}>{titel}</h4>
            <p className={styles.text}>{antwoord}</p>
            {erbij.map((sentence) => (
              <p key={sentence} className={styles.quiet}>
                {sentence}
              </p>
            ))}
          </div>
        );
      })}
      {isLocked && <p className={styles.text}>{labels.vergrendeld(live.naam)}</p>}
    </div>
  );
}
