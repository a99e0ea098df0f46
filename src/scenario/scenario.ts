import { ActieveAannames } from './actieveAannames';
import { belasting, type Belasting } from './belastingen';
import { Cijferboek } from './cijfer';
import { eliminaties, type Eliminaties } from './eliminaties';
import { fusie, type Fusie } from './fusie';
import { gemeentefondsNaFusie, type Gemeentefonds } from './gemeentefonds';
import { kostenNaFusie, type Kosten } from './kosten';
import { kostenBaten, type KostenBaten } from './kostenBaten';
import { normuitslag, toetsjaren, type Normuitslag, type Toetsjaar } from './normen';
import { optellingen, type Optelling } from './optelling';
import { overname, type Overname } from './overname';
import { partnerPlan, type Planherkomst, type Planreeksen } from './partnerPlan';
import type { Partner, ScenarioInput } from './scenarioInput';
import { schokken, type Schokken } from './schokken';

export interface PartnerResultaat {
  readonly partner: Partner;
  readonly plan: Planreeksen;
  readonly herkomst: Planherkomst;
  readonly toets: readonly Toetsjaar[];
  readonly normen: Normuitslag;
}

/** A merger over the years. Amounts in euro; NaN where an input is missing. */
export interface Scenario {
  readonly input: ScenarioInput;
  readonly boek: Cijferboek;
  readonly actief: ActieveAannames;
  readonly partners: readonly PartnerResultaat[];
  readonly overname: Overname;
  readonly apb: Belasting;
  readonly oov: Belasting;
  readonly gemeentefonds: Gemeentefonds;
  readonly kosten: Kosten;
  readonly eliminaties: Eliminaties;
  readonly schokken: Schokken;
  readonly fusie: Fusie;
  readonly baten: KostenBaten;
  readonly toets: readonly Toetsjaar[];
  readonly normen: Normuitslag;
  readonly optellingen: readonly Optelling[];
}

export function computeScenario(input: ScenarioInput): Scenario {
  const boek = new Cijferboek(input.cijfers);
  const actief = new ActieveAannames(input);
  const partners = input.partners.map((partner): PartnerResultaat => {
    const { plan, herkomst } = partnerPlan(input, boek, actief, partner);
    const toets = toetsjaren(input, false);
    return { partner, plan, herkomst, toets, normen: normuitslag(plan, toets) };
  });
  const plannen = partners.map(({ plan }) => plan);
  const takeover = overname(input, boek, actief, plannen);
  const apb = belasting(input, boek, actief, 'apb');
  const oov = belasting(input, boek, actief, 'oov');
  const gemeentefonds = gemeentefondsNaFusie(input, boek, actief, plannen);
  const kosten = kostenNaFusie(input, actief, takeover);
  const internal = eliminaties(input);
  const setbacks = schokken(input, actief, plannen, takeover, apb);
  const merged = fusie(input, actief, plannen, {
    overname: takeover,
    apb,
    oov,
    gemeentefonds,
    kosten,
    eliminaties: internal,
    schokken: setbacks,
  });
  const toets = toetsjaren(input, true);
  return {
    input,
    boek,
    actief,
    partners,
    overname: takeover,
    apb,
    oov,
    gemeentefonds,
    kosten,
    eliminaties: internal,
    schokken: setbacks,
    fusie: merged,
    baten: kostenBaten(input, merged),
    toets,
    normen: normuitslag(merged.resultaat, toets),
    optellingen: optellingen(boek),
  };
}
