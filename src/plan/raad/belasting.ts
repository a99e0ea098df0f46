import { roundToCent } from '../../core';
import { schakelaar, type Belastingsoort } from '../../scenario';
import type { PlanContext } from '../planContext';
import { active } from '../schuldRows';
import { groupFigures } from '../sheets/belastingenGroep';
import { vast } from '../yearSheet';
import type { Feiten } from './feiten';
import {
  bekend,
  bovenNul,
  en,
  geheel,
  geval,
  is,
  kies,
  niet,
  onderNul,
  reeks,
  tarief,
  woord,
  zin,
  type Getal,
  type Zinsdeel,
} from './zin';

const wie = { meer: 'meer', minder: 'minder', evenveel: 'evenveel', onbekend: 'onbekend' } as const;
const ontbreekt = 'ontbreekt';

interface Woorden {
  readonly naam: string;
  readonly subject: string;
  readonly wordt: string;
  readonly eenheid: string;
  readonly betaler: string;
  readonly iedereen: string;
}

const woorden: Readonly<Record<Belastingsoort, Woorden>> = {
  apb: {
    naam: 'APB',
    subject: 'De aanvullende personenbelasting (APB)',
    wordt: 'wordt',
    eenheid: ' %',
    betaler: 'inwoners van ',
    iedereen: 'alle inwoners',
  },
  oov: {
    naam: 'Opcentiemen',
    subject: 'De opcentiemen op de onroerende voorheffing',
    wordt: 'worden',
    eenheid: '',
    betaler: 'eigenaars in ',
    iedereen: 'alle eigenaars',
  },
};

/** One rate for all: who pays more or less than now, and what it yields or costs each year. */
export function belastingzin(
  context: PlanContext,
  feiten: Feiten,
  soort: Belastingsoort,
): Zinsdeel {
  const { scenario } = context;
  const { nieuwTarief } = scenario[soort];
  const { subject, wordt, eenheid, naam } = woorden[soort];
  const key = (name: string): string => `${soort}.${name}`;
  const aan = feiten.woord(
    key('telt'),
    `${naam}: of één tarief meetelt`,
    scenario.actief.tekst(schakelaar(soort)),
    (at) => active(at, schakelaar(soort)),
  );
  const nieuw = feiten.getal(
    key('nieuw'),
    `${naam}: nieuw tarief`,
    nieuwTarief,
    (at) => at.fixed('belastingen', `${soort}/nieuw`, vast),
    'tarief',
  );
  const same = zin`${woord(subject)} ${woord(wordt)}`;
  return kies(
    [
      geval(
        is(aan, 'nee'),
        zin`${woord(subject)} ${woord(soort === 'apb' ? 'blijft' : 'blijven')} in deze simulatie zoals nu in elke gemeente: één tarief telt niet mee.`,
      ),
      geval(
        niet(is(aan, 'ja')),
        zin`Of ${woord(subject.replace('De', 'de'))} overal gelijk ${woord(wordt)}, is niet bekend: op het blad Aannames staat geen ja of nee.`,
      ),
      geval(
        bekend(nieuw),
        zin`${same} in deze simulatie overal ${tarief(nieuw)}${woord(eenheid)}: ${wieBetaalt(context, feiten, soort, nieuw)}; ${opbrengst(context, feiten, soort)}.`,
      ),
    ],
    zin`${zonderTarief(context, feiten, soort)}${groepsbedrag(context, feiten, soort)}.`,
  );
}

