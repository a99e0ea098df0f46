import { regelruimte, type Partnerset, type Scanjaren } from '../../partners';
import { schuldovernameRegelingen } from '../../regulations';
import { FigureTable } from '../analyse/FigureTable';
import { useStyles } from '../styles';
import { ruimtetekst, schijftekst, volgendetekst, type Woorden } from './metwieView';

interface Properties {
  readonly set: Partnerset;
  readonly jaren: Scanjaren;
  readonly woorden: Woorden;
}

/** The room in every regulation, how final each is, and what comes beside it. */
export function OvernameSection({ set, jaren, woorden }: Properties) {
  const { details: labels, lijst, instellingen } = woorden.labels;
  const styles = useStyles();
  const grensgevallen = schuldovernameRegelingen.filter(
    ({ id }) => regelruimte(set, id).grensgeval,
  );
  return (
    <>
      <h4 className={styles.heading}>{labels.overname}</h4>
      <p className={styles.quiet}>{labels.overnameHint(jaren.inwonersjaar)}</p>
      <FigureTable
        label={labels.overname}
        heads={[
          labels.regeling,
          lijst.columns.ruimte,
          lijst.columns.schijfVanaf,
          lijst.columns.naarVolgende,
        ]}
        rows={schuldovernameRegelingen.map(({ id, naam, stand }) => {
          const room = regelruimte(set, id);
          return {
            key: id,
            name: instellingen.regelingnaam(naam, stand),
            cells: [
              ruimtetekst(room, woorden),
              schijftekst(room, woorden),
              volgendetekst(room, woorden),
            ],
          };
        })}
      />
      {grensgevallen.length > 0 && (
        <p className={styles.text}>{labels.grensgevallen(grensgevallen.map(({ naam }) => naam))}</p>
      )}
      {schuldovernameRegelingen.map(
        ({ id, naam, forfaitTransitiekosten, forfaitOokOnderOndergrens }) =>
          forfaitTransitiekosten !== null && (
            <p key={id} className={styles.quiet}>
              {labels.forfait(naam, forfaitTransitiekosten, forfaitOokOnderOndergrens)}
            </p>
          ),
      )}
    </>
  );
}
