import { schakelaar, type Belastingsoort } from '../../scenario';
import type { PlanContext } from '../planContext';
import { active } from '../schuldRows';
import { groupFigures } from '../sheets/belastingenGroep';
import { vast } from '../yearSheet';
import type { Bedragzin } from './bedragzin';
import { belastingwoorden } from './belastingwoorden';
import { betalersVan, huidigeTarieven, oudeTarieven, wieBetaalt } from './betalers';
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
  of,
  onderNul,
  tarief,
  woord,
  zin,
  type Getal,
  type Zinsdeel,
} from './zin';

const ontbreekt = 'ontbreekt';

/** One rate for all: who pays more or less than now, and what it yields or costs each year. */
export function belastingzin(
  context: PlanContext,
  feiten: Feiten,
  soort: Belastingsoort,
): Bedragzin {
  const { scenario } = context;
  const { nieuwTarief, effect } = scenario[soort];
  const { subject, eenheid, naam } = belastingwoorden[soort];
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
  const verschil = feiten.getal(
    key('effect'),
    `${naam}: verschil in opbrengst per jaar`,
    effect,
    (at) => at.fixed('belastingen', `${soort}/effect/totaal`, vast),
  );
  const betalers = betalersVan(context, feiten, soort, nieuw);
  const tarieven = huidigeTarieven(context, feiten, soort);
  const same = zin`${woord(subject)} wordt`;
  const sentence = kies(
    [
      geval(
        is(aan, 'nee'),
        zin`${woord(subject)} blijft in deze simulatie zoals nu in elke gemeente: één tarief telt niet mee.`,
      ),
      geval(
        niet(is(aan, 'ja')),
        zin`Of ${woord(midSentence(subject))} overal gelijk wordt, is niet bekend: op het blad Aannames staat geen ja of nee.`,
      ),
      geval(
        bekend(nieuw),
        zin`${same} in deze simulatie overal ${tarief(nieuw)}${woord(eenheid)}${oudeTarieven(betalers, tarieven)}: ${wieBetaalt(betalers, soort)}; ${opbrengst(context, feiten, soort, verschil)}.`,
      ),
    ],
    zin`${zonderTarief(context, feiten, soort)}${groepsbedrag(context, feiten, soort)}.`,
  );
  return {
    zin: sentence,
    noemtBedrag: en(is(aan, 'ja'), bekend(nieuw), of(bovenNul(verschil), onderNul(verschil))),
  };
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

function opbrengst(
  context: PlanContext,
  feiten: Feiten,
  soort: Belastingsoort,
  verschil: Getal,
): Zinsdeel {
  const { effecten } = context.scenario[soort];
  const { naam } = belastingwoorden[soort];
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
    [geval(bekend(verschil), verandering(verschil))],
    zin`wat dat elk jaar opbrengt of kost, is niet bekend: cijfers van ${without.namen(ontbreekt)} ontbreken`,
  );
}

/** Why there is no new rate: rates that are missing, or a choice that nobody made. */
function zonderTarief({ scenario }: PlanContext, feiten: Feiten, soort: Belastingsoort): Zinsdeel {
  const { tarieven } = scenario[soort];
  const { naam, subject } = belastingwoorden[soort];
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
  return zin`${woord(subject)} wordt voor iedereen gelijk, maar het nieuwe tarief is niet bekend: ${why}`;
}

function methodeVan(
  { scenario }: Pick<PlanContext, 'scenario'>,
  feiten: Feiten,
  soort: Belastingsoort,
): Zinsdeel {
  return feiten.woord(
    `${soort}.methode`,
    `${belastingwoorden[soort].naam}: gekozen tarief`,
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
    `${belastingwoorden[soort].naam}: verschil volgens de studie, bij het laagste tarief`,
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

function midSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
