import { sum } from '../../core';
import {
  belastingsoorten,
  tarieflijn,
  waardelijn,
  type Belastingsoort,
  type Partner,
  type VasteLijn,
} from '../../scenario';
import type { At } from '../at';
import { fixedLabels } from '../lineLabels';
import { publishedOrTyped } from '../lookUp';
import type { PlanContext } from '../planContext';
import type { RowDraft, SheetDraft } from '../sheetDraft';
import type { Format } from '../styles';
import { blank, heading, vast, yearColumns, yearHead, yearRow } from '../yearSheet';
import { groupRows } from './belastingenGroep';
import { belastingnamen, eenheidRow, rateUnit, tariefgrensRow } from './belastingenParameters';

/** A rate is 0 or at least 1: 0,07 is a percentage that Excel kept as a fraction. */
const validRate =
  (soort: Belastingsoort) =>
  (cell: string, at: At): string =>
    `IF(${cell}<=${at.fixed('parameters', tariefgrensRow(soort), vast)},OR(${cell}=0,${cell}>=1),FALSE)`;

/** Rates before and after, what one rate costs, and what of it comes in which year. */
export function belastingenSheet(context: PlanContext): SheetDraft {
  const { jaren } = context.scenario.input;
  return {
    id: 'belastingen',
    columns: yearColumns(jaren, 64),
    frozen: ['jaar', 'omschrijving'],
    rows: [
      ...yearHead(
        'belastingen',
        jaren,
        'Belastingen',
        'Wat één tarief voor het hele grondgebied opbrengt of kost, bij gelijke grondslag. Tarieven in punten: 7 is 7 %.',
      ),
      ...belastingsoorten.flatMap((soort) => taxRows(context, soort)),
      ...groupRows(context),
    ],
  };
}

