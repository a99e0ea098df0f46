import type { Steps } from '../spreadsheet/steps';
import type { Meet } from './proef';
import { halveCent, laagste } from './uitkomst';
import { wortel, type Punt } from './wortel';

/** Where over a range the lowest of some amounts is not below 0. */
export type Gebied =
  | { readonly kind: 'onbekend' | 'overal' | 'nergens' }
  /** The same wherever one stands. */
  | { readonly kind: 'vlak'; readonly uitkomst: number }
  /** From and to; undefined where it goes on to the end of the range. */
  | {
      readonly kind: 'deel';
      readonly van: number | undefined;
      readonly tot: number | undefined;
      /** Every amount is a straight line, so that both follow from two values. */
      readonly exact: boolean;
    };

interface Reeks extends Punt {
  readonly bedragen: readonly number[];
}

/** So far may a straight line be off by the last digits of a computer: in euro, and as a share. */
const speling = { euro: 0.001, aandeel: 1e-11 };

/**
 * Two values give the lines and all others check them: the ends of the range, its middle and those
 * in `ook`. Where they are no lines, it is bracketed between the values that were tried, and of two
 * stretches the one nearest to `nabij` counts.
 */
export function* gebied(
  meet: Meet,
  { van, tot }: { readonly van: number; readonly tot: number },
  { ook = [], nabij = van }: { readonly ook?: readonly number[]; readonly nabij?: number } = {},
): Steps<Gebied> {
  const inside = ook.filter((waarde) => waarde >= van && waarde <= tot);
  const waarden = [...new Set([van, (van + tot) / 2, tot, ...inside])].sort((a, b) => a - b);
  const reeksen: Reeks[] = [];
  for (const waarde of waarden) {
    const bedragen = yield* meet(waarde);
    const uitkomst = laagste(bedragen);
    if (Number.isNaN(uitkomst)) return { kind: 'onbekend' };
    reeksen.push({ waarde, bedragen, uitkomst });
  }
  const uitkomsten = reeksen.map(({ uitkomst }) => uitkomst);
  const [least, most] = [Math.min(...uitkomsten), Math.max(...uitkomsten)];
  if (most - least < halveCent) return { kind: 'vlak', uitkomst: least };
  const recht = volgensLijnen(reeksen);
  if (recht && (yield* klopt(meet, recht))) return recht;
  return yield* tussenPunten(meet, reeksen, nabij);
}

/** undefined where the amounts are no straight lines. */
function volgensLijnen(reeksen: readonly Reeks[]): Gebied | undefined {
  const [eerste, laatste] = [reeksen.at(0), reeksen.at(-1)];
  if (!eerste || !laatste) return undefined;
  const breedte = laatste.waarde - eerste.waarde;
  const lijnen = eerste.bedragen.map((begin, index) => {
    const einde = laatste.bedragen[index] ?? Number.NaN;
    return { begin, einde, helling: (einde - begin) / breedte };
  });
  const zijnRecht = reeksen.every(({ waarde, bedragen }) =>
    lijnen.every(({ begin, einde, helling }, index) => {
      const verwacht = begin + helling * (waarde - eerste.waarde);
      const most = speling.euro + speling.aandeel * Math.max(Math.abs(begin), Math.abs(einde));
      return Math.abs((bedragen[index] ?? Number.NaN) - verwacht) <= most;
    }),
  );
  if (!zijnRecht) return undefined;
  let [van, tot] = [eerste.waarde, laatste.waarde];
  for (const { begin, einde, helling } of lijnen) {
    if (Math.abs(einde - begin) < halveCent) {
      if (begin <= -halveCent) return { kind: 'nergens' };
      continue;
    }
    const nulpunt = eerste.waarde - begin / helling;
    if (helling > 0) van = Math.max(van, nulpunt);
    else tot = Math.min(tot, nulpunt);
  }
  if (van > tot) return { kind: 'nergens' };
  const [begint, eindigt] = [van > eerste.waarde, tot < laatste.waarde];
  if (!begint && !eindigt) return { kind: 'overal' };
  return {
    kind: 'deel',
    van: begint ? van : undefined,
    tot: eindigt ? tot : undefined,
    exact: true,
  };
}

/** Whether the measure is 0 where the lines say so. */
function* klopt(meet: Meet, gevonden: Gebied): Steps<boolean> {
  if (gevonden.kind !== 'deel') return true;
  for (const waarde of [gevonden.van, gevonden.tot]) {
    if (waarde === undefined) continue;
    if (!(Math.abs(laagste(yield* meet(waarde))) < halveCent)) return false;
  }
  return true;
}

function* tussenPunten(meet: Meet, punten: readonly Punt[], nabij: number): Steps<Gebied> {
  const goed = ({ uitkomst }: Punt): boolean => uitkomst > -halveCent;
  if (punten.every(goed)) return { kind: 'overal' };
  const afstand = ({ waarde }: Punt): number => Math.abs(waarde - nabij);
  const [naast] = punten.filter(goed).sort((a, b) => afstand(a) - afstand(b));
  if (!naast) return { kind: 'nergens' };
  const at = punten.indexOf(naast);
  const op = function* (waarde: number): Steps<number> {
    return laagste(yield* meet(waarde));
  };
  const eerder = punten.findLastIndex((punt, index) => index < at && !goed(punt));
  const later = punten.findIndex((punt, index) => index > at && !goed(punt));
  const grens = function* (buiten: number, binnen: number): Steps<number | undefined> {
    const [onder, boven] = [punten[buiten], punten[binnen]];
    return onder && boven ? yield* wortel(op, onder, boven) : undefined;
  };
  const van = yield* grens(eerder, eerder + 1);
  const tot = yield* grens(later, later - 1);
  return Number.isNaN((van ?? 0) + (tot ?? 0))
    ? { kind: 'onbekend' }
    : { kind: 'deel', van, tot, exact: false };
}
