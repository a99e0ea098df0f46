import type { CompiledFigures, CompiledMunicipality } from './compiledFigures';
import { MunicipalRegister } from './municipalRegister';
import type { Indeling, Municipality, MunicipalityName } from './municipality';

/** The eve of a merger (always on 1 January): the last day of what merged. */
function eveOf(date: string): string {
  return `${String(Number(date.slice(0, 4)) - 1)}-12-31`;
}

function pick<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`Index ${String(index)} staat niet in de lijst.`);
  return found;
}

function readIndeling(data: CompiledFigures, row: CompiledMunicipality): Indeling {
  const [, , provincie, arrondissement, regio, graad, classes, oppervlakte] = row;
  const [code, omschrijving] = pick(data.uitrustingsgraden, graad);
  return {
    provincie: pick(data.provincies, provincie),
    arrondissement: pick(data.arrondissementen, arrondissement),
    referentieregio: pick(data.referentieregios, regio),
    uitrustingsgraad: { code, omschrijving },
    centrumstad: (classes & 1) !== 0,
    provincialeStad: (classes & 2) !== 0,
    kustgemeente: (classes & 4) !== 0,
    faciliteitengemeente: (classes & 8) !== 0,
    oppervlakte,
  };
}

/** The register out of the compiled file: today's municipalities and those that merged. */
export function readRegister(data: CompiledFigures): MunicipalRegister {
  const nameByCode = new Map(data.gemeenten.map(([nis, naam]) => [nis, naam]));
  const named = (nis: string): MunicipalityName => ({ nis, naam: nameByCode.get(nis) ?? nis });

  const former = data.fusies.map(([date, nis, naam, successor]): Municipality => {
    const tot = eveOf(date);
    return {
      kind: 'gemeente',
      id: nameByCode.has(nis) ? `${nis} tot ${tot.slice(0, 4)}` : nis,
      nis,
      naam,
      van: null,
      tot,
      opvolger: named(successor),
      voorgangers: [],
      indeling: null,
    };
  });
  const today = data.gemeenten.map((row): Municipality => {
    const [nis, naam] = row;
    const merged = data.fusies.filter(([, , , successor]) => successor === nis);
    return {
      kind: 'gemeente',
      id: nis,
      nis,
      naam,
      van: merged[0]?.[0] ?? null,
      tot: null,
      opvolger: null,
      voorgangers: merged.map(([, old, oldName]) => ({ nis: old, naam: oldName })),
      indeling: readIndeling(data, row),
    };
  });
  return new MunicipalRegister(
    [...former, ...today],
    data.groepen.map(({ naam, leden }) => ({
      kind: 'groep',
      id: naam,
      naam,
      nis: null,
      leden: leden.map(named),
    })),
  );
}
