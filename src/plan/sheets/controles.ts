import {
  fusiejaar,
  lijnsleutel,
  sleutel,
  soortVerschil,
  type Optelling,
  type Planlijn,
} from '../../scenario';
import type { At } from '../at';
import { countCells, type CellPlace } from '../countCells';
import { checkRow, judge, oordelen, type Check } from '../checks';
import { keyName, lookUp } from '../lookUp';
import type { PlanContext } from '../planContext';
import { secondOpinionRows } from '../secondOpinion';
import type { RowDraft, SheetDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { uniqueRowKeys } from '../rowKeys';
import { blank, heading, jaarkolom, text, vast, yearColumns, yearHead } from '../yearSheet';
import { aanpassingRow, fusiePrefix, somPrefix } from './fusie';
import { partnerPrefix } from './gemeenten';
import { allOpenCells, typedNumber } from './invoer';
import { afrondingTot } from '../../scenario';

/** Checks with a difference of their own, the printed sums, and every rule computed once more. */
export function controlesSheet(context: PlanContext): SheetDraft {
  const { scenario } = context;
  const { jaren } = scenario.input;
  const columns = yearColumns(jaren, 64);
  const checks = checksOf(context);
  const differing = scenario.optellingen.filter(
    ({ verschil }) => soortVerschil(verschil) !== 'sluit',
  );
  const closing = scenario.optellingen.filter(
    ({ verschil }) => soortVerschil(verschil) === 'sluit',
  );
  const attention = attentionCount(context);
  return {
    id: 'controles',
    columns,
    frozen: ['jaar', 'omschrijving'],
    rows: [
      ...yearHead(
        'controles',
        jaren,
        'Controles',
        'Elke controle toont haar eigen verschil. Wat niet in orde is, staat er met de plaats waar u kijkt; de omschrijving brengt u erheen.',
        { pad: 'Oordeel', vast: 'Verschil' },
      ),
      {
        key: 'licht',
        cells: {
          omschrijving: text('Alle controles samen', 'Fusie omschrijving totaal'),
          [vast]: {
            value: lightText(attention),
            formula: (at) =>
              `IF(${at.ref('aandacht', vast)}=0,"In orde",${at.ref('aandacht', vast)}&" na te kijken")`,
            style: 'Fusie totaal tekst',
          },
        },
      },
      countRow('aandacht', 'Aantal na te kijken (controles en afwijkingen)', attention, (at) => {
        const first = checks[0]?.key ?? 'aandacht';
        const last = checks.at(-1)?.key ?? 'aandacht';
        return `COUNTIF(${at.block([first, last], ['pad', 'pad'])},"${oordelen.kijkNa}")+${at.ref('afwijkingen', vast)}`;
      }),
      blank('controles'),
      heading('controles', 'Controles van het model', columns),
      ...checks.map((check) => checkRow(check, jaren)),
      blank('optellingen'),
      heading(
        'optellingen',
        'Gedrukte totalen die niet gelijk zijn aan de som van hun delen',
        columns,
      ),
      ...kindCounts(context, differing.length + closing.length > 0),
      ...sumRows(differing),
      heading('sluitend', 'Gedrukte totalen die sluiten', columns),
      ...sumRows(closing),
      { key: 'einde optellingen', cells: {} },
      ...secondOpinionRows(context),
    ],
    formats: [
      {
        rows: [checks[0]?.key ?? 'licht', 'einde optellingen'],
        columns: ['pad', 'pad'],
        formula: (at) => {
          const cell = at.ref(checks[0]?.key ?? 'licht', 'pad');
          return `OR(${cell}="${oordelen.kijkNa}",${cell}="${oordelen.afwijking}")`;
        },
        colour: '#7A1F1F',
        fill: '#FDE9E7',
        bold: true,
      },
    ],
  };
}

export function lightText(attention: number): string {
  return attention === 0 ? 'In orde' : `${String(attention)} na te kijken`;
}

/** How many checks ask for a look: those out of order, and printed sums that really differ. */
export function attentionCount(context: PlanContext): number {
  const { jaren } = context.scenario.input;
  const checks = checksOf(context).filter((check) => judge(check, jaren) === oordelen.kijkNa);
  return checks.length + countKind(context, 'afwijking');
}

function countKind({ scenario }: PlanContext, kind: 'afronding' | 'afwijking'): number {
  return scenario.optellingen.filter(({ verschil }) => soortVerschil(verschil) === kind).length;
}

function countRow(
  key: string,
  label: string,
  value: number,
  formula: (at: At) => string,
): RowDraft {
  return {
    key,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      eenheid: text('aantal', 'Fusie eenheid'),
      [vast]: { value, formula, style: styleName('controle', 'euro') },
    },
  };
}

