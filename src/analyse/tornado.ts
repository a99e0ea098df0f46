import { roundToCent } from '../core';
import { ActieveAannames, computeScenario, type AannameId, type ScenarioInput } from '../scenario';
import type { Steps } from '../spreadsheet/steps';
import { gebied, type Gebied } from './gebied';
import { rekenbereik } from './grenzen';
import { Proef } from './proef';
import {
  maatstaven,
  type Bandbreedtes,
  type Maatstaf,
  type Omslag,
  type Tornado,
  type Tornadoregel,
  type Uitkomst,
} from './resultaten';
import { halveCent, laagste, meting, uitkomst, type Meting } from './uitkomst';

/**
 * Each assumption at both ends of its range, all else as it is, and where it makes a measure turn
 * within all that its cell accepts. Left out is what changes neither measure within its range, such
 * as the amount of an adjustment that is switched off, and what is no number in the live scenario.
 */
export function* tornado(input: ScenarioInput, bandbreedtes: Bandbreedtes): Steps<Tornado> {
  const scenario = computeScenario(input);
  yield;
  const nu = uitkomst(scenario);
  const basis = meting(scenario);
  const regels: Tornadoregel[] = [];
  for (const [aanname, band] of bandbreedtes) {
    const regel = yield* regelVan(input, { nu, basis }, aanname, band);
    if (regel) regels.push(regel);
  }
  // To the cent, or the last digits of a computer would decide; what is not known comes last.
  const lengte = (regel: Tornadoregel, maatstaf: Maatstaf): number =>
    roundToCent(effect(regel, nu, maatstaf)) || 0;
  return {
    nu,
    regels: regels.sort(
      (a, b) => lengte(b, 'afm') - lengte(a, 'afm') || lengte(b, 'bbr') - lengte(a, 'bbr'),
    ),
  };
}

/** How long the bar of an assumption is: from the lowest to the highest outcome, in euro. */
export function effect(
  { uitkomsten }: Pick<Tornadoregel, 'uitkomsten'>,
  nu: Uitkomst,
  maatstaf: Maatstaf,
): number {
  const { laag, hoog } = uitkomsten[maatstaf];
  return Math.max(laag, hoog, nu[maatstaf]) - Math.min(laag, hoog, nu[maatstaf]);
}

/** What becomes unknown at an end of its range moves too. */
function beweegt(regel: Pick<Tornadoregel, 'uitkomsten'>, nu: Uitkomst, maatstaf: Maatstaf) {
  return !Number.isNaN(nu[maatstaf]) && !(effect(regel, nu, maatstaf) < halveCent);
}

function* regelVan(
  input: ScenarioInput,
  live: { readonly nu: Uitkomst; readonly basis: Meting },
  aanname: AannameId,
  [laag, hoog]: readonly [number, number],
): Steps<Tornadoregel | undefined> {
  const nu = new ActieveAannames(input).getal(aanname);
  if (Number.isNaN(nu)) return undefined;
  const proef = new Proef(input, (waarde) => ({ [aanname]: waarde }), [[nu, live.basis]]);
  const [onder, boven] = [yield* proef.op(laag), yield* proef.op(hoog)];
  const op = (maatstaf: Maatstaf) => ({
    laag: laagste(onder[maatstaf]),
    hoog: laagste(boven[maatstaf]),
  });
  const regel = { aanname, nu, laag, hoog, uitkomsten: { afm: op('afm'), bbr: op('bbr') } };
  if (!maatstaven.some((maatstaf) => beweegt(regel, live.nu, maatstaf))) return undefined;
  const bereik = rekenbereik(aanname);
  const omslagVan = function* (maatstaf: Maatstaf): Steps<Omslag> {
    if (!bereik || Number.isNaN(live.nu[maatstaf])) return { kind: 'onbekend' };
    const ook = [nu, laag, hoog];
    return omslag(yield* gebied(proef.meet(maatstaf), bereik, { ook, nabij: nu }));
  };
  return { ...regel, omslag: { afm: yield* omslagVan('afm'), bbr: yield* omslagVan('bbr') } };
}

function omslag(gevonden: Gebied): Omslag {
  switch (gevonden.kind) {
    case 'onbekend':
      return { kind: 'onbekend' };
    case 'overal':
      return { kind: 'nooit onder 0' };
    case 'nergens':
      return { kind: 'altijd onder 0' };
    case 'vlak':
      return { kind: gevonden.uitkomst > -halveCent ? 'nooit onder 0' : 'altijd onder 0' };
    case 'deel': {
      const { van, tot } = gevonden;
      if (van !== undefined && tot !== undefined) return { kind: 'tussen', laag: van, hoog: tot };
      if (van !== undefined) return { kind: 'minstens', waarde: van };
      return tot === undefined ? { kind: 'nooit onder 0' } : { kind: 'hoogstens', waarde: tot };
    }
  }
}
