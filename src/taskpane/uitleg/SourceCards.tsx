import { useId } from 'react';
import type { CellSource } from '../../office';
import { Formula } from '../Formula';
import { InsertActions } from '../InsertActions';
import { useLabels } from '../services';
import { useStyles } from '../styles';
import { sourceView, type SourceView } from './sourceView';

/** More of them fill the pane before anybody reads what is under them. */
const unfolded = 3;

type Figures = Extract<CellSource, { kind: 'figures' }>;

/** The figures of Cijfers on which a cell rests, each with everything needed to find it again. */
export function SourceCards({ figures, missing, documentName }: Omit<Figures, 'kind'>) {
  const labels = useLabels().uitleg.sourceCard;
  const styles = useStyles();
  const views = figures.map((each) => ({
    key: each.address,
    view: sourceView(each, documentName, labels),
  }));
  const cards = (list: typeof views) =>
    list.map(({ key, view }) => <SourceCard key={key} view={view} />);
  const folded = views.slice(unfolded);
  return (
    <>
      {cards(views.slice(0, unfolded))}
      {folded.length > 0 && (
        <details className={styles.details}>
          <summary>{labels.more(folded.length)}</summary>
          <div className={styles.stack}>{cards(folded)}</div>
        </details>
      )}
      {missing.length > 0 && (
        <div>
          <p className={styles.text}>{labels.missing}:</p>
          <ul className={styles.list}>
            {missing.map((key) => (
              <li key={key}>{key.split('|').filter(Boolean).join(', ')}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function SourceCard({ view: { title, facts, formula } }: { readonly view: SourceView }) {
  const labels = useLabels().uitleg.sourceCard;
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {labels.named(title)}
      </h3>
      <dl className={styles.facts}>
        {facts.map(({ name, value }) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {formula !== undefined && (
        <>
          <h4 className={styles.heading}>{labels.formula}</h4>
          <Formula formula={`=${formula}`} />
          <InsertActions formula={formula} name={labels.formulaName(title)} />
        </>
      )}
    </section>
  );
}
