import { Fields } from './read';
import { readGemeentefonds, type GemeentefondsRegels } from './readGemeentefonds';
import { readRule } from './readRule';
import type { Rule } from './rule';
import { readSchuldovernameRegeling, type SchuldovernameRegeling } from './schuldovernameRegeling';

export interface EvenwichtRegels extends Rule {
  /** The two norms, in words. */
  readonly bbr: string;
  readonly afm: string;
  /** Fraction of all financial debt on 1 January that the corrected margin counts as repaid. */
  readonly normGecorrigeerdeAflossingen: number;
}

export interface MeerjarenplanRegels extends Rule {
  /** A year in which a plan period began, and how many years each lasts. */
  readonly eersteJaar: number;
  readonly duur: number;
}

export interface WaarborgRegels extends Rule {
  readonly basis: string;
  readonly index: string;
  readonly vanafTweedePeriode: string;
}

export interface BelastingRegels extends Rule {
  readonly apb: string;
  readonly termijn: string;
  readonly andereReglementen: string;
  /** Proposal: share of a changed rate of APB that is received in the first year, as a fraction. */
  readonly apbDeelEersteJaar: number;
}

export interface MandatenRegels extends Rule {
  /** How many schepenen more than without a merger, in the first and in the second term. */
  readonly extraSchepenen: {
    readonly eersteBestuursperiode: number;
    readonly tweedeBestuursperiode: number;
  };
  /** A year in which a term began, and how many years each lasts. */
  readonly bestuursperiode: { readonly eersteJaar: number; readonly duur: number };
}

export interface Regelingen {
  readonly schuldovername: readonly SchuldovernameRegeling[];
  readonly evenwicht: EvenwichtRegels;
  readonly meerjarenplan: MeerjarenplanRegels;
  readonly gemeentefonds: GemeentefondsRegels;
  readonly waarborg: WaarborgRegels;
  /** Segments are a proposal out of research; no law. */
  readonly segmenten: Rule;
  readonly belastingen: BelastingRegels;
  readonly mandaten: MandatenRegels;
  readonly faciliteitengemeenten: Rule & { readonly gevolg: string };
}

/** Turns the content of `data/regelingen.json` into rules; stops at the first thing wrong. */
export function readRegelingen(content: unknown): Regelingen {
  const root = new Fields(content, 'regelingen');
  const schuldovername = root.list('schuldovername').map(readSchuldovernameRegeling);
  const ids = schuldovername.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) {
    throw new Error('regelingen.json: twee regelingen voor schuldovername hebben hetzelfde id.');
  }

  const evenwicht = root.fields('evenwicht');
  const meerjarenplan = root.fields('meerjarenplan');
  const waarborg = root.fields('waarborg');
  const segmenten = root.fields('segmenten');
  const belastingen = root.fields('belastingen');
  const mandaten = root.fields('mandaten');
  const extra = mandaten.fields('extraSchepenen');
  const bestuursperiode = mandaten.fields('bestuursperiode');
  const faciliteiten = root.fields('faciliteitengemeenten');
  return {
    schuldovername,
    evenwicht: {
      ...readRule(evenwicht),
      bbr: evenwicht.text('bbr'),
      afm: evenwicht.text('afm'),
      normGecorrigeerdeAflossingen: evenwicht.fraction('normGecorrigeerdeAflossingen'),
    },
    meerjarenplan: {
      ...readRule(meerjarenplan),
      eersteJaar: meerjarenplan.number('eersteJaar'),
      duur: meerjarenplan.number('duur'),
    },
    gemeentefonds: readGemeentefonds(root.fields('gemeentefonds')),
    segmenten: readRule(segmenten),
    waarborg: {
      ...readRule(waarborg),
      basis: waarborg.text('basis'),
      index: waarborg.text('index'),
      vanafTweedePeriode: waarborg.text('vanafTweedePeriode'),
    },
    belastingen: {
      ...readRule(belastingen),
      apb: belastingen.text('apb'),
      termijn: belastingen.text('termijn'),
      andereReglementen: belastingen.text('andereReglementen'),
      apbDeelEersteJaar: belastingen.fraction('apbDeelEersteJaar'),
    },
    mandaten: {
      ...readRule(mandaten),
      extraSchepenen: {
        eersteBestuursperiode: extra.number('eersteBestuursperiode'),
        tweedeBestuursperiode: extra.number('tweedeBestuursperiode'),
      },
      bestuursperiode: {
        eersteJaar: bestuursperiode.number('eersteJaar'),
        duur: bestuursperiode.number('duur'),
      },
    },
    faciliteitengemeenten: { ...readRule(faciliteiten), gevolg: faciliteiten.text('gevolg') },
  };
}
