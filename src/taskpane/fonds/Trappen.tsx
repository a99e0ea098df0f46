import { vergelijkTrappen, type Trap, type Trapvergelijking } from '../../fonds';
import { fondsLabels } from '../../i18n/fondsLabels';
import type { Fondsstand } from '../../plan';
import { formatWhole } from '../../spreadsheet/dutchNumber';
import { FigureTable } from '../analyse/FigureTable';
import { useServices } from '../services';
import { useStyles } from '../styles';

/** Inwonerstrappen beside uitrustingstrappen, before and after the mergers of the sheets. */
export function Trappen({ stand }: { readonly stand: Fondsstand }) {
  const labels = fondsLabels(useServices().language).trappen;
  const styles = useStyles();
  const { gemeenten, inwoners, fusies } = stand;
  const found = vergelijkTrappen(gemeenten, inwoners, fusies);
  const { kolommen } = labels;
  const rowOf = ({ code, vanaf, uitrusting, inwoners: people }: Trap) => ({
    key: code,
    name: code,
    cells: [
      formatWhole(uitrusting.voor),
      formatWhole(uitrusting.na),
      vanaf === Infinity ? labels.leeg : formatWhole(vanaf),
      formatWhole(people.voor),
      formatWhole(people.na),
    ],
  });
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{labels.uitleg}</p>
      {found === null ? (
        <p className={styles.text}>{labels.onbekend}</p>
      ) : (
        <>
          <p className={styles.text}>{labels.gelijk(found.gelijk.voor, found.gemeenten.voor)}</p>
          {fusies.length > 0 && (
            <p className={styles.text}>
              {labels.verschoven(found.verschoven.uitrusting, found.verschoven.inwoners)}
            </p>
          )}
          <FigureTable
            label={labels.tabel}
            heads={[
              kolommen.trap,
              kolommen.uitrusting,
              kolommen.uitrustingNa,
              kolommen.vanaf,
              kolommen.inwoners,
              kolommen.inwonersNa,
            ]}
            rows={found.trappen.map(rowOf)}
          />
          {found.wissels.length > 0 && <Wissels found={found} stand={stand} />}
        </>
      )}
    </div>
  );
}

/** Each partner that leaves its step, in one division or in both. */
function Wissels({
  found: { trappen, wissels },
  stand: { gemeenten },
}: {
  readonly found: Trapvergelijking;
  readonly stand: Fondsstand;
}) {
  const labels = fondsLabels(useServices().language).trappen;
  const { wisselkoppen: koppen } = labels;
  const klasse = (place: number) => trappen[place]?.code ?? '';
  const trap = (place: number) => labels.inwonerstrap(trappen[place]?.vanaf ?? Number.NaN);
  return (
    <FigureTable
      label={labels.wissels}
      heads={[
        koppen.gemeente,
        koppen.uitrusting,
        koppen.uitrustingNa,
        koppen.inwoners,
        koppen.inwonersNa,
      ]}
      rows={wissels.map(({ gemeente, uitrusting, inwoners }) => ({
        key: String(gemeente),
        name: gemeenten[gemeente]?.naam ?? '',
        cells: [
          klasse(uitrusting.voor),
          klasse(uitrusting.na),
          trap(inwoners.voor),
          trap(inwoners.na),
        ],
      }))}
    />
  );
}
