import { roundToCent } from '../../core';
import type { Belastingsoort } from '../../scenario';
import type { PlanContext } from '../planContext';
import { vast } from '../yearSheet';
import { belastingwoorden } from './belastingwoorden';
import type { Feiten } from './feiten';
import type { Standen } from './opsomming';
import { geval, kies, reeks, tarief, woord, zin, type Getal, type Zinsdeel } from './zin';

const wie = { meer: 'meer', minder: 'minder', evenveel: 'evenveel', onbekend: 'onbekend' } as const;
const tariefstanden = { bekend: 'bekend', ontbreekt: 'ontbreekt' } as const;

/** Which municipality has a rate now, listed as "7,50 % in Hasselt". */
export function huidigeTarieven(
  { scenario }: PlanContext,
  feiten: Feiten,
  soort: Belastingsoort,
): Standen {
  const { tarieven } = scenario[soort];
  const { naam, eenheid } = belastingwoorden[soort];
  const { bekend, ontbreekt } = tariefstanden;
  const rateOf = (index: number): number => tarieven[index] ?? Number.NaN;
  return feiten.standen(
    `${soort}.tarief`,
    `${naam}: huidig tarief`,
    scenario.input.partners,
    [bekend],
    (_, index) => (Number.isNaN(rateOf(index)) ? ontbreekt : bekend),
    (at, { id }) =>
      `IF(ISNUMBER(${at.fixed('belastingen', `${soort}/tarief/${id}`, vast)}),"${bekend}","${ontbreekt}")`,
    ({ id, naam: gemeente }, index) => {
      const rate: Getal = {
        value: rateOf(index),
        formula: (at) => at.fixed('belastingen', `${soort}/tarief/${id}`, vast),
      };
      return zin`${tarief(rate)}${woord(`${eenheid} in ${gemeente}`)}`;
    },
  );
}

/** The rates that are known now, where somebody will pay another one. */
export function oudeTarieven(betalers: Standen, tarieven: Standen): Zinsdeel {
  const { bekend } = tariefstanden;
  return kies([
    geval(betalers.alle(wie.evenveel), woord('')),
    geval(tarieven.heeft(bekend), zin` (nu ${tarieven.namen(bekend)})`),
  ]);
}

/** Of each municipality whether those who live there pay more or less than now. */
export function betalersVan(
  { scenario }: PlanContext,
  feiten: Feiten,
  soort: Belastingsoort,
  nieuw: Getal,
): Standen {
  const { tarieven } = scenario[soort];
  const standVan = (index: number): string => {
    // To the hundredth, as rates are shown.
    const change = roundToCent(nieuw.value - (tarieven[index] ?? Number.NaN));
    if (Number.isNaN(change)) return wie.onbekend;
    return change === 0 ? wie.evenveel : change > 0 ? wie.meer : wie.minder;
  };
  return feiten.standen(
    `${soort}.wie`,
    `${belastingwoorden[soort].naam}: meer of minder dan nu`,
    scenario.input.partners,
    Object.values(wie),
    (_, index) => standVan(index),
    (at, { id }) => {
      const change = `${nieuw.formula(at)}-${at.fixed('belastingen', `${soort}/tarief/${id}`, vast)}`;
      return `IF(ISNUMBER(${change}),IF(ROUND(${change},2)=0,"${wie.evenveel}",IF(ROUND(${change},2)>0,"${wie.meer}","${wie.minder}")),"${wie.onbekend}")`;
    },
  );
}

/** Who pays more, less or as much. */
export function wieBetaalt(betalers: Standen, soort: Belastingsoort): Zinsdeel {
  const { betaler, iedereen } = belastingwoorden[soort];
  const clause = (stand: string, does: string) =>
    geval(
      betalers.heeft(stand),
      zin`${woord(betaler)}${betalers.namen(stand)} betalen ${woord(does)}`,
    );
  return kies(
    [
      geval(betalers.alle(wie.evenveel), zin`${woord(iedereen)} betalen evenveel als nu`),
      geval(betalers.alle(wie.minder), zin`${woord(iedereen)} betalen minder dan nu`),
      geval(betalers.alle(wie.meer), zin`${woord(iedereen)} betalen meer dan nu`),
    ],
    reeks(
      [
        clause(wie.meer, 'meer dan nu'),
        clause(wie.minder, 'minder dan nu'),
        clause(wie.evenveel, 'evenveel als nu'),
        geval(
          betalers.heeft(wie.onbekend),
          zin`van ${betalers.namen(wie.onbekend)} is het huidige tarief niet bekend`,
        ),
      ],
      ', ',
    ),
  );
}
