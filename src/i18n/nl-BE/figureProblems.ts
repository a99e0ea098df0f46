import { and } from './enumerate';
import { formatDutchDate, type FigureProblem } from '../../figures';
import type { RegulationProblem } from '../../regulations';
import type { Sentences } from '../sentences';
import { formatCents } from '../../spreadsheet/dutchNumber';
import { oneOf } from './inputProblems';
import { sourceProblems, unreadNote } from './sourceProblems';

/** How many examples a sentence can carry and still be read. */
const most = 5;

/** A group of municipalities has a name and no code. */
const withCode = ({ naam, nis }: { naam: string; nis: string | null }): string =>
  nis ? `${naam} (${nis})` : naam;

/** The years that exist, each once: "2014 tot 2024, 2026". */
function yearList(years: readonly number[]): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const year of sorted) {
    const last = runs[runs.length - 1];
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs
    .map(([from, to]) =>
      from === to ? String(from) : `${String(from)}${to > from + 1 ? ' tot ' : ', '}${String(to)}`,
    )
    .join(', ');
}

export const figureProblems: Sentences<FigureProblem | RegulationProblem> = {
  ...sourceProblems,
  'unknown-municipality': ({ given, nearest }) =>
    `Geen Vlaamse gemeente heet of heette "${given}". ${
      nearest.length > 0
        ? `Bedoelt u ${oneOf(nearest.slice(0, most).map(({ naam }) => naam))}?`
        : 'Geef een naam of een NIS-code van vijf cijfers.'
    }`,
  'municipality-ended': ({ gemeente, jaar, op, opvolger }) =>
    `${gemeente.naam} ging op ${formatDutchDate(op)} op in ${withCode(opvolger)} en bestaat niet meer in ${String(jaar)}. Vraag ${opvolger.naam}, of een jaar vóór de fusie.`,
  'municipality-not-yet': ({ gemeente, jaar, vanaf, voorgangers }) =>
    `${gemeente.naam} bestaat sinds ${formatDutchDate(vanaf)} en bestond nog niet in ${String(jaar)}. Vraag ${and(
      voorgangers.map(withCode),
    )}, of gebruik code ${gemeente.nis ?? ''} voor het grondgebied van vandaag.`,
  'other-boundaries': ({ gemeente, jaar, rubriek, tot, grondgebied, ongelezen }) =>
    `${gemeente.naam} had in ${String(jaar)} nog zijn grenzen van vóór de fusie (tot ${formatDutchDate(tot)}), en voor dat grondgebied is er geen cijfer ${rubriek}. Code ${grondgebied.nis} geeft het grondgebied van vandaag.${unreadNote(ongelezen)}`,
  'unknown-rubriek': ({ given, nearest }) =>
    `De rubriek "${given}" bestaat niet. ${
      nearest.length > 0
        ? `Bedoelt u ${oneOf(nearest.slice(0, most))}?`
        : 'Geef een pad zoals M2.I.a of een woord zoals afm.'
    }`,
  'ambiguous-rubriek': ({ given, candidates }) =>
    `"${given}" past op meer dan één rubriek. Kies ${oneOf(candidates.slice(0, most))}.`,
  'unknown-report': ({ given, allowed }) =>
    `rapport is "${given}", maar hier hoort ${oneOf(allowed)}.`,
  'unknown-bestuur': ({ given, allowed }) =>
    `bestuur is "${given}", maar hier hoort ${oneOf(allowed)}.`,
  'report-needed': ({ gemeente, rubriek, jaar, rapporten }) =>
    `Voor ${rubriek} van ${gemeente.naam} in ${String(jaar)} bestaat meer dan één rapport. Geef als rapport ${oneOf(rapporten)}.`,
  'no-figures': ({ gemeente, rubriek, bestuur, besturen, rubrieken, ongelezen }) =>
    (besturen.length > 0
      ? `Voor ${rubriek} van ${withCode(gemeente)} zijn er geen cijfers van het bestuur "${bestuur}", wel van ${oneOf(besturen)}. Geef dat bestuur.`
      : `Voor ${rubriek} van ${withCode(gemeente)} zijn er geen cijfers. ${
          rubrieken.length > 0
            ? `Wel voor ${and(rubrieken.slice(0, most))}.`
            : 'Geef uw eigen cijfer in een cel.'
        }`) + unreadNote(ongelezen),
  'year-without-figures': ({ gemeente, rubriek, rapport, jaar, jaren, grondgebied, ongelezen }) =>
    `Voor ${rubriek} van ${withCode(gemeente)} is er geen cijfer in ${String(jaar)}${
      rapport ? ` (${rapport})` : ''
    }. ${
      jaren.length > 0
        ? `Er zijn cijfers voor ${and(
            [...new Set(jaren.map((year) => year.rapport))].map(
              (report) =>
                `${yearList(
                  jaren.filter((year) => year.rapport === report).map((year) => year.jaar),
                )}${report ? ` (${report})` : ''}`,
            ),
          )}. Kies een van die jaren.`
        : 'Geef uw eigen cijfer in een cel.'
    }${
      grondgebied ? ` Code ${grondgebied.nis} geeft dat jaar voor het grondgebied van vandaag.` : ''
    }${unreadNote(ongelezen)}`,
  'sources-differ': ({ gemeente, rubriek, jaar, bedragen }) =>
    `Voor ${rubriek} van ${withCode(gemeente)} in ${String(jaar)} spreken twee bronnen elkaar tegen: ${and(
      bedragen.map(
        ({ bedrag, document, meegeleverd }) =>
          `${formatCents(bedrag)} in ${document}${meegeleverd ? ' (meegeleverd)' : ' (map van uw organisatie)'}`,
      ),
    )}. Typ het bedrag dat klopt in een cel, en meld het verschil aan uw beheerder.`,
  'data-missing': ({ url, status }) =>
    `Het bestand met de cijfers (${url}) kwam niet binnen${
      status === null ? '' : ` (HTTP ${String(status)})`
    }. Functies zonder cijfers blijven werken. Kijk de verbinding na en herbereken; blijft het zo, meld het aan uw beheerder.`,
  'data-corrupt': ({ url, reason }) =>
    `Het bestand met de cijfers (${url}) is beschadigd of hoort bij een andere versie (${
      reason === 'checksum'
        ? 'het controlegetal klopt niet'
        : reason === 'not-json'
          ? 'het is geen JSON'
          : 'de vorm klopt niet'
    }). Er wordt geen cijfer uit getoond. Herlaad de invoegtoepassing; blijft het zo, meld het aan uw beheerder.`,
  'data-timeout': ({ url, seconds }) =>
    `Het bestand met de cijfers (${url}) kwam niet binnen ${String(seconds)} seconden. Functies zonder cijfers blijven werken. Herbereken om opnieuw te proberen.`,
  'unknown-regulation': ({ given, allowed }) =>
    `regeling is "${given}", maar hier hoort ${oneOf(allowed)}.`,
  'no-regulation-for-date': ({ date, known }) =>
    `Voor een fusie op ${formatDutchDate(date)} is geen regeling bekend. Kies zelf ${oneOf(
      known.map(({ id }) => id),
    )}, of reken zonder overname.`,
};
