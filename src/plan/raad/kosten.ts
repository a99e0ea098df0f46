import {
  aanpassingIds,
  aanpassingsoort,
  fusiejaar,
  nietTerugverdiend,
  nooitNegatief,
  schakelgroepen,
  type Schakelgroep,
} from '../../scenario';
import { aanpassingRow } from '../aanpassingRows';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { brugjaar, brugjaarRow, standIn } from '../sheets/brugjaar';
import { yearEnds } from '../sheets/transitiePosten';
import { vast } from '../yearSheet';
import type { Feiten } from './feiten';
import { groepen } from './groepen';
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
  woord,
  zin,
  type Getal,
  type Voorwaarde,
  type Zinsdeel,
} from './zin';

const ontbreekt = 'ontbreekt';
const recurring = (groep: Schakelgroep) =>
  aanpassingIds.filter(
    (id) => aanpassingsoort(id).groep === groep && aanpassingsoort(id).eenmalig !== true,
  );

/** The year that the sentences speak of, and a row of years in that year. */
export interface Toonjaar {
  readonly jaar: Getal;
  readonly index: number;
  readonly in: (at: At, sheet: 'fusie' | 'transitie' | 'gemeentefonds', row: string) => string;
}

/** The year that Start and the bridges show; where that is none of the merger, the last one. */
export function toonjaar(context: PlanContext, feiten: Feiten): Toonjaar {
  const { jaren } = context.scenario.input;
  const shown = brugjaar(context);
  const last = jaren.at(-1) ?? Number.NaN;
  const ends = yearEnds(jaren);
  const isMerged = standIn(context, shown) === 'fusie';
  const jaar = feiten.getal(
    'jaar',
    'Jaar waarvan de zinnen spreken',
    isMerged ? shown : last,
    (at) => {
      const stand = at.fixed('vergelijk', brugjaarRow, 'pad');
      const otherwise = at.fixed('vergelijk', 'jaar', ends[1]);
      return `IFERROR(IF(${stand}="fusie",${at.fixed('vergelijk', brugjaarRow, vast)},${otherwise}),${otherwise})`;
    },
    'jaar',
  );
  return {
    jaar,
    index: jaren.indexOf(jaar.value),
    in: (at, sheet, row) =>
      `INDEX(${at.block([row, row], ends, sheet)},1,MATCH(${jaar.formula(at)},${at.block(['jaar', 'jaar'], ends, sheet)},0))`,
  };
}

/** Whether the points before name an amount, by which this one would seem to be known. */
export interface Genoemd {
  readonly schuld: Voorwaarde;
  readonly apb: Voorwaarde;
  readonly oov: Voorwaarde;
}

/** What comes back every year beside what comes once, never added up, and when it is earned back. */
export function kostenzin(
  context: PlanContext,
  feiten: Feiten,
  toon: Toonjaar,
  genoemd: Genoemd,
): Zinsdeel {
  const { baten, input } = context.scenario;
  const n = fusiejaar(input);
  if ((input.jaren.at(-1) ?? n) < n)
    return woord(
      `De fusie valt in ${String(n)}, na de jaren van deze werkmap: wat ze opbrengt of kost, is hier niet te zien.`,
    );
  const terugkerend = feiten.getal(
    'baten.terugkerend',
    'Terugkerend effect op het resultaat van dat jaar',
    baten.terugkerend[toon.index] ?? Number.NaN,
    (at) => toon.in(at, 'transitie', 'baten/terugkerend'),
  );
  const eenmalig = feiten.getal(
    'baten.eenmalig',
    'Eenmalig effect, alle jaren samen',
    baten.eenmaligGecumuleerd.at(-1) ?? Number.NaN,
    (at) => at.fixed('transitie', 'baten/eenmalig.gecumuleerd', yearEnds(input.jaren)[1]),
  );
  const jaar = jaartal(toon.jaar);
  const unknown = zin`Wat de fusie elk jaar opbrengt of kost, is niet bekend: in ${jaar} ontbreken cijfers voor ${zonder(context, feiten, toon)}`;
  const yearly = kies(
    [
      geval(
        bovenNul(terugkerend),
        zin`Elk jaar: in ${jaar} is het resultaat ${geheel(terugkerend)} euro beter dan zonder fusie`,
      ),
      geval(
        onderNul(terugkerend),
        zin`Elk jaar: in ${jaar} is het resultaat ${geheel(terugkerend)} euro slechter dan zonder fusie`,
      ),
    ],
    zin`Elk jaar: in ${jaar} is het resultaat hetzelfde als zonder fusie`,
  );
  const once = kies(
    [
      geval(niet(bekend(eenmalig)), woord('; wat ze eenmalig opbrengt of kost, is niet bekend')),
      geval(
        bovenNul(eenmalig),
        zin`; eenmalig, los daarvan, brengt de fusie ${geheel(eenmalig)} euro op`,
      ),
      geval(
        onderNul(eenmalig),
        zin`; eenmalig, los daarvan, kost de fusie ${geheel(eenmalig)} euro`,
      ),
    ],
    woord('; eenmalige kosten of opbrengsten zijn nul of niet ingevuld'),
  );
  return kies(
    [geval(niet(bekend(terugkerend)), zin`${unknown}${once}.${welGenoemd(genoemd)}`)],
    zin`${yearly}${once}${terugverdiend(context, feiten)}.`,
  );
}

