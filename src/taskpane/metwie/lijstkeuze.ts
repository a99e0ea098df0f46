import {
  gefilterd,
  gesorteerd,
  type Kolom,
  type Partnerset,
  type Richting,
  type Setfilter,
} from '../../partners';

export const kolommen = [
  'grootte',
  'inwoners',
  'ruimte',
  'schijfVanaf',
  'naarVolgende',
  'geraamd',
  'uitrustingsgraad',
  'bezwaren',
  'aaneengesloten',
] as const;
export type KolomId = (typeof kolommen)[number];

/** Which of the sets are shown and in which order, as the fields hold it. */
export interface Lijstkeuze {
  readonly kolom: KolomId;
  readonly richting: Richting;
  /** As the fields hold them; empty where nothing is asked. */
  readonly grootte: string;
  readonly schijf: string;
  /** Place of the municipality. */
  readonly met: string;
  readonly minimum: string;
  readonly zonderBezwaren: boolean;
  /** Without the sets that, by the borders that were supplied, are no whole. */
  readonly mogelijkGeheel: boolean;
  /** And without those of which these borders do not tell it. */
  readonly zekerGeheel: boolean;
  readonly getoond: number;
}

/** So many at a time: more is no list to read in a narrow pane. */
export const stap = 50;

export const emptyLijst: Lijstkeuze = {
  kolom: 'grootte',
  richting: 'oplopend',
  grootte: '',
  schijf: '',
  met: '',
  minimum: '',
  zonderBezwaren: false,
  mogelijkGeheel: false,
  zekerGeheel: false,
  getoond: stap,
};

/** Whether anything is asked that leaves mergers out. */
export function isBeperkt(lijst: Lijstkeuze): boolean {
  const { grootte, schijf, met, minimum, zonderBezwaren, mogelijkGeheel, zekerGeheel } = lijst;
  return (
    [grootte, schijf, met, minimum].some((text) => text !== '') ||
    [zonderBezwaren, mogelijkGeheel, zekerGeheel].includes(true)
  );
}

/** Without what can no longer be asked, so that no filter works that does not show. */
export function passend(
  lijst: Lijstkeuze,
  sets: readonly Partnerset[],
  hasBuren: boolean,
): Lijstkeuze {
  const { met } = lijst;
  const isLost = met !== '' && !sets.some(({ leden }) => leden.includes(Number(met)));
  return {
    ...lijst,
    ...(isLost && { met: '' }),
    ...(!hasBuren && { mogelijkGeheel: false, zekerGeheel: false }),
  };
}

/** What is better first: many inhabitants and much room, few objections and little that is missing. */
const eersteRichting: Readonly<Record<KolomId, Richting>> = {
  grootte: 'oplopend',
  inwoners: 'aflopend',
  ruimte: 'aflopend',
  schijfVanaf: 'aflopend',
  naarVolgende: 'oplopend',
  geraamd: 'aflopend',
  uitrustingsgraad: 'oplopend',
  bezwaren: 'oplopend',
  aaneengesloten: 'oplopend',
};

/** By this column, or the other way round where it was so already. */
export function opKolom(lijst: Lijstkeuze, kolom: KolomId): Lijstkeuze {
  const turned = lijst.richting === 'oplopend' ? 'aflopend' : 'oplopend';
  const richting = lijst.kolom === kolom ? turned : eersteRichting[kolom];
  return { ...lijst, kolom, richting, getoond: stap };
}

/** A number of inhabitants as people type it; undefined for nothing, null where it is no number. */
export function minimumVan({ minimum }: Lijstkeuze): number | undefined | null {
  const typed = minimum.trim();
  if (typed === '') return undefined;
  return /^(?:\d{1,8}|\d{1,3}([.\s])\d{3}(?:\1\d{3})?)$/.test(typed)
    ? Number(typed.replace(/[.\s]/g, ''))
    : null;
}

/** The sets that are asked for, in the order that is asked for. */
export function gekozenSets(
  sets: readonly Partnerset[],
  lijst: Lijstkeuze,
  regeling: string,
): Partnerset[] {
  const { grootte, schijf, met, zonderBezwaren, mogelijkGeheel, zekerGeheel } = lijst;
  const filter: Setfilter = {
    zonderBezwaren,
    minimumInwoners: minimumVan(lijst) ?? undefined,
    groottes: grootte === '' ? undefined : [Number(grootte)],
    bevat: met === '' ? undefined : [Number(met)],
    schijf: schijf === '' ? undefined : { regeling, vanaf: Number(schijf) },
    geheel: zekerGeheel ? 'zeker' : mogelijkGeheel ? 'mogelijk' : undefined,
  };
  return gesorteerd(gefilterd(sets, filter), kolomVan(lijst.kolom, regeling), lijst.richting);
}

function kolomVan(kolom: KolomId, regeling: string): Kolom {
  switch (kolom) {
    case 'schijfVanaf':
    case 'naarVolgende':
    case 'ruimte':
      return { van: kolom, regeling };
    case 'grootte':
    case 'inwoners':
    case 'geraamd':
    case 'uitrustingsgraad':
    case 'bezwaren':
    case 'aaneengesloten':
      return kolom;
  }
}
