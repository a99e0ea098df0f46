import {
  fusiejaar,
  schakelaar,
  schakelgroepen,
  schokgroepen,
  type Schakelgroep,
} from '../../scenario';
import { openCount } from '../openPunten';
import type { PlanContext } from '../planContext';
import { active } from '../schuldRows';
import { standText } from '../sheets/parameters';
import { attentionCount } from '../sheets/controles';
import { allOpenCells, progressText } from '../sheets/invoer';
import { standen } from '../sheets/gemeentenHerkomst';
import { yearEnds } from '../sheets/transitiePosten';
import { vast } from '../yearSheet';
import type { Feiten } from './feiten';
import { groepen } from './groepen';
import type { Toonjaar } from './kosten';
import { teltCel, telling, teltMee } from './schuldBedragen';
import { bovenNul, en, geheel, geval, is, kies, longestOf, woord, zin, type Zinsdeel } from './zin';

/** What somebody has to know before he believes the page, each with the key of its row. */
export function kanttekeningen(
  context: PlanContext,
  feiten: Feiten,
  toon: Toonjaar,
): readonly (readonly [key: string, zin: Zinsdeel])[] {
  return [
    ['normen', normuitleg()],
    ['jaren', jaren(context, feiten)],
    ['regeling', regeling(context, feiten)],
    ['open', open(context, feiten)],
    ['controles', controles(context, feiten)],
    // Last: it may become much longer, and keeps the room for that.
    ['meegeteld', meegeteld(context, feiten, toon)],
  ];
}

function normuitleg(): Zinsdeel {
  return woord(
    'BBR: wat er op het einde van een jaar overblijft; het mag nooit onder nul zakken. AFM: wat de gewone werking overlaat na het aflossen van leningen; ze mag niet onder nul zakken in het laatste jaar van het meerjarenplan.',
  );
}

/** What the columns are: the plain sum before the merger, and years that follow from the year before. */
function jaren({ scenario }: PlanContext, feiten: Feiten): Zinsdeel {
  const { input, partners } = scenario;
  const n = fusiejaar(input);
  const sum =
    (input.jaren[0] ?? n) < n
      ? `Vóór ${String(n)} zijn de bedragen van de gemeenten gewoon opgeteld. `
      : '';
  const asked = input.jaren.includes(n)
    ? `Of de AFM ook in ${String(n)} zelf telt, is na te vragen bij het Agentschap Binnenlands Bestuur (ABB). `
    : '';
  const indexed = feiten.getal(
    'kanttekening.geindexeerd',
    'Jaren met bedragen die uit het jaar ervoor volgen',
    input.jaren.filter((_, index) =>
      partners.some(({ herkomst }) => (herkomst.geindexeerd[index] ?? 0) > 0),
    ).length,
    (at) =>
      `COUNTIF(${at.block(['herkomst', 'herkomst'], yearEnds(input.jaren), 'fusie')},"${standen.geindexeerd}")`,
  );
  return zin`${woord(`${sum}${asked}`)}${kies(
    [
      geval(
        bovenNul(indexed),
        zin`Jaren waarin bedragen volgen uit het jaar ervoor, met een aangenomen groei: ${geheel(indexed)}.`,
      ),
    ],
    woord('Geen enkel bedrag is berekend met een aangenomen groei.'),
  )}`;
}

function regeling(context: PlanContext, feiten: Feiten): Zinsdeel {
  const { overname, actief, input } = context.scenario;
  const plain = (banner: string): string => banner.replace(aanhef, gewoon);
  const banner = feiten.woord(
    'kanttekening.regeling',
    'Stand van de gekozen regeling',
    plain(standText(overname.regeling)),
    (at) =>
      `SUBSTITUTE(${at.fixed('parameters', 'banner', 'omschrijving')},"${aanhef}","${gewoon}")`,
    longestOf(...input.regelingen.map((each) => plain(standText(each)))),
  );
  const wijze = feiten.woord(
    'kanttekening.berekening',
    'Hoe de besparing door de overname berekend is',
    actief.tekst('overname.berekening'),
    (at) => active(at, 'overname.berekening'),
  );
  const telt = is({ value: teltMee(context), formula: teltCel }, telling.ja);
  const saved = kies([
    geval(
      en(telt, is(wijze, 'schatting')),
      woord(
        ' Wat een overname elk jaar aan rente en aflossingen bespaart, telt mee in punt 5 en is een schatting.',
      ),
    ),
  ]);
  return zin`${kies(
    [geval(is(banner, ''), woord('Geen voorbehoud bij de regeling voor de schuldovername.'))],
    banner,
  )}${saved}`;
}