function taxRows(context: PlanContext, soort: Belastingsoort): RowDraft[] {
  const { scenario } = context;
  const { input, actief } = scenario;
  const { partners, jaren } = input;
  const tax = scenario[soort];
  const prefix = `${soort}/`;
  const ends = (name: string): readonly [string, string] => [
    `${prefix}${name}/${partners[0]?.id ?? ''}`,
    `${prefix}${name}/${partners.at(-1)?.id ?? ''}`,
  ];
  const block = (at: At, name: string): string => at.block(ends(name), [vast, vast]);
  const assumption = (at: At, name: string): string =>
    at.fixed('aannames', `${soort}.${name}`, 'actief');
  const published = (
    name: string,
    lijn: VasteLijn,
    values: readonly number[],
    format: Format,
    rowUnit: string,
    valid: (cell: string, at: At) => string,
  ): RowDraft[] =>
    partners.map((partner, index) =>
      yearRow(jaren, {
        key: `${prefix}${name}/${partner.id}`,
        label: `${partner.naam}: ${fixedLabels[lijn]}`,
        unit: rowUnit,
        pad: input.vasteSleutels(partner.id, lijn),
        role: 'koppeling',
        format,
        vast: {
          value: values[index] ?? Number.NaN,
          formula: (at) => {
            const typed = at.fixed('invoer', `${partner.id}/${lijn}`, vast);
            return publishedOrTyped(at.same('pad'), typed, valid(typed, at));
          },
        },
      }),
    );
  const perPartner = (
    name: string,
    label: string,
    values: readonly number[],
    formula: (at: At, partner: Partner) => string,
    format: Format = 'euro',
  ): RowDraft[] =>
    partners.map((partner, index) =>
      yearRow(jaren, {
        key: `${prefix}${name}/${partner.id}`,
        label: `${partner.naam}: ${label}`,
        unit: 'EUR',
        role: 'berekening',
        format,
        vast: {
          value: values[index] ?? Number.NaN,
          formula: (at) => formula(at, partner),
        },
      }),
    );
  const single = (
    name: string,
    label: string,
    rowUnit: string,
    value: number,
    formula: (at: At) => string,
    format: Format = 'tarief',
    role: 'berekening' | 'totaal' = 'berekening',
  ): RowDraft =>
    yearRow(jaren, {
      key: `${prefix}${name}`,
      label,
      unit: rowUnit,
      role,
      format,
      vast: { value, formula },
    });
  const rate = rateUnit[soort];
  const perUnit = (at: At): string => at.fixed('parameters', eenheidRow(soort), vast);
  const value = (at: At, { id }: Partner): string => at.ref(`${prefix}waarde/${id}`, vast);
  const old = (at: At, { id }: Partner): string => at.ref(`${prefix}tarief/${id}`, vast);
  return [
    blank(soort),
    heading(soort, belastingnamen[soort], yearColumns(jaren)),
    ...published('tarief', tarieflijn[soort], tax.tarieven, 'tarief', rate, validRate(soort)),
    ...published('waarde', waardelijn[soort], tax.waarden, 'euro', 'EUR', (cell) => `${cell}>=0`),
    ...perPartner(
      'opbrengst',
      'opbrengst per jaar vóór de fusie',
      tax.opbrengsten,
      (at, partner) => `${old(at, partner)}/${perUnit(at)}*${value(at, partner)}`,
    ),
    single(
      'opbrengst/totaal',
      'Opbrengst per jaar vóór de fusie, samen',
      'EUR',
      sum(tax.opbrengsten),
      (at) => `SUM(${block(at, 'opbrengst')})`,
      'euro',
      'totaal',
    ),
    single('laagste', 'Laagste tarief', rate, tax.laagste, (at) => `MIN(${block(at, 'tarief')})`),
    single('hoogste', 'Hoogste tarief', rate, tax.hoogste, (at) => `MAX(${block(at, 'tarief')})`),
    single(
      'gewogen',
      'Tarief waarbij de opbrengst gelijk blijft (gewogen)',
      rate,
      tax.gewogen,
      (at) =>
        `IF(SUM(${block(at, 'waarde')})>0,SUMPRODUCT(${block(at, 'tarief')},${block(at, 'waarde')})/SUM(${block(at, 'waarde')}),NA())`,
    ),
    yearRow(jaren, {
      key: `${prefix}methode`,
      label: 'Keuze op Aannames',
      unit: 'keuze',
      role: 'koppeling',
      format: 'tekst',
      vast: {
        value: actief.tekst(`${soort}.methode`) || Number.NaN,
        formula: (at) => assumption(at, 'methode'),
      },
    }),
    single(
      'nieuw',
      'Nieuw tarief',
      rate,
      tax.nieuwTarief,
      (at) => {
        const word = at.ref(`${prefix}methode`, vast);
        const own = assumption(at, 'tarief');
        return `IF(${word}="laagste",${at.ref(`${prefix}laagste`, vast)},IF(${word}="hoogste",${at.ref(`${prefix}hoogste`, vast)},IF(${word}="gewogen",${at.ref(`${prefix}gewogen`, vast)},IF(${word}="eigen",IF(${validRate(soort)(own, at)},${own},NA()),NA()))))`;
      },
      'tarief',
      'totaal',
    ),
    ...perPartner(
      'effect',
      'verschil in opbrengst per jaar',
      tax.effecten,
      (at, partner) =>
        `(${at.ref(`${prefix}nieuw`, vast)}-${old(at, partner)})/${perUnit(at)}*${value(at, partner)}`,
    ),
    single(
      'effect/totaal',
      'Verschil in opbrengst per jaar, samen',
      'EUR',
      tax.effect,
      (at) => `SUM(${block(at, 'effect')})`,
      'euro',
      'totaal',
    ),
    single(
      'opbrengst/na',
      'Opbrengst per jaar na de fusie',
      'EUR',
      sum(tax.opbrengsten) + tax.effect,
      (at) =>
        `${at.ref(`${prefix}opbrengst/totaal`, vast)}+${at.ref(`${prefix}effect/totaal`, vast)}`,
      'euro',
      'totaal',
    ),
    ...perPartner(
      'perInwoner',
      'verschil per inwoner',
      tax.effecten.map((effect, index) => perHead(effect, scenario.overname.inwoners[index])),
      (at, { id }) => {
        const people = at.fixed('schuld', `inwoners/${id}`, vast);
        return `IF(${people}>0,${at.ref(`${prefix}effect/${id}`, vast)}/${people},NA())`;
      },
      'getal',
    ),
    yearRow(jaren, {
      key: `${prefix}perJaar`,
      label: 'Effect per jaar op de exploitatieontvangsten (kasbasis)',
      unit: 'EUR',
      role: 'totaal',
      perJaar: (index) => ({
        value: tax.perJaar[index] ?? Number.NaN,
        formula: (at) => {
          const n = at.fixed('aannames', 'fusiejaar', 'actief');
          const total = at.ref(`${prefix}effect/totaal`, vast);
          return `IF(${at.head('jaar')}<${n},0,IF(${at.head('jaar')}=${n},${total}*${assumption(at, 'deelEersteJaar')},${total}))`;
        },
      }),
    }),
  ];
}

/** Per head where anybody lives there; not known without inhabitants. */
export function perHead(amount: number, inhabitants: number | undefined): number {
  return inhabitants !== undefined && inhabitants > 0 ? amount / inhabitants : Number.NaN;
}
