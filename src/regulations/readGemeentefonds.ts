import type { Fields } from './read';
import { readRule } from './readRule';
import type { Rule } from './rule';

/** Groups of cities and municipalities that get a part of the fund before the rest is divided. */
export const voorafnamegroepen = [
  'grootsteden',
  'centrumsteden',
  'provinciale steden',
  'kustgemeenten',
] as const;
export type Voorafnamegroep = (typeof voorafnamegroepen)[number];

/** A group of the voorafname; what part of it each group gets is not known. */
export interface VoorafnameVoorGroep {
  readonly naam: Voorafnamegroep;
  /** Its members by name; empty where a column of the municipalities tells them. */
  readonly leden: readonly { readonly nis: string; readonly naam: string }[];
  readonly maatstaf: string;
  readonly status: string;
  readonly bron: string;
}

export interface Verdeelpost {
  readonly id: string;
  readonly post: string;
  /** Of the whole fund, as a fraction. */
  readonly aandeel: number;
  /** What was verified. */
  readonly status: string;
  readonly rechtsgrond: string;
  readonly bron: string;
  /** The measures that the post is made of, each with its part of the whole fund. */
  readonly delen: readonly {
    readonly id: string;
    readonly post: string;
    readonly aandeel: number;
  }[];
  readonly groepen: readonly VoorafnameVoorGroep[];
}

/** The amount of one year, as far as it was published. */
export interface Hoofddotatie {
  /** In million euro. */
  readonly miljoen: number;
  /** How precise the amount is, and what was verified. */
  readonly status: string;
  readonly bron: string;
}

export interface GemeentefondsRegels extends Rule {
  /** Yearly growth of the hoofddotatie, as a fraction. */
  readonly groeiHoofddotatie: number;
  /** How the yearly amount is rounded, in words, and up to a multiple of how many euro. */
  readonly afronding: string;
  readonly afrondingOp: number;
  /** Years in which the guarantee follows the mean growth of the partners without a cap. */
  readonly jarenEerstePeriode: number;
  /** By year. */
  readonly hoofddotaties: ReadonlyMap<number, Hoofddotatie>;
  /** How the fund is divided; `status` says what was verified. */
  readonly verdeling: readonly Verdeelpost[];
}

/** Fractions of the law are written in tenths of a percent: a smaller difference is of the computer. */
const tolerance = 1e-9;

export function readGemeentefonds(fonds: Fields): GemeentefondsRegels {
  const dotaties = fonds.fields('hoofddotatieMiljoen');
  const verdeling = fonds.list('verdeling').map(readVerdeelpost);
  mustBe('de posten van verdeling', sum(verdeling), 1);
  const afrondingOp = fonds.number('afrondingOp');
  if (afrondingOp === 0) throw new Error('regelingen.json: gemeentefonds.afrondingOp is 0.');
  return {
    ...readRule(fonds),
    groeiHoofddotatie: fonds.fraction('groeiHoofddotatie'),
    afronding: fonds.text('afronding'),
    afrondingOp,
    jarenEerstePeriode: fonds.number('jarenEerstePeriode'),
    hoofddotaties: new Map(
      dotaties.keys().map((year) => [Number(year), readHoofddotatie(dotaties.fields(year))]),
    ),
    verdeling,
  };
}

function readHoofddotatie(fields: Fields): Hoofddotatie {
  return {
    miljoen: fields.number('miljoen'),
    status: fields.text('status'),
    bron: fields.text('bron'),
  };
}

function readVerdeelpost(fields: Fields): Verdeelpost {
  const delen = fields.optionalList('delen').map((deel) => ({
    id: deel.text('id'),
    post: deel.text('post'),
    aandeel: deel.fraction('aandeel'),
  }));
  const post = {
    id: fields.text('id'),
    post: fields.text('post'),
    aandeel: fields.fraction('aandeel'),
    status: fields.text('status'),
    rechtsgrond: fields.text('rechtsgrond'),
    bron: fields.text('bron'),
    delen,
    groepen: fields.optionalList('groepen').map(readGroep),
  };
  if (delen.length > 0) mustBe(`de delen van ${post.id}`, sum(delen), post.aandeel);
  return post;
}

function readGroep(fields: Fields): VoorafnameVoorGroep {
  return {
    naam: fields.oneOf('naam', voorafnamegroepen),
    leden: fields
      .optionalList('leden')
      .map((lid) => ({ nis: lid.text('nis'), naam: lid.text('naam') })),
    maatstaf: fields.text('maatstaf'),
    status: fields.text('status'),
    bron: fields.text('bron'),
  };
}

function sum(posts: readonly { readonly aandeel: number }[]): number {
  return posts.reduce((total, { aandeel }) => total + aandeel, 0);
}

function mustBe(what: string, found: number, expected: number): void {
  if (Math.abs(found - expected) <= tolerance) return;
  throw new Error(
    `regelingen.json: ${what} zijn samen ${String(found)} in plaats van ${String(expected)}.`,
  );
}
