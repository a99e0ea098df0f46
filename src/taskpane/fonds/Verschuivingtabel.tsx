import { analyseLabels } from '../../i18n/analyseLabels';
import { fondsLabels } from '../../i18n/fondsLabels';
import { amountText } from '../analyse/amounts';
import { ScrollTable } from '../cijfers/ScrollTable';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { useFondsStyles } from './styles';
import type { Schuif, Verschuiving } from './verschuiving';

/** The mergers, each partner, who wins and loses most of the others, and the sum of all. */
export function Verschuivingtabel({ shown }: { readonly shown: Verschuiving }) {
  const labels = fondsLabels(useServices().language).uitkomst;
  const styles = useStyles();
  const { kolommen } = labels;
  const { fusies, winnaars, verliezers, anderen, aantalAnderen, nietVerdeeld, alles } = shown;
  return (
    <ScrollTable label={labels.tabel}>
      <thead>
        <tr>
          <th scope="col">{kolommen.gemeente}</th>
          {[kolommen.verschil, kolommen.voor, kolommen.na].map((head) => (
            <th key={head} scope="col" className={styles.figure}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fusies.flatMap(({ geheel, partners }) => [
          <Rij key={geheel.naam} schuif={geheel} look="total" />,
          ...partners.map((partner) => (
            <Rij
              key={`${geheel.naam}/${partner.naam}`}
              schuif={{ ...partner, naam: labels.partner(partner.naam) }}
              look="under"
            />
          )),
        ])}
        {[...verliezers, ...winnaars].map((each) => (
          <Rij key={`/${each.naam}`} schuif={each} />
        ))}
        <Rij schuif={{ ...anderen, naam: labels.anderen(aantalAnderen) }} />
        {(nietVerdeeld.voor !== 0 || nietVerdeeld.na !== 0) && (
          <Rij schuif={{ ...nietVerdeeld, naam: labels.nietVerdeeld }} />
        )}
        <Rij schuif={{ ...alles, naam: labels.som }} look="total" />
      </tbody>
    </ScrollTable>
  );
}

function Rij({
  schuif: { naam, voor, na, verschil },
  look,
}: {
  readonly schuif: Schuif;
  readonly look?: 'total' | 'under';
}) {
  const labels = analyseLabels(useServices().language);
  const styles = useStyles();
  const own = useFondsStyles();
  return (
    <tr {...(look === 'total' ? { className: own.total } : {})}>
      <th scope="row" {...(look === 'under' ? { className: own.under } : {})}>
        {naam}
      </th>
      {[verschil, voor, na].map((amount, index) => (
        <td key={index} className={styles.figure}>
          {amountText(amount, labels)}
        </td>
      ))}
    </tr>
  );
}