/** Of each municipality whether those who live there pay more or less than now. */
function wieBetaalt(
  { scenario }: PlanContext,
  feiten: Feiten,
  soort: Belastingsoort,
  nieuw: Getal,
): Zinsdeel {
  const { tarieven } = scenario[soort];
  const { naam, betaler, iedereen } = woorden[soort];
  const standVan = (index: number): string => {
    // To the hundredth, as rates are shown.
    const change = roundToCent(nieuw.value - (tarieven[index] ?? Number.NaN));
    if (Number.isNaN(change)) return wie.onbekend;
    return change === 0 ? wie.evenveel : change > 0 ? wie.meer : wie.minder;
  };
  const betalers = feiten.standen(
    `${soort}.wie`,
    `${naam}: meer of minder dan nu`,
    scenario.input.partners,
    Object.values(wie),
    (_, index) => standVan(index),
    (at, { id }) => {
      const change = `${nieuw.formula(at)}-${at.fixed('belastingen', `${soort}/tarief/${id}`, vast)}`;
      return `IF(ISNUMBER(${change}),IF(ROUND(${change},2)=0,"${wie.evenveel}",IF(ROUND(${change},2)>0,"${wie.meer}","${wie.minder}")),"${wie.onbekend}")`;
    },
  );
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

/** The clause of a yearly change of the receipts. */
function verandering(effect: Getal): Zinsdeel {
  return kies(
    [
      geval(
        bovenNul(effect),
        zin`de gemeente ontvangt elk jaar ${geheel(effect)} euro meer dan nu`,
      ),
      geval(
        onderNul(effect),
        zin`de gemeente ontvangt elk jaar ${geheel(effect)} euro minder dan nu`,
      ),
    ],
    woord('de opbrengst verandert niet'),
  );
}

function opbrengst(context: PlanContext, feiten: Feiten, soort: Belastingsoort): Zinsdeel {
  const { effect, effecten } = context.scenario[soort];
  const { naam } = woorden[soort];
  const own = feiten.getal(
    `${soort}.effect`,
    `${naam}: verschil in opbrengst per jaar`,
    effect,
    (at) => at.fixed('belastingen', `${soort}/effect/totaal`, vast),
  );
  const without = feiten.standen(
    `${soort}.zonder`,
    `${naam}: verschil niet bekend`,
    context.scenario.input.partners,
    [ontbreekt],
    (_, index) => (Number.isNaN(effecten[index] ?? Number.NaN) ? ontbreekt : ''),
    (at, { id }) =>
      `IF(ISNUMBER(${at.fixed('belastingen', `${soort}/effect/${id}`, vast)}),"","${ontbreekt}")`,
  );
  return kies(
    [geval(bekend(own), verandering(own))],
    zin`wat dat elk jaar opbrengt of kost, is niet bekend: cijfers van ${without.namen(ontbreekt)} ontbreken`,
  );
}

/** Why there is no new rate: rates that are missing, or a choice that nobody made. */
function zonderTarief({ scenario }: PlanContext, feiten: Feiten, soort: Belastingsoort): Zinsdeel {
  const { tarieven } = scenario[soort];
  const { naam, subject } = woorden[soort];
  const without = feiten.standen(
    `${soort}.zonderTarief`,
    `${naam}: huidig tarief niet bekend`,
    scenario.input.partners,
    [ontbreekt],
    (_, index) => (Number.isNaN(tarieven[index] ?? Number.NaN) ? ontbreekt : ''),
    (at, { id }) =>
      `IF(ISNUMBER(${at.fixed('belastingen', `${soort}/tarief/${id}`, vast)}),"","${ontbreekt}")`,
  );
  const methode = methodeVan({ scenario }, feiten, soort);
  const why = kies(
    [
      geval(
        en(without.heeft(ontbreekt), niet(is(methode, 'eigen'))),
        zin`het huidige tarief van ${without.namen(ontbreekt)} ontbreekt`,
      ),
      geval(
        is(methode, 'gewogen'),
        woord('wat het tarief nu in elke gemeente opbrengt, ontbreekt'),
      ),
    ],
    woord('op het blad Aannames is geen geldig tarief gekozen'),
  );
  return zin`${woord(subject)} ${woord(woorden[soort].wordt)} voor iedereen gelijk, maar het nieuwe tarief is niet bekend: ${why}`;
}

function methodeVan(
  { scenario }: Pick<PlanContext, 'scenario'>,
  feiten: Feiten,
  soort: Belastingsoort,
): Zinsdeel {
  return feiten.woord(
    `${soort}.methode`,
    `${woorden[soort].naam}: gekozen tarief`,
    scenario.actief.tekst(`${soort}.methode`),
    (at) => active(at, `${soort}.methode`),
  );
}

/** What a study computed for the municipalities together; it knows the lowest rate only. */
function groepsbedrag(context: PlanContext, feiten: Feiten, soort: Belastingsoort): Zinsdeel {
  const groep = groupFigures(context, soort)?.verschil;
  if (!groep) return woord('');
  const effect = feiten.getal(
    `${soort}.groep`,
    `${woorden[soort].naam}: verschil volgens de studie, bij het laagste tarief`,
    groep.value,
    groep.formula,
  );
  return kies([
    geval(
      bovenNul(effect),
      zin`; het laagste tarief zou volgens de studie elk jaar samen ${geheel(effect)} euro meer opbrengen`,
    ),
    geval(
      onderNul(effect),
      zin`; het laagste tarief zou volgens de studie elk jaar samen ${geheel(effect)} euro minder opbrengen`,
    ),
  ]);
}
