import { ProblemError } from '../core';
import type { Entity, FigureRecord, Figures, Municipality, Report } from '../figures';
import {
  belastingen,
  evenwicht,
  meerjarenplan,
  regelingVoorFusiedatum,
  schuldovernameRegeling,
  schuldovernameRegelingen,
} from '../regulations';
import { geenRegeling, gelijk } from './aanname';
import { cijferOf, sleutel, type Cijfer } from './cijfer';
import { checkFigures, reportsByYear } from './guards';
import { serialOf } from './serialDate';
import { jarenNaFusie, meesteJaren, meestePartners, type ScenarioChoice } from './scenarioChoice';
import { type Partner, type ScenarioInput, type VasteLijn } from './scenarioInput';
import type { ScenarioProblem } from './scenarioProblem';

/** A scenario before anybody typed something: all that is known, and the proposed assumptions. */
export type ScenarioBasis = Omit<ScenarioInput, 'scenario' | 'aannames' | 'invoer'>;

function refuse(problem: ScenarioProblem): never {
  throw new ProblemError<ScenarioProblem>(problem);
}

/** The name of the sheets: a former municipality says until when, because its name may live on. */
export function partnerLabel({ naam, tot }: Municipality): string {
  return tot === null ? naam : `${naam} (tot ${tot.slice(0, 4)})`;
}

/**
 * Everything that a choice fixes.
 * @throws ProblemError with a ScenarioProblem that says what does not go together.
 */
export function prepareScenario(figures: Figures, choice: ScenarioChoice): ScenarioBasis {
  const municipalities = checkedPartners(figures, choice);
  const { fusiedatum } = choice;
  if (!/^\d{4}-01-01$/.test(fusiedatum)) refuse({ code: 'no-merger-date', given: fusiedatum });
  const n = Number(fusiedatum.slice(0, 4));

  const partners = municipalities.map((municipality): Partner => ({
    id: municipality.id,
    label: partnerLabel(municipality),
    naam: municipality.naam,
  }));
  const codes = municipalities.map(({ nis }) => nis);
  const groep = figures.register.groups.find(
    ({ leden }) => leden.length === codes.length && leden.every(({ nis }) => codes.includes(nis)),
  );
  const opvolgers = new Set(municipalities.map(({ opvolger }) => opvolger?.nis));
  const [opvolgerNis] = opvolgers;
  const opvolger =
    opvolgers.size === 1 && opvolgerNis !== undefined
      ? figures.register.byCode(opvolgerNis)
      : undefined;

  const gebundeld = [
    ...municipalities.flatMap((each) => allOf(figures, each, partnerLabel(each))),
    ...(groep ? figures.printed(groep).map((record) => cijferOf(record, groep.naam)) : []),
    // Of what came out of it only the studies: its own figures are those of another territory.
    ...(opvolger
      ? figures
          .printed(opvolger)
          .filter(({ report }) => report === 'studie')
          .map((record) => cijferOf(record, opvolger.naam))
      : []),
  ];
  const labels = partners.map(({ label }) => label);
  const alle = checkFigures(gebundeld, choice.eigenCijfers ?? []);
  const rapporten = reportsByYear(alle, labels, choice.rapport);
  const laatsteRekening = Math.max(
    ...[...rapporten].flatMap(([jaar, rapport]) => (rapport === 'rekening' ? [jaar] : [])),
  );
  const van = choice.jaren?.van ?? (Number.isFinite(laatsteRekening) ? laatsteRekening : n - 1);
  const tot = choice.jaren?.tot ?? Math.max(n + jarenNaFusie, van);
  if (!(tot >= van && tot - van < meesteJaren))
    refuse({ code: 'no-years', van, tot, most: meesteJaren });
  const jaren = Array.from({ length: tot - van + 1 }, (_, index) => van + index);

  // Investments are known for many more years than a workbook has columns for.
  const cijfers = alle.filter(
    ({ pad, jaar, kwaliteit }) =>
      pad !== 'M2.II.b' || kwaliteit !== 'overgenomen' || jaren.includes(jaar),
  );
  const schuldjaar = yearOfDebt(cijfers, [...labels, groep?.naam ?? ''], van);
  const regeling = chosenRegulation(choice.regeling, fusiedatum);
  const basis = {
    partners,
    fusienaam: choice.fusienaam ?? 'Fusiegemeente',
    opvolger: opvolger?.naam ?? '',
    groep: groep?.naam ?? '',
    fusiedatum,
    jaren,
    rapport: (jaar: number): Report => rapporten.get(jaar) ?? 'meerjarenplan',
    vasteSleutels: (id: string, lijn: VasteLijn): string =>
      fixedKey(cijfers, partners.find((each) => each.id === id)?.label ?? id, lijn, schuldjaar),
    schuldjaar,
    cijfers,
    cijfersVan: cijfers.reduce((newest, { datum }) => (datum > newest ? datum : newest), ''),
    regelingen: schuldovernameRegelingen,
    normGecorrigeerdeAflossingen: evenwicht.normGecorrigeerdeAflossingen,
    planperiode: meerjarenplan,
  };
  return {
    ...basis,
    voorstel: {
      'overname.regeling': gelijk(regeling),
      'overname.datum': gelijk(serialOf(`${String(n - 1)}-12-31`)),
      'overname.inwonersjaar': gelijk(
        inhabitantsYear(choice.inwonersOp, regeling, cijfers, labels, n),
      ),
      'overname.sleutel': gelijk('inwoners'),
      'overname.inbegrepen': gelijk('nee'),
      'overname.rentedeel': gelijk(1),
      'apb.methode': gelijk(choice.methodes?.apb ?? 'laagste'),
      'apb.tarief': gelijk(null),
      'apb.deelEersteJaar': gelijk(belastingen.apbDeelEersteJaar),
      'oov.methode': gelijk(choice.methodes?.oov ?? 'laagste'),
      'oov.tarief': gelijk(null),
      'oov.deelEersteJaar': gelijk(1),
    },
  };
}

