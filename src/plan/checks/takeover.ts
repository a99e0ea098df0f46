import { sum } from '../../core';
import { afrondingTot, fusiejaar, lijnsleutel } from '../../scenario';
import { single, yearly, type Check } from '../check';
import { lookUp } from '../lookUp';
import type { PlanContext } from '../planContext';
import { jaarkolom, vast } from '../yearSheet';

/** Whether the takeover stays within the debt, the people and the regulation. */
export function takeoverChecks(context: PlanContext): Check[] {
  const { scenario } = context;
  const { input, overname, boek } = scenario;
  const { jaren } = input;
  const first = jaarkolom(jaren[0] ?? 0);
  return [
    {
      key: 'controle/inwoners',
      label: 'Inwoners van de gemeenten tellen op tot het totaal op dezelfde datum',
      link: ['schuld', 'inwoners/totaal', vast],
      tolerance: 0,
      unit: 'inwoners',
      vast: single(overname.totaalInwoners - sum(overname.inwoners), (at) =>
        [
          at.fixed('schuld', 'inwoners/totaal', vast),
          ...input.partners.map(({ id }) => at.fixed('schuld', `inwoners/${id}`, vast)),
        ].join('-'),
      ),
    },
    {
      key: 'controle/inwonersdatum',
      label: 'De gekozen datum van de inwoners is die van de regeling',
      link: ['aannames', 'overname.inwonersjaar', 'actief'],
      tolerance: 0,
      unit: 'jaren',
      vast: single(
        scenario.actief.getal('overname.inwonersjaar') - overname.wettelijkJaar,
        (at) =>
          `${at.fixed('aannames', 'overname.inwonersjaar', 'actief')}-${at.fixed('schuld', 'wettelijkJaar', vast)}`,
      ),
    },
    {
      key: 'controle/schuldjaar',
      label: 'De schulden zijn die van het jaar vóór het eerste jaar met overname',
      link: ['schuld', 'schuldjaar', vast],
      tolerance: 0,
      unit: 'jaren',
      vast: single(
        overname.eersteJaar - 1 - input.schuldjaar,
        (at) =>
          `${at.fixed('schuld', 'eersteJaar', vast)}-1-${at.fixed('schuld', 'schuldjaar', vast)}`,
      ),
    },
    {
      key: 'controle/overname',
      label: 'Overgenomen schuld is niet hoger dan de schuld, die van de AGB’s inbegrepen',
      link: ['schuld', 'overgenomen', vast],
      tolerance: 0,
      vast: single(
        Math.max(0, overname.overgenomen - overname.totaalMetAgb),
        (at) =>
          `MAX(0,${at.fixed('schuld', 'overgenomen', vast)}-${at.fixed('schuld', 'schuldMetAgb/totaal', vast)})`,
      ),
    },
    {
      key: 'controle/overname.jaren',
      label: 'Nog overgenomen schuld is in geen jaar hoger dan de schuld',
      link: ['schuld', 'saldo', first],
      tolerance: 0,
      perJaar: yearly(
        (index) => {
          const saldo = overname.saldo[index] ?? Number.NaN;
          const debt = overname.schuldZonder[index] ?? Number.NaN;
          return Math.max(0, saldo - debt);
        },
        (at) => `MAX(0,${at.on('schuld', 'saldo')}-${at.on('schuld', 'schuldZonder')})`,
      ),
    },
    {
      key: 'controle/verdeling',
      label: 'De verdeling telt op tot de overgenomen schuld',
      link: ['schuld', `overgenomen/${input.partners[0]?.id ?? ''}`, vast],
      tolerance: 0,
      vast: single(
        overname.overgenomen - sum(overname.verdeling.map(({ overgenomen }) => overgenomen)),
        (at) =>
          [
            at.fixed('schuld', 'overgenomen', vast),
            ...input.partners.map(({ id }) => at.fixed('schuld', `overgenomen/${id}`, vast)),
          ].join('-'),
      ),
    },
    {
      key: 'controle/aandelen',
      label: 'De aandelen in de overname zijn samen 100 %',
      link: ['schuld', `aandeel/${input.partners[0]?.id ?? ''}`, vast],
      tolerance: 0,
      unit: 'aandeel',
      vast: single(
        overname.overgenomen === 0
          ? Number.NaN
          : 1 - sum(overname.verdeling.map((each) => each.overgenomen / overname.overgenomen)),
        (at) =>
          ['1', ...input.partners.map(({ id }) => at.fixed('schuld', `aandeel/${id}`, vast))].join(
            '-',
          ),
      ),
    },
    {
      key: 'controle/beginschuld',
      label: 'Beginschuld van het fusiejaar = gepubliceerde slotschulden van de gemeenten',
      link: ['schuld', 'schuldZonder', first],
      tolerance: afrondingTot,
      perJaar: (index) => {
        const jaar = jaren[index] ?? Number.NaN;
        const before = jaren[index - 1] ?? Number.NaN;
        const closing = sum(
          input.partners.map((partner) =>
            boek.bedrag(lijnsleutel(input, partner, 'SCHULD.31DEC', before)),
          ),
        );
        return {
          value:
            jaar === fusiejaar(input)
              ? (overname.schuldZonder[index] ?? Number.NaN) - closing
              : Number.NaN,
          formula: (at) => {
            const keys = input.partners.map(({ id }) =>
              lookUp(
                `${at.fixed('gemeenten', `${id}/naam`, 'omschrijving')}&"|SCHULD.31DEC|"&${at.headBefore('jaar')}&"|"&${at.onBefore('gemeenten', 'rapport')}`,
              ),
            );
            return `IF(${at.head('jaar')}=${at.fixed('aannames', 'fusiejaar', 'actief')},${at.on('schuld', 'schuldZonder')}-${keys.join('-')},NA())`;
          },
        };
      },
    },
  ];
}
