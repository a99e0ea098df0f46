import { indexrubrieken } from './indexrubrieken';
import { kostenposten } from './kostenposten';

/** The four values that every assumption has; one of them, or of a copy, is active. */
export const scenarios = ['voorzichtig', 'midden', 'gunstig', 'eigen'] as const;
export type Standaardscenario = (typeof scenarios)[number];

/** A copy that the user made of a scenario: a column of its own, known by a number that stays. */
export type Scenariokopie = `kopie${number}`;
export type ScenarioNaam = Standaardscenario | Scenariokopie;
/** More columns than this nobody compares. */
export const meesteKopieen = 6;

/** A column of assumptions. */
export interface Scenariokolom {
  readonly id: ScenarioNaam;
  /** As the user calls it; the selector on Start holds it. */
  readonly naam: string;
  /** Nothing of ours writes in it, and a check says when somebody else did. */
  readonly slot: boolean;
}

/** The columns before anybody names or copies one. */
export const standaardkolommen: readonly Scenariokolom[] = scenarios.map((id) => ({
  id,
  naam: id,
  slot: false,
}));

/** A number, a word or nothing: an assumption that is not filled in is not known. */
export type Aannamewaarde = number | string | null;

export const harmonisatieKeuzes = ['laagste', 'hoogste', 'gewogen', 'eigen'] as const;
export type HarmonisatieKeuze = (typeof harmonisatieKeuzes)[number];

/** The adjustments that can be switched on and off, each on its own. */
export const schakelgroepen = [
  'gemeentefonds',
  'apb',
  'oov',
  'forfait',
  'transitie',
  'structureel',
  'besparing',
  'politie',
  'brandweer',
  'schepenen',
  'overname',
  'eliminaties',
  'loon',
  'rente',
  'apbbasis',
  'subsidies',
] as const;
export type Schakelgroep = (typeof schakelgroepen)[number];
/** Those that try what a setback would do: no adjustment of the merger itself. */
export const schokgroepen = [
  'loon',
  'rente',
  'apbbasis',
  'subsidies',
] as const satisfies readonly Schakelgroep[];
export type SchakelaarId = `aan.${Schakelgroep}`;

export function schakelaar(groep: Schakelgroep): SchakelaarId {
  return `aan.${groep}`;
}

/** How the yearly effect of the takeover is computed, and which loans go first. */
export const overnameberekeningen = ['schatting', 'leningen'] as const;
export const leningvolgorden = ['hoogste rente', 'kortste looptijd', 'pro rata'] as const;

/** Which dotation all shares of the Gemeentefonds in this workbook are. */
export const dotaties = ['GF.AANDEEL', 'GF.HOOFD', 'GF.AANVULLEND'] as const;

/** The assumptions in the order of the sheet, group by group. */
export const aannamegroepen = [
  { groep: 'schakelaars', ids: schakelgroepen.map(schakelaar) },
  {
    groep: 'overname',
    ids: [
      'overname.regeling',
      'overname.datum',
      'overname.inwonersjaar',
      'overname.sleutel',
      'overname.inbegrepen',
      'overname.berekening',
      'overname.rentedeel',
      'overname.volgorde',
      'overname.doorgeven',
    ],
  },
  {
    groep: 'belastingen',
    ids: [
      'apb.methode',
      'apb.tarief',
      'apb.deelEersteJaar',
      'oov.methode',
      'oov.tarief',
      'oov.deelEersteJaar',
    ],
  },
  {
    groep: 'gemeentefonds',
    ids: ['gemeentefonds.dotatie', 'gemeentefonds.raming', 'gemeentefonds.groei'],
  },
  {
    groep: 'kosten',
    ids: [
      ...kostenposten.map(({ id }) => id),
      'kosten.index',
      'forfait.jaar',
      'politie.bijdrage',
      'brandweer.bijdrage',
      'schepenen.kost',
    ],
  },
  {
    groep: 'plan',
    ids: [
      'investeringen.uitvoering',
      ...indexrubrieken.map((lijn): `index.${(typeof indexrubrieken)[number]}` => `index.${lijn}`),
    ],
  },
  {
    groep: 'schokken',
    ids: [
      'schok.vanaf',
      'schok.loon',
      'schok.rente',
      'schok.rentedeel',
      'schok.apbbasis',
      'schok.subsidies',
    ],
  },
] as const;

export type Aannamegroep = (typeof aannamegroepen)[number]['groep'];
export type AannameId = (typeof aannamegroepen)[number]['ids'][number];
export const aannameIds: readonly AannameId[] = aannamegroepen.flatMap(
  ({ ids }): readonly AannameId[] => ids,
);

/** What the user chose, in the words of the cells; `geen` is no takeover. */
export type Aannames = Readonly<Record<AannameId, Readonly<Record<ScenarioNaam, Aannamewaarde>>>>;

/** The value in every scenario that stands there from the start. */
export function gelijk(waarde: Aannamewaarde): Readonly<Record<Standaardscenario, Aannamewaarde>> {
  return { voorzichtig: waarde, midden: waarde, gunstig: waarde, eigen: waarde };
}

export const geenRegeling = 'geen';
