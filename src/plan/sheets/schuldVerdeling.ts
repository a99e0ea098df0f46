import { sum } from '../../core';
import { type Partner, verdeelronden, verwaarloosbareDecimalen } from '../../scenario';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { active, rowsOf } from '../schuldRows';
import type { RowDraft } from '../sheetDraft';
import { type YearRow, blank, heading, vast, yearColumns } from '../yearSheet';

/** What is taken over of each partner, and what remains. */
export function divisionRows(context: PlanContext): RowDraft[] {
  const { input, overname } = context.scenario;
  const { partners } = input;
  const row = rowsOf(context);
  const last = `ronde${String(partners.length)}`;
  const sleutelgewichten = overname.gewichten;
  const totalWeight = sum(sleutelgewichten);
  const each = (
    name: string,
    label: (partner: Partner) => string,
    value: (index: number) => number,
    formula: (at: At, partner: Partner) => string,
    format: YearRow['format'] = 'euro',
    unit = 'EUR',
  ): RowDraft[] =>
    partners.map((partner, index) =>
      row({
        key: `${name}/${partner.id}`,
        label: label(partner),
        unit,
        role: 'berekening',
        format,
        vast: { value: value(index), formula: (at) => formula(at, partner) },
      }),
    );
  const taken = (index: number): number => overname.verdeling[index]?.overgenomen ?? Number.NaN;
  const allWeights = (at: At): string =>
    `SUM(${at.block([`gewicht/${partners[0]?.id ?? ''}`, `gewicht/${partners.at(-1)?.id ?? ''}`], [vast, vast])})`;
  return [
    blank('verdeling'),
    heading('verdeling', 'Verdeling over de gemeenten', yearColumns(input.jaren)),
    ...each(
      'gewicht',
      ({ naam }) => `Gewicht ${naam} volgens de sleutel`,
      (index) => sleutelgewichten[index] ?? Number.NaN,
      (at, { id }) => {
        const word = active(at, 'overname.sleutel');
        const people = at.ref(`inwoners/${id}`, vast);
        const debts = `SUM(${at.block([`schuldMetAgb/${partners[0]?.id ?? ''}`, `schuldMetAgb/${partners.at(-1)?.id ?? ''}`], [vast, vast])})`;
        return `IF(${word}="inwoners",${people},IF(${word}="schuld",IF(${debts}>0,${at.ref(`schuldMetAgb/${id}`, vast)},${people}),NA()))`;
      },
      'euro',
      'gewicht',
    ),
    ...each(
      'overgenomen',
      ({ naam }) => `Overgenomen van ${naam}`,
      taken,
      (at, { id }) => at.ref(`${last}/genomen/${id}`, vast),
    ),
    ...each(
      'overgenomen.agb',
      ({ naam }) => `Daarvan op leningen van de AGB’s van ${naam} (schatting: naar de schuld)`,
      (index) => overname.agbDeel[index] ?? Number.NaN,
      (at, { id }) => {
        const debt = at.ref(`agb/schuld/${id}`, vast);
        return `IF(${debt}=0,0,${at.ref(`overgenomen/${id}`, vast)}*(${debt}/${at.ref(`schuldMetAgb/${id}`, vast)}))`;
      },
    ),
    ...each(
      'aandeel',
      ({ naam }) => `Aandeel van ${naam} in de overname`,
      (index) => (overname.overgenomen === 0 ? Number.NaN : taken(index) / overname.overgenomen),
      (at, { id }) =>
        `IF(${at.ref('overgenomen', vast)}=0,NA(),${at.ref(`overgenomen/${id}`, vast)}/${at.ref('overgenomen', vast)})`,
      'procent',
      'aandeel',
    ),
    ...each(
      'resterend',
      ({ naam }) => `Resterende schuld ${naam}`,
      (index) => overname.verdeling[index]?.resterendeSchuld ?? Number.NaN,
      (at, { id }) => `${at.ref(`schuldMetAgb/${id}`, vast)}-${at.ref(`overgenomen/${id}`, vast)}`,
    ),
    ...each(
      'sleutelverschil',
      ({ naam }) => `Verschil van ${naam} met het sleutelaandeel`,
      (index) =>
        totalWeight === 0
          ? 0
          : taken(index) -
            (overname.ruimte * (sleutelgewichten[index] ?? Number.NaN)) / totalWeight,
      (at, { id }) =>
        `IF(${allWeights(at)}=0,0,${at.ref(`overgenomen/${id}`, vast)}-${at.ref('ruimte', vast)}*${at.ref(`gewicht/${id}`, vast)}/${allWeights(at)})`,
    ),
  ];
}

/** The rounds in which what one cannot use goes to the others, one after another. */
export function roundRows(context: PlanContext): RowDraft[] {
  const { input, overname } = context.scenario;
  const { partners } = input;
  const row = rowsOf(context);
  const column: readonly [string, string] = [vast, vast];
  const ends = (name: string): readonly [string, string] => [
    `${name}/${partners[0]?.id ?? ''}`,
    `${name}/${partners.at(-1)?.id ?? ''}`,
  ];
  const ronden = verdeelronden(overname);
  return [
    blank('ronden'),
    heading('ronden', 'De verdeling in ronden', yearColumns(input.jaren)),
    ...ronden.flatMap(({ gewichten, genomen }, index): RowDraft[] => {
      const name = `ronde${String(index + 1)}`;
      const before = `ronde${String(index)}`;
      const previous = (at: At, id: string): string =>
        index === 0 ? '0' : at.ref(`${before}/genomen/${id}`, vast);
      const room = (at: At, id: string): string =>
        index === 0
          ? at.ref(`schuldMetAgb/${id}`, vast)
          : `(${at.ref(`schuldMetAgb/${id}`, vast)}-${previous(at, id)})`;
      const left = (at: At): string =>
        index === 0
          ? at.ref('overgenomen', vast)
          : `(${at.ref('overgenomen', vast)}-SUM(${at.block(ends(`${before}/genomen`), column)}))`;
      const title = `Ronde ${String(index + 1)}`;
      return [
        ...partners.map((partner, position) =>
          row({
            key: `${name}/gewicht/${partner.id}`,
            label: `${title}: gewicht ${partner.naam}, zolang er schuld is`,
            role: 'berekening',
            vast: {
              value: gewichten[position] ?? Number.NaN,
              formula: (at) => {
                const open = (id: string): string =>
                  `ROUND(${room(at, id)},${String(verwaarloosbareDecimalen)})>0`;
                const sum = partners
                  .map(({ id }) => `IF(${open(id)},${at.ref(`gewicht/${id}`, vast)},0)`)
                  .join('+');
                return `IF(${open(partner.id)},IF(${sum}=0,${at.ref(`schuldMetAgb/${partner.id}`, vast)},${at.ref(`gewicht/${partner.id}`, vast)}),0)`;
              },
            },
          }),
        ),
        ...partners.map((partner, position) =>
          row({
            key: `${name}/genomen/${partner.id}`,
            label: `${title}: overgenomen van ${partner.naam}`,
            unit: 'EUR',
            role: 'berekening',
            vast: {
              value: genomen[position] ?? Number.NaN,
              formula: (at) => {
                const all = `SUM(${at.block(ends(`${name}/gewicht`), column)})`;
                const own = at.ref(`${name}/gewicht/${partner.id}`, vast);
                return `${previous(at, partner.id)}+MIN(${room(at, partner.id)},IF(${all}=0,0,${left(at)}*${own}/${all}))`;
              },
            },
          }),
        ),
      ];
    }),
  ];
}
