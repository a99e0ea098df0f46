import {
  dotaties,
  fusiejaar,
  hoogsteGroei,
  jarenVoorFusie,
  type Aandeelherkomst,
  type Aandeellijn,
  type Partner,
} from '../../scenario';
import type { At } from '../at';
import { keyName, publishedOrTyped } from '../lookUp';
import type { PlanContext } from '../planContext';
import type { RowDraft } from '../sheetDraft';
import { blank, heading, vast, yearColumns, yearRow } from '../yearSheet';
import { mergerYear } from './gemeentefondsJaren';

const lijnen: readonly Aandeellijn[] = ['GF.N-1', 'GF.N-2'];
const yearOf: Readonly<Record<Aandeellijn, string>> = { 'GF.N-1': 'N-1', 'GF.N-2': 'N-2' };

export const shareRow = (lijn: Aandeellijn, { id }: Pick<Partner, 'id'>): string => `${lijn}/${id}`;
export const originRow = (lijn: Aandeellijn, { id }: Pick<Partner, 'id'>): string =>
  `herkomst/${lijn}/${id}`;
const growthRow = ({ id }: Pick<Partner, 'id'>): string => `groei/${id}`;

/** First and last of the rows that every partner has one of. */
export function overPartners(
  partners: readonly Partner[],
  row: (partner: Pick<Partner, 'id'>) => string,
): readonly [string, string] {
  const none = { id: '' };
  return [row(partners[0] ?? none), row(partners.at(-1) ?? none)];
}

const yearRowOf = (lijn: Aandeellijn): string => `jaar/${lijn}`;

/** The year that a share is of, counted back from the merger. */
function shareYear({ scenario }: PlanContext, lijn: Aandeellijn): RowDraft {
  return yearRow(scenario.input.jaren, {
    key: yearRowOf(lijn),
    label: `Jaar ${yearOf[lijn]}`,
    unit: 'jaar',
    role: 'berekening',
    format: 'jaar',
    vast: {
      value: fusiejaar(scenario.input) - jarenVoorFusie[lijn],
      formula: (at) =>
        `${lijn === 'GF.N-1' ? mergerYear(at) : at.ref(yearRowOf('GF.N-1'), vast)}-1`,
    },
  });
}

/** `Hasselt|GF.AANDEEL|2024|rekening`, put together in the cell. */
function keyOf(at: At, partner: Partner, lijn: Aandeellijn, dotatie: string): string {
  const label = at.fixed('gemeenten', `${partner.id}/naam`, 'omschrijving');
  const year = at.ref(yearRowOf(lijn), vast);
  return `${label}&"|"&${dotatie}&"|"&${year}&"|rekening"`;
}

/** The definitive shares of N−1 and N−2, how each grew, and the mean of that. */
export function shareRows(context: PlanContext): RowDraft[] {
  const { input, gemeentefonds } = context.scenario;
  const { jaren, partners } = input;
  return [
    blank('aandelen'),
    heading('aandelen', 'Definitieve aandelen van de gemeenten vóór de fusie', yearColumns(jaren)),
    ...lijnen.flatMap((lijn) => [
      shareYear(context, lijn),
      ...sharesOf(context, lijn),
      ...(lijn === 'GF.N-1'
        ? [
            yearRow(jaren, {
              key: 'som',
              label: 'Som van de aandelen van N-1',
              unit: 'EUR',
              role: 'totaal',
              vast: {
                value: gemeentefonds.som,
                formula: (at) =>
                  `SUM(${at.block(
                    overPartners(partners, (each) => shareRow(lijn, each)),
                    [vast, vast],
                  )})`,
              },
            }),
          ]
        : []),
    ]),
    ...partners.map((partner, index) =>
      yearRow(jaren, {
        key: growthRow(partner),
        label: `${partner.naam}: groei van N-2 naar N-1`,
        unit: 'groei',
        role: 'berekening',
        format: 'procent',
        vast: {
          value: gemeentefonds.groei[index] ?? Number.NaN,
          formula: (at) => {
            const last = at.ref(shareRow('GF.N-1', partner), vast);
            const before = at.ref(shareRow('GF.N-2', partner), vast);
            const growth = `${last}/${before}-1`;
            return `IF(${before}>0,IF(${growth}<=${String(hoogsteGroei)},${growth},NA()),NA())`;
          },
        },
      }),
    ),
  ];
}

function sharesOf({ scenario }: PlanContext, lijn: Aandeellijn): RowDraft[] {
  const { input, gemeentefonds } = scenario;
  const { jaren, partners } = input;
  const missing: Aandeelherkomst = 'ontbreekt';
  return [
    ...partners.map((partner, index) => {
      const share = gemeentefonds.aandelen[lijn][index];
      return yearRow(jaren, {
        key: shareRow(lijn, partner),
        label: `${partner.naam}: definitief aandeel van jaar ${yearOf[lijn]}`,
        unit: 'EUR',
        pad: {
          value: share?.sleutel ?? Number.NaN,
          formula: (at) => keyOf(at, partner, lijn, at.ref('dotatie', vast)),
        },
        role: 'koppeling',
        vast: {
          value: share?.bedrag ?? Number.NaN,
          formula: (at) => {
            const key = at.same('pad');
            const found = publishedOrTyped(key, at.fixed('invoer', `${partner.id}/${lijn}`, vast));
            // Without a dotation nobody knows what was typed.
            return `IF(ISNA(${key}),NA(),IF(${found}>=0,${found},NA()))`;
          },
        },
      });
    }),
    ...partners.map((partner, index) =>
      yearRow(jaren, {
        key: originRow(lijn, partner),
        label: `${partner.naam}: waar het aandeel van ${yearOf[lijn]} vandaan komt`,
        unit: 'blad',
        role: 'koppeling',
        format: 'tekst',
        vast: {
          value: gemeentefonds.aandelen[lijn][index]?.herkomst ?? missing,
          formula: (at) => {
            const found = (key: string): string => `ISNUMBER(MATCH(${key},${keyName},0))`;
            const share = at.ref(shareRow(lijn, partner), vast);
            const others = dotaties.map((each) => found(keyOf(at, partner, lijn, `"${each}"`)));
            return `IF(${found(at.ref(shareRow(lijn, partner), 'pad'))},"Cijfers",IF(OR(${others.join(',')}),"andere dotatie",IF(ISNUMBER(${share}),"Invoer","${missing}")))`;
          },
        },
      }),
    ),
  ];
}

/** The rows of growth, for the mean of them. */
export function growthBlock(at: At, partners: readonly Partner[]): string {
  return at.block(overPartners(partners, growthRow), [vast, vast]);
}
