import type { Report } from '../../figures';
import type { ScenarioPlan } from '../../plan';
import type { Normuitslag, Planreeksen, ScenarioInput } from '../../scenario';

export interface KnownYear {
  readonly jaar: number;
  readonly rapport: Report;
  readonly afm: number;
  readonly bbr: number;
}

export interface EntityResult {
  readonly id: string;
  readonly naam: string;
  readonly isMerged: boolean;
  readonly normen: Normuitslag;
  /** The last year of which both amounts are known; undefined where there is none. */
  readonly lastKnown: KnownYear | undefined;
}

function lastKnown({ jaren, rapport }: ScenarioInput, plan: Planreeksen): KnownYear | undefined {
  return jaren
    .map((jaar, index): KnownYear => ({
      jaar,
      rapport: rapport(jaar),
      afm: plan['AFM.III'][index] ?? Number.NaN,
      bbr: plan['M2.IX'][index] ?? Number.NaN,
    }))
    .findLast(({ afm, bbr }) => !Number.isNaN(afm) && !Number.isNaN(bbr));
}

/** Each partner alone, and the merger. */
export function entityResults({ scenario }: ScenarioPlan): EntityResult[] {
  const { input, partners, fusie, normen } = scenario;
  return [
    ...partners.map(({ partner, plan, normen: own }): EntityResult => ({
      id: partner.id,
      naam: partner.label,
      isMerged: false,
      normen: own,
      lastKnown: lastKnown(input, plan),
    })),
    {
      id: 'fusie',
      naam: input.fusienaam,
      isMerged: true,
      normen,
      lastKnown: lastKnown(input, fusie.resultaat),
    },
  ];
}

/** The texts of a planned sheet: one record per row, by the keys of the columns. */
export function plannedRows(
  { workbook }: ScenarioPlan,
  sheetId: string,
): Readonly<Record<string, string | undefined>>[] {
  const { columns = [], rows = [] } = workbook.sheets.find(({ id }) => id === sheetId) ?? {};
  return rows.map(({ key, cells }) => ({
    ...Object.fromEntries(
      columns.flatMap((column, index) => {
        const value = cells[index]?.value;
        return typeof value === 'string' ? [[column.key, value] as const] : [];
      }),
    ),
    ...(key === null ? {} : { sleutel: key }),
  }));
}

/** The text of one cell; empty where the plan has no such text. */
export function plannedText(
  plan: ScenarioPlan,
  sheetId: string,
  rowKey: string,
  columnKey: string,
): string {
  return plannedRows(plan, sheetId).find(({ sleutel }) => sleutel === rowKey)?.[columnKey] ?? '';
}

/** The name that a sheet has in this workbook. */
export function plannedName({ workbook }: ScenarioPlan, sheetId: string): string {
  return workbook.sheets.find(({ id }) => id === sheetId)?.name ?? '';
}
