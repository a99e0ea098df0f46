import { useId } from 'react';
import { families, type Family, type FunctionId, type Signature } from '../../functions/signature';
import { ChoiceList } from '../ChoiceList';
import { SearchField } from '../SearchField';
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
  if (members.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className={styles.tight}>
      <h3 id={headingId} className={styles.heading}>
        {labels.families[family]}
      </h3>
      <ChoiceList
        choices={members.map(({ id }) => ({ id, name: id, text: texts[id].summary }))}
        onChoose={onSelect}
        focus={focus}
      />
    </section>
  );
}
