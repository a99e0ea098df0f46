import { Button, mergeClasses } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { Maatstaf, Tornado } from '../../analyse';
import { analyseLabels } from '../../i18n/analyseLabels';
import { aannamelabel, omslagzin } from '../../plan';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { aannamewaarde, amountText } from './amounts';
import { gesorteerd, schaalVan, type Balk, type Schaal } from './gevoeligheidView';
import { useAnalyseStyles } from './styles';

/** So many at first: the rest moves little. */
const first = 8;

interface Properties {
  readonly tornado: Tornado;
  readonly maatstaf: Maatstaf;
}

/** Each assumption at both ends of its range: the amounts, a bar, and where the norm turns. */
export function TornadoTable({ tornado, maatstaf }: Properties) {
  const all = analyseLabels(useServices().language);
  const labels = all.gevoeligheid;
  const styles = useStyles();
  const own = useAnalyseStyles();
  const [isWhole, setWhole] = useState(false);
  const { nu } = tornado;
  const what = all.maatstaf.kort[maatstaf](nu.afmJaar);
  const regels = gesorteerd(tornado, maatstaf);
  const schaal = schaalVan(regels, nu[maatstaf], maatstaf);
  const amount = (value: number) => amountText(value, all);
  if (regels.length === 0) return <p className={styles.text}>{labels.none}</p>;
  const shown = isWhole ? regels : regels.slice(0, first);
  return (
    <>
      {schaal && <p className={styles.quiet}>{labels.legend}</p>}
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={labels.table(what)}>
          <thead>
            <tr>
              <th scope="col">{labels.columns.aanname}</th>
              <th scope="col" className={styles.figure}>
                {labels.columns.laag}
              </th>
              <th scope="col" className={styles.figure}>
                {labels.columns.hoog}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((regel) => {
              const { aanname, laag, hoog, uitkomsten, omslag } = regel;
              const value = (of: number) => aannamewaarde(aanname, of, all.waarde);
              return (
                <Fragment key={aanname}>
                  <tr className={own.withBar}>
                    <th scope="row">
                      <span className={own.name}>{aannamelabel(aanname)}</span>
                      <span className={mergeClasses(styles.quiet, own.range)}>
                        {labels.van(value(laag), value(hoog))}
                      </span>
                    </th>
                    <td className={styles.figure}>{amount(uitkomsten[maatstaf].laag)}</td>
                    <td className={styles.figure}>{amount(uitkomsten[maatstaf].hoog)}</td>
                  </tr>
                  <tr>
                    <td colSpan={3} className={own.barCell}>
                      {schaal && <Bar schaal={schaal} balk={schaal.balk(regel)} />}
                      <p className={styles.quiet}>
                        {omslagzin(aanname, omslag[maatstaf], maatstaf, nu)}
                      </p>
                    </td>
                  </tr>
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
      {shown.length < regels.length && (
        <div>
          <Button
            size="small"
            onClick={() => {
              setWhole(true);
            }}
          >
            {labels.meer(regels.length - shown.length)}
          </Button>
        </div>
      )}
    </>
  );
}

/** Only for the eye: the amounts stand in the row above. */
function Bar({
  schaal: { nu, nul },
  balk,
}: {
  readonly schaal: Schaal;
  readonly balk: Balk | undefined;
}) {
  const own = useAnalyseStyles();
  const at = (percent: number) => ({ left: `${String(percent)}%` });
  return (
    <div aria-hidden="true" className={own.track}>
      {balk && (
        <div className={own.bar} style={{ ...at(balk.van), width: `${String(balk.breedte)}%` }} />
      )}
      {nul !== undefined && <div className={mergeClasses(own.line, own.zero)} style={at(nul)} />}
      <div className={own.line} style={at(nu)} />
    </div>
  );
}
