import {
  aannameIds,
  scenarios,
  type Scenariokolom,
  type Scenariokopie,
  type ScenarioNaam,
} from '../scenario';
import type { InputCell } from './planRequest';
import {
  actieveKolom,
  isVindbaar,
  keuzecel,
  kolomstanden,
  kopieIds,
  naamcel,
  opgeruimd,
  scenariokolommen,
  slotcel,
  slotwoorden,
  standenVan,
  type Kolomstand,
} from './scenariokolommen';
import { vastgelegdeCel } from './vastgelegdScenario';

type Inputs = ReadonlyMap<string, InputCell>;

/** What somebody asks of the scenario columns; the next build does it. */
export type Scenarioactie =
  | { readonly soort: 'activeren'; readonly id: ScenarioNaam }
  | {
      readonly soort: 'kopieren';
      readonly id: ScenarioNaam;
      readonly naar: Scenariokopie;
      readonly naam: string;
    }
  | { readonly soort: 'hernoemen'; readonly id: ScenarioNaam; readonly naam: string }
  | { readonly soort: 'vergrendelen' | 'ontgrendelen'; readonly id: ScenarioNaam }
  | { readonly soort: 'verwijderen'; readonly id: Scenariokopie };

/** What is wrong with a name that somebody wants to give. */
export type Naamprobleem = 'leeg' | 'lang' | 'tekens' | 'bestaat' | 'vaste naam';

/** Why an action cannot be done with what the workbook holds. */
export type Actieprobleem =
  | Naamprobleem
  /** There is no such column (any more). */
  | 'geen kolom'
  | 'vergrendeld'
  /** The live scenario does not go. */
  | 'actief'
  /** A column without a name of its own cannot be chosen. */
  | 'geen naam'
  /** Somebody made a copy in the same place meanwhile. */
  | 'bezet';

export interface GeweigerdeActie {
  readonly actie: Scenarioactie;
  readonly probleem: Actieprobleem;
}

export interface Actieresultaat {
  /** The cells for the next build. */
  readonly inputs: Inputs;
  /** With the names that the columns had before. */
  readonly gedaan: readonly { readonly actie: Scenarioactie; readonly naam: string }[];
  readonly geweigerd: readonly GeweigerdeActie[];
}

/** A column with what the pane tells of it. */
export interface Scenariostand extends Scenariokolom {
  readonly stand: Kolomstand;
  readonly isKopie: boolean;
}

/** Longer does not fit above a column. */
export const langsteNaam = 30;

/** The columns of a workbook with how they stand. */
export function scenariostanden(inputs: Inputs): Scenariostand[] {
  const kolommen = scenariokolommen(inputs);
  const standen = standenVan(inputs, kolommen);
  return kolommen.map((kolom, index) => ({
    ...kolom,
    stand: standen[index] ?? '',
    isKopie: !scenarios.some((id) => id === kolom.id),
  }));
}

/** Where the next copy goes; undefined where there are as many as there may be. */
export function vrijeKopie(inputs: Inputs): Scenariokopie | undefined {
  const taken = new Set<ScenarioNaam>(scenariokolommen(inputs).map(({ id }) => id));
  return kopieIds.find((id) => !taken.has(id));
}