function kindCounts(context: PlanContext, any: boolean): RowDraft[] {
  const count = (at: At, kind: string): string =>
    any
      ? `COUNTIF(${at.block(['afwijkingen', 'einde optellingen'], ['pad', 'pad'])},"${kind}")`
      : '0';
  return [
    countRow(
      'afrondingen',
      `Afronding (tot ${String(afrondingTot)} euro, verborgen centen)`,
      countKind(context, 'afronding'),
      (at) => count(at, oordelen.afronding),
    ),
    countRow(
      'afwijkingen',
      'Afwijking (meer dan afronding)',
      countKind(context, 'afwijking'),
      (at) => count(at, oordelen.afwijking),
    ),
  ];
}

/** One row per printed total: its key, and the difference with its printed parts. */
function sumRows(optellingen: readonly Optelling[]): RowDraft[] {
  const keys = uniqueRowKeys(optellingen.map(({ totaal }) => `optelling/${totaal.sleutel}`));
  return optellingen.map((optelling, index): RowDraft => {
    const { gemeente, jaar, rapport, pad, omschrijving, totaal, delen, verschil } = optelling;
    return {
      key: keys[index] ?? totaal.sleutel,
      cells: {
        omschrijving: {
          value: `${gemeente}, ${rapport} ${String(jaar)}, ${pad}: ${omschrijving}`,
          style: 'Fusie omschrijving',
          link: ['cijfers', totaal.sleutel, 'bedrag'],
        },
        eenheid: text('EUR', 'Fusie eenheid'),
        pad: {
          value: soortVerschil(verschil),
          formula: (at) => {
            const cell = at.same(vast);
            return `IF(ROUND(${cell},2)=0,"sluit",IF(ABS(ROUND(${cell},2))<=${String(afrondingTot)},"${oordelen.afronding}","${oordelen.afwijking}"))`;
          },
          style: styleName('controle', 'tekst'),
        },
        [vast]: {
          value: verschil,
          formula: () =>
            `${lookUp(`"${totaal.sleutel}"`)}-(${delen
              .map((deel) => `${deel.teken === 1 ? '+' : '-'}${lookUp(`"${deel.sleutel}"`)}`)
              .join('')
              .replace(/^\+/, '')})`,
          style: styleName('controle', 'getal'),
        },
      },
    };
  });
}