/** How the banner of Parameters begins; here it stands below that word already. */
const aanhef = 'Let op: de gekozen regeling';
const gewoon = 'De gekozen regeling voor de schuldovername';

const onleesbaar = 'onleesbaar';
const uit = 'telt niet mee';

const fusiegroepen = schakelgroepen.filter((groep) => !schokgroepen.some((each) => each === groep));

function meegeteld(context: PlanContext, feiten: Feiten, toon: Toonjaar): Zinsdeel {
  const { actief } = context.scenario;
  const words = (
    key: string,
    label: string,
    soorten: readonly Schakelgroep[],
    genoemd: readonly string[],
  ) =>
    feiten.standen(
      key,
      label,
      soorten.map((id) => ({ id, naam: groepen[id] })),
      genoemd,
      ({ id }) => {
        const word = actief.tekst(schakelaar(id));
        return word === 'ja' || word === 'nee' ? word : onleesbaar;
      },
      (at, { id }) => {
        const word = active(at, schakelaar(id));
        return `IFERROR(IF(${word}="ja","ja",IF(${word}="nee","nee","${onleesbaar}")),"${onleesbaar}")`;
      },
    );
  const counted = words('aan', 'Telt mee', fusiegroepen, ['nee', onleesbaar]);
  const schokken = words('schok', 'Tegenvaller die aanstaat', schokgroepen, ['ja']);
  const out = kies(
    [geval(counted.heeft('nee'), zin`Niet meegeteld: ${counted.namen('nee')}.`)],
    woord('Alle gevolgen van de fusie die deze werkmap kent, tellen mee.'),
  );
  const odd = kies([
    geval(counted.heeft(onleesbaar), zin` Zonder ja of nee: ${counted.namen(onleesbaar)}.`),
  ]);
  const shocks = kies([
    geval(schokken.heeft('ja'), zin` Als proef meegerekend: ${schokken.namen('ja')}.`),
  ]);
  return zin`${out}${odd}${gemeentefonds(context, feiten, toon)}${shocks}`;
}

/** Only where it counts; where it does not, it is among what was left out. */
function gemeentefonds(context: PlanContext, feiten: Feiten, toon: Toonjaar): Zinsdeel {
  const { actief, gemeentefonds: fonds } = context.scenario;
  const aan = schakelaar('gemeentefonds');
  const used = feiten.woord(
    'gemeentefonds',
    'Gemeentefonds: wat telt in dat jaar',
    actief.tekst(aan) === 'ja' ? (fonds.gebruikt[toon.index] ?? '') : uit,
    (at) =>
      `IFERROR(IF(${active(at, aan)}="ja",IFERROR(${toon.in(at, 'gemeentefonds', 'gebruikt')},""),"${uit}"),"${uit}")`,
  );
  return kies(
    [
      geval(is(used, uit), woord('')),
      geval(is(used, ''), woord(' Het Gemeentefonds telt mee, maar het bedrag is niet bekend.')),
      geval(is(used, 'raming'), woord(' Het Gemeentefonds telt mee met de eigen raming.')),
      geval(
        is(used, 'som van N-1'),
        woord(' Het Gemeentefonds telt mee met de bedragen van vóór de fusie, zonder index.'),
      ),
    ],
    woord(' Het Gemeentefonds telt mee met het bedrag dat gewaarborgd is.'),
  );
}

function open(context: PlanContext, feiten: Feiten): Zinsdeel {
  const count = feiten.getal(
    'kanttekening.aannames',
    'Aannames die nog niet vast zijn',
    openCount(context),
    (at) => at.fixed('aannames', 'openpunten', 'voorstel'),
  );
  const progress = feiten.woord(
    'kanttekening.voortgang',
    'Cijfers op Invoer',
    progressText(allOpenCells(context)),
    (at) => at.fixed('invoer', 'voortgang', vast),
  );
  return zin`${kies(
    [geval(bovenNul(count), zin`Aannames die nog niet vastgelegd zijn: ${geheel(count)}.`)],
    woord('Alle aannames zijn vastgelegd.'),
  )} Cijfers die de gemeenten zelf invullen: ${progress}.`;
}

function controles(context: PlanContext, feiten: Feiten): Zinsdeel {
  const count = feiten.getal(
    'kanttekening.controles',
    'Controles die niet in orde zijn',
    attentionCount(context),
    (at) => at.fixed('controles', 'aandacht', vast),
  );
  return kies(
    [
      geval(
        bovenNul(count),
        zin`Controles die nog iemand moet nakijken: ${geheel(count)}; zie het blad Controles.`,
      ),
    ],
    woord('Alle controles van de werkmap zijn in orde.'),
  );
}
