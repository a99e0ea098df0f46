import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { importLabels } from '../../i18n/importLabels';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import { useOwnFigures, type OwnImport } from '../ownFigures';
import { RefButton } from '../RefButton';
import { schemaOf, type OwnSchema } from '../scenario/ownPartnerFigures';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { useImportStyles } from './styles';

/** The imports of this session; what is removed can be put back until the next one goes. */
export function ImportList() {
  const { language } = useServices();
  const labels = importLabels(language).list;
  const { schemas } = scenarioLabels(language).gemeenten;
  const styles = useStyles();
  const own = useImportStyles();
  const { imports, add, remove } = useOwnFigures();
  const [removed, setRemoved] = useState<OwnImport>();
  const [told, setTold] = useState('');
  const undo = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // What was pressed is gone by then.
  const focus = (find: () => HTMLElement | null | undefined) => {
    requestAnimationFrame(() => find()?.focus());
  };
  return (
    <div ref={list} className={styles.stack}>
      {imports.length === 0 && <p className={styles.quiet}>{labels.none}</p>}
      {imports.length > 0 && (
        <ul className={styles.plainList} aria-label={labels.title}>
          {imports.map((each) => (
            <li key={each.id} className={own.entry}>
              <span className={own.entryName}>{each.label}</span>
              <span>
                {each.document}: {schemasOf(each, schemas)}
              </span>
              <span className={styles.quiet}>
                {labels.line(each.cijfers.length, yearsOf(each))} ({labels.origins[each.origin]})
              </span>
              <div>
                <Button
                  size="small"
                  aria-label={labels.remove(each.label, each.document, schemasOf(each, schemas))}
                  onClick={() => {
                    remove(each.id);
                    setRemoved(each);
                    setTold(labels.removed(each.label, each.document));
                    focus(() => undo.current);
                  }}
                >
                  {labels.removeShort}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <span role="status" className={styles.text}>
          {told}
        </span>
        {removed && (
          <RefButton
            ref={undo}
            size="small"
            onClick={() => {
              add(removed);
              setRemoved(undefined);
              setTold(labels.restored(removed.label, removed.document));
              focus(() => list.current?.querySelector('button'));
            }}
          >
            {labels.undo}
          </RefButton>
        )}
      </div>
      {imports.length > 0 && <p className={styles.quiet}>{labels.kept}</p>}
    </div>
  );
}

function schemasOf({ cijfers }: OwnImport, names: Readonly<Record<OwnSchema, string>>): string {
  return [...new Set(cijfers.map((each) => names[schemaOf(each)]))].join(', ');
}

function yearsOf({ cijfers }: OwnImport): readonly number[] {
  return [...new Set(cijfers.map(({ jaar }) => jaar))].sort((a, b) => a - b);
}
