import type { Gelezenlening, Leninguitkomst } from '../../../figures/leningen';
import { leningLabels } from '../../../i18n/leningLabels';
import { formatAmount } from '../../../spreadsheet/dutchNumber';
import { Fold } from '../../cijfers/Fold';
import { ScrollTable } from '../../cijfers/ScrollTable';
import { useServices } from '../../services';
import { useStyles } from '../../styles';
import { Notice } from '../Notice';
import { useScenarioStyles } from '../styles';
import type { LeningenResultaat, Schuldvergelijking } from './leningenDraft';

interface Properties {
  readonly result: LeningenResultaat;
  readonly schuldjaar: number;
}

/** What was read and what was not, the printed sums, and the debt beside it. */
export function Leningtabellen({ result: { uitkomst, schulden }, schuldjaar }: Properties) {
  const { probleem: sentences } = leningLabels(useServices().language);
  const styles = useStyles();
  const { rijen, opmerkingen } = uitkomst;
  return (
    <>
      <Problemen rijen={rijen.filter(({ problemen }) => problemen.length > 0)} />
      {opmerkingen.length > 0 && (
        <ul className={styles.list}>
          {opmerkingen.map((each) => (
            <li key={each.code}>{sentences.opmerking(each)}</li>
          ))}
        </ul>
      )}
      <Leningtabel rijen={rijen} />
      <Totalen uitkomst={uitkomst} />
      {schulden.length > 0 && <Schulden schulden={schulden} schuldjaar={schuldjaar} />}
      <NietGelezen uitkomst={uitkomst} />
    </>
  );
}

/** So many rows that cannot be used are told of at once. */
const shownRows = 20;

function Problemen({ rijen }: { readonly rijen: readonly Gelezenlening[] }) {
  const { problemen: labels, probleem: sentences } = leningLabels(useServices().language);
  const styles = useStyles();
  if (rijen.length === 0) return null;
  return (
    <Notice look="trouble">
      <div className={styles.tight}>
        <strong>{labels.title(rijen.length)}</strong>
        <p className={styles.text}>{labels.text}</p>
        <ul className={styles.list}>
          {rijen.slice(0, shownRows).map(({ lijn: { line }, problemen }) => (
            <li key={line}>{labels.line(sentences.plaats('', line), sentences.rij(problemen))}</li>
          ))}
        </ul>
        {rijen.length > shownRows && <p>{labels.more(rijen.length - shownRows)}</p>}
      </div>
    </Notice>
  );
}

function Leningtabel({ rijen }: { readonly rijen: readonly Gelezenlening[] }) {
  const labels = leningLabels(useServices().language).tabel;
  const styles = useStyles();
  const own = useScenarioStyles();
  const leningen = rijen.flatMap(({ lening }) => lening ?? []);
  if (leningen.length === 0) return null;
  const day = (iso: string): string => iso.split('-').reverse().join('/');
  return (
    <Fold summary={labels.title(leningen.length)} isOpen>
      {() => (
        <ScrollTable label={labels.label}>
          <thead>
            <tr>
              <th scope="col">{labels.schuldeiser}</th>
              <th scope="col" className={styles.figure}>
                {labels.saldo}
              </th>
              <th scope="col" className={styles.figure}>
                {labels.rente}
              </th>
              <th scope="col">{labels.einddatum}</th>
              <th scope="col" className={styles.figure}>
                {labels.aflossing}
              </th>
              <th scope="col">{labels.doorgeeflening}</th>
              <th scope="col">{labels.gemeente}</th>
              <th scope="col">{labels.bestuur}</th>
            </tr>
          </thead>
          <tbody>
            {leningen.map((lening) => (
              <tr key={lening.line}>
                <th scope="row">{lening.schuldeiser}</th>
                <td className={styles.figure}>{labels.euro(lening.saldo)}</td>
                <td className={styles.figure}>{labels.procent(lening.rente)}</td>
                <td>{day(lening.einddatum)}</td>
                <td className={styles.figure}>
                  {lening.aflossing === null ? labels.lineair : labels.euro(lening.aflossing)}
                </td>
                <td>{lening.doorgeeflening}</td>
                <td className={own.oneLine}>{lening.gemeente}</td>
                <td className={own.oneLine}>{lening.bestuur}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </Fold>
  );
}

function Totalen({ uitkomst: { totalen } }: { readonly uitkomst: Leninguitkomst }) {
  const labels = leningLabels(useServices().language).totalen;
  const styles = useStyles();
  if (totalen.length === 0) return null;
  const differ = totalen.some(({ verschil }) => verschil !== 0);
  return (
    <Notice look={differ ? 'warning' : 'plain'}>
      <div className={styles.tight}>
        <strong>{labels.title}</strong>
        <ul className={styles.list}>
          {totalen.map(({ line, text, gedrukt, som, verschil }) => (
            <li key={line}>
              {verschil === 0
                ? labels.agree(text, som)
                : Number.isNaN(verschil)
                  ? labels.unknown(text)
                  : labels.differ(text, gedrukt, som, verschil)}
            </li>
          ))}
        </ul>
      </div>
    </Notice>
  );
}

function Schulden({
  schulden,
  schuldjaar,
}: {
  readonly schulden: readonly Schuldvergelijking[];
  readonly schuldjaar: number;
}) {
  const labels = leningLabels(useServices().language).schuld;
  const styles = useStyles();
  const amount = (value: number): string =>
    Number.isNaN(value) ? labels.onbekend : formatAmount(value);
  return (
    <div className={styles.tight}>
      <h5 className={styles.heading}>{labels.title(schuldjaar)}</h5>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={labels.label}>
          <thead>
            <tr>
              <th scope="col">{labels.gemeente}</th>
              <th scope="col" className={styles.figure}>
                {labels.leningen}
              </th>
              <th scope="col" className={styles.figure}>
                {labels.bekend}
              </th>
              <th scope="col" className={styles.figure}>
                {labels.verschil}
              </th>
            </tr>
          </thead>
          <tbody>
            {schulden.map(({ gemeente, isAgb, leningen, schuld }) => (
              <tr key={`${gemeente} ${String(isAgb)}`}>
                <th scope="row">{isAgb ? labels.agb(gemeente) : gemeente}</th>
                <td className={styles.figure}>{amount(leningen)}</td>
                <td className={styles.figure}>{amount(schuld)}</td>
                <td className={styles.figure}>
                  {amount(Math.round((leningen - schuld) * 100) / 100)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.quiet}>{labels.text}</p>
    </div>
  );
}

function NietGelezen({ uitkomst: { lijst } }: { readonly uitkomst: Leninguitkomst }) {
  const { nietGelezen: labels, probleem: sentences } = leningLabels(useServices().language);
  const styles = useStyles();
  const { nietGelezen } = lijst;
  if (nietGelezen.length === 0) return null;
  return (
    <Fold summary={labels.title(nietGelezen.length)} isOpen={nietGelezen.length <= 5}>
      {() => (
        <>
          <p className={styles.quiet}>{labels.text}</p>
          <ul className={styles.list}>
            {nietGelezen.map(({ line, text, reden }) => (
              <li key={line}>
                {sentences.plaats('', line)}: {text} ({labels.redenen[reden]})
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}
