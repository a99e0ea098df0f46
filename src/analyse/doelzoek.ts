import { roundToCent } from '../core';
import { computeScenario, type ScenarioInput } from '../scenario';
import type { Steps } from '../spreadsheet/steps';
import { gebied } from './gebied';
import { inBereik } from './grenzen';
import { hefboombereik, hefboomstand, hefboomstap, hefboomwijziging } from './hefboom';
import { ontbrekend, type Ontbrekend } from './ontbrekend';
import { Proef, type Meet } from './proef';
import type { Doelantwoord, Doelresultaat, Hefboom, Maatstaf } from './resultaten';
import { halveCent, laagste, meting } from './uitkomst';
import { metWijziging } from './variant';
import type { Punt } from './wortel';

/**
 * At which value of a lever a measure of the live scenario is 0. Of two such values the one nearest
 * to where the lever stands now. A proposal: nothing is changed, also where the scenario is locked.
 */
export function* doelzoek(
  input: ScenarioInput,
  maatstaf: Maatstaf,
  hefboom: Hefboom,
): Steps<Doelresultaat> {
  const scenario = computeScenario(input);
  yield;
  const nu = hefboomstand(hefboom, scenario);
  const proef = new Proef(input, (waarde) => hefboomwijziging(hefboom, waarde));
  const antwoord = yield* zoek(proef.meet(maatstaf), hefboom, nu);
  return {
    maatstaf,
    hefboom,
    nu,
    uitkomstNu: laagste(meting(scenario)[maatstaf]),
    antwoord:
      antwoord.kind === 'onbekend'
        ? { ...antwoord, ontbreekt: yield* ontbrekendVoor(input, maatstaf, hefboom) }
        : antwoord,
  };
}

/** Which figures the lever waits for; undefined where it waits for something else. */
function* ontbrekendVoor(
  input: ScenarioInput,
  maatstaf: Maatstaf,
  hefboom: Hefboom,
): Steps<readonly Ontbrekend[] | undefined> {
  // What has to be known does not depend on how far the lever is turned.
  const wijziging = hefboomwijziging(hefboom, hefboombereik(hefboom).tot);
  const found = yield* ontbrekend(
    input,
    (ingevuld) =>
      !Number.isNaN(laagste(meting(computeScenario(metWijziging(ingevuld, wijziging)))[maatstaf])),
  );
  return found?.length === 0 ? undefined : found;
}

function* zoek(meet: Meet, hefboom: Hefboom, nu: number): Steps<Doelantwoord> {
  const bereik = hefboombereik(hefboom);
  const { los, van, tot } = bereik;
  const start = inBereik(bereik, nu) ? [nu] : [];
  const gevonden = yield* gebied(meet, bereik, { ook: start, nabij: nu });
  if (gevonden.kind === 'onbekend') return { kind: 'onbekend' };
  const afstand = (waarde: number): number => Math.abs(waarde - nu);
  const grenzen = (
    gevonden.kind === 'deel'
      ? [gevonden.van, gevonden.tot].filter((each) => each !== undefined)
      : []
  ).sort((a, b) => afstand(a) - afstand(b));
  const bij = function* (waarden: readonly number[]): Steps<Punt[]> {
    const punten: Punt[] = [];
    for (const waarde of waarden) punten.push({ waarde, uitkomst: laagste(yield* meet(waarde)) });
    return punten;
  };
  const einden = yield* bij([...grenzen, ...los, van, tot]);
  const uitkomsten = einden.map(({ uitkomst }) => uitkomst);
  if (gevonden.kind === 'vlak' && Math.max(...uitkomsten) - Math.min(...uitkomsten) < halveCent)
    return { kind: 'zonder effect' };
  const nulpunt = [...(yield* bij(start)), ...einden].find(
    ({ uitkomst }) => Math.abs(uitkomst) < halveCent,
  );
  if (!nulpunt) return onbereikbaar(einden);
  const { waarde } = nulpunt;
  return {
    kind: 'gevonden',
    waarde,
    wijziging: hefboomwijziging(hefboom, waarde),
    exact: gevonden.kind !== 'deel' || gevonden.exact,
    praktisch: yield* praktisch(meet, hefboom, nulpunt),
  };
}

/** The bound at which the measure is least above 0; where it is below 0 at all of them, the best. */
function onbereikbaar(punten: readonly Punt[]): Doelantwoord {
  const [eerste, ...andere] = punten;
  if (!eerste) return { kind: 'onbekend' };
  const beter = (a: Punt, b: Punt): boolean =>
    a.uitkomst >= 0 && b.uitkomst >= 0 ? a.uitkomst < b.uitkomst : a.uitkomst > b.uitkomst;
  const { waarde, uitkomst } = andere.reduce(
    (best, each) => (beter(each, best) ? each : best),
    eerste,
  );
  return { kind: 'onbereikbaar', grens: waarde, uitkomst };
}

/** The nearest whole steps at which the norm is met; where they jump over it, the value itself. */
function* praktisch(meet: Meet, hefboom: Hefboom, nulpunt: Punt): Steps<Punt> {
  const stap = hefboomstap(hefboom);
  const bereik = hefboombereik(hefboom);
  const rond = Math.round(nulpunt.waarde / stap);
  const kandidaten = [rond - 1, rond, rond + 1]
    // What a cell shows of so many steps, without the last digits of a computer.
    .map((stappen) => Number((stappen * stap).toFixed(2)))
    .filter((waarde) => inBereik(bereik, waarde))
    .sort((a, b) => Math.abs(a - nulpunt.waarde) - Math.abs(b - nulpunt.waarde));
  for (const waarde of kandidaten) {
    const uitkomst = laagste(yield* meet(waarde));
    if (roundToCent(uitkomst) >= 0) return { waarde, uitkomst };
  }
  return nulpunt;
}
