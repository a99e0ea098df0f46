import {
  groepsschuldsleutel,
  inwonersleutel,
  sleutel,
  verdeelronden,
  verwaarloosbaar,
  type Partner,
} from '../../scenario';
import type { SchuldovernameRegeling } from '../../regulations';
import type { At } from '../at';
import { lookUp, publishedOrTyped } from '../lookUp';
import type { PlanContext } from '../planContext';
import type { RowDraft, SheetDraft } from '../sheetDraft';
import { blank, heading, vast, yearColumns, yearHead, yearRow, type YearRow } from '../yearSheet';
import { bracketRow, regelingRow } from './parameters';
import { partnerPrefix } from './gemeenten';

const active = (at: At, id: string): string => at.fixed('aannames', id, 'actief');

/** The room by one regulation for a number of inhabitants, from its brackets in Parameters. */
function roomFormula(at: At, regeling: SchuldovernameRegeling, inwoners: string): string {
  const { id, schijven } = regeling;
  const rows: readonly [string, string] = [bracketRow(id, 0), bracketRow(id, schijven.length - 1)];
  const column = (name: string): string => at.block(rows, [name, name], 'parameters');
  const amount =
    regeling.soort === 'tarief op alle inwoners'
      ? `${inwoners}*LOOKUP(${inwoners},${column('vanaf')},${column('tarief')})`
      : `IF(${inwoners}<${at.fixed('parameters', `${regelingRow(id)}/ondergrens`, vast)},0,SUMPRODUCT((${inwoners}>${column('vanaf')})*(${inwoners}-${column('vanaf')})*${column('sprong')}))`;
  return regeling.plafond === null
    ? amount
    : `MIN(${amount},${at.fixed('parameters', `${regelingRow(id)}/plafond`, vast)})`;
}

/** Takeover, its division, what remains, and what it saves year by year. */
export function schuldSheet(context: PlanContext): SheetDraft {
  const { input } = context.scenario;
  const columns = yearColumns(input.jaren, 72);
  return {
    id: 'schuld',
    columns,
    frozen: ['jaar', 'omschrijving'],
    rows: [
      ...yearHead(
        'schuld',
        input.jaren,
        'Schuld en schuldovername',
        'Vlaanderen neemt schuld over: de schuld daalt, er komt geen ontvangst. Simulatie; de regeling en haar status staan op Parameters.',
      ),
      ...takeoverRows(context),
      ...divisionRows(context),
      ...savingRows(context),
      ...roundRows(context),
    ],
  };
}

function rowsOf(context: PlanContext): (row: YearRow) => RowDraft {
  return (row) => yearRow(context.scenario.input.jaren, row);
}

