import { useEffect, useRef } from 'react';
import type { Figures } from '../../figures';
import { volledigheid } from '../../fonds';
import { analyseLabels } from '../../i18n/analyseLabels';
import { fondsLabels, type FondsLabels } from '../../i18n/fondsLabels';
import { formatWhole } from '../../spreadsheet/dutchNumber';
import { FigureTable } from '../analyse/FigureTable';
import { Notice } from '../scenario/Notice';
import { SheetsBuildCard } from '../scenario/SheetsBuildCard';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { leescellen } from './fondsinvoer';
import type { GelezenKolom, Leesfout, Sjabloonlezing } from './leesSjabloon';
import { kop } from './sjabloon';
import { useFondsBuild, type Fondsbeeld } from './useFonds';

interface Properties {
  readonly figures: Figures;
  readonly beeld: Extract<Fondsbeeld, { kind: 'stand' }>;
  readonly lezing: Sjabloonlezing;
  readonly onChanged: () => void;
}

/** More is no list to read; the rest is counted. */
const meesteFouten = 20;

/** What was read, checked, before any of it is written. */
export function Gelezen({ figures, beeld, lezing, onChanged }: Properties) {
  const { language } = useServices();
  const labels = fondsLabels(language).cijfers;
  const { getal } = analyseLabels(language).waarde;
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const cellen = leescellen(lezing);
  const build = useFondsBuild({ figures, cellen, shown: 'fondsVerdeling', onChanged });
  const { kolommen, fouten, andere } = lezing;
  const heads = labels.kolommen;
  const controles = kolommen.map((kolom) => controle(kolom, beeld));
  const alle = beeld.stand.gemeenten.length;
  const number = (value: number) => (Number.isNaN(value) ? '–' : getal(value));
  return (
    <div className={styles.card}>
      <h4 ref={title} tabIndex={-1} className={styles.heading}>
        {labels.gelezen}
      </h4>
      <FigureTable
        label={labels.tabel}
        heads={[
          heads.maatstaf,
          heads.gelezen,
          heads.aantal,
          heads.som,
          heads.vlaanderen,
          heads.verschil,
        ]}
        rows={controles.map(({ indicator, gelezen, ingevuld, som, vlaanderen, verschil }) => ({
          key: indicator.id,
          name: kop(indicator),
          cells: [
            formatWhole(gelezen),
            labels.van(ingevuld, alle),
            number(som),
            number(vlaanderen),
            number(verschil),
          ],
        }))}
      />
      <Notice look={controles.every(({ oordeel }) => oordeel === 'gelijk') ? 'success' : 'warning'}>
        <ul className={styles.list}>
          {controles.map((each) => (
            <li key={each.indicator.id}>{oordeelzin(each, labels)}</li>
          ))}
        </ul>
      </Notice>
      {andere.length > 0 && <p className={styles.quiet}>{labels.andereKolommen(andere)}</p>}
      {fouten.length > 0 && (
        <Notice look="trouble" role="alert">
          <ul className={styles.list}>
            {fouten.slice(0, meesteFouten).map((fout, index) => (
              <li key={index}>{foutzin(fout, labels)}</li>
            ))}
          </ul>
          {fouten.length > meesteFouten && (
            <p className={styles.text}>{labels.meer(fouten.length - meesteFouten)}</p>
          )}
          <p className={styles.text}>{labels.herstel}</p>
        </Notice>
      )}
      {fouten.length === 0 &&
        (cellen.size === 0 ? (
          <p className={styles.text}>{labels.niets}</p>
        ) : beeld.isBuilt ? (
          <>
            <p className={styles.quiet}>{labels.ongewijzigd}</p>
            <SheetsBuildCard build={build} labels={labels.knoppen} />
          </>
        ) : (
          <p className={styles.text}>{labels.nietGebouwd}</p>
        ))}
    </div>
  );
}

/**
 * As the sheet will be: what was read, and what stands there already where nothing was read. Beside
 * it the total of the file, else the one typed on the sheet.
 */
function controle(
  { indicator, waarden, vlaanderen: read }: GelezenKolom,
  { stand: { gemeenten, invoer }, totalen }: Properties['beeld'],
) {
  const vlaanderen = Number.isNaN(read) ? (totalen.get(indicator.id) ?? Number.NaN) : read;
  const present = invoer.indicatoren.get(indicator.id) ?? [];
  const straks = gemeenten.map(({ nis }, row) => waarden.get(nis) ?? present[row] ?? Number.NaN);
  return { indicator, gelezen: waarden.size, vlaanderen, ...volledigheid(straks, vlaanderen) };
}

type Controle = ReturnType<typeof controle>;

function oordeelzin(
  { indicator: { naam }, oordeel, ontbreekt, verschil }: Controle,
  { oordeel: labels }: FondsLabels['cijfers'],
): string {
  switch (oordeel) {
    case 'onvolledig':
      return labels.onvolledig(naam, ontbreekt);
    case 'verschilt':
      return labels.verschilt(naam, verschil);
    case 'leeg':
    case 'volledig':
    case 'gelijk':
      return labels[oordeel](naam);
  }
}

function foutzin(fout: Leesfout, labels: FondsLabels['cijfers']): string {
  switch (fout.soort) {
    case 'onbekend':
      return labels.onbekend(fout.tekst, fout.regel);
    case 'andereNaam':
      return labels.andereNaam(fout.nis, fout.naam, fout.tekst, fout.regel);
    case 'dubbel':
      return labels.dubbel(fout.naam, fout.regel);
    case 'tweemaal':
      return labels.tweemaal(fout.maatstaf);
    case 'geenGetal':
    case 'dubbelzinnig':
      return labels[fout.soort](fout.naam, fout.maatstaf, fout.tekst);
  }
}
