import { defaultBestuur, type FigureRecord, type Figures } from '../figures';
import { inwonertal } from './inwonertal';
import {
  investeringsrekeningen,
  ramingsjaren,
  tellingen,
  type Ramingsjaren,
  type Scanjaren,
} from './jaren';
import type { Inwonertal, Kandidaat } from './kandidaat';

/** All municipalities of today, in the order of the register. */
export function kandidaten(figures: Figures, jaren: Scanjaren): Kandidaat[] {
  const raming = ramingsjaren(figures, jaren.raming);
  return figures.register.today.map((gemeente): Kandidaat => {
    const { nis, naam, indeling } = gemeente;
    if (indeling === null) throw new Error(`${naam} bestaat vandaag en heeft geen indeling.`);
    const counts = tellingen(figures, gemeente);
    const count = only(counts, ({ year }) => year === jaren.inwonersjaar);
    const investment = only(
      investeringsrekeningen(figures, gemeente),
      ({ year, bestuur }) => year === jaren.investeringsjaar && bestuur === defaultBestuur,
    );
    return {
      nis,
      naam,
      referentieregio: indeling.referentieregio,
      uitrustingsgraad: indeling.uitrustingsgraad.code,
      centrumstad: indeling.centrumstad,
      provincialeStad: indeling.provincialeStad,
      faciliteitengemeente: indeling.faciliteitengemeente,
      oppervlakte: indeling.oppervlakte,
      inwoners: count && inwonertal(count),
      geraamd: raming && geraamd(counts, raming),
      investeringen: investment && investment.amount,
    };
  });
}

/** Sources that contradict each other leave more than one: then nobody knows which. */
function only(
  records: readonly FigureRecord[],
  isWanted: (record: FigureRecord) => boolean,
): FigureRecord | null {
  const [found, other] = records.filter(isWanted);
  return found && !other ? found : null;
}

/** Whole inhabitants, with the bounds at their widest. */
function geraamd(
  counts: readonly FigureRecord[],
  { officieel, van, tot }: Ramingsjaren,
): Inwonertal | null {
  const projected = (wanted: number): Inwonertal | null => {
    const found = only(counts, ({ year, quality }) => year === wanted && quality === 'prognose');
    return found && inwonertal(found);
  };
  const official = only(
    counts,
    ({ year, quality }) => year === officieel && quality === 'officieel',
  );
  const [begin, end] = [projected(van), projected(tot)];
  if (!official || !begin || !end || begin.ondergrens <= 0) return null;
  const from = inwonertal(official);
  return {
    aantal: Math.round((from.aantal * end.aantal) / begin.aantal),
    ondergrens: Math.floor((from.ondergrens * end.ondergrens) / begin.bovengrens),
    bovengrens: Math.ceil((from.bovengrens * end.bovengrens) / begin.ondergrens),
    kwaliteit: 'prognose',
  };
}
