import { useEffect, useId, useRef } from 'react';
import { SearchField } from '../SearchField';
import { families, type Family, type FunctionId, type Signature } from '../../functions/signature';
import { RefButton } from '../RefButton';
import { useLabels, useServices } from '../services';
import { useStyles } from '../styles';
import { searchFunctions } from './searchFunctions';

interface Properties {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onSelect: (id: FunctionId) => void;
  readonly focus: FunctionId | undefined;
}

/** All functions by family, narrowed by words. */
export function FunctionList({ query, onQuery, onSelect, focus }: Properties) {
  const { catalogue, texts } = useServices();
  const labels = useLabels().functies;
  const styles = useStyles();
  const found = searchFunctions(catalogue, texts, query);
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{labels.title}</h2>
      <SearchField label={labels.search} hint={labels.searchHint} query={query} onQuery={onQuery} />
      <div role="status" className={styles.quiet}>
        {found.length === 0 ? labels.none(query.trim()) : labels.found(found.length)}
      </div>
      {families.map((family) => (
        <FamilySection
          key={family}
          family={family}
          members={found.filter((signature) => signature.family === family)}
          onSelect={onSelect}
          focus={focus}
        />
      ))}
    </div>
  );
}

interface SectionProperties {
  readonly family: Family;
  readonly members: readonly Signature[];
  readonly onSelect: (id: FunctionId) => void;
  readonly focus: FunctionId | undefined;
}

function FamilySection({ family, members, onSelect, focus }: SectionProperties) {
  const { texts } = useServices();
  const labels = useLabels().functies;
  const styles = useStyles();
  const headingId = useId();
  const focused = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    focused.current?.focus();
  }, []);
  if (members.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className={styles.tight}>
      <h3 id={headingId} className={styles.heading}>
        {labels.families[family]}
      </h3>
      <ul className={styles.plainList}>
        {members.map(({ id }) => (
          <li key={id}>
            <RefButton
              appearance="subtle"
              className={styles.choice}
              ref={id === focus ? focused : null}
              onClick={() => {
                onSelect(id);
              }}
            >
              <span className={styles.choiceName}>{id}</span>{' '}
              <span className={styles.choiceText}>{texts[id].summary}</span>
            </RefButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
