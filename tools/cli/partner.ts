import {
  firstYear,
  fold,
  formatDutchDate,
  lastYear,
  type Municipality,
  type MunicipalRegister,
} from '../../src/figures';
import { existedOn1January } from '../../src/figures/municipality';
import { oneOf } from '../../src/i18n/nl-BE/inputProblems';
import { partnerLabel } from '../../src/scenario';
import { refuse } from './refusal';

/** Everyone that a name, a label or a NIS code may mean, whatever the year. */
export function municipalitiesCalled(
  register: MunicipalRegister,
  given: string,
): readonly Municipality[] {
  const wanted = fold(given);
  return register.all.filter((municipality) =>
    [municipality.nis, municipality.id, municipality.naam, partnerLabel(municipality)].some(
      (word) => fold(word) === wanted,
    ),
  );
}

/**
 * The municipality that a name, a label (`Hasselt (tot 2024)`) or a NIS code means in a merger of
 * this date: the one of them that existed on the day before.
 * @throws Refusal where none did, ProblemError `unknown-municipality` with the nearest names.
 */
export function resolvePartner(
  register: MunicipalRegister,
  given: string,
  fusiedatum: string,
): Municipality {
  const meant = municipalitiesCalled(register, given);
  if (meant.length === 0) {
    // Throws for what nobody is called; a group is what is left.
    const meaning = register.meaningOf(given);
    if (meaning.kind !== 'group') throw new Error(`Het register kent "${given}" op twee manieren.`);
    return refuse(
      `"${given}" is een groep waarvan alleen totalen bekend zijn. Geef haar leden: --gemeenten "${meaning.group.leden.map(({ naam }) => naam).join(', ')}".`,
    );
  }
  const mergerYear = Number(fusiedatum.slice(0, 4));
  // Mergers are on 1 January, so who existed on the eve existed all that year.
  const [found, other] = meant.filter((municipality) =>
    existedOn1January(municipality, mergerYear - 1),
  );
  if (other) throw new Error(`Op de dag vóór ${fusiedatum} heten twee gemeenten "${given}".`);
  return found ?? refuse(whyNone(given, meant, fusiedatum, mergerYear));
}

function whyNone(
  given: string,
  meant: readonly Municipality[],
  fusiedatum: string,
  mergerYear: number,
): string {
  const merger = `een fusie op ${formatDutchDate(fusiedatum)}`;
  const before = meant.find((municipality) => (lastYear(municipality) ?? mergerYear) < mergerYear);
  const last = before ? lastYear(before) : null;
  if (before?.opvolger && last !== null) {
    const { naam, nis } = before.opvolger;
    return `${before.naam} bestond maar tot 31 december ${String(last)} en ging op in ${naam} (${nis}), dus niet meer voor ${merger}. Geef ${nis}, of een fusiedatum tot en met ${String(last + 1)}-01-01.`;
  }
  const [later] = meant;
  const first = later ? firstYear(later) : null;
  if (later && first !== null) {
    return `${later.naam} (${later.nis}) bestaat pas sinds 1 januari ${String(first)}, dus nog niet voor ${merger}. Geef wat er toen was (${later.voorgangers
      .map(({ naam, nis }) => `${naam} (${nis})`)
      .join(', ')}), of een fusiedatum vanaf ${String(first + 1)}-01-01.`;
  }
  throw new Error(`"${given}" bestaat in geen enkel jaar.`);
}

/** The partner that a row of the user's own figures is about. */
export function partnerAmong(
  partners: readonly Municipality[],
  register: MunicipalRegister,
  given: string,
  fusiedatum: string,
): Municipality {
  const found = resolvePartner(register, given, fusiedatum);
  if (partners.some(({ id }) => id === found.id)) return found;
  return refuse(
    `${partnerLabel(found)} doet niet mee met deze fusie. Kies ${oneOf(partners.map(partnerLabel))}, of voeg de gemeente toe aan --gemeenten.`,
  );
}