/** How the amounts of the other points go together with a total that is not known. */
function welGenoemd({ schuld, apb, oov }: Genoemd): Zinsdeel {
  const part = kies([
    geval(en(apb, oov), woord(' De bedragen bij punt 3 en 4 zijn er een deel van.')),
    geval(apb, woord(' Het bedrag bij punt 3 is er een deel van.')),
    geval(oov, woord(' Het bedrag bij punt 4 is er een deel van.')),
  ]);
  const debt = kies([
    geval(schuld, woord(' Het bedrag bij punt 2 is schuld, geen opbrengst per jaar.')),
  ]);
  return zin`${part}${debt}`;
}

/** A year, in which no dot belongs. */
function jaartal({ value, formula }: Getal): Zinsdeel {
  return {
    value: String(value),
    formula: (at) => `FIXED(${formula(at)},0,TRUE)`,
    longest: String(value),
  };
}

/** The debt that is taken over may be known when what it saves is not. */
const besparing = 'wat de schuldovername bespaart';

/** Which adjustments are not known in the year that is shown. */
function zonder({ scenario }: PlanContext, feiten: Feiten, toon: Toonjaar): Zinsdeel {
  const { aanpassingen } = scenario.fusie;
  const soorten = schakelgroepen
    .filter((groep) => recurring(groep).length > 0)
    .map((id) => ({ id, naam: id === 'overname' ? besparing : groepen[id] }));
  const amounts = (groep: Schakelgroep): number[] =>
    aanpassingen
      .filter(({ id }) => recurring(groep).includes(id))
      .map(({ bedragen }) => bedragen[toon.index] ?? Number.NaN);
  return feiten
    .standen(
      'baten.zonder',
      'In dat jaar niet bekend',
      soorten,
      [ontbreekt],
      ({ id }) => (amounts(id).some(Number.isNaN) ? ontbreekt : ''),
      (at, { id }) => {
        const sum = recurring(id)
          .map((each) => toon.in(at, 'fusie', aanpassingRow(each)))
          .join('+');
        return `IF(ISNUMBER(${sum}),"","${ontbreekt}")`;
      },
    )
    .namen(ontbreekt);
}

function terugverdiend({ scenario: { baten } }: PlanContext, feiten: Feiten): Zinsdeel {
  const op = (row: string) => (at: At) => at.fixed('transitie', row, vast);
  const { terugverdiendIn, laagste } = baten;
  const since = feiten.woord(
    'baten.terugverdiend',
    'Terugverdiend vanaf',
    Number.isNaN(terugverdiendIn) ? '' : String(terugverdiendIn),
    (at) => `${op('baten/terugverdiend')(at)}&""`,
  );
  const lowest = feiten.getal(
    'baten.laagste',
    'Laagste gecumuleerde stand',
    laagste.bedrag,
    op('baten/laagste'),
  );
  const lowestYear = feiten.getal(
    'baten.laagste.jaar',
    'Jaar van die stand',
    laagste.jaar,
    op('baten/laagste.jaar'),
    'jaar',
  );
  const depth = kies([
    geval(
      en(onderNul(lowest), bekend(lowestYear)),
      zin` (laagste stand, opgeteld over de jaren: ${geheel(lowest)} euro onder nul, in ${jaartal(lowestYear)})`,
    ),
  ]);
  return kies(
    [
      geval(is(since, ''), woord('')),
      geval(
        is(since, nooitNegatief),
        woord('; opgeteld over de jaren kost ze nooit meer dan ze opbrengt'),
      ),
      geval(
        is(since, nietTerugverdiend),
        zin`; binnen deze jaren verdient ze zich niet terug${depth}`,
      ),
    ],
    zin`; ze is terugverdiend vanaf ${since}${depth}`,
  );
}
