import { geenRegeling, type Overname, type Partner } from '../../scenario';
import type { PlanContext } from '../planContext';
import { active } from '../schuldRows';
import { vast } from '../yearSheet';
import type { Bedragzin } from './bedragzin';
import type { Feiten } from './feiten';
import type { Standen } from './opsomming';
import { geldigheid } from './regelingwoorden';
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
  longestOf,
  niet,
  of,
  reeks,
  woord,
  zin,
  type Voorwaarde,
  type Zinsdeel,
} from './zin';

const ontbreekt = 'ontbreekt';

/** What Flanders takes over and why not more, and the debt that remains per inhabitant. */
export function schuldzin(context: PlanContext, feiten: Feiten): Bedragzin {
  const { overname, input, actief } = context.scenario;
  const regeling = feiten.woord(
    'schuld.regeling',
    'Gekozen regeling voor de schuldovername',
    actief.tekst('overname.regeling'),
    (at) => active(at, 'overname.regeling'),
    longestOf(...input.regelingen.map(({ id }) => id)),
  );
  const words = input.regelingen.map((each) => geldigheid(each, input.fusiedatum));
  const stand = feiten.woord(
    'schuld.stand',
    'Wat die regeling is voor deze fusie',
    overname.regeling ? geldigheid(overname.regeling, input.fusiedatum) : '',
    (at) =>
      input.regelingen.reduceRight(
        (otherwise, { id }, index) =>
          `IF(${regeling.formula(at)}="${id.toLowerCase()}","${words[index] ?? ''}",${otherwise})`,
        '""',
      ),
    longestOf(...words),
  );
  const telt = teltWoord(context, feiten);
  const bedragen = bedragenVan(context, feiten, telt);
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
    overgenomenDeel(bedragen, volgens, input.schuldjaar, ontbrekend(context, feiten)),
  );
  const toont = of(
    niet(is(telt, telling.ja)),
    en(bekend(bedragen.overgenomen), bovenNul(bedragen.schuld)),
  );
  return {
    zin: zin`${hoofd}${kies([geval(toont, resterend(neemtOver, bedragen, input.schuldjaar))])}.`,
    noemtBedrag: en(neemtOver, bovenNul(bedragen.overgenomen)),
  };
}

/** How much, and what sets the limit: the debt itself, the ceiling or the number of inhabitants. */
function overgenomenDeel(
  bedragen: Bedragen,
  volgens: Zinsdeel,
  schuldjaar: number,
  missing: Zinsdeel,
): Zinsdeel {
  const { inwoners, schuld, ruimte, overgenomen, onbenut, plafond } = bedragen;
  const eind = woord(`schuld van eind ${String(schuldjaar)}`);
  const deel = zin`${volgens} ${geheel(overgenomen)} euro over van de ${geheel(schuld)} euro ${eind}`;
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
        zin`${volgens} de volledige ${eind} over, ${geheel(overgenomen)} euro: de regeling laat tot ${geheel(ruimte)} euro toe`,
      ),
      geval(gelijkAan(ruimte, plafond), zin`${deel}: dat is het hoogste bedrag van de regeling`),
    ],
    zin`${deel}: dat volgt uit het aantal inwoners (${geheel(inwoners)})`,
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
  { over, overgenomen, perInwoner, perInwonerVoor }: Bedragen,
  schuldjaar: number,
): Zinsdeel {
  const minder = en(neemtOver, bovenNul(overgenomen));
  const head = kies(
    [geval(minder, woord('de schuld die blijft'))],
    woord(`de schuld van eind ${String(schuldjaar)}`),
  );
  const before = kies([
    geval(
      en(minder, bekend(perInwonerVoor)),
      zin` (vóór de overname ${geheel(perInwonerVoor)} euro)`,
    ),
  ]);
  return kies(
    [
      geval(
        en(bekend(over), niet(bovenNul(over))),
        kies(
          [
            geval(
              en(minder, bekend(perInwonerVoor)),
              zin`; er blijft geen schuld (vóór de overname ${geheel(perInwonerVoor)} euro per inwoner)`,
            ),
            geval(neemtOver, woord('; er blijft geen schuld')),
          ],
          woord('; er is geen schuld'),
        ),
      ),
      geval(
        en(bekend(over), bekend(perInwoner)),
        zin`; ${head} is ${geheel(over)} euro, of ${geheel(perInwoner)} euro per inwoner${before}`,
      ),
      geval(bekend(over), zin`; ${head} is ${geheel(over)} euro, per inwoner is dat niet bekend`),
    ],
    zin`; ${head} is niet bekend`,
  );
}