function checkedPartners(figures: Figures, { gemeenten }: ScenarioChoice): Municipality[] {
  if (gemeenten.length < 2 || gemeenten.length > meestePartners)
    refuse({ code: 'number-of-partners', given: gemeenten.length, most: meestePartners });
  const found = gemeenten.map((id) => {
    const entity: Entity | undefined = figures.register.byId(id);
    if (entity?.kind !== 'gemeente') throw new Error(`${id} staat niet in het register.`);
    return entity;
  });
  found.forEach((one, index) => {
    if (found.findIndex(({ id }) => id === one.id) < index)
      refuse({ code: 'partner-twice', gemeente: partnerLabel(one) });
    const whole = found.find(
      ({ id, voorgangers, van }) =>
        id !== one.id &&
        van !== null &&
        voorgangers.some(({ nis }) => nis === one.nis) &&
        one.tot !== null,
    );
    if (whole)
      refuse({
        code: 'partner-within-partner',
        deel: partnerLabel(one),
        geheel: partnerLabel(whole),
      });
  });
  return found;
}

/** All that is bundled of a municipality: what was printed, inhabitants and investments. */
function allOf(figures: Figures, municipality: Municipality, label: string): Cijfer[] {
  const printed: readonly FigureRecord[] = figures.printed(municipality);
  const others = ['INWONERS', 'M2.II.b'].flatMap((pad) =>
    figures.series(municipality, pad).filter((record) => !printed.includes(record)),
  );
  return [...printed, ...others].map((record) => cijferOf(record, label));
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

/** The last year of which a debt on 31 December is published for one of them. */
function yearOfDebt(cijfers: readonly Cijfer[], owners: readonly string[], otherwise: number) {
  const years = cijfers.flatMap(({ gemeente, pad, jaar, rapport }) =>
    pad === 'SCHULD.31DEC' &&
    owners.includes(gemeente) &&
    (rapport === 'rekening' || rapport === '')
      ? [jaar]
      : [],
  );
  return years.length > 0 ? Math.max(...years) : otherwise;
}

/** Where Cijfers has it; where it has not, the key under which it would stand. */
function fixedKey(
  cijfers: readonly Cijfer[],
  label: string,
  lijn: VasteLijn,
  schuldjaar: number,
): string {
  const isDebt = lijn === 'SCHULD.31DEC';
  const rapport = isDebt ? 'rekening' : '';
  const found = cijfers.filter(
    (cijfer) =>
      cijfer.gemeente === label &&
      cijfer.pad === lijn &&
      cijfer.rapport === rapport &&
      (!isDebt || cijfer.jaar === schuldjaar),
  );
  const newest = found.reduce((year, { jaar }) => Math.max(year, jaar), Number.NEGATIVE_INFINITY);
  const jaar = Number.isFinite(newest) ? newest : schuldjaar;
  return sleutel({ gemeente: label, pad: lijn, omschrijving: '', jaar, rapport });
}
