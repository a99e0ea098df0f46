import { geenRegeling, type Overname, type Partner } from '../../scenario';
import type { PlanContext } from '../planContext';
import { active } from '../schuldRows';
import { vast } from '../yearSheet';
import type { Feiten } from './feiten';
import type { Standen } from './opsomming';
import { bedragenVan, telling, teltWoord, type Bedragen } from './schuldBedragen';
import {
  bekend,
  bovenNul,
  en,
  geheel,
  gelijkAan,
  geval,
  is,
  kies,
  niet,
  of,
  reeks,
  woord,
  zin,
  type Getal,
  type Voorwaarde,
  type Zinsdeel,
} from './zin';

const ontbreekt = 'ontbreekt';

/** What Flanders takes over and why not more, and the debt that remains per inhabitant. */
export function schuldzin(context: PlanContext, feiten: Feiten): Zinsdeel {
  const { overname, input, actief } = context.scenario;
  const regeling = feiten.woord(
    'schuld.regeling',
    'Gekozen regeling voor de schuldovername',
    actief.tekst('overname.regeling'),
    (at) => active(at, 'overname.regeling'),
  );
  const stand = feiten.woord(
    'schuld.stand',
    'Stand van die regeling',
    overname.regeling?.stand ?? '',
    (at) =>
      input.regelingen.reduceRight(
        (otherwise, { id, stand: word }) =>
          `IF(${regeling.formula(at)}="${id.toLowerCase()}","${word}",${otherwise})`,
        '""',
      ),
  );
  const telt = teltWoord(context, feiten);
  const bedragen = bedragenVan(context, feiten, telt);
  const { over } = bedragen;
  const geen = is(regeling, geenRegeling);
  const neemtOver = en(niet(geen), is(telt, telling.ja), niet(is(stand, '')));
  const volgens = zin`Volgens de regeling "${regeling}" (${stand}) neemt Vlaanderen`;
  const hoofd = kies(
    [
      geval(
        is(telt, telling.nee),
        woord('De schuldovername door Vlaanderen telt in deze simulatie niet mee'),
      ),
      geval(
        geen,
        woord('Vlaanderen neemt in deze simulatie geen schuld over: er is geen regeling gekozen'),
      ),
      geval(
        is(telt, telling.inbegrepen),
        woord(
          'De schuldovername door Vlaanderen zit al in de cijfers van de gemeenten en telt geen tweede keer mee',
        ),
      ),
      geval(
        is(stand, ''),
        woord(
          'Hoeveel schuld Vlaanderen overneemt, is niet bekend: op het blad Aannames is geen regeling gekozen',
        ),
      ),
      geval(
        is(telt, ''),
        woord(
          'Of Vlaanderen schuld overneemt, is niet bekend: op het blad Aannames staat geen ja of nee',
        ),
      ),
    ],
    overgenomenDeel(bedragen, volgens, ontbrekend(context, feiten)),
  );
  const toont = of(
    niet(is(telt, telling.ja)),
    en(bekend(bedragen.overgenomen), bovenNul(bedragen.schuld)),
  );
  return zin`${hoofd}${kies([geval(toont, resterend(neemtOver, over, bedragen, input.schuldjaar))])}.`;
}

/** How much, and what sets the limit: the debt itself, the ceiling or the number of inhabitants. */
function overgenomenDeel(bedragen: Bedragen, volgens: Zinsdeel, missing: Zinsdeel): Zinsdeel {
  const { inwoners, schuld, ruimte, overgenomen, onbenut, plafond } = bedragen;
  return kies(
    [
      geval(
        niet(bekend(overgenomen)),
        zin`Hoeveel schuld Vlaanderen overneemt, is niet bekend: ${missing}`,
      ),
      geval(
        niet(bovenNul(ruimte)),
        zin`${volgens} geen schuld over: de gemeenten tellen samen te weinig inwoners (${geheel(inwoners)})`,
      ),
      geval(
        niet(bovenNul(overgenomen)),
        zin`${volgens} geen schuld over: de gemeenten hebben er samen geen`,
      ),
      geval(
        bovenNul(onbenut),
        zin`${volgens} de volledige schuld van ${geheel(overgenomen)} euro over: de regeling laat tot ${geheel(ruimte)} euro toe`,
      ),
      geval(
        gelijkAan(ruimte, plafond),
        zin`${volgens} ${geheel(overgenomen)} euro over van de ${geheel(schuld)} euro schuld: dat is het hoogste bedrag van de regeling`,
      ),
    ],
    zin`${volgens} ${geheel(overgenomen)} euro over van de ${geheel(schuld)} euro schuld: dat volgt uit het aantal inwoners (${geheel(inwoners)})`,
  );
}

/** Which figures stand in the way of the amount. */
function ontbrekend(context: PlanContext, feiten: Feiten): Zinsdeel {
  const { overname, input } = context.scenario;
  const without = (
    key: string,
    label: string,
    values: Overname['inwoners'],
    row: (partner: Partner) => string,
  ): Standen =>
    feiten.standen(
      key,
      label,
      input.partners,
      [ontbreekt],
      (_, index) => (Number.isNaN(values[index] ?? Number.NaN) ? ontbreekt : ''),
      (at, partner) => `IF(ISNUMBER(${at.fixed('schuld', row(partner), vast)}),"","${ontbreekt}")`,
    );
  const people = without(
    'schuld.zonderInwoners',
    'Inwoners ontbreken',
    overname.inwoners,
    ({ id }) => `inwoners/${id}`,
  );
  const debts = without(
    'schuld.zonderSchuld',
    'Schuld ontbreekt',
    overname.schuldMetAgb,
    ({ id }) => `schuldMetAgb/${id}`,
  );
  const total: Voorwaarde = {
    value: Number.isNaN(overname.totaalMetAgb),
    formula: (at) => `IF(ISNUMBER(${at.fixed('schuld', 'schuldMetAgb/totaal', vast)}),FALSE,TRUE)`,
  };
  return reeks(
    [
      geval(
        people.heeft(ontbreekt),
        zin`het aantal inwoners van ${people.namen(ontbreekt)} ontbreekt`,
      ),
      geval(
        en(total, debts.heeft(ontbreekt)),
        zin`de schuld van ${debts.namen(ontbreekt)} ontbreekt`,
      ),
    ],
    ' en ',
  );
}

function resterend(
  neemtOver: Voorwaarde,
  over: Getal,
  { perInwoner }: Bedragen,
  schuldjaar: number,
): Zinsdeel {
  const head = kies(
    [geval(neemtOver, woord('de schuld die blijft'))],
    woord(`de schuld van eind ${String(schuldjaar)}`),
  );
  return kies(
    [
      geval(
        en(bekend(over), niet(bovenNul(over))),
        kies([geval(neemtOver, woord('; er blijft geen schuld'))], woord('; er is geen schuld')),
      ),
      geval(
        en(bekend(over), bekend(perInwoner)),
        zin`; ${head} is ${geheel(over)} euro, of ${geheel(perInwoner)} euro per inwoner`,
      ),
      geval(bekend(over), zin`; ${head} is ${geheel(over)} euro, per inwoner is dat niet bekend`),
    ],
    zin`; ${head} is niet bekend`,
  );
}
