import type { Figures } from '../figures';
import { inwonertal } from './inwonertal';
import { investeringsrekeningen, only, ramingsjaren, tellingen, type Scanjaren } from './jaren';
import type { Inwonertal, Kandidaat } from './kandidaat';
import { raming } from './raming';

/** All municipalities of today, in the order of the register. */
export function kandidaten(figures: Figures, jaren: Scanjaren): Kandidaat[] {
  const { inwonersjaar, investeringsjaar } = jaren;
  const estimated = ramingsjaren(figures, jaren.raming);
  return figures.register.today.map((gemeente): Kandidaat => {
    const { nis, naam, indeling } = gemeente;
    if (indeling === null) throw new Error(`${naam} bestaat vandaag en heeft geen indeling.`);
    const counts = tellingen(figures, gemeente);
    const counted = (wanted: number | null): Inwonertal | null => {
      const found = only(counts.filter(({ year }) => year === wanted));
      return found && inwonertal(found);
    };
    const investment = only(
      investeringsrekeningen(figures, gemeente).filter(({ year }) => year === investeringsjaar),
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
      inwoners: counted(inwonersjaar),
      geraamd: estimated && raming(figures, gemeente, estimated),
      investeringen: investment && investment.amount,
      inwonersRekening: counted(investeringsjaar),
    };
  });
}
