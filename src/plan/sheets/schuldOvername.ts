import type { SchuldovernameRegeling } from '../../regulations';
import { type Partner, groepsschuldsleutel, inwonersleutel, sleutel } from '../../scenario';
import type { At } from '../at';
import { lookUp, publishedOrTyped } from '../lookUp';
import type { PlanContext } from '../planContext';
import { active, andereSchulden, rowsOf } from '../schuldRows';
import type { RowDraft } from '../sheetDraft';
import { blank, heading, vast, yearColumns } from '../yearSheet';
import { bracketRow, regelingRow } from './parameters';
import { countedDebtRows } from './schuldAgb';

/** The room by one regulation for a number of inhabitants, from its brackets in Parameters. */
export function roomFormula(at: At, regeling: SchuldovernameRegeling, inwoners: string): string {
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

/** Inhabitants, debts, room and takeover, on the chosen date and on that of the regulation. */
export function takeoverRows(context: PlanContext): RowDraft[] {
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
    typedToo: boolean,
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
            if (!typedToo) return lookUp(at.same('pad'));
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
  // Not by MATCH: it would read `20*` as a wildcard.
  const chosen = (at: At, name: string, values: string): string =>
    regelingen.reduceRight(
      (otherwise, { id }) =>
        `IF(${active(at, 'overname.regeling')}=${at.ref(`${name}/${id}`, 'pad')},${at.ref(`${name}/${id}`, values)},${otherwise})`,
      'NA()',
    );
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
      true,
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
    row({
      key: 'schuldjaar',
      label: 'Jaar van deze schulden',
      unit: 'jaar',
      role: 'koppeling',
      format: 'jaar',
      vast: { value: input.schuldjaar },
    }),
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
    ...otherDebtRows(context),
    ...countedDebtRows(context),
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
          `IF(${active(at, 'overname.regeling')}="geen",0,MIN(${at.ref('ruimte', vast)},${at.ref('schuldMetAgb/totaal', vast)}))`,
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
        value: overname.totaalMetAgb - overname.overgenomen,
        formula: (at) => `${at.ref('schuldMetAgb/totaal', vast)}-${at.ref('overgenomen', vast)}`,
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
      false,
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
          `MIN(${chosen(at, 'ruimteWettelijk', vast)},${at.ref('schuldMetAgb/totaal', vast)})`,
      },
    }),
  ];
}

/** Debts of the source that does not count: shown beside the others, never mixed with them. */
function otherDebtRows(context: PlanContext): RowDraft[] {
  return andereSchulden(context).map(({ cijfer, studieTelt }) =>
    rowsOf(context)({
      key: `schuld/studie/${sleutel(cijfer)}`,
      label: `Ter vergelijking: ${cijfer.gemeente} volgens ${studieTelt ? 'de rekening' : cijfer.status || 'een studie'}`,
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
