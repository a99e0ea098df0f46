import type { Figures } from '../../figures';
import type { FondsLabels } from '../../i18n/fondsLabels';
import type { Fondsstand } from '../../plan';
import { dotaties, fusiejaar, type ScenarioInput } from '../../scenario';
import { municipalityOf } from '../scenario/scenarioDraft';

/** The amount of the sheets is of one dotation. */
const hoofddotatie = dotaties[1];

/** Of what the estimate is: one merger of the sheets, in the year that they ask about. */
export interface Ramingsfusie {
  readonly naam: string;
  readonly jaar: number;
  /** NIS codes of municipalities of today. */
  readonly gemeenten: readonly string[];
}

/** The merger at this place of those that the sheets hold. */
export function ramingsfusieVan(
  { fusies, labels, gemeenten, jaar }: Fondsstand,
  place: number,
): Ramingsfusie {
  return {
    naam: labels[place] ?? '',
    jaar,
    gemeenten: (fusies[place] ?? []).map((row) => gemeenten[row]?.nis ?? ''),
  };
}

type Doel = Pick<ScenarioInput, 'partners' | 'fusiedatum' | 'aannames'>;

/** Why the estimate is not that of a scenario, in this column of it; empty where it is. */
export function ramingsbezwaren(
  figures: Figures,
  fusie: Ramingsfusie,
  doel: Doel,
  kolom: keyof Doel['aannames']['gemeentefonds.dotatie'],
  labels: FondsLabels['raming']['bezwaren'],
): readonly string[] {
  const gekozen = String(doel.aannames['gemeentefonds.dotatie'][kolom] ?? '');
  const jaar = fusiejaar(doel);
  return [
    ...andereGemeenten(figures, fusie, doel, labels),
    ...(jaar === fusie.jaar ? [] : [labels.jaar(fusie.jaar, jaar)]),
    ...(gekozen.toUpperCase() === hoofddotatie ? [] : [labels.dotatie(gekozen, hoofddotatie)]),
  ];
}

function andereGemeenten(
  figures: Figures,
  { naam, gemeenten }: Ramingsfusie,
  { partners }: Doel,
  labels: FondsLabels['raming']['bezwaren'],
): readonly string[] {
  const vroeger = partners.filter(({ id }) => municipalityOf(figures, id).tot !== null);
  // Nothing that is built or typed makes the two the same.
  if (vroeger.length > 0) return [labels.vroeger(vroeger.map(({ label }) => label))];
  const own = partners.map(({ id }) => municipalityOf(figures, id));
  const codes = new Set(own.map(({ nis }) => nis));
  const teVeel = gemeenten.filter((nis) => !codes.has(nis));
  const tekort = own.filter(({ nis }) => !gemeenten.includes(nis));
  if (teVeel.length === 0 && tekort.length === 0) return [];
  return [
    labels.gemeenten(
      naam,
      teVeel.map((nis) => figures.register.byCode(nis)?.naam ?? nis),
      tekort.map((each) => each.naam),
    ),
  ];
}
