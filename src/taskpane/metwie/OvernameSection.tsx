import type { Partnerset, Regelruimte, Scanjaren } from '../../partners';
import { schuldovernameRegeling, schuldovernameRegelingen } from '../../regulations';
import { useStyles } from '../styles';
import type { Woorden } from './metwieView';
import { overnameregel } from './overnameregels';
import { OvernameTable } from './OvernameTable';

interface Properties {
  readonly set: Partnerset;
  readonly jaren: Scanjaren;
  readonly woorden: Woorden;
}

/** The room in every regulation, now and by the estimate; how final each is, and what comes beside it. */
export function OvernameSection({ set, jaren, woorden }: Properties) {
  const { details: labels } = woorden.labels;
  const styles = useStyles();
  const { regelingen, regelingenGeraamd } = set;
  const regels = regelingen.map((room) => overnameregel(room, jaren.inwonersjaar, woorden));
  const grensgevallen = namenVanGrensgevallen(regelingen);
  const grensgevallenGeraamd = namenVanGrensgevallen(regelingenGeraamd);
  return (
    <>
      <h4 className={styles.heading}>{labels.overname}</h4>
      <p className={styles.quiet}>{labels.overnameHint(jaren.inwonersjaar)}</p>
      <OvernameTable label={labels.overname} regels={regels} />
      {regels.some(({ isAndereDatum }) => isAndereDatum) && (
        <p className={styles.text}>{labels.andereDatum}</p>
      )}
      {grensgevallen.length > 0 && (
        <p className={styles.text}>{labels.grensgevallen(grensgevallen)}</p>
      )}
      {set.geraamd !== null && (
        <>
          <h5 className={styles.heading}>{labels.overnameGeraamd(jaren.raming)}</h5>
          <p className={styles.quiet}>{labels.overnameGeraamdHint(jaren.raming)}</p>
          <OvernameTable
            label={labels.overnameGeraamd(jaren.raming)}
            regels={regelingenGeraamd.map((room) => overnameregel(room, jaren.raming, woorden))}
          />
          {grensgevallenGeraamd.length > 0 && (
            <p className={styles.text}>{labels.grensgevallenGeraamd(grensgevallenGeraamd)}</p>
          )}
        </>
      )}
      {schuldovernameRegelingen.map(({ id, naam, status, bron }) => (
        <p key={id} className={styles.quiet}>
          {labels.regelingstatus(naam, status, bron)}
        </p>
      ))}
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

function namenVanGrensgevallen(rooms: readonly Regelruimte[]): string[] {
  return rooms
    .filter(({ grensgeval }) => grensgeval)
    .map(({ regeling }) => schuldovernameRegeling(regeling).naam);
}
