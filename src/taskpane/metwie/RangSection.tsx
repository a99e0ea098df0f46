import { Fragment, useMemo } from 'react';
import { metwieLabels } from '../../i18n/metwieLabels';
import {
  kenmerken,
  rangen,
  strip,
  type Kenmerk,
  type Partnerset,
  type Rangorde,
  type Scanjaren,
} from '../../partners';
import { FigureTable } from '../analyse/FigureTable';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { kenmerktekst, ledenVan, type Woorden } from './metwieView';
import { StripChart } from './StripChart';
import type { Scanresultaat } from './useScan';

interface Properties {
  readonly result: Scanresultaat;
  readonly set: Partnerset;
  readonly jaren: Scanjaren;
  readonly woorden: Woorden;
}

/** Where the partners stand among all municipalities, and where they would stand as one. */
export function RangSection({ result, set, jaren, woorden }: Properties) {
  const labels = metwieLabels(useServices().language).details;
  const styles = useStyles();
  const { kandidaten } = result;
  const after = useMemo(() => rangen(kandidaten, [set]), [kandidaten, set]);
  const { inwonersjaar, investeringsjaar } = jaren;
  return (
    <>
      <h4 className={styles.heading}>{labels.rangen}</h4>
      <p className={styles.quiet}>
        {labels.rangenHint(result.rangen.inwoners.gemeenten, after.inwoners.gemeenten)}
      </p>
      {kenmerken.map((kenmerk) => {
        const [nu, straks] = [result.rangen[kenmerk], after[kenmerk]];
        const name = labels.kenmerken[kenmerk](inwonersjaar, investeringsjaar);
        const shown = (value: number | null) => kenmerktekst(value, kenmerk, woorden);
        return (
          <Fragment key={kenmerk}>
            <h5 className={styles.heading}>{name}</h5>
            <StripChart strip={strip(kandidaten, kenmerk, set.leden)} />
            <FigureTable
              label={name}
              heads={[labels.gemeente, labels.waarde, labels.rang]}
              rows={regels(result, set, { kenmerk, nu, straks, woorden })}
            />
            <p className={styles.quiet}>
              {labels.mediaan(shown(nu.mediaan), shown(straks.mediaan))}
            </p>
            <Afgeleid kandidaten={kandidaten} kenmerk={kenmerk} />
            {nu.geteld < nu.gemeenten && (
              <p className={styles.quiet}>{labels.geteld(nu.geteld, nu.gemeenten)}</p>
            )}
          </Fragment>
        );
      })}
    </>
  );
}

/** Of how many the inhabitants behind a kenmerk were backed out, and not counted. */
function Afgeleid({
  kandidaten,
  kenmerk,
}: Pick<Scanresultaat, 'kandidaten'> & { readonly kenmerk: Kenmerk }) {
  const labels = metwieLabels(useServices().language).details;
  const styles = useStyles();
  const which = kenmerk === 'investeringen per inwoner' ? 'inwonersRekening' : 'inwoners';
  const count = kandidaten.filter((each) => each[which]?.kwaliteit === 'afgeleid').length;
  return count > 0 && <p className={styles.quiet}>{labels.afgeleid(count)}</p>;
}

function regels(
  { kandidaten }: Scanresultaat,
  set: Partnerset,
  {
    kenmerk,
    nu,
    straks,
    woorden,
  }: {
    readonly kenmerk: Kenmerk;
    readonly nu: Rangorde;
    readonly straks: Rangorde;
    readonly woorden: Woorden;
  },
) {
  const { details } = woorden.labels;
  const regel = (key: string, name: string, orde: Rangorde, place: number) => {
    const rank = orde.rangen[place] ?? null;
    return {
      key,
      name,
      cells: [
        kenmerktekst(orde.waarden[place] ?? null, kenmerk, woorden),
        rank === null ? woorden.nietBekend : details.rangVan(rank, orde.geteld),
      ],
    };
  };
  const [own = 0] = set.leden;
  return [
    ...ledenVan(set, kandidaten).map(({ nis, naam }, index) =>
      regel(nis, naam, nu, set.leden[index] ?? own),
    ),
    regel('samen', details.samen, straks, own),
  ];
}
