import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import type { ScenarioPlan } from '../../plan';
import { formatWhole } from '../../spreadsheet/dutchNumber';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { Builder } from './builder';
import { FirstLook } from './FirstLook';
import { plannedName, entityResults, type EntityResult } from './resultView';
import { SaveFileButton } from './SaveFileButton';
import type { Built } from './useScenarioBuild';

interface Properties {
  readonly builder: Builder;
  readonly built: Built;
  readonly onUndo: () => void;
}

/** What was built, what it says, and where to go from here. */
export function ResultCard({ builder, built: { prepared, plan }, onUndo }: Properties) {
  const all = scenarioLabels(useServices().language);
  const labels = all.result;
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState('');
  useEffect(() => {
    title.current?.focus();
  }, []);
  const goToStart = async () => {
    const answer = await builder.showSheet(plannedName(plan, 'start'));
    setTold(answer.ok ? '' : all.outcome.startNotShown);
  };
  return (
    <div className={styles.card}>
      <h4 ref={title} tabIndex={-1} className={styles.heading}>
        {labels.title}
      </h4>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => void goToStart()}>
          {labels.toStart}
        </Button>
        <Button onClick={onUndo}>{labels.undo}</Button>
        <SaveFileButton builder={builder} prepared={prepared} />
      </div>
      <div role="status" className={styles.quiet}>
        {told}
      </div>
      <FirstLook plan={plan} />
      <h5 className={styles.heading}>{labels.norms}</h5>
      {entityResults(plan).map((entity) => (
        <Norms key={entity.id} entity={entity} />
      ))}
      <h5 className={styles.heading}>{labels.takeover}</h5>
      <Takeover plan={plan} />
    </div>
  );
}

function Norms({ entity }: { readonly entity: EntityResult }) {
  const labels = scenarioLabels(useServices().language).result;
  const styles = useStyles();
  const { naam, isMerged, normen, lastKnown } = entity;
  const verdict = (
    short: readonly number[],
    unknown: readonly number[],
    tested: boolean,
  ): string => {
    if (!tested) return labels.notTested;
    const found = [
      ...(short.length > 0 ? [labels.short(short)] : []),
      ...(unknown.length > 0 ? [labels.notKnown(unknown)] : []),
    ];
    return found.length > 0 ? found.join('; ') : labels.kept;
  };
  return (
    <div className={styles.tight}>
      <strong>{isMerged ? labels.merged(naam) : naam}</strong>
      <dl className={styles.facts}>
        <div className={styles.fact}>
          <dt>{labels.bbr}</dt>
          <dd>{verdict(normen.tekortenBbr, normen.onbekendBbr, normen.bbrGetoetst)}</dd>
        </div>
        <div className={styles.fact}>
          <dt>{labels.afm}</dt>
          <dd>{verdict(normen.tekortenAfm, normen.onbekendAfm, normen.afmGetoetst)}</dd>
        </div>
      </dl>
      {lastKnown && (
        <p className={styles.quiet}>
          {labels.lastKnown(lastKnown.jaar, lastKnown.rapport)}:{' '}
          {labels.amount(labels.bbr, formatWhole(lastKnown.bbr))},{' '}
          {labels.amount(labels.afm, formatWhole(lastKnown.afm))}
        </p>
      )}
    </div>
  );
}

function Takeover({ plan }: { readonly plan: ScenarioPlan }) {
  const labels = scenarioLabels(useServices().language).result;
  const styles = useStyles();
  const { overname, input } = plan.scenario;
  const { regeling, overgenomen, verdeling, overgenomenWettelijk, wettelijkJaar } = overname;
  if (Number.isNaN(overgenomen)) return <p className={styles.text}>{labels.takeoverUnknown}</p>;
  if (!regeling) return <p className={styles.text}>{labels.noTakeover}</p>;
  const shares = verdeling.flatMap((share, index) =>
    Number.isNaN(share.overgenomen)
      ? []
      : [labels.share(input.partners[index]?.naam ?? '', formatWhole(share.overgenomen))],
  );
  const differs = !Number.isNaN(overgenomenWettelijk) && overgenomenWettelijk !== overgenomen;
  return (
    <>
      <p className={styles.text}>{labels.takenOver(formatWhole(overgenomen), regeling.naam)}</p>
      {shares.length > 0 && (
        <ul className={styles.list}>
          {shares.map((share) => (
            <li key={share}>{share}</li>
          ))}
        </ul>
      )}
      {differs && (
        <p className={styles.quiet}>
          {labels.onLegalDate(formatWhole(overgenomenWettelijk), wettelijkJaar)}
        </p>
      )}
    </>
  );
}
