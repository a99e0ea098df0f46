import { sum } from '../../core';
import { afrondingTot } from '../../scenario';
import type { At } from '../at';
import { single, yearly, type Check } from '../check';
import type { PlanContext } from '../planContext';
import { active } from '../schuldRows';
import { partnerPrefix } from '../sheets/gemeenten';
import { leningblok } from '../sheets/leningen';
import { jaarkolom, vast } from '../yearSheet';

/** Whether the list of loans is whole, fits the debt, and covers what is taken over. */
export function loanChecks(context: PlanContext): Check[] {
  const { input, overname, actief, partners: plannen } = context.scenario;
  const { partners, jaren } = input;
  const { leningen } = overname;
  const first = jaarkolom(jaren[0] ?? 0);
  const block = leningblok(context);
  const cell = (at: At, row: string): string => at.fixed('schuld', row, vast);
  const berekening = actief.tekst('overname.berekening');
  /** Without a list there is nothing to hold against the debt. */
  const ofList = (value: number, formula: (at: At) => string): NonNullable<Check['vast']> =>
    single(
      leningen.aantal === 0 ? Number.NaN : value,
      (at) => `IF(${cell(at, 'lijst.aantal')}=0,NA(),${formula(at)})`,
    );
  return [
    {
      key: 'controle/leningen.rijen',
      label: 'Elke rij van Leningen is volledig en juist (aantal rijen dat niet in orde is)',
      link: ['leningen', 'samen', 'oordeel'],
      tolerance: 0,
      unit: 'rijen',
      vast: single(leningen.fouten, (at) => cell(at, 'lijst.fouten')),
    },
    ...partners.flatMap(({ id, naam }, index): Check[] => [
      {
        key: `controle/leningen.schuld/${id}`,
        label: `${naam}: de leningen van gemeente en OCMW op Leningen = hun schuld`,
        link: ['schuld', `lijst/saldo/${id}`, vast],
        tolerance: afrondingTot,
        vast: ofList(
          (leningen.saldoPerPartner[index] ?? Number.NaN) - (overname.schuld[index] ?? Number.NaN),
          (at) => `${cell(at, `lijst/saldo/${id}`)}-${cell(at, `schuld/${id}`)}`,
        ),
      },
      {
        key: `controle/leningen.agb/${id}`,
        label: `${naam}: de leningen van AGB’s op Leningen = hun schuld`,
        link: ['schuld', `lijst/agb/${id}`, vast],
        tolerance: afrondingTot,
        vast: ofList(
          (leningen.agbPerPartner[index] ?? Number.NaN) - (overname.agbSchuld[index] ?? Number.NaN),
          (at) => `${cell(at, `lijst/agb/${id}`)}-${cell(at, `agb/schuld/${id}`)}`,
        ),
      },
    ]),
    {
      key: 'controle/leningen.dekking',
      label: 'De leningen dekken de overgenomen schuld, als zij tellen (wat zij niet dekken)',
      link: ['schuld', `lijst/tekort/${partners[0]?.id ?? ''}`, vast],
      tolerance: afrondingTot,
      vast: single(
        berekening === 'leningen' ? sum(leningen.nietGedekt) : Number.NaN,
        (at) =>
          `IF(${active(at, 'overname.berekening')}="leningen",${partners.map(({ id }) => cell(at, `lijst/tekort/${id}`)).join('+')},NA())`,
      ),
    },
    {
      key: 'controle/leningen.saldo',
      label: 'Van geen lening is meer overgenomen dan haar saldo',
      link: ['leningen', 'samen', 'overgenomen'],
      tolerance: 0,
      vast: ofList(
        sum(leningen.rijen.map((rij) => Math.max(0, rij.overgenomen - rij.opDatum))),
        (at) => {
          const [taken, saldo] = [block(at, 'overgenomen'), block(at, 'opDatum')];
          return `SUMPRODUCT((${taken}>${saldo})*(${taken}-${saldo}))`;
        },
      ),
    },
    {
      key: 'controle/leningen.schuldreeks',
      label: 'De overgenomen leningen passen in elk jaar binnen de schuld (wat er niet in past)',
      link: ['schuld', 'open', first],
      tolerance: afrondingTot,
      perJaar: yearly(
        (index) =>
          berekening === 'leningen'
            ? (overname.open[index] ?? Number.NaN) - (overname.saldo[index] ?? Number.NaN)
            : Number.NaN,
        (at) =>
          `IF(${active(at, 'overname.berekening')}="leningen",${at.on('schuld', 'open')}-${at.on('schuld', 'saldo')},NA())`,
      ),
    },
    {
      key: 'controle/doorgeven',
      label:
        'Het voordeel van doorgeefleningen gaat alleen door met een leningenlijst (1 = zonder)',
      link: ['aannames', 'overname.doorgeven', 'actief'],
      tolerance: 0,
      unit: 'ja of nee',
      vast: single(
        doorgevenZonderLijst(actief.tekst('overname.doorgeven'), berekening),
        (at) =>
          `IF(${active(at, 'overname.doorgeven')}="ja",IF(${active(at, 'overname.berekening')}="schatting",1,0),0)`,
      ),
    },
    {
      key: 'controle/doorgeef',
      label:
        'Doorgeefleningen: wat derden niet meer aflossen is niet meer dan wat het plan van hen terugkrijgt',
      link: ['schuld', 'doorgeef.aflossing', first],
      tolerance: 0,
      perJaar: yearly(
        (index) => {
          const recovered = sum(plannen.map(({ plan }) => plan['AFM.II.b'][index] ?? Number.NaN));
          return Math.max(0, (overname.doorgegevenAflossing[index] ?? Number.NaN) - recovered);
        },
        (at) =>
          `MAX(0,${at.on('schuld', 'doorgeef.aflossing')}-(${plannen.map((each) => at.on('gemeenten', `${partnerPrefix(each)}AFM.II.b`)).join('+')}))`,
      ),
    },
  ];
}

function doorgevenZonderLijst(doorgeven: string, berekening: string): number {
  // A cell without a word is #N/A, and so is whatever asks for its word.
  if (doorgeven === '' || (doorgeven === 'ja' && berekening === '')) return Number.NaN;
  return doorgeven === 'ja' && berekening === 'schatting' ? 1 : 0;
}
