import { uitrustingsgraden, type Figures } from '../../figures';
import { metwieLabels } from '../../i18n/metwieLabels';
import { Fold } from '../cijfers/Fold';
import { useServices } from '../services';
import { useStyles } from '../styles';

/** What the codes of the uitrustingsgraad stand for, in the order by which the list sorts. */
export function Gradenuitleg({ figures }: { readonly figures: Figures }) {
  const labels = metwieLabels(useServices().language);
  const styles = useStyles();
  return (
    <Fold summary={labels.lijst.graden}>
      {() => {
        const words = new Map(
          figures.register.today.flatMap(({ indeling }) =>
            indeling
              ? [[indeling.uitrustingsgraad.code, indeling.uitrustingsgraad.omschrijving] as const]
              : [],
          ),
        );
        return (
          <div className={styles.stack}>
            <p className={styles.quiet}>{labels.lijst.gradenvolgorde}</p>
            <ol className={styles.list}>
              {uitrustingsgraden.map((code) => {
                const omschrijving = words.get(code);
                return (
                  omschrijving !== undefined && (
                    <li key={code}>{labels.details.graad(code, omschrijving)}</li>
                  )
                );
              })}
            </ol>
          </div>
        );
      }}
    </Fold>
  );
}
