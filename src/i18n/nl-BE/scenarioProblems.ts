import type { Bronverschil, Cijfer, ScenarioProblem } from '../../scenario';
import { formatCents } from '../../spreadsheet/dutchNumber';
import type { Sentences } from '../sentences';
import { oneOf } from './inputProblems';

export const scenarioProblems: Sentences<ScenarioProblem> = {
  'number-of-partners': ({ given, most }) =>
    `Een scenario telt 2 tot ${String(most)} gemeenten; er ${given === 1 ? 'is' : 'zijn'} er ${String(given)} gekozen. Voeg gemeenten toe of haal er weg.`,
  'partner-twice': ({ gemeente }) =>
    `${gemeente} is tweemaal gekozen, zodat haar cijfers dubbel zouden tellen. Haal er één weg.`,
  'partner-within-partner': ({ deel, geheel }) =>
    `${deel} ging op in ${geheel}, zodat haar cijfers dubbel zouden tellen. Haal een van beide weg.`,
  'no-merger-date': ({ given }) =>
    `De fusiedatum is "${given}", maar een fusie gaat in op 1 januari. Geef een jaar van vier cijfers.`,
  'no-years': ({ van, tot, most }) =>
    `De jaren lopen van ${String(van)} tot ${String(tot)}. Het laatste jaar mag niet voor het eerste liggen, en een werkmap telt hoogstens ${String(most)} jaren. Pas het eerste of het laatste jaar aan.`,
  'no-inhabitants-date': ({ given }) =>
    `De datum van de inwoners is "${given}", maar inwoners worden op 1 januari geteld. Geef een jaar van vier cijfers.`,
  'mixed-reports': ({ jaar, rapporten }) =>
    `Voor ${String(jaar)} hebben de gemeenten geen rapport gemeen: ${rapporten
      .map((each) => `${each.gemeente} heeft ${oneOf(each.rapporten)}`)
      .join(
        '; ',
      )}. Opgeteld zouden rekening en plan door elkaar lopen. Lees voor dat jaar van alle gemeenten hetzelfde rapport in, kies andere gemeenten, of kies jaren zonder ${String(jaar)}.`,
  'mixed-besturen': ({ jaar, besturen }) =>
    `Voor ${String(jaar)} horen de cijfers bij verschillende besturen: ${besturen
      .map(({ gemeente, bestuur }) => `${gemeente} ${bestuur}`)
      .join('; ')}. Gebruik voor alle gemeenten de cijfers van hetzelfde bestuur.`,
  'mixed-statuses': ({ jaar, gemeente, statussen }) =>
    `De cijfers van ${gemeente} voor ${String(jaar)} komen uit meer dan één versie: ${statussen.join(
      '; ',
    )}. Opgeteld zou hetzelfde geld dubbel tellen. Houd één versie over.`,
  'figures-differ': ({ verschillen }) => {
    const shown = verschillen.slice(0, mostDifferences);
    const more = verschillen.length - shown.length;
    return `${verschillen.length === 1 ? 'Voor één cijfer geven de bronnen' : `Voor ${String(verschillen.length)} cijfers geven de bronnen`} verschillende bedragen: ${shown
      .map(
        ({ sleutel, kandidaten }) => `${figure(sleutel)}: ${kandidaten.map(source).join(' of ')}`,
      )
      .join(
        '; ',
      )}${more === 0 ? '' : `; en nog ${String(more)}`}. Kies per cijfer de bron die telt, of laat het bedrag weg dat niet klopt.`;
  },
};

/** More would not be read; the screen shows them all side by side. */
const mostDifferences = 3;

function figure(sleutel: string): string {
  return sleutel.split('|').filter(Boolean).join(', ');
}

function source({ bedrag, document }: Cijfer): string {
  return `${formatCents(bedrag)} (${document})`;
}

/** What Logboek says of a choice between sources; undefined as long as nobody chose. */
export function bronkeuze({
  gemeente,
  omschrijving,
  jaar,
  kandidaten,
  gekozen,
}: Bronverschil): string | undefined {
  if (gekozen === undefined) return undefined;
  const others = kandidaten.filter(({ bedrag }) => bedrag !== gekozen.bedrag);
  return `Bron gekozen voor ${gemeente}, ${omschrijving}, ${String(jaar)}: ${source(gekozen)}, niet ${others.map(source).join(' of ')}.`;
}
