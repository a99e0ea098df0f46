import { Button } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { firstYear, type Figures } from '../../figures';
import { importLabels } from '../../i18n/importLabels';
import { partnerLabel } from '../../scenario';
import { MunicipalitySearch } from '../gemeenten/MunicipalitySearch';
import { Notice } from '../scenario/Notice';
import { municipalityOf } from '../scenario/scenarioDraft';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { hintedMunicipalities } from './hintedMunicipality';

interface Properties {
  readonly figures: Figures;
  /** What the document calls it. */
  readonly hint: string | null;
  readonly chosen: string | undefined;
  /** The years that come in. */
  readonly years: readonly number[];
  readonly onChoose: (id: string | undefined) => void;
}

/** Whose figures they are; one name may mean a municipality before and after a merger. */
export function MunicipalityQuestion({ figures, hint, chosen, years, onChoose }: Properties) {
  const labels = importLabels(useServices().language).questions;
  const styles = useStyles();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [told, setTold] = useState('');
  const hinted = hintedMunicipalities(figures, hint);
  // What was pressed is gone by then: the keyboard goes on with what took its place.
  const goOn = (selector: string) => {
    requestAnimationFrame(() => {
      group.current?.querySelector<HTMLElement>(selector)?.focus();
    });
  };
  const choose = (next: string) => {
    setQuery('');
    setTold(labels.chosen(partnerLabel(municipalityOf(figures, next))));
    onChoose(next);
    goOn('button');
  };
  return (
    <div ref={group} role="group" aria-labelledby={id} className={styles.stack}>
      <h5 id={id} className={styles.heading}>
        {labels.municipality}
      </h5>
      <div role="status" className={styles.quiet}>
        {told}
      </div>
      {chosen === undefined ? (
        <>
          {hint !== null && hinted.length === 0 && (
            <p className={styles.text}>{labels.municipalityUnknown(hint)}</p>
          )}
          {hint !== null && hinted.length > 1 && (
            <>
              <p className={styles.text}>{labels.municipalitySeveral(hint)}</p>
              <div className={styles.row}>
                {hinted.map((each) => (
                  <Button
                    key={each.id}
                    onClick={() => {
                      choose(each.id);
                    }}
                  >
                    {labels.chooseOne(partnerLabel(each))}
                  </Button>
                ))}
              </div>
            </>
          )}
          <MunicipalitySearch
            figures={figures}
            query={query}
            onQuery={setQuery}
            onChoose={choose}
          />
        </>
      ) : (
        <Chosen
          figures={figures}
          id={chosen}
          // What the document says is proposed only as long as nobody said anything else.
          proposed={told === '' && hint !== null ? hint : undefined}
          years={years}
          onChange={() => {
            setTold('');
            onChoose(undefined);
            goOn('input');
          }}
        />
      )}
    </div>
  );
}

function Chosen({
  figures,
  id,
  proposed,
  years,
  onChange,
}: {
  readonly figures: Figures;
  readonly id: string;
  readonly proposed: string | undefined;
  readonly years: readonly number[];
  readonly onChange: () => void;
}) {
  const labels = importLabels(useServices().language).questions;
  const styles = useStyles();
  const municipality = municipalityOf(figures, id);
  const name = partnerLabel(municipality);
  const first = firstYear(municipality);
  const before = first === null ? [] : years.filter((year) => year < first);
  return (
    <>
      <div className={styles.row}>
        <strong>{name}</strong>
        <Button size="small" onClick={onChange}>
          {labels.change}
        </Button>
      </div>
      {proposed !== undefined && (
        <p className={styles.quiet}>{labels.municipalityProposed(proposed)}</p>
      )}
      {first !== null && before.length > 0 && (
        <Notice look="warning">{labels.notYet(name, first, before)}</Notice>
      )}
    </>
  );
}
