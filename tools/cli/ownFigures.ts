import type { Figures, Municipality } from '../../src/figures';
import { partnerLabel, sleutel, type Cijfer } from '../../src/scenario';
import { formatDecimal } from '../../src/spreadsheet/dutchNumber';
import type { Line } from './csvFolder';
import { filled, placed, readFigureLine } from './figureLine';
import { partnerAmong } from './partner';

/**
 * The user's own figures, each with the file and line it came from unless he names a document.
 * @throws Refusal with file and line for what is doubtful.
 */
export function readOwnFigures(
  lines: readonly Line[],
  figures: Figures,
  partners: readonly Municipality[],
  fusiedatum: string,
): Cijfer[] {
  const read = lines.map((line) => ({
    line,
    cijfer: readFigure(line, figures, partners, fusiedatum),
  }));
  const byKey = new Map<string, (typeof read)[number]>();
  for (const each of read) {
    const key = sleutel(each.cijfer);
    const earlier = byKey.get(key);
    if (earlier && earlier.cijfer.bedrag !== each.cijfer.bedrag) {
      each.line.refuse(
        `${key} is hier ${formatDecimal(each.cijfer.bedrag)}, maar ${formatDecimal(earlier.cijfer.bedrag)} in ${earlier.line.file}, regel ${String(earlier.line.line)}. Behoud er één.`,
      );
    }
    if (!earlier) byKey.set(key, each);
  }
  return [...byKey.values()].map(({ cijfer }) => cijfer);
}

function readFigure(
  line: Line,
  figures: Figures,
  partners: readonly Municipality[],
  fusiedatum: string,
): Cijfer {
  const gemeente = filled(line, 'gemeente');
  const partner = placed(line, () =>
    partnerAmong(partners, figures.register, gemeente, fusiedatum),
  );
  const { rubriek, ...rest } = readFigureLine(line, figures.rubrieken);
  return {
    ...rest,
    gemeente: partnerLabel(partner),
    pad: rubriek.path,
    omschrijving: rubriek.label,
    eenheid: rubriek.unit,
    kwaliteit: 'eigen',
    ouder: '',
    controlegetal: line.checksum,
  };
}
