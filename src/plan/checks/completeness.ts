import { sum } from '../../core';
import { kwaliteitGetypt, type Planlijn } from '../../scenario';
import { single, type Check } from '../check';
import { countCells } from '../countCells';
import type { PlanContext } from '../planContext';
import { cijferRows } from '../sheets/cijfers';
import { fusiePrefix } from '../sheets/fusie';
import { partnerPrefix } from '../sheets/gemeenten';
import { allOpenCells } from '../sheets/invoer';
import { typedNumber } from '../typedInput';
import { jaarkolom, vast } from '../yearSheet';
import { statusCheck, unusedInputs } from './figures';

/** Whether all figures are there, of one bestuur and one status. */
export function completenessChecks(context: PlanContext): Check[] {
  const { scenario } = context;
  const { input, fusie } = scenario;
  const { jaren } = input;
  const uit = (index: number, lijn: Planlijn): number => fusie.resultaat[lijn][index] ?? Number.NaN;
  const missing = jaren.filter((_, index) =>
    Number.isNaN(uit(index, 'AFM.III') + uit(index, 'M2.IX')),
  );
  const open = allOpenCells(context);
  const unused = unusedInputs(context);
  const reports = input.cijfers.filter(
    ({ rapport }) => rapport === 'rekening' || rapport === 'meerjarenplan',
  );
  const besturen = new Set(
    reports.map(({ bestuur }) => bestuur).filter((bestuur) => bestuur !== ''),
  );
  const [bestuur = ''] = besturen;
  return [
    {
      key: 'controle/status',
      label: 'Eén status per jaar en rapport op Cijfers (aantal cijfers met een andere)',
      link: ['cijfers', 'kop', 'status'],
      tolerance: 0,
      unit: 'cijfers',
      perJaar: (index) => statusCheck(context, index),
    },
    {
      key: 'controle/jaren',
      label: 'Geen jaar zonder cijfers (aantal jaren zonder AFM of BBR)',
      link: ['invoer', 'voortgang', vast],
      tolerance: 0,
      unit: 'jaren',
      vast: single(missing.length, (at) =>
        jaren
          .map(
            (jaar) =>
              `IF(ISNUMBER(${at.on('fusie', `${fusiePrefix}AFM.III`, jaarkolom(jaar))}+${at.on('fusie', `${fusiePrefix}M2.IX`, jaarkolom(jaar))}),0,1)`,
          )
          .join('+'),
      ),
    },
    {
      key: 'controle/invoer',
      label: 'Elke gevraagde cel op Invoer is ingevuld (aantal open cellen)',
      link: ['invoer', 'voortgang', vast],
      tolerance: 0,
      unit: 'cellen',
      vast: single(
        open.filter(({ filled }) => !filled).length,
        (at) => `${at.fixed('invoer', 'gevraagd', vast)}-${at.fixed('invoer', 'ingevuld', vast)}`,
      ),
    },
    {
      key: 'controle/dubbel',
      label:
        'Geen invoer die niet meetelt: naast een gepubliceerd cijfer, of voor een AGB die er niet is',
      link: ['invoer', 'voortgang', vast],
      tolerance: 0,
      unit: 'cellen',
      vast: single(
        unused.filter(({ row, column }) => !Number.isNaN(typedNumber(context, row, column))).length,
        (at) => countCells(at, 'invoer', unused),
      ),
    },
    {
      key: 'controle/geindexeerd',
      label:
        'Regels die uit het jaar ervoor volgen: een aanname, geen cijfer (hoogste aantal in een jaar, alle gemeenten samen)',
      link: ['gemeenten', 'kop:aannames', 'omschrijving'],
      tolerance: 0,
      information: true,
      unit: 'regels',
      perJaar: (index) => ({
        value: sum(scenario.partners.map(({ herkomst }) => herkomst.geindexeerd[index] ?? 0)),
        formula: (at) =>
          scenario.partners
            .map((partner) => at.on('gemeenten', `${partnerPrefix(partner)}geindexeerd`))
            .join('+'),
      }),
    },
    {
      key: 'controle/bestuur',
      label: 'Eén bestuur voor alle rekeningen en plannen op Cijfers (aantal andere)',
      link: ['cijfers', 'kop', 'bestuur'],
      tolerance: 0,
      unit: 'cijfers',
      vast: single(
        reports.filter((each) => each.bestuur !== '' && each.bestuur !== bestuur).length,
        (at) => {
          // Also where there is no figure at all.
          if (bestuur === '') return '0';
          const rows = cijferRows(input.cijfers);
          const column = (name: string): string => at.block(rows, [name, name], 'cijfers');
          return `SUMPRODUCT(((${column('rapport')}="rekening")+(${column('rapport')}="meerjarenplan"))*(${column('bestuur')}<>"")*(${column('bestuur')}<>"${bestuur}"))`;
        },
      ),
    },
    {
      key: 'controle/getypt',
      label: 'Geen cijfer op Cijfers is met de hand overschreven (aantal overschreven cijfers)',
      link: ['cijfers', 'kop', 'kwaliteit'],
      tolerance: 0,
      unit: 'cijfers',
      vast: single(
        input.cijfers.filter(({ kwaliteit }) => kwaliteit.toLowerCase() === kwaliteitGetypt).length,
        (at) =>
          `COUNTIF(${at.block(cijferRows(input.cijfers), ['kwaliteit', 'kwaliteit'], 'cijfers')},"${kwaliteitGetypt}")`,
      ),
    },
  ];
}
