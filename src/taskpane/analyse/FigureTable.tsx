import { ScrollTable } from '../cijfers/ScrollTable';
import { useStyles } from '../styles';

interface Properties {
  readonly label: string;
  /** Above the names, and above each column of figures. */
  readonly heads: readonly [string, ...string[]];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly cells: readonly string[];
  }[];
}

/** Names in the first column, figures in the others. */
export function FigureTable({ label, heads: [first, ...heads], rows }: Properties) {
  const styles = useStyles();
  return (
    <ScrollTable label={label}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className={styles.figure}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={heads[index]} className={styles.figure}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
