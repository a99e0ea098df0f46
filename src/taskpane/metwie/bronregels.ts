import { bronregel, type Figures, type Municipality } from '../../figures';
import {
  investeringsrekeningen,
  prognoses,
  tellingen,
  type Ramingsjaren,
  type Scanjaren,
} from '../../partners';

/** Where the figures of one partner come from, each in one line. */
export function bronregels(
  figures: Figures,
  gemeente: Municipality,
  { inwonersjaar, investeringsjaar }: Scanjaren,
  raming: Ramingsjaren | null,
): string[] {
  const counted = [inwonersjaar, investeringsjaar, raming?.officieel];
  const projected = [raming?.van, raming?.tot];
  return [
    ...tellingen(figures, gemeente).filter(({ year }) => counted.includes(year)),
    ...prognoses(figures, gemeente).filter(({ year }) => projected.includes(year)),
    ...investeringsrekeningen(figures, gemeente).filter(({ year }) => year === investeringsjaar),
  ].map((record) => `${record.label}: ${bronregel(record)}`);
}
