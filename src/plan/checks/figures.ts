import { heeftAgb, inwonersleutel, invoerlijnen, lijnsleutel, vasteLijnen } from '../../scenario';
import type { At } from '../at';
import type { Check } from '../check';
import type { CellPlace } from '../countCells';
import { keyName } from '../lookUp';
import type { PlanContext } from '../planContext';
import { cijferRows } from '../sheets/cijfers';
import { publishedIn } from '../sheets/invoerGevraagd';
import { jaarkolom, vast } from '../yearSheet';

/** Figures of a year whose status is not that of the first partner's receipts. */
export function statusCheck(
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
  const rows = cijferRows(input.cijfers);
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
export function keyOnOtherSheet(at: At, partner: string, pad: string): string {
  return `${at.fixed('gemeenten', `${partner}/naam`, 'omschrijving')}&"|${pad}|"&${at.head('jaar')}&"|"&${at.on('gemeenten', 'rapport')}`;
}

/** Cells of Invoer that count for nothing: published, following from another, or of no AGB. */
export function unusedInputs({ scenario }: PlanContext): CellPlace[] {
  const { input, boek, actief, gemeentefonds } = scenario;
  const { jaren, rapport } = input;
  return input.partners.flatMap((partner, position) => {
    const cell = (pad: string, column: string): CellPlace => ({
      row: `${partner.id}/${pad}`,
      column,
    });
    const withoutAgb = heeftAgb(input.invoer, partner.id) === false;
    const yearly = invoerlijnen.flatMap((pad) =>
      jaren.flatMap((jaar, index) => {
        const before = jaren[index - 1];
        const isAgb = pad === 'AGB.AFM' || pad === 'AGB.BBR';
        const follows =
          before !== undefined &&
          ((pad === 'M2.VI' && rapport(before) === rapport(jaar)) ||
            (pad === 'SCHULD.1JAN' && publishedIn(scenario, partner, 'SCHULD.31DEC', before)));
        const counts = isAgb ? !withoutAgb : !publishedIn(scenario, partner, pad, jaar);
        return counts && !follows ? [] : [cell(pad, jaarkolom(jaar))];
      }),
    );
    const fixed = vasteLijnen.filter((lijn) => boek.has(input.vasteSleutels(partner.id, lijn)));
    const shares = (['GF.N-1', 'GF.N-2'] as const).filter(
      (lijn) => gemeentefonds.aandelen[lijn][position]?.herkomst === 'Cijfers',
    );
    const counted = inwonersleutel(partner.label, actief.getal('overname.inwonersjaar'));
    return [
      ...yearly,
      ...[...fixed, ...shares].map((lijn) => cell(lijn, vast)),
      ...(boek.has(counted) ? [cell('INWONERS', vast)] : []),
      ...(withoutAgb ? [cell('AGB.SCHULD', vast)] : []),
    ];
  });
}