function takeoverRows(context: PlanContext): RowDraft[] {
  const { input, overname, boek, actief } = context.scenario;
  const { partners, regelingen } = input;
  const row = rowsOf(context);
  const columns = yearColumns(input.jaren);
  const ends = (name: string): readonly [string, string] => [
    `${name}/${partners[0]?.id ?? ''}`,
    `${name}/${partners.at(-1)?.id ?? ''}`,
  ];
  const column: readonly [string, string] = [vast, vast];
  const inhabitants = (
    name: string,
    label: (partner: Partner) => string,
    values: readonly number[],
    year: number,
    yearCell: (at: At) => string,
  ): RowDraft[] =>
    partners.map((partner, index) =>
      row({
        key: `${name}/${partner.id}`,
        label: label(partner),
        unit: 'inwoners',
        pad: {
          value: Number.isNaN(year) ? Number.NaN : inwonersleutel(partner.label, year),
          formula: (at) =>
            `${at.fixed('gemeenten', `${partner.id}/naam`, 'omschrijving')}&"|INWONERS|"&${yearCell(at)}&"|"`,
        },
        role: 'koppeling',
        vast: {
          value: values[index] ?? Number.NaN,
          formula: (at) => {
            const typed = at.fixed('invoer', `${partner.id}/INWONERS`, vast);
            return publishedOrTyped(
              at.same('pad'),
              typed,
              `IF(${typed}>=0,${typed}=INT(${typed}),FALSE)`,
            );
          },
        },
      }),
    );
  const sumRow = (
    name: string,
    label: string,
    unit: string,
    value: number,
    formula: (at: At, sum: string) => string = (_, sum) => sum,
  ): RowDraft =>
    row({
      key: `${name}/totaal`,
      label,
      unit,
      role: 'totaal',
      vast: { value, formula: (at) => formula(at, `SUM(${at.block(ends(name), column)})`) },
    });
  const rooms = (name: string, values: readonly number[], inwoners: string, label: string) =>
    regelingen.map((regeling, index) =>
      row({
        key: `${name}/${regeling.id}`,
        label: `${label} "${regeling.id}"`,
        unit: 'EUR',
        pad: {
          value: regeling.id,
          formula: (at) => at.fixed('parameters', regelingRow(regeling.id), vast),
        },
        role: 'berekening',
        vast: {
          value: values[index] ?? Number.NaN,
          formula: (at) => roomFormula(at, regeling, at.ref(`${inwoners}/totaal`, vast)),
        },
      }),
    );
  const regulationEnds = (name: string): readonly [string, string] => [
    `${name}/${regelingen[0]?.id ?? ''}`,
    `${name}/${regelingen.at(-1)?.id ?? ''}`,
  ];
  const chosen = (at: At, name: string, values: string): string =>
    `INDEX(${at.block(regulationEnds(name), [values, values])},MATCH(${active(at, 'overname.regeling')},${at.block(regulationEnds(name), ['pad', 'pad'])},0))`;
  const wettelijk = regelingen.map(({ inwonersOp }) =>
    inwonersOp === null ? Number.NaN : Number(inwonersOp.slice(0, 4)),
  );
  const { ruimtePerRegelingWettelijk } = overname;
  return [
    heading('inwoners', 'Inwoners op de gekozen datum', columns),
    ...inhabitants(
      'inwoners',
      ({ naam }) => `Inwoners ${naam}`,
      overname.inwoners,
      actief.getal('overname.inwonersjaar'),
      (at) => active(at, 'overname.inwonersjaar'),
    ),
    sumRow('inwoners', 'Inwoners samen', 'inwoners', overname.totaalInwoners),
    blank('schuld'),
    heading('schuld', `Financiële schulden op 31 december ${String(input.schuldjaar)}`, columns),
    ...partners.map((partner, index) =>
      row({
        key: `schuld/${partner.id}`,
        label: `Schuld ${partner.naam}`,
        unit: 'EUR',
        pad: input.vasteSleutels(partner.id, 'SCHULD.31DEC'),
        role: 'koppeling',
        vast: {
          value: overname.schuld[index] ?? Number.NaN,
          formula: (at) => {
            const typed = at.fixed('invoer', `${partner.id}/SCHULD.31DEC`, vast);
            return publishedOrTyped(at.same('pad'), typed, `${typed}>=0`);
          },
        },
      }),
    ),
    ...(input.groep === ''
      ? []
      : [
          row({
            key: 'schuld/groep',
            label: `Schuld samen volgens de studie (${input.groep})`,
            unit: 'EUR',
            pad: groepsschuldsleutel(input),
            role: 'koppeling',
            vast: {
              value: boek.bedrag(groepsschuldsleutel(input)),
              formula: (at) => lookUp(at.same('pad')),
            },
          }),
        ]),
    sumRow('schuld', 'Schuld samen', 'EUR', overname.totaalSchuld, (at, sum) =>
      input.groep === '' ? sum : `IF(ISNUMBER(${sum}),${sum},${at.ref('schuld/groep', vast)})`,
    ),
    ...studyDebtRows(context),
    blank('overname'),
    heading('overname', 'Schuldovername', columns),
    ...rooms('ruimte', overname.ruimtePerRegeling, 'inwoners', 'Overnameruimte volgens regeling'),
    row({
      key: 'ruimte',
      label: 'Overnameruimte volgens de gekozen regeling',
      unit: 'EUR',
      pad: {
        value: actief.tekst('overname.regeling') || Number.NaN,
        formula: (at) => active(at, 'overname.regeling'),
      },
      role: 'berekening',
      vast: {
        value: overname.ruimte,
        formula: (at) =>
          `IF(${active(at, 'overname.regeling')}="geen",0,${chosen(at, 'ruimte', vast)})`,
      },
    }),
    row({
      key: 'overgenomen',
      label: 'Overgenomen schuld (nooit meer dan de schuld)',
      unit: 'EUR',
      role: 'totaal',
      vast: {
        value: overname.overgenomen,
        formula: (at) =>
          `IF(${active(at, 'overname.regeling')}="geen",0,MIN(${at.ref('ruimte', vast)},${at.ref('schuld/totaal', vast)}))`,
      },
    }),
    row({
      key: 'onbenut',
      label: 'Onbenutte ruimte',
      unit: 'EUR',
      role: 'berekening',
      vast: {
        value: overname.ruimte - overname.overgenomen,
        formula: (at) => `${at.ref('ruimte', vast)}-${at.ref('overgenomen', vast)}`,
      },
    }),
    row({
      key: 'resterend',
      label: 'Resterende schuld',
      unit: 'EUR',
      role: 'totaal',
      vast: {
        value: overname.totaalSchuld - overname.overgenomen,
        formula: (at) => `${at.ref('schuld/totaal', vast)}-${at.ref('overgenomen', vast)}`,
      },
    }),
    blank('wettelijk'),
    heading('wettelijk', 'Ter vergelijking: op de datum die de regeling zelf noemt', columns),
    ...regelingen.map((regeling, index) =>
      row({
        key: `wettelijk/${regeling.id}`,
        label: `Inwoners op 1 januari van, volgens regeling "${regeling.id}"`,
        unit: 'jaar',
        pad: {
          value: regeling.id,
          formula: (at) => at.fixed('parameters', regelingRow(regeling.id), vast),
        },
        role: 'koppeling',
        format: 'jaar',
        vast: {
          value: wettelijk[index] ?? Number.NaN,
          formula: (at) => {
            const cell = at.fixed('parameters', `${regelingRow(regeling.id)}/wettelijk`, vast);
            return `IF(ISNUMBER(${cell}),${cell},NA())`;
          },
        },
      }),
    ),
    row({
      key: 'wettelijkJaar',
      label: 'Inwoners op 1 januari van, volgens de gekozen regeling',
      unit: 'jaar',
      role: 'berekening',
      format: 'jaar',
      vast: { value: overname.wettelijkJaar, formula: (at) => chosen(at, 'wettelijk', vast) },
    }),
    ...inhabitants(
      'inwonersWettelijk',
      ({ naam }) => `Inwoners ${naam}`,
      overname.inwonersWettelijk,
      overname.wettelijkJaar,
      (at) => at.ref('wettelijkJaar', vast),
    ),
    sumRow('inwonersWettelijk', 'Inwoners samen', 'inwoners', overname.totaalInwonersWettelijk),
    ...rooms(
      'ruimteWettelijk',
      ruimtePerRegelingWettelijk,
      'inwonersWettelijk',
      'Overnameruimte volgens regeling',
    ),
    row({
      key: 'overgenomenWettelijk',
      label: 'Overgenomen schuld op de wettelijke datum',
      unit: 'EUR',
      role: 'totaal',
      vast: {
        value: overname.overgenomenWettelijk,
        formula: (at) =>
          `MIN(${chosen(at, 'ruimteWettelijk', vast)},${at.ref('schuld/totaal', vast)})`,
      },
    }),
  ];
}

