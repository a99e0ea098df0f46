import { inwonersleutel, invoerlijnen, lijnsleutel, vasteLijnen } from '../../scenario';
import type { At } from '../at';
import type { Check } from '../check';
import type { CellPlace } from '../countCells';
import { keyName } from '../lookUp';
import type { PlanContext } from '../planContext';
import { cijferRows } from '../sheets/cijfers';
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

/** Cells of Invoer that count for nothing: the figure is published, or follows from another. */
export function unusedInputs({ scenario }: PlanContext): CellPlace[] {
  const { input, boek, actief } = scenario;
  const { jaren, rapport } = input;
  return input.partners.flatMap((partner) => {
    const cell = (pad: string, column: string): CellPlace => ({
      row: `${partner.id}/${pad}`,
      column,
    });
    const has = (pad: string, jaar: number): boolean =>
      boek.has(lijnsleutel(input, partner, pad, jaar));
    const yearly = invoerlijnen.flatMap((pad) =>
      jaren.flatMap((jaar, index) => {
        const before = jaren[index - 1];
        const follows =
          before !== undefined &&
          ((pad === 'M2.VI' && rapport(before) === rapport(jaar)) ||
            (pad === 'SCHULD.1JAN' && has('SCHULD.31DEC', before)));
        return has(pad, jaar) || follows ? [cell(pad, jaarkolom(jaar))] : [];
      }),
    );
    const fixed = vasteLijnen.filter((lijn) => boek.has(input.vasteSleutels(partner.id, lijn)));
    const counted = inwonersleutel(partner.label, actief.getal('overname.inwonersjaar'));
    return [
      ...yearly,
      ...fixed.map((lijn) => cell(lijn, vast)),
      ...(boek.has(counted) ? [cell('INWONERS', vast)] : []),
    ];
  });
}
