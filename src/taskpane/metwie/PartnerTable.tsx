import type { Kandidaat, Scanjaren } from '../../partners';
import { ScrollTable } from '../cijfers/ScrollTable';
import { useStyles } from '../styles';
import { FigureCell } from './FigureCell';
import { inwonercel, type Woorden } from './metwieView';

interface Properties {
  readonly leden: readonly Kandidaat[];
  readonly jaren: Scanjaren;
  readonly woorden: Woorden;
}

/** What is known of every partner. */
export function PartnerTable({ leden, jaren, woorden }: Properties) {
  const { details: labels, lijst } = woorden.labels;
  const styles = useStyles();
  return (
    <ScrollTable label={labels.partners}>
      <thead>
        <tr>
          <th scope="col">{labels.gemeente}</th>
          <th scope="col" className={styles.figure}>
            {labels.inwonersKort(jaren.inwonersjaar)}
          </th>
          <th scope="col" className={styles.figure}>
            {lijst.columns.geraamd(jaren.raming)}
          </th>
          <th scope="col">{lijst.columns.uitrustingsgraad}</th>
        </tr>
      </thead>
      <tbody>
        {leden.map(({ nis, naam, inwoners, geraamd, uitrustingsgraad }) => (
          <tr key={nis}>
            <th scope="row">{naam}</th>
            <FigureCell cel={inwonercel(inwoners, [], woorden)} />
            <FigureCell cel={inwonercel(geraamd, [], woorden)} />
            <td>{uitrustingsgraad}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