/** Debts as others print them: shown with their source, never mixed with the accounts. */
function studyDebtRows(context: PlanContext): RowDraft[] {
  const { input } = context.scenario;
  return input.cijfers
    .filter(({ pad, rapport }) => pad === 'SCHULD.31DEC' && rapport === 'studie')
    .map((cijfer) =>
      rowsOf(context)({
        key: `schuld/studie/${sleutel(cijfer)}`,
        label: `Ter vergelijking: ${cijfer.gemeente} volgens ${cijfer.status || 'een studie'}`,
        unit: 'EUR',
        pad: sleutel(cijfer),
        role: 'koppeling',
        vast: {
          value: cijfer.bedrag,
          formula: (at) => lookUp(at.same('pad')),
        },
      }),
    );
}

function divisionRows(context: PlanContext): RowDraft[] {
  const { input, overname } = context.scenario;
  const { partners } = input;
  const row = rowsOf(context);
  const last = `ronde${String(partners.length)}`;
  const sleutelgewichten = overname.gewichten;
  const totalWeight = sleutelgewichten.reduce((sum, weight) => sum + weight, 0);
  const each = (
    name: string,
    label: (partner: Partner) => string,
    value: (index: number) => number,
    formula: (at: At, partner: Partner) => string,
    format: YearRow['format'] = 'euro',
  ): RowDraft[] =>
    partners.map((partner, index) =>
      row({
        key: `${name}/${partner.id}`,
        label: label(partner),
        unit: format === 'procent' ? 'aandeel' : 'EUR',
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
        const debts = `SUM(${at.block([`schuld/${partners[0]?.id ?? ''}`, `schuld/${partners.at(-1)?.id ?? ''}`], [vast, vast])})`;
        return `IF(${word}="inwoners",${people},IF(${word}="schuld",IF(${debts}>0,${at.ref(`schuld/${id}`, vast)},${people}),NA()))`;
      },
    ),
    ...each(
      'overgenomen',
      ({ naam }) => `Overgenomen van ${naam}`,
      taken,
      (at, { id }) => at.ref(`${last}/genomen/${id}`, vast),
    ),
    ...each(
      'aandeel',
      ({ naam }) => `Aandeel van ${naam} in de overname`,
      (index) => (overname.overgenomen === 0 ? Number.NaN : taken(index) / overname.overgenomen),
      (at, { id }) =>
        `IF(${at.ref('overgenomen', vast)}=0,NA(),${at.ref(`overgenomen/${id}`, vast)}/${at.ref('overgenomen', vast)})`,
      'procent',
    ),
    ...each(
      'resterend',
      ({ naam }) => `Resterende schuld ${naam}`,
      (index) => overname.verdeling[index]?.resterendeSchuld ?? Number.NaN,
      (at, { id }) => `${at.ref(`schuld/${id}`, vast)}-${at.ref(`overgenomen/${id}`, vast)}`,
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
function roundRows(context: PlanContext): RowDraft[] {
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
          ? at.ref(`schuld/${id}`, vast)
          : `(${at.ref(`schuld/${id}`, vast)}-${previous(at, id)})`;
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
                const open = (id: string): string => `${room(at, id)}>${String(verwaarloosbaar)}`;
                const sum = partners
                  .map(({ id }) => `IF(${open(id)},${at.ref(`gewicht/${id}`, vast)},0)`)
                  .join('+');
                return `IF(${open(partner.id)},IF(${sum}=0,${at.ref(`schuld/${partner.id}`, vast)},${at.ref(`gewicht/${partner.id}`, vast)}),0)`;
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

/** What is still taken over each year, and the repayments and interest that it saves. */
function savingRows(context: PlanContext): RowDraft[] {
  const { input, overname, partners, actief } = context.scenario;
  const { jaren } = input;
  const row = rowsOf(context);
  const sum = (at: At, lijn: string): string =>
    partners.map((each) => at.on('gemeenten', `${partnerPrefix(each)}${lijn}`)).join('+');
  const inbegrepen = actief.tekst('overname.inbegrepen');
  return [
    blank('jaren'),
    heading('jaren', 'Wat de overname per jaar bespaart (schatting)', yearColumns(jaren)),
    row({
      key: 'begin',
      label:
        'Overgenomen schuld waarmee de jaren beginnen (0 als de cijfers de overname al bevatten)',
      unit: 'EUR',
      role: 'berekening',
      vast: {
        value: inbegrepen === 'ja' ? 0 : inbegrepen === 'nee' ? overname.overgenomen : Number.NaN,
        formula: (at) => {
          const word = active(at, 'overname.inbegrepen');
          return `IF(${word}="ja",0,IF(${word}="nee",${at.ref('overgenomen', vast)},NA()))`;
        },
      },
    }),
    row({
      key: 'eersteJaar',
      label: 'Eerste jaar met effect (eerste 1 januari op of na de datum van overname)',
      unit: 'jaar',
      role: 'berekening',
      format: 'jaar',
      vast: {
        value: overname.eersteJaar,
        formula: (at) => {
          const date = active(at, 'overname.datum');
          return `YEAR(${date})+IF(${date}>DATE(YEAR(${date}),1,1),1,0)`;
        },
      },
    }),
    row({
      key: 'schuldZonder',
      label: 'D. Schuld op 1 januari zonder overname',
      unit: 'EUR',
      role: 'koppeling',
      perJaar: (index) => ({
        value: overname.schuldZonder[index] ?? Number.NaN,
        formula: (at) => sum(at, 'SCHULD.1JAN'),
      }),
    }),
    row({
      key: 'open',
      label: 'Overgenomen schuld, voor de toets aan D',
      unit: 'EUR',
      role: 'berekening',
      perJaar: (index) => ({
        value: overname.open[index] ?? Number.NaN,
        formula: (at) => {
          const first = at.ref('eersteJaar', vast);
          const firstColumn = at
            .block(['jaar', 'jaar'], [`j${String(jaren[0])}`, `j${String(jaren[0])}`])
            .split(':')[0];
          return `IF(${at.head('jaar')}<${first},0,IF(${at.head('jaar')}=MAX(${first},${firstColumn ?? ''}),${at.ref('begin', vast)},MAX(0,${at.before('saldo')}-${at.before('aflossing')})))`;
        },
      }),
    }),
    row({
      key: 'saldo',
      label: 'O. Nog overgenomen op 1 januari (nooit meer dan D)',
      unit: 'EUR',
      role: 'berekening',
      perJaar: (index) => ({
        value: overname.saldo[index] ?? Number.NaN,
        formula: (at) =>
          `IF(${at.ref('open')}=0,0,MIN(${at.ref('open')},${at.ref('schuldZonder')}))`,
      }),
    }),
    row({
      key: 'aflossing',
      label: 'Bespaarde aflossing: O/D × periodieke aflossingen',
      unit: 'EUR',
      role: 'berekening',
      perJaar: (index) => ({
        value: overname.aflossingBespaard[index] ?? Number.NaN,
        formula: (at) =>
          `IF(${at.ref('saldo')}=0,0,MIN(${at.ref('saldo')},${at.ref('saldo')}/${at.ref('schuldZonder')}*(${sum(at, 'AFM.II.a')})))`,
      }),
    }),
    row({
      key: 'rente',
      label: 'Bespaarde rente: O/D × rente op schulden',
      unit: 'EUR',
      role: 'berekening',
      perJaar: (index) => ({
        value: overname.renteBespaard[index] ?? Number.NaN,
        formula: (at) =>
          `IF(${at.ref('saldo')}=0,0,${at.ref('saldo')}/${at.ref('schuldZonder')}*${active(at, 'overname.rentedeel')}*(${sum(at, 'T2.E.I.B')}))`,
      }),
    }),
    row({
      key: 'schuldMet',
      label: 'Schuld op 1 januari met overname (D - O)',
      unit: 'EUR',
      role: 'totaal',
      perJaar: (index) => ({
        value: (overname.schuldZonder[index] ?? Number.NaN) - (overname.saldo[index] ?? Number.NaN),
        formula: (at) => `${at.ref('schuldZonder')}-${at.ref('saldo')}`,
      }),
    }),
  ];
}
