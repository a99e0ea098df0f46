import { setrij, setrijen, type Setrij } from '../momentopname/opnameScenarios';
import type { RowDraft } from '../sheetDraft';
import { styleName, type Format } from '../styles';
import { text } from '../yearSheet';
import type { Momentbeeld } from './scenariosBeeld';

const regels: Readonly<
  Record<Exclude<Setrij, 'naam'>, { label: string; unit: string; format: Format }>
> = {
  inwoners: { label: 'Inwoners', unit: 'inwoners', format: 'euro' },
  overgenomen: { label: 'Schuld die Vlaanderen overneemt', unit: 'EUR', format: 'euro' },
  afm: { label: 'AFM in het laatste toetsjaar', unit: 'EUR', format: 'euro' },
  bbr: { label: 'Laagste BBR van de getoetste jaren', unit: 'EUR', format: 'euro' },
  belasting: {
    label: 'Eén tarief voor APB en opcentiemen: verschil in opbrengst per jaar',
    unit: 'EUR',
    format: 'euro',
  },
  schuld: {
    label: 'Schuld na de overname, op 1 januari van het fusiejaar, per inwoner',
    unit: 'EUR',
    format: 'getal',
  },
};

/** Sets of partners side by side: alone, with one, with more. */
export function partnerRows({ sets, cel }: Momentbeeld): RowDraft[] {
  const links = 'Fusie kolomkop links';
  return setrijen.map((rij): RowDraft => {
    const key = setrij(rij);
    if (rij === 'naam')
      return {
        key,
        cells: {
          omschrijving: text('Partners naast elkaar', links),
          jaar: text('', links),
          eenheid: text('Eenheid', links),
          ...Object.fromEntries(['toen', 'nu', 'verschil'].map((each) => [each, text('', links)])),
          ...Object.fromEntries(
            sets.map((kolom) => [kolom, { value: cel(key, kolom), style: 'Fusie kolomkop' }]),
          ),
        },
      };
    const { label, unit, format } = regels[rij];
    return {
      key,
      cells: {
        omschrijving: text(label, 'Fusie omschrijving'),
        eenheid: text(unit, 'Fusie eenheid'),
        ...Object.fromEntries(
          sets.map((kolom) => [
            kolom,
            { value: cel(key, kolom), style: styleName('koppeling', format) },
          ]),
        ),
      },
    };
  });
}
