import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Figures } from '../../figures';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import { meestePartners, partnerLabel, type Cijfer } from '../../scenario';
import { MunicipalitySearch } from '../gemeenten/MunicipalitySearch';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { Notice } from './Notice';
import { ownPartnerFigures } from './ownPartnerFigures';
import { partnerFigures, publishedGroup } from './partnerFigures';
import {
  exampleDraft,
  movedPartner,
  municipalityOf,
  withoutPartner,
  withPartner,
  type ScenarioDraft,
} from './scenarioDraft';
import { useScenarioStyles } from './styles';

interface Properties {
  readonly figures: Figures;
  readonly draft: ScenarioDraft;
  /** Read in by the user: in this session, and by an earlier build of this workbook. */
  readonly eigen: readonly Cijfer[];
  readonly vastgelegd: readonly Cijfer[];
  readonly onChange: (draft: ScenarioDraft) => void;
}

/** Which municipalities take part, in which order, and what is known of them. */
export function PartnersStep({ figures, draft, eigen, vastgelegd, onChange }: Properties) {
  const labels = scenarioLabels(useServices().language).gemeenten;
  const styles = useStyles();
  const look = useScenarioStyles();
  const [query, setQuery] = useState('');
  const [told, setTold] = useState('');
  const step = useRef<HTMLDivElement>(null);
  const { gemeenten } = draft;
  const partners = gemeenten.map((id) => municipalityOf(figures, id));
  const group = publishedGroup(figures, partners);
  const isFull = gemeenten.length >= meestePartners;

  const nameOf = (id: string) => partnerLabel(municipalityOf(figures, id));
  // What was pressed may be gone: the keyboard goes on in the search field.
  const toSearch = () => step.current?.querySelector('input')?.focus();
  const add = (id: string) => {
    setQuery('');
    setTold((gemeenten.includes(id) ? labels.already : labels.added)(nameOf(id)));
    onChange(withPartner(draft, id));
    toSearch();
  };
  const remove = (id: string) => {
    setTold(labels.removed(nameOf(id)));
    onChange(withoutPartner(draft, id));
    toSearch();
  };
  const move = (id: string, by: -1 | 1) => {
    const next = movedPartner(draft, id, by);
    setTold(labels.moved(nameOf(id), next.gemeenten.indexOf(id) + 1));
    onChange(next);
  };

  return (
    <div ref={step} className={styles.stack}>
      <div role="status" className={styles.text}>
        {told} {labels.howMany(gemeenten.length, meestePartners)}
      </div>
      {gemeenten.length > 0 && (
        <ol aria-label={labels.chosen} className={styles.plainList}>
          {partners.map((partner, index) => {
            const { id, m2 } = partnerFigures(figures, partner);
            const name = partnerLabel(partner);
            const own = ownPartnerFigures(name, eigen, vastgelegd);
            return (
              <li key={id} className={look.partner}>
                <div className={look.partnerHead}>
                  <span className={look.partnerName}>{name}</span>
                  <Button
                    size="small"
                    appearance="subtle"
                    className={look.partnerButton}
                    disabledFocusable={index === 0}
                    aria-label={labels.up(name)}
                    onClick={() => {
                      move(id, -1);
                    }}
                  >
                    <span aria-hidden="true">↑</span>
                  </Button>
                  <Button
                    size="small"
                    appearance="subtle"
                    className={look.partnerButton}
                    disabledFocusable={index === partners.length - 1}
                    aria-label={labels.down(name)}
                    onClick={() => {
                      move(id, 1);
                    }}
                  >
                    <span aria-hidden="true">↓</span>
                  </Button>
                  <Button
                    size="small"
                    appearance="subtle"
                    className={look.partnerButton}
                    aria-label={labels.remove(name)}
                    onClick={() => {
                      remove(id);
                    }}
                  >
                    <span aria-hidden="true">×</span>
                  </Button>
                </div>
                {(m2.length > 0 || own.length === 0) && (
                  <span className={styles.quiet}>
                    {m2.length > 0 ? labels.m2(m2) : labels.noM2}
                  </span>
                )}
                {own.map(({ schema, years, document, where }) => (
                  <span key={`${where} ${schema} ${document}`} className={styles.quiet}>
                    {labels.own(labels.schemas[schema], years, document, where)}
                  </span>
                ))}
              </li>
            );
          })}
        </ol>
      )}
      {group && <Notice>{labels.onlyTotals(group.naam)}</Notice>}
      {isFull ? (
        <p className={styles.quiet}>{labels.full(meestePartners)}</p>
      ) : (
        <MunicipalitySearch figures={figures} query={query} onQuery={setQuery} onChoose={add} />
      )}
      {gemeenten.length === 0 && (
        <div className={styles.tight}>
          <div>
            <Button
              onClick={() => {
                setTold('');
                onChange(exampleDraft);
                toSearch();
              }}
            >
              {labels.example}
            </Button>
          </div>
          <p className={styles.quiet}>{labels.exampleHint}</p>
        </div>
      )}
    </div>
  );
}
