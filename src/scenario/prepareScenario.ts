import { ProblemError } from '../core';
import type { Figures, Report } from '../figures';
import {
  evenwicht,
  meerjarenplan,
  regelingVoorFusiedatum,
  schuldovernameRegeling,
  schuldovernameRegelingen,
} from '../regulations';
import { geenRegeling } from './aanname';
import { bronnenVan } from './bronnen';
import { newestDate, type Cijfer } from './cijfer';
import { aandelenGepubliceerd } from './gemeentefondsAandelen';
import { reportsByYear } from './guards';
import { checkedPartners, partnerLabel } from './partnersKiezen';
import { serialOf } from './serialDate';
import { aannamesMet } from './standaardAannames';
import {
  jarenNaFusie,
  meesteJaren,
  standaardFusienaam,
  type ScenarioChoice,
} from './scenarioChoice';
import { vasteLijnen, type Partner, type ScenarioInput, type VasteLijn } from './scenarioInput';
import type { ScenarioProblem } from './scenarioProblem';
import { fixedKey } from './vasteSleutels';

/** A scenario before anybody typed something: all that is known, and the proposed assumptions. */
export type ScenarioBasis = Omit<ScenarioInput, 'scenarios' | 'scenario' | 'aannames' | 'invoer'>;

function refuse(problem: ScenarioProblem): never {
  throw new ProblemError<ScenarioProblem>(problem);
}

/**
 * Everything that a choice fixes.
 * @throws ProblemError with a ScenarioProblem that says what does not go together.
 */
export function prepareScenario(figures: Figures, choice: ScenarioChoice): ScenarioBasis {
  checkedPartners(figures, choice);
  const { fusiedatum } = choice;
  if (!/^\d{4}-01-01$/.test(fusiedatum)) refuse({ code: 'no-merger-date', given: fusiedatum });
  const n = Number(fusiedatum.slice(0, 4));

  const bronnen = bronnenVan(figures, choice);
  const { groep, opvolger, labels, cijfers: alle, verschillen, inPlaats } = bronnen;
  const partners = bronnen.municipalities.map((municipality): Partner => ({
    id: municipality.id,
    label: partnerLabel(municipality),
    naam: municipality.naam,
  }));
  const open = verschillen.filter(({ gekozen }) => gekozen === undefined);
  if (open.length > 0) refuse({ code: 'figures-differ', verschillen: open });
  const rapporten = reportsByYear(alle, labels, choice.rapport, choice.jaren);
  const laatsteRekening = Math.max(
    ...[...rapporten].flatMap(([jaar, rapport]) => (rapport === 'rekening' ? [jaar] : [])),
  );
  const van = choice.jaren?.van ?? (Number.isFinite(laatsteRekening) ? laatsteRekening : n - 1);
  const tot = choice.jaren?.tot ?? Math.max(n + jarenNaFusie, van);
  if (!(tot >= van && tot - van < meesteJaren))
    refuse({ code: 'no-years', van, tot, most: meesteJaren });
  const jaren = Array.from({ length: tot - van + 1 }, (_, index) => van + index);

  const cijfers = alle.filter((each) => binnenDeJaren(each, jaren));
  const schuldjaar = bronnen.schuldjaar ?? van;
  const fixed = new Map(
    partners.flatMap(({ id, label }) =>
      vasteLijnen.map((lijn): [string, string] => {
        const key = fixedKey(cijfers, label, lijn, schuldjaar);
        return [`${id}|${lijn}`, inPlaats.get(key.toLowerCase()) ?? key];
      }),
    ),
  );
  const regeling = chosenRegulation(choice.regeling, fusiedatum);
  const basis = {
    partners,
    fusienaam: choice.fusienaam ?? standaardFusienaam,
    opvolger: opvolger?.naam ?? '',
    groep: groep?.naam ?? '',
    fusiedatum,
    jaren,
    rapport: (jaar: number): Report => rapporten.get(jaar) ?? 'meerjarenplan',
    vasteSleutels: (id: string, lijn: VasteLijn): string =>
      fixed.get(`${id}|${lijn}`) ?? fixedKey(cijfers, id, lijn, schuldjaar),
    schuldjaar,
    cijfers,
    nietGekozen: bronnen.nietGekozen,
    vanAnderen: bronnen.vanAnderen,
    cijfersVan: newestDate(cijfers),
    regelingen: schuldovernameRegelingen,
    normGecorrigeerdeAflossingen: evenwicht.normGecorrigeerdeAflossingen,
    planperiode: meerjarenplan,
  };
  return {
    ...basis,
    voorstel: aannamesMet({
      'aan.gemeentefonds': aandelenGepubliceerd(basis) ? 'ja' : 'nee',
      'overname.regeling': regeling,
      'overname.datum': serialOf(`${String(n - 1)}-12-31`),
      'overname.inwonersjaar': inhabitantsYear(choice.inwonersOp, regeling, cijfers, labels, n),
      ...(choice.overnameberekening && { 'overname.berekening': choice.overnameberekening }),
      'apb.methode': choice.methodes?.apb ?? 'laagste',
      'oov.methode': choice.methodes?.oov ?? 'laagste',
      'forfait.jaar': n,
      'schok.vanaf': n,
    }),
  };
}

/** Investments are known for many more years than a workbook has columns for. */
export function binnenDeJaren({ pad, jaar, kwaliteit }: Cijfer, jaren: readonly number[]): boolean {
  return pad !== 'M2.II.b' || kwaliteit !== 'overgenomen' || jaren.includes(jaar);
}

function chosenRegulation(given: string | undefined, fusiedatum: string): string {
  if (given === undefined) {
    const fitting = schuldovernameRegelingen.some(
      ({ geldigVan, geldigTot }) =>
        (geldigVan === null || geldigVan <= fusiedatum) &&
        (geldigTot === null || fusiedatum <= geldigTot),
    );
    return fitting ? regelingVoorFusiedatum(fusiedatum).id : geenRegeling;
  }
  return given.trim().toLowerCase() === geenRegeling
    ? geenRegeling
    : schuldovernameRegeling(given).id;
}

/**
 * The date that the regulation names, where all partners are counted on it; else the newest year not
 * after the merger of which they are, or the year before N.
 */
function inhabitantsYear(
  given: string | undefined,
  regeling: string,
  cijfers: readonly Cijfer[],
  labels: readonly string[],
  n: number,
): number {
  if (given !== undefined) {
    if (!/^\d{4}-01-01$/.test(given)) refuse({ code: 'no-inhabitants-date', given });
    return Number(given.slice(0, 4));
  }
  const counted = cijfers.filter(
    ({ pad, jaar, kwaliteit }) => pad === 'INWONERS' && jaar <= n && kwaliteit !== 'prognose',
  );
  const years = [...new Set(counted.map(({ jaar }) => jaar))].filter((jaar) =>
    labels.every((label) =>
      counted.some((cijfer) => cijfer.gemeente === label && cijfer.jaar === jaar),
    ),
  );
  const legal = schuldovernameRegelingen.find(({ id }) => id === regeling)?.inwonersOp;
  const legalYear = legal ? Number(legal.slice(0, 4)) : Number.NaN;
  if (years.includes(legalYear)) return legalYear;
  return years.length > 0 ? Math.max(...years) : n - 1;
}
