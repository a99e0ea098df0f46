import { schakelaar } from '../../scenario';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { active } from '../schuldRows';
import { regelingRow } from '../sheets/parameters';
import { vast } from '../yearSheet';
import { feitRow, type Feiten } from './feiten';
import type { Getal, Zinsdeel } from './zin';

export const telling = { ja: 'ja', nee: 'nee', inbegrepen: 'inbegrepen' } as const;
const teltKey = 'schuld.telt';

/** Whether the takeover counts: switched on, and not in the figures already; empty when unknown. */
export function teltMee({ scenario: { actief } }: PlanContext): string {
  const on = actief.aan('overname');
  if (on === undefined) return '';
  if (!on) return telling.nee;
  const inbegrepen = actief.tekst('overname.inbegrepen');
  return inbegrepen === 'ja' ? telling.inbegrepen : inbegrepen === 'nee' ? telling.ja : '';
}

/** The cell that says so. */
export function teltCel(at: At): string {
  return at.fixed('raad', feitRow(teltKey), vast);
}

export function teltWoord(context: PlanContext, feiten: Feiten): Zinsdeel {
  return feiten.woord(teltKey, 'Of de schuldovername meetelt', teltMee(context), (at) => {
    const word = active(at, schakelaar('overname'));
    const within = active(at, 'overname.inbegrepen');
    return `IF(${word}="nee","${telling.nee}",IF(${word}="ja",IF(${within}="ja","${telling.inbegrepen}",IF(${within}="nee","${telling.ja}","")),""))`;
  });
}

/** The amounts that the sentence tells, or by which it tells what sets the limit. */
export interface Bedragen {
  readonly inwoners: Getal;
  readonly schuld: Getal;
  readonly ruimte: Getal;
  readonly overgenomen: Getal;
  readonly onbenut: Getal;
  readonly plafond: Getal;
  readonly over: Getal;
  readonly perInwoner: Getal;
  /** The same before the takeover. */
  readonly perInwonerVoor: Getal;
}

export function bedragenVan(context: PlanContext, feiten: Feiten, telt: Zinsdeel): Bedragen {
  const { overname, input } = context.scenario;
  const { totaalInwoners, totaalMetAgb, ruimte, overgenomen, regeling } = overname;
  const op = (row: string) => (at: At) => at.fixed('schuld', row, vast);
  const over = totaalMetAgb - (telt.value === telling.ja ? overgenomen : 0);
  const plafond = feiten.getal(
    'schuld.plafond',
    'Hoogste bedrag van de regeling',
    regeling?.plafond ?? Number.NaN,
    (at) => {
      const chosen = active(at, 'overname.regeling');
      return input.regelingen.reduceRight((otherwise, { id, plafond: most }) => {
        const cell =
          most === null ? 'NA()' : at.fixed('parameters', `${regelingRow(id)}/plafond`, vast);
        return `IF(${chosen}="${id.toLowerCase()}",${cell},${otherwise})`;
      }, 'NA()');
    },
  );
  const inwoners = feiten.getal(
    'schuld.inwoners',
    'Inwoners samen',
    totaalInwoners,
    op('inwoners/totaal'),
  );
  const schuld = feiten.getal(
    'schuld.totaal',
    'Schuld samen',
    totaalMetAgb,
    op('schuldMetAgb/totaal'),
  );
  const room = feiten.getal('schuld.ruimte', 'Overnameruimte', ruimte, op('ruimte'));
  const taken = feiten.getal(
    'schuld.overgenomen',
    'Overgenomen schuld',
    overgenomen,
    op('overgenomen'),
  );
  const remains = feiten.getal('schuld.over', 'Schuld na de overname die meetelt', over, (at) => {
    const before = schuld.formula(at);
    return `IF(${telt.formula(at)}="${telling.ja}",${before}-${taken.formula(at)},${before})`;
  });
  const perHead = (key: string, label: string, amount: Getal): Getal =>
    feiten.getal(
      key,
      label,
      totaalInwoners > 0 ? amount.value / totaalInwoners : Number.NaN,
      (at) => {
        const people = inwoners.formula(at);
        return `IF(${people}>0,${amount.formula(at)}/${people},NA())`;
      },
    );
  return {
    inwoners,
    schuld,
    plafond,
    ruimte: room,
    overgenomen: taken,
    onbenut: feiten.getal(
      'schuld.onbenut',
      'Onbenutte ruimte',
      ruimte - overgenomen,
      op('onbenut'),
    ),
    over: remains,
    perInwoner: perHead('schuld.perInwoner', 'Die schuld per inwoner', remains),
    perInwonerVoor: perHead(
      'schuld.perInwoner.voor',
      'Schuld per inwoner vóór de overname',
      schuld,
    ),
  };
}