/** What stands in the way of a name for a column; a column may keep its own. */
export function naamprobleem(
  inputs: Inputs,
  naam: string,
  voor: ScenarioNaam,
): Naamprobleem | undefined {
  const gewenst = opgeruimd(naam).toLowerCase();
  if (gewenst === '') return 'leeg';
  if (gewenst.length > langsteNaam) return 'lang';
  // Excel would take a text with such a beginning for something else.
  if (!isVindbaar(gewenst) || /^[=+\-@']|[\p{Cc}"]/u.test(gewenst)) return 'tekens';
  const others = scenariokolommen(inputs).filter(({ id }) => id !== voor);
  if (others.some((each) => each.naam.toLowerCase() === gewenst)) return 'bestaat';
  return scenarios.some((id) => id !== voor && id === gewenst) ? 'vaste naam' : undefined;
}

/**
 * The cells of a workbook with the actions done, one after another. What can no longer be done,
 * because somebody changed the workbook meanwhile, is left out and told.
 */
export function metScenarioacties(
  inputs: Inputs,
  acties: readonly Scenarioactie[],
): Actieresultaat {
  let now = inputs;
  const gedaan: { actie: Scenarioactie; naam: string }[] = [];
  const geweigerd: GeweigerdeActie[] = [];
  for (const actie of acties) {
    const probleem = actieprobleem(now, actie);
    if (probleem !== undefined) {
      geweigerd.push({ actie, probleem });
      continue;
    }
    const naam = scenariokolommen(now).find(({ id }) => id === actie.id)?.naam ?? actie.id;
    gedaan.push({ actie, naam });
    now = uitgevoerd(now, actie);
  }
  return { inputs: now, gedaan, geweigerd };
}

/** Why an action cannot be done; undefined where it can. */
export function actieprobleem(inputs: Inputs, actie: Scenarioactie): Actieprobleem | undefined {
  const kolom = scenariostanden(inputs).find(({ id }) => id === actie.id);
  if (kolom === undefined) return 'geen kolom';
  switch (actie.soort) {
    case 'activeren':
      return kolom.stand === '' || kolom.stand === kolomstanden.actief ? undefined : 'geen naam';
    case 'kopieren':
      if (scenariokolommen(inputs).some(({ id }) => id === actie.naar)) return 'bezet';
      return naamprobleem(inputs, actie.naam, actie.naar);
    case 'hernoemen':
      if (kolom.slot) return 'vergrendeld';
      return naamprobleem(inputs, actie.naam, actie.id);
    case 'verwijderen':
      if (kolom.slot) return 'vergrendeld';
      return kolom.stand === kolomstanden.actief ? 'actief' : undefined;
    case 'vergrendelen':
    case 'ontgrendelen':
      return undefined;
  }
}

function uitgevoerd(inputs: Inputs, actie: Scenarioactie): Inputs {
  const next = new Map(inputs);
  const write = (key: string, value: InputCell['value']): void => {
    next.set(key, { value, imported: true });
  };
  switch (actie.soort) {
    case 'activeren':
      write(keuzecel, scenariokolommen(inputs).find(({ id }) => id === actie.id)?.naam ?? null);
      break;
    case 'kopieren':
      emptied(next, actie.naar);
      write(naamcel(actie.naar), opgeruimd(actie.naam));
      write(slotcel(actie.naar), slotwoorden.open);
      for (const id of aannameIds) {
        // A formula of the user's goes along as its value: elsewhere it would mean something else.
        const cell = inputs.get(`aannames/${id}/${actie.id}`);
        if (cell !== undefined) write(`aannames/${id}/${actie.naar}`, cell.value);
      }
      break;
    case 'hernoemen': {
      const isLive = actieveKolom(inputs, scenariokolommen(inputs))?.id === actie.id;
      write(naamcel(actie.id), opgeruimd(actie.naam));
      // A formula as selector is the user's; Start says when it names nothing any more.
      if (isLive && inputs.get(keuzecel)?.formula === undefined)
        write(keuzecel, opgeruimd(actie.naam));
      break;
    }
    case 'vergrendelen':
    case 'ontgrendelen':
      write(
        slotcel(actie.id),
        actie.soort === 'vergrendelen' ? slotwoorden.vast : slotwoorden.open,
      );
      // What it held before does not count any more: the build keeps what stands there now.
      for (const id of aannameIds) next.delete(vastgelegdeCel(actie.id, id));
      break;
    case 'verwijderen':
      emptied(next, actie.id);
      write(naamcel(actie.id), null);
      break;
  }
  return next;
}

/** Without anything that a column held. */
function emptied(inputs: Map<string, InputCell>, id: Scenariokopie): void {
  for (const aanname of aannameIds) {
    inputs.delete(`aannames/${aanname}/${id}`);
    inputs.delete(vastgelegdeCel(id, aanname));
  }
  inputs.delete(slotcel(id));
}
