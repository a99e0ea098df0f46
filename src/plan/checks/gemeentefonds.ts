import { gemeentefonds as regels } from '../../regulations';
import type { Aandeellijn } from '../../scenario';
import type { At } from '../at';
import { single, yearly, type Check } from '../check';
import type { PlanContext } from '../planContext';
import { originRow, overPartners, shareRow } from '../sheets/gemeentefondsAandelen';
import { jaarkolom, vast } from '../yearSheet';

const lijnen: readonly Aandeellijn[] = ['GF.N-1', 'GF.N-2'];

/** Whether the shares that the guarantee rests on are there, of one dotation, and plausible. */
export function fundChecks({ scenario }: PlanContext): Check[] {
  const { input, actief, gemeentefonds } = scenario;
  const { partners, jaren } = input;
  const { aandelen, som, index, raming, waarborg } = gemeentefonds;
  const first = partners[0] ?? { id: '' };
  const on = (at: At, row: string): string => at.fixed('gemeentefonds', row, vast);
  /** Nothing is out of order in an adjustment that does not count. */
  const whileOn = (value: number, formula: (at: At) => string): NonNullable<Check['vast']> => {
    const aan = actief.aan('gemeentefonds');
    return single(aan === undefined ? Number.NaN : aan ? value : 0, (at) => {
      const word = on(at, 'telt');
      return `IF(${word}="ja",${formula(at)},IF(${word}="nee",0,NA()))`;
    });
  };
  const shares = lijnen.flatMap((lijn) =>
    partners.map((partner, position) => ({
      row: shareRow(lijn, partner),
      share: aandelen[lijn][position],
      // Of a share of 0 in N−2 no growth follows.
      isThere: (amount: number): boolean => (lijn === 'GF.N-2' ? amount > 0 : amount >= 0),
      sign: lijn === 'GF.N-2' ? '>' : '>=',
    })),
  );
  return [
    {
      key: 'controle/gemeentefonds.aandelen',
      label:
        'Gemeentefonds: de aandelen van N-1 en N-2 zijn bekend, als het meetelt (aantal dat ontbreekt)',
      link: ['gemeentefonds', shareRow('GF.N-1', first), vast],
      tolerance: 0,
      unit: 'aandelen',
      vast: whileOn(
        shares.filter(({ share, isThere }) => !isThere(share?.bedrag ?? Number.NaN)).length,
        (at) =>
          shares
            .map(({ row, sign }) => `IF(ISNUMBER(${on(at, row)}),IF(${on(at, row)}${sign}0,0,1),1)`)
            .join('+'),
      ),
    },
    {
      key: 'controle/gemeentefonds.dotatie',
      label:
        'Gemeentefonds: alle aandelen zijn van één dotatie (aantal waarvan Cijfers alleen een andere heeft)',
      link: ['gemeentefonds', originRow('GF.N-1', first), vast],
      tolerance: 0,
      unit: 'aandelen',
      vast: whileOn(
        shares.filter(({ share }) => share?.herkomst === 'andere dotatie').length,
        (at) =>
          lijnen
            .map((lijn) => {
              const rows = overPartners(partners, (each) => originRow(lijn, each));
              return `COUNTIF(${at.block(rows, [vast, vast], 'gemeentefonds')},"andere dotatie")`;
            })
            .join('+'),
      ),
    },
    {
      key: 'controle/gemeentefonds.index',
      label:
        'Gemeentefonds: de index van de waarborg is niet hoger dan de groei van het fonds (verschil in het fusiejaar)',
      link: ['gemeentefonds', 'index', vast],
      tolerance: 0,
      vast: whileOn(
        Math.max(0, som * (index - regels.groeiHoofddotatie)),
        (at) =>
          `MAX(0,${on(at, 'som')}*(${on(at, 'index')}-${at.fixed('parameters', 'gemeentefonds.groei', vast)}))`,
      ),
    },
    {
      key: 'controle/gemeentefonds.raming',
      label: 'Gemeentefonds: de eigen raming ligt niet onder de waarborg (anders telt de waarborg)',
      link: ['gemeentefonds', 'gebruikt', jaarkolom(jaren[0] ?? 0)],
      tolerance: 0,
      information: true,
      perJaar: yearly(
        (t) => Math.max(0, (waarborg[t] ?? Number.NaN) - (raming.perJaar[t] ?? Number.NaN)),
        (at) => `MAX(0,${at.on('gemeentefonds', 'waarborg')}-${at.on('gemeentefonds', 'raming')})`,
      ),
    },
  ];
}
