import { sum } from '../../core';
import {
  aanpassingIds,
  aanpassingsoort,
  afrondingTot,
  fusiejaar,
  lijnsleutel,
  type AanpassingId,
  type Planlijn,
} from '../../scenario';
import { single, yearly, type Check } from '../check';
import { lookUp } from '../lookUp';
import type { PlanContext } from '../planContext';
import { aanpassingRow, fusiePrefix, somPrefix } from '../sheets/fusie';
import { partnerPrefix } from '../sheets/gemeenten';
import { uitvoeringRow } from '../sheets/gemeentenHerkomst';
import { bridgeGap, bruglijnen } from '../sheets/vergelijkBrug';
import { adjustmentOf, checkedLines, mergedOf, sumValue } from '../sheets/vergelijkRegels';
import { jaarkolom, vast } from '../yearSheet';
import { keyOnOtherSheet } from './figures';

/** Whether the merged plan is what its parts make of it. */
export function mergerChecks(context: PlanContext): Check[] {
  const { scenario } = context;
  const { input, partners, fusie, boek, apb } = scenario;
  const { jaren } = input;
  const first = jaarkolom(jaren[0] ?? 0);
  const som = (index: number, lijn: Planlijn): number => fusie.som[lijn][index] ?? Number.NaN;
  const uit = (index: number, lijn: Planlijn): number => fusie.resultaat[lijn][index] ?? Number.NaN;
  const bedrag = (id: AanpassingId, index: number): number =>
    fusie.aanpassingen.find((each) => each.id === id)?.bedragen[index] ?? Number.NaN;
  const receipts = aanpassingIds.filter((id) => {
    const { groep, lijn } = aanpassingsoort(id);
    return groep === 'overname' && lijn.endsWith('.a');
  });
  const effect = (index: number): number => fusie.effect[index] ?? Number.NaN;
  return [
    {
      key: 'controle/som',
      label: 'Som van de gemeenten + aanpassingen = fusie (budgettair resultaat)',
      link: ['fusie', `${fusiePrefix}M2.V`, first],
      tolerance: 0,
      perJaar: yearly(
        (index) => uit(index, 'M2.V') - som(index, 'M2.V') - effect(index),
        (at) =>
          `${at.on('fusie', `${fusiePrefix}M2.V`)}-${at.on('fusie', `${somPrefix}M2.V`)}-${at.on('fusie', 'effect')}`,
      ),
    },
    {
      key: 'controle/afm',
      label: 'Som van de gemeenten + aanpassingen = fusie (autofinancieringsmarge)',
      link: ['fusie', `${fusiePrefix}AFM.III`, first],
      tolerance: 0,
      perJaar: yearly(
        (index) =>
          uit(index, 'AFM.III') - som(index, 'AFM.III') - (fusie.effectAfm[index] ?? Number.NaN),
        (at) =>
          `${at.on('fusie', `${fusiePrefix}AFM.III`)}-${at.on('fusie', `${somPrefix}AFM.III`)}-${at.on('fusie', 'effect.afm')}`,
      ),
    },
    {
      key: 'controle/opening',
      label:
        'Opening van het fusiejaar = gecumuleerd resultaat van de gemeenten (VII) + eerder effect',
      link: ['fusie', `${fusiePrefix}M2.VI`, first],
      tolerance: 0,
      perJaar: (index) => {
        const jaar = jaren[index] ?? 0;
        const n = fusiejaar(input);
        const value =
          jaar === n && index > 0
            ? uit(index, 'M2.VI') -
              sum(partners.map(({ plan }) => plan['M2.VII'][index - 1] ?? Number.NaN)) -
              (fusie.gecumuleerdEffect[index - 1] ?? Number.NaN)
            : Number.NaN;
        return {
          value,
          formula: (at) => {
            const closing = partners
              .map((partner) => at.onBefore('gemeenten', `${partnerPrefix(partner)}M2.VII`))
              .join('-');
            const opening = at.on('fusie', `${fusiePrefix}M2.VI`);
            return `IF(${at.isFirst('jaar', first)},NA(),IF(${at.head('jaar')}=${at.fixed('aannames', 'fusiejaar', 'actief')},${opening}-${closing}-${at.onBefore('fusie', 'gecumuleerd')},NA()))`;
          },
        };
      },
    },
    ...partners.map((partner): Check => {
      const prefix = partnerPrefix(partner);
      return {
        key: `controle/aansluiting/${partner.partner.id}`,
        label: `${partner.partner.naam}: gecumuleerd resultaat vorig boekjaar (VI) = slot van het jaar ervoor (VII)`,
        link: ['gemeenten', `${prefix}M2.VI`, first],
        tolerance: afrondingTot,
        perJaar: (index) => {
          const jaar = jaren[index] ?? Number.NaN;
          // What is not yet in the plan (VI.b) cannot be in the year before it.
          const inPlan = boek.bedrag(lijnsleutel(input, partner.partner, 'M2.VI.a', jaar));
          const opening = Number.isNaN(inPlan)
            ? (partner.plan['M2.VI.a'][index] ?? Number.NaN)
            : inPlan;
          // A printed opening follows from the printed plan, in which everything is executed.
          const asPrinted = partner.herkomst.uitvoering[index - 1] === 1;
          return {
            value: asPrinted
              ? opening - (partner.plan['M2.VII'][index - 1] ?? Number.NaN)
              : Number.NaN,
            formula: (at) =>
              `IF(${at.isFirst('jaar', first)},NA(),IF(${at.onBefore('gemeenten', uitvoeringRow)}=1,IFERROR(${lookUp(keyOnOtherSheet(at, partner.partner.id, 'M2.VI.a'))},${at.on('gemeenten', `${prefix}M2.VI.a`)})-${at.onBefore('gemeenten', `${prefix}M2.VII`)},NA()))`,
          };
        },
      };
    }),
    {
      key: 'controle/ontvangst',
      label: 'De overname is nergens een ontvangst: door haar stijgen de ontvangsten in geen jaar',
      link: ['fusie', `${fusiePrefix}M2.I.a`, first],
      tolerance: 0,
      perJaar: yearly(
        (index) => sum(receipts.map((id) => Math.max(0, bedrag(id, index)))),
        (at) => receipts.map((id) => `MAX(0,${at.on('fusie', aanpassingRow(id))})`).join('+'),
      ),
    },
    ...checkedLines.map((lijn): Check => ({
      key: `controle/vergelijk/${lijn}`,
      label: `Vergelijk: verschil met alleen blijven = de aanpassingen (${lijn === 'AFM.zonder' ? 'AFM zonder eenmalige posten' : lijn})`,
      link: ['vergelijk', `${lijn}/verschil`, first],
      tolerance: 0,
      perJaar: yearly(
        (index) =>
          mergedOf(scenario, lijn).value(index) -
          sumValue(scenario, lijn, index) -
          adjustmentOf(scenario, lijn).value(index),
        (at) =>
          `${at.on('vergelijk', `${lijn}/verschil`)}-${at.on('vergelijk', `${lijn}/aanpassingen`)}`,
      ),
    })),
    ...bruglijnen.map((lijn): Check => {
      const { value, formula } = bridgeGap(context, lijn);
      return {
        key: `controle/vergelijk/brug/${lijn}`,
        label: `Vergelijk: de stappen van de brug eindigen bij de fusie (${lijn})`,
        link: ['vergelijk', `brug/${lijn}/fusie`, vast],
        tolerance: 0,
        vast: single(value, formula),
      };
    }),
    {
      key: 'controle/nulscenario',
      label: 'Alleen blijven is onaangeroerd: Vergelijk = Per gemeente (autofinancieringsmarge)',
      link: ['vergelijk', 'AFM.III/som', first],
      tolerance: 0,
      perJaar: yearly(
        (index) =>
          som(index, 'AFM.III') -
          sum(partners.map(({ plan }) => plan['AFM.III'][index] ?? Number.NaN)),
        (at) =>
          [
            at.on('vergelijk', 'AFM.III/som'),
            ...partners.map((partner) => at.on('gemeenten', `${partnerPrefix(partner)}AFM.III`)),
          ].join('-'),
      ),
    },
    {
      key: 'controle/belasting',
      label: 'Nieuwe opbrengst = nieuw tarief × waarde van alle gemeenten (APB)',
      link: ['belastingen', 'apb/nieuw', vast],
      tolerance: 0,
      vast: single(
        sum(apb.opbrengsten) + apb.effect - apb.nieuwTarief * sum(apb.waarden),
        (at) =>
          `${at.fixed('belastingen', 'apb/opbrengst/na', vast)}-${at.fixed('belastingen', 'apb/nieuw', vast)}*(${input.partners.map(({ id }) => at.fixed('belastingen', `apb/waarde/${id}`, vast)).join('+')})`,
      ),
    },
  ];
}
