import { lijnsleutel, sleutel } from '../../scenario';
import type { At } from '../at';
import type { Check } from '../check';
import type { CellPlace } from '../countCells';
import { keyName } from '../lookUp';
import type { PlanContext } from '../planContext';
import { uniqueRowKeys } from '../rowKeys';
import { jaarkolom } from '../yearSheet';

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
export function keyOnOtherSheet(at: At, partner: string, pad: string): string {
  return `${at.fixed('gemeenten', `${partner}/naam`, 'omschrijving')}&"|${pad}|"&${at.head('jaar')}&"|"&${at.on('gemeenten', 'rapport')}`;
}

/** Cells of Invoer that count for nothing, because the figure is published. */
export function unusedInputs({ scenario }: PlanContext): CellPlace[] {
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
