import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Figures } from '../../figures';
import { metwieLabels } from '../../i18n/metwieLabels';
import { schuldovernameRegeling } from '../../regulations';
import { partnerLabel } from '../../scenario';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { Notice } from './Notice';
import { zijnGekozen } from './partnerkeuze';
import { municipalityOf } from './scenarioDraft';
import type { Aangereikt } from './usePartnerkeuze';

interface Properties {
  readonly figures: Figures;
  readonly keuze: Aangereikt;
  /** Ids of what is chosen now. */
  readonly gekozen: readonly string[];
  readonly onAnswer: (isReplaced: boolean) => void;
}

/** What became of a choice that was made in "Met wie?", or the question whether it may come here. */
export function PartnerkeuzeNotice({ figures, keuze, gekozen, onAnswer }: Properties) {
  const labels = metwieLabels(useServices().language).keuze;
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const { keuze: given, stand, isVraag } = keuze;
  // What was pressed stands on another tab, or is gone.
  useEffect(() => {
    if (given) place.current?.focus();
  }, [given, stand]);
  const names = (ids: readonly string[]) =>
    ids.map((id) => partnerLabel(municipalityOf(figures, id)));
  const next = names(given?.gemeenten ?? []);
  const { inwonersjaar, regeling } = given ?? {};
  const mee = [
    ...(inwonersjaar === undefined ? [] : [labels.datum(inwonersjaar)]),
    ...(regeling === undefined ? [] : [labels.regeling(schuldovernameRegeling(regeling).naam)]),
  ];
  const isZelfde = given !== undefined && zijnGekozen(given, { gemeenten: gekozen });
  return (
    <div ref={place} tabIndex={-1} role="status">
      {isVraag && (
        <Notice look="warning">
          <div className={styles.stack}>
            <p className={styles.text}>
              {isZelfde ? labels.vraagAndereDatum(next, mee) : labels.vraag(next, names(gekozen))}
            </p>
            <div className={styles.row}>
              <Button
                onClick={() => {
                  onAnswer(true);
                }}
              >
                {labels.vervang}
              </Button>
              <Button
                onClick={() => {
                  onAnswer(false);
                }}
              >
                {labels.houd}
              </Button>
            </div>
          </div>
        </Notice>
      )}
      {stand === 'genomen' && <Notice look="success">{labels.genomen(next, mee)}</Notice>}
      {stand === 'zelfde' && <Notice>{labels.zelfde(next)}</Notice>}
      {stand === 'gebleven' && <Notice>{labels.gebleven(names(gekozen))}</Notice>}
    </div>
  );
}
