import { bronregel, type FigureRecord, type Figures, type Municipality } from '../../figures';
import {
  investeringsrekeningen,
  tellingen,
  type Ramingsjaren,
  type Scanjaren,
} from '../../partners';

/** Where the figures of one partner come from, each in one line. */
export function bronregels(
  figures: Figures,
  gemeente: Municipality,
  jaren: Scanjaren,
  raming: Ramingsjaren | null,
): string[] {
  const isUsed = ({ year, quality }: FigureRecord): boolean =>
    quality === 'prognose'
      ? year === raming?.van || year === raming?.tot
      : year === jaren.inwonersjaar || year === raming?.officieel;
  return [
    ...tellingen(figures, gemeente).filter(isUsed),
    ...investeringsrekeningen(figures, gemeente).filter(
      ({ year }) => year === jaren.investeringsjaar,
    ),
  ].map((record) => `${record.label}: ${bronregel(record)}`);
}
