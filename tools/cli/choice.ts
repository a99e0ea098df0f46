import type { Figures, MunicipalRegister } from '../../src/figures';
import { usualMergerDate, type ScenarioChoice } from '../../src/scenario';
import { readCsvFolder } from './csvFolder';
import { readOwnFigures } from './ownFigures';
import type { Options } from './options';
import { municipalitiesCalled, resolvePartner } from './partner';

/** The published example, as its study computed it. */
const example = {
  gemeenten: ['Hasselt', 'Kortessem'],
  fusiedatum: '2025-01-01',
  inwonersOp: '2021-01-01',
  regeling: '2025',
} as const;

export type Chosen = Options & { readonly gemeenten: readonly string[] };

/** Without municipalities the example, of which every other option changes one thing. */
export function withExample(options: Options): Chosen {
  const { gemeenten } = options;
  return gemeenten === undefined
    ? {
        ...options,
        gemeenten: example.gemeenten,
        fusiedatum: options.fusiedatum ?? example.fusiedatum,
        inwonersOp: options.inwonersOp ?? example.inwonersOp,
        regeling: options.regeling ?? example.regeling,
      }
    : { ...options, gemeenten };
}

/** What to build, once the names and the user's own figures are held against the register. */
export function choiceOf(options: Chosen, figures: Figures): ScenarioChoice {
  const { gemeenten, invoer } = options;
  const fusiedatum = options.fusiedatum ?? usualDate(figures.register, gemeenten);
  const partners = gemeenten.map((given) => resolvePartner(figures.register, given, fusiedatum));
  return {
    gemeenten: partners.map(({ id }) => id),
    fusiedatum,
    jaren: options.jaren,
    inwonersOp: options.inwonersOp,
    regeling: options.regeling,
    rapport: options.rapport,
    fusienaam: options.naam,
    overnameberekening: options.leningen === undefined ? undefined : 'leningen',
    eigenCijfers:
      invoer === undefined
        ? undefined
        : readOwnFigures(readCsvFolder(invoer, '--invoer'), figures, partners, fusiedatum),
  };
}

/**
 * A name that today's municipality bears too says nothing of the date; one that only a former
 * municipality bears does.
 */
function usualDate(register: MunicipalRegister, gemeenten: readonly string[]): string {
  const former = gemeenten.flatMap((given) => {
    const meant = municipalitiesCalled(register, given);
    return meant.every(({ tot }) => tot !== null) ? meant : [];
  });
  return usualMergerDate(former);
}

/** `hasselt-kortessem.xlsx`: the names without what a file name or a shell trips over. */
export function standardTarget(gemeenten: readonly string[]): string {
  const words = gemeenten.map((naam) =>
    naam
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  );
  return `${words.join('-')}.xlsx`;
}