/** All named checks; each is in order when its difference stays within its tolerance. */
export function checksOf(context: PlanContext): Check[] {
  const { scenario } = context;
  const { input, partners, fusie, overname, boek, apb, oov } = scenario;
  const { jaren } = input;
  const first = jaarkolom(jaren[0] ?? 0);
  const year =
    (bereken: (index: number) => number, formula: (at: At) => string) => (index: number) => ({
      value: bereken(index),
      formula,
    });
  const som = (index: number, lijn: Planlijn): number => fusie.som[lijn][index] ?? Number.NaN;
  const uit = (index: number, lijn: Planlijn): number => fusie.resultaat[lijn][index] ?? Number.NaN;
  const effect = (index: number): number => fusie.effect[index] ?? Number.NaN;
  const one = (value: number, formula: (at: At) => string): NonNullable<Check['vast']> => ({
    value,
    formula,
  });
  const missing = jaren.filter((_, index) =>
    Number.isNaN(uit(index, 'AFM.III') + uit(index, 'M2.IX')),
  );
  const open = allOpenCells(context);
  const unused = unusedInputs(context);
  const total = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0);
  const reports = input.cijfers.filter(
    ({ rapport }) => rapport === 'rekening' || rapport === 'meerjarenplan',
  );
  const besturen = new Set(
    reports.map(({ bestuur }) => bestuur).filter((bestuur) => bestuur !== ''),
  );
  const [bestuur = ''] = besturen;
  return [
    {
      key: 'controle/som',
      label: 'Som van de gemeenten + aanpassingen = fusie (budgettair resultaat)',
      link: ['fusie', `${fusiePrefix}M2.V`, first],
      tolerance: 0,
      perJaar: year(
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
      perJaar: year(
        (index) => uit(index, 'AFM.III') - som(index, 'AFM.III') - effect(index),
        (at) =>
          `${at.on('fusie', `${fusiePrefix}AFM.III`)}-${at.on('fusie', `${somPrefix}AFM.III`)}-${at.on('fusie', 'effect')}`,
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
        const n = Number(input.fusiedatum.slice(0, 4));
        const value =
          jaar === n && index > 0
            ? uit(index, 'M2.VI') -
              total(partners.map(({ plan }) => plan['M2.VII'][index - 1] ?? Number.NaN)) -
              (fusie.gecumuleerdEffect[index - 1] ?? Number.NaN)
            : Number.NaN;
        return {
          value,
          formula: (at) => {
            if (index === 0) return 'NA()';
            const before = jaarkolom(jaren[index - 1] ?? 0);
            const closing = partners
              .map((partner) => at.on('gemeenten', `${partnerPrefix(partner)}M2.VII`, before))
              .join('-');
            return `IF(${at.head('jaar')}=${at.fixed('aannames', 'fusiejaar', 'actief')},${at.on('fusie', `${fusiePrefix}M2.VI`)}-${closing}-${at.on('fusie', 'gecumuleerd', before)},NA())`;
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
          const opening = Number.isNaN(inPlan) ? partner.plan['M2.VI'][index] : inPlan;
          return {
            value: (opening ?? Number.NaN) - (partner.plan['M2.VII'][index - 1] ?? Number.NaN),
            formula: (at) =>
              index === 0
                ? 'NA()'
                : `IFERROR(${lookUp(keyOnOtherSheet(at, partner.partner.id, 'M2.VI.a'))},${at.on('gemeenten', `${prefix}M2.VI`)})-${at.on('gemeenten', `${prefix}M2.VII`, jaarkolom(jaren[index - 1] ?? 0))}`,
          };
        },
      };
    }),
    ...printedChecks(context),
    {
      key: 'controle/inwoners',
      label: 'Inwoners van de gemeenten tellen op tot het totaal op dezelfde datum',
      link: ['schuld', 'inwoners/totaal', vast],
      tolerance: 0,
      unit: 'inwoners',
      vast: one(overname.totaalInwoners - total(overname.inwoners), (at) =>
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
      vast: one(
        scenario.actief.getal('overname.inwonersjaar') - overname.wettelijkJaar,
        (at) =>
          `${at.fixed('aannames', 'overname.inwonersjaar', 'actief')}-${at.fixed('schuld', 'wettelijkJaar', vast)}`,
      ),
    },
    {
      key: 'controle/overname',
      label: 'Overgenomen schuld is niet hoger dan de schuld',
      link: ['schuld', 'overgenomen', vast],
      tolerance: 0,
      vast: one(
        Math.max(0, overname.overgenomen - overname.totaalSchuld),
        (at) =>
          `MAX(0,${at.fixed('schuld', 'overgenomen', vast)}-${at.fixed('schuld', 'schuld/totaal', vast)})`,
      ),
    },
    {
      key: 'controle/overname.jaren',
      label: 'Nog overgenomen schuld is in geen jaar hoger dan de schuld',
      link: ['schuld', 'saldo', first],
      tolerance: 0,
      perJaar: year(
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
      vast: one(
        overname.overgenomen - total(overname.verdeling.map(({ overgenomen }) => overgenomen)),
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
      vast: one(
        overname.overgenomen === 0
          ? Number.NaN
          : 1 - total(overname.verdeling.map((each) => each.overgenomen / overname.overgenomen)),
        (at) =>
          ['1', ...input.partners.map(({ id }) => at.fixed('schuld', `aandeel/${id}`, vast))].join(
            '-',
          ),
      ),
    },
    {
      key: 'controle/ontvangst',
      label:
        'De overname is nergens een ontvangst: ontvangsten veranderen alleen door de belastingen',
      link: ['fusie', `${fusiePrefix}M2.I.a`, first],
      tolerance: 0,
      perJaar: year(
        (index) =>
          uit(index, 'M2.I.a') -
          som(index, 'M2.I.a') -
          (apb.perJaar[index] ?? Number.NaN) -
          (oov.perJaar[index] ?? Number.NaN),
        (at) =>
          `${at.on('fusie', `${fusiePrefix}M2.I.a`)}-${at.on('fusie', `${somPrefix}M2.I.a`)}-${at.on('fusie', aanpassingRow('apb'))}-${at.on('fusie', aanpassingRow('oov'))}`,
      ),
    },
    {
      key: 'controle/nulscenario',
      label: 'Alleen blijven is onaangeroerd: Vergelijk = Per gemeente (autofinancieringsmarge)',
      link: ['vergelijk', 'AFM.III/som', first],
      tolerance: 0,
      perJaar: year(
        (index) =>
          som(index, 'AFM.III') -
          total(partners.map(({ plan }) => plan['AFM.III'][index] ?? Number.NaN)),
        (at) =>
          [
            at.on('vergelijk', 'AFM.III/som'),
            ...partners.map((partner) => at.on('gemeenten', `${partnerPrefix(partner)}AFM.III`)),
          ].join('-'),
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
        const closing = total(
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
            if (index === 0) return 'NA()';
            const keys = input.partners.map(({ id }) =>
              lookUp(
                `${at.fixed('gemeenten', `${id}/naam`, 'omschrijving')}&"|SCHULD.31DEC|"&${at.headBefore('jaar')}&"|"&${at.on('gemeenten', 'rapport', jaarkolom(before))}`,
              ),
            );
            return `IF(${at.head('jaar')}=${at.fixed('aannames', 'fusiejaar', 'actief')},${at.on('schuld', 'schuldZonder')}-${keys.join('-')},NA())`;
          },
        };
      },
    },
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
      vast: one(missing.length, (at) =>
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
      vast: one(
        open.filter(({ filled }) => !filled).length,
        (at) => `${at.fixed('invoer', 'gevraagd', vast)}-${at.fixed('invoer', 'ingevuld', vast)}`,
      ),
    },
    {
      key: 'controle/dubbel',
      label: 'Geen invoer naast een gepubliceerd cijfer (zo’n cel telt niet mee)',
      link: ['invoer', 'voortgang', vast],
      tolerance: 0,
      unit: 'cellen',
      vast: one(
        unused.filter(({ row, column }) => !Number.isNaN(typedNumber(context, row, column))).length,
        (at) => countCells(at, 'invoer', unused),
      ),
    },
    {
      key: 'controle/bestuur',
      label: 'Eén bestuur voor alle rekeningen en plannen op Cijfers (aantal andere)',
      link: ['cijfers', 'kop', 'bestuur'],
      tolerance: 0,
      unit: 'cijfers',
      vast: one(
        reports.filter((each) => each.bestuur !== '' && each.bestuur !== bestuur).length,
        (at) => {
          const keys = input.cijfers.map((cijfer) => sleutel(cijfer));
          if (keys.length === 0 || bestuur === '') return '0';
          const unique = uniqueRowKeys(keys);
          const rows: readonly [string, string] = [unique[0] ?? '', unique.at(-1) ?? ''];
          const column = (name: string): string => at.block(rows, [name, name], 'cijfers');
          return `SUMPRODUCT(((${column('rapport')}="rekening")+(${column('rapport')}="meerjarenplan"))*(${column('bestuur')}<>"")*(${column('bestuur')}<>"${bestuur}"))`;
        },
      ),
    },
    {
      key: 'controle/belasting',
      label: 'Nieuwe opbrengst = nieuw tarief × waarde van alle gemeenten (APB)',
      link: ['belastingen', 'apb/nieuw', vast],
      tolerance: 0,
      vast: one(
        total(apb.opbrengsten) + apb.effect - apb.nieuwTarief * total(apb.waarden),
        (at) =>
          `${at.fixed('belastingen', 'apb/opbrengst/na', vast)}-${at.fixed('belastingen', 'apb/nieuw', vast)}*(${input.partners.map(({ id }) => at.fixed('belastingen', `apb/waarde/${id}`, vast)).join('+')})`,
      ),
    },
    ...studyChecks(context, boek.bedrag.bind(boek)),
  ];
}

/** Figures of a year whose status is not that of the first partner's receipts. */
function statusCheck(
  { scenario }: PlanContext,
  index: number,
): ReturnType<NonNullable<Check['perJaar']>> {
  const { input, boek } = scenario;
  const jaar = input.jaren[index] ?? Number.NaN;
  const rapport = input.rapport(jaar);
  const [partner] = input.partners;
  const status = partner && boek.rij(lijnsleutel(input, partner, 'M2.I.a', jaar))?.status;
  const others = input.cijfers.filter(
    (each) =>
      each.jaar === jaar &&
      each.rapport === rapport &&
      each.status !== '' &&
      each.status !== status,
  );
  const keys = uniqueRowKeys(input.cijfers.map((cijfer) => sleutel(cijfer)));
  const rows: readonly [string, string] = [keys[0] ?? 'kop', keys.at(-1) ?? 'kop'];
  return {
    value: status === undefined || status === '' ? Number.NaN : others.length,
    formula: (at) => {
      const column = (name: string): string => at.block(rows, [name, name], 'cijfers');
      const first = `INDEX(${column('status')},MATCH(${keyOnOtherSheet(at, partner?.id ?? '', 'M2.I.a')},${keyName},0))`;
      return `IF(${first}="",NA(),SUMPRODUCT((${column('jaar')}=${at.head('jaar')})*(${column('rapport')}=${at.on('gemeenten', 'rapport')})*(${column('status')}<>"")*(${column('status')}<>${first})))`;
    },
  };
}

/** The key of a partner's line in the year of this column. */
function keyOnOtherSheet(at: At, partner: string, pad: string): string {
  return `${at.fixed('gemeenten', `${partner}/naam`, 'omschrijving')}&"|${pad}|"&${at.head('jaar')}&"|"&${at.on('gemeenten', 'rapport')}`;
}

/** Cells of Invoer that count for nothing, because the figure is published. */
function unusedInputs({ scenario }: PlanContext): CellPlace[] {
  const { input, boek } = scenario;
  const lines = ['M2.I.a', 'M2.I.b', 'M2.II.a', 'M2.II.b', 'M2.VIII', 'AFM.II.a', 'AFM.II.b'];
  return input.partners.flatMap((partner) =>
    lines.flatMap((pad) =>
      input.jaren.flatMap((jaar) => {
        const rapport = input.rapport(jaar);
        const key = sleutel({ gemeente: partner.label, pad, omschrijving: '', jaar, rapport });
        return boek.has(key) ? [{ row: `${partner.id}/${pad}`, column: jaarkolom(jaar) }] : [];
      }),
    ),
  );
}

/** Our results against those that were printed. */
function printedChecks({ scenario }: PlanContext): Check[] {
  const { input, partners, boek } = scenario;
  const { jaren } = input;
  const lines: readonly (readonly [Planlijn, string])[] = [
    ['AFM.III', 'autofinancieringsmarge'],
    ['M2.IX', 'beschikbaar budgettair resultaat'],
  ];
  return partners.flatMap((partner) =>
    lines.flatMap(([lijn, name]): Check[] => {
      const prefix = partnerPrefix(partner);
      const printed = (index: number): number => {
        const jaar = jaren[index] ?? 0;
        return boek.bedrag(
          sleutel({
            gemeente: partner.partner.label,
            pad: lijn,
            omschrijving: '',
            jaar,
            rapport: input.rapport(jaar),
          }),
        );
      };
      if (!jaren.some((_, index) => !Number.isNaN(printed(index)))) return [];
      return [
        {
          key: `controle/gedrukt/${lijn}/${partner.partner.id}`,
          label: `${partner.partner.naam}: gedrukt = berekend (${name})`,
          link: ['gemeenten', `${prefix}verschil/${lijn}`, jaarkolom(jaren[0] ?? 0)],
          tolerance: afrondingTot,
          perJaar: (index) => ({
            value: printed(index) - (partner.plan[lijn][index] ?? Number.NaN),
            formula: (at): string => at.on('gemeenten', `${prefix}verschil/${lijn}`),
          }),
        },
      ];
    }),
  );
}

/** A debt in the accounts beside the one in a study: which of the two counts must be known. */
function studyChecks({ scenario }: PlanContext, bedrag: (key: string) => number): Check[] {
  const { input, overname } = scenario;
  return input.partners.flatMap((partner, index): Check[] => {
    const study = input.cijfers.find(
      ({ gemeente, pad, rapport }) =>
        gemeente === partner.label && pad === 'SCHULD.31DEC' && rapport === 'studie',
    );
    if (!study) return [];
    const row = `schuld/studie/${sleutel(study)}`;
    return [
      {
        key: `controle/studie/${partner.id}`,
        label: `${partner.naam}: schuld in de rekening = schuld in de studie (de rekening telt)`,
        link: ['schuld', row, vast],
        tolerance: 0,
        vast: {
          value: (overname.schuld[index] ?? Number.NaN) - bedrag(sleutel(study)),
          formula: (at) =>
            `${at.fixed('schuld', `schuld/${partner.id}`, vast)}-${at.fixed('schuld', row, vast)}`,
        },
      },
    ];
  });
}
