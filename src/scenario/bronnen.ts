import type { FigureRecord, Figures, Municipality, MunicipalityGroup } from '../figures';
import { isOwnWork, kiesBronnen, type GekozenCijfers } from './bronnenKiezen';
import type { Bronverschil } from './bronverschil';
import { cijferOf, zoeksleutel, type Cijfer } from './cijfer';
import { gevolgdeGemeente } from './opvolging';
import { checkedPartners, partnerLabel } from './partnersKiezen';
import { standaardFusienaam, type ScenarioChoice } from './scenarioChoice';
import { kiesStudies, yearOfDebt, type Studiekeuzes } from './vasteSleutels';

/** Who takes part, and the figures that count for them. */
export interface ScenarioBronnen extends GekozenCijfers, Studiekeuzes {
  readonly municipalities: readonly Municipality[];
  /** As the sheets name them. */
  readonly labels: readonly string[];
  /** The group of which only totals were published. */
  readonly groep: MunicipalityGroup | undefined;
  /** The municipality that came out of the merger. */
  readonly opvolger: Municipality | undefined;
  /** undefined where no debt of any of them is known. */
  readonly schuldjaar: number | undefined;
  /** What only the workbook has of municipalities that do not take part. */
  readonly vanAnderen: readonly Cijfer[];
}

/** All figures of the partners: bundled, the user's own, and those that the workbook holds. */
export function bronnenVan(figures: Figures, choice: ScenarioChoice): ScenarioBronnen {
  const municipalities = checkedPartners(figures, choice);
  const labels = municipalities.map(partnerLabel);
  const codes = municipalities.map(({ nis }) => nis);
  const groep = figures.register.groups.find(
    ({ leden }) => leden.length === codes.length && leden.every(({ nis }) => codes.includes(nis)),
  );
  const opvolger = opvolgerVan(figures, municipalities);
  const gevolgd = gevolgdeGemeente({
    opvolger: opvolger?.naam ?? '',
    fusienaam: choice.fusienaam ?? standaardFusienaam,
    partners: labels.map((label) => ({ label })),
  });
  const n = Number(choice.fusiedatum.slice(0, 4));
  // Of what came out of it only the studies and the accounts since: all else is of another territory.
  const isOurs = ({ gemeente, rapport, jaar }: Pick<Cijfer, 'gemeente' | 'rapport' | 'jaar'>) =>
    labels.includes(gemeente) ||
    gemeente === groep?.naam ||
    (gemeente === opvolger?.naam && rapport === 'studie') ||
    (gemeente.toLowerCase() === gevolgd.toLowerCase() && rapport === 'rekening' && jaar >= n);

  const chosen = kiesBronnen({
    gebundeld: [
      ...municipalities.flatMap((each) => allOf(figures, each, partnerLabel(each))),
      ...(groep ? figures.printed(groep).map((record) => cijferOf(record, groep.naam)) : []),
      ...(opvolger
        ? figures
            .printed(opvolger)
            .map((record) => cijferOf(record, opvolger.naam))
            .filter(isOurs)
        : []),
    ],
    eigen: (choice.eigenCijfers ?? []).filter(
      (each) => each.gemeente !== opvolger?.naam || isOurs(each),
    ),
    vastgelegd: (choice.vastgelegd ?? []).filter(isOurs),
    keuzes: choice.keuzes,
    aanvaard: choice.aanvaard,
  });
  const schuldjaar = yearOfDebt(chosen.cijfers, [...labels, groep?.naam ?? '']);
  return {
    ...chosen,
    ...kiesStudies(chosen, labels, schuldjaar, choice.keuzes),
    municipalities,
    labels,
    groep,
    opvolger,
    schuldjaar,
    vanAnderen: onlyHeldHere(
      figures,
      (choice.vastgelegd ?? []).filter((each) => !isOurs(each)),
    ),
  };
}

/** The municipality that came out of the merger of all of these; undefined where there is none. */
export function opvolgerVan(
  { register }: Pick<Figures, 'register'>,
  municipalities: readonly Pick<Municipality, 'opvolger'>[],
): Municipality | undefined {
  const opvolgers = new Set(municipalities.map(({ opvolger }) => opvolger?.nis));
  const [nis] = opvolgers;
  return opvolgers.size === 1 && nis !== undefined ? register.byCode(nis) : undefined;
}

/** Those that no later build could bring back out of the bundled data. */
function onlyHeldHere(figures: Figures, cijfers: readonly Cijfer[]): readonly Cijfer[] {
  const { all, groups } = figures.register;
  const bundled = new Set(
    [...new Set(cijfers.map(({ gemeente }) => gemeente))]
      .flatMap((gemeente) => [
        ...all
          .filter((each) => partnerLabel(each) === gemeente)
          .flatMap((each) => allOf(figures, each, gemeente)),
        ...groups
          .filter(({ naam }) => naam === gemeente)
          .flatMap((each) => figures.printed(each).map((record) => cijferOf(record, gemeente))),
      ])
      .map(zoeksleutel),
  );
  return cijfers.filter((each) => isOwnWork(each) || !bundled.has(zoeksleutel(each)));
}

/** All that is bundled of a municipality: what was printed, inhabitants and investments. */
function allOf(figures: Figures, municipality: Municipality, label: string): Cijfer[] {
  const printed: readonly FigureRecord[] = figures.printed(municipality);
  const others = ['INWONERS', 'M2.II.b'].flatMap((pad) =>
    figures.series(municipality, pad).filter((record) => !printed.includes(record)),
  );
  return [...printed, ...others].map((record) => cijferOf(record, label));
}

/**
 * Every figure of which sources differ, with the one that counts: those that have to be chosen, and
 * those where a choice was made or goes without saying.
 * @throws ProblemError where the municipalities cannot merge
 */
export function verschillen(figures: Figures, choice: ScenarioChoice): readonly Bronverschil[] {
  return bronnenVan(figures, choice).verschillen;
}
