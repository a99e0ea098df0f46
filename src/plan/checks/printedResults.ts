import { type Planlijn, afrondingTot, lijnsleutel, sleutel } from '../../scenario';
import type { Check } from '../check';
import type { PlanContext } from '../planContext';
import { andereSchulden } from '../schuldRows';
import { partnerPrefix } from '../sheets/gemeenten';
import { gedruktMinBerekend } from '../sheets/gemeentenGedrukt';
import { jaarkolom, vast } from '../yearSheet';

/** Our results against those that were printed. */
export function printedChecks({ scenario }: PlanContext): Check[] {
  const { input, partners, boek } = scenario;
  const { jaren } = input;
  const lines: readonly (readonly [Planlijn, string])[] = [
    ['AFM.III', 'autofinancieringsmarge'],
    ['M2.IX', 'beschikbaar budgettair resultaat'],
    ['GAFM.III', 'gecorrigeerde autofinancieringsmarge'],
  ];
  return partners.flatMap((partner) =>
    lines.flatMap(([lijn, name]): Check[] => {
      const prefix = partnerPrefix(partner);
      const printed = (index: number): number => {
        const jaar = jaren[index] ?? 0;
        return boek.bedrag(lijnsleutel(input, partner.partner, lijn, jaar));
      };
      if (!jaren.some((_, index) => !Number.isNaN(printed(index)))) return [];
      return [
        {
          key: `controle/gedrukt/${lijn}/${partner.partner.id}`,
          label: `${partner.partner.naam}: gedrukt = berekend (${name})`,
          link: ['gemeenten', `${prefix}verschil/${lijn}`, jaarkolom(jaren[0] ?? 0)],
          tolerance: afrondingTot,
          perJaar: (index) => ({
            value: gedruktMinBerekend(scenario, partner, lijn, index) ?? Number.NaN,
            formula: (at): string => at.on('gemeenten', `${prefix}verschil/${lijn}`),
          }),
        },
      ];
    }),
  );
}

/** A debt in the accounts beside the one in a study: which of the two counts must be known. */
export function studyChecks(context: PlanContext): Check[] {
  const { input, overname, boek } = context.scenario;
  const others = andereSchulden(context);
  return input.partners.flatMap((partner, index): Check[] => {
    const other = others.find((each) => each.partner === partner);
    if (!other) return [];
    const row = `schuld/studie/${sleutel(other.cijfer)}`;
    return [
      {
        key: `controle/studie/${partner.id}`,
        label: `${partner.naam}: schuld in de rekening = schuld in de studie (de ${other.studieTelt ? 'studie' : 'rekening'} telt)`,
        link: ['schuld', row, vast],
        tolerance: 0,
        vast: {
          value: (overname.schuld[index] ?? Number.NaN) - boek.bedrag(sleutel(other.cijfer)),
          formula: (at) =>
            `${at.fixed('schuld', `schuld/${partner.id}`, vast)}-${at.fixed('schuld', row, vast)}`,
        },
      },
    ];
  });
}
