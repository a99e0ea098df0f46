import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Figures } from '../../figures';
import { errorName } from '../../i18n/errorNames';
import { metwieLabels } from '../../i18n/metwieLabels';
import { type Buren, type Partnerset, type Ramingsjaren, type Scanjaren } from '../../partners';
import { BackButton } from '../BackButton';
import { Notice } from '../scenario/Notice';
import { municipalityOf } from '../scenario/scenarioDraft';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { BezwaarSection } from './BezwaarSection';
import { BronFold } from './BronFold';
import { inwonercel, inwonertekst, ledenVan, namenVan, zonder, type Woorden } from './metwieView';
import { OvernameSection } from './OvernameSection';
import { PartnerTable } from './PartnerTable';
import { RangSection } from './RangSection';
import { ramingszinnen } from './ramingszinnen';
import type { Scanresultaat } from './useScan';

interface Properties {
  readonly figures: Figures;
  readonly result: Scanresultaat;
  readonly set: Partnerset;
  readonly jaren: Scanjaren;
  readonly raming: Ramingsjaren | null;
  readonly buren: Buren;
  readonly onBack: () => void;
  readonly onScenario: () => void;
}

/** Everything that is known of one possible merger. */
export function SetDetails(properties: Properties) {
  const { figures, result, set, jaren, raming, onBack, onScenario } = properties;
  const { language } = useServices();
  const all = metwieLabels(language);
  const labels = all.details;
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const { kandidaten } = result;
  const leden = ledenVan(set, kandidaten);
  // Candidates are municipalities of today: a code is an id.
  const gemeenten = leden.map(({ nis }) => municipalityOf(figures, nis));
  const woorden: Woorden = { labels: all, nietBekend: errorName('#N/A', language) };
  return (
    <>
      <BackButton label={labels.back} onBack={onBack} />
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {labels.title(namenVan(leden))}
      </h3>
      <Feiten {...properties} woorden={woorden} />
      {raming &&
        ramingszinnen(figures, gemeenten, raming, all).map((zin) => (
          <p key={zin} className={styles.quiet}>
            {zin}
          </p>
        ))}
      <div className={styles.tight}>
        <div>
          <Button appearance="primary" onClick={onScenario}>
            {labels.scenario}
          </Button>
        </div>
        <p className={styles.quiet}>{labels.scenarioHint}</p>
      </div>
      <Notice>{all.advies}</Notice>
      <BezwaarSection result={result} set={set} buren={properties.buren} woorden={woorden} />
      <h4 className={styles.heading}>{labels.partners}</h4>
      <PartnerTable leden={leden} jaren={jaren} woorden={woorden} />
      <OvernameSection set={set} jaren={jaren} woorden={woorden} />
      <RangSection result={result} set={set} jaren={jaren} woorden={woorden} />
      <BronFold figures={figures} gemeenten={gemeenten} jaren={jaren} raming={raming} />
    </>
  );
}

function Feiten({
  figures,
  result,
  set,
  jaren,
  buren,
  woorden,
}: Properties & { readonly woorden: Woorden }) {
  const labels = woorden.labels.details;
  const styles = useStyles();
  const leden = ledenVan(set, result.kandidaten);
  const code = set.uitrustingsgraad;
  const best = leden.find(({ uitrustingsgraad }) => uitrustingsgraad === code);
  const omschrijving = best
    ? municipalityOf(figures, best.nis).indeling?.uitrustingsgraad.omschrijving
    : undefined;
  const { aaneengesloten: words } = labels;
  const isWhole = set.aaneengesloten;
  const feiten: readonly (readonly [string, string])[] = [
    [
      labels.inwoners(jaren.inwonersjaar),
      inwonertekst(inwonercel(set.inwoners, zonder(leden, 'inwoners'), woorden)),
    ],
    [
      labels.raming(jaren.raming),
      inwonertekst(inwonercel(set.geraamd, zonder(leden, 'geraamd'), woorden)),
    ],
    [labels.uitrustingsgraad, labels.graad(code, omschrijving ?? '')],
    [
      labels.grenzen,
      isWhole === null
        ? buren.size > 0
          ? words.onbepaald
          : words.onbekend
        : isWhole
          ? words.ja
          : words.nee,
    ],
  ];
  return (
    <dl className={styles.facts}>
      {feiten.map(([name, value]) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
