import type { CellContent } from '../../../spreadsheet/workbook';
import type { At } from '../../at';
import { vast } from '../../yearSheet';
import { totalen } from '../verdeling/bedragen';
import { inCenten, perEntiteiten, rangschikking } from './rangen';
import type { Fondscijfers } from '../fondscijfers';
import { ramingsfusierij } from '../fondscellen';
import { vergelijkbaar } from '../fusielabels';

/** What the first column of amounts is called: all blocks together. */
export const alleBlokken = 'Alle blokken';

/** The blocks and the merger that were chosen to look at, and what moves. */
export interface Verschuiving {
  /** Row of the municipality that stands for the chosen merger, from 1 on; 0 where there is none. */
  readonly groep: number;
  /** The same of the merger whose amount a scenario takes. */
  readonly ramingsgroep: number;
  /** 1 for all blocks, and then one by one; NaN for a block that is not there. */
  readonly bloknummer: number;
  readonly gekozen: VoorEnNa;
  /** Of each municipality as it is after the mergers, on its first row; 0 on the others. */
  readonly entiteiten: VoorEnNa;
  readonly centen: readonly number[];
  /** Sorts everybody by difference and then by place; empty on a row that is no municipality. */
  readonly sleutels: readonly CellContent[];
  /** Rows of the municipalities as they are after, from who gains most on; not known without amounts. */
  readonly volgens: readonly number[] | null;
  /** How many those are. */
  readonly aantal: number;
  /** Of the partners of the chosen merger, in the order of the list; 0 for everybody else. */
  readonly volgorde: readonly number[];
}

interface VoorEnNa {
  readonly voor: readonly number[];
  readonly na: readonly number[];
}

export type Hulpgetal =
  | 'bloknummer'
  | 'groep'
  | 'ramingsgroep'
  | 'entiteiten'
  | 'betaler'
  | 'betalers'
  | 'betaald'
  | 'partners';

/** A number that other sheets and tables read on "Fonds - verschuiving". */
export function keuzecel(at: At, getal: Hulpgetal): string {
  return at.fixed('fondsVerschuiving', `hulpgetal/${getal}`, vast);
}

export function verschuivingVan(cijfers: Fondscijfers): Verschuiving {
  const { lezing, blokken, groepen } = cijfers;
  const bloknummer = blokkeuze(cijfers);
  const chosen = (moment: 'voor' | 'na'): readonly number[] => {
    if (bloknummer === 1) return totalen(cijfers, moment);
    const stand = blokken[bloknummer - 2];
    return stand?.bedragen[moment] ?? lezing.stand.gemeenten.map(() => Number.NaN);
  };
  const gekozen = { voor: chosen('voor'), na: chosen('na') };
  const entiteiten = {
    voor: perEntiteiten(cijfers, gekozen.voor),
    na: perEntiteiten(cijfers, gekozen.na),
  };
  const centen = inCenten(entiteiten.voor, entiteiten.na);
  const groep = fusiekeuze(cijfers);
  let counted = 0;
  return {
    groep,
    ramingsgroep: ramingskeuze(cijfers),
    bloknummer,
    gekozen,
    entiteiten,
    centen,
    ...rangschikking(cijfers, centen),
    volgorde: groepen.map((each) => (each > 0 && each === groep ? (counted += 1) : 0)),
  };
}

function blokkeuze({ lezing, blokken }: Fondscijfers): number {
  const typed = lezing.ingevuld.inhoud('fondsVerschuiving', 'blok', vast, alleBlokken);
  const asked = typeof typed === 'string' ? typed.toLowerCase() : '';
  if (asked === '') return typed === null || typed === '' ? 1 : Number.NaN;
  const names = [alleBlokken, ...blokken.map(({ ontwerp }) => ontwerp?.naam ?? '')];
  const found = names.findIndex((name) => name.toLowerCase() === asked);
  return found < 0 ? Number.NaN : found + 1;
}

/** The merger with the label that was typed; without one the first of the list. */
function fusiekeuze({ lezing, groepen }: Fondscijfers): number {
  const asked = vergelijkbaar(lezing.ingevuld.inhoud('fondsVerschuiving', 'fusie', vast));
  if (asked === '') return groepen.find((group) => group > 0) ?? 0;
  return groepen[lezing.labels.indexOf(asked)] ?? 0;
}

/** The merger that is named for the estimate; without a name there is none. */
function ramingskeuze({ lezing, groepen, request }: Fondscijfers): number {
  const proposal = request.voorstel?.naam ?? null;
  const asked = vergelijkbaar(
    lezing.ingevuld.inhoud('fondsVerschuiving', ramingsfusierij, vast, proposal),
  );
  return asked === '' ? 0 : (groepen[lezing.labels.indexOf(asked)] ?? 0);
}
