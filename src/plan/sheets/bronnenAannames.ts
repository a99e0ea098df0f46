import { aannameIds } from '../../scenario';
import { beschrijvingen } from '../aannames';
import type { At } from '../at';
import { statusOf, statussen } from '../openPunten';
import type { PlanContext } from '../planContext';
import type { RowDraft } from '../sheetDraft';
import { text } from '../yearSheet';
import { kolomkoppen, telling, verwijzing, woorden } from './bronnenKolommen';

const ends = [aannameIds[0] ?? '', aannameIds.at(-1) ?? ''] as const;

const column = (at: At, key: string): string => at.block(ends, [key, key], 'aannames');

/** How far the register is, and where its proposals come from. */
export function aannameRijen({ scenario, inputs }: PlanContext): RowDraft[] {
  const descriptions = beschrijvingen(scenario.input.regelingen.map(({ id }) => id));
  const withContent = (key: 'eigenaar' | 'onderbouwing'): number =>
    aannameIds.filter((id) => {
      const typed = inputs.get(`aannames/${id}/${key}`);
      return typed !== undefined && (typed.formula !== undefined || (typed.value ?? '') !== '');
    }).length;
  const count = (key: string, label: string, value: number, formula: (at: At) => string) => ({
    key: `aannames/${key}`,
    cells: {
      omschrijving: verwijzing(label, ['aannames', ends[0], 'omschrijving']),
      aantal: telling(value, formula),
    },
  });
  const sources = new Map<string, string[]>();
  for (const id of aannameIds) {
    const { bron } = descriptions[id];
    sources.set(bron, [...(sources.get(bron) ?? []), id]);
  }
  return [
    kolomkoppen('kop/aannames', { omschrijving: 'Register van de aannames', aantal: 'Aannames' }),
    count(
      'alle',
      'Aannames in het register',
      aannameIds.length,
      (at) => `COUNTA(${column(at, 'bron')})`,
    ),
    count(
      'eigenaar',
      'Met een eigenaar',
      withContent('eigenaar'),
      (at) => `COUNTA(${column(at, 'eigenaar')})`,
    ),
    count(
      'onderbouwing',
      'Met een onderbouwing',
      withContent('onderbouwing'),
      (at) => `COUNTA(${column(at, 'onderbouwing')})`,
    ),
    ...statussen.map((status) =>
      count(
        status,
        `Met de status "${status}"`,
        aannameIds.filter((id) => String(statusOf(inputs, id)).toLowerCase() === status).length,
        (at) => `COUNTIF(${column(at, 'status')},"${status}")`,
      ),
    ),
    kolomkoppen('kop/voorstellen', {
      omschrijving: 'Waarop de voorstellen steunen',
      wat: 'Eerste aanname',
      aantal: 'Aannames',
    }),
    ...[...sources].map(([bron, ids], index): RowDraft => {
      const [first] = ids;
      const label =
        first === undefined ? '' : descriptions[first as keyof typeof descriptions].label;
      return {
        key: `voorstel/${String(index + 1)}`,
        cells: {
          omschrijving: text(bron, 'Fusie omschrijving'),
          wat: first === undefined ? woorden('') : verwijzing(label, ['aannames', first, 'bron']),
          aantal: telling(
            ids.length,
            (at) => `SUMPRODUCT((${column(at, 'bron')}=${at.same('omschrijving')})*1)`,
          ),
        },
      };
    }),
  ];
}
