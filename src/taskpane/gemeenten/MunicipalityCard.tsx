import { Link } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { BackButton } from '../BackButton';
import { RefButton } from '../RefButton';
import { formatDecimal } from '../../spreadsheet/dutchNumber';
import { useLabels } from '../services';
import { useStyles } from '../styles';
import { FigureGroup } from './FigureGroup';
import type { MunicipalityView, RelatedMunicipality } from './municipalityView';

interface Properties {
  readonly view: MunicipalityView;
  readonly onBack: () => void;
  readonly onChoose: (id: string) => void;
  readonly onMetWie: () => void;
  /** Whether the keyboard comes back from "Met wie?". */
  readonly isBack: boolean;
}

/** What is known of one municipality, each figure with its source. */
export function MunicipalityCard({ view, onBack, onChoose, onMetWie, isBack }: Properties) {
  const labels = useLabels().gemeenten;
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const metWie = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    (isBack ? metWie : title).current?.focus();
    // Only when the card opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <article className={styles.stack}>
      <BackButton label={labels.back} onBack={onBack} />
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {view.name}
        {view.lastYear === undefined ? '' : ` ${labels.until(view.lastYear)}`}
      </h3>
      <Facts view={view} />
      {view.lastYear === undefined && (
        <div className={styles.tight}>
          <div>
            <RefButton
              ref={metWie}
              aria-label={labels.metwie.openNamed(view.name)}
              onClick={onMetWie}
            >
              {labels.metwie.open}
            </RefButton>
          </div>
          <p className={styles.quiet}>{labels.metwie.hint}</p>
        </div>
      )}
      <Related heading={labels.predecessors} members={view.predecessors} onChoose={onChoose} />
      <Related heading={labels.successors} members={view.successors} onChoose={onChoose} />
      {view.groups.map((group, index) => (
        <FigureGroup key={group.kind} group={group} open={index === 0} />
      ))}
    </article>
  );
}

function Facts({ view }: { view: MunicipalityView }) {
  const labels = useLabels().gemeenten;
  const styles = useStyles();
  const classes = view.classes?.map((each) => labels.classNames[each]).join(', ');
  const facts: readonly (readonly [string, string | undefined])[] = [
    [labels.nis, view.nis],
    [labels.validity, labels.validBetween(view.validFrom, view.validUntil)],
    [labels.province, view.province],
    [labels.arrondissement, view.arrondissement],
    [labels.region, view.region],
    [labels.uitrustingsgraad, view.uitrustingsgraad],
    [labels.classes, classes === '' ? labels.noClasses : classes],
    [
      labels.area,
      view.area === undefined ? undefined : labels.squareKilometres(formatDecimal(view.area)),
    ],
  ];
  const known = facts.filter(([, value]) => value !== undefined);
  return (
    <>
      <dl className={styles.facts}>
        {known.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {known.length < facts.length && <p className={styles.quiet}>{labels.unknown}</p>}
    </>
  );
}

interface RelatedProperties {
  readonly heading: string;
  readonly members: readonly RelatedMunicipality[];
  readonly onChoose: (id: string) => void;
}

function Related({ heading, members, onChoose }: RelatedProperties) {
  const styles = useStyles();
  if (members.length === 0) return null;
  return (
    <section>
      <h4 className={styles.heading}>{heading}</h4>
      <ul className={styles.list}>
        {members.map(({ id, nis, name }) => (
          <li key={id}>
            <Link
              as="button"
              className={styles.target}
              onClick={() => {
                onChoose(id);
              }}
            >
              {name} ({nis})
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
